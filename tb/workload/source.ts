/** A DMA descriptor, with the time at which the guest makes it. */
export interface Descriptor {
  /** Since the start of the workload, ns; never falling. */
  readonly timeNs: number;
  /** Queue of the device. */
  readonly queue: number;
  /** One of DESC_KIND. */
  readonly kind: number;
  readonly gpa: number;
  /** Bytes, at least 1. */
  readonly length: number;
}

/** Where descriptors come from: a trace, or a generator. `null` ends the workload. */
export interface DescriptorSource {
  next(): Descriptor | null;
}

/**
 * How descriptors arrive. `asis`: at their time, times `scale`. `closed`: as soon as fewer than `depth` are under way, in
 * order, whatever their time. Printed beside every figure.
 */
export type Arrival = { readonly mode: 'asis'; readonly scale: number } | { readonly mode: 'closed'; readonly depth: number };

/** Several sources as one, in order of time; equal times in order of the list. */
export function mergeSources(sources: readonly DescriptorSource[]): DescriptorSource {
  const heads = sources.map((s) => s.next());
  return {
    next() {
      let first = -1;
      heads.forEach((h, i) => {
        if (h !== null && (first < 0 || h.timeNs < heads[first]!.timeNs)) first = i;
      });
      if (first < 0) return null;
      const head = heads[first]!;
      heads[first] = sources[first]!.next();
      return head;
    },
  };
}
