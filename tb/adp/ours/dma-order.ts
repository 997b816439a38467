import { PageList } from '../page-list.ts';
import { OURS } from './constants.ts';

/** Blocks of positions that are told apart; older ones share the place of younger ones. */
const BLOCKS = 1 << 16;

/**
 * The order of the last DMA by one kind of device of each page, absent pages too: a page's position is the number of DMAs when it was used last. A guest uses
 * its pages again in about the order of the time before, so what happens at a position says what happens next behind it. For each
 * block of positions: how many pages are still there (not used since), and how many left lately because they were used (heat).
 */
export class DmaOrder {
  /** DMAs so far. */
  now = 0;
  /** Position of each page, -1: never used. */
  readonly position: Int32Array;
  readonly #order: PageList;
  readonly #left = new Int32Array(BLOCKS);
  readonly #heat = new Float64Array(BLOCKS);
  readonly #heatAt = new Int32Array(BLOCKS);

  constructor(pages: number) {
    this.position = new Int32Array(pages).fill(-1);
    this.#order = new PageList(pages);
  }

  /** A DMA to the page. */
  use(page: number): void {
    this.now++;
    const before = this.position[page]!;
    if (before >= 0) {
      const block = blockOf(before);
      this.#left[block]!--;
      this.#heat[block] = this.#heatOf(block) + 1;
      this.#heatAt[block] = this.now;
    }
    this.position[page] = this.now;
    this.#left[blockOf(this.now)]!++;
    this.#order.add(page);
  }

  /** The page left this order: another device used it. */
  forget(page: number): void {
    const before = this.position[page]!;
    if (before < 0) return;
    this.#left[blockOf(before)]!--;
    this.position[page] = -1;
    this.#order.remove(page);
  }

  /** The page whose last DMA follows that of this one; -1: none. */
  after(page: number): number {
    return this.#order.has(page) ? this.#order.youngerThan(page) : -1;
  }

  /** Uses, lately, of the pages at this page's position and the `blocks` - 1 blocks before it: where a run would come from. */
  heat(page: number, blocks: number): number {
    let sum = 0;
    for (let k = 0, at = Math.floor(this.position[page]! / OURS.block); k < blocks; k++) sum += this.#heatOf((at - k) & (BLOCKS - 1));
    return sum;
  }

  /** Share of its block that was not used since. */
  left(page: number): number {
    return Math.min(1, this.#left[blockOf(this.position[page]!)]! / OURS.block);
  }

  #heatOf(block: number): number {
    return this.#heat[block]! * Math.exp((this.#heatAt[block]! - this.now) / OURS.heatDmas);
  }
}

const blockOf = (position: number): number => Math.floor(position / OURS.block) & (BLOCKS - 1);
