/**
 * A list of pages from old to young; every operation takes constant time. Two words a page of the VM: links to both neighbours, the
 * list's own end at index `pages`.
 */
export class PageList {
  readonly #older: Int32Array;
  readonly #younger: Int32Array;
  #size = 0;

  constructor(private readonly pages: number) {
    this.#older = new Int32Array(pages + 1).fill(-1);
    this.#younger = new Int32Array(pages + 1).fill(-1);
    this.#older[pages] = pages;
    this.#younger[pages] = pages;
  }

  get size(): number {
    return this.#size;
  }

  has(page: number): boolean {
    return this.#younger[page]! >= 0;
  }

  /** The oldest page; -1 when the list is empty. */
  get oldest(): number {
    return this.#page(this.#younger[this.pages]!);
  }

  get youngest(): number {
    return this.#page(this.#older[this.pages]!);
  }

  /** The next younger page; -1 behind the youngest. */
  youngerThan(page: number): number {
    return this.#page(this.#younger[page]!);
  }

  olderThan(page: number): number {
    return this.#page(this.#older[page]!);
  }

  /** Makes the page the youngest, whether it is in the list or not. */
  add(page: number): void {
    this.remove(page);
    this.#link(this.#older[this.pages]!, page, this.pages);
  }

  /** Makes the page the oldest. */
  addOld(page: number): void {
    this.remove(page);
    this.#link(this.pages, page, this.#younger[this.pages]!);
  }

  /** Takes a page out; false when it was not in. */
  remove(page: number): boolean {
    const younger = this.#younger[page]!;
    if (younger < 0) return false;
    const older = this.#older[page]!;
    this.#younger[older] = younger;
    this.#older[younger] = older;
    this.#younger[page] = -1;
    this.#size--;
    return true;
  }

  /** Takes the oldest page out; -1 when the list is empty. */
  shift(): number {
    const page = this.oldest;
    if (page >= 0) this.remove(page);
    return page;
  }

  #link(older: number, page: number, younger: number): void {
    this.#older[page] = older;
    this.#younger[page] = younger;
    this.#younger[older] = page;
    this.#older[younger] = page;
    this.#size++;
  }

  #page(at: number): number {
    return at === this.pages ? -1 : at;
  }
}
