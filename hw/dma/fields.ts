import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';

/** Payloads of the streams inside the DMA engine, and its sizes that follow from a preset. */

/** Bytes of a chunk or a piece: up to 4,096. */
export const CHUNK_BITS = 13;

/** Chunks of a queue that are planned ahead, each with a bank of the stage: one is sent while the next is fetched and looked up. */
export const CHUNKS_AHEAD = 2;

/** Rows (beats) of write data in a bank of the stage. Every piece of a chunk starts a row of its own. */
export const stageRows = (p: Preset): number => p.stageBytes / (p.tlpDataWidth / 8);
export const stageRowBits = (p: Preset): number => Math.max(1, Math.log2(stageRows(p)));
/** Address in the stage: queue, bank, row. */
export const stageAddressBits = (p: Preset): number => widths(p).queue + 1 + stageRowBits(p);

/** Read requests of one chunk at most; so many tags are held while it is looked up. A power of two. */
export const readsPerChunk = (p: Preset): number => Math.min(8, Math.max(1, p.readTags / p.queues));

/** What a chunk owes, in bits: up to 8 reads. */
export const CHUNK_COUNT_BITS = 5;

/** A descriptor's place: its number within its queue, modulo the depth. */
export const slotBits = (p: Preset): number => Math.log2(p.queueDepth);
/** A descriptor's place among those of all queues. */
export const placeBits = (p: Preset): number => widths(p).queue + slotBits(p);

/** A descriptor of one queue. */
export const descFields = (p: Preset) => ({ kind: 2, gpa: p.gpaBits, length: DESC_LENGTH_BITS, tag: DESC_TAG_BITS }) as const;

/**
 * A planned chunk: where it is, what is left of its descriptor from it on (`pages`, as a lookup counts), what it will owe (read requests; 1
 * for a write), and whether it is the last.
 */
export const chunkFields = (p: Preset) =>
  ({ gpa: p.gpaBits, bytes: CHUNK_BITS, offset: DESC_LENGTH_BITS, pages: widths(p).pages, tag: DESC_TAG_BITS, owes: CHUNK_COUNT_BITS, write: 1, last: 1 }) as const;

/** Write data to fetch: a whole chunk, into a bank. */
export const fetchFields = (p: Preset) =>
  ({ queue: widths(p).queue, bank: 1, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, gpa: 12, bytes: CHUNK_BITS }) as const;

/** A piece of write data to fetch: one TLP's worth, into the stage from `row` on; `last` of its chunk. */
export const pieceFields = (p: Preset) =>
  ({ queue: widths(p).queue, bank: 1, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: CHUNK_BITS, lane: 2, row: stageRowBits(p), last: 1 }) as const;

/** A granted chunk of write data, all of it in its bank from row 0 on, with its token; without one (`token` 0) if it needed no grant. */
export const writeFields = (p: Preset) =>
  ({ queue: widths(p).queue, bank: 1, slot: slotBits(p), gpa: p.gpaBits, bytes: CHUNK_BITS, domain: widths(p).domain, epoch: 1, token: 1 }) as const;

/** A granted chunk to read, with `readsPerChunk` tags and its token. */
export const readFields = (p: Preset) =>
  ({ queue: widths(p).queue, slot: slotBits(p), gpa: p.gpaBits, bytes: CHUNK_BITS, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, domain: widths(p).domain, epoch: 1 }) as const;

/** A lookup of everything that is left of a descriptor. */
export const lookFields = (p: Preset) => ({ tag: widths(p).queue, func: widths(p).function, page: widths(p).page, count: widths(p).pages, write: 1 }) as const;

/** What a verdict told: the granted pages or the span of the offending ones, and the token. */
export const toldFields = (p: Preset) => ({ page: widths(p).page, pages: widths(p).regionPages, domain: widths(p).domain, epoch: 1 }) as const;

/** How a descriptor ended, before its last bytes have moved. */
export const endFields = { status: 4, bytes: DESC_LENGTH_BITS, waited: 32 } as const;

/** A change of what a descriptor still owes: `add` one more; `close`: no more will come, `fresh`: the first of this descriptor. */
export const owedFields = (p: Preset) => ({ place: placeBits(p), add: CHUNK_COUNT_BITS, fresh: 1, close: 1 }) as const;
