import type { Source } from '../../tb/workload/source.ts';

/** Where progress is shown: a terminal draws a bar in place, anything else gets lines. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
/** Shortest time between two pictures of the bar, ms. */
const REDRAW_MS = 100;
const LINES = 10;

/** Shows how far a run is: `at` with what is done so far, `end` when it is over. */
export class Progress {
  #drawnMs = -Infinity;
  #lines = 0;
  readonly #startMs: number;

  constructor(
    private readonly total: number,
    private readonly unit: string,
    private readonly screen: Screen,
    private readonly nowMs: () => number,
  ) {
    this.#startMs = nowMs();
  }

  at(done: number): void {
    if (!this.screen.isTTY) return this.#line(done);
    if (this.nowMs() - this.#drawnMs < REDRAW_MS) return;
    this.#drawnMs = this.nowMs();
    const full = Math.round((WIDTH * done) / this.total);
    this.screen.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${this.#text(done)}\x1b[K`);
  }

  /** Takes the bar off the screen. */
  end(): void {
    if (this.screen.isTTY) this.screen.write('\r\x1b[K');
  }

  #line(done: number): void {
    const tenth = Math.floor((LINES * done) / this.total);
    if (tenth <= this.#lines) return;
    this.#lines = tenth;
    this.screen.write(`${this.#text(done)}\n`);
  }

  #text(done: number): string {
    const n = (v: number): string => v.toLocaleString('en-US');
    const left = done > 0 ? ((this.nowMs() - this.#startMs) * (this.total - done)) / done / 1000 : 0;
    return `${Math.floor((100 * done) / this.total)}%  ${n(done)} of ${n(this.total)} ${this.unit}, about ${Math.ceil(left)} s left`;
  }
}

/** Hands items on unchanged, and tells how many of those that count were handed out. */
export function watched<T>(source: Source<T>, counts: (item: T) => boolean, seen: (count: number) => void): Source<T> {
  let count = 0;
  return {
    next() {
      const item = source.next();
      if (item !== null && counts(item)) seen(++count);
      return item;
    },
  };
}
