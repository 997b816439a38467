import { runBatch, type Prepared } from './batch.ts';
import type { Mutant } from './mutants.ts';

/** What became of one planted bug. */
export interface Verdict {
  readonly mutant: Mutant;
  /** Whether a circuit showed another trace than the interpreter's. */
  readonly killed: boolean;
  /** Circuits whose text the bug changed, as far as they were looked at. */
  readonly changed: number;
  /** The circuit that showed it first, and what was seen; or what a tool said that refused the text. */
  readonly by: string;
}

/** Circuits a simulator runs at once. */
const BATCH = 40;

/**
 * Plants a bug in the text of the circuits and runs them in Icarus, until one differs from the interpreter. A bug that changes no text, and a
 * text that the simulator refuses, are no kills: they tell of a mutant that is wrong itself.
 */
export async function runMutant(mutant: Mutant, circuits: readonly Prepared[]): Promise<Verdict> {
  let changed = 0;
  for (let at = 0; at < circuits.length; at += BATCH) {
    const batch = circuits.slice(at, at + BATCH).map((prepared, i) => ({ number: at + i, prepared })).filter(({ prepared }) => [...prepared.printed.values()].some((text) => mutant.mutate(text) !== text));
    changed += batch.length;
    const { faults } = await runBatch(batch.map((b) => b.prepared), { tools: ['icarus'], checks: true, mutate: mutant.mutate });
    const refused = faults.find((f) => 'refused' in f);
    if (refused && 'refused' in refused) return { mutant, killed: false, changed, by: `circuit ${batch[refused.index]!.number}: ${refused.refused}` };
    const first = faults[0];
    if (first && 'difference' in first) return { mutant, killed: true, changed, by: `circuit ${batch[first.index]!.number}, clock ${first.difference.clock}, ${first.difference.what}` };
  }
  return { mutant, killed: false, changed, by: changed ? 'no circuit shows it' : 'it changes no text' };
}
