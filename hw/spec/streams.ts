import type { Preset } from './preset.ts';

/** Widths that do not depend on the preset. */
export const DESC_LENGTH_BITS = 24;
export const DESC_TAG_BITS = 16;
/** Piece of write data asked for at once: at most one TLP, so at most 4,096 bytes. */
export const PAYLOAD_BYTES_BITS = 13;

const log2 = (n: number): number => Math.log2(n);

/**
 * The application side of the device: valid/ready streams, field -> bits. `valid` and the fields hold until `ready`.
 *
 * - `desc` (in): one DMA descriptor. At most `queueDepth` descriptors of a queue may be outstanding (given and not yet
 *   `done`); within that the stream never stalls for a parked queue. `length` >= 1.
 * - `pay_req` (out): the device asks for write data of a descriptor: `bytes` bytes at `offset`, all of one TLP.
 * - `pay_data` (in): the answer, in request order; the first byte in byte lane `lane` of the first beat, then
 *   contiguous; `last` on the last beat. Bytes outside are ignored.
 * - `rd_data` (out): read data as it arrives, in any order of `offset`: `keep` marks the valid byte lanes (contiguous), the
 *   first of them is byte `offset` of the descriptor.
 * - `done` (out): one for each descriptor, in order of descriptors within a queue; `bytes` moved, `waited` cycles parked.
 */
export const appStreams = (p: Preset) => {
  const queue = log2(p.queues);
  return {
    desc: { queue, kind: 2, gpa: p.gpaBits, length: DESC_LENGTH_BITS, tag: DESC_TAG_BITS },
    pay_req: { queue, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: PAYLOAD_BYTES_BITS, lane: 2 },
    pay_data: { data: p.tlpDataWidth, last: 1 },
    rd_data: { queue, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, data: p.tlpDataWidth, keep: p.tlpDataWidth / 8 },
    done: { queue, tag: DESC_TAG_BITS, status: 4, bytes: DESC_LENGTH_BITS, waited: 32 },
  } as const;
};

/**
 * The event port, for an analyser or a test bench: one verdict a cycle at most, `ev_valid` without back-pressure.
 * `retry` marks a lookup that follows a park; `page` and `pages` are the granted pages (grant) or the first offending page
 * and the span to the last one (else).
 */
export const eventPort = (p: Preset) =>
  ({ queue: log2(p.queues), verdict: 2, retry: 1, write: 1, page: p.gpaBits - 12, pages: log2(p.pagesPerRegion) + 1 }) as const;

/** Width of the TLP header on the generic TLP interface: four doublewords, the first header byte in the highest bits. */
export const TLP_HDR_BITS = 128;

/**
 * The TLP streams of the generic TLP interface (verilog-pcie), TLP_SEG_COUNT = 1: field -> bits. Besides these each has
 * `valid`, `sop`, `eop` and `ready`; ports are named `<stream>_tlp_<field>`. `strb` has one bit a doubleword.
 * Requests and completions arrive on `rx_*`; `tx_rd_req` carries headers only.
 */
export const tlpStreams = (p: Preset) => {
  const data = p.tlpDataWidth;
  const strb = data / 32;
  const hdr = TLP_HDR_BITS;
  const seq = p.txSeqWidth;
  return {
    rx_req: { role: 'sink', fields: { data, strb, hdr, bar_id: 3, func_num: 8, sop: 1, eop: 1 } },
    rx_cpl: { role: 'sink', fields: { data, strb, hdr, error: 4, sop: 1, eop: 1 } },
    tx_rd_req: { role: 'source', fields: { hdr, seq, sop: 1, eop: 1 } },
    tx_wr_req: { role: 'source', fields: { data, strb, hdr, seq, sop: 1, eop: 1 } },
    tx_cpl: { role: 'source', fields: { data, strb, hdr, sop: 1, eop: 1 } },
  } as const;
};
