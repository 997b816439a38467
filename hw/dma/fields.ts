import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';

/** Payloads of the streams between the queues and the shared parts of the DMA engine. A queue's number is added by its arbiter. */

/** Bytes of a chunk or a piece: up to 4,096. */
export const CHUNK_BITS = 13;

/** Rows (beats) of write data that a queue holds on chip. Every piece of a chunk starts a row of its own. */
export const stageRows = (p: Preset): number => p.stageBytes / (p.tlpDataWidth / 8);
export const stageRowBits = (p: Preset): number => Math.max(1, Math.log2(stageRows(p)));

/** A piece of write data to fetch: one TLP's worth, into the stage from `row` on. */
export const pieceFields = (p: Preset) => ({ tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: CHUNK_BITS, lane: 2, row: stageRowBits(p) }) as const;

/** A granted chunk of write data, all of it in the stage from row 0 on, with its token. */
export const writeFields = (p: Preset) => ({ gpa: p.gpaBits, bytes: CHUNK_BITS, domain: widths(p).domain, epoch: 1 }) as const;

/** A granted read of one TLP, with its tag and token. */
export const readFields = (p: Preset) => ({ read_tag: widths(p).readTag, gpa: p.gpaBits, bytes: CHUNK_BITS, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, domain: widths(p).domain, epoch: 1 }) as const;

/** A lookup of everything that is left of a descriptor. */
export const lookFields = (p: Preset) => ({ page: widths(p).page, count: widths(p).pages, write: 1 }) as const;

/** A fault: the offending pages. */
export const parkFields = (p: Preset) => ({ page: widths(p).page, pages: widths(p).regionPages, write: 1 }) as const;

/** A finished descriptor. */
export const doneFields = { tag: DESC_TAG_BITS, status: 4, bytes: DESC_LENGTH_BITS, waited: 32 } as const;

/** A descriptor of one queue. */
export const descFields = (p: Preset) => ({ kind: 2, gpa: p.gpaBits, length: DESC_LENGTH_BITS, tag: DESC_TAG_BITS }) as const;
