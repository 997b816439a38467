import { cat, component, copies, input, lit, mux, output, select, sink, source, vector } from '../../gen/hdl/index.ts';
import { beFrom, beUpTo, memoryRequestHeader, requesterId, sizeBytes } from '../pcie/header.ts';
import { postedFields } from '../pcie/posted.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { atMost, dwordsOf, rowsOf, toBorder } from './borders.ts';
import { CHUNK_BITS, slotBits, stageAddressBits, stageRowBits, writeFields } from './fields.ts';

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
      sent: output(1), sent_queue: output(w.queue), sent_bank: output(1), sent_slot: output(slotBits(p)), sent_domain: output(w.domain), sent_epoch: output(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { chunk, tx } = io;
    const beatDwords = p.tlpDataWidth / 32;
    /** Whose chunk it is. */
    const owner = { queue: w.queue, bank: 1, slot: slotBits(p), domain: w.domain, epoch: 1 } as const;
    const regsOf = (prefix: string) => Object.fromEntries(Object.entries(owner).map(([f, bits]) => [f, m.reg(`${prefix}_${f}`, bits, 'none')])) as Record<keyof typeof owner, ReturnType<typeof m.reg>>;
    const move = (from: Readonly<Record<keyof typeof owner, import('../../gen/hdl/index.ts').Bits>>, to: ReturnType<typeof regsOf>): void =>
      (Object.keys(owner) as (keyof typeof owner)[]).forEach((f) => m.next(to[f], from[f]));
    const c = regsOf('cut');
    const t = regsOf('tlp');
    const o = regsOf('out');
    const r = m.regs({
      cutting: { w: 1, reset: 0 }, gpa: { w: p.gpaBits, reset: 'none' }, left: { w: CHUNK_BITS, reset: 'none' }, row: { w: stageRowBits(p), reset: 'none' },
      tlp_valid: { w: 1, reset: 0 }, tlp_started: { w: 1, reset: 0 }, tlp_hdr: { w: 128, reset: 'none' }, tlp_dwords: { w: 11, reset: 'none' }, tlp_row: { w: stageRowBits(p), reset: 'none' }, tlp_final: { w: 1, reset: 'none' },
      out_valid: { w: 1, reset: 0 }, out_hdr: { w: 128, reset: 'none' }, out_strb: { w: beatDwords, reset: 'none' }, out_sop: { w: 1, reset: 'none' }, out_eop: { w: 1, reset: 'none' }, out_final: { w: 1, reset: 'none' },
    });

    // Cut: the next TLP of the chunk.
    const size = sizeBytes(io.max_payload);
    const piece = m.node('this_piece', atMost(r.left, toBorder(r.gpa, size)));
    const lane = r.gpa.trunc(2);
    const span = dwordsOf(piece, lane);
    const dwords = m.node('dwords', span.dwords);
    const lastLane = m.node('last_lane', span.lastLane);
    const single = m.node('single', dwords.eq(1));
    const func = m.node('func', select(c.queue, copies(io.queue_function, 8)));
    const firstBe = mux(single, beFrom(lane).and(beUpTo(lastLane)), beFrom(lane));
    const header = memoryRequestHeader({
      write: true, address: cat(r.gpa.bits(p.gpaBits - 1, 2), lit(2, 0)).zx(64), dwords: dwords.trunc(10), firstBe, lastBe: mux(single, 0, beUpTo(lastLane)),
      requester: requesterId(io.pf_requester_id, func, p.firstVfOffset), tag: lit(8, 0),
    });
    const final = m.node('final_tlp', piece.eq(r.left));

    // Send: read a row now, offer it in the next clock. The RAM holds its word while the offer stalls.
    const step = m.node('step', r.out_valid.not().or(tx.ready));
    const beat = m.node('beat', r.tlp_valid.and(step));
    const lastBeat = m.node('last_beat', r.tlp_dwords.le(beatDwords));
    const next = m.node('next_tlp', r.cutting.and(r.tlp_valid.not().or(beat.and(lastBeat))));
    m.assign(chunk.ready, r.cutting.not().or(next.and(final)));
    m.next(r.cutting, mux(chunk.ready, chunk.valid, r.cutting));
    m.when(chunk.ready, () => {
      m.next(r.gpa, chunk.gpa);
      m.next(r.left, chunk.bytes);
      m.next(r.row, 0);
      move(chunk, c);
    }).elsewhen(next, () => {
      m.next(r.gpa, r.gpa.add(piece.zx(p.gpaBits)));
      m.next(r.left, r.left.sub(piece));
      m.next(r.row, r.row.add(rowsOf(p, piece, lane)));
    });
    m.when(next, () => {
      m.next(r.tlp_valid, 1);
      m.next(r.tlp_started, 0);
      m.next(r.tlp_hdr, header);
      m.next(r.tlp_dwords, dwords);
      m.next(r.tlp_row, r.row);
      m.next(r.tlp_final, final);
      move(c, t);
    }).elsewhen(beat, () => {
      m.next(r.tlp_valid, lastBeat.not());
      m.next(r.tlp_started, 1);
      m.next(r.tlp_dwords, r.tlp_dwords.sub(beatDwords));
      m.next(r.tlp_row, r.tlp_row.add(1));
    });
    m.assign(io.stage_rd, beat);
    m.assign(io.stage_addr, cat(t.queue, t.bank, r.tlp_row));
    m.when(step, () => m.next(r.out_valid, beat));
    m.when(beat, () => {
      m.next(r.out_hdr, r.tlp_hdr);
      m.next(r.out_strb, vector(Array.from({ length: beatDwords }, (_, i) => r.tlp_dwords.gt(i))));
      m.next(r.out_sop, r.tlp_started.not());
      m.next(r.out_eop, lastBeat);
      m.next(r.out_final, lastBeat.and(r.tlp_final));
      move(t, o);
    });
    m.assign(tx.valid, r.out_valid);
    m.assign(tx.hdr, r.out_hdr);
    m.assign(tx.data, io.stage_data);
    m.assign(tx.strb, r.out_strb);
    m.assign(tx.sop, r.out_sop);
    m.assign(tx.eop, r.out_eop);

    m.assign(io.sent, r.out_valid.and(tx.ready).and(r.out_final));
    m.assign(io.sent_queue, o.queue);
    m.assign(io.sent_bank, o.bank);
    m.assign(io.sent_slot, o.slot);
    m.assign(io.sent_domain, o.domain);
    m.assign(io.sent_epoch, o.epoch);
    m.assign(io.busy, r.cutting.or(r.tlp_valid).or(r.out_valid));

    m.when(r.cutting, () => {
      m.assert('piece_legal', piece.ge(1).and(piece.le(size)));
      m.assert('inside_page', r.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS + 1).add(piece.zx(CHUNK_BITS + 1)).le(4096));
    });
    m.cover('chunk_sent', io.sent);
    m.cover('stalled', r.out_valid.and(tx.ready.not()));
    m.cover('no_gap', m.past('ended_before', tx.valid.and(tx.ready).and(tx.eop), 0).and(tx.valid).and(tx.sop));
  },
});
