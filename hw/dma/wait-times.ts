import { component, input, lit, mux, output } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** How long each queue's descriptor has been parked. */
export const waitTimes = component({
  name: (p: Preset) => `vpri_wait_times_${p.name}`,
  doc: `Time parked, in ticks: counted when the queue asks again, so that one adder serves all. parks notes the time; asks adds what has passed since, if the queue
was woken, to what its descriptor has waited before (nothing, if it is fresh). One clock after rd: waited, and when the queue parked last.`,
  ports: (p) => {
    const w = widths(p);
    return {
      now: input(32), parks: input(1), parks_queue: input(w.queue),
      asks: input(1), asks_queue: input(w.queue), asks_woken: input(1), asks_fresh: input(1),
      rd: input(1), rd_queue: input(w.queue), waited: output(32), parked_at: output(32),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const since = m.mem('since', { width: 32, depth: p.queues, ruw: 'old' });
    const waits = m.mem('waits', { width: 32, depth: p.queues, ruw: 'old' });
    since.write({ en: io.parks, addr: io.parks_queue, data: io.now });
    const parkedAt = since.readSync({ en: io.asks, addr: io.asks_queue });
    const before = waits.readSync({ en: io.asks, addr: io.asks_queue });
    const r = m.regs({ adds: { w: 1, reset: 0 }, its_queue: { w: widths(p).queue, reset: 'none' }, woken: { w: 1, reset: 'none' }, fresh: { w: 1, reset: 'none' }, then: { w: 32, reset: 'none' } });
    m.next(r.adds, io.asks);
    m.next(r.its_queue, io.asks_queue);
    m.next(r.woken, io.asks_woken);
    m.next(r.fresh, io.asks_fresh);
    m.next(r.then, io.now);
    waits.write({ en: r.adds, addr: r.its_queue, data: mux(r.fresh, lit(32, 0), before).add(mux(r.woken, r.then.sub(parkedAt), lit(32, 0))) });
    m.assign(io.waited, waits.readSync({ en: io.rd, addr: io.rd_queue }));
    m.assign(io.parked_at, since.readSync({ en: io.rd, addr: io.rd_queue }));
    m.assign(io.busy, r.adds);
  },
});
