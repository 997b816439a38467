import { Fifo } from '../../host/fifo.ts';

/** Questions that are open: when will this page be used? At most one a page; each ends with the use of the page, or at the horizon. */
export class Samples {
  readonly #since: Int32Array;
  readonly #cell: Int32Array;
  readonly #queue = new Fifo<{ readonly page: number; readonly since: number }>();

  /** `ended`: the cell of a question and how long it was open, as a share of the horizon; 1: not used up to the horizon. */
  constructor(
    pages: number,
    private readonly horizon: number,
    private readonly ended: (cell: number, share: number) => void,
  ) {
    this.#since = new Int32Array(pages).fill(-1);
    this.#cell = new Int32Array(pages);
  }

  isOpen(page: number): boolean {
    return this.#since[page]! >= 0;
  }

  open(page: number, cell: number, now: number): void {
    this.#since[page] = now;
    this.#cell[page] = cell;
    this.#queue.push({ page, since: now });
  }

  /** The page is used. */
  used(page: number, now: number): void {
    const since = this.#since[page]!;
    if (since < 0) return;
    this.#since[page] = -1;
    this.ended(this.#cell[page]!, Math.min(1, (now - since) / this.horizon));
  }

  /** Ends what has reached the horizon. */
  expire(now: number): void {
    for (let first = this.#queue.peek(); first !== undefined && now - first.since >= this.horizon; first = this.#queue.peek()) {
      this.#queue.shift();
      if (this.#since[first.page] !== first.since) continue;
      this.#since[first.page] = -1;
      this.ended(this.#cell[first.page]!, 1);
    }
  }
}
