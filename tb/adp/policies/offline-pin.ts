import { PinSet } from '../pin-set.ts';
import { MaxHeap } from '../max-heap.ts';
import type { PolicyInputs } from '../policy.ts';
import { LruPolicy } from './lru.ts';

/**
 * LRU that sees DMA, with pins that know the trace: a page that reclaim is about to take is pinned if it is used sooner than one of the pinned
 * pages, which is given up for it. A pin ends with its use. The most that pins can do at this budget on this order.
 */
export class OfflinePinPolicy extends LruPolicy {
  override readonly pins: PinSet;
  readonly #pinned: MaxHeap;

  /** `nextUse`: index of a page's next access, as of now. */
  constructor(name: string, inputs: PolicyInputs, private readonly nextUse: (page: number) => number) {
    super(name, inputs, 'every');
    this.pins = new PinSet(inputs.pages, inputs.budget);
    this.#pinned = new MaxHeap(inputs.pages);
  }

  override dma(page: number): void {
    super.dma(page);
    this.pins.use(page);
    this.#release(page);
  }

  override cpu(page: number): void {
    super.cpu(page);
    this.#release(page);
  }

  override victim(may: (page: number) => boolean): number | undefined {
    for (;;) {
      const page = super.victim((p) => !this.pins.has(p) && may(p));
      if (page === undefined || this.pins.budget === 0) return page;
      const next = this.nextUse(page);
      if (!this.pins.full) {
        this.#pin(page, next);
        continue;
      }
      const last = this.#pinned.top;
      if (this.#pinned.valueOf(last) <= next || !may(last)) return page;
      this.#release(last);
      this.#pin(page, next);
      this.forget(last);
      return last;
    }
  }

  #pin(page: number, next: number): void {
    super.arrived(page); // in the order again: it is resident
    this.pins.pin(page);
    this.#pinned.set(page, next);
  }

  #release(page: number): void {
    this.pins.release(page);
    this.#pinned.remove(page);
  }
}
