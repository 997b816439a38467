import { LruPolicy } from '../policies/lru.ts';
import { PinSet } from '../pin-set.ts';
import { Random } from '../../host/random.ts';
import type { DmaAccess, PolicyInputs } from '../policy.ts';
import { DmaOrder } from './dma-order.ts';
import { KeepValue } from './keep.ts';

/** Pins that are compared with a page that reclaim is about to take. */
const COMPARED = 32;

/**
 * `ours-pins`: only the pins of `ours`, on the order of LRU that sees DMA, nothing brought in ahead: what pins do alone. A page that reclaim is
 * about to take is pinned when pages like it are used sooner than one of the pinned pages, which goes instead.
 */
export class OursPinsPolicy extends LruPolicy {
  override readonly pins: PinSet;
  readonly #orders: Readonly<Record<DmaAccess['device'], DmaOrder>>;
  readonly #keep: KeepValue;
  readonly #random: Random;
  readonly #pinned: Int32Array;

  constructor(name: string, inputs: PolicyInputs) {
    super(name, inputs, 'every');
    const { pages, frames, budget, seed } = inputs;
    this.pins = new PinSet(pages, budget);
    this.#orders = { block: new DmaOrder(pages), nic: new DmaOrder(pages) };
    this.#keep = new KeepValue(this.#orders, pages, frames, seed);
    this.#random = new Random(seed, 'adp pins');
    // Places of a page among the pins to draw from; a place may hold a pin that has ended.
    this.#pinned = new Int32Array(Math.max(1, budget)).fill(-1);
  }

  override arrived(page: number, why?: string, access: DmaAccess | null = null): void {
    super.arrived(page);
    if (access !== null && why === 'dma') this.#use(page, access);
    else if (why === 'cpu') this.#keep.cpu(page);
  }

  override dma(page: number, access?: DmaAccess): void {
    super.dma(page);
    this.pins.use(page);
    this.pins.release(page);
    if (access !== undefined) this.#use(page, access);
  }

  override cpu(page: number): void {
    super.cpu(page);
    this.pins.release(page);
    this.#keep.cpu(page);
  }

  override victim(may: (page: number) => boolean): number | undefined {
    const page = super.victim((p) => !this.pins.has(p) && may(p));
    if (page === undefined || this.pins.budget === 0) return page;
    const value = this.#keep.of(page);
    const [place, worst] = this.#worstPin(may);
    if (place < 0 || worst <= value) return page;
    const given = this.#pinned[place]!;
    super.arrived(page);
    if (given >= 0) this.pins.release(given);
    this.pins.pin(page);
    this.#pinned[place] = page;
    if (given < 0) return this.victim(may);
    this.forget(given);
    return given;
  }

  /** A free place for a pin, or the one of those drawn that is used last: place and value; -1: none. */
  #worstPin(may: (page: number) => boolean): readonly [number, number] {
    let [found, worst] = [-1, -1];
    for (let k = 0; k < COMPARED; k++) {
      const place = this.#random.int(0, this.#pinned.length - 1);
      const page = this.#pinned[place]!;
      if (page < 0 || !this.pins.has(page)) {
        this.#pinned[place] = -1;
        return [place, Infinity];
      }
      const value = this.#keep.of(page);
      if (value > worst && may(page)) [found, worst] = [place, value];
    }
    return [found, worst];
  }

  #use(page: number, access: DmaAccess): void {
    this.#orders[access.device].use(page);
    this.#orders[access.device === 'nic' ? 'block' : 'nic'].forget(page);
    this.#keep.dma(page, access);
  }
}
