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
  readonly #order = new Set<number>();

  get size(): number {
    return this.#order.size;
  }

  add(page: number): void {
    this.#order.add(page);
  }

  use(page: number): void {
    if (this.#order.delete(page)) this.#order.add(page);
  }

  victim(held: (page: number) => boolean): number | undefined {
    let left = this.#order.size;
    for (const page of this.#order) {
      if (left-- === 0) return undefined;
      this.#order.delete(page);
      if (!held(page)) return page;
      this.#order.add(page);
    }
    return undefined;
  }
}

/** Second chance: first in, first out, but a page that was used since it was looked at last goes to the end once more. */
export class SecondChance implements Replacement {
  readonly #order = new Set<number>();
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
    let left = 2 * this.#order.size; // the first pass may only clear the marks
    for (const page of this.#order) {
      if (left-- === 0) return undefined;
      this.#order.delete(page);
      const used = this.#used.delete(page);
      if (!used && !held(page)) return page;
      this.#order.add(page);
    }
    return undefined;
  }
}
