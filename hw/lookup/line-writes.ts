import { component, output, sink, source } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** The address of a line transaction: whose it is (an entry), its row, which of the row's two lines (0 PAEs, 1 tracker). */
export const lineAddress = (p: Preset) => ({ id: widths(p).line, row: widths(p).row, half: 1 }) as const;

/** A changed line on its way to memory. */
export const writeFields = (p: Preset) => ({ ...lineAddress(p), line: memoryLayout(p).lineBits }) as const;

/** The writes of changed lines: address and data each leave on their own, in order. */
export const lineWrites = component({
  name: (p: Preset) => `vpri_line_writes_${p.name}`,
  doc: `Changed lines on their way to the AXI4 write channels; one line a cycle, 2 cycles from push to the channels. An entry of the miss table, or of the tracker, has one
write at most, so the FIFO has room for every one: its user relies on push being ready.`,
  ports: (p) => ({
    push: sink(writeFields(p)),
    aw: source(lineAddress(p)), w: source({ data: memoryLayout(p).lineBits }),
    busy: output(1),
  }),
  build(m, io, p) {
    const waiting = m.inst('u_waiting', fifo, { fields: writeFields(p), depth: 2 ** widths(p).line });
    m.link(io.push, waiting.push);
    const { pop } = waiting;
    const r = m.regs({ aw_gone: { w: 1, reset: 0 }, w_gone: { w: 1, reset: 0 } });
    const awDone = m.node('aw_done', r.aw_gone.or(io.aw.ready));
    const wDone = m.node('w_done', r.w_gone.or(io.w.ready));
    m.assign(io.aw.valid, pop.valid.and(r.aw_gone.not()));
    m.assign(io.aw.id, pop.id);
    m.assign(io.aw.row, pop.row);
    m.assign(io.aw.half, pop.half);
    m.assign(io.w.valid, pop.valid.and(r.w_gone.not()));
    m.assign(io.w.data, pop.line);
    m.assign(pop.ready, awDone.and(wDone));
    m.next(r.aw_gone, pop.valid.and(awDone).and(wDone.not()));
    m.next(r.w_gone, pop.valid.and(wDone).and(awDone.not()));
    m.assign(io.busy, waiting.level.any());
    m.when(io.push.valid, () => m.assume('has_room', io.push.ready));
    m.assert('both_once', r.aw_gone.and(r.w_gone).not());
    m.assert('gone_of_a_line', r.aw_gone.or(r.w_gone).not().or(pop.valid));
    m.cover('address_first', r.aw_gone);
    m.cover('data_first', r.w_gone);
  },
});
