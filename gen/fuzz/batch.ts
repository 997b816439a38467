import { HdlError } from '../hdl/errors.ts';
import { benchOf, printCircuit, type Printed } from './bench.ts';
import { circuitOf, type Circuit } from './circuit.ts';
import { firstDifference, type Difference } from './compare.ts';
import type { Recipe } from './recipe.ts';
import { simulate, ToolError, type ToolName } from './tools.ts';
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

/** Runs circuits together in each tool and compares every one with the interpreter. Faults have the circuit's place in `batch`. */
export async function runBatch(batch: readonly Prepared[], options: BatchOptions): Promise<Fault[]> {
  if (batch.length === 0) return [];
  try {
    const { mutate = (text: string): string => text } = options;
    const bench = benchOf(batch, batch.map((p) => new Map([...p.printed].map(([name, text]) => [name, mutate(text)]))), options.checks);
    const traces = await Promise.all(options.tools.map((t) => simulate(t, bench, batch)));
    return batch.flatMap((p, index): Fault[] => {
      const silent = (clocks: readonly Clock[]): Clock[] => clocks.map((c) => (options.checks ? c : { ...c, spoken: [] }));
      const all = { interpreter: silent(p.expected), ...Object.fromEntries(options.tools.map((t, k) => [t, traces[k]![index]!])) };
      const difference = firstDifference(p.circuit, all);
      return difference ? [{ index, difference }] : [];
    });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    if (batch.length === 1) return [{ index: 0, refused: error.message }];
    // Which circuit is it? Halves, until it stands alone.
    const half = Math.ceil(batch.length / 2);
    const low = await runBatch(batch.slice(0, half), options);
    const high = await runBatch(batch.slice(half), options);
    return [...low, ...high.map((f) => ({ ...f, index: f.index + half }))];
  }
}
