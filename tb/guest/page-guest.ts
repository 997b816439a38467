import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { Random } from '../host/random.ts';
import type { PageRecord } from '../workload/readers/records.ts';
import type { WorkItem } from '../workload/source.ts';
import { anonymousTouches, type AnonymousConfig } from './anonymous.ts';
import { blockKey, type PageCache } from './page-cache.ts';
import { requestItems, touchOf, type RequestQueue } from './request.ts';

export interface PageGuestConfig {
  readonly at: RequestQueue;
  /** Time between references, which have no times of their own, ns. */
  readonly gapNs: number;
  readonly anonymous: AnonymousConfig;
}

/** Time between two references of a page list. Stated assumption: 10 us. */
export const PAGE_GAP_NS = 10_000;

/** A guest whose references are known above its page cache: a hit is a touch by the CPU, a miss a disk read of one page. */
export function* pageGuest(records: readonly PageRecord[], cache: PageCache, config: PageGuestConfig, random: Random): Generator<WorkItem, undefined> {
  const { at, gapNs, anonymous } = config;
  for (const [i, r] of records.entries()) {
    const timeNs = i * gapNs;
    yield* anonymousTouches(anonymous, random, at.domain, timeNs);
    const { page, hit } = cache.hold(blockKey(0, r.page));
    if (hit) yield touchOf(at.domain, timeNs, page, 'read');
    else yield* requestItems(at, timeNs, [{ gpa: page * PAGE_BYTES, length: PAGE_BYTES }], true, 1);
    cache.release(page);
  }
  return undefined;
}
