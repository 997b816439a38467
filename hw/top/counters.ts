import { component, input, mux, output } from '../../gen/hdl/index.ts';

/** Event counters of the device, 64 bits, never reset but by reset. */
export const counters = component({
  name: (_p: Readonly<Record<string, never>>) => 'vpri_counters',
  doc: `64-bit event counters behind the counter registers; each input is a pulse, or how many at once. Sum and maximum of the lookup latency beside them.`,
  ports: () => ({
    lookup: input(1), cycles: input(8), fault: input(1), denied: input(1), record: input(1), joined: input(1), response: input(1), update: input(1), vf: input(1), miss: input(1), prefetch: input(1),
    resent: input(1), probe: input(1), blocked: input(1), stale: input(2), probe_dropped: input(2),
    lookups: output(64), lookup_cycles: output(64), lookup_max: output(32), faults: output(64), denials: output(64), records: output(64), joins: output(64),
    responses: output(64), updates: output(64), vf_drops: output(64), misses: output(64), prefetches: output(64),
    resents: output(64), probes: output(64), blocked_reports: output(64), stale_responses: output(64), probes_dropped: output(64), busy: output(1),
  }),
  build(m, io) {
    const pairs = [
      ['lookups', io.lookup], ['faults', io.fault], ['denials', io.denied], ['records', io.record], ['joins', io.joined],
      ['responses', io.response], ['updates', io.update], ['vf_drops', io.vf], ['misses', io.miss], ['prefetches', io.prefetch],
      ['resents', io.resent], ['probes', io.probe], ['blocked_reports', io.blocked], ['stale_responses', io.stale], ['probes_dropped', io.probe_dropped],
    ] as const;
    for (const [name, pulse] of pairs) {
      const r = m.reg(`n_${name}`, 64, 0);
      m.when(pulse.any(), () => m.next(r, r.add(pulse.zx(64))));
      m.assign(io[name], r);
    }
    const r = m.regs({ sum: { w: 64, reset: 0 }, most: { w: 8, reset: 0 } });
    m.when(io.lookup, () => {
      m.next(r.sum, r.sum.add(io.cycles.zx(64)));
      m.next(r.most, mux(io.cycles.gt(r.most), io.cycles, r.most));
    });
    m.assign(io.lookup_cycles, r.sum);
    m.assign(io.lookup_max, r.most.zx(32));
    m.assign(io.busy, io.lookup.or(io.record));
  },
});
