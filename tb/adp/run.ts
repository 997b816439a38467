import type { Accesses } from './accesses.ts';
import { MemoryModel, type Counts } from './model.ts';
import { makePolicy, PROBING, SEEDED, type PolicyName } from './policies/index.ts';

/** Largest share of the VM's pages that may be pinned: the source's production mean. A hard limit here, so the mean is below it too. */
export const PIN_BUDGET = 0.052;

/** Time between harvests, us: our choice, 100 ms. */
export const HARVEST_US = 100_000;

export interface AdpSettings {
  /** Percent: pages over frames, less one, of the VM's pages or of the working set. */
  readonly overcommit: number;
  readonly of: 'vm' | 'workingset';
  readonly probe: boolean;
  /** Time that a fault takes, us, which decides whether a probe is in time. */
  readonly faultUs: number;
}

/** One policy at one overcommit, with one run for each seed (one run where neither policy nor guest draws). */
export interface Cell {
  readonly policy: PolicyName;
  readonly overcommit: number;
  readonly frames: number;
  readonly runs: readonly Counts[];
}

export function framesOf(trace: Accesses, s: Pick<AdpSettings, 'of' | 'overcommit'>): number {
  return Math.max(1, Math.floor((s.of === 'vm' ? trace.pages : trace.workingSet) / (1 + s.overcommit / 100)));
}

/** Runs a policy over accesses, once. */
export function runPolicy(trace: Accesses, name: PolicyName, s: AdpSettings, seed: number): Counts {
  const frames = framesOf(trace, s);
  const clock = { at: 0 };
  const policy = makePolicy(name, { pages: trace.pages, frames, budget: Math.floor(PIN_BUDGET * trace.pages), seed }, trace, clock);
  return new MemoryModel(trace, policy, { frames, harvestUs: HARVEST_US, probe: s.probe && PROBING.includes(name), faultUs: s.faultUs }).run(clock);
}

/** A policy over all seeds; `traces`: the accesses by seed, one alone when they do not depend on it. */
export function runCell(traces: readonly Accesses[], seeds: number, name: PolicyName, s: AdpSettings): Cell {
  const runs = traces.length > 1 || SEEDED.includes(name) ? seeds : 1;
  return {
    policy: name, overcommit: s.overcommit, frames: framesOf(traces[0]!, s),
    runs: Array.from({ length: runs }, (_, seed) => runPolicy(traces[seed % traces.length]!, name, s, seed + 1)),
  };
}
