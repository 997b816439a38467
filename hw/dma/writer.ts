import { cat, component, copies, input, lit, mux, output, select, sink, source, vector } from '../../gen/hdl/index.ts';
import { beFrom, beUpTo, memoryRequestHeader, requesterId, sizeBytes } from '../pcie/header.ts';
import { postedFields } from '../pcie/posted.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_BITS, stageRowBits, writeFields } from './fields.ts';

/** Sends granted write chunks from the stage as memory write TLPs. */
export const writer = component({
  name: (p: Preset) => `vpri_writer_${p.name}`,
  doc: `Memory writes of granted chunks: one chunk at a time, one beat a clock, one clock between TLPs. A TLP ends at the next border of
Max_Payload_Size bytes, so none crosses a 4 KiB border. The token goes back when the chunk's last beat has entered the posted stream.`,
  ports: (p) => {
    const w = widths(p);
    return {
      chunk: sink({ ...writeFields(p), index: w.queue }),
      queue_function: input(p.queues * 8), pf_requester_id: input(16), max_payload: input(3),
      stage_rd: output(1), stage_addr: output(w.queue + stageRowBits(p)), stage_data: input(p.tlpDataWidth),
      tx: source(postedFields(p)),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1), done_valid: output(1), done_queue: output(w.queue),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { chunk, tx } = io;
    const beatDwords = p.tlpDataWidth / 32;
    const st = m.fsm('state', ['idle', 'plan', 'send', 'last'], 'idle');
    const r = m.regs({
      gpa: { w: p.gpaBits, reset: 'none' }, left: { w: CHUNK_BITS, reset: 'none' }, row: { w: stageRowBits(p), reset: 'none' }, owner: { w: w.queue, reset: 'none' }, domain: { w: w.domain, reset: 'none' }, epoch: { w: 1, reset: 'none' },
      piece: { w: CHUNK_BITS, reset: 'none' }, hdr: { w: 128, reset: 'none' }, dwords_left: { w: 11, reset: 'none' }, first: { w: 1, reset: 'none' },
      out_valid: { w: 1, reset: 0 }, out_hdr: { w: 128, reset: 'none' }, out_strb: { w: beatDwords, reset: 'none' }, out_sop: { w: 1, reset: 'none' }, out_eop: { w: 1, reset: 'none' }, out_last: { w: 1, reset: 'none' },
    });
    m.assign(chunk.ready, st.is('idle'));

    // The next TLP of the chunk.
    const size = m.node('size', sizeBytes(io.max_payload));
    const room = m.node('room', size.sub(r.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS).and(size.sub(1))));
    const piece = m.node('this_piece', mux(r.left.lt(room), r.left, room));
    const lane = r.gpa.trunc(2);
    const end = m.node('piece_end', piece.add(lane.zx(CHUNK_BITS)));
    const dwords = m.node('dwords', end.bits(CHUNK_BITS - 1, 2).add(end.trunc(2).any().zx(CHUNK_BITS - 2)));
    const lastLane = m.node('last_lane', end.trunc(2).sub(1));
    const single = m.node('single', dwords.eq(1));
    const func = m.node('func', select(r.owner, copies(io.queue_function, 8)));
    const firstBe = mux(single, beFrom(lane).and(beUpTo(lastLane)), beFrom(lane));
    const header = memoryRequestHeader({
      write: true, address: cat(r.gpa.bits(p.gpaBits - 1, 2), lit(2, 0)).zx(64), dwords: dwords.trunc(10), firstBe, lastBe: mux(single, 0, beUpTo(lastLane)),
      requester: requesterId(io.pf_requester_id, func, p.firstVfOffset), tag: lit(8, 0),
    });

    // One beat: read the row now, offer it in the next clock. The RAM holds its word while the offer stalls.
    const step = m.node('step', r.out_valid.not().or(tx.ready));
    const beat = m.node('beat', st.is('send').and(step));
    const lastBeat = m.node('last_beat', r.dwords_left.le(beatDwords));
    const lastPiece = m.node('last_piece', r.left.eq(r.piece));
    m.assign(io.stage_rd, beat);
    m.assign(io.stage_addr, cat(r.owner, r.row));
    m.when(step, () => m.next(r.out_valid, beat));
    m.when(beat, () => {
      m.next(r.out_hdr, r.hdr);
      m.next(r.out_strb, vector(Array.from({ length: beatDwords }, (_, i) => r.dwords_left.gt(i))));
      m.next(r.out_sop, r.first);
      m.next(r.out_eop, lastBeat);
      m.next(r.out_last, lastBeat.and(lastPiece));
    });
    m.assign(tx.valid, r.out_valid);
    m.assign(tx.hdr, r.out_hdr);
    m.assign(tx.data, io.stage_data);
    m.assign(tx.strb, r.out_strb);
    m.assign(tx.sop, r.out_sop);
    m.assign(tx.eop, r.out_eop);

    const finished = m.node('finished', r.out_valid.and(tx.ready).and(r.out_last));
    m.assign(io.give_valid, finished);
    m.assign(io.give_domain, r.domain);
    m.assign(io.give_epoch, r.epoch);
    m.assign(io.done_valid, finished);
    m.assign(io.done_queue, r.owner);
    m.assign(io.busy, st.is('idle').not().or(chunk.valid));

    st.on({
      idle: () => m.when(chunk.valid, () => {
        m.next(r.gpa, chunk.gpa);
        m.next(r.left, chunk.bytes);
        m.next(r.owner, chunk.index);
        m.next(r.domain, chunk.domain);
        m.next(r.epoch, chunk.epoch);
        m.next(r.row, 0);
        st.go('plan');
      }),
      plan: () => {
        m.next(r.piece, piece);
        m.next(r.hdr, header);
        m.next(r.dwords_left, dwords);
        m.next(r.first, 1);
        st.go('send');
      },
      send: () => m.when(step, () => {
        m.next(r.row, r.row.add(1));
        m.next(r.first, 0);
        m.next(r.dwords_left, r.dwords_left.sub(beatDwords));
        m.when(lastBeat, () => {
          m.next(r.gpa, r.gpa.add(r.piece.zx(p.gpaBits)));
          m.next(r.left, r.left.sub(r.piece));
          m.when(lastPiece, () => st.go('last')).otherwise(() => st.go('plan'));
        });
      }),
      last: () => m.when(finished, () => st.go('idle')),
    });

    m.when(st.is('send'), () => {
      m.assert('piece_legal', r.piece.ge(1).and(r.piece.le(size)));
      m.assert('inside_page', r.gpa.trunc(PAGE_BITS).zx(CHUNK_BITS + 1).add(r.piece.zx(CHUNK_BITS + 1)).le(4096));
    });
    m.cover('chunk_sent', finished);
    m.cover('stalled', r.out_valid.and(tx.ready.not()));
  },
});
