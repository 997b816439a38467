import { presets } from '../hw/spec/preset.ts';
import { loadWorkload } from './lib/load-workload.ts';
import { generateRtl } from './lib/rtl.ts';
import { script } from './lib/script.ts';
import { simOptions } from './lib/sim-options.ts';

// `make sim`: a real trace through the device, under overcommit; the table, and the same figures as a file.
await script('sim', simOptions, async (options) => {
  const loaded = loadWorkload(options, presets[options.PRESET]);
  generateRtl();
  // Loaded only now: the host model takes the register constants that were just generated.
  const { simulate } = await import('./lib/simulate.ts');
  return simulate({ options, ...loaded });
});
