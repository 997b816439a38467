import { component, copies, input, mux, output, select, sink, source } from '../../gen/hdl/index.ts';
import { requesterId, sizeBytes } from '../pcie/header.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_BITS, readFields, slotBits } from './fields.ts';
import { bytesRequest } from './request-header.ts';
import { borderWalk } from './walk.ts';

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
    const { chunk, tx } = io;
    const walk = borderWalk(m, chunk, sizeBytes(io.max_read));
    const { at, active, last } = walk;
    const r = m.regs({
      number: { w: p.txSeqWidth, reset: 0 },
      /** A request that was offered keeps its tag, whatever becomes free meanwhile. */
      waited: { w: 1, reset: 0 }, read_tag: { w: widths(p).readTag, reset: 'none' },
    });
    const tag = m.node('request_tag', mux(r.waited, r.read_tag, io.free_index));
    const requester = requesterId(io.pf_requester_id, select(at.queue, copies(io.queue_function, 8)), p.firstVfOffset);
    m.assign(tx.valid, active);
    m.assign(tx.hdr, bytesRequest(m, { write: false, gpa: at.gpa, bytes: walk.bytes, requester, tag: tag.zx(8) }).header);
    m.assign(tx.seq, r.number);
    m.assign(tx.sop, 1);
    m.assign(tx.eop, 1);
    const issued = m.node('taken', active.and(tx.ready));
    m.next(r.waited, active.and(tx.ready.not()));
    m.next(r.read_tag, tag);
    m.when(issued, () => m.next(r.number, r.number.add(1)));
    walk.advance(issued);
    m.assign(io.issued, issued);
    m.assign(io.issued_tag, tag);
    m.assign(io.issued_queue, at.queue);
    m.assign(io.issued_slot, at.slot);
    m.assign(io.issued_desc, at.tag);
    m.assign(io.issued_offset, at.offset);
    m.assign(io.issued_bytes, walk.bytes);
    m.assign(io.issued_domain, at.domain);
    m.assign(io.issued_epoch, at.epoch);
    m.assign(io.issued_last, last);
    m.assign(io.busy, active);
    m.when(active, () => m.assert('inside_page', at.gpa.trunc(12).zx(CHUNK_BITS + 1).add(walk.bytes.zx(CHUNK_BITS + 1)).le(4096).and(walk.bytes.any())));
    m.cover('issues', issued);
  },
});
