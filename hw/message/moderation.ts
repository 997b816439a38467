import { component, input, lit, mux, output } from '../../gen/hdl/index.ts';

/** Width of the time a record may wait for its interrupt, in ticks. */
export const MODERATION_TIME_BITS = 32;

/** A due time that never comes. */
export const NEVER = (1n << 64n) - 1n;

export const moderation = component({
  name: (_p: Readonly<Record<string, never>>) => 'vpri_moderation',
  doc: `When the page-request vector fires. Armed, it fires once: when count records were written since, or ticks of time passed since the first
of them, whichever is first; at once when it is armed while HEAD is not TAIL, or count is 0 or 1, or ticks is 0. An alarm fires at
once, armed or not. record pulses in the clock in which TAIL moves on. Latency 1 clock. due: when it will fire by itself (all
ones: never).`,
  ports: () => ({
    record: input(1), alarm: input(1), arm: input(1), head: input(32), tail: input(32), count: input(16), ticks: input(MODERATION_TIME_BITS), now: input(64),
    fire: output(1), due: output(64), busy: output(1),
  }),
  build(m, io) {
    const r = m.regs({ armed: { w: 1, reset: 0 }, alarmed: { w: 1, reset: 0 }, fresh: { w: 16, reset: 0 }, first: { w: 64, reset: 'none' } });
    const waiting = m.node('waiting', r.armed.and(io.tail.ne(io.head)));
    const due = m.node('due_at', r.first.add(io.ticks.zx(64)));
    // Records that nobody counted stand in the ring since before it was armed.
    const reached = m.node('reached', r.fresh.none().or(r.fresh.ge(io.count)).or(io.now.ge(due)));
    const fire = m.node('fire_now', r.alarmed.or(waiting.and(reached)));
    m.next(r.alarmed, io.alarm);
    m.next(r.armed, io.arm.or(r.armed.and(fire.not())));
    const kept = m.node('kept', mux(waiting.and(fire.not()).and(io.arm.not()), r.fresh, 0));
    const counts = m.node('counts', io.record.and(r.armed).and(fire.not()).and(io.arm.not()));
    m.next(r.fresh, mux(counts.and(kept.all().not()), kept.add(1), kept));
    m.when(counts.and(kept.none()), () => m.next(r.first, io.now));
    m.assign(io.fire, fire);
    m.assign(io.due, mux(waiting.and(r.fresh.any()), due, lit(64, NEVER)));
    m.assign(io.busy, fire.or(io.alarm).or(io.arm));

    // Contract: while it is armed, no record waits longer than `ticks`, nor with `count` records; and nothing fires unasked.
    const before = { now: m.past('now_before', io.now, 0), tail: m.past('tail_before', io.tail, 0), record: m.past('record_before', io.record, 0) };
    m.assume('time_runs_on', io.now.ge(before.now).and(io.now.bit(63).not()));
    m.assume('tail_counts_records', io.tail.eq(before.tail.add(before.record.zx(32))));
    const g = m.ghosts({ open: { w: 1, reset: 0 }, since: { w: 64, reset: 'none' }, written: { w: 16, reset: 0 } });
    const pick = m.anyconst('which', 16);
    m.when(waiting.not().or(fire).or(io.arm), () => {
      m.next(g.open, 0);
      m.next(g.written, 0);
    });
    m.when(io.record.and(r.armed).and(fire.not()).and(io.arm.not()), () => {
      m.next(g.written, mux(waiting, mux(g.written.all(), g.written, g.written.add(1)), lit(16, 1)));
      m.when(mux(waiting, g.written, 0).eq(pick), () => {
        m.next(g.open, 1);
        m.next(g.since, io.now);
      });
    });
    m.when(waiting, () => {
      m.assert('counted', g.written.eq(r.fresh));
      m.assert('first_is_past', r.fresh.none().or(r.first.le(io.now)));
    });
    m.when(waiting.and(g.open), () => {
      m.assert('first_is_oldest', r.fresh.none().or(r.first.le(g.since)));
      m.assert('since_is_past', g.since.le(io.now));
      m.assert('fires_in_time', fire.or(io.now.lt(g.since.add(io.ticks.zx(64)))));
      m.assert('fires_at_count', fire.or(g.written.lt(io.count)));
    });
    // What stands in the ring when it is armed was never announced.
    const armedBefore = m.past('armed_just_now', io.arm, 0);
    m.when(armedBefore.and(waiting), () => m.assert('old_records_at_once', fire));
    m.when(fire, () => m.assert('asked_for', r.alarmed.or(r.armed)));
    m.when(fire.not().and(io.due.ne(NEVER)), () => m.assert('not_overdue', io.due.gt(io.now)));
    m.cover('by_count', fire.and(r.alarmed.not()).and(r.fresh.ge(2)).and(io.now.lt(due)));
    m.cover('by_time', fire.and(r.alarmed.not()).and(r.fresh.ne(0)).and(r.fresh.lt(io.count)));
    m.cover('by_arming', fire.and(r.alarmed.not()).and(r.fresh.none()));
    m.cover('by_alarm', fire.and(r.armed.not()));
    m.cover('taken_back', waiting.not().and(r.armed).and(r.fresh.any()));
  },
});
