import { component, copies, input, lit, mux, oneHot, output, vector } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** Function-level reset of the DMA engine. */
export const functionReset = component({
  name: (p: Preset) => `vpri_function_reset_${p.name}`,
  doc: `Function-level resets (PCIe 5.0 §6.6.2), any number at once. The queues of a function under reset are flushed: every descriptor ends with status reset. When
nothing of them is left, so every token is back, the tags kept for late completions are freed, then the message engine retires the function's page
requests, and done pulses. A function that does not come to rest holds up no other.`,
  ports: (p) => ({
    start: input(p.functions), done: output(p.functions),
    queue_function: input(p.queues * 8), occupied: input(p.queues), flush: output(p.queues),
    sweep: output(1), sweep_queues: output(p.queues), swept: input(1),
    retire_valid: output(1), retire_func: output(widths(p).function), retired: input(1),
    /** Functions under reset; something can be done without an input. */
    pending: output(p.functions), busy: output(1),
  }),
  build(m, io, p) {
    const w = widths(p);
    const st = m.fsm('state', ['look', 'sweep', 'retire', 'await'], 'look');
    const r = m.regs({ under_reset: { w: p.functions, reset: 0 }, func: { w: w.function, reset: 0 }, were_occupied: { w: p.queues, reset: 0 }, to_scan: { w: w.function + 1, reset: 0 } });
    const functions = copies(io.queue_function, 8).map((f) => f.trunc(w.function));
    m.unused(io.queue_function, 'functions past the last do not exist');
    const mine = m.node('mine', vector(functions.map((f) => f.eq(r.func))));
    const rests = m.node('rests', r.under_reset.at(r.func).and(io.occupied.and(mine).none()));
    const ends = m.node('ends', mux(st.is('await').and(io.retired), oneHot(r.func, p.functions), lit(p.functions, 0)));
    m.next(r.under_reset, r.under_reset.or(io.start).and(ends.not()));
    m.assign(io.flush, vector(functions.map((f) => r.under_reset.at(f))));
    m.assign(io.done, ends);
    m.assign(io.pending, r.under_reset);
    m.assign(io.sweep, st.is('sweep'));
    m.assign(io.sweep_queues, mine);
    m.assign(io.retire_valid, st.is('retire'));
    m.assign(io.retire_func, r.func);
    // One round over the functions after each event; in between nothing changes.
    m.next(r.were_occupied, io.occupied);
    const event = m.node('event_now', io.start.any().or(io.retired).or(r.were_occupied.ne(io.occupied)));
    m.when(event, () => m.next(r.to_scan, p.functions)).elsewhen(st.is('look').and(r.to_scan.any()), () => m.next(r.to_scan, r.to_scan.sub(1)));
    m.assign(io.busy, st.is('look').not().or(r.under_reset.any().and(r.to_scan.any().or(event))));
    st.on({
      look: () => m.when(rests, () => st.go('sweep')).elsewhen(r.under_reset.any(), () => m.next(r.func, r.func.add(1))),
      sweep: () => m.when(io.swept, () => st.go('retire')),
      retire: () => st.go('await'),
      await: () => m.when(io.retired, () => st.go('look')),
    });
    m.assume('retired_awaited', io.retired.not().or(st.is('await')));
    m.when(ends.any(), () => m.assert('reset_was_asked', ends.and(r.under_reset).any()));
    m.cover('two_at_once', r.under_reset.and(r.under_reset.sub(1)).any());
    m.cover('resets', ends.any());
  },
});
