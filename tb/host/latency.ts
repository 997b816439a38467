/**
 * Every latency of the host, in ns of simulated time, each with its source. Figures of class C (calibrated) are printed
 * with them. The path between device and memory has its own table (`tb/pcie`).
 */
import type { Random } from './random.ts';

/** `fixed`, or log-normal with this median; `sigma` is the deviation of the logarithm; cut at `max`. */
export type Latency = { readonly median: number; readonly sigma: number; readonly max: number };

/** Draws a latency, in whole ns. */
export function draw(latency: Latency, random: Random): number {
  if (latency.sigma === 0) return latency.median;
  return Math.round(Math.min(latency.max, latency.median * Math.exp(latency.sigma * random.normal())));
}

const fixed = (ns: number): Latency => ({ median: ns, sigma: 0, max: ns });

export interface HostLatency {
  /** A worker until its 32-byte vector store of a command has left the core (posted). Stated assumption: 20 ns. */
  readonly commandStore: number;
  /** From the MSI-X write reaching the root complex to the first instruction of the handler. Stated assumption: 1 us median, tail to 20 us. */
  readonly interrupt: Latency;
  /** Period at which a worker that spins on its acknowledgement reads host memory (a cached line). Stated assumption: 50 ns. */
  readonly poll: number;
  /** Handler: taking one page-request record from the ring and queueing the work. Stated assumption: 100 ns. */
  readonly record: number;
  /** Waking the worker of a fault: run queue and context switch. Stated assumption: 1 us. */
  readonly wake: number;
  /** Fault entry: find the VM, check the range. Stated assumption; the source says a minor fault costs the CPU < 1 us in all (seed). */
  readonly faultEntry: number;
  /** CPU fault of a guest (EPT violation): exit, find the page, entry again; without contents. Stated assumption: 1 us; a first touch stays near the source's < 1 us for the CPU (seed). */
  readonly cpuFault: number;
  /** First touch of a page: frame from the free list and 4 KiB fill. Stated assumption: 400 ns (10 GB/s). */
  readonly pageFill: number;
  /** One page-table entry of the IOMMU written and flushed. Stated assumption: 50 ns. */
  readonly ioMap: number;
  /** Unmap of one page-table entry. Stated assumption: 50 ns. */
  readonly ioUnmap: number;
  /** One IOTLB invalidation of a range, from the queue write to its wait descriptor. Stated assumption: 500 ns, as published figures for queued invalidation are of that order. */
  readonly iotlbInvalidate: Latency;
  /** Reclaim: choosing and locking one victim. Stated assumption: 100 ns. */
  readonly reclaimPage: number;
  /** Swap device, one 4 KiB read. Stated assumption: data-centre NVMe, 80 us median, cut at 2 ms; the seed gives 10..500 us for a fault that needs I/O. */
  readonly swapRead: Latency;
  /** Swap device, one 4 KiB write into its buffer. Stated assumption: 20 us median. */
  readonly swapWrite: Latency;
  /** Guest: from the completion in its memory to its next descriptor at the device (interrupt, driver, doorbell). Stated assumption: 2 us. */
  readonly guestTurnaround: number;
}

export const defaultLatency: HostLatency = {
  commandStore: 20,
  interrupt: { median: 1_000, sigma: 0.3, max: 20_000 },
  poll: 50,
  record: 100,
  wake: 1_000,
  faultEntry: 200,
  cpuFault: 1_000,
  pageFill: 400,
  ioMap: 50,
  ioUnmap: 50,
  iotlbInvalidate: { median: 500, sigma: 0.2, max: 5_000 },
  reclaimPage: 100,
  swapRead: { median: 80_000, sigma: 0.4, max: 2_000_000 },
  swapWrite: { median: 20_000, sigma: 0.3, max: 1_000_000 },
  guestTurnaround: 2_000,
};

/** The same model with every spread taken out: for tests that state exact times. */
export const fixedLatency: HostLatency = {
  ...defaultLatency,
  interrupt: fixed(1_000),
  iotlbInvalidate: fixed(500),
  swapRead: fixed(80_000),
  swapWrite: fixed(20_000),
};
