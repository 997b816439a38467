/** How a page got its frame. `ahead`: brought in before anyone asked for it. */
export type Arrival = 'dma' | 'cpu' | 'ahead';

/** What the host knows of an access by the device: from the first-touch log, or from a page request. */
export interface DmaAccess {
  readonly device: DeviceKind;
  /** The device writes memory. */
  readonly write: boolean;
}
export type DeviceKind = 'block' | 'nic';

/**
 * What a policy sees of the device's accesses to resident pages. `none`: nothing. `log`: the first access to a page since the last
 * harvest (the first-touch log of the device). `every`: each access, which is more than the hardware gives; for references.
 */
export type Sight = 'none' | 'log' | 'every';

/**
 * Chooses which pages of one VM leave memory, and which come in ahead. Both the trace-driven memory model (tb/adp) and the host model's
 * reclaim can drive one: every input is something the host knows (its own faults and reclaim, the accessed bits of the CPU's page table)
 * or the device tells it (first-touch log, page-request records, probes of posted buffers). Pages are numbers from 0 up to the VM's size.
 */
export interface ReclaimPolicy {
  readonly name: string;
  readonly sight: Sight;
  /** A page has a frame from now on. For `dma` and `cpu` this is its access as well: no `dma` or `cpu` call follows for it. */
  arrived(page: number, why: Arrival, access: DmaAccess | null): void;
  /** The device accessed a resident page, as far as `sight` goes. */
  dma(page: number, access: DmaAccess): void;
  /** The guest's CPU accessed a resident page. */
  cpu(page: number): void;
  /**
   * The page to give up, taken out of the policy's order; undefined: none of those that `may` be taken. A page for which `may` is false
   * (locked by the host) stays. A pinned page is never given, whatever `may` says.
   */
  victim(may: (page: number) => boolean): number | undefined;
  /** Absent pages to bring in with a page request of `page`, best first. Called before the page itself arrives. */
  ahead(page: number, access: DmaAccess): readonly number[];
  /** After each `dma`: absent pages to bring in because of it, best first. */
  follow(page: number): readonly number[];
  /** The guest posted a receive buffer in this page, which is resident (a probe brought it in if it was not). */
  posted(page: number): void;
  /** Pages that reclaim must not take at present. */
  readonly pins: PinCounts;
}

/** Pins of a policy, counted. */
export interface PinCounts {
  /** Now, and the most at once. */
  readonly held: number;
  readonly peak: number;
  /** Pins taken since the start; those that a DMA used before they were given up, and those that were given up unused. */
  readonly made: number;
  readonly used: number;
}

/** What every policy is made from. */
export interface PolicyInputs {
  /** Pages of the VM. */
  readonly pages: number;
  /** Frames that the host gives it. */
  readonly frames: number;
  /** Pages that may be pinned at most. */
  readonly budget: number;
  readonly seed: number;
}

export const NO_PINS: PinCounts = { held: 0, peak: 0, made: 0, used: 0 };
export const NO_PAGES: readonly number[] = [];

/** A policy that brings nothing in ahead and pins nothing. */
export abstract class DemandPolicy implements ReclaimPolicy {
  readonly pins: PinCounts = NO_PINS;
  abstract readonly sight: Sight;
  abstract arrived(page: number, why: Arrival, access: DmaAccess | null): void;
  abstract dma(page: number, access: DmaAccess): void;
  abstract cpu(page: number): void;
  abstract victim(may: (page: number) => boolean): number | undefined;

  constructor(readonly name: string) {}

  ahead(_page: number, _access: DmaAccess): readonly number[] {
    return NO_PAGES;
  }

  follow(_page: number): readonly number[] {
    return NO_PAGES;
  }

  posted(_page: number): void {}
}
