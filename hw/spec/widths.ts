import type { Preset } from './preset.ts';
import { PAGE_BITS } from './pae.ts';
import { DESC_LENGTH_BITS } from './streams.ts';

/** Generations of domains and of page-request tags: wide enough that a stale one is never taken for a fresh one. */
export const GENERATION_BITS = 16;

const log2 = (n: number): number => Math.log2(n);

/** Widths that follow from a preset, in bits. */
export const widths = (p: Preset) => ({
  queue: log2(p.queues),
  function: log2(p.functions),
  domain: log2(p.domains),
  /** A page number of GPA space. */
  page: p.gpaBits - PAGE_BITS,
  /** A page within its region. */
  offset: log2(p.pagesPerRegion),
  /** A row: the number of a region in device memory. */
  row: log2(p.bitmapRegions),
  /** Pages of one descriptor: the longest, at the worst alignment. */
  pages: DESC_LENGTH_BITS - PAGE_BITS + 1,
  /** Pages of a region, all of them included. */
  regionPages: log2(p.pagesPerRegion) + 1,
  readTag: log2(p.readTags),
  miss: log2(p.misses),
  /** Entries of the tracker: those that its pipeline may take, and one more. */
  track: log2(Math.max(4, p.misses)),
  /** A line transaction: whose it is, and which entry. */
  line: p.tracker ? log2(Math.max(4, p.misses)) + 1 : log2(p.misses),
  request: log2(p.pageRequests),
  slot: Math.max(1, log2(p.commandSlots)),
  /** Tokens of one epoch of one domain: lookups in the pipeline, up to three write chunks or one read chunk that waits in each queue, a read for each tag. */
  tokens: Math.ceil(log2(3 * p.queues + p.readTags + 8)) + 1,
});
export type Widths = ReturnType<typeof widths>;
