/** What the root complex and the parts around it say to each other. All times here are ns of simulated time. */

/** Result of a memory read by the device. `refused` becomes a completion with status UR (unsupported request). */
export type DmaReadResult = { readonly ok: true; readonly data: Uint8Array } | { readonly ok: false; readonly why: string };

/** The memory side of the root complex: IOMMU and memory behind it. Called at the instant a request is delivered. */
export interface MemoryPort {
  /**
   * A memory write of a function. `enable[i]` is false where the byte enables leave a byte out. `sentNs` is when the TLP left the device.
   */
  write(rid: number, address: number, data: Uint8Array, enable: readonly boolean[] | null, sentNs: number): void;
  read(rid: number, address: number, length: number, sentNs: number): DmaReadResult;
}

/** Latencies of the path, each a stated input (class C figures depend on them). */
export interface PathLatency {
  /** One way over the link and the root complex, ns: minimum, and spread that the seed draws from, for each flow. */
  readonly postedUp: readonly [number, number];
  readonly nonPostedUp: readonly [number, number];
  readonly completionUp: readonly [number, number];
  readonly postedDown: readonly [number, number];
  readonly nonPostedDown: readonly [number, number];
  readonly completionDown: readonly [number, number];
  /** Host memory access of a read, ns. */
  readonly memoryRead: readonly [number, number];
}

/**
 * How hard the model reorders. `fifo`: never (proves nothing, for comparison). `legal`: by seed, everything that PCIe 5.0
 * §2.4.1 table 2-40 permits with RO = 0 and IDO = 0. `broken-posted`: also lets posted writes pass each other, which is
 * illegal: a planted bug for the judge. `broken-posted-up` does so from the device to the host only, and is legal down.
 */
export type Ordering = 'fifo' | 'legal' | 'broken-posted' | 'broken-posted-up';
