import { component, input, output } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** Next-region prefetch: behind a lookup that fetches its line, the line of the next region of its domain, when a cycle is free. */
export const prefetch = component({
  name: (p: Preset) => `vpri_prefetch_${p.name}`,
  doc: `Remembers the region behind the last one that a lookup fetched, if it is inside the domain (took, next_ok, row, func at the check), and
sends it to the check in the next cycle that nobody wants (idle). One at a time; a newer one replaces one that was not sent. It takes
an entry of the miss table only when two are free, so it never takes the last one.`,
  ports: (p) => {
    const w = widths(p);
    return {
      enable: input(1), took: input(1), next_ok: input(1), row: input(w.row), func: input(w.function),
      idle: input(1), op_valid: output(1), op_row: output(w.row), op_func: output(w.function),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const r = m.regs({ waiting: { w: 1, reset: 0 }, next_row: { w: w.row, reset: 'none' }, next_func: { w: w.function, reset: 'none' } });
    const arms = m.node('arms', io.enable.and(io.took).and(io.next_ok));
    const sent = m.node('sent', r.waiting.and(io.idle));
    m.next(r.waiting, arms.or(r.waiting.and(io.idle.not()).and(io.enable)));
    m.when(arms, () => {
      m.next(r.next_row, io.row.add(1));
      m.next(r.next_func, io.func);
    });
    m.assign(io.op_valid, sent);
    m.assign(io.op_row, r.next_row);
    m.assign(io.op_func, r.next_func);
    m.assign(io.busy, r.waiting);
    m.cover('sends', sent);
    m.cover('replaced', arms.and(r.waiting).and(io.idle.not()));
  },
});
