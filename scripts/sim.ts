import { join, relative } from 'node:path';
import { chalk, echo } from 'zx';
import { presets } from '../hw/spec/preset.ts';
import { parseResults, writeResults } from '../tb/eval/results.ts';
import { simFigures, SIM_GROUPS } from '../tb/eval/sim-figures.ts';
import { checkFits, conditionsOf, framesFor, type RunMachine, type SimRunOptions } from '../tb/eval/sim-run.ts';
import { renderTable } from '../tb/eval/table.ts';
import { readGpaTrace } from '../tb/workload/gpa-trace.ts';
import { surveyOf } from '../tb/workload/trace-source.ts';
import { root } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { simOptions } from './lib/sim-options.ts';
import { gitVersion } from './lib/versions.ts';

const BUILT_IN = 'tb/workload/traces/net-disk-small-cut.gz';
const RESULTS = 'sim_build/results/sim.json';
const WAVES = 'sim_build/waves/sim.fst';

const runMachine: RunMachine = async () => {
  throw new ScriptError('the machine is not connected yet: scripts/sim.ts needs tb/sim/open.ts and tb/host/machine.ts');
};

// `make sim`: a real DMA trace through the device, under overcommit; the table, and the same figures as a file.
await script('sim', simOptions, async ({ SEED, OVERCOMMIT, PRESET, TRACE, DESCRIPTORS, WAVES: waves }) => {
  const file = TRACE ?? BUILT_IN;
  const trace = readGpaTrace(TRACE ?? join(root, BUILT_IN));
  const survey = surveyOf(trace, { queues: presets[PRESET].queues, limit: DESCRIPTORS });
  if (survey.descriptors === 0) throw new ScriptError(`trace ${file}: no record of it makes a DMA`);
  checkFits(PRESET, survey);
  const options: SimRunOptions = {
    seed: SEED, preset: PRESET, trace, descriptors: survey.descriptors,
    frames: framesFor(survey.pagesTouched, OVERCOMMIT),
    waves: waves === '1' ? join(root, WAVES) : null,
  };

  step(`${trace.name}: ${survey.descriptors} descriptors, ${survey.pagesTouched} pages, ${options.frames} frames, preset ${PRESET}, seed ${SEED}`);
  const run = await runMachine(options);
  const figures = simFigures(run.report);
  const command = ['make sim', `SEED=${SEED}`, `OVERCOMMIT=${OVERCOMMIT}`, `PRESET=${PRESET}`, `DESCRIPTORS=${DESCRIPTORS}`, ...(TRACE === undefined ? [] : [`TRACE=${TRACE}`])].join(' ');
  const git = await gitVersion();
  writeResults(join(root, RESULTS), parseResults({
    schema: 'vpri-results-1',
    command,
    seed: SEED,
    versions: { node: process.versions.node, ...run.versions, ...(git === undefined ? {} : { git }) },
    inputs: {
      trace: { file, name: trace.name, records: trace.count, survey },
      preset: presets[PRESET], overcommitPercent: OVERCOMMIT, overcommitOf: 'working set', frames: options.frames, firstTouch: 'device', clockMHz: 250,
      pathLatencyNs: run.pathLatency, hostLatencyNs: run.hostLatency, conditions: Object.fromEntries(run.conditions),
    },
    figures,
  }));

  echo(renderTable({ title: command, conditions: conditionsOf(options, survey, OVERCOMMIT, run), groups: SIM_GROUPS }, figures));
  echo(`\nfigures: ${RESULTS}`);
  if (options.waves !== null) echo(`waves:   ${relative(process.cwd(), options.waves)}, around the first fault; open with: gtkwave ${relative(process.cwd(), options.waves)}`);
  for (const violation of run.report.violations) echo(chalk.red(`violation: ${violation}`));
  return run.report.violations.length ? 1 : 0;
});
