/**
 * Pages in the order in which they were added, oldest first; every operation takes constant time on average. (The first element of a `Set`
 * does not: its iterator walks over all that was deleted before. So one iterator is kept, which only goes on.)
 */
export class AgeOrder {
  readonly #pages = new Set<number>();
  #head = this.#pages.values();

  get size(): number {
    return this.#pages.size;
  }

  has(page: number): boolean {
    return this.#pages.has(page);
  }

  /** Adds a page as the newest; one that is there already is moved. */
  add(page: number): void {
    this.#pages.delete(page);
    this.#pages.add(page);
  }

  /** Takes the oldest page out. */
  shift(): number | undefined {
    if (this.#pages.size === 0) return undefined;
    let next = this.#head.next();
    if (next.done) {
      this.#head = this.#pages.values();
      next = this.#head.next();
    }
    this.#pages.delete(next.value!);
    return next.value;
  }
}
