import { join } from 'node:path';
import { presets } from '../hw/spec/preset.ts';
import { readGpaTrace } from '../tb/workload/gpa-trace.ts';
import { surveyOf } from '../tb/workload/trace-source.ts';
import { generateRtl } from './lib/rtl.ts';
import { root } from './lib/run.ts';
import { script, ScriptError } from './lib/script.ts';
import { simOptions } from './lib/sim-options.ts';

const BUILT_IN = 'tb/workload/traces/net-disk-small-cut.gz';

// `make sim`: a real DMA trace through the device, under overcommit; the table, and the same figures as a file.
await script('sim', simOptions, async (options) => {
  const traceFile = options.TRACE ?? BUILT_IN;
  const trace = readGpaTrace(options.TRACE ?? join(root, BUILT_IN));
  const from = { queues: presets[options.PRESET].queues, limit: options.DESCRIPTORS };
  const survey = surveyOf(trace, from);
  if (survey.descriptors === 0) throw new ScriptError(`trace ${traceFile}: no record of it makes a DMA`);
  generateRtl();
  // Loaded only now: the host model takes the register constants that were just generated.
  const { simulate } = await import('./lib/simulate.ts');
  return simulate({ options, trace, traceFile, survey, from });
});
