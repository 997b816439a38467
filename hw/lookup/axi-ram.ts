import { cat, component, sink, source } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { lineAddress } from './line-writes.ts';

/** Device memory on chip: a RAM with the five channels of the AXI4 port, lines for addresses. */
export const axiRam = component({
  name: (p: Preset) => `vpri_axi_ram_${p.name}`,
  doc: `RAM of bitmap lines behind the channels of the line transactions. Read: the line 1 cycle after its address, one a cycle. Write: the response 1
cycle after address and data, one a cycle. Never an error. The rule of its user, no read of a line while a write of it is open, makes
a read and a write of one line in one cycle impossible.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    return {
      ar: sink(lineAddress(p)), r: source({ id: w.line, data: lineBits, error: 1 }),
      aw: sink(lineAddress(p)), w: sink({ data: lineBits }), b: source({ id: w.line, error: 1 }),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    const store = m.mem('store', { width: lineBits, depth: p.tracker ? 2 * p.bitmapRegions : p.bitmapRegions, ruw: 'undefined' });
    const readAt = p.tracker ? cat(io.ar.row, io.ar.half) : io.ar.row;
    const writeAt = p.tracker ? cat(io.aw.row, io.aw.half) : io.aw.row;
    if (!p.tracker) m.unused(cat(io.ar.half, io.aw.half), 'built without tracker');
    const r = m.regs({ read: { w: 1, reset: 0 }, read_id: { w: w.line, reset: 'none' }, written: { w: 1, reset: 0 }, write_id: { w: w.line, reset: 'none' } });
    const readRoom = m.node('read_room', r.read.not().or(io.r.ready));
    const reads = m.node('reads', io.ar.valid.and(readRoom));
    m.assign(io.ar.ready, readRoom);
    m.assign(io.r.valid, r.read);
    m.assign(io.r.id, r.read_id);
    m.assign(io.r.data, store.readSync({ en: reads, addr: readAt }));
    m.assign(io.r.error, 0);
    m.when(readRoom, () => {
      m.next(r.read, io.ar.valid);
      m.next(r.read_id, io.ar.id);
    });
    const writeRoom = m.node('write_room', r.written.not().or(io.b.ready));
    const writes = m.node('writes', io.aw.valid.and(io.w.valid).and(writeRoom));
    m.assign(io.aw.ready, writes);
    m.assign(io.w.ready, writes);
    store.write({ en: writes, addr: writeAt, data: io.w.data });
    m.assign(io.b.valid, r.written);
    m.assign(io.b.id, r.write_id);
    m.assign(io.b.error, 0);
    m.when(writeRoom, () => {
      m.next(r.written, writes);
      m.next(r.write_id, io.aw.id);
    });
    m.assume('line_is_free', reads.and(writes).not().or(readAt.ne(writeAt)));

    // Contract: any one line is read as it was last written.
    const row = m.anyconst('some_row', readAt.w);
    const g = m.ghosts({ is_known: { w: 1, reset: 0 }, kept_line: { w: lineBits, reset: 'none' }, due: { w: 1, reset: 0 }, due_line: { w: lineBits, reset: 'none' } });
    m.when(writes.and(writeAt.eq(row)), () => {
      m.next(g.is_known, 1);
      m.next(g.kept_line, io.w.data);
    });
    m.when(readRoom, () => {
      m.next(g.due, reads.and(readAt.eq(row)).and(g.is_known));
      m.next(g.due_line, g.kept_line);
    });
    m.assert('keeps', g.is_known.not().or(store.peek(row).eq(g.kept_line)));
    m.assert('reads_back', g.due.not().or(io.r.data.eq(g.due_line)));
    m.assert('read_is_due', g.due.not().or(r.read));
    m.cover('read_back', g.due.and(io.r.data.any()));
    m.cover('read_stalled', r.read.and(io.r.ready.not()));
    m.cover('both', reads.and(writes));
  },
});
