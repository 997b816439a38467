import { join, relative } from 'node:path';
import { chalk, echo } from 'zx';
import { parseResults, writeResults } from '../../tb/eval/results.ts';
import { runMachine } from '../../tb/eval/run-machine.ts';
import { simFigures, SIM_GROUPS } from '../../tb/eval/sim-figures.ts';
import { conditionsOf, framesIn, machineFor } from '../../tb/eval/sim-run.ts';
import { renderTable } from '../../tb/eval/table.ts';
import type { GpaTrace } from '../../tb/workload/gpa-trace.ts';
import { TraceSource, type TraceSourceOptions, type TraceSurvey } from '../../tb/workload/trace-source.ts';
import type { OptionValues } from './options.ts';
import { rtlOf } from './rtl-files.ts';
import { root } from './run.ts';
import { step } from './script.ts';
import type { simOptions } from './sim-options.ts';
import { gitVersion } from './versions.ts';

const RESULTS = 'sim_build/results/sim.json';

export interface Simulation {
  readonly options: OptionValues<typeof simOptions>;
  readonly trace: GpaTrace;
  /** Its file as the user named it. */
  readonly traceFile: string;
  readonly survey: TraceSurvey;
  readonly from: TraceSourceOptions;
}

/** Runs a trace through the device that stands in hw/rtl, prints the table and writes the results file; gives the exit status. */
export async function simulate({ options, trace, traceFile, survey, from }: Simulation): Promise<number> {
  const { SEED, OVERCOMMIT, PRESET, TRACE, DESCRIPTORS, WAVES } = options;
  const source = new TraceSource(trace, from);
  const settings = { seed: SEED, preset: PRESET, trace, survey, overcommitPercent: OVERCOMMIT };
  const config = machineFor(settings, source.bindings);
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
    inputs: { trace: { file: traceFile, name: trace.name, records: trace.count, survey }, overcommitPercent: OVERCOMMIT, frames: framesIn(config), firstTouch: 'device', preset, machine },
    figures,
  }, RESULTS));

  echo(renderTable({ title: command, conditions: conditionsOf(settings, config, run.versions), groups: SIM_GROUPS }, figures));
  echo(`\nfigures: ${RESULTS}`);
  if (run.waveFile !== null) echo(`waves:   around the first fault; open with: gtkwave ${relative(process.cwd(), run.waveFile)}`);
  for (const text of run.report.violationTexts) echo(chalk.red(`violation: ${text}`));
  return run.report.violations ? 1 : 0;
}
