import { join, relative } from 'node:path';
import { chalk, echo } from 'zx';
import { presets } from '../hw/spec/preset.ts';
import { parseResults, writeResults } from '../tb/eval/results.ts';
import { runMachine } from '../tb/eval/run-machine.ts';
import { simFigures, SIM_GROUPS } from '../tb/eval/sim-figures.ts';
import { conditionsOf, framesIn, machineFor } from '../tb/eval/sim-run.ts';
import { renderTable } from '../tb/eval/table.ts';
import { readGpaTrace } from '../tb/workload/gpa-trace.ts';
import { surveyOf, TraceSource } from '../tb/workload/trace-source.ts';
import { generateRtl } from './lib/rtl.ts';
import { rtlOf } from './lib/rtl-files.ts';
import { root } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { simOptions } from './lib/sim-options.ts';
import { gitVersion } from './lib/versions.ts';

const BUILT_IN = 'tb/workload/traces/net-disk-small-cut.gz';
const RESULTS = 'sim_build/results/sim.json';

// `make sim`: a real DMA trace through the device, under overcommit; the table, and the same figures as a file.
await script('sim', simOptions, async ({ SEED, OVERCOMMIT, PRESET, TRACE, DESCRIPTORS, WAVES }) => {
  const trace = readGpaTrace(TRACE ?? join(root, BUILT_IN));
  const from = { queues: presets[PRESET].queues, limit: DESCRIPTORS };
  const survey = surveyOf(trace, from);
  if (survey.descriptors === 0) throw new ScriptError(`trace ${TRACE ?? BUILT_IN}: no record of it makes a DMA`);
  const source = new TraceSource(trace, from);
  const settings = { seed: SEED, preset: PRESET, trace, survey, overcommitPercent: OVERCOMMIT };
  const config = machineFor(settings, source.bindings);
  generateRtl();
  const rtl = rtlOf(PRESET);

  step(`${trace.name}: ${survey.descriptors} descriptors, ${survey.pagesTouched} pages, ${framesIn(config)} frames, preset ${PRESET}, seed ${SEED}`);
  const run = await runMachine(config, source, { verilogFiles: rtl.files.map((f) => join(root, f)), top: rtl.top, waves: WAVES === '1' });

  const figures = simFigures(run.report);
  const command = ['make sim', `SEED=${SEED}`, `OVERCOMMIT=${OVERCOMMIT}`, `PRESET=${PRESET}`, `DESCRIPTORS=${DESCRIPTORS}`, ...(TRACE === undefined ? [] : [`TRACE=${TRACE}`])].join(' ');
  const git = await gitVersion();
  const { preset, ...machine } = config;
  writeResults(join(root, RESULTS), parseResults({
    schema: 'vpri-results-1',
    command,
    seed: SEED,
    versions: { node: process.versions.node, ...run.versions, ...(git === undefined ? {} : { git }) },
    inputs: { trace: { file: TRACE ?? BUILT_IN, name: trace.name, records: trace.count, survey }, overcommitPercent: OVERCOMMIT, frames: framesIn(config), firstTouch: 'device', preset, machine },
    figures,
  }, RESULTS));

  echo(renderTable({ title: command, conditions: conditionsOf(settings, config, run.versions), groups: SIM_GROUPS }, figures));
  echo(`\nfigures: ${RESULTS}`);
  if (run.waveFile !== null) echo(`waves:   around the first fault; open with: gtkwave ${relative(process.cwd(), run.waveFile)}`);
  for (const text of run.report.violationTexts) echo(chalk.red(`violation: ${text}`));
  return run.report.violations ? 1 : 0;
});
