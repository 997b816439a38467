import { component, input, lit, output, select, source, type Bits } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';

/** Bits of a small write. */
const PIECE = smallWriteFields.data;

/** The bits of a harvested region, as small writes of the PF. */
export const harvestOut = component({
  name: (p: Preset) => `vpri_harvest_out_${p.name}`,
  doc: `Writes one line to host memory in pieces of at most 32 bytes, one after the other. start takes line and address while it is not under way; gone
is high in the clock in which the last piece is taken. address is aligned to the line.`,
  ports: (p) => ({ start: input(1), line: input(memoryLayout(p).lineBits), address: input(64), out: source(smallWriteFields), gone: output(1), busy: output(1) }),
  build(m, io, p) {
    const { lineBits } = memoryLayout(p);
    const pieces = Math.max(1, lineBits / PIECE);
    const bits = Math.max(1, Math.log2(pieces));
    const r = m.regs({ sending: { w: 1, reset: 0 }, held: { w: lineBits, reset: 'none' }, to: { w: 64, reset: 'none' }, piece: { w: bits, reset: 'none' } });
    const last = m.node('last', r.piece.eq(pieces - 1));
    m.when(io.start, () => {
      m.next(r.sending, 1);
      m.next(r.held, io.line);
      m.next(r.to, io.address);
      m.next(r.piece, 0);
    }).elsewhen(r.sending.and(io.out.ready), () => {
      m.next(r.sending, last.not());
      m.next(r.to, r.to.add(PIECE / 8));
      m.next(r.piece, r.piece.add(1));
    });
    const parts: Bits[] = Array.from({ length: pieces }, (_, i) => r.held.bits(Math.min(lineBits, (i + 1) * PIECE) - 1, i * PIECE).zx(PIECE));
    m.assign(io.out.valid, r.sending);
    m.assign(io.out.address, r.to);
    m.assign(io.out.data, select(r.piece, parts));
    m.assign(io.out.dwords, lit(4, Math.max(1, Math.min(PIECE, lineBits) / 32)));
    m.assign(io.gone, r.sending.and(io.out.ready).and(last));
    m.assign(io.busy, r.sending);
    m.assume('start_when_idle', io.start.and(r.sending).not());
    m.cover('goes', io.gone);
  },
});
