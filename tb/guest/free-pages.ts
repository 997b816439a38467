import type { Random } from '../host/random.ts';

/** How a free page is chosen: the one freed last, or any. */
export type ReuseOrder = 'lifo' | 'random';

/** Free pages of a guest. Pages that were never used go first, in rising order (a guest after boot). */
export class FreePages {
  readonly #freed: number[] = [];
  #next: number;
  readonly #end: number;

  constructor(
    first: number,
    count: number,
    private readonly order: ReuseOrder,
    private readonly random: Random,
  ) {
    this.#next = first;
    this.#end = first + count;
  }

  /** Free pages, with those that were never used. */
  get size(): number {
    return this.#end - this.#next + this.#freed.length;
  }

  give(page: number): void {
    this.#freed.push(page);
  }

  take(): number | undefined {
    if (this.#next < this.#end) return this.#next++;
    const last = this.#freed.length - 1;
    if (last > 0 && this.order === 'random') {
      const at = this.random.int(0, last);
      [this.#freed[at], this.#freed[last]] = [this.#freed[last]!, this.#freed[at]!];
    }
    return this.#freed.pop();
  }
}
