import { cat, component, copies, input, lit, mux, output, select } from '../../gen/hdl/index.ts';
import { firstSet } from '../prim/first-set.ts';
import { memoryLayout } from '../spec/memory.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { pageMask, planes } from './line.ts';

/** What travels with a lookup from the check to its verdict. */
export const passengerFields = (p: Preset) => {
  const w = widths(p);
  return { tag: w.queue, page: w.page, count: w.regionPages, write: 1, probe: 1, missed: 1, denied: 1, token: 1, domain: w.domain, epoch: 1, generation: GENERATION_BITS } as const;
};

/** The last stages of a lookup: all pages of the region against the range and the right at once. */
export const verdict = component({
  name: (p: Preset) => `vpri_verdict_${p.name}`,
  doc: `Stages 5 to 7 of a lookup: compares, finds the first and the last offending page, gives the verdict 2 cycles after valid. Worst first:
denied, fault, blocked, grant. missed: a probe without its line, answered as denied with rsp_missed. A token that came along goes back
with every verdict but a grant. A passenger of a fault or block whose domain was updated since the check is marked stale.`,
  ports: (p) => {
    const w = widths(p);
    const f = passengerFields(p);
    return {
      // Stage 5.
      valid: input(1), tag: input(f.tag), page: input(f.page), count: input(f.count), write: input(1), probe: input(1), missed: input(1), denied: input(1), token: input(1),
      domain: input(f.domain), epoch: input(1), generation: input(f.generation), line: input(memoryLayout(p).lineBits),
      /** Generations of all domains, now. */
      generations: input(p.domains * GENERATION_BITS),
      // Stage 7.
      rsp_valid: output(1), rsp_tag: output(w.queue), rsp_probe: output(1), rsp_missed: output(1), rsp_verdict: output(2), rsp_write: output(1), rsp_page: output(w.page),
      rsp_pages: output(w.regionPages), rsp_domain: output(w.domain), rsp_epoch: output(1), rsp_stale: output(1),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const first = io.page.trunc(w.offset);
    const inRange = m.node('in_range', pageMask(p, first, m.node('end_offset', first.zx(w.regionPages).add(io.count))));
    const [readable, writable] = planes(p, io.line);

    // Stage 6: the offending pages.
    const s6 = m.regs({
      s6_valid: { w: 1, reset: 0 }, s6_tag: { w: w.queue, reset: 'none' }, s6_page: { w: w.page, reset: 'none' }, s6_count: { w: w.regionPages, reset: 'none' }, s6_write: { w: 1, reset: 'none' },
      s6_probe: { w: 1, reset: 'none' }, s6_missed: { w: 1, reset: 'none' }, s6_denied: { w: 1, reset: 'none' }, s6_token: { w: 1, reset: 'none' }, s6_domain: { w: w.domain, reset: 'none' },
      s6_epoch: { w: 1, reset: 'none' }, s6_generation: { w: GENERATION_BITS, reset: 'none' }, s6_fault: { w: ppr, reset: 'none' }, s6_blocked: { w: ppr, reset: 'none' },
    });
    m.next(s6.s6_valid, io.valid);
    m.next(s6.s6_tag, io.tag);
    m.next(s6.s6_page, io.page);
    m.next(s6.s6_count, io.count);
    m.next(s6.s6_write, io.write);
    m.next(s6.s6_probe, io.probe);
    m.next(s6.s6_missed, io.missed);
    m.next(s6.s6_denied, io.denied.or(io.missed));
    m.next(s6.s6_token, io.token);
    m.next(s6.s6_domain, io.domain);
    m.next(s6.s6_epoch, io.epoch);
    m.next(s6.s6_generation, io.generation);
    m.next(s6.s6_fault, inRange.and(writable.not()).and(readable.not().or(io.write.repeat(ppr))));
    m.next(s6.s6_blocked, inRange.and(writable).and(readable.not()));
    const anyFault = m.node('any_fault', s6.s6_fault.any());
    const anyBlocked = m.node('any_blocked', s6.s6_blocked.any());
    const offending = m.node('offending', mux(anyFault, s6.s6_fault, s6.s6_blocked));
    const low = m.inst('u_low', firstSet, { width: ppr, from: 'low' });
    const high = m.inst('u_high', firstSet, { width: ppr, from: 'high' });
    m.assign(low.v, offending);
    m.assign(high.v, offending);

    // Stage 7: the verdict.
    const s7 = m.regs({
      s7_valid: { w: 1, reset: 0 }, s7_tag: { w: w.queue, reset: 'none' }, s7_write: { w: 1, reset: 'none' }, s7_verdict: { w: 2, reset: 'none' }, s7_probe: { w: 1, reset: 'none' },
      s7_missed: { w: 1, reset: 'none' }, s7_page: { w: w.page, reset: 'none' }, s7_pages: { w: w.regionPages, reset: 'none' }, s7_domain: { w: w.domain, reset: 'none' },
      s7_epoch: { w: 1, reset: 'none' }, s7_generation: { w: GENERATION_BITS, reset: 'none' }, s7_token: { w: 1, reset: 'none' },
    });
    const grant = m.node('grant', s6.s6_denied.or(anyFault).or(anyBlocked).not());
    m.next(s7.s7_valid, s6.s6_valid);
    m.next(s7.s7_tag, s6.s6_tag);
    m.next(s7.s7_write, s6.s6_write);
    m.next(s7.s7_probe, s6.s6_probe);
    m.next(s7.s7_missed, s6.s6_missed);
    m.next(s7.s7_domain, s6.s6_domain);
    m.next(s7.s7_epoch, s6.s6_epoch);
    m.next(s7.s7_generation, s6.s6_generation);
    m.next(s7.s7_token, s6.s6_token);
    m.next(s7.s7_verdict, mux(s6.s6_denied, VERDICT.denied, mux(anyFault, VERDICT.fault, mux(anyBlocked, lit(2, VERDICT.blocked), VERDICT.grant))));
    const clean = m.node('clean', s6.s6_denied.or(grant));
    m.next(s7.s7_page, mux(clean, s6.s6_page, cat(s6.s6_page.bits(w.page - 1, w.offset), low.index)));
    const grantPages = mux(s6.s6_count.gt(p.grantPages), p.grantPages, s6.s6_count);
    const span = high.index.zx(w.regionPages).sub(low.index.zx(w.regionPages)).add(1);
    m.next(s7.s7_pages, mux(clean, grantPages, span));
    m.assign(io.rsp_valid, s7.s7_valid);
    m.assign(io.rsp_tag, s7.s7_tag);
    m.assign(io.rsp_probe, s7.s7_probe);
    m.assign(io.rsp_missed, s7.s7_missed);
    m.assign(io.rsp_verdict, s7.s7_verdict);
    m.assign(io.rsp_write, s7.s7_write);
    m.assign(io.rsp_page, s7.s7_page);
    m.assign(io.rsp_pages, s7.s7_pages);
    m.assign(io.rsp_domain, s7.s7_domain);
    m.assign(io.rsp_epoch, s7.s7_epoch);
    m.assign(io.rsp_stale, s7.s7_generation.ne(select(s7.s7_domain, copies(io.generations, GENERATION_BITS))));
    m.assign(io.give_valid, s7.s7_valid.and(s7.s7_token).and(s7.s7_verdict.ne(VERDICT.grant)));
    m.assign(io.give_domain, s7.s7_domain);
    m.assign(io.give_epoch, s7.s7_epoch);
    m.assign(io.busy, s6.s6_valid.or(s7.s7_valid));

    m.when(io.valid, () => {
      m.assume('token_without_denial', io.token.not().or(io.denied.or(io.missed).or(io.probe).not()));
      m.assume('seen_with_token', io.token.or(io.denied).or(io.missed).or(io.probe));
      m.assume('missed_is_probe', io.missed.not().or(io.probe));
    });
    m.when(s6.s6_valid, () => {
      m.assert('token_carried', s6.s6_token.not().or(s6.s6_denied.or(s6.s6_missed).or(s6.s6_probe).not()));
      m.assert('seen_carried', s6.s6_token.or(s6.s6_denied).or(s6.s6_probe));
      m.assert('missed_carried', s6.s6_missed.not().or(s6.s6_probe.and(s6.s6_denied)));
    });
    m.when(s7.s7_valid, () => {
      m.assert('grant_holds_token', s7.s7_verdict.ne(VERDICT.grant).or(s7.s7_token).or(s7.s7_probe));
      m.assert('denied_holds_none', s7.s7_verdict.ne(VERDICT.denied).or(s7.s7_token.not()));
      m.assert('probe_holds_none', s7.s7_probe.not().or(s7.s7_token.not()));
      m.assert('only_probes_miss', s7.s7_missed.not().or(s7.s7_probe));
      for (const [name, code] of Object.entries(VERDICT)) m.cover(`gives_${name}`, s7.s7_verdict.eq(code));
      m.cover('is_stale', io.rsp_stale);
    });
  },
});
