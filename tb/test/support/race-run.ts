import type { SimLink } from '../../bridge/types.ts';
import { judge, type Outcome } from '../../model/device/judge.ts';
import { ModelError } from '../../model/device/history.ts';
import { PAGE } from './device-bench.ts';
import { ModelHost } from './model-host.ts';
import { EVENTS, EVICTORS, RACE_PAGE, type Before, type EventName } from './race-table.ts';
import { atRest } from './random-run.ts';
import type { RandomSetup } from './random-setup.ts';

/** Clocks between the two events: from so many before to so many behind. */
export const WINDOW = 24;

export interface Sweep {
  readonly outcome: Outcome;
  /** What came of each offset, from -WINDOW to WINDOW: verdicts, records, ends. */
  readonly signatures: readonly string[];
}

/** One device, and the two events once at every offset, with time between; all of it against the golden model. */
export function sweepRace(link: SimLink, a: EventName, b: EventName, before: Before, setup: RandomSetup): Sweep {
  const trials: { readonly offset: number; readonly from: number }[] = [];
  const signatures: string[] = [];
  try {
    const h = new ModelHost(link, setup);
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      trials.push({ offset, from: h.d.tick });
      prepare(h, before);
      const seen = h.history.all.length;
      const start = h.d.tick + WINDOW + 40;
      EVENTS[a].at(h, start - EVENTS[a].lead);
      if (before.busy) EVENTS.write.at(h, start - EVENTS.write.lead);
      EVENTS[b].at(h, start + offset - EVENTS[b].lead);
      h.d.settle();
      signatures.push(h.history.all.slice(seen).map((x) => (x.kind === 'verdict' ? `v${x.queue}.${x.verdict}` : x.kind === 'done' ? `d${x.queue}.${x.status}.${x.bytes}` : x.kind === 'write' && x.address >= setup.model.hostBase ? 'w' : '')).join(''));
      h.look();
      // Nothing is lost: at rest all is over, or a request waits for its answer, or a page is blocked still.
      if (!h.isOver && h.unanswered.length === 0 && a !== 'block' && b !== 'block') throw new ModelError(h.d.tick, 'the device rests, no request waits for an answer, and something is not over');
      tidy(h);
    }
    const outcome = judge(h.history.all, setup.model);
    atRest(h.d, setup, outcome);
    return { outcome, signatures };
  } catch (error) {
    if (error instanceof Error) {
      const tick = error instanceof ModelError ? error.tick : Infinity;
      const trial = trials.findLast((t) => t.from <= tick);
      error.message = `${a} against ${b}, offset ${trial?.offset} of the trial from tick ${trial?.from} on: ${error.message}; frames: ${link.replayCommand() ?? 'no log'}`;
    }
    throw error;
  }
}

/** Makes the page what it is to be. */
function prepare(h: ModelHost, { rights, cold, parked }: Before): void {
  run(h, () => h.slot(rights === 'blocked' ? { op: 'block', first: RACE_PAGE } : rights === 0 ? { op: 'clear', first: RACE_PAGE } : { op: 'set', first: RACE_PAGE, rights }));
  run(h, () => h.slot({ op: 'set', first: RACE_PAGE + 1 }));
  if (parked) {
    h.dma({ queue: 3, write: true, gpa: RACE_PAGE * PAGE + 9, length: 40 });
    h.d.settle();
    h.look();
    if (h.unanswered.length !== 1) throw new Error(`${h.unanswered.length} requests wait, wanted the one of the parked queue`);
  }
  if (cold) {
    for (const page of EVICTORS) {
      run(h, () => h.slot({ op: 'set', first: page }));
      h.dma({ queue: 1, write: false, gpa: page * PAGE, length: 4 });
      h.d.settle();
    }
  }
  h.giveSlots(false);
  h.d.settle();
}

/** Everything ends: what is parked is refused, what is blocked is freed. */
function tidy(h: ModelHost): void {
  for (let round = 0; round < 20; round++) {
    h.look();
    if (h.isOver) return;
    while (h.unanswered.length > 0) h.answer(h.unanswered.shift()!, 15);
    h.giveSlots(false);
    if (!h.slotTaken) h.slot({ op: 'set', first: RACE_PAGE });
    h.d.settle();
  }
  throw new Error(`tick ${h.d.tick}: what the race began does not end`);
}

function run(h: ModelHost, act: () => void): void {
  act();
  h.d.settle();
  h.look();
}
