import { component, input, output } from '../../gen/hdl/index.ts';
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
    const end = io.ends.and(io.blocks.not());
    m.next(r.spell, r.spell.or(io.blocks).and(end.not()));
    m.when(io.period, () => m.next(r.seen, untold.and(end.not()))).otherwise(() => m.next(r.seen, r.seen.and(end.not())));
    m.next(r.late, r.late.or(untold.and(r.seen).and(io.period.repeat(p.queues))).and(end.or(io.reported).not()));
    m.next(r.told, r.told.or(untold.and(r.seen).and(io.period.repeat(p.queues))).and(end.not()));
    m.assign(io.waiting, untold.any());
    m.assign(io.tell, r.late);
    m.assert('late_is_told', r.late.and(r.told.not()).none());
    m.assert('told_in_its_spell', r.told.or(r.seen).and(r.spell.not()).none());
    m.assume('reported_is_late', io.reported.and(r.late.not()).none());
    m.cover('tells', io.reported.any());
    m.cover('ends_untold', end.and(r.late).and(io.reported.not()).any());
    m.cover('asks_again', io.blocks.and(r.seen).any());
  },
});
