import { DEVICE_CLASS } from '../../hw/spec/messages.ts';
import { Random } from '../host/random.ts';
import type { BlockRecord, NetRecord, PageRecord } from '../workload/readers/records.ts';
import { mergeSources, type Source, type WorkItem, type WorkSource } from '../workload/source.ts';
import type { QueueBinding } from '../workload/trace-source.ts';
import { ANONYMOUS, type AnonymousConfig } from './anonymous.ts';
import { blockGuest, type WriteMode } from './block-guest.ts';
import { guestLayout, type GuestLayout } from './layout.ts';
import { nicGuest, NicRings, type NicConfig } from './nic-rings.ts';
import { CACHE_VARIANTS, PageCache, type CacheVariantName } from './page-cache.ts';
import { PAGE_GAP_NS, pageGuest } from './page-guest.ts';
import type { RequestQueue } from './request.ts';
import { ringAt, VirtioRing } from './virtio-ring.ts';

/** What the guest is made to do. Without disk it has no page cache: the NIC then swaps pages with the cold anonymous memory. */
export interface GuestTraces {
  readonly disk: { readonly kind: 'block'; readonly records: readonly BlockRecord[] } | { readonly kind: 'page'; readonly records: readonly PageRecord[] } | null;
  readonly net: readonly NetRecord[] | null;
}

export interface GuestOptions {
  readonly seed: number;
  readonly domain: number;
  readonly cache: CacheVariantName;
  /** Page cache as a share of the blocks that the trace touches; CACHE_SHARE when left out. */
  readonly cacheShare?: number;
  readonly writes: WriteMode;
  /** Time that a buffered write stays dirty, us. */
  readonly writebackUs: number;
  /** Accesses to the rings are made. */
  readonly rings: boolean;
  readonly nic: { readonly queues: number; readonly descriptors: number; readonly spare: number; readonly flows: number; readonly swapShare: number };
}

/** Entries of the block queue's ring (the built-in trace's guest has as many). */
export const BLOCK_RING = 128;

/** A guest: its memory, its queues, and what it does, as often as it is asked for. */
export interface GuestVm {
  readonly layout: GuestLayout;
  readonly bindings: readonly QueueBinding[];
  /** From the start, the same each time. */
  source(): WorkSource;
}

export function guestVm(traces: GuestTraces, options: GuestOptions): GuestVm {
  const { disk, net } = traces;
  const nicQueues = net === null ? 0 : options.nic.queues;
  const layout = guestLayout(traces, { ...options.nic, queues: nicQueues }, BLOCK_RING, options.cacheShare);
  const nicFirst = disk === null ? 0 : 1;
  const blockBinding: QueueBinding = { queue: 0, deviceClass: DEVICE_CLASS.block, device: 'block', traceQueue: 0 };
  const bindings = [
    ...(disk === null ? [] : [blockBinding]),
    ...Array.from({ length: nicQueues }, (_, q): QueueBinding => ({ queue: nicFirst + q, deviceClass: DEVICE_CLASS.nic_receive, device: 'net', traceQueue: q })),
  ];
  return { layout, bindings, source: () => start(traces, options, layout, nicFirst) };
}

function start(traces: GuestTraces, options: GuestOptions, layout: GuestLayout, nicFirst: number): WorkSource {
  const { disk, net } = traces;
  const { seed, domain, rings } = options;
  const queueAt = (queue: number, ring: GuestLayout['blockRing']): RequestQueue => ({ domain, queue, ring: rings && ring !== null ? new VirtioRing(ringAt(ring.firstPage, ring.size)) : null });
  const cache = new PageCache({ firstPage: layout.cache.first, pages: layout.cache.count, variant: CACHE_VARIANTS[options.cache], seed });
  const sources: Source<WorkItem>[] = [];
  if (disk !== null) {
    const anonymous: AnonymousConfig = { firstPage: layout.hot.first, hot: layout.hot.count, cold: layout.cold.count, touchesPerRequest: ANONYMOUS.touchesPerRequest, coldShare: ANONYMOUS.touchesToCold };
    const at = queueAt(0, layout.blockRing);
    const random = new Random(seed, 'guest anonymous');
    sources.push(sourceOf(disk.kind === 'block'
      ? blockGuest(disk.records, cache, { at, cachePages: layout.cache.count, writes: options.writes, writebackUs: options.writebackUs, anonymous }, random)
      : pageGuest(disk.records, cache, { at, gapNs: PAGE_GAP_NS, anonymous }, random)));
  }
  if (net !== null) {
    const config: NicConfig = { ...options.nic, queues: layout.nicRings.map((ring, q) => queueAt(nicFirst + q, ring)), firstPage: layout.nic.first };
    const random = new Random(seed, 'guest nic');
    const exchange = disk === null ? exchangeWithin(layout.cold.first, layout.cold.count, random) : (page: number): number => cache.exchange(page);
    sources.push(sourceOf(nicGuest(net, new NicRings(config, random, exchange))));
  }
  return mergeSources(sources);
}

/** Swaps a page with any of a range, which then holds the given one. */
function exchangeWithin(first: number, count: number, random: Random): (page: number) => number {
  const pages = Array.from({ length: count }, (_, i) => first + i);
  return (page) => {
    const at = random.int(0, count - 1);
    const taken = pages[at]!;
    pages[at] = page;
    return taken;
  };
}

function sourceOf<T>(items: Generator<T, undefined>): Source<T> {
  return {
    next() {
      const step = items.next();
      return step.done ? null : step.value;
    },
  };
}
