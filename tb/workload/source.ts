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

/** The guest's CPU touches a page; an absent one is a CPU fault. The descriptors behind it that use the page wait for it. */
export interface CpuTouch {
  /** As of a descriptor. */
  readonly timeNs: number;
  readonly touch: 'read' | 'write';
  readonly domain: number;
  readonly page: number;
}

/** What a guest does that the host can see. */
export type WorkItem = Descriptor | CpuTouch;

export function isTouch(item: WorkItem): item is CpuTouch {
  return 'touch' in item;
}

/** Where work comes from. `null` ends the workload. */
export interface Source<T> {
  next(): T | null;
}
/** A trace or a generator that makes descriptors only. */
export type DescriptorSource = Source<Descriptor>;
/** A guest with a CPU. */
export type WorkSource = Source<WorkItem>;

/**
 * How work arrives. `asis`: at its time, times `scale`. `closed`: as soon as fewer than `depth` descriptors and CPU faults are under
 * way, in order, whatever their time. Printed beside every figure.
 */
export type Arrival = { readonly mode: 'asis'; readonly scale: number } | { readonly mode: 'closed'; readonly depth: number };

/** Several sources as one, in order of time; equal times in order of the list. */
export function mergeSources<T extends { readonly timeNs: number }>(sources: readonly Source<T>[]): Source<T> {
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
