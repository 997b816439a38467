import { AgeOrder } from './age-order.ts';

/** In which order a guest's page cache gives pages up. */
export interface Replacement {
  readonly size: number;
  /** The page is in the order from now on, as the newest one. */
  add(page: number): void;
  /** A page of the order was used. */
  use(page: number): void;
  /** Takes the page to give up out of the order; one that is `held` for I/O goes to the end instead. undefined: all are held. */
  victim(held: (page: number) => boolean): number | undefined;
}

/** Strict least recently used. */
export class Lru implements Replacement {
  readonly #order = new AgeOrder();

  get size(): number {
    return this.#order.size;
  }

  add(page: number): void {
    this.#order.add(page);
  }

  use(page: number): void {
    if (this.#order.has(page)) this.#order.add(page);
  }

  victim(held: (page: number) => boolean): number | undefined {
    for (let left = this.#order.size; left > 0; left--) {
      const page = this.#order.shift()!;
      if (!held(page)) return page;
      this.#order.add(page);
    }
    return undefined;
  }
}

/** Second chance: first in, first out, but a page that was used since it was looked at last goes to the end once more. */
export class SecondChance implements Replacement {
  readonly #order = new AgeOrder();
  readonly #used = new Set<number>();

  get size(): number {
    return this.#order.size;
  }

  add(page: number): void {
    this.#order.add(page);
  }

  use(page: number): void {
    if (this.#order.has(page)) this.#used.add(page);
  }

  victim(held: (page: number) => boolean): number | undefined {
    // Twice round at most: the first time may only clear the marks.
    for (let left = 2 * this.#order.size; left > 0; left--) {
      const page = this.#order.shift()!;
      const used = this.#used.delete(page);
      if (!used && !held(page)) return page;
      this.#order.add(page);
    }
    return undefined;
  }
}
