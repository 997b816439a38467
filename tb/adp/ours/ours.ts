import { Random } from '../../host/random.ts';
import type { Arrival, DeviceKind, DmaAccess, PinCounts, PolicyInputs, ReclaimPolicy } from '../policy.ts';
import { NO_PAGES } from '../policy.ts';
import { ResidentPages } from '../resident-pages.ts';
import { OURS } from './constants.ts';
import { DmaOrder } from './dma-order.ts';
import { KeepValue } from './keep.ts';
import { NicPins } from './nic-pins.ts';
import { SoonPages } from './soon.ts';

/**
 * `ours`, the Adaptive DMA Protector of this project. What reclaim takes: of some resident pages drawn by chance, the one that pages like it
 * leave unused for longest (`KeepValue`). What comes in ahead: the pages used behind this one last time, where their like came soon
 * (`SoonPages`). What is pinned, when it would be taken: posted receive buffers, and the pool of
 * a NIC that keeps it closed (`NicPins`).
 */
export class OursPolicy implements ReclaimPolicy {
  readonly sight = 'log';
  readonly #resident: ResidentPages;
  readonly #orders: Readonly<Record<DeviceKind, DmaOrder>>;
  readonly #keep: KeepValue;
  readonly #soon: Readonly<Record<DeviceKind, SoonPages>>;
  readonly #nic: NicPins;
  readonly #random: Random;
  /** Brought in ahead, not used yet. */
  readonly #fresh: Uint8Array;
  readonly #absent = (page: number): boolean => !this.#resident.has(page);
  #follow: readonly number[] = NO_PAGES;

  constructor(readonly name: string, { pages, frames, budget, seed }: PolicyInputs) {
    this.#resident = new ResidentPages(pages);
    this.#orders = { block: new DmaOrder(pages), nic: new DmaOrder(pages) };
    this.#keep = new KeepValue(this.#orders, pages, frames, seed);
    this.#soon = { block: new SoonPages(this.#orders.block, pages, frames, seed), nic: new SoonPages(this.#orders.nic, pages, frames, seed) };
    this.#nic = new NicPins(pages, budget);
    this.#random = new Random(seed, 'adp candidates');
    this.#fresh = new Uint8Array(pages);
  }

  get pins(): PinCounts {
    return this.#nic.counts;
  }

  arrived(page: number, why: Arrival, access: DmaAccess | null): void {
    this.#resident.add(page);
    if (why === 'ahead') this.#fresh[page] = 1;
    else if (why === 'cpu') this.#keep.cpu(page);
    else if (access !== null) this.#use(page, access);
  }

  dma(page: number, access: DmaAccess): void {
    this.#follow = this.#soon[access.device].behind(page, access, this.#absent);
    this.#use(page, access);
  }

  cpu(page: number): void {
    this.#fresh[page] = 0;
    this.#keep.cpu(page);
  }

  ahead(page: number, access: DmaAccess): readonly number[] {
    return this.#soon[access.device].behind(page, access, this.#absent);
  }

  follow(): readonly number[] {
    return this.#follow;
  }

  posted(page: number): void {
    this.#nic.posted(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    for (let page = this.#worst(may); page !== undefined; page = this.#worst(may)) {
      if (this.#nic.keeps(page)) continue;
      this.#resident.remove(page);
      if (this.#fresh[page]) this.#soon[this.#keep.isNic(page) ? 'nic' : 'block'].inVain(page);
      this.#fresh[page] = 0;
      return page;
    }
    return undefined;
  }

  #use(page: number, access: DmaAccess): void {
    this.#fresh[page] = 0;
    this.#soon[access.device].dma(page, access);
    this.#orders[access.device].use(page);
    this.#orders[access.device === 'nic' ? 'block' : 'nic'].forget(page);
    this.#keep.dma(page, access);
    if (access.device === 'nic') this.#nic.dma(page);
    else this.#nic.left(page);
  }

  #worst(may: (page: number) => boolean): number | undefined {
    const free = (page: number): boolean => may(page) && !this.#nic.has(page);
    let [worst, value] = [-1, -1];
    for (let k = 0; k < OURS.candidates; k++) {
      const page = this.#resident.at(this.#random.int(0, this.#resident.size - 1));
      if (page === worst || !free(page)) continue;
      const v = this.#keep.of(page);
      if (v > value) [worst, value] = [page, v];
    }
    return worst >= 0 ? worst : this.#resident.find(free);
  }
}
