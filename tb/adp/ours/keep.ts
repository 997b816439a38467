import type { DeviceKind, DmaAccess } from '../policy.ts';
import { Random } from '../../host/random.ts';
import { OURS } from './constants.ts';
import type { DmaOrder } from './dma-order.ts';
import { MeanTable } from './mean-table.ts';
import { Samples } from './samples.ts';

/** Classes of a page by its last DMA: none (the CPU only), disk written from it, disk read into it, NIC. */
const CLASSES = 4;
const [AGES, CPU_AGES, HEATS, LEFTS] = [16, 8, 8, 6];

/**
 * How long a page will not be used, as a share of the horizon: the mean that pages like it took, learned from random samples of all pages, absent
 * ones too (so nothing that was given up is forgotten). Alike is: class, time since its last DMA and touch by the CPU, and what
 * happens around its position in the DMA order. The expected form of what MIN knows.
 */
export class KeepValue {
  readonly #table: MeanTable;
  readonly #samples: Samples;
  readonly #random: Random;
  readonly #class: Uint8Array;
  /** The same for the CPU, -1: never. */
  readonly #cpuAt: Int32Array;
  /** Pages that were used, in order of their first use. */
  readonly #known: Int32Array;
  readonly #isKnown: Uint8Array;
  #knownCount = 0;

  /** Clock of this table when the device used the page last. */
  readonly #dmaAt: Int32Array;
  /** Uses of pages that were not used for a while: repeated use of a few pages (a ring) does not move it. */
  #now = 0;

  constructor(
    private readonly orders: Readonly<Record<DeviceKind, DmaOrder>>,
    pages: number,
    private readonly frames: number,
    seed: number,
  ) {
    this.#table = new MeanTable(AGES * CLASSES * CPU_AGES, HEATS * LEFTS, (parent) => Math.min(1, 0.3 + Math.floor(parent / (CLASSES * CPU_AGES)) / AGES));
    this.#samples = new Samples(pages, Math.max(1, Math.round(OURS.keepHorizon * frames)), (cell, share) => this.#table.add(cell, share));
    this.#random = new Random(seed, 'adp keep');
    this.#class = new Uint8Array(pages);
    this.#dmaAt = new Int32Array(pages).fill(-1);
    this.#cpuAt = new Int32Array(pages).fill(-1);
    this.#known = new Int32Array(pages);
    this.#isKnown = new Uint8Array(pages);
  }

  /** A DMA to the page; each is also the moment to ask about a page at random. */
  dma(page: number, access: DmaAccess): void {
    this.#use(page);
    this.#class[page] = access.device === 'nic' ? 3 : access.write ? 2 : 1;
    this.#dmaAt[page] = this.#now;
    this.#ask(page);
  }

  cpu(page: number): void {
    if (this.#use(page)) this.#ask(page);
    this.#cpuAt[page] = this.#now;
  }

  isNic(page: number): boolean {
    return this.#class[page] === 3;
  }

  /** Expected time to the next use, 0 to 1: the larger, the better to give up. */
  of(page: number): number {
    return this.#table.mean(this.#cell(page));
  }

  #cell(page: number): number {
    const { frames } = this;
    const type = this.#class[page]!;
    const order = this.orders[type === 3 ? 'nic' : 'block'];
    const age = type === 0 ? AGES - 1 : bin((this.#now - this.#dmaAt[page]!) / frames, 1 / 64, 2, AGES - 1);
    const cpuAt = this.#cpuAt[page]!;
    const cpuAge = cpuAt < 0 ? CPU_AGES - 1 : bin((this.#now - cpuAt) / frames, 1 / 64, 1, CPU_AGES - 1);
    const heat = type === 0 ? 0 : bin(order.heat(page, 4), 0.1, 1, HEATS);
    const left = type === 0 ? 0 : Math.min(LEFTS - 1, Math.floor(order.left(page) * LEFTS));
    return ((age * CLASSES + type) * CPU_AGES + cpuAge) * HEATS * LEFTS + heat * LEFTS + left;
  }

  /** A use of the page; true when it moved the clock. */
  #use(page: number): boolean {
    const isNew = this.#isKnown[page] === 0;
    if (isNew) {
      this.#isKnown[page] = 1;
      this.#known[this.#knownCount++] = page;
    }
    const moves = isNew || this.#now - Math.max(this.#dmaAt[page]!, this.#cpuAt[page]!) > OURS.soonHorizon * this.frames;
    if (moves) this.#now++;
    this.#samples.used(page, this.#now);
    this.#samples.expire(this.#now);
    return moves;
  }

  #ask(used: number): void {
    const page = this.#known[this.#random.int(0, this.#knownCount - 1)]!;
    if (page !== used && !this.#samples.isOpen(page)) this.#samples.open(page, this.#cell(page), this.#now);
  }
}

/** Bins on a scale of logarithms: 0 below `first`, then `each` bins for a doubling, up to `bins` - 1. */
export function bin(value: number, first: number, each: number, bins: number): number {
  return value < first ? 0 : Math.min(bins - 1, 1 + Math.floor(each * Math.log2(value / first)));
}
