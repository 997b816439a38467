import type { EventQueue } from './events.ts';
import type { Iommu } from './iommu.ts';
import type { HostLatency } from './latency.ts';
import type { HostMemory } from './memory.ts';
import { contiguousRuns, type Run } from './runs.ts';
import type { SwapDevice } from './swap.ts';
import { all, sleep, spawn, until, type Task } from './task.ts';
import type { VmMemory } from './vm-memory.ts';
import type { VpriDriver } from './vpri-driver.ts';

/** Wrong orders planted on purpose, to show that the judge sees them. */
export type Plant = 'none' | 'set-before-map' | 'unmap-without-drain';

/** Pages reclaimed in one pass at most. */
const BATCH = 32;

/** One unmapped run, timed, ns. */
export interface ReclaimSample {
  readonly pages: number;
  readonly clearNs: number;
  readonly unmapNs: number;
  readonly invalidateNs: number;
  readonly swapNs: number;
}

export interface ReclaimParts {
  readonly events: EventQueue;
  readonly vm: VmMemory;
  readonly driver: Pick<VpriDriver, 'clear'>;
  readonly iommu: Iommu;
  readonly memory: HostMemory;
  readonly swap: SwapDevice;
  readonly latency: HostLatency;
  readonly plant: Plant;
}

/** Free frames at which reclaim starts (`low`) and stops (`high`), for a budget of frames. */
export function watermarks(budget: number): { readonly low: number; readonly high: number } {
  const low = Math.min(budget >> 2, Math.max(1, budget >> 5));
  return { low, high: Math.min(budget >> 1, 2 * low) };
}

/**
 * Keeps frames free for one VM: takes the pages that were faulted in longest ago through the unmap path, in the order of
 * invariant 2. One pass at a time; `kick` starts one when it is needed.
 */
export class Reclaimer {
  readonly samples: ReclaimSample[] = [];
  pagesOut = 0;
  readonly #marks: { readonly low: number; readonly high: number };
  #running = false;

  constructor(private readonly parts: ReclaimParts) {
    this.#marks = watermarks(parts.vm.frames.budget);
  }

  /** To be called when frames became scarcer or a page became free to reclaim. */
  kick(): void {
    if (this.#running || this.#missing() === 0) return;
    this.#running = true;
    // Started as an event of its own: the caller is in the middle of a change.
    this.parts.events.after(0, () => spawn(this.#work(), () => (this.#running = false)));
  }

  describe(): string[] {
    return this.#running ? [`reclaim of domain ${this.parts.vm.domain} is at work, ${this.parts.vm.frames.wanted} frames wanted`] : [];
  }

  /** Frames to free now: none above the low mark and with nobody waiting. */
  #missing(): number {
    const { available, wanted } = this.parts.vm.frames;
    return available < this.#marks.low || wanted > 0 ? Math.max(0, wanted + this.#marks.high - available) : 0;
  }

  *#work(): Task {
    for (let missing = this.#missing(); missing > 0; missing = this.#missing()) {
      const victims = this.parts.vm.takeVictims(Math.min(BATCH, missing));
      if (victims.length === 0) return; // every page is locked: the next unlock kicks again
      yield* sleep(this.parts.events, this.parts.latency.reclaimPage * victims.length);
      yield* all(contiguousRuns(victims).map((run) => this.evict(run)));
    }
  }

  /** The unmap path for a run of locked resident pages; unlocks them. */
  *evict(run: Run): Task {
    const { events, vm, driver, iommu, memory, swap, latency, plant } = this.parts;
    const pages = Array.from({ length: run.count }, (_, i) => run.first + i);
    const mapped = pages.filter((p) => iommu.mapping(vm.domain, p) !== undefined);
    const start = events.now;
    if (mapped.length > 0) {
      if (plant === 'unmap-without-drain') spawn(driver.clear(vm.domain, run.first, run.count));
      else yield* driver.clear(vm.domain, run.first, run.count);
    }
    const cleared = events.now;
    yield* sleep(events, latency.ioUnmap * mapped.length);
    for (const page of mapped) iommu.unmap(vm.domain, page);
    const unmapped = events.now;
    yield* until((done) => iommu.invalidate(vm.domain, run.first, run.count, done));
    const invalidated = events.now;
    yield* all(pages.map((page) => until((done) => swap.write(vm.domain, page, memory.bytes(vm.frame(page)), done))));
    this.pagesOut += run.count;
    this.samples.push({ pages: run.count, clearNs: cleared - start, unmapNs: unmapped - cleared, invalidateNs: invalidated - unmapped, swapNs: events.now - invalidated });
    for (const page of pages) vm.left(page);
    for (const page of pages) vm.unlock(page);
  }
}
