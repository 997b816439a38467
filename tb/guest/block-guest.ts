import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { Random } from '../host/random.ts';
import type { WorkItem } from '../workload/source.ts';
import type { BlockRecord } from '../workload/readers/records.ts';
import { anonymousTouches, type AnonymousConfig } from './anonymous.ts';
import { blockKey, type PageCache } from './page-cache.ts';
import { joinSegments, requestItems, touchOf, type RequestQueue, type Segment } from './request.ts';

/**
 * How a write reaches the disk. `buffered`: the CPU dirties the page in the cache, and the record of the trace is its write-back,
 * `writebackUs` later. `direct` (O_DIRECT): no touch by the CPU goes before the DMA.
 */
export type WriteMode = 'buffered' | 'direct';

/** Linux writes a page back when it has been dirty for 30 s (vm.dirty_expire_centisecs = 3000). */
export const WRITEBACK_US = 30_000_000;
/** Linux makes writers wait when a fifth of the memory is dirty (vm.dirty_ratio = 20); here: such a write is dirtied at its write-back. */
export const DIRTY_SHARE = 0.2;

export interface BlockGuestConfig {
  readonly at: RequestQueue;
  readonly cachePages: number;
  readonly writes: WriteMode;
  readonly writebackUs: number;
  readonly anonymous: AnonymousConfig;
}

/** A page of a record, with the part of it that is moved. */
export interface BlockPart {
  /** As `blockKey` makes it. */
  readonly block: number;
  readonly offset: number;
  readonly length: number;
}

/** The blocks that a record touches, in order. */
export function blocksOf(r: BlockRecord): BlockPart[] {
  const parts: BlockPart[] = [];
  const end = r.lba + r.bytes;
  for (let at = r.lba; at < end; ) {
    const offset = at % PAGE_BYTES;
    const length = Math.min(PAGE_BYTES - offset, end - at);
    parts.push({ block: blockKey(r.disk, Math.floor(at / PAGE_BYTES)), offset, length });
    at += length;
  }
  return parts;
}

/**
 * A guest with a disk behind its page cache. Every record is a DMA (the trace lies below the cache): a read goes into the page that the
 * block has, or into a page that is allocated for it; a write comes from the page that the CPU dirtied. Every request has one
 * descriptor in the ring (an indirect table, which is not accessed apart). Order of time is that of the records.
 */
export function* blockGuest(records: readonly BlockRecord[], cache: PageCache, config: BlockGuestConfig, random: Random): Generator<WorkItem, undefined> {
  const { at, anonymous } = config;
  const dirty = new DirtyPages(cache, config);
  for (let i = 0, ahead = 0; i < records.length; i++) {
    const r = records[i]!;
    const timeNs = Math.round(r.timeUs * 1000);
    for (; ahead < records.length && dirty.timeNs(records[ahead]!) <= timeNs; ahead++) {
      if (records[ahead]!.write) yield* dirty.early(ahead, records[ahead]!);
    }
    yield* anonymousTouches(anonymous, random, at.domain, timeNs);
    const blocks = blocksOf(r);
    const pages = r.write ? yield* dirty.take(i, r, timeNs) : blocks.map((b) => cache.hold(b.block).page);
    const segments = blocks.map((b, n): Segment => ({ gpa: pages[n]! * PAGE_BYTES + b.offset, length: b.length }));
    yield* requestItems(at, timeNs, joinSegments(segments), !r.write, 1);
    for (const page of pages) cache.release(page);
  }
  return undefined;
}

/** Pages that the CPU has dirtied and that wait for their write-back; they are held in the cache. */
class DirtyPages {
  readonly #pages = new Map<number, readonly number[]>();
  #held = 0;

  constructor(
    private readonly cache: PageCache,
    private readonly config: BlockGuestConfig,
  ) {}

  /** When the CPU dirties the pages of a write. */
  timeNs(r: BlockRecord): number {
    const delay = this.config.writes === 'buffered' ? this.config.writebackUs : 0;
    return Math.max(0, Math.round((r.timeUs - delay) * 1000));
  }

  /** The CPU dirties the pages of record `i` ahead of its write-back, unless too many are dirty. */
  *early(i: number, r: BlockRecord): Generator<WorkItem, undefined> {
    const { writes, cachePages } = this.config;
    const count = blocksOf(r).length;
    if (writes === 'direct' || this.#held + count > cachePages * DIRTY_SHARE) return undefined;
    this.#held += count;
    this.#pages.set(i, yield* this.#dirty(r, this.timeNs(r)));
    return undefined;
  }

  /** The held pages of a write at its write-back; what was not dirtied yet is now. */
  *take(i: number, r: BlockRecord, timeNs: number): Generator<WorkItem, readonly number[]> {
    const early = this.#pages.get(i);
    if (early === undefined) return yield* this.#dirty(r, timeNs);
    this.#pages.delete(i);
    this.#held -= early.length;
    return early;
  }

  *#dirty(r: BlockRecord, timeNs: number): Generator<WorkItem, readonly number[]> {
    const { writes, at } = this.config;
    const pages = blocksOf(r).map((b) => this.cache.hold(b.block).page);
    if (writes === 'buffered') for (const page of pages) yield touchOf(at.domain, timeNs, page, 'write');
    return pages;
  }
}
