import { cat, component, input, mux, output, sink, source } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS, PAYLOAD_BYTES_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { pieceFields, stageRowBits } from './fields.ts';

/** Pieces asked for and not yet complete, all queues together. */
const PIECES_IN_FLIGHT = 8;

/** The stage: write data waits on chip until its chunk is granted. */
export const stage = component({
  name: (p: Preset) => `vpri_stage_${p.name}`,
  doc: `Fetches pieces of write data from the application and keeps them, one part of the RAM a queue. Pieces come back in the order they
were asked for; up to ${PIECES_IN_FLIGHT + 1} are in flight. done pulses with the queue when a piece's last beat is in. Reads: data one cycle after rd.`,
  ports: (p) => {
    const w = widths(p);
    return {
      piece: sink({ ...pieceFields(p), index: w.queue }),
      pay_req: source({ queue: w.queue, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: PAYLOAD_BYTES_BITS, lane: 2 }),
      pay_data: sink({ data: p.tlpDataWidth, last: 1 }),
      done_valid: output(1), done_queue: output(w.queue),
      rd: input(1), rd_addr: input(w.queue + stageRowBits(p)), rd_data: output(p.tlpDataWidth),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { piece, pay_req, pay_data } = io;
    const rowBits = stageRowBits(p);
    const flying = m.inst('u_flying', fifo, { fields: { owner: w.queue, row: rowBits }, depth: PIECES_IN_FLIGHT });
    // A piece goes out and into the FIFO in the same cycle; the FIFO has the last word, so the request holds once offered.
    const { offered } = m.regs({ offered: { w: 1, reset: 0 } });
    const may = m.node('may', flying.push.ready.or(offered));
    m.assign(pay_req.valid, piece.valid.and(may));
    m.assign(piece.ready, pay_req.ready.and(may));
    m.assign(pay_req.queue, piece.index);
    m.assign(pay_req.tag, piece.tag);
    m.assign(pay_req.offset, piece.offset);
    m.assign(pay_req.bytes, piece.bytes);
    m.assign(pay_req.lane, piece.lane);
    m.next(offered, pay_req.valid.and(pay_req.ready.not()));
    m.assign(flying.push.valid, pay_req.valid.and(pay_req.ready));
    m.assign(flying.push.owner, piece.index);
    m.assign(flying.push.row, piece.row);

    const { row, started } = m.regs({ row: { w: rowBits, reset: 'none' }, started: { w: 1, reset: 0 } });
    const here = m.node('here', mux(started, row, flying.pop.row));
    const beat = m.node('beat', pay_data.valid.and(flying.pop.valid));
    m.assign(pay_data.ready, flying.pop.valid);
    m.assign(flying.pop.ready, beat.and(pay_data.last));
    m.when(beat, () => {
      m.next(row, here.add(1));
      m.next(started, pay_data.last.not());
    });
    const store = m.mem('store', { width: p.tlpDataWidth, depth: p.queues * 2 ** rowBits, ruw: 'undefined' });
    store.write({ en: beat, addr: cat(flying.pop.owner, here), data: pay_data.data });
    m.assign(io.rd_data, store.readSync({ en: io.rd, addr: io.rd_addr }));
    m.assign(io.done_valid, beat.and(pay_data.last));
    m.assign(io.done_queue, flying.pop.owner);
    m.assign(io.busy, piece.valid.or(flying.level.any()));
    m.cover('piece_in', io.done_valid);
  },
});
