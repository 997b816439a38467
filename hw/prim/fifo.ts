import { cat, clog2, component, output, sink, source, type Fields } from '../../gen/hdl/index.ts';
import { pack, payloadName, payloadProblems, payloadWidth, unpack } from './payload.ts';

/** `fields` is the payload; `depth` the beats the memory holds, a power of two of at least 2. */
export interface FifoParams {
  readonly fields: Fields;
  readonly depth: number;
}

/** Width of `level` in bits: it counts 0 to depth + 1. */
export function fifoLevelWidth(depth: number): number {
  return clog2(depth + 2);
}

export const fifo = component({
  name: (p: FifoParams) => `vpri_fifo_d${p.depth}_${payloadName(p.fields)}`,
  doc: `FIFO in a RAM with a registered read: holds depth beats in the RAM and one at its output, depth + 1 in all.
Latency 2 clocks from push to pop_valid when empty; one beat a clock. push_ready depends on registers alone.
level counts the beats inside, the one at the output included.`,
  check: (p) => [
    ...payloadProblems(p.fields),
    ...(Number.isInteger(Math.log2(p.depth)) && p.depth >= 2 ? [] : [`depth ${p.depth} is not a power of two of at least 2; take the next one`]),
  ],
  ports: (p) => ({ push: sink(p.fields), pop: source(p.fields), level: output(fifoLevelWidth(p.depth)) }),
  build(m, { push, pop, level }, { fields, depth }) {
    const aw = clog2(depth);
    const { wptr, rptr, ovalid } = m.regs({ wptr: { w: aw + 1, reset: 0 }, rptr: { w: aw + 1, reset: 0 }, ovalid: { w: 1, reset: 0 } });
    const full = m.node('full', wptr.eq(cat(rptr.bit(aw).not(), rptr.bits(aw - 1, 0))));
    const doPush = m.node('do_push', push.valid.and(full.not()));
    const doLoad = m.node('do_load', wptr.ne(rptr).and(ovalid.not().or(pop.ready)));
    const store = m.mem('store', { width: payloadWidth(fields), depth, ruw: 'undefined' });
    store.write({ en: doPush, addr: wptr.trunc(aw), data: pack(push) });
    const front = store.readSync({ en: doLoad, addr: rptr.trunc(aw) });

    m.assign(push.ready, full.not());
    m.assign(pop.valid, ovalid);
    for (const [name, value] of unpack(fields, front)) m.assign(pop[name]!, value);
    m.assign(level, wptr.sub(rptr).resize(level.w).add(ovalid.zx(level.w)));

    m.when(doPush, () => m.next(wptr, wptr.add(1)));
    m.when(doLoad, () => {
      m.next(rptr, rptr.add(1));
      m.next(ovalid, 1);
    }).elsewhen(pop.ready, () => m.next(ovalid, 0));
  },
});
