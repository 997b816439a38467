import { PinSet } from '../pin-set.ts';
import type { PolicyInputs } from '../policy.ts';
import { LruPolicy } from './lru.ts';

/** LRU that sees DMA, and pins the pages that the device used last, as many as the budget allows: pinning by recency at equal budget. */
export class LruPinPolicy extends LruPolicy {
  override readonly pins: PinSet;

  constructor(name: string, inputs: PolicyInputs) {
    super(name, inputs, 'every');
    this.pins = new PinSet(inputs.pages, inputs.budget);
  }

  override arrived(page: number, why?: string): void {
    super.arrived(page);
    if (why === 'dma') this.#pin(page);
  }

  override dma(page: number): void {
    super.dma(page);
    this.#pin(page);
  }

  override victim(may: (page: number) => boolean): number | undefined {
    return super.victim((page) => !this.pins.has(page) && may(page));
  }

  #pin(page: number): void {
    if (this.pins.has(page)) return this.pins.use(page);
    if (this.pins.full && this.pins.budget > 0) this.pins.release(this.pins.order.oldest);
    this.pins.pin(page);
  }
}
