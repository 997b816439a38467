import type { Inbound } from '../bridge/types.ts';

/** What the root complex hands to the device. */
export type DownTlp = Extract<Inbound, { port: 'rx_req' | 'rx_cpl' }>;

/**
 * TLPs on their way into the device. Handed out by delivery time; equal times keep their order of departure, so that the
 * order on the wire survives the rounding to ticks.
 */
export class InboundQueue {
  #items: { readonly ns: number; readonly order: number; readonly tlp: DownTlp }[] = [];
  #order = 0;

  get length(): number {
    return this.#items.length;
  }

  push(ns: number, tlp: DownTlp): void {
    this.#items.push({ ns, order: this.#order++, tlp });
  }

  /** Everything, sorted by time; the queue is empty afterwards. */
  drain(): DownTlp[] {
    const items = this.#items;
    if (items.length === 0) return [];
    this.#items = [];
    items.sort((a, b) => a.ns - b.ns || a.order - b.order);
    return items.map((i) => i.tlp);
  }
}
