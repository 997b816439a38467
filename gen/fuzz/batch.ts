import { HdlError } from '../hdl/errors.ts';
import { benchOf, printCircuit, type Printed } from './bench.ts';
import { circuitOf, type Circuit } from './circuit.ts';
import { firstDifference, type Difference } from './compare.ts';
import type { Recipe } from './recipe.ts';
import { isCrash, PLAIN, simulate, ToolError, type ToolName } from './tools.ts';
import { expectedTrace, type Clock } from './trace.ts';
import { stimulusOf, type Stimulus } from './vectors.ts';

/** A circuit with all that is known of it before a simulator runs. */
export interface Prepared {
  readonly circuit: Circuit;
  readonly stimulus: Stimulus;
  readonly printed: Printed;
  /** What the interpreter shows. */
  readonly expected: readonly Clock[];
}

/** What went wrong with one circuit: a difference, or the words of what refused it (checks, printer, interpreter, a tool). */
export type Fault = { readonly index: number } & ({ readonly difference: Difference } | { readonly refused: string });

export interface BatchOptions {
  readonly tools: readonly ToolName[];
  /** Compile the properties in and compare them too. */
  readonly checks: boolean;
  /** A planted bug: what becomes of each printed file. */
  readonly mutate?: (text: string) => string;
}

/** Prepares circuit number `index`; a fault when it does not pass the checks or cannot be interpreted. */
export function prepare(recipe: Recipe, index: number): Prepared | Fault {
  try {
    const circuit = circuitOf(recipe, `c${index}`);
    const stimulus = stimulusOf(circuit);
    return { circuit, stimulus, printed: printCircuit(circuit), expected: expectedTrace(circuit, stimulus) };
  } catch (error) {
    if (error instanceof HdlError || error instanceof RangeError) return { index, refused: error.message };
    throw error;
  }
}

/** What came out of a batch; circuits are named by their place in it. */
export interface BatchResult {
  readonly faults: readonly Fault[];
  /** Circuits on which a simulator gave up with an internal error; they ran without its optimisations. */
  readonly crashes: readonly number[];
}

/** Runs circuits together in each tool and compares every one with the interpreter. */
export async function runBatch(batch: readonly Prepared[], options: BatchOptions): Promise<BatchResult> {
  if (batch.length === 0) return { faults: [], crashes: [] };
  try {
    return { faults: await compared(batch, options, false), crashes: [] };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    if (batch.length === 1) return isCrash(error) ? withoutOptimisation(batch, options) : { faults: [{ index: 0, refused: error.message }], crashes: [] };
    // Which circuit is it? Halves, until it stands alone.
    const half = Math.ceil(batch.length / 2);
    const low = await runBatch(batch.slice(0, half), options);
    const high = await runBatch(batch.slice(half), options);
    return { faults: [...low.faults, ...high.faults.map((f) => ({ ...f, index: f.index + half }))], crashes: [...low.crashes, ...high.crashes.map((i) => i + half)] };
  }
}

async function withoutOptimisation(batch: readonly Prepared[], options: BatchOptions): Promise<BatchResult> {
  try {
    return { faults: await compared(batch, options, true), crashes: [0] };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { faults: [{ index: 0, refused: error.message }], crashes: [0] };
  }
}

async function compared(batch: readonly Prepared[], { tools, checks, mutate = (text) => text }: BatchOptions, plain: boolean): Promise<Fault[]> {
  const bench = benchOf(batch, batch.map((p) => new Map([...p.printed].map(([name, text]) => [name, mutate(text)]))), checks);
  const traces = await Promise.all(tools.map((t) => simulate(t, bench, batch, plain ? PLAIN[t] : [])));
  const heard = (clocks: readonly Clock[]): readonly Clock[] => (checks ? clocks : clocks.map((c) => ({ ...c, spoken: [] })));
  return batch.flatMap((p, index): Fault[] => {
    const difference = firstDifference(p.circuit, { interpreter: heard(p.expected), ...Object.fromEntries(tools.map((t, k) => [t, traces[k]![index]!])) });
    return difference ? [{ index, difference }] : [];
  });
}
