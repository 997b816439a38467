import { ANONYMOUS } from './anonymous.ts';
import { blocksOf } from './block-guest.ts';
import type { GuestTraces } from './guest-vm.ts';
import { ringAt } from './virtio-ring.ts';

export interface PageRange {
  readonly first: number;
  readonly count: number;
}
interface RingPlace {
  readonly firstPage: number;
  readonly size: number;
}

/** Guest-physical memory, in pages, in this order: rings, hot and cold anonymous memory, page cache, NIC pool. */
export interface GuestLayout {
  readonly blockRing: RingPlace | null;
  readonly nicRings: readonly RingPlace[];
  readonly hot: PageRange;
  readonly cold: PageRange;
  readonly cache: PageRange;
  readonly nic: PageRange;
  /** Pages in all. */
  readonly pages: number;
  /** Blocks that the replayed part of the disk's trace touches, in pages. */
  readonly footprint: number;
}

/**
 * Page cache as a share of the blocks that the replayed part of a trace touches: half of them, so that the guest replaces pages, and so
 * uses every page of its cache again (as for the table of policies on these traces).
 */
export const CACHE_SHARE = 0.5;
/** Pages of a cache at least, and as a multiple of the largest request: a request's pages are in use all at once. */
const MIN_CACHE = 64;
const REQUESTS_HELD = 8;

/** The memory of a guest for what it is made to do. */
export function guestLayout(traces: GuestTraces, nic: { readonly queues: number; readonly descriptors: number; readonly spare: number }, blockRing: number, cacheShare = CACHE_SHARE): GuestLayout {
  const { disk } = traces;
  const { footprint, largest } = diskPages(disk);
  const cachePages = disk === null ? 0 : Math.max(MIN_CACHE, REQUESTS_HELD * largest, Math.ceil(cacheShare * footprint));
  const nicPages = nic.queues * (nic.descriptors + nic.spare);
  // Without a page cache the anonymous memory goes by the NIC's pool.
  const base = disk === null ? nicPages : cachePages;
  let next = 0;
  const take = (count: number): PageRange => ({ first: (next += count) - count, count });
  const ring = (size: number): RingPlace => ({ firstPage: take(ringAt(0, size).pages).first, size });
  return {
    blockRing: disk === null ? null : ring(blockRing),
    nicRings: Array.from({ length: nic.queues }, () => ring(nic.descriptors)),
    hot: take(Math.ceil(base * ANONYMOUS.hotShare)),
    cold: take(Math.ceil(base * ANONYMOUS.coldShare)),
    cache: take(cachePages),
    nic: take(nicPages),
    pages: next,
    footprint,
  };
}

/** Different blocks of a disk's trace, and blocks of its largest request. */
function diskPages(disk: GuestTraces['disk']): { readonly footprint: number; readonly largest: number } {
  if (disk === null) return { footprint: 0, largest: 0 };
  if (disk.kind === 'page') return { footprint: new Set(disk.records.map((r) => r.page)).size, largest: 1 };
  const blocks = new Set<number>();
  let largest = 0;
  for (const r of disk.records) {
    const parts = blocksOf(r);
    for (const { block } of parts) blocks.add(block);
    largest = Math.max(largest, parts.length);
  }
  return { footprint: blocks.size, largest };
}
