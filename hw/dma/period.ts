import { component, input, lit, mux, output } from '../../gen/hdl/index.ts';

/** A coarse timer for many things at once: what is there at the ends of two periods has been there for a whole one. */
export const period = component({
  name: (_p: Readonly<Record<string, never>>) => 'vpri_period',
  doc: `Periods of \`ticks\` ticks that follow one another while active; over is 1 in the clock in which one ends, and ends_at is when the next one does (all ones:
never). None while ticks is 0. The first one begins a clock before active.`,
  ports: () => ({ now: input(64), ticks: input(32), active: input(1), over: output(1), ends_at: output(64) }),
  build(m, io) {
    const { deadline } = m.regs({ deadline: { w: 64, reset: 'none' } });
    const runs = m.node('runs', io.ticks.any().and(io.active));
    m.assign(io.over, runs.and(io.now.ge(deadline)));
    m.when(runs.not().or(io.over), () => m.next(deadline, io.now.add(io.ticks.zx(64))));
    m.assign(io.ends_at, mux(runs, deadline, lit(64, 2n ** 64n - 1n)));
    m.cover('ends', io.over);
  },
});
