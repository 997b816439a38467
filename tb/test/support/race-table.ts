import { RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import { PAGE, type Command } from './device-bench.ts';
import { HARVEST_BASE } from './harvests.ts';
import type { ModelHost } from './model-host.ts';

/** Two things that happen to one page within a few clocks of each other: what they are, and which pairs are tried. */

/** The page of all races: the eighth of the second region of domain 0. */
export const RACE_PAGE = 40;
const PER_REGION = 32;
/** Pages of regions that share a set of the line cache with that of the page (4 sets, 2 ways). */
export const EVICTORS = [RACE_PAGE + 4 * PER_REGION, RACE_PAGE + 8 * PER_REGION];

/** What the page is before: its right, whether its line is cached, whether a queue of function 1 is parked on it. */
export interface Before {
  readonly rights: 0 | 1 | 3 | 'blocked';
  readonly cold?: true;
  readonly parked?: true;
  /** Queue 0 of function 1 writes the page at the same time, always at the same tick. */
  readonly busy?: true;
  /** The order of the two makes no difference that is seen from outside. */
  readonly same?: true;
}

export interface RaceEvent {
  /** Clocks from the tick at which it is given to its effect at the point of order, about. */
  readonly lead: number;
  readonly at: (h: ModelHost, tick: number) => void;
}

const dma = (queue: number, write: boolean, page = RACE_PAGE, length = 700) => (h: ModelHost, tick: number): void => h.dma({ queue, write, gpa: page * PAGE + 1001, length }, tick);
const command = (c: Omit<Command, 'first'>) => (h: ModelHost, tick: number): void => h.slot({ first: RACE_PAGE, ...c }, 'one TLP', tick);
const answer = (code: number) => (h: ModelHost, tick: number): void => h.answer(h.unanswered.shift()!, code, tick);

/** Everything that can happen to the page. One that is added here is raced by adding its pairs below. */
export const EVENTS = {
  read: { lead: 12, at: dma(0, false) },
  write: { lead: 30, at: dma(0, true) },
  /** A lookup of the same region by another function, which has the line read when it is cold. */
  fill: { lead: 10, at: dma(1, false, RACE_PAGE + 1, 16) },
  /** First access to the page by another function: its tracker bit is set. */
  touch: { lead: 15, at: dma(1, false, RACE_PAGE, 16) },
  set: { lead: 10, at: command({ op: 'set' }) },
  'read-only': { lead: 10, at: command({ op: 'set', rights: 1 }) },
  clear: { lead: 10, at: command({ op: 'clear' }) },
  block: { lead: 10, at: command({ op: 'block' }) },
  /** Its access bits are harvested and cleared. */
  harvest: { lead: 10, at: (h, tick) => h.slot({ op: 'harvest', first: RACE_PAGE, clearBits: true, address: HARVEST_BASE + 64 * tick }, 'one TLP', tick) },
  /** A set that answers the request of the parked queue. */
  'set and answer': {
    lead: 10,
    at: (h, tick) => {
      const response = h.unanswered.shift()!;
      h.answered.push(response);
      h.slot({ op: 'set', first: RACE_PAGE, response }, 'one TLP', tick);
    },
  },
  success: { lead: 8, at: answer(RESPONSE_CODE.success) },
  failure: { lead: 8, at: answer(RESPONSE_CODE.failure) },
  reset: { lead: 6, at: (h, tick) => h.reset(1, tick) },
} satisfies Readonly<Record<string, RaceEvent>>;
export type EventName = keyof typeof EVENTS;

/** Pairs, and the page before. Every pair of a lookup, an update, a fill, a response, a reset and a touch that can meet. */
export const RACES: readonly (readonly [a: EventName, b: EventName, before: Before])[] = [
  ['write', 'clear', { rights: 3 }], ['write', 'read-only', { rights: 3 }], ['write', 'block', { rights: 3 }], ['write', 'set', { rights: 0 }], ['write', 'set', { rights: 'blocked' }], ['write', 'clear', { rights: 'blocked' }],
  ['read', 'clear', { rights: 3 }], ['read', 'block', { rights: 1 }], ['read', 'set', { rights: 0 }],
  ['write', 'clear', { rights: 3, cold: true }], ['read', 'set', { rights: 0, cold: true }], ['write', 'fill', { rights: 3, cold: true }],
  ['fill', 'clear', { rights: 3, cold: true, busy: true }], ['fill', 'set', { rights: 0, cold: true, busy: true }], ['fill', 'block', { rights: 3, cold: true, busy: true }], ['fill', 'reset', { rights: 3, cold: true, busy: true }],
  ['write', 'reset', { rights: 3 }], ['read', 'reset', { rights: 3 }], ['write', 'reset', { rights: 0 }], ['read', 'reset', { rights: 3, cold: true }],
  ['write', 'success', { rights: 0, parked: true }], ['write', 'failure', { rights: 0, parked: true }], ['write', 'set and answer', { rights: 0, parked: true }],
  ['success', 'set', { rights: 0, parked: true }], ['success', 'reset', { rights: 0, parked: true }], ['failure', 'reset', { rights: 0, parked: true }], ['set and answer', 'reset', { rights: 0, parked: true }],
  ['clear', 'reset', { rights: 3, busy: true }], ['set', 'reset', { rights: 0, busy: true }], ['success', 'fill', { rights: 0, parked: true, cold: true }],
  ['write', 'harvest', { rights: 3 }], ['read', 'harvest', { rights: 3 }], ['read', 'harvest', { rights: 3, cold: true }], ['touch', 'harvest', { rights: 3, busy: true }], ['harvest', 'reset', { rights: 3, busy: true }],
  ['touch', 'write', { rights: 3 }], ['touch', 'clear', { rights: 3 }], ['touch', 'fill', { rights: 3, cold: true, same: true }], ['touch', 'reset', { rights: 3, busy: true }],
];
