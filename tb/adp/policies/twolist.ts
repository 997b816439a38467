import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { PageList } from '../page-list.ts';

/**
 * Active and inactive list with refault distance, after Linux (mm/vmscan.c, mm/workingset.c): a page arrives inactive; a second access makes it
 * active; reclaim takes inactive pages, oldest first, and fills that list from the active one when it is the shorter (inactive ratio 1, as
 * below 1 GiB). A page that comes back after no more evictions than the active list holds pages is active at once. Its DMA is seen.
 */
export class TwoListPolicy extends DemandPolicy {
  readonly sight = 'every';
  readonly #active: PageList;
  readonly #inactive: PageList;
  readonly #accessed: Uint8Array;
  /** Evictions so far when the page was given up, -1: never. */
  readonly #gone: Float64Array;
  #evictions = 0;

  constructor(name: string, { pages }: PolicyInputs) {
    super(name);
    this.#active = new PageList(pages);
    this.#inactive = new PageList(pages);
    this.#accessed = new Uint8Array(pages);
    this.#gone = new Float64Array(pages).fill(-1);
  }

  arrived(page: number): void {
    const gone = this.#gone[page]!;
    this.#gone[page] = -1;
    this.#accessed[page] = 0;
    if (gone >= 0 && this.#evictions - gone <= this.#active.size) this.#active.add(page);
    else this.#inactive.add(page);
  }

  dma(page: number): void {
    if (this.#inactive.has(page) && this.#accessed[page]) {
      this.#inactive.remove(page);
      this.#active.add(page);
      this.#accessed[page] = 0;
    } else this.#accessed[page] = 1;
  }

  cpu(page: number): void {
    this.dma(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    while (this.#inactive.size < this.#active.size) {
      const page = this.#active.shift();
      this.#accessed[page] = 0;
      this.#inactive.add(page);
    }
    return this.#take(this.#inactive, may) ?? this.#take(this.#active, may);
  }

  #take(list: PageList, may: (page: number) => boolean): number | undefined {
    for (let page = list.oldest; page >= 0; page = list.youngerThan(page)) {
      if (!may(page)) continue;
      list.remove(page);
      this.#gone[page] = this.#evictions++;
      return page;
    }
    return undefined;
  }
}
