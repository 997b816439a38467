import { presets, type PresetName } from '../../hw/spec/preset.ts';
import { choiceOption, fileOption, integerOption } from './options.ts';

const presetNames = Object.keys(presets) as [PresetName, ...PresetName[]];

/** The options of `make sim`. `make help` (scripts/help) describes each. */
export const simOptions = {
  SEED: integerOption(0, 0xffff_ffff, '1', 'SEED=7'),
  OVERCOMMIT: integerOption(0, 200, '20', 'OVERCOMMIT=20'),
  PRESET: choiceOption(presetNames, 'default', 'PRESET=small'),
  TRACE: fileOption(null, 'TRACE=my-trace.gz'),
  DESCRIPTORS: integerOption(1, 100_000_000, '20000', 'DESCRIPTORS=5000'),
  WAVES: choiceOption(['0', '1'], '0', 'WAVES=1'),
} as const;
