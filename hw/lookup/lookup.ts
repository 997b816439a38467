import { cat, component, copies, input, lit, mux, output, select, sink } from '../../gen/hdl/index.ts';
import { firstSet } from '../prim/first-set.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';

/** Cycles from a request being taken to its verdict: fixed. */
export const LOOKUP_CYCLES = 6;
/** Cycles from a row read being taken to its data. */
export const ROW_READ_CYCLES = 4;

/**
 * PA-BITMAP lookup on an on-chip bitmap: one request a cycle, fixed latency, and the one point of order with updates.
 *
 * A row of the bitmap is one region, in two planes: the low half holds bit 0 of every PAE (readable), the high half bit 1.
 */
export const lookup = component({
  name: (p: Preset) => `vpri_lookup_${p.name}`,
  doc: `PA-BITMAP lookup. Takes one request a cycle unless the update engine reads a row in that cycle; verdict ${LOOKUP_CYCLES} cycles later, fixed.
A request is cut at its region border; its verdict is that of all its pages there: denied > fault > blocked > grant.
Stages: 1 function -> domain, 2 domain -> row and limit, 3 point of order (bitmap read, token, generation), 4 compare,
5 first and last offending page, 6 verdict. Row reads of the update engine take the same way; row writes meet them at stage 3.
The caller takes every verdict at once; there is no back-pressure behind the request port.`,
  ports: (p) => {
    const w = widths(p);
    return {
      req: sink({ tag: w.queue, func: w.function, page: w.page, count: w.pages, write: 1 }),
      rsp_valid: output(1), rsp_tag: output(w.queue), rsp_verdict: output(2), rsp_write: output(1),
      /** Pages of the verdict from the first page on: granted pages, at most GRANT_PAGES; or the span of offending pages. */
      rsp_page: output(w.page), rsp_pages: output(w.regionPages),
      rsp_domain: output(w.domain), rsp_epoch: output(1),
      /** The domain was updated since the bitmap was read: a fault or block must look again instead of parking. */
      rsp_stale: output(1),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1),
      take_valid: output(1), take_domain: output(w.domain),
      // Row access of the update engine.
      row_rd_valid: input(1), row_rd_row: input(w.row), row_rd_data: output(2 * p.pagesPerRegion),
      row_wr_valid: input(1), row_wr_row: input(w.row), row_wr_data: input(2 * p.pagesPerRegion),
      // Tables.
      function_domain: input(p.functions * 8), function_enable: input(p.functions),
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_enabled: input(p.domains),
      epoch: input(p.domains), generation: input(p.domains * GENERATION_BITS),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const { req } = io;
    m.assign(req.ready, io.row_rd_valid.not());

    // Stage 1: the request, cut at its region border.
    const s1 = m.regs({
      s1_valid: { w: 1, reset: 0 }, s1_row_read: { w: 1, reset: 0 }, s1_row: { w: w.row, reset: 'none' },
      s1_tag: { w: w.queue, reset: 'none' }, s1_func: { w: w.function, reset: 'none' }, s1_page: { w: w.page, reset: 'none' },
      s1_count: { w: w.regionPages, reset: 'none' }, s1_write: { w: 1, reset: 'none' },
    });
    const room = m.node('room', lit(w.regionPages, ppr).sub(req.page.trunc(w.offset).zx(w.regionPages)));
    const fits = m.node('fits', req.count.le(room.resize(w.pages)));
    m.next(s1.s1_valid, req.valid.and(req.ready));
    m.next(s1.s1_row_read, io.row_rd_valid);
    m.next(s1.s1_row, io.row_rd_row);
    m.when(req.valid.and(req.ready), () => {
      m.next(s1.s1_tag, req.tag);
      m.next(s1.s1_func, req.func);
      m.next(s1.s1_page, req.page);
      m.next(s1.s1_count, mux(fits, req.count.resize(w.regionPages), room));
      m.next(s1.s1_write, req.write);
    });
    m.when(req.valid, () => m.assume('count_not_zero', req.count.any()));

    // Stage 2: its domain and its last page.
    const s2 = m.regs({
      s2_valid: { w: 1, reset: 0 }, s2_row_read: { w: 1, reset: 0 }, s2_row: { w: w.row, reset: 'none' },
      s2_tag: { w: w.queue, reset: 'none' }, s2_page: { w: w.page, reset: 'none' }, s2_count: { w: w.regionPages, reset: 'none' },
      s2_end: { w: w.page + 1, reset: 'none' }, s2_write: { w: 1, reset: 'none' }, s2_domain: { w: w.domain, reset: 'none' }, s2_known: { w: 1, reset: 'none' },
    });
    const domain8 = m.node('domain8', select(s1.s1_func, copies(io.function_domain, 8)));
    m.next(s2.s2_valid, s1.s1_valid);
    m.next(s2.s2_row_read, s1.s1_row_read);
    m.next(s2.s2_row, s1.s1_row);
    m.next(s2.s2_tag, s1.s1_tag);
    m.next(s2.s2_page, s1.s1_page);
    m.next(s2.s2_count, s1.s1_count);
    m.next(s2.s2_write, s1.s1_write);
    m.next(s2.s2_end, s1.s1_page.zx(w.page + 1).add(s1.s1_count.zx(w.page + 1)));
    m.next(s2.s2_domain, domain8.trunc(w.domain));
    m.next(s2.s2_known, io.function_enable.at(s1.s1_func).and(domain8.bits(7, w.domain).none()));

    // Stage 3: the row; the point of order.
    const s3 = m.regs({
      s3_valid: { w: 1, reset: 0 }, s3_row_read: { w: 1, reset: 0 }, s3_row: { w: w.row, reset: 'none' },
      s3_tag: { w: w.queue, reset: 'none' }, s3_page: { w: w.page, reset: 'none' }, s3_count: { w: w.regionPages, reset: 'none' },
      s3_write: { w: 1, reset: 'none' }, s3_domain: { w: w.domain, reset: 'none' }, s3_denied: { w: 1, reset: 'none' },
    });
    const base = m.node('base', select(s2.s2_domain, copies(io.domain_base, w.row)));
    const limit = m.node('limit', select(s2.s2_domain, copies(io.domain_limit, w.page + 1)));
    const region = s2.s2_page.bits(w.page - 1, w.offset).resize(w.row);
    m.next(s3.s3_valid, s2.s2_valid);
    m.next(s3.s3_row_read, s2.s2_row_read);
    m.next(s3.s3_tag, s2.s2_tag);
    m.next(s3.s3_page, s2.s2_page);
    m.next(s3.s3_count, s2.s2_count);
    m.next(s3.s3_write, s2.s2_write);
    m.next(s3.s3_domain, s2.s2_domain);
    m.next(s3.s3_denied, s2.s2_known.not().or(io.domain_enabled.at(s2.s2_domain).not()).or(s2.s2_end.gt(limit)));
    m.next(s3.s3_row, mux(s2.s2_row_read, s2.s2_row, base.add(region)));

    const bitmap = m.mem('bitmap', { width: 2 * ppr, depth: p.bitmapRegions, ruw: 'old' });
    bitmap.write({ en: io.row_wr_valid, addr: io.row_wr_row, data: io.row_wr_data });
    const row = bitmap.readSync({ en: s3.s3_valid.or(s3.s3_row_read), addr: s3.s3_row });
    m.assign(io.row_rd_data, row);
    const granted_token = m.node('token', s3.s3_valid.and(s3.s3_denied.not()));
    m.assign(io.take_valid, granted_token);
    m.assign(io.take_domain, s3.s3_domain);

    // Stage 4: every page of the region against the range and the right.
    const s4 = m.regs({
      s4_valid: { w: 1, reset: 0 }, s4_tag: { w: w.queue, reset: 'none' }, s4_page: { w: w.page, reset: 'none' }, s4_count: { w: w.regionPages, reset: 'none' },
      s4_write: { w: 1, reset: 'none' }, s4_domain: { w: w.domain, reset: 'none' }, s4_denied: { w: 1, reset: 'none' },
      s4_epoch: { w: 1, reset: 'none' }, s4_generation: { w: GENERATION_BITS, reset: 'none' },
    });
    m.next(s4.s4_valid, s3.s3_valid);
    m.next(s4.s4_tag, s3.s3_tag);
    m.next(s4.s4_page, s3.s3_page);
    m.next(s4.s4_count, s3.s3_count);
    m.next(s4.s4_write, s3.s3_write);
    m.next(s4.s4_domain, s3.s3_domain);
    m.next(s4.s4_denied, s3.s3_denied);
    m.next(s4.s4_epoch, io.epoch.at(s3.s3_domain));
    m.next(s4.s4_generation, select(s3.s3_domain, copies(io.generation, GENERATION_BITS)));
    const first = s4.s4_page.trunc(w.offset);
    const end = m.node('end_offset', first.zx(w.regionPages).add(s4.s4_count));
    const ones = lit(ppr, (1n << BigInt(ppr)) - 1n);
    const inRange = m.node('in_range', ones.shl(first).and(ones.shl(end).not()));
    const readable = m.node('plane_0', row.trunc(ppr));
    const writable = m.node('plane_1', row.bits(2 * ppr - 1, ppr));
    const needWrite = s4.s4_write.repeat(ppr);

    // Stage 5: the offending pages of the verdict.
    const s5 = m.regs({
      s5_valid: { w: 1, reset: 0 }, s5_tag: { w: w.queue, reset: 'none' }, s5_page: { w: w.page, reset: 'none' }, s5_count: { w: w.regionPages, reset: 'none' },
      s5_write: { w: 1, reset: 'none' }, s5_domain: { w: w.domain, reset: 'none' }, s5_denied: { w: 1, reset: 'none' },
      s5_epoch: { w: 1, reset: 'none' }, s5_generation: { w: GENERATION_BITS, reset: 'none' }, s5_fault: { w: ppr, reset: 'none' }, s5_blocked: { w: ppr, reset: 'none' },
    });
    m.next(s5.s5_valid, s4.s4_valid);
    m.next(s5.s5_tag, s4.s4_tag);
    m.next(s5.s5_page, s4.s4_page);
    m.next(s5.s5_count, s4.s4_count);
    m.next(s5.s5_write, s4.s4_write);
    m.next(s5.s5_domain, s4.s4_domain);
    m.next(s5.s5_denied, s4.s4_denied);
    m.next(s5.s5_epoch, s4.s4_epoch);
    m.next(s5.s5_generation, s4.s4_generation);
    m.next(s5.s5_fault, inRange.and(writable.not()).and(readable.not().or(needWrite)));
    m.next(s5.s5_blocked, inRange.and(writable).and(readable.not()));
    const anyFault = m.node('any_fault', s5.s5_fault.any());
    const anyBlocked = m.node('any_blocked', s5.s5_blocked.any());
    const offending = m.node('offending', mux(anyFault, s5.s5_fault, s5.s5_blocked));
    const low = m.inst('u_low', firstSet, { width: ppr, from: 'low' });
    const high = m.inst('u_high', firstSet, { width: ppr, from: 'high' });
    m.assign(low.v, offending);
    m.assign(high.v, offending);

    // Stage 6: the verdict.
    const s6 = m.regs({
      s6_valid: { w: 1, reset: 0 }, s6_tag: { w: w.queue, reset: 'none' }, s6_write: { w: 1, reset: 'none' }, s6_verdict: { w: 2, reset: 'none' },
      s6_page: { w: w.page, reset: 'none' }, s6_pages: { w: w.regionPages, reset: 'none' }, s6_domain: { w: w.domain, reset: 'none' },
      s6_epoch: { w: 1, reset: 'none' }, s6_generation: { w: GENERATION_BITS, reset: 'none' }, s6_token: { w: 1, reset: 0 },
    });
    const grant = m.node('grant', s5.s5_denied.or(anyFault).or(anyBlocked).not());
    m.next(s6.s6_valid, s5.s5_valid);
    m.next(s6.s6_tag, s5.s5_tag);
    m.next(s6.s6_write, s5.s5_write);
    m.next(s6.s6_domain, s5.s5_domain);
    m.next(s6.s6_epoch, s5.s5_epoch);
    m.next(s6.s6_generation, s5.s5_generation);
    m.next(s6.s6_verdict, mux(s5.s5_denied, VERDICT.denied, mux(anyFault, VERDICT.fault, mux(anyBlocked, lit(2, VERDICT.blocked), VERDICT.grant))));
    const clean = m.node('clean', s5.s5_denied.or(grant));
    m.next(s6.s6_page, mux(clean, s5.s5_page, cat(s5.s5_page.bits(w.page - 1, w.offset), low.index)));
    const grantPages = mux(s5.s5_count.gt(p.grantPages), p.grantPages, s5.s5_count);
    const span = high.index.zx(w.regionPages).sub(low.index.zx(w.regionPages)).add(1);
    m.next(s6.s6_pages, mux(clean, grantPages, span));
    m.next(s6.s6_token, s5.s5_valid.and(s5.s5_denied.not()));
    m.assign(io.rsp_valid, s6.s6_valid);
    m.assign(io.rsp_tag, s6.s6_tag);
    m.assign(io.rsp_verdict, s6.s6_verdict);
    m.assign(io.rsp_write, s6.s6_write);
    m.assign(io.rsp_page, s6.s6_page);
    m.assign(io.rsp_pages, s6.s6_pages);
    m.assign(io.rsp_domain, s6.s6_domain);
    m.assign(io.rsp_epoch, s6.s6_epoch);
    m.assign(io.rsp_stale, s6.s6_generation.ne(select(s6.s6_domain, copies(io.generation, GENERATION_BITS))));
    m.assign(io.give_valid, s6.s6_valid.and(s6.s6_token).and(s6.s6_verdict.ne(VERDICT.grant)));
    m.assign(io.give_domain, s6.s6_domain);
    m.assign(io.give_epoch, s6.s6_epoch);
    m.assign(io.busy, s1.s1_valid.or(s2.s2_valid).or(s3.s3_valid).or(s4.s4_valid).or(s5.s5_valid).or(s6.s6_valid));

    m.when(s6.s6_valid, () => {
      m.assert('grant_holds_token', s6.s6_verdict.ne(VERDICT.grant).or(s6.s6_token));
      m.assert('denied_holds_none', s6.s6_verdict.ne(VERDICT.denied).or(s6.s6_token.not()));
      m.cover('granted', s6.s6_verdict.eq(VERDICT.grant));
      m.cover('faulted', s6.s6_verdict.eq(VERDICT.fault));
      m.cover('denied', s6.s6_verdict.eq(VERDICT.denied));
    });
    // A tracked page: a copy of its PAE, kept from the row writes alone, must explain every verdict on it.
    trackedPage(m, io, p, { row: s3.s3_row, page: s3.s3_page, valid: s3.s3_valid, denied: s3.s3_denied, write: s3.s3_write, count: s3.s3_count }, s6);
  },
});

