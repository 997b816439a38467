import type { PinCounts } from '../policy.ts';
import { PinSet } from '../pin-set.ts';
import { OURS } from './constants.ts';

/** DMAs over which the share of returning pages is taken. */
const SHARE_MEMORY = 1024;

/** A pin is stale when the NIC used as many pages as this many budgets hold without it. */
const STALE_ROUNDS = 4;

/**
 * Pins of the NIC pool, made when reclaim is about to take the page, so none without pressure. A posted receive buffer (where the device tells
 * of posts) stays until its DMA. A page of a closed pool (nearly all DMAs go to pages that the NIC used before) stays until the budget is needed
 * and it is stale.
 */
export class NicPins {
  readonly #pins: PinSet;
  readonly #nicPages: Uint8Array;
  /** Posted and not used yet. */
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

  /** A receive buffer was posted in the page. */
  posted(page: number): void {
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

  /** Reclaim is about to take the page: true when it is pinned instead. */
  keeps(page: number): boolean {
    const wanted = this.#posted[page] === 1 || (this.#closed && this.#nicPages[page] === 1);
    if (!wanted || !this.#room()) return false;
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
