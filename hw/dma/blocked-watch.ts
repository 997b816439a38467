import { component, input, lit, mux, output } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';

/** Queues that have met a blocked page for too long. */
export const blockedWatch = component({
  name: (p: Preset) => `vpri_blocked_watch_${p.name}`,
  doc: `A spell of a queue begins with the verdict blocked and ends with any other verdict, or with its descriptor; asking again in between does not end
it. A spell that is there at the ends of two periods is too long: told, once, until reported. So it is reported after one to two periods.`,
  ports: (p) => ({
    blocks: input(p.queues), ends: input(p.queues), period: input(1), reported: input(p.queues),
    /** Some spell has not been told of: the periods run. */
    waiting: output(1), tell: output(p.queues),
  }),
  build(m, io, p) {
    const none = { w: p.queues, reset: 0 } as const;
    const r = m.regs({ spell: none, seen: none, late: none, told: none });
    const untold = m.node('untold', r.spell.and(r.told.not()));
    const end = m.node('spell_ends', io.ends.and(io.blocks.not()));
    m.next(r.spell, r.spell.or(io.blocks).and(end.not()));
    m.when(io.period, () => m.next(r.seen, untold.and(end.not()))).otherwise(() => m.next(r.seen, r.seen.and(end.not())));
    m.next(r.late, r.late.or(untold.and(r.seen).and(io.period.repeat(p.queues))).and(end.or(io.reported).not()));
    m.next(r.told, r.told.or(untold.and(r.seen).and(io.period.repeat(p.queues))).and(end.not()));
    m.assign(io.waiting, untold.any());
    m.assign(io.tell, r.late);
    // Contract, for any queue: told of a spell once, at the end of its second period.
    const q = m.anyconst('some_queue', Math.log2(p.queues));
    const g = m.ghosts({ on: { w: 1, reset: 0 }, periods: { w: 2, reset: 0 }, warned: { w: 1, reset: 0 } });
    const lasts = m.node('lasts', g.on.and(io.ends.at(q).not().or(io.blocks.at(q))));
    m.next(g.on, lasts.or(io.blocks.at(q)));
    m.assert('spell_known', r.spell.at(q).eq(g.on));
    m.next(g.periods, mux(lasts, mux(io.period.and(g.periods.ne(3)), g.periods.add(1), g.periods), lit(2, 0)));
    m.next(g.warned, lasts.and(g.warned.or(io.reported.at(q))));
    m.when(g.warned, () => m.assert('once_a_spell', r.told.at(q).and(r.late.at(q).not())));
    m.assert('after_two_periods', r.told.at(q).eq(g.periods.ge(2)));
    m.assert('seen_after_one', r.seen.at(q).not().or(g.periods.any()));
    m.assert('seen_in_time', g.periods.ne(1).or(r.seen.at(q)));
    m.assert('late_is_told', r.late.and(r.told.not()).none());
    m.assert('told_in_its_spell', r.told.or(r.seen).and(r.spell.not()).none());
    m.assume('reported_is_late', io.reported.and(r.late.not()).none());
    m.cover('tells', io.reported.any());
    m.cover('ends_untold', end.and(r.late).and(io.reported.not()).any());
    m.cover('asks_again', io.blocks.and(r.seen).any());
  },
});
