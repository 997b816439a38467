import type { MemoryStats } from '../bridge/types.ts';
import type { CpuFaultSample } from './cpu-faults.ts';
import type { DescriptorSample } from './issue.ts';
import type { UpdateSample } from './driver-updates.ts';
import type { FaultSample } from './fault-stats.ts';
import type { Violation } from './judge.ts';
import type { ScrubCount } from './device-scrub.ts';
import type { ReclaimSample } from './reclaim.ts';
import type { RoundTrips } from './vpri-driver.ts';

/** What a run measured: raw samples, all times in ns of simulated time. Statistics are made from it elsewhere. */
export interface Figures {
  readonly simulatedNs: number;
  /** Clocks simulated and ticks skipped while the device was idle; calls of the bridge. */
  readonly clocks: number;
  readonly skippedTicks: number;
  readonly calls: number;
  readonly descriptors: readonly DescriptorSample[];
  /** Descriptors by status of `done`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Descriptors held back because they met one under way; most descriptors waiting in front of the queues. */
  readonly holds: number;
  readonly backlogMax: number;
  readonly updates: readonly UpdateSample[];
  readonly faults: readonly FaultSample[];
  readonly faultCounts: Readonly<Record<string, { readonly requests: number; readonly pages: number }>>;
  /** Touches of the guest's CPUs, and those that the host had to serve. */
  readonly cpuTouches: number;
  readonly cpuFaults: readonly CpuFaultSample[];
  readonly reclaims: readonly ReclaimSample[];
  readonly swap: { readonly reads: number; readonly writes: number };
  /** Bytes compared at the device and in the guest, and comparisons that failed. */
  readonly bytesChecked: { readonly device: number; readonly guest: number };
  readonly mismatches: number;
  readonly violations: Readonly<Record<Violation, number>>;
  readonly violationTexts: readonly string[];
  /** Pages with a right in the driver's shadow, compared with the page table at the end. */
  readonly scrub: { readonly pages: number; readonly wrong: number };
  readonly mmio: { readonly stores: number; readonly loads: number };
  /** Error bits of the device that are set; counters of the device. */
  readonly deviceErrors: readonly string[];
  readonly counters: Readonly<Record<string, number>>;
  /** Lookups by latency in cycles, from the device; the last entry counts its index or more. */
  readonly lookupHistogram: readonly number[];
  /** Round trips of page requests, from the device. */
  readonly roundTrips: RoundTrips;
  /** PAEs read from the device at the end and compared with shadow and page table; null when the run did not ask for it. */
  readonly deviceScrub: ScrubCount | null;
  /** What the memory behind the device did since reset. */
  readonly deviceMemory: MemoryStats;
  readonly traceHash: string;
  readonly traceLines: number;
}
