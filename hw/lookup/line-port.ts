import { component, input, lit, mux, output, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { streamArbiter } from '../prim/stream-arbiter.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { lineAddress, lineWrites } from './line-writes.ts';

/** Which line of a region, and the highest bit of the ID: 0 the bitmap's, 1 the tracker's. */
const TRACK = 1;

/** The line transactions of the miss table and of the tracker on one AXI4 port. Built with a tracker only. */
export const linePort = component({
  name: (p: Preset) => `vpri_line_port_${p.name}`,
  doc: `Joins the line transactions of the bitmap (first line of a region, highest bit of the ID 0) and of the tracker (second line, 1). Reads: round robin,
latency 0. Writes: the bitmap's are always taken, the tracker's in clocks without one; there is room for all that the two can have open. Responses go where the ID says.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    return {
      bitmap_ar: sink({ id: w.miss, row: w.row }), bitmap_r: source({ id: w.miss, data: lineBits, error: 1 }),
      bitmap_write: sink({ id: w.miss, row: w.row, line: lineBits }), bitmap_b: source({ id: w.miss, error: 1 }),
      track_ar: sink({ id: w.track, row: w.row }), track_r: source({ id: w.track, data: lineBits, error: 1 }),
      track_write: input(1), track_write_id: input(w.track), track_write_row: input(w.row), track_write_line: input(lineBits), track_write_taken: output(1), track_b: source({ id: w.track, error: 1 }),
      ar: source(lineAddress(p)), r: sink({ id: w.line, data: lineBits, error: 1 }),
      aw: source(lineAddress(p)), w: source({ data: lineBits }), b: sink({ id: w.line, error: 1 }),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const isTrack = (id: Bits): Bits<1> => id.bit(w.line - 1);
    const idOf = (id: Bits, track: number): Bits => id.resize(w.line).or(lit(w.line, track * 2 ** (w.line - 1)));
    const reads = m.inst('u_reads', streamArbiter, { n: 2, fields: lineAddress(p) });
    const [first, second] = [reads.in0!, reads.in1!];
    for (const [to, from, track] of [[first, io.bitmap_ar, 0], [second, io.track_ar, TRACK]] as const) {
      m.assign(to.valid, from.valid);
      m.assign(from.ready, to.ready);
      m.assign(to['id']!, idOf(from.id, track));
      m.assign(to['row']!, from.row);
      m.assign(to['half']!, track);
    }
    m.unused(reads.out.index, 'the ID tells');
    m.assign(io.ar.valid, reads.out.valid);
    m.assign(reads.out.ready, io.ar.ready);
    m.assign(io.ar.id, reads.out.id);
    m.assign(io.ar.row, reads.out.row);
    m.assign(io.ar.half, reads.out.half);

    const writes = m.inst('u_writes', lineWrites, p);
    const mine = io.bitmap_write.valid;
    m.assign(writes.push.valid, mine.or(io.track_write));
    m.assign(writes.push.id, mux(mine, idOf(io.bitmap_write.id, 0), idOf(io.track_write_id, TRACK)));
    m.assign(writes.push.row, mux(mine, io.bitmap_write.row, io.track_write_row));
    m.assign(writes.push.half, mine.not());
    m.assign(writes.push.line, mux(mine, io.bitmap_write.line, io.track_write_line));
    m.assign(io.bitmap_write.ready, writes.push.ready);
    m.assign(io.track_write_taken, io.track_write.and(mine.not()));
    m.link(writes.aw, io.aw);
    m.link(writes.w, io.w);
    m.assign(io.busy, writes.busy);

    m.assign(io.bitmap_r.valid, io.r.valid.and(isTrack(io.r.id).not()));
    m.assign(io.track_r.valid, io.r.valid.and(isTrack(io.r.id)));
    // Without a response its ID means nothing, and may be unknown.
    m.assign(io.r.ready, mux(io.track_r.valid, io.track_r.ready, io.bitmap_r.ready));
    m.assign(io.bitmap_b.valid, io.b.valid.and(isTrack(io.b.id).not()));
    m.assign(io.track_b.valid, io.b.valid.and(isTrack(io.b.id)));
    m.assign(io.b.ready, mux(io.track_b.valid, io.track_b.ready, io.bitmap_b.ready));
    for (const to of [io.bitmap_r, io.track_r]) {
      m.assign(to.id, io.r.id.trunc(to.id.w));
      m.assign(to.data, io.r.data);
      m.assign(to.error, io.r.error);
    }
    for (const to of [io.bitmap_b, io.track_b]) {
      m.assign(to.id, io.b.id.trunc(to.id.w));
      m.assign(to.error, io.b.error);
    }
    m.cover('reads_meet', io.bitmap_ar.valid.and(io.track_ar.valid));
    m.cover('writes_meet', mine.and(io.track_write));
  },
});
