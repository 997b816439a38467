import { DESC_KIND } from '../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import { isTouch, type WorkSource } from '../workload/source.ts';
import type { PageRange } from './layout.ts';

/** What a guest does in a run, counted. */
export interface GuestSurvey {
  readonly descriptors: number;
  /** Of them: accesses to rings; and those that write memory. */
  readonly ringAccesses: number;
  readonly writes: number;
  readonly bytes: number;
  /** Touches of the CPU. */
  readonly touches: number;
  /** Pages that the device touches in buffers, in page accesses: a descriptor of p pages counts p. */
  readonly pageDmas: number;
  /** Pages touched by the device or the CPU, without the cold anonymous memory: the working set. */
  readonly workingSet: number;
  readonly coldTouched: number;
  readonly lastTimeNs: number;
}

/** Counts what a source gives, to its end. */
export function surveyGuest(source: WorkSource, cold: PageRange): GuestSurvey {
  const pages = new Set<number>();
  const counts = { descriptors: 0, ringAccesses: 0, writes: 0, bytes: 0, touches: 0, pageDmas: 0, lastTimeNs: 0 };
  for (let item = source.next(); item !== null; item = source.next()) {
    counts.lastTimeNs = item.timeNs;
    if (isTouch(item)) {
      counts.touches++;
      pages.add(item.page);
      continue;
    }
    const { kind, gpa, length } = item;
    const ring = kind === DESC_KIND.ring_read || kind === DESC_KIND.ring_write;
    counts.descriptors++;
    counts.bytes += length;
    if (ring) counts.ringAccesses++;
    if (kind === DESC_KIND.buffer_write || kind === DESC_KIND.ring_write) counts.writes++;
    const last = Math.floor((gpa + length - 1) / PAGE_BYTES);
    for (let page = Math.floor(gpa / PAGE_BYTES); page <= last; page++) {
      pages.add(page);
      if (!ring) counts.pageDmas++;
    }
  }
  let coldTouched = 0;
  for (const page of pages) if (page >= cold.first && page < cold.first + cold.count) coldTouched++;
  return { ...counts, workingSet: pages.size - coldTouched, coldTouched };
}
