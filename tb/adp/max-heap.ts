/** Pages with a value each, the largest on top (a binary heap with the place of each page). */
export class MaxHeap {
  readonly #pages: Int32Array;
  readonly #place: Int32Array;
  readonly #value: Float64Array;
  #size = 0;

  constructor(pages: number) {
    this.#pages = new Int32Array(pages);
    this.#place = new Int32Array(pages).fill(-1);
    this.#value = new Float64Array(pages);
  }

  get size(): number {
    return this.#size;
  }

  /** The page with the largest value; undefined behaviour is avoided by asking `size` first: -1 when empty. */
  get top(): number {
    return this.#size === 0 ? -1 : this.#pages[0]!;
  }

  has(page: number): boolean {
    return this.#place[page]! >= 0;
  }

  valueOf(page: number): number {
    return this.#value[page]!;
  }

  /** Puts the page in, or changes its value. */
  set(page: number, value: number): void {
    let at = this.#place[page]!;
    if (at < 0) {
      at = this.#size++;
      this.#put(at, page);
    }
    this.#value[page] = value;
    this.#sink(this.#rise(at));
  }

  remove(page: number): void {
    const at = this.#place[page]!;
    if (at < 0) return;
    this.#place[page] = -1;
    const last = this.#pages[--this.#size]!;
    if (last === page) return;
    this.#put(at, last);
    this.#sink(this.#rise(at));
  }

  #put(at: number, page: number): void {
    this.#pages[at] = page;
    this.#place[page] = at;
  }

  #rise(start: number): number {
    let at = start;
    const page = this.#pages[at]!;
    const value = this.#value[page]!;
    for (let up = (at - 1) >> 1; at > 0 && this.#value[this.#pages[up]!]! < value; up = (at - 1) >> 1) {
      this.#put(at, this.#pages[up]!);
      at = up;
    }
    this.#put(at, page);
    return at;
  }

  #sink(start: number): void {
    let at = start;
    const page = this.#pages[at]!;
    const value = this.#value[page]!;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.#size) break;
      if (down + 1 < this.#size && this.#value[this.#pages[down + 1]!]! > this.#value[this.#pages[down]!]!) down++;
      if (this.#value[this.#pages[down]!]! <= value) break;
      this.#put(at, this.#pages[down]!);
      at = down;
    }
    this.#put(at, page);
  }
}
