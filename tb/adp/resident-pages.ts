/** The resident pages, without order: one at random, or any that fits. */
export class ResidentPages {
  readonly #pages: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  constructor(pages: number) {
    this.#pages = new Int32Array(pages);
    this.#place = new Int32Array(pages).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  has(page: number): boolean {
    return this.#place[page]! >= 0;
  }

  /** The page at a place below `size`. */
  at(place: number): number {
    return this.#pages[place]!;
  }

  add(page: number): void {
    if (this.has(page)) return;
    this.#place[page] = this.#size;
    this.#pages[this.#size++] = page;
  }

  remove(page: number): void {
    const place = this.#place[page]!;
    if (place < 0) return;
    const last = this.#pages[--this.#size]!;
    this.#pages[place] = last;
    this.#place[last] = place;
    this.#place[page] = -1;
  }

  find(fits: (page: number) => boolean): number | undefined {
    for (let k = 0; k < this.#size; k++) if (fits(this.#pages[k]!)) return this.#pages[k];
    return undefined;
  }
}
