import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Table from 'cli-table3';
import { execa } from 'execa';
import { chalk, echo } from 'zx';
import { runCampaign, runMutants, TOOLS, type Campaign } from '../gen/fuzz/campaign.ts';
import type { Verdict } from '../gen/fuzz/run-mutants.ts';
import { faultText, smallest } from '../gen/fuzz/smallest.ts';
import { writeResults, type Figures } from '../tb/eval/results.ts';
import { integerOption } from './lib/options.ts';
import { Progress } from './lib/progress.ts';
import { root } from './lib/run.ts';
import { script, step } from './lib/script.ts';
import { gitVersion } from './lib/versions.ts';

const RESULTS = 'sim_build/results/hdl.json';
/** Circuits a planted bug has to show itself in, at most. */
const MUTANT_CIRCUITS = 400;
/** Longest time to make a circuit smaller, ms. */
const SHRINK_MS = 300_000;

// `make fuzz-hdl`: random circuits in the interpreter of the IR, Icarus and Verilator; then bugs planted in the printer. See `make help`.
await script('fuzz-hdl', {
  SEED: integerOption(0, 0x7fff_ffff, '1', 'SEED=7'),
  CIRCUITS: integerOption(1, 1_000_000, '2000', 'CIRCUITS=2000'),
  CIRCUIT: integerOption(0, 999_999, null, 'CIRCUIT=430'),
}, async ({ SEED, CIRCUITS, CIRCUIT }) => {
  if (CIRCUIT !== undefined) return (await explain(SEED, CIRCUIT)) ? 1 : 0;

  step(`${CIRCUITS} random circuits, seed ${SEED}: interpreter, ${TOOLS.join(', ')}`);
  const progress = new Progress(CIRCUITS, 'circuits', process.stderr, () => performance.now());
  const campaign = await runCampaign(SEED, CIRCUITS, (done) => progress.at(done));
  progress.end();
  for (const f of campaign.faults.slice(0, 10)) echo(chalk.red(`circuit ${f.index}: ${'refused' in f ? f.refused : `clock ${f.difference.clock}, ${f.difference.what}: ${JSON.stringify(f.difference.values)}`}`));
  for (const i of campaign.crashes) echo(`circuit ${i}: a simulator gave up with an internal error and ran it without its optimisations`);
  const first = campaign.faults[0];
  if (first) await explain(SEED, first.index);

  const mutantCircuits = Math.min(CIRCUITS, MUTANT_CIRCUITS);
  step(`bugs planted in the printer, up to ${mutantCircuits} circuits each`);
  const verdicts = await runMutants(SEED, mutantCircuits);
  const table = new Table({ head: ['planted bug', 'what the printer gets wrong', 'circuits changed', 'seen by'], style: { head: [], border: [], compact: true }, colAligns: ['left', 'left', 'right', 'left'] });
  for (const v of verdicts) table.push([v.mutant.name, v.mutant.what, v.changed, v.killed ? v.by : chalk.red(v.by)]);
  echo(table.toString());

  const figures = figuresOf(campaign, verdicts);
  const git = await gitVersion();
  writeResults(join(root, RESULTS), {
    schema: 'vpri-results-1',
    command: `make fuzz-hdl SEED=${SEED} CIRCUITS=${CIRCUITS}`,
    seed: SEED,
    versions: { node: process.versions.node, verilator: await firstLine('verilator', '--version'), rtl: campaign.hash, ...(git === undefined ? {} : { git }) },
    inputs: { icarus: await firstLine('iverilog', '-V'), fast_check: await fastCheckVersion(), circuits: CIRCUITS, mutant_circuits: mutantCircuits },
    figures,
  });
  echo(`${figures['circuits']!.value} circuits, ${figures['clocks']!.value} clocks, ${figures['mismatches']!.value} mismatches; ${figures['mutants.killed']!.value} of ${figures['mutants.total']!.value} planted bugs found: ${RESULTS}`);
  return campaign.faults.length === 0 && verdicts.every((v) => v.killed) ? 0 : 1;
});

/** Runs one circuit, makes it as small as it can be and shows it; whether it was at fault. */
async function explain(seed: number, circuit: number): Promise<boolean> {
  step(`circuit ${circuit} of seed ${seed}, made smaller for ${SHRINK_MS / 60_000} min at most`);
  const found = await smallest(seed, circuit, { tools: TOOLS, checks: true }, SHRINK_MS);
  echo(found ? `${faultText(found)}\nrepeat: make fuzz-hdl SEED=${seed} CIRCUIT=${circuit}` : 'no fault: every trace is the same');
  return found !== null;
}

function figuresOf(c: Campaign, verdicts: readonly Verdict[]): Figures {
  const count = (value: number, n: number): Figures[string] => ({ value, unit: '', class: 'H', n });
  return {
    'circuits': count(c.circuits, c.circuits),
    'mismatches': count(c.faults.length, c.circuits),
    'simulator.crashes': count(c.crashes.length, c.circuits),
    'modules': count(c.modules, c.circuits),
    'clocks': count(c.clocks, c.circuits),
    'properties.spoken': count(c.spoken, c.clocks),
    'mutants.total': count(verdicts.length, verdicts.length),
    'mutants.killed': count(verdicts.filter((v) => v.killed).length, verdicts.length),
  };
}

async function firstLine(tool: string, flag: string): Promise<string> {
  return (await execa(tool, [flag])).stdout.split('\n')[0]!;
}

async function fastCheckVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'node_modules/fast-check/package.json'), 'utf8')) as { readonly version: string };
  return manifest.version;
}
