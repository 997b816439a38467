import { firstContent } from './content.ts';
import { FramePool, type HostMemory } from './memory.ts';
import type { SwapDevice } from './swap.ts';
import { until, type Task } from './task.ts';

/** Where a page's bytes are: never touched, in a frame, or on the swap device. */
export type Residence = 'untouched' | 'resident' | 'swapped';

interface Page {
  where: Residence;
  frame: number;
  /** Rights in the IOMMU's page table. */
  rights: number;
  locked: boolean;
  readonly waiters: (() => void)[];
}

export interface VmMemoryParts {
  readonly domain: number;
  readonly pages: number;
  /** Frames the VM may use at once. */
  readonly frames: number;
  /** Where pages are before the run: nothing touched yet, or all swapped out. */
  readonly start: 'untouched' | 'swapped';
  readonly memory: HostMemory;
  readonly swap: SwapDevice;
  /** Called when frames became scarcer or a page became free to reclaim. */
  readonly pressure: () => void;
}

/**
 * The host's view of one VM's memory: residence, page locks, and the order of reclaim. The order is the host's own
 * knowledge: when a page was faulted in, or touched by the guest's CPU. DMA to a resident page leaves no trace in it (the "LRU
 * blind to DMA" baseline).
 */
export class VmMemory {
  readonly frames: FramePool;
  readonly domain: number;
  readonly pages: number;
  readonly #pages = new Map<number, Page>();
  /** Resident pages, least recently faulted in or touched by the CPU first. */
  readonly #order = new Map<number, Page>();

  constructor(private readonly parts: VmMemoryParts) {
    this.domain = parts.domain;
    this.pages = parts.pages;
    this.frames = new FramePool(parts.memory, parts.frames, parts.pressure);
  }

  get resident(): number {
    return this.#order.size;
  }

  where(page: number): Residence {
    return this.#pages.get(page)?.where ?? this.parts.start;
  }

  rights(page: number): number {
    return this.#pages.get(page)?.rights ?? 0;
  }

  frame(page: number): number {
    const p = this.#pages.get(page);
    if (p?.where !== 'resident') throw new RangeError(`vm memory: domain ${this.domain} page 0x${page.toString(16)} is ${this.where(page)}, it has no frame`);
    return p.frame;
  }

  isLocked(page: number): boolean {
    return this.#pages.get(page)?.locked ?? false;
  }

  /** Takes the page's lock; waiters get it in order of arrival. */
  *lock(page: number): Task {
    const p = this.#page(page);
    if (p.locked) yield* until((done) => void p.waiters.push(done));
    else p.locked = true;
  }

  unlock(page: number): void {
    const p = this.#page(page);
    if (!p.locked) throw new RangeError(`vm memory: page 0x${page.toString(16)} is not locked`);
    const next = p.waiters.shift();
    if (next) return next();
    p.locked = false;
    this.parts.pressure();
  }

  setRights(page: number, rights: number): void {
    this.#page(page).rights = rights;
  }

  /** The page is in `frame` from now on, and the most recent one. */
  arrived(page: number, frame: number): void {
    const p = this.#page(page);
    p.where = 'resident';
    p.frame = frame;
    p.rights = 0;
    this.#order.delete(page);
    this.#order.set(page, p);
  }

  /** The guest's CPU touched a resident page: it is the most recent one from now on. */
  used(page: number): void {
    const p = this.#order.get(page);
    if (p === undefined) throw new RangeError(`vm memory: page 0x${page.toString(16)} is ${this.where(page)}; only a resident one can be used`);
    this.#order.delete(page);
    this.#order.set(page, p);
  }

  /** The page's bytes are on the swap device; gives its frame back. */
  left(page: number): void {
    const frame = this.frame(page);
    const p = this.#page(page);
    p.where = 'swapped';
    p.rights = 0;
    this.#order.delete(page);
    this.frames.give(frame);
  }

  /** Up to `count` unlocked resident pages, least recently faulted in or touched by the CPU first. They are locked at once. */
  takeVictims(count: number): number[] {
    const victims: number[] = [];
    for (const [page, p] of this.#order) {
      if (victims.length === count) break;
      if (p.locked) continue;
      p.locked = true;
      victims.push(page);
    }
    return victims;
  }

  /** The page's bytes as the guest would read them, wherever they are; takes no time. */
  peek(page: number): Uint8Array {
    const p = this.#page(page);
    if (p.where === 'untouched') return firstContent(this.domain, page);
    if (p.where === 'resident') return this.parts.memory.bytes(p.frame);
    return this.parts.swap.peek(this.domain, page);
  }

  /** Locked pages, for the deadlock report. */
  describe(): string[] {
    return [...this.#pages].filter(([, p]) => p.locked).map(([page, p]) => `page 0x${page.toString(16)} of domain ${this.domain} is locked (${p.where}), ${p.waiters.length} waiting`);
  }

  #page(page: number): Page {
    let p = this.#pages.get(page);
    if (p === undefined) this.#pages.set(page, (p = { where: this.parts.start, frame: 0, rights: 0, locked: false, waiters: [] }));
    return p;
  }
}
