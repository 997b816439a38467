import type { SimLink } from '../../bridge/types.ts';
import { VIOLATIONS, type Violation } from '../../host/judge.ts';
import { RunError } from '../../host/run-error.ts';
import { runRace, updateTime, type Race } from './order-race.ts';

/** A simulation that can be opened again: one whose assertion failed is over. */
export interface Simulations {
  readonly link: SimLink;
  reopen(): Promise<void>;
}

/** What became of every offset of a race. */
export interface Sweep {
  readonly trials: number;
  /** Trials in which the judge objected: at all, and at a verdict or a DMA (not only to the order of the host's own steps). */
  readonly detections: number;
  readonly atDma: number;
  /** Trials by kind of violation. */
  readonly kinds: Readonly<Record<Violation, number>>;
  /** Trials that an assertion of the RTL ended before the judge could object, with its name. */
  readonly assertions: number;
  readonly assertion: string | null;
  /** Trials with any other sign: wrong bytes, a PAE too many in the scrub, an error bit, a descriptor that failed. */
  readonly others: number;
  /** First and last offset at which a verdict or a DMA was objected to, ticks. */
  readonly first: number | null;
  readonly last: number | null;
  /** One violation at a DMA, with the history of its page. */
  readonly example: string | null;
}

const TICK_NS = 4;
const AT_DMA: readonly Violation[] = ['no-right', 'no-grant', 'stale-mapping', 'grant-without-right'];

/** Runs the race at every offset of its window, one after another in one simulator process with a reset between. */
export async function sweep(race: Race, seed: number, sims: Simulations): Promise<Sweep> {
  const issued = updateTime(race, seed, sims.link);
  const kinds = Object.fromEntries(VIOLATIONS.map((v) => [v, 0])) as Record<Violation, number>;
  const hits: number[] = [];
  let [trials, detections, assertions, others, assertion, example]: [number, number, number, number, string | null, string | null] = [0, 0, 0, 0, null, null];
  for (let offset = race.offsets.from; offset <= race.offsets.to; offset++, trials++) {
    try {
      const f = runRace(race, seed, issued + offset * TICK_NS, sims.link);
      const found = VIOLATIONS.filter((v) => f.violations[v] > 0);
      for (const v of found) kinds[v]++;
      if (found.length > 0) detections++;
      if (found.some((v) => AT_DMA.includes(v))) {
        hits.push(offset);
        example ??= f.violationTexts.find((t) => AT_DMA.some((v) => t.startsWith(v))) ?? null;
      }
      const failed = f.descriptors.length - f.statuses['ok']!;
      if (f.mismatches + f.scrub.wrong + f.deviceErrors.length + failed > 0) others++;
    } catch (error) {
      if (!(error instanceof RunError) || error.fault !== 'simulation') throw error;
      assertions++;
      assertion ??= /\S+\.\w+: /.exec(error.message)?.[0] ?? error.message;
      await sims.reopen();
    }
  }
  return { trials, detections, atDma: hits.length, kinds, assertions, assertion, others, first: hits[0] ?? null, last: hits.at(-1) ?? null, example };
}
