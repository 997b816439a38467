import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { PageList } from '../page-list.ts';

/** The paper's shares: window 1% of the frames, protected part 80% of the rest; counters up to 15, halved after 10 accesses a frame. */
const WINDOW = 0.01;
const PROTECTED = 0.8;
const MOST = 15;
const SAMPLE = 10;

/**
 * W-TinyLFU (Einziger, Friedman, Manes, ACM ToS 2017): a small LRU window; behind it a segmented LRU, whose oldest page and the window's oldest
 * compete by how often they were used lately. The page that loses is given up. Frequencies are exact here (a counter a page), not a sketch.
 */
export class WTinyLfuPolicy extends DemandPolicy {
  readonly sight = 'every';
  readonly #window: PageList;
  readonly #probation: PageList;
  readonly #protected: PageList;
  readonly #count: Uint8Array;
  readonly #windowMost: number;
  readonly #protectedMost: number;
  readonly #sample: number;
  #accesses = 0;

  constructor(name: string, { pages, frames }: PolicyInputs) {
    super(name);
    [this.#window, this.#probation, this.#protected] = [new PageList(pages), new PageList(pages), new PageList(pages)];
    this.#count = new Uint8Array(pages);
    this.#windowMost = Math.max(1, Math.ceil(WINDOW * frames));
    this.#protectedMost = Math.floor(PROTECTED * (frames - this.#windowMost));
    this.#sample = SAMPLE * frames;
  }

  arrived(page: number): void {
    this.#use(page);
    this.#window.add(page);
  }

  dma(page: number): void {
    this.#use(page);
    if (this.#window.has(page)) this.#window.add(page);
    else {
      this.#probation.remove(page);
      this.#protected.add(page);
      while (this.#protected.size > this.#protectedMost) this.#probation.add(this.#protected.shift());
    }
  }

  cpu(page: number): void {
    this.dma(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    // What the window holds too much competes; the last of it against the oldest of the rest.
    while (this.#window.size > this.#windowMost + 1) this.#probation.add(this.#window.shift());
    const main = firstThat(this.#probation, may) ?? firstThat(this.#protected, may);
    const candidate = this.#window.size >= this.#windowMost || main === undefined ? firstThat(this.#window, may) : undefined;
    if (candidate === undefined || (main !== undefined && this.#count[candidate]! > this.#count[main]!)) {
      if (main === undefined) return undefined;
      this.#probation.remove(main);
      this.#protected.remove(main);
      if (candidate !== undefined) {
        this.#window.remove(candidate);
        this.#probation.add(candidate);
      }
      return main;
    }
    this.#window.remove(candidate);
    return candidate;
  }

  #use(page: number): void {
    if (this.#count[page]! < MOST) this.#count[page]!++;
    if (++this.#accesses < this.#sample) return;
    this.#accesses = 0;
    for (let p = 0; p < this.#count.length; p++) this.#count[p]! >>= 1;
  }
}

function firstThat(list: PageList, may: (page: number) => boolean): number | undefined {
  for (let page = list.oldest; page >= 0; page = list.youngerThan(page)) if (may(page)) return page;
  return undefined;
}
