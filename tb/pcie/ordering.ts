import type { Ordering } from './types.ts';

/** The three flow classes (PCIe 5.0 §2.4.1): memory writes, reads, completions. */
export type TlpClass = 'posted' | 'nonPosted' | 'completion';
export const TLP_CLASSES = ['posted', 'nonPosted', 'completion'] as const satisfies readonly TlpClass[];

/**
 * May the later TLP (row) pass the earlier one (column)? `no`; `yes`: must be able to, or links deadlock; `may`: as the
 * implementation likes; `may-other`: as it likes, but not the completions of its own request.
 */
export type Pass = 'no' | 'yes' | 'may' | 'may-other';
export type PassTable = Readonly<Record<TlpClass, Readonly<Record<TlpClass, Pass>>>>;

/** PCIe 5.0 §2.4.1, table 2-40, for RO = 0, IDO = 0, one traffic class, outside of PCI bridges. Row passes column. */
export const PCIE_ORDERING: PassTable = {
  posted: { posted: 'no', nonPosted: 'yes', completion: 'may' },
  nonPosted: { posted: 'no', nonPosted: 'may', completion: 'may' },
  completion: { posted: 'no', nonPosted: 'yes', completion: 'may-other' },
};

const NOTHING_PASSES: PassTable = {
  posted: { posted: 'no', nonPosted: 'no', completion: 'no' },
  nonPosted: { posted: 'no', nonPosted: 'no', completion: 'no' },
  completion: { posted: 'no', nonPosted: 'no', completion: 'no' },
};

const POSTED_PASSES: PassTable = { ...PCIE_ORDERING, posted: { ...PCIE_ORDERING.posted, posted: 'may' } };

/** The tables behind each mode: device to host, and host to device. */
export const PASS_TABLES: Readonly<Record<Ordering, { readonly up: PassTable; readonly down: PassTable }>> = {
  fifo: { up: NOTHING_PASSES, down: NOTHING_PASSES },
  legal: { up: PCIE_ORDERING, down: PCIE_ORDERING },
  'broken-posted': { up: POSTED_PASSES, down: POSTED_PASSES },
  'broken-posted-up': { up: POSTED_PASSES, down: PCIE_ORDERING },
};

/**
 * One direction of the path between device and host. A TLP arrives after its own latency, but never before an earlier one
 * it must not pass. Two equal delivery times mean: in the order of departure.
 */
export class OrderedPath {
  readonly #table: PassTable;
  #lastDeparture = -Infinity;
  /** Latest delivery so far of each class, and of the completions of each request. */
  readonly #latest: Record<TlpClass, number> = { posted: -Infinity, nonPosted: -Infinity, completion: -Infinity };
  readonly #latestOfGroup = new Map<number, number>();

  constructor(ordering: Ordering, direction: 'up' | 'down' = 'up') {
    this.#table = PASS_TABLES[ordering][direction];
  }

  /**
   * Delivery time, ns, of a TLP that departs at `departure` and would take `latency`. Departures must come in order of time.
   * `group` names the request (requester ID and tag) of a completion; other classes ignore it. A read or completion that has
   * to wait for a posted write arrives `hold` ns after it: without that, a dense stream of writes would drag every read along
   * in step, and no later write would ever pass one.
   */
  depart(cls: TlpClass, group: number, departure: number, latency: number, hold = 0): number {
    if (departure < this.#lastDeparture) throw new RangeError(`TLP departs at ${departure} ns, after one that departed at ${this.#lastDeparture} ns; hand them over in order of time`);
    this.#lastDeparture = departure;
    const row = this.#table[cls];
    const latest = this.#latest;
    let delivery = departure + latency;
    const behindPosted = latest.posted + (cls === 'posted' ? 0 : hold);
    if (row.posted === 'no' && behindPosted > delivery) delivery = behindPosted;
    if (row.nonPosted === 'no' && latest.nonPosted > delivery) delivery = latest.nonPosted;
    if (row.completion === 'no' && latest.completion > delivery) delivery = latest.completion;
    if (row[cls] === 'may-other') {
      const own = this.#latestOfGroup.get(group);
      if (own !== undefined && own > delivery) delivery = own;
      this.#latestOfGroup.set(group, delivery);
    }
    if (delivery > latest[cls]) latest[cls] = delivery;
    return delivery;
  }
}
