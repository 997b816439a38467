import { component, copies, input, lit, mux, oneHot, output, select, vector } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** Width of a number of requests in the registers. */
export const REQUESTS_BITS = 16;

export const quotas = component({
  name: (p: Preset) => `vpri_quotas_${p.name}`,
  doc: `Who may have another entry of the table of page requests. A function has at most quota of them; reserve entries are kept free for
each function that has fewer; the rest is for who comes first. Probes have probes entries of their own, and no others. reserve and
probes take effect while the table is empty. take and give pulse when an entry is taken and given back; latency 1 clock.`,
  ports: (p) => ({
    quota: input(REQUESTS_BITS * p.functions), reserve: input(REQUESTS_BITS), probes: input(REQUESTS_BITS),
    take: input(1), give: input(1), func: input(widths(p).function), probe: input(1),
    may: output(p.functions), may_probe: output(1), used: output(REQUESTS_BITS * p.functions), probes_used: output(REQUESTS_BITS),
  }),
  build(m, io, p) {
    const w = widths(p).request + 1;
    const wide = REQUESTS_BITS + widths(p).function + 1;
    const r = m.regs({
      reserve_now: { w: REQUESTS_BITS, reset: 0 }, probes_now: { w: REQUESTS_BITS, reset: 0 },
      // Entries of faults, of those the ones above a reserve, entries of probes.
      faults: { w, reset: 0 }, above: { w, reset: 0 }, probes_out: { w, reset: 0 },
    });
    const used = Array.from({ length: p.functions }, (_, i) => m.reg(`used_${i}`, w, 0));
    const empty = m.node('empty', r.faults.none().and(r.probes_out.none()));
    m.when(empty.and(io.take.not()), () => {
      m.next(r.reserve_now, io.reserve);
      m.next(r.probes_now, io.probes);
    });
    const set = m.node('set_aside', r.reserve_now.zx(wide).shl(lit(3, Math.log2(p.functions))).add(r.probes_now.zx(wide)));
    const room = m.node('room', r.faults.zx(wide).add(r.probes_now.zx(wide)).lt(p.pageRequests));
    const shared = m.node('shared', r.above.zx(wide).add(set).lt(p.pageRequests));
    const within = used.map((u) => u.zx(REQUESTS_BITS).lt(r.reserve_now));
    const may = used.map((u, i) => room.and(u.zx(REQUESTS_BITS).lt(copies(io.quota, REQUESTS_BITS)[i]!)).and(within[i]!.or(shared)));
    m.assign(io.may, vector(may));
    m.assign(io.may_probe, r.probes_out.zx(REQUESTS_BITS).lt(r.probes_now).and(r.faults.addx(r.probes_out).lt(p.pageRequests)));
    m.assign(io.used, vector(used.map((u) => u.zx(REQUESTS_BITS))));
    m.assign(io.probes_used, r.probes_out.zx(REQUESTS_BITS));

    const taken = m.node('fault_taken', io.take.and(io.probe.not()));
    const given = m.node('fault_given', io.give.and(io.probe.not()));
    const mine = m.node('mine', select(io.func, used));
    const change = m.node('change', mux(io.take, lit(w, 1), lit(w, 2 ** w - 1)));
    const hot = m.node('hot', oneHot(io.func, p.functions));
    used.forEach((u, i) => m.when(taken.or(given).and(hot.bit(i)), () => m.next(u, u.add(change))));
    m.when(taken.or(given), () => m.next(r.faults, r.faults.add(change)));
    m.when(taken.and(mine.zx(REQUESTS_BITS).ge(r.reserve_now)).or(given.and(mine.zx(REQUESTS_BITS).gt(r.reserve_now))), () => m.next(r.above, r.above.add(change)));
    m.when(io.take.or(io.give).and(io.probe), () => m.next(r.probes_out, r.probes_out.add(change)));

    // Contract: what is taken may be taken; then no quota, share or table is exceeded, and a reserve is always there.
    m.assume('one_at_a_time', io.take.and(io.give).not());
    m.when(io.take, () => m.assume('taken_may', mux(io.probe, io.may_probe, io.may.at(io.func))));
    m.when(io.give, () => m.assume('given_was_taken', mux(io.probe, r.probes_out, mine).any()));
    const total = used.map((u) => u.zx(wide)).reduce((a, b) => a.add(b));
    const over = used.map((u) => mux(u.zx(REQUESTS_BITS).gt(r.reserve_now), u.zx(wide).sub(r.reserve_now.zx(wide)), 0)).reduce((a, b) => a.add(b));
    m.assert('faults_are_all_used', total.eq(r.faults.zx(wide)));
    m.assert('above_is_all_above', over.eq(r.above.zx(wide)));
    m.assert('fits', r.faults.addx(r.probes_out).le(p.pageRequests));
    m.assert('probe_share_kept', r.probes_out.zx(REQUESTS_BITS).le(r.probes_now));
    const g = m.anyconst('some_function', io.func.w);
    const its = m.node('its_used', select(g, used));
    m.when(taken.and(io.func.eq(g)), () => m.assert('quota_kept', its.zx(REQUESTS_BITS).lt(select(g, copies(io.quota, REQUESTS_BITS)))));
    m.when(set.le(p.pageRequests), () => {
      m.assert('shares_fit', r.above.zx(wide).add(set).le(p.pageRequests));
      m.when(its.zx(REQUESTS_BITS).lt(r.reserve_now), () => m.assert('reserve_is_there', room));
    });
    m.cover('full', r.faults.addx(r.probes_out).eq(p.pageRequests));
    m.cover('reserve_held_back', shared.not().and(room).and(within[0]!.not()).and(within[1]!));
    m.cover('probe_refused', r.probes_out.any().and(io.may_probe.not()));
  },
});
