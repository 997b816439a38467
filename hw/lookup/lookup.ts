import { cat, component, copies, input, lit, mux, output, select, sink, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import { firstSet } from '../prim/first-set.ts';
import { memoryLayout } from '../spec/memory.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { cache } from './cache.ts';
import { pageMask, planes } from './line.ts';

/** Cycles from a request being taken to its verdict, when its line is in the cache: fixed. */
export const LOOKUP_CYCLES = 7;

/** PA-BITMAP lookup behind the line cache: one request a cycle, fixed latency on hits, and the one point of order with updates. */
export const lookup = component({
  name: (p: Preset) => `vpri_lookup_${p.name}`,
  doc: `PA-BITMAP lookup. Takes one request a cycle unless a maintenance operation of the miss unit takes that cycle. A request whose line is
cached has its verdict ${LOOKUP_CYCLES} cycles later, fixed; one that misses says so after 5 cycles and is asked again by its queue when it is woken.
A request is cut at its region border; its verdict is that of all its pages there: denied > fault > blocked > grant.
Stages: 1 function -> domain, 2 domain -> row and limit, 3 tags read, 4 check: the point of order (line read, token, generation), 5 compare,
6 first and last offending page, 7 verdict. Fills and changes of lines take the same way and change the cache from stage 4 on.
The caller takes every verdict at once; there is no back-pressure behind the request port.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
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
      // Stage 5 of a lookup that missed.
      miss_valid: output(1), miss_row: output(w.row), miss_queue: output(w.queue),
      // The maintenance operation of the miss unit, one at a time: stage 5 says what the check found; the line follows in the same cycle.
      op: input(1), op_fill: input(1), op_row: input(w.row), op_line: input(lineBits), op_put: input(1),
      op_checked: output(1), op_hit: output(1), op_found: output(lineBits),
      // Tables.
      function_domain: input(p.functions * 8), function_enable: input(p.functions),
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_enabled: input(p.domains),
      epoch: input(p.domains), generation: input(p.domains * GENERATION_BITS),
      /** After reset the tags are cleared; requests wait. */
      clearing: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const { req } = io;
    const lines = m.inst('u_cache', cache, p);
    m.assign(io.clearing, lines.clearing);
    m.assign(req.ready, io.op.or(lines.clearing).not());
    const taken = m.node('taken', req.valid.and(req.ready));

    // Stage 1: the request, cut at its region border.
    const s1 = m.regs({
      s1_valid: { w: 1, reset: 0 }, s1_op: { w: 1, reset: 0 }, s1_row: { w: w.row, reset: 'none' },
      s1_tag: { w: w.queue, reset: 'none' }, s1_func: { w: w.function, reset: 'none' }, s1_page: { w: w.page, reset: 'none' },
      s1_count: { w: w.regionPages, reset: 'none' }, s1_write: { w: 1, reset: 'none' },
    });
    const room = m.node('room', lit(w.regionPages, ppr).sub(req.page.trunc(w.offset).zx(w.regionPages)));
    const fits = m.node('fits', req.count.le(room.resize(w.pages)));
    m.next(s1.s1_valid, taken);
    m.next(s1.s1_op, io.op);
    m.next(s1.s1_row, io.op_row);
    m.when(taken, () => {
      m.next(s1.s1_tag, req.tag);
      m.next(s1.s1_func, req.func);
      m.next(s1.s1_page, req.page);
      m.next(s1.s1_count, mux(fits, req.count.resize(w.regionPages), room));
      m.next(s1.s1_write, req.write);
    });
    m.when(req.valid, () => m.assume('count_not_zero', req.count.any()));

    // Stage 2: its domain and its last page.
    const s2 = m.regs({
      s2_valid: { w: 1, reset: 0 }, s2_op: { w: 1, reset: 0 }, s2_row: { w: w.row, reset: 'none' },
      s2_end: { w: w.page + 1, reset: 'none' }, s2_domain: { w: w.domain, reset: 'none' }, s2_known: { w: 1, reset: 'none' },
    });
    const p2 = carry(m, p, 2, { tag: s1.s1_tag, page: s1.s1_page, count: s1.s1_count, write: s1.s1_write });
    const domain8 = m.node('domain8', select(s1.s1_func, copies(io.function_domain, 8)));
    m.next(s2.s2_valid, s1.s1_valid);
    m.next(s2.s2_op, s1.s1_op);
    m.next(s2.s2_row, s1.s1_row);
    m.next(s2.s2_end, s1.s1_page.zx(w.page + 1).add(s1.s1_count.zx(w.page + 1)));
    m.next(s2.s2_domain, domain8.trunc(w.domain));
    m.next(s2.s2_known, io.function_enable.at(s1.s1_func).and(domain8.bits(7, w.domain).none()));

    // Stage 3: its row; the tags are read.
    const s3 = m.regs({ s3_valid: { w: 1, reset: 0 }, s3_op: { w: 1, reset: 0 }, s3_row: { w: w.row, reset: 'none' }, s3_domain: { w: w.domain, reset: 'none' }, s3_denied: { w: 1, reset: 'none' } });
    const p3 = carry(m, p, 3, p2);
    const base = m.node('base', select(s2.s2_domain, copies(io.domain_base, w.row)));
    const limit = m.node('limit', select(s2.s2_domain, copies(io.domain_limit, w.page + 1)));
    m.next(s3.s3_valid, s2.s2_valid);
    m.next(s3.s3_op, s2.s2_op);
    m.next(s3.s3_domain, s2.s2_domain);
    m.next(s3.s3_denied, s2.s2_known.not().or(io.domain_enabled.at(s2.s2_domain).not()).or(s2.s2_end.gt(limit)));
    m.next(s3.s3_row, mux(s2.s2_op, s2.s2_row, base.add(p2.page.bits(w.page - 1, w.offset).resize(w.row))));
    m.assign(lines.read, s3.s3_valid.or(s3.s3_op));
    m.assign(lines.row, s3.s3_row);

    // Stage 4: the check, the point of order. A denied request needs no line.
    const s4 = m.regs({ s4_valid: { w: 1, reset: 0 }, s4_op: { w: 1, reset: 0 }, s4_row: { w: w.row, reset: 'none' }, s4_domain: { w: w.domain, reset: 'none' }, s4_denied: { w: 1, reset: 'none' } });
    const p4 = carry(m, p, 4, p3);
    m.next(s4.s4_valid, s3.s3_valid);
    m.next(s4.s4_op, s3.s3_op);
    m.next(s4.s4_row, s3.s3_row);
    m.next(s4.s4_domain, s3.s3_domain);
    m.next(s4.s4_denied, s3.s3_denied);
    const use = m.node('line_use', s4.s4_valid.and(s4.s4_denied.not()));
    m.assign(lines.check_use, use);
    m.assign(lines.check_fill, s4.s4_op.and(io.op_fill));
    m.assign(lines.check_update, s4.s4_op.and(io.op_fill.not()));
    m.assign(lines.fill_line, io.op_line);
    m.assign(lines.put, io.op_put);
    m.assign(lines.put_line, io.op_line);
    const sees = m.node('sees_line', use.and(lines.hit));
    m.assign(io.take_valid, sees);
    m.assign(io.take_domain, s4.s4_domain);

    // Stage 5: every page of the region against the range and the right; or the miss; or the operation's answer.
    const s5 = m.regs({
      s5_valid: { w: 1, reset: 0 }, s5_op: { w: 1, reset: 0 }, s5_miss: { w: 1, reset: 0 }, s5_hit: { w: 1, reset: 'none' }, s5_row: { w: w.row, reset: 'none' },
      s5_domain: { w: w.domain, reset: 'none' }, s5_denied: { w: 1, reset: 'none' }, s5_epoch: { w: 1, reset: 'none' }, s5_generation: { w: GENERATION_BITS, reset: 'none' },
    });
    const p5 = carry(m, p, 5, p4);
    m.next(s5.s5_valid, sees.or(s4.s4_valid.and(s4.s4_denied)));
    m.next(s5.s5_op, s4.s4_op);
    m.next(s5.s5_miss, use.and(lines.hit.not()));
    m.next(s5.s5_hit, lines.hit);
    m.next(s5.s5_row, s4.s4_row);
    m.next(s5.s5_domain, s4.s4_domain);
    m.next(s5.s5_denied, s4.s4_denied);
    m.next(s5.s5_epoch, io.epoch.at(s4.s4_domain));
    m.next(s5.s5_generation, select(s4.s4_domain, copies(io.generation, GENERATION_BITS)));
    m.assign(io.miss_valid, s5.s5_miss);
    m.assign(io.miss_row, s5.s5_row);
    m.assign(io.miss_queue, p5.tag);
    m.assign(io.op_checked, s5.s5_op);
    m.assign(io.op_hit, s5.s5_hit);
    m.assign(io.op_found, lines.line);
    const first = p5.page.trunc(w.offset);
    const inRange = m.node('in_range', pageMask(p, first, m.node('end_offset', first.zx(w.regionPages).add(p5.count))));
    const [readable, writable] = planes(p, lines.line);

    // Stage 6: the offending pages.
    const s6 = m.regs({
      s6_valid: { w: 1, reset: 0 }, s6_domain: { w: w.domain, reset: 'none' }, s6_denied: { w: 1, reset: 'none' }, s6_epoch: { w: 1, reset: 'none' },
      s6_generation: { w: GENERATION_BITS, reset: 'none' }, s6_fault: { w: ppr, reset: 'none' }, s6_blocked: { w: ppr, reset: 'none' },
    });
    const p6 = carry(m, p, 6, p5);
    m.next(s6.s6_valid, s5.s5_valid);
    m.next(s6.s6_domain, s5.s5_domain);
    m.next(s6.s6_denied, s5.s5_denied);
    m.next(s6.s6_epoch, s5.s5_epoch);
    m.next(s6.s6_generation, s5.s5_generation);
    m.next(s6.s6_fault, inRange.and(writable.not()).and(readable.not().or(p5.write.repeat(ppr))));
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
      s7_valid: { w: 1, reset: 0 }, s7_tag: { w: w.queue, reset: 'none' }, s7_write: { w: 1, reset: 'none' }, s7_verdict: { w: 2, reset: 'none' },
      s7_page: { w: w.page, reset: 'none' }, s7_pages: { w: w.regionPages, reset: 'none' }, s7_domain: { w: w.domain, reset: 'none' },
      s7_epoch: { w: 1, reset: 'none' }, s7_generation: { w: GENERATION_BITS, reset: 'none' }, s7_token: { w: 1, reset: 0 },
    });
    const grant = m.node('grant', s6.s6_denied.or(anyFault).or(anyBlocked).not());
    m.next(s7.s7_valid, s6.s6_valid);
    m.next(s7.s7_tag, p6.tag);
    m.next(s7.s7_write, p6.write);
    m.next(s7.s7_domain, s6.s6_domain);
    m.next(s7.s7_epoch, s6.s6_epoch);
    m.next(s7.s7_generation, s6.s6_generation);
    m.next(s7.s7_verdict, mux(s6.s6_denied, VERDICT.denied, mux(anyFault, VERDICT.fault, mux(anyBlocked, lit(2, VERDICT.blocked), VERDICT.grant))));
    const clean = m.node('clean', s6.s6_denied.or(grant));
    m.next(s7.s7_page, mux(clean, p6.page, cat(p6.page.bits(w.page - 1, w.offset), low.index)));
    const grantPages = mux(p6.count.gt(p.grantPages), p.grantPages, p6.count);
    const span = high.index.zx(w.regionPages).sub(low.index.zx(w.regionPages)).add(1);
    m.next(s7.s7_pages, mux(clean, grantPages, span));
    m.next(s7.s7_token, s6.s6_valid.and(s6.s6_denied.not()));
    m.assign(io.rsp_valid, s7.s7_valid);
    m.assign(io.rsp_tag, s7.s7_tag);
    m.assign(io.rsp_verdict, s7.s7_verdict);
    m.assign(io.rsp_write, s7.s7_write);
    m.assign(io.rsp_page, s7.s7_page);
    m.assign(io.rsp_pages, s7.s7_pages);
    m.assign(io.rsp_domain, s7.s7_domain);
    m.assign(io.rsp_epoch, s7.s7_epoch);
    m.assign(io.rsp_stale, s7.s7_generation.ne(select(s7.s7_domain, copies(io.generation, GENERATION_BITS))));
    m.assign(io.give_valid, s7.s7_valid.and(s7.s7_token).and(s7.s7_verdict.ne(VERDICT.grant)));
    m.assign(io.give_domain, s7.s7_domain);
    m.assign(io.give_epoch, s7.s7_epoch);
    m.assign(io.busy, [lines.clearing, s1.s1_valid, s2.s2_valid, s3.s3_valid, s4.s4_valid, s5.s5_valid, s5.s5_miss, s6.s6_valid, s7.s7_valid].reduce((a, b) => a.or(b)));

    m.when(s7.s7_valid, () => {
      m.assert('grant_holds_token', s7.s7_verdict.ne(VERDICT.grant).or(s7.s7_token));
      m.assert('denied_holds_none', s7.s7_verdict.ne(VERDICT.denied).or(s7.s7_token.not()));
      m.cover('granted', s7.s7_verdict.eq(VERDICT.grant));
      m.cover('faulted', s7.s7_verdict.eq(VERDICT.fault));
      m.cover('denied', s7.s7_verdict.eq(VERDICT.denied));
    });
    m.cover('missed', io.miss_valid);
    trackedPage(m, p, {
      row: s4.s4_row, page: p4.page, count: p4.count, write: p4.write, sees,
      changes: lines.check_fill.or(io.op_put), line: io.op_line, opRow: io.op_row, granted: s7.s7_valid.and(s7.s7_verdict.eq(VERDICT.grant)),
    });
  },
});

/** What travels with a request through every stage. */
interface Passenger {
  readonly tag: Bits;
  readonly page: Bits;
  readonly count: Bits;
  readonly write: Bits<1>;
}

/** The passenger one stage on. */
function carry(m: ModuleBuilder, p: Preset, stage: number, from: Passenger): Passenger {
  const w = widths(p);
  const to = { tag: m.reg(`s${stage}_tag`, w.queue, 'none'), page: m.reg(`s${stage}_page`, w.page, 'none'), count: m.reg(`s${stage}_count`, w.regionPages, 'none'), write: m.reg(`s${stage}_write`, 1, 'none') };
  m.next(to.tag, from.tag);
  m.next(to.page, from.page);
  m.next(to.count, from.count);
  m.next(to.write, from.write);
  return to;
}

/**
 * Contract of the point of order: no grant without the right for a symbolic page of a symbolic row, by a copy of that page's PAE
 * that sees only what fills and changes put into the cache. `tracked_known` keeps the check off until the page was first seen.
 */
function trackedPage(m: ModuleBuilder, p: Preset, s: { row: Bits; page: Bits; count: Bits; write: Bits<1>; sees: Bits<1>; changes: Bits<1>; line: Bits; opRow: Bits; granted: Bits<1> }): void {
  const w = widths(p);
  const row = m.anyconst('tracked_row', w.row);
  const offset = m.anyconst('tracked_offset', w.offset);
  const g = m.ghosts({ tracked_known: { w: 1, reset: 0 }, tracked_read: { w: 1, reset: 0 }, tracked_write: { w: 1, reset: 0 } });
  const [readable, writable] = planes(p, s.line);
  m.when(s.changes.and(s.opRow.eq(row)), () => {
    m.next(g.tracked_known, 1);
    m.next(g.tracked_read, readable.at(offset));
    m.next(g.tracked_write, writable.at(offset));
  });
  const first = s.page.trunc(w.offset).zx(w.regionPages);
  const covers = s.row.eq(row).and(offset.zx(w.regionPages).ge(first)).and(offset.zx(w.regionPages).lt(first.add(s.count)));
  const allowed = g.tracked_read.and(g.tracked_write.or(s.write.not()));
  const bad5 = m.past('tracked_bad_5', s.sees.and(g.tracked_known).and(covers).and(allowed.not()), 0);
  const bad7 = m.past('tracked_bad_7', m.past('tracked_bad_6', bad5, 0), 0);
  m.when(bad7, () => m.assert('no_grant_without_right', s.granted.not()));
}
