import { PinSet } from '../pin-set.ts';
import { PageList } from '../page-list.ts';
import type { DmaAccess, PolicyInputs } from '../policy.ts';
import { LruPolicy } from './lru.ts';

/** Share of the frames on the active list of each class (ours: the source names no size; Linux balances its two lists like this in small memories). */
const ACTIVE = 0.5;
/** Share of the budget for the NIC (ours: the source names none). */
const NIC_SHARE = 0.5;

/**
 * `adp=seed`: the source's own reading. Active DMA pages are hardly swapped, those that became inactive are. So each class has an active list; a
 * page that falls off its end is pinned, by LRU for NICs, and for block only from its second touch on. An access ends the pin and makes the page
 * active again. A full budget gives up the oldest pin. Beneath it: LRU that sees DMA.
 */
export class SeedPolicy extends LruPolicy {
  override readonly pins: PinSet;
  readonly #active: Readonly<Record<DmaAccess['device'], PageList>>;
  readonly #held: Record<DmaAccess['device'], number> = { block: 0, nic: 0 };
  readonly #nic: Uint8Array;
  readonly #touches: Uint8Array;
  readonly #most: number;
  readonly #share: Readonly<Record<DmaAccess['device'], number>>;

  constructor(name: string, inputs: PolicyInputs) {
    super(name, inputs, 'every');
    this.pins = new PinSet(inputs.pages, inputs.budget);
    this.#active = { block: new PageList(inputs.pages), nic: new PageList(inputs.pages) };
    this.#nic = new Uint8Array(inputs.pages);
    this.#touches = new Uint8Array(inputs.pages);
    this.#most = Math.max(1, Math.floor(ACTIVE * inputs.frames));
    const nic = Math.floor(NIC_SHARE * inputs.budget);
    this.#share = { nic, block: inputs.budget - nic };
  }

  override arrived(page: number, why?: string, access: DmaAccess | null = null): void {
    super.arrived(page);
    if (why === 'dma' && access !== null) this.#touch(page, access);
  }

  override dma(page: number, access?: DmaAccess): void {
    super.dma(page);
    if (access !== undefined) this.#touch(page, access);
  }

  override victim(may: (page: number) => boolean): number | undefined {
    const page = super.victim((p) => !this.pins.has(p) && may(p));
    if (page !== undefined) {
      this.#active.block.remove(page);
      this.#active.nic.remove(page);
    }
    return page;
  }

  #touch(page: number, { device }: DmaAccess): void {
    this.pins.use(page);
    this.#release(page);
    this.#active[device === 'nic' ? 'block' : 'nic'].remove(page);
    this.#nic[page] = Number(device === 'nic');
    if (this.#touches[page]! < 2) this.#touches[page]!++;
    const active = this.#active[device];
    active.add(page);
    while (active.size > this.#most) this.#deactivate(active.shift(), device);
  }

  #deactivate(page: number, device: DmaAccess['device']): void {
    if (device === 'block' && this.#touches[page]! < 2) return;
    if (this.#share[device] === 0) return;
    if (this.#held[device] >= this.#share[device]) this.#release(this.#oldestPin(device));
    if (this.pins.pin(page)) this.#held[device]++;
  }

  #release(page: number): void {
    if (!this.pins.has(page)) return;
    this.pins.release(page);
    this.#held[this.#nic[page] ? 'nic' : 'block']--;
  }

  #oldestPin(device: DmaAccess['device']): number {
    const wanted = Number(device === 'nic');
    let page = this.pins.order.oldest;
    while (this.#nic[page] !== wanted) page = this.pins.order.youngerThan(page);
    return page;
  }
}
