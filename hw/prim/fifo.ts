import { cat, clog2, component, output, sink, source, type Fields } from '../../gen/hdl/index.ts';
import { followBeat } from './beats.ts';
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

    // Contract: nothing is lost, doubled, changed or overtaken; a beat in the RAM moves on at once.
    const beat = followBeat(m, push, pop, depth + 1);
    const atFront = m.node('beat_at_front', ovalid.and(beat.ahead.eq(0)));
    const place = rptr.trunc(aw).add(beat.ahead.trunc(aw)).sub(ovalid.zx(aw));
    const stored = store.peek(place);
    m.assert('never_overfull', wptr.sub(rptr).le(depth));
    m.assert('all_accounted', beat.inside.eq(level.resize(beat.inside.w)));
    m.when(beat.isInside.and(atFront), () => m.assert('given', pack(pop).eq(beat.payload)));
    m.when(beat.isInside.and(atFront.not()), () => m.assert('kept', stored.eq(beat.payload)));
    m.assert('room_is_offered', push.ready.or(level.eq(depth + 1)));
    m.when(m.past('waiting_before', wptr.ne(rptr), 0), () => m.assert('prompt', ovalid));

    const wasFull = m.ghosts({ was_full: { w: 1, reset: 0 } }).was_full;
    m.when(level.eq(depth + 1), () => m.next(wasFull, 1));
    m.cover('all_places_taken', level.eq(depth + 1));
    m.cover('refused', push.valid.and(full));
    m.cover('emptied_again', wasFull.and(level.eq(0)));
    m.cover('wrapped', wptr.eq(1).and(wasFull));
    m.cover('both_ends', doPush.and(pop.valid).and(pop.ready).and(level.gt(1)));
  },
});
