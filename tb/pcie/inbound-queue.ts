import type { Inbound } from '../bridge/types.ts';

/** What the root complex hands to the device. */
export type DownTlp = Extract<Inbound, { port: 'rx_req' | 'rx_cpl' }>;

/**
 * TLPs on their way into the device. Handed out by tick; those of one tick in the order of their departure, which is
 * always legal and does not depend on how a run is cut into calls.
 */
export class InboundQueue {
  #items: DownTlp[] = [];

  push(tlp: DownTlp): void {
    this.#items.push(tlp);
  }

  /** Everything, sorted by tick; the queue is empty afterwards. */
  drain(): DownTlp[] {
    const items = this.#items;
    if (items.length === 0) return [];
    this.#items = [];
    return items.sort((a, b) => a.tick - b.tick);
  }
}
