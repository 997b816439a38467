import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Table from 'cli-table3';
import { execa } from 'execa';
import { chalk, echo } from 'zx';
import { writeResults, type Figures } from '../tb/eval/results.ts';
import { proofs } from '../tb/test/formal/proofs.ts';
import { ProofError, prove, proved, type Proof, type ProofResult, type Verdict } from '../tb/test/formal/prove.ts';
import { root } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { gitVersion } from './lib/versions.ts';

const RESULTS = 'sim_build/results/formal.json';
/** Solvers at a time, for two cores. */
const AT_ONCE = 2;

// `make formal`: proves every property of the primitives; fails when one does not hold or a cover is not reached.
await script('formal', {}, async () => {
  step(`${proofs.length} proofs, ${AT_ONCE} at a time: yosys, z3`);
  const results = await inParallel(proofs, AT_ONCE, proveOrSay);
  const table = new Table({ head: ['module', 'base', 'induction', 'covers', 's'], style: { head: [], border: [], compact: true }, colAligns: ['left', 'left', 'left', 'right', 'right'] });
  for (const r of results) table.push([r.name, `${r.depth} clocks ${mark(r.base)}`, mark(r.induction), `${r.covers.reached}/${r.covers.total}`, r.seconds.toFixed(1)]);
  echo(table.toString());
  for (const r of results.filter((x) => !proved(x))) echo(`${chalk.red(r.name)}: ${problems(r).join('; ')}`);

  const figures = figuresOf(results);
  const git = await gitVersion();
  writeResults(join(root, RESULTS), {
    schema: 'vpri-results-1',
    command: 'make formal',
    seed: 0,
    versions: { node: process.versions.node, verilator: 'not used', rtl: hashOf(proofs), ...(git === undefined ? {} : { git }) },
    inputs: { yosys: await firstLine('yosys', '-V'), z3: await firstLine('z3', '--version'), proofs: results.map((r) => ({ module: r.name, depth: r.depth })) },
    figures,
  });
  echo(`${figures['proofs.passed']!.value} of ${figures['proofs.total']!.value} proofs passed, ${figures['covers.reached']!.value} of ${figures['covers.total']!.value} covers reached: ${RESULTS}`);
  return results.every(proved) ? 0 : 1;
});

/** A tool that cannot do its work is a message, not a stack. */
async function proveOrSay(proof: Proof): Promise<ProofResult> {
  return prove(proof).catch((error: unknown) => {
    throw error instanceof ProofError ? new ScriptError(error.message) : error;
  });
}

/** Hash of all Verilog that was proved. */
function hashOf(all: readonly Proof[]): string {
  return createHash('sha256').update(JSON.stringify(all.map((p) => [...p.files]))).digest('hex').slice(0, 16);
}

async function firstLine(tool: string, flag: string): Promise<string> {
  return (await execa(tool, [flag])).stdout.split('\n')[0]!;
}

/** Runs `work` on every item, `width` at a time; results in the order of the items. */
async function inParallel(items: readonly Proof[], width: number, work: (item: Proof) => Promise<ProofResult>): Promise<ProofResult[]> {
  const results: ProofResult[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function mark(v: Verdict): string {
  return v.passed ? chalk.green('holds') : chalk.red('fails');
}

/** What went wrong with a proof, in words. */
function problems(r: ProofResult): string[] {
  const failed = (what: string, v: Verdict): string[] => (v.passed ? [] : [`${what} fails: ${v.failures.join(', ')}`]);
  return [...failed('base case', r.base), ...failed('induction', r.induction), ...(r.covers.missed.length ? [`never reached: ${r.covers.missed.join(', ')}`] : [])];
}

function figuresOf(results: readonly ProofResult[]): Figures {
  const sum = (f: (r: ProofResult) => number): number => results.reduce((n, r) => n + f(r), 0);
  const count = (value: number, n: number): Figures[string] => ({ value, unit: '', class: 'H', n });
  const covers = sum((r) => r.covers.total);
  return {
    'proofs.total': count(results.length, results.length),
    'proofs.passed': count(results.filter(proved).length, results.length),
    'proofs.inductive': count(results.filter((r) => r.base.passed && r.induction.passed).length, results.length),
    'covers.total': count(covers, covers),
    'covers.reached': count(sum((r) => r.covers.reached), covers),
  };
}
