import { join, relative } from 'node:path';
import { chalk, echo } from 'zx';
import { parseResults, writeResults } from '../../tb/eval/results.ts';
import { runMachine } from '../../tb/eval/run-machine.ts';
import { simFigures, SIM_GROUPS } from '../../tb/eval/sim-figures.ts';
import { arrivalOption, arrivalText, conditionsOf, framesIn, machineFor, type SimSettings } from '../../tb/eval/sim-run.ts';
import { renderTable } from '../../tb/eval/table.ts';
import { isTouch, type Arrival } from '../../tb/workload/source.ts';
import type { Loaded } from './load-workload.ts';
import type { OptionValues } from './options.ts';
import { Progress, watched } from './progress.ts';
import { rtlOf } from './rtl-files.ts';
import { root } from './run.ts';
import { step } from './script.ts';
import type { simOptions } from './sim-options.ts';
import { gitVersion } from './versions.ts';

const RESULTS = 'sim_build/results/sim.json';

export interface Simulation extends Loaded {
  readonly options: OptionValues<typeof simOptions>;
}

/** Runs a workload through the device that stands in hw/rtl, prints the table and writes the results file; gives the exit status. */
export async function simulate({ options, workload, problems }: Simulation): Promise<number> {
  const { SEED, OVERCOMMIT, PRESET, ARRIVALS, WAVES, TRANSPORT, LOG } = options;
  for (const problem of problems) echo(chalk.yellow(`trace: ${problem}`));
  const settings: SimSettings = { seed: SEED, preset: PRESET, workload, arrival: ARRIVALS, overcommitPercent: OVERCOMMIT, maxPayload: Number(options.MAX_PAYLOAD), maxReadRequest: Number(options.MAX_READ), scrub: options.SCRUB ?? 'shadow' };
  const config = machineFor(settings);
  const rtl = rtlOf(PRESET);

  step(`${workload.name}: ${workload.descriptors} descriptors, working set ${workload.workingSet} pages, ${framesIn(config)} frames, arrivals ${arrivalText(ARRIVALS)}, preset ${PRESET}, seed ${SEED}`);
  const progress = new Progress(workload.descriptors, 'descriptors', process.stderr, () => performance.now());
  const source = watched(workload.source(), (item) => !isTouch(item), (done) => progress.at(done));
  const run = await runMachine(config, source, { verilogFiles: rtl.files.map((f) => join(root, f)), top: rtl.top, waves: WAVES === '1', properties: options.PROPERTIES === 'on', transport: TRANSPORT, log: LOG }).finally(() => progress.end());

  const figures = simFigures(run.report);
  const command = ['make sim', ...commandOptions(options)].join(' ');
  const git = await gitVersion();
  const { preset, ...machine } = config;
  writeResults(join(root, RESULTS), parseResults({
    schema: 'vpri-results-1',
    command,
    seed: SEED,
    versions: { node: process.versions.node, ...run.versions, ...(git === undefined ? {} : { git }) },
    inputs: { workload: workload.inputs, overcommitPercent: OVERCOMMIT, frames: framesIn(config), firstTouch: workload.firstTouch, preset, machine },
    figures,
  }, RESULTS));

  echo(renderTable({ title: command, conditions: [...conditionsOf(settings, config, run.versions), ...(options.PROPERTIES === 'on' ? [] : [UNCHECKED])], groups: SIM_GROUPS }, figures));
  echo(`\nfigures: ${RESULTS}`);
  if (run.waveFile !== null) echo(`waves:   around the first fault; open with: gtkwave ${relative(process.cwd(), run.waveFile)}`);
  for (const text of run.report.violationTexts) echo(chalk.red(`violation: ${text}`));
  if (run.replay !== null) echo(`replay:  ${run.replay}`);
  return run.report.violations ? 1 : 0;
}

const UNCHECKED = ['properties', 'those of the device are left out; its ports are checked, and the host judges every DMA'] as const;

/** Options that change nothing of the run. */
const SAME_RUN: readonly string[] = ['WAVES', 'TRANSPORT', 'PROPERTIES', 'LOG'];

/** The options as they are written on the command line, so that the command makes the same run again. */
function commandOptions(options: OptionValues<typeof simOptions>): string[] {
  const text = (name: string, value: unknown): string => (name === 'ARRIVALS' ? arrivalOption(value as Arrival) : String(value));
  return Object.entries(options).filter(([name, value]) => !SAME_RUN.includes(name) && value !== undefined).map(([name, value]) => `${name}=${text(name, value)}`);
}
