import { createHash } from 'node:crypto';
import { prepare, runBatch, type Fault, type Prepared } from './batch.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { runMutant, type Verdict } from './run-mutants.ts';
import { recipesOf } from './smallest.ts';
import type { ToolName } from './tools.ts';

/** Circuits a simulator runs at once. */
const BATCH = 50;
/** One batch in so many is compiled without its properties: the hardware must be the same. */
const PLAIN_EVERY = 4;
export const TOOLS: readonly ToolName[] = ['icarus', 'verilator'];

export interface Campaign {
  readonly circuits: number;
  /** Modules printed, memories not counted. */
  readonly modules: number;
  /** Clocks simulated, in each source of traces. */
  readonly clocks: number;
  /** How often a property spoke, in batches with properties. */
  readonly spoken: number;
  /** Faults by the number of the circuit. */
  readonly faults: readonly Fault[];
  /** Circuits on which a simulator gave up with an internal error of its own. */
  readonly crashes: readonly number[];
  /** Hash of all Verilog that was printed. */
  readonly hash: string;
}

/** Runs the first `circuits` circuits of a seed in the interpreter and both simulators. `at` hears of each batch done. */
export async function runCampaign(seed: number, circuits: number, at: (done: number) => void = () => undefined): Promise<Campaign> {
  const recipes = recipesOf(seed, circuits);
  const hash = createHash('sha256');
  const faults: Fault[] = [];
  const crashes: number[] = [];
  let modules = 0;
  let clocks = 0;
  let spoken = 0;
  for (let first = 0; first < circuits; first += BATCH) {
    const checks = (first / BATCH) % PLAIN_EVERY !== 1;
    const made = recipes.slice(first, first + BATCH).map((r, i) => ({ index: first + i, result: prepare(r, first + i) }));
    const good: { index: number; prepared: Prepared }[] = [];
    for (const { index, result } of made) {
      if ('circuit' in result) good.push({ index, prepared: result });
      else faults.push(result);
    }
    for (const { prepared } of good) {
      for (const text of prepared.printed.values()) hash.update(text);
      modules += prepared.circuit.design.modules.length;
      clocks += prepared.circuit.clocks;
      if (checks) spoken += prepared.expected.reduce((n, c) => n + c.spoken.length, 0);
    }
    const found = await runBatch(good.map((g) => g.prepared), { tools: TOOLS, checks });
    faults.push(...found.faults.map((f) => ({ ...f, index: good[f.index]!.index })));
    crashes.push(...found.crashes.map((i) => good[i]!.index));
    at(Math.min(first + BATCH, circuits));
  }
  return { circuits, modules, clocks, spoken, faults, crashes, hash: hash.digest('hex').slice(0, 16) };
}

/** Plants every bug in the first `circuits` circuits of a seed. */
export async function runMutants(seed: number, circuits: number, mutants: readonly Mutant[] = MUTANTS, at: (verdict: Verdict) => void = () => undefined): Promise<Verdict[]> {
  const prepared = recipesOf(seed, circuits).map(prepare).filter((p) => 'circuit' in p);
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    verdicts.push(await runMutant(mutant, prepared));
    at(verdicts.at(-1)!);
  }
  return verdicts;
}