type Io = Parameters<typeof lookup.build>[1];
type Builder = Parameters<typeof lookup.build>[0];
type Value = import('../../gen/hdl/index.ts').Bits;
type Bit = import('../../gen/hdl/index.ts').Bits<1>;

/**
 * Contract of the point of order: a grant at stage 3 is right for a symbolic page of a symbolic row, by a model of that one
 * page that sees only row writes. `known` keeps the check off until the page was written once (memory is random at power-up).
 */
function trackedPage(
  m: Builder, io: Io, p: Preset,
  s3: { row: Value; page: Value; valid: Bit; denied: Bit; write: Bit; count: Value },
  s6: { s6_valid: Bit; s6_verdict: Value },
): void {
  const w = widths(p);
  const row = m.anyconst('tracked_row', w.row);
  const offset = m.anyconst('tracked_offset', w.offset);
  const g = m.ghosts({ tracked_known: { w: 1, reset: 0 }, tracked_read: { w: 1, reset: 0 }, tracked_write: { w: 1, reset: 0 } });
  m.when(io.row_wr_valid.and(io.row_wr_row.eq(row)), () => {
    m.next(g.tracked_known, 1);
    m.next(g.tracked_read, io.row_wr_data.trunc(p.pagesPerRegion).at(offset));
    m.next(g.tracked_write, io.row_wr_data.bits(2 * p.pagesPerRegion - 1, p.pagesPerRegion).at(offset));
  });
  const first = s3.page.trunc(w.offset).zx(w.regionPages);
  const covers = s3.row.eq(row).and(offset.zx(w.regionPages).ge(first)).and(offset.zx(w.regionPages).lt(first.add(s3.count)));
  const allowed = g.tracked_read.and(g.tracked_write.or(s3.write.not()));
  const bad = m.past('tracked_bad_4', s3.valid.and(s3.denied.not()).and(g.tracked_known).and(covers).and(allowed.not()), 0);
  const bad6 = m.past('tracked_bad_6', m.past('tracked_bad_5', bad, 0), 0);
  m.when(s6.s6_valid.and(bad6), () => m.assert('no_grant_without_right', s6.s6_verdict.ne(VERDICT.grant)));
}
