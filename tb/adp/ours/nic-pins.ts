import type { PinCounts } from '../policy.ts';
import { PinSet } from '../pin-set.ts';
import { OURS } from './constants.ts';

/** DMAs over which the share of returning pages is taken. */
const SHARE_MEMORY = 1024;

/** A pin is stale when the NIC used as many pages as this many budgets hold without it. */
const STALE_ROUNDS = 4;

/**
 * Pins of the NIC pool. A posted receive buffer is pinned from its post (where the device tells of posts) to its DMA. Of a closed
 * pool (nearly all DMAs go to pages that the NIC used before) each page that reclaim is about to take is pinned, and stays so until the budget is needed and it is stale.
 */
export class NicPins {
  readonly #pins: PinSet;
  readonly #nicPages: Uint8Array;
  /** Pinned for a post. */
  readonly #posted: Uint8Array;
  /** NIC DMAs when the page was used or pinned last. */
  readonly #at: Int32Array;
  #returning = 0;
  #dmas = 0;

  constructor(pages: number, budget: number) {
    this.#pins = new PinSet(pages, budget);
    this.#nicPages = new Uint8Array(pages);
    this.#posted = new Uint8Array(pages);
    this.#at = new Int32Array(pages);
  }

  get counts(): PinCounts {
    return this.#pins;
  }

  has(page: number): boolean {
    return this.#pins.has(page);
  }

  posted(page: number): void {
    if (!this.#room()) return;
    this.#pins.pin(page);
    this.#at[page] = this.#dmas;
    this.#posted[page] = 1;
  }

  /** The NIC used the page. */
  dma(page: number): void {
    this.#returning += (this.#nicPages[page]! - this.#returning) / SHARE_MEMORY;
    this.#nicPages[page] = 1;
    this.#at[page] = ++this.#dmas;
    this.#pins.use(page);
    if (this.#posted[page] && !this.#closed) this.release(page);
    this.#posted[page] = 0;
  }

  /** Another device used the page: it left the pool. */
  left(page: number): void {
    this.#nicPages[page] = 0;
    this.release(page);
  }

  release(page: number): void {
    this.#pins.release(page);
    this.#posted[page] = 0;
  }

  /** Reclaim is about to take a page of the NIC: true when it is pinned instead. */
  keeps(page: number): boolean {
    if (!this.#closed || !this.#nicPages[page] || !this.#room()) return false;
    this.#at[page] = this.#dmas;
    return this.#pins.pin(page);
  }

  get #closed(): boolean {
    return this.#returning >= OURS.closedPool;
  }

  /**
   * Room for a pin. A full budget gives up only what was not used for long (a ring of more pages than the budget is a cycle: to replace the
   * oldest would keep nothing of it).
   */
  #room(): boolean {
    const { order, budget, full } = this.#pins;
    if (full && budget > 0 && this.#dmas - this.#at[order.oldest]! > STALE_ROUNDS * budget) this.release(order.oldest);
    return !this.#pins.full;
  }
}
