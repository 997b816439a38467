import type { PathLatency } from './types.ts';

/**
 * Default latencies of the path, ns, `[minimum, spread]`; each leg includes link, root complex and (for completions) the
 * turnaround in the root complex. They are inputs: every figure that depends on them says so.
 *
 * What is public: Neugebauer et al., "Understanding PCIe performance for end host networking" (SIGCOMM 2018), measure about
 * 500 to 1,000 ns for a 64-byte DMA read on PCIe Gen3 x8 with server CPUs. How that splits into legs is not public: the
 * legs below are a stated assumption, chosen so that the sums fall into that range. A read or completion that waited for a
 * posted write may take up to one spread more (`OrderedPath.depart`, `hold`).
 */
export const DEFAULT_LATENCY: PathLatency = {
  /** Assumption: a write takes as long up as a read request does; together with `completionDown` this is the published read. */
  postedUp: [180, 160],
  /** Assumption: with `memoryRead` and `completionDown`, a DMA read takes 440 to 940 ns, 690 ns on average. */
  nonPostedUp: [180, 160],
  /** Assumption: with `nonPostedDown`, an MMIO read takes 440 to 900 ns plus the device's own time (commonly quoted: 0.8 to 1 us). */
  completionUp: [220, 230],
  /** Assumption: uncached store to device pins, half of an MMIO read. */
  postedDown: [220, 230],
  nonPostedDown: [220, 230],
  /** Assumption: as long as the way up. */
  completionDown: [180, 160],
  /** Assumption: a DRAM access behind the last-level cache and the IOMMU's TLB: 80 to 260 ns. */
  memoryRead: [80, 180],
};

/** Shortest time from anything the host does to a TLP entering the device, ns. */
export function minDownNs(latency: PathLatency): number {
  return Math.min(latency.postedDown[0], latency.nonPostedDown[0], latency.completionDown[0]);
}

/**
 * Shortest time from a TLP leaving the device to any TLP that it causes entering the device, ns: a read and its
 * completion, or a write, interrupt or completion and an MMIO access that software makes at once.
 */
export function minTurnaroundNs(latency: PathLatency): number {
  const software = Math.min(latency.postedDown[0], latency.nonPostedDown[0]);
  return Math.min(
    latency.nonPostedUp[0] + latency.memoryRead[0] + latency.completionDown[0],
    latency.postedUp[0] + software,
    latency.completionUp[0] + software,
  );
}
