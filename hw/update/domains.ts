import { component, copies, input, output, vector, type Bits } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/**
 * State of each domain: a domain can be enabled only after hardware has cleared its whole range, because memory is random
 * at power-up and an old VM's rights must never show.
 */
export const domains = component({
  name: (p: Preset) => `vpri_domains_${p.name}`,
  doc: `Per domain: cleared and enabled flags and a pending request to clear. enable_set is refused unless cleared; clear is
refused while enabled; enable_clear and a write to base or limit (changed) drop cleared, and tracked with it; a clear that device memory
refused leaves the domain not cleared. lock protects base and limit.`,
  ports: (p) => ({
    enable_set: input(p.domains), enable_clear: input(p.domains), clear: input(p.domains), changed: input(p.domains),
    clear_done_valid: input(1), clear_done_ok: input(1), clear_done_domain: input(widths(p).domain),
    enabled: output(p.domains), cleared: output(p.domains), clear_pending: output(p.domains), lock: output(p.domains),
    /** Access tracking of a domain begins or ends; whether its grants are marked. */
    track_set: input(p.domains), track_clear: input(p.domains), tracked: output(p.domains),
    /** An enable was refused. */
    refused: output(1),
  }),
  build(m, io, p) {
    const r = m.regs({ is_enabled: { w: p.domains, reset: 0 }, is_cleared: { w: p.domains, reset: 0 }, pending: { w: p.domains, reset: 0 }, is_tracked: { w: p.domains, reset: 0 } });
    const done = m.node('done', vector(Array.from({ length: p.domains }, (_, d) => io.clear_done_valid.and(io.clear_done_domain.eq(d)))));
    const each = (f: (d: number) => Bits): Bits => vector(copies(r.is_enabled, 1).map((_, d) => f(d)));
    const may = m.node('may_enable', io.enable_set.and(r.is_cleared).and(r.pending.not()).and(io.changed.not()));
    const drops = m.node('drops', io.changed.or(io.enable_clear));
    m.next(r.is_enabled, r.is_enabled.or(may).and(io.enable_clear.not()));
    m.next(r.is_cleared, each((d) => r.is_cleared.bit(d).or(done.bit(d).and(io.clear_done_ok)).and(drops.bit(d).not())));
    m.next(r.is_tracked, r.is_tracked.or(io.track_set.and(r.is_cleared)).and(io.track_clear.or(drops).not()));
    m.next(r.pending, r.pending.or(io.clear.and(r.is_enabled.not())).and(done.not()));
    m.assign(io.enabled, r.is_enabled);
    m.assign(io.cleared, r.is_cleared);
    m.assign(io.tracked, r.is_tracked);
    m.assign(io.clear_pending, r.pending);
    m.assign(io.lock, r.is_enabled.or(r.pending));
    m.assign(io.refused, io.enable_set.and(may.not()).any());
    m.assert('enabled_is_cleared', r.is_enabled.and(r.is_cleared.not()).none());
    m.assert('tracked_is_cleared', r.is_tracked.and(r.is_cleared.not()).none());
    m.assert('done_was_pending', done.and(r.pending.not()).none());
    m.cover('enable', may.any());
    m.cover('refuse', io.refused);
    m.cover('tracks', io.track_set.any());
  },
});
