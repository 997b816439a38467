import { PageList } from './page-list.ts';
import type { PinCounts } from './policy.ts';

/** Pinned pages of a policy, never more than the budget, and what became of each pin. */
export class PinSet implements PinCounts {
  peak = 0;
  made = 0;
  used = 0;
  /** Pinned pages, the pin longest without use first. */
  readonly order: PageList;
  /** The pin was used by a DMA. */
  readonly #used: Uint8Array;

  constructor(pages: number, readonly budget: number) {
    this.order = new PageList(pages);
    this.#used = new Uint8Array(pages);
  }

  get held(): number {
    return this.order.size;
  }

  get full(): boolean {
    return this.order.size >= this.budget;
  }

  has(page: number): boolean {
    return this.order.has(page);
  }

  /** Pins a page; false when the budget is used up. */
  pin(page: number): boolean {
    if (this.order.has(page)) return true;
    if (this.full) return false;
    this.order.add(page);
    this.#used[page] = 0;
    this.made++;
    this.peak = Math.max(this.peak, this.order.size);
    return true;
  }

  /** A DMA used the page. */
  use(page: number): void {
    if (!this.order.has(page)) return;
    if (!this.#used[page]) this.used++;
    this.#used[page] = 1;
    this.order.add(page);
  }

  release(page: number): void {
    this.order.remove(page);
  }
}
