import { cat, component, input, mux, output, sink, source } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS, PAYLOAD_BYTES_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { pieceFields, stageAddressBits, stageRowBits } from './fields.ts';

/** Pieces asked for and not yet complete, all queues together. */
const PIECES_IN_FLIGHT = 8;

/** The stage: write data waits on chip until its chunk is granted. */
export const stage = component({
  name: (p: Preset) => `vpri_stage_${p.name}`,
  doc: `Fetches pieces of write data from the application and keeps them, two banks a queue. Pieces come back in the order they
were asked for; up to ${PIECES_IN_FLIGHT + 1} are in flight. full pulses with queue and bank when a chunk's last beat is in. Reads: data one cycle after rd.`,
  ports: (p) => {
    const w = widths(p);
    return {
      piece: sink(pieceFields(p)),
      pay_req: source({ queue: w.queue, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: PAYLOAD_BYTES_BITS, lane: 2 }),
      pay_data: sink({ data: p.tlpDataWidth, last: 1 }),
      full_valid: output(1), full_queue: output(w.queue), full_bank: output(1),
      rd: input(1), rd_addr: input(stageAddressBits(p)), rd_data: output(p.tlpDataWidth),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const { piece, pay_req, pay_data } = io;
    const rowBits = stageRowBits(p);
    const flying = m.inst('u_flying', fifo, { fields: { queue: widths(p).queue, bank: 1, row: rowBits, closes: 1 }, depth: PIECES_IN_FLIGHT });
    // A piece goes out and into the FIFO in the same cycle; the FIFO has the last word, so the request holds once offered.
    const { offered } = m.regs({ offered: { w: 1, reset: 0 } });
    const may = m.node('may', flying.push.ready.or(offered));
    m.assign(pay_req.valid, piece.valid.and(may));
    m.assign(piece.ready, pay_req.ready.and(may));
    m.assign(pay_req.queue, piece.queue);
    m.assign(pay_req.tag, piece.tag);
    m.assign(pay_req.offset, piece.offset);
    m.assign(pay_req.bytes, piece.bytes);
    m.assign(pay_req.lane, piece.lane);
    m.next(offered, pay_req.valid.and(pay_req.ready.not()));
    m.assign(flying.push.valid, pay_req.valid.and(pay_req.ready));
    m.assign(flying.push.queue, piece.queue);
    m.assign(flying.push.bank, piece.bank);
    m.assign(flying.push.row, piece.row);
    m.assign(flying.push.closes, piece.last);

    const { row, started } = m.regs({ row: { w: rowBits, reset: 'none' }, started: { w: 1, reset: 0 } });
    const here = m.node('here', mux(started, row, flying.pop.row));
    const beat = m.node('beat', pay_data.valid.and(flying.pop.valid));
    const lastBeat = m.node('last_beat', beat.and(pay_data.last));
    m.assign(pay_data.ready, flying.pop.valid);
    m.assign(flying.pop.ready, lastBeat);
    m.when(beat, () => {
      m.next(row, here.add(1));
      m.next(started, pay_data.last.not());
    });
    const store = m.mem('store', { width: p.tlpDataWidth, depth: 2 ** stageAddressBits(p), ruw: 'undefined' });
    store.write({ en: beat, addr: cat(flying.pop.queue, flying.pop.bank, here), data: pay_data.data });
    m.assign(io.rd_data, store.readSync({ en: io.rd, addr: io.rd_addr }));
    m.assign(io.full_valid, lastBeat.and(flying.pop.closes));
    m.assign(io.full_queue, flying.pop.queue);
    m.assign(io.full_bank, flying.pop.bank);
    m.assign(io.busy, piece.valid.or(flying.level.any()));
    m.cover('chunk_in', io.full_valid);
  },
});
