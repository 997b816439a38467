import { z } from 'zod';
import { presets, type PresetName } from '../../hw/spec/preset.ts';
import { CACHE_VARIANTS, type CacheVariantName } from '../../tb/guest/page-cache.ts';
import { FORMATS } from '../../tb/workload/readers/formats.ts';
import type { Arrival } from '../../tb/workload/source.ts';
import { TRANSPORTS } from '../../tb/bridge/transport.ts';
import { choiceOption, fileOption, integerOption } from './options.ts';

const presetNames = Object.keys(presets) as [PresetName, ...PresetName[]];
const variantNames = Object.keys(CACHE_VARIANTS) as [CacheVariantName, ...CacheVariantName[]];

/** Max_Payload_Size and Max_Read_Request_Size, bytes (PCIe 5.0 §7.5.3.4). */
const SIZES = ['128', '256', '512', '1024', '2048', '4096'] as const;

/** Longest closed loop: more than all queues of a device hold. */
const MAX_DEPTH = 4096;

const arrival = z.string().transform((text, context): Arrival => {
  if (text === 'asis') return { mode: 'asis', scale: 1 };
  const scale = /^scale=(\d{1,6}(?:\.\d{1,9})?)$/.exec(text)?.[1];
  if (scale !== undefined && Number(scale) > 0) return { mode: 'asis', scale: Number(scale) };
  const depth = Number(/^closed:(\d{1,4})$/.exec(text)?.[1] ?? 0);
  if (depth >= 1 && depth <= MAX_DEPTH) return { mode: 'closed', depth };
  context.addIssue({ code: 'custom', message: 'no mode of arrivals' });
  return z.NEVER;
});

/** The options of `make sim`. `make help` (scripts/help) describes each. */
export const simOptions = {
  SEED: integerOption(0, 0xffff_ffff, '1', 'SEED=7'),
  OVERCOMMIT: integerOption(0, 200, '20', 'OVERCOMMIT=20'),
  PRESET: choiceOption(presetNames, 'default', 'PRESET=small'),
  TRACE: fileOption(null, 'TRACE=my-trace.gz'),
  NIC_TRACE: fileOption(null, 'NIC_TRACE=packets.pcap'),
  FORMAT: choiceOption(FORMATS, null, 'FORMAT=msr'),
  NIC_FORMAT: choiceOption(FORMATS, null, 'NIC_FORMAT=arrivals'),
  ARRIVALS: { schema: arrival, allowed: `asis, scale=<factor above 0> or closed:<depth from 1 to ${MAX_DEPTH}>`, example: 'ARRIVALS=closed:32', initial: 'asis' },
  DESCRIPTORS: integerOption(1, 100_000_000, null, 'DESCRIPTORS=5000'),
  REQUESTS: integerOption(1, 100_000_000, null, 'REQUESTS=5000'),
  RINGS: choiceOption(['0', '1'], '1', 'RINGS=0'),
  GUEST: choiceOption(variantNames, null, 'GUEST=lru'),
  WRITES: choiceOption(['buffered', 'direct'], null, 'WRITES=direct'),
  MAX_PAYLOAD: choiceOption(SIZES, '256', 'MAX_PAYLOAD=512'),
  MAX_READ: choiceOption(SIZES, '512', 'MAX_READ=4096'),
  SCRUB: choiceOption(['device'], null, 'SCRUB=device'),
  PROPERTIES: choiceOption(['on', 'off'], 'on', 'PROPERTIES=off'),
  WAVES: choiceOption(['0', '1'], '0', 'WAVES=1'),
  TRANSPORT: choiceOption(TRANSPORTS, 'socket', 'TRANSPORT=inprocess'),
  LOG: fileOption(null, 'LOG=run.frames'),
} as const;
