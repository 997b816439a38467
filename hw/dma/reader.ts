import { cat, component, copies, input, lit, mux, output, select, sink, source } from '../../gen/hdl/index.ts';
import { beFrom, beUpTo, memoryRequestHeader, requesterId, sizeBytes } from '../pcie/header.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { atMost, dwordsOf, toBorder } from './borders.ts';
import { CHUNK_BITS, readFields, slotBits } from './fields.ts';

/** Turns granted reads into memory read requests. */
export const reader = component({
  name: (p: Preset) => `vpri_reader_${p.name}`,
  doc: `Memory read requests of granted chunks, cut at borders of Max_Read_Request_Size bytes: one a clock, the first in the clock after the chunk. The read tag,
always the one offered in free_index, is the PCIe tag. Every request but the chunk's last splits the chunk's token, so each read gives one back.`,
  ports: (p) => {
    const w = widths(p);
    return {
      chunk: sink(readFields(p)), max_read: input(3), free_index: input(w.readTag),
      queue_function: input(p.queues * 8), pf_requester_id: input(16),
      tx: source({ hdr: 128, seq: p.txSeqWidth, sop: 1, eop: 1 }),
      /** A request has been taken: what the completions need to know of it. `last`: of its chunk. */
      issued: output(1), issued_tag: output(w.readTag), issued_queue: output(w.queue), issued_slot: output(slotBits(p)), issued_desc: output(DESC_TAG_BITS), issued_offset: output(DESC_LENGTH_BITS),
      issued_bytes: output(CHUNK_BITS), issued_domain: output(w.domain), issued_epoch: output(1), issued_last: output(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { chunk, tx } = io;
    const r = m.regs({
      active: { w: 1, reset: 0 }, number: { w: p.txSeqWidth, reset: 0 }, gpa: { w: p.gpaBits, reset: 'none' }, left: { w: CHUNK_BITS, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' },
      owner: { w: w.queue, reset: 'none' }, slot: { w: slotBits(p), reset: 'none' }, tag: { w: DESC_TAG_BITS, reset: 'none' }, domain: { w: w.domain, reset: 'none' }, epoch: { w: 1, reset: 'none' },
      /** A request that was offered keeps its tag, whatever becomes free meanwhile. */
      waited: { w: 1, reset: 0 }, read_tag: { w: w.readTag, reset: 'none' },
    });
    const bytes = m.node('bytes', atMost(r.left, toBorder(r.gpa, sizeBytes(io.max_read))));
    const lane = r.gpa.trunc(2);
    const span = dwordsOf(bytes, lane);
    const dwords = m.node('dwords', span.dwords);
    const lastLane = m.node('last_lane', span.lastLane);
    const single = m.node('single', dwords.eq(1));
    const last = m.node('last', bytes.eq(r.left));
    const tag = m.node('request_tag', mux(r.waited, r.read_tag, io.free_index));
    m.assign(tx.valid, r.active);
    m.assign(tx.hdr, memoryRequestHeader({
      write: false, address: cat(r.gpa.bits(p.gpaBits - 1, 2), lit(2, 0)).zx(64), dwords: dwords.trunc(10),
      firstBe: mux(single, beFrom(lane).and(beUpTo(lastLane)), beFrom(lane)), lastBe: mux(single, 0, beUpTo(lastLane)),
      requester: requesterId(io.pf_requester_id, select(r.owner, copies(io.queue_function, 8)), p.firstVfOffset), tag: tag.zx(8),
    }));
    m.assign(tx.seq, r.number);
    m.assign(tx.sop, 1);
    m.assign(tx.eop, 1);
    const issued = m.node('taken', r.active.and(tx.ready));
    m.next(r.waited, r.active.and(tx.ready.not()));
    m.next(r.read_tag, tag);
    m.when(issued, () => m.next(r.number, r.number.add(1)));
    m.assign(chunk.ready, r.active.not().or(issued.and(last)));
    m.next(r.active, mux(chunk.ready, chunk.valid, r.active));
    m.when(chunk.ready, () => {
      m.next(r.gpa, chunk.gpa);
      m.next(r.left, chunk.bytes);
      m.next(r.offset, chunk.offset);
      m.next(r.owner, chunk.queue);
      m.next(r.slot, chunk.slot);
      m.next(r.tag, chunk.tag);
      m.next(r.domain, chunk.domain);
      m.next(r.epoch, chunk.epoch);
    }).elsewhen(issued, () => {
      m.next(r.gpa, r.gpa.add(bytes.zx(p.gpaBits)));
      m.next(r.left, r.left.sub(bytes));
      m.next(r.offset, r.offset.add(bytes.zx(DESC_LENGTH_BITS)));
    });
    m.assign(io.issued, issued);
    m.assign(io.issued_tag, tag);
    m.assign(io.issued_queue, r.owner);
    m.assign(io.issued_slot, r.slot);
    m.assign(io.issued_desc, r.tag);
    m.assign(io.issued_offset, r.offset);
    m.assign(io.issued_bytes, bytes);
    m.assign(io.issued_domain, r.domain);
    m.assign(io.issued_epoch, r.epoch);
    m.assign(io.issued_last, last);
    m.assign(io.busy, r.active);
    m.when(r.active, () => m.assert('inside_page', r.gpa.trunc(12).zx(CHUNK_BITS + 1).add(bytes.zx(CHUNK_BITS + 1)).le(4096).and(bytes.any())));
    m.cover('issues', issued);
  },
});
