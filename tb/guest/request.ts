import { DESC_KIND } from '../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { CpuTouch, Descriptor, WorkItem } from '../workload/source.ts';
import type { VirtioRing } from './virtio-ring.ts';

/** A stretch of guest-physical memory. */
export interface Segment {
  readonly gpa: number;
  readonly length: number;
}

/** The queue that requests go through; `ring` null: accesses to it are left out. */
export interface RequestQueue {
  readonly domain: number;
  /** Queue of the device. */
  readonly queue: number;
  readonly ring: VirtioRing | null;
}

/** Stretches that follow each other in memory become one, as a driver's scatter-gather list has it. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const s of segments) {
    const last = joined.at(-1);
    if (last !== undefined && last.gpa + last.length === s.gpa) joined[joined.length - 1] = { gpa: last.gpa, length: last.length + s.length };
    else joined.push(s);
  }
  return joined;
}

/**
 * What the host sees of one request: the driver's CPU writes to the ring, the device's reads of the ring, the data, and the
 * used entry. `descriptors`: entries the request has in the ring.
 */
export function* requestItems(at: RequestQueue, timeNs: number, segments: readonly Segment[], deviceWrites: boolean, descriptors: number): Generator<WorkItem, undefined> {
  const { queue, ring } = at;
  const before = ring?.begin(descriptors) ?? [];
  const pages = new Set(before.map((a) => Math.floor(a.gpa / PAGE_BYTES)));
  for (const page of pages) yield touchOf(at.domain, timeNs, page, 'write');
  const dma = (kind: number, s: Segment): Descriptor => ({ timeNs, queue, kind, gpa: s.gpa, length: s.length });
  for (const a of before) yield dma(a.kind, a);
  for (const s of segments) yield dma(deviceWrites ? DESC_KIND.buffer_write : DESC_KIND.buffer_read, s);
  if (ring !== null) {
    const used = ring.end();
    yield dma(used.kind, used);
  }
  return undefined;
}

export const touchOf = (domain: number, timeNs: number, page: number, touch: CpuTouch['touch']): CpuTouch => ({ timeNs, touch, domain, page });
