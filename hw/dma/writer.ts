import { cat, component, copies, input, lit, output, select, sink, source, vector } from '../../gen/hdl/index.ts';
import { requesterId, sizeBytes } from '../pcie/header.ts';
import { postedFields } from '../pcie/posted.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { rowsOf } from './borders.ts';
import { CHUNK_BITS, slotBits, stageAddressBits, stageRowBits, writeFields } from './fields.ts';
import { load, registersOf } from './registers.ts';
import { bytesRequest } from './request-header.ts';
import { borderWalk } from './walk.ts';

/** Whose chunk it is, and its token. */
const ownerFields = (p: Preset) => {
  const { queue, bank, slot, domain, epoch, token } = writeFields(p);
  return { queue, bank, slot, domain, epoch, token };
};

/** Sends granted write chunks from the stage as memory write TLPs. */
export const writer = component({
  name: (p: Preset) => `vpri_writer_${p.name}`,
  doc: `Memory writes of granted chunks, in the order of their grants: one beat a clock without a gap, as the next TLP's header is made while one is
sent. A TLP ends at the next border of Max_Payload_Size bytes, so none crosses a 4 KiB border. sent pulses when the chunk's last beat has entered the
posted stream: the token goes back, the bank is free. First beat 3 clocks after the chunk.`,
  ports: (p) => {
    const w = widths(p);
    return {
      chunk: sink(writeFields(p)),
      queue_function: input(p.queues * 8), pf_requester_id: input(16), max_payload: input(3),
      stage_rd: output(1), stage_addr: output(stageAddressBits(p)), stage_data: input(p.tlpDataWidth),
      tx: source(postedFields(p)),
      sent: output(1), sent_queue: output(w.queue), sent_bank: output(1), sent_slot: output(slotBits(p)), sent_domain: output(w.domain), sent_epoch: output(1), sent_token: output(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const { chunk, tx } = io;
    const beatDwords = p.tlpDataWidth / 32;
    const size = sizeBytes(io.max_payload);

    // Cut: the next TLP of the chunk.
    const walk = borderWalk(m, chunk, size);
    const { at } = walk;
    const row = m.reg('row', stageRowBits(p), 'none');
    const requester = requesterId(io.pf_requester_id, m.node('func', select(at.queue, copies(io.queue_function, 8))), p.firstVfOffset);
    const { header, dwords } = bytesRequest(m, { write: true, gpa: at.gpa, bytes: walk.bytes, requester, tag: lit(8, 0) });

    // Whose TLP it is goes along: first the one whose rows are read, then the one whose beat is offered.
    const owner = ownerFields(p);
    const tlpOf = registersOf(m, 'tlp', owner);
    const outOf = registersOf(m, 'out', owner);
    const r = m.regs({
      tlp_valid: { w: 1, reset: 0 }, tlp_started: { w: 1, reset: 0 }, tlp_hdr: { w: 128, reset: 'none' }, tlp_dwords: { w: 11, reset: 'none' }, tlp_row: { w: stageRowBits(p), reset: 'none' }, tlp_final: { w: 1, reset: 'none' },
      out_valid: { w: 1, reset: 0 }, out_hdr: { w: 128, reset: 'none' }, out_strb: { w: beatDwords, reset: 'none' }, out_sop: { w: 1, reset: 'none' }, out_eop: { w: 1, reset: 'none' }, out_final: { w: 1, reset: 'none' },
    });

    // Send: read a row now, offer it in the next clock. The RAM holds its word while the offer stalls.
    const step = m.node('step', r.out_valid.not().or(tx.ready));
    const beat = m.node('beat', r.tlp_valid.and(step));
    const lastBeat = m.node('last_beat', r.tlp_dwords.le(beatDwords));
    const next = m.node('next_tlp', walk.active.and(r.tlp_valid.not().or(beat.and(lastBeat))));
    walk.advance(next, {
      loads: () => m.next(row, 0),
      moves: () => m.next(row, row.add(rowsOf(p, walk.bytes, walk.lane))),
    });
    m.when(next, () => {
      m.next(r.tlp_valid, 1);
      m.next(r.tlp_started, 0);
      m.next(r.tlp_hdr, header);
      m.next(r.tlp_dwords, dwords);
      m.next(r.tlp_row, row);
      m.next(r.tlp_final, walk.last);
      load(m, tlpOf, at);
    }).elsewhen(beat, () => {
      m.next(r.tlp_valid, lastBeat.not());
      m.next(r.tlp_started, 1);
      m.next(r.tlp_dwords, r.tlp_dwords.sub(beatDwords));
      m.next(r.tlp_row, r.tlp_row.add(1));
    });
    m.assign(io.stage_rd, beat);
    m.assign(io.stage_addr, cat(tlpOf.queue, tlpOf.bank, r.tlp_row));
    m.when(step, () => m.next(r.out_valid, beat));
    m.when(beat, () => {
      m.next(r.out_hdr, r.tlp_hdr);
      m.next(r.out_strb, vector(Array.from({ length: beatDwords }, (_, i) => r.tlp_dwords.gt(i))));
      m.next(r.out_sop, r.tlp_started.not());
      m.next(r.out_eop, lastBeat);
      m.next(r.out_final, lastBeat.and(r.tlp_final));
      load(m, outOf, tlpOf);
    });
    m.assign(tx.valid, r.out_valid);
    m.assign(tx.hdr, r.out_hdr);
    m.assign(tx.data, io.stage_data);
    m.assign(tx.strb, r.out_strb);
    m.assign(tx.sop, r.out_sop);
    m.assign(tx.eop, r.out_eop);

    m.assign(io.sent, r.out_valid.and(tx.ready).and(r.out_final));
    m.assign(io.sent_queue, outOf.queue);
    m.assign(io.sent_bank, outOf.bank);
    m.assign(io.sent_slot, outOf.slot);
    m.assign(io.sent_domain, outOf.domain);
    m.assign(io.sent_epoch, outOf.epoch);
    m.assign(io.sent_token, outOf.token);
    m.assign(io.busy, walk.active.or(r.tlp_valid).or(r.out_valid));

    m.when(walk.active, () => {
      m.assert('piece_legal', walk.bytes.ge(1).and(walk.bytes.le(size)));
      m.assert('inside_page', at.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS + 1).add(walk.bytes.zx(CHUNK_BITS + 1)).le(4096));
    });
    m.cover('chunk_sent', io.sent);
    m.cover('stalled', r.out_valid.and(tx.ready.not()));
    m.cover('no_gap', m.past('ended_before', tx.valid.and(tx.ready).and(tx.eop), 0).and(tx.valid).and(tx.sop));
  },
});
