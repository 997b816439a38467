import { Random } from '../../host/random.ts';
import type { DmaAccess } from '../policy.ts';
import { OURS } from './constants.ts';
import type { DmaOrder } from './dma-order.ts';
import { bin } from './keep.ts';
import { MeanTable } from './mean-table.ts';
import { Samples } from './samples.ts';

const [GAPS, LEFTS, HEATS, VAINS] = [8, 4, 6, 3];

/**
 * Fault-around in DMA order, watched: at each DMA, the absent pages that were used just after this one last time are looked at, and those come
 * in of which enough of their like came soon. Alike is: how far behind in the order, how much of that part of the order is left and is being used,
 * the same direction or not, brought in for nothing before or not. Asked about absent pages only: the dead ones gather there.
 */
export class SoonPages {
  readonly #table: MeanTable;
  readonly #samples: Samples;
  readonly #random: Random;
  readonly #write: Uint8Array;
  /** Times that a page was brought in and given up unused, since its last use. */
  readonly #vain: Uint8Array;

  constructor(
    private readonly order: DmaOrder,
    pages: number,
    frames: number,
    seed: number,
  ) {
    this.#table = new MeanTable(GAPS, LEFTS * HEATS * 2 * VAINS, () => OURS.soonEnough);
    this.#samples = new Samples(pages, Math.max(1, Math.round(OURS.soonHorizon * frames)), (cell, share) => this.#table.add(cell, share < 1 ? 1 : 0));
    this.#random = new Random(seed, 'adp soon');
    this.#write = new Uint8Array(pages);
    this.#vain = new Uint8Array(pages);
  }

  /** A DMA to the page. */
  dma(page: number, access: DmaAccess): void {
    this.#samples.used(page, this.order.now);
    this.#samples.expire(this.order.now);
    this.#write[page] = Number(access.write);
    this.#vain[page] = 0;
  }

  /** The page was brought in ahead and is given up unused. */
  inVain(page: number): void {
    if (this.#vain[page]! < VAINS - 1) this.#vain[page]!++;
  }

  /** Absent pages to bring in, at a DMA to `page`, before the order has it. */
  behind(page: number, access: DmaAccess, isAbsent: (page: number) => boolean): readonly number[] {
    const found: number[] = [];
    const position = this.order.position[page]!;
    let [asked, absent] = [-1, 0];
    let next = this.order.after(page);
    for (let k = 0; next >= 0 && k < OURS.window; k++, next = this.order.after(next)) {
      if (!isAbsent(next)) continue;
      absent++;
      if (!this.#samples.isOpen(next) && this.#random.uniform() * absent < 1) asked = next;
      if (this.#table.mean(this.#cell(next, position, access)) >= OURS.soonEnough) found.push(next);
    }
    if (asked >= 0) this.#samples.open(asked, this.#cell(asked, position, access), this.order.now);
    return found;
  }

  #cell(page: number, from: number, access: DmaAccess): number {
    const { order } = this;
    const gap = bin(order.position[page]! - from, 16, 1, GAPS);
    const left = Math.min(LEFTS - 1, Math.floor(order.left(page) * LEFTS));
    const heat = bin(order.heat(page, 2), 0.5, 1, HEATS);
    const same = Number(this.#write[page] === Number(access.write));
    return (((gap * LEFTS + left) * HEATS + heat) * 2 + same) * VAINS + this.#vain[page]!;
  }
}
