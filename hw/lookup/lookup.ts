import { cat, component, copies, input, lit, mux, output, select, sink, vector, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { cache } from './cache.ts';
import { LIFE_BITS, pipelineFields, waitFields } from './fields.ts';
import { trackedPage } from './tracked-page.ts';
import { verdict } from './verdict.ts';

/** Cycles from a request being taken to its verdict, when its line is in the cache: fixed. */
export const LOOKUP_CYCLES = 7;

/** The pipeline of the PA-BITMAP unit: one request a cycle, fixed latency on hits, and the one point of order with updates. */
export const lookup = component({
  name: (p: Preset) => `vpri_lookup_${p.name}`,
  doc: `Pipeline of lookups. Takes one request a cycle unless maintenance takes that cycle; its verdict comes ${LOOKUP_CYCLES} cycles later, fixed, when its line is
cached. One that misses is handed to the miss unit and comes back with its line, straight into stage 4 (an answer), or through
stage 1 (again). A request is cut at its region border; its verdict is that of all its pages there.
Stages: 1 function -> domain, 2 domain -> row and limit, 3 tags read, 4 check: the point of order (line, token, generation), 5 to 7
verdict. Changes of lines and prefetches (op) go through stages 1 to 4 in a slot of their own, answers take a free place of stage 4.
The caller takes every verdict at once; there is no back-pressure behind the request port.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    const again = waitFields(p);
    return {
      req: sink(pipelineFields(p)),
      rsp_valid: output(1), rsp_tag: output(w.queue), rsp_probe: output(1),
      /** A probe whose line was not there: ask again. */
      rsp_missed: output(1),
      rsp_verdict: output(2), rsp_write: output(1),
      /** Pages of the verdict from the first page on: granted pages, at most GRANT_PAGES; or the span of offending pages. */
      rsp_page: output(w.page), rsp_pages: output(w.regionPages),
      rsp_domain: output(w.domain), rsp_epoch: output(1),
      /** The domain was updated since the bitmap was read: a fault or block must look again instead of parking. */
      rsp_stale: output(1),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1),
      take_valid: output(1), take_domain: output(w.domain),
      // Slots of stage 1: a lookup that was waiting (it takes the cycle in any case), a change of a line or a prefetch (asks a cycle free with op_slot). A scrub is a prefetch whose line comes out at found.
      again_valid: input(1), again_tag: input(w.queue), again_func: input(again.func), again_page: input(again.page), again_count: input(again.count), again_write: input(1),
      op_slot: input(1), op_valid: input(1), op_prefetch: input(1), op_scrub: input(1), op_whole: input(1), op_entry: input(w.miss), op_row: input(w.row), op_func: input(w.function),
      /** Answers wait for one place, or for several, of stage 4; hold: requests wait for that. pause: they wait for somebody else. slot: stage 4 takes an answer in the next cycle. */
      want: input(1), want_more: input(1), hold: output(1), pause: input(1), slot: output(1),
      /** The answer that takes it goes; a probe that would have had it is lost. */
      goes: input(1), probe_lost: output(1),
      // Stage 4, the check: what a miss must know of a lookup, a change or a prefetch.
      check_look: output(1), check_again: output(1), check_op: output(1), check_prefetch: output(1), check_scrub: output(1), check_hit: output(1), check_row: output(w.row), check_tag: output(w.queue),
      check_probe: output(1), check_whole: output(1), check_entry: output(w.miss), check_next_ok: output(1),
      wait_func: output(again.func), wait_page: output(again.page), wait_count: output(again.count), wait_write: output(1), wait_domain: output(again.domain), wait_life: output(again.life),
      /** A lookup that had been waiting is at the check. */
      again_seen: output(1),
      // Stage 4, an answer: a line to fill in, a waiting lookup that rides with it, or both. The line stays for stage 5.
      ans_fill_next: input(1), ans_next_row: input(w.row), ans_fill: input(1), ans_row: input(w.row), ans_line: input(lineBits), ans_error: input(1), ans_ride: input(1), ans_tag: input(w.queue),
      ans_func: input(again.func), ans_page: input(again.page), ans_count: input(again.count), ans_write: input(1), ans_domain: input(again.domain), ans_life: input(again.life),
      // A whole line at the check of its change; stage 5: the line that a change found, and what becomes of it.
      store: input(1), store_line: input(lineBits), found: output(lineBits), put: input(1), put_line: input(lineBits),
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
    const judge = m.inst('u_verdict', verdict, p);
    const valid = stageBits(m, 'valid', 4);
    const op = stageBits(m, 'op', 4);
    m.assign(io.clearing, lines.clearing);
    const busyStages = m.node('busy_stages', vector([1, 2, 3].map((i) => valid[i]!.or(op[i]!))));
    // A probe stands in nobody's way: an answer takes its place.
    const firm = (i: number, isProbe: Bits): Bits => valid[i]!.and(isProbe.not()).or(op[i]!);
    m.assign(req.ready, [lines.clearing, io.hold, io.pause, io.again_valid, io.op_slot].reduce((a, b) => a.or(b)).not());
    const taken = m.node('taken', req.valid.and(req.ready));
    m.when(req.valid, () => m.assume('count_not_zero', req.count.any()));
    m.assume('op_has_its_slot', io.op_valid.not().or(io.op_slot.and(io.again_valid.not())));
    m.assume('scrub_is_prefetch', io.op_scrub.not().or(io.op_prefetch));

    // How often each domain was enabled.
    const r = m.regs({ was_enabled: { w: p.domains, reset: 0 } });
    m.next(r.was_enabled, io.domain_enabled);
    const lives = Array.from({ length: p.domains }, (_, d) => {
      const life = m.reg(`life_${d}`, LIFE_BITS, 0);
      m.when(io.domain_enabled.bit(d).and(r.was_enabled.bit(d).not()), () => m.next(life, life.add(1)));
      return life;
    });

    // Stage 1: the request, cut at its region border.
    const room = m.node('room', lit(w.regionPages, ppr).sub(req.page.trunc(w.offset).zx(w.regionPages)));
    const fits = m.node('fits', req.count.le(room.resize(w.pages)));
    const fresh = { tag: req.tag, func: req.func, page: req.page, count: mux(fits, req.count.resize(w.regionPages), room), write: req.write, probe: req.probe };
    const waited = { tag: io.again_tag, func: io.again_func, page: io.again_page, count: io.again_count, write: io.again_write, probe: lit(1, 0) };
    const either = (a: Bits, b: Bits): Bits => mux(io.again_valid, a, b);
    m.next(valid[1]!, taken.or(io.again_valid));
    m.next(op[1]!, io.op_valid);
    const p1 = carry(m, 1, {
      tag: either(waited.tag, fresh.tag), func: mux(io.op_valid, io.op_func, either(waited.func, fresh.func)), page: either(waited.page, fresh.page), count: either(waited.count, fresh.count),
      write: either(waited.write, fresh.write), probe: either(waited.probe, fresh.probe), again: io.again_valid, prefetch: io.op_prefetch, scrub: io.op_scrub, whole: io.op_whole, entry: io.op_entry,
    });
    const row1 = m.reg('s1_row', w.row, 'none');
    m.next(row1, io.op_row);

    // Stage 2: its domain and its last page.
    const s2 = m.regs({ s2_row: { w: w.row, reset: 'none' }, s2_end: { w: w.page + 1, reset: 'none' }, s2_domain: { w: w.domain, reset: 'none' }, s2_known: { w: 1, reset: 'none' } });
    const p2 = carry(m, 2, p1);
    const domain8 = m.node('domain8', select(p1.func, copies(io.function_domain, 8)));
    step(m, valid, op, 2);
    m.next(s2.s2_row, row1);
    m.next(s2.s2_end, p1.page.zx(w.page + 1).add(p1.count.zx(w.page + 1)));
    m.next(s2.s2_domain, domain8.trunc(w.domain));
    m.next(s2.s2_known, io.function_enable.at(p1.func).and(domain8.bits(7, w.domain).none()));

    // Stage 3: its row; the tags are read.
    const s3 = m.regs({ s3_row: { w: w.row, reset: 'none' }, s3_domain: { w: w.domain, reset: 'none' }, s3_denied: { w: 1, reset: 'none' }, s3_next_ok: { w: 1, reset: 'none' } });
    const p3 = carry(m, 3, p2);
    const base = m.node('base', select(s2.s2_domain, copies(io.domain_base, w.row)));
    const limit = m.node('limit', select(s2.s2_domain, copies(io.domain_limit, w.page + 1)));
    step(m, valid, op, 3);
    m.next(s3.s3_domain, s2.s2_domain);
    m.next(s3.s3_denied, s2.s2_known.not().or(io.domain_enabled.at(s2.s2_domain).not()).or(s2.s2_end.gt(limit)));
    m.next(s3.s3_row, mux(op[2]!, s2.s2_row, base.add(p2.page.bits(w.page - 1, w.offset).resize(w.row))));
    m.next(s3.s3_next_ok, cat(p2.page.bits(w.page - 1, w.offset).zx(w.page - w.offset + 1).add(1), lit(w.offset, 0)).lt(limit));
    m.assign(lines.read, valid[3]!.or(op[3]!));
    m.assign(lines.row, s3.s3_row);

    // Stage 4: the check, the point of order: of what came down the stages, or of an answer. A denied request needs no line.
    const s4 = m.regs({ s4_row: { w: w.row, reset: 'none' }, s4_domain: { w: w.domain, reset: 'none' }, s4_denied: { w: 1, reset: 'none' }, s4_next_ok: { w: 1, reset: 'none' } });
    const p4 = carry(m, 4, p3);
    const firmStages = m.node('firm_stages', vector([firm(1, p1.probe), firm(2, p2.probe), firm(3, p3.probe)]));
    m.assign(io.hold, io.want_more.or(io.want.and(firmStages.all())));
    m.assign(io.probe_lost, valid[3]!.and(p3.probe).and(op[3]!.not()).and(io.goes));
    m.next(valid[4]!, valid[3]!.and(io.probe_lost.not()));
    m.next(op[4]!, op[3]!);
    m.next(s4.s4_row, s3.s3_row);
    m.next(s4.s4_domain, s3.s3_domain);
    m.next(s4.s4_denied, s3.s3_denied);
    m.next(s4.s4_next_ok, s3.s3_next_ok);
    const use = m.node('line_use', valid[4]!.and(s4.s4_denied.not()));
    const partial = m.node('partial_change', op[4]!.and(p4.prefetch.not()).and(p4.whole.not()));
    m.assign(io.slot, firmStages.bit(2).or(partial).not());
    const scrubs = m.node('scrubs', op[4]!.and(p4.scrub));
    m.assign(lines.check, use.or(partial).or(scrubs));
    m.assign(lines.store, io.store);
    m.assign(lines.fill, io.ans_fill.and(io.ans_error.not()));
    m.assign(lines.fill_row, io.ans_row);
    m.assign(lines.fill_next, io.ans_fill_next);
    m.assign(lines.fill_next_row, io.ans_next_row);
    m.assign(lines.new_line, mux(io.ans_fill, io.ans_line, io.store_line));
    m.assign(lines.put, io.put);
    m.assign(lines.put_line, io.put_line);
    m.assign(io.found, lines.line);
    m.assign(io.check_look, use);
    m.assign(io.check_again, p4.again);
    m.assign(io.check_op, op[4]!.and(p4.prefetch.not()));
    m.assign(io.check_prefetch, op[4]!.and(p4.prefetch));
    m.assign(io.check_scrub, scrubs);
    m.assign(io.check_hit, lines.hit);
    m.assign(io.check_row, s4.s4_row);
    m.assign(io.check_tag, p4.tag);
    m.assign(io.check_probe, p4.probe);
    m.assign(io.check_whole, p4.whole);
    m.assign(io.check_entry, p4.entry);
    m.assign(io.check_next_ok, s4.s4_next_ok);
    m.assign(io.again_seen, valid[4]!.and(p4.again));
    m.assign(io.wait_func, p4.func);
    m.assign(io.wait_page, p4.page);
    m.assign(io.wait_count, p4.count);
    m.assign(io.wait_write, p4.write);
    m.assign(io.wait_domain, s4.s4_domain);
    m.assign(io.wait_life, select(s4.s4_domain, lives));
    const alive = m.node('alive', io.domain_enabled.at(io.ans_domain).and(io.function_enable.at(io.ans_func)).and(select(io.ans_domain, lives).eq(io.ans_life)));
    const rideDenied = m.node('ride_denied', io.ans_error.or(alive.not()));
    const sees = m.node('sees_line', use.and(lines.hit).or(io.ans_ride.and(rideDenied.not())));
    const probe = m.node('probe', p4.probe.and(io.ans_ride.not()));
    const domain = m.node('domain', mux(io.ans_ride, io.ans_domain, s4.s4_domain));
    const missedProbe = m.node('missed_probe', use.and(lines.hit.not()).and(probe));
    m.assign(io.take_valid, sees.and(probe.not()));
    m.assign(io.take_domain, domain);
    m.assume('answer_has_its_place', io.ans_fill.or(io.ans_ride).not().or(valid[4]!.or(op[4]!).not()));

    // Stage 5: the line; then the verdict.
    const s5 = m.regs({
      s5_valid: { w: 1, reset: 0 }, s5_tag: { w: w.queue, reset: 'none' }, s5_page: { w: w.page, reset: 'none' }, s5_count: { w: w.regionPages, reset: 'none' }, s5_write: { w: 1, reset: 'none' },
      s5_probe: { w: 1, reset: 'none' }, s5_missed: { w: 1, reset: 'none' }, s5_denied: { w: 1, reset: 'none' }, s5_token: { w: 1, reset: 'none' }, s5_domain: { w: w.domain, reset: 'none' },
      s5_epoch: { w: 1, reset: 'none' }, s5_generation: { w: GENERATION_BITS, reset: 'none' }, s5_answer: { w: 1, reset: 'none' },
    });
    m.next(s5.s5_valid, use.and(lines.hit).or(missedProbe).or(valid[4]!.and(s4.s4_denied)).or(io.ans_ride));
    m.next(s5.s5_tag, mux(io.ans_ride, io.ans_tag, p4.tag));
    m.next(s5.s5_page, mux(io.ans_ride, io.ans_page, p4.page));
    m.next(s5.s5_count, mux(io.ans_ride, io.ans_count, p4.count));
    m.next(s5.s5_write, mux(io.ans_ride, io.ans_write, p4.write));
    m.next(s5.s5_probe, probe);
    m.next(s5.s5_missed, missedProbe);
    m.next(s5.s5_denied, mux(io.ans_ride, rideDenied, s4.s4_denied));
    m.next(s5.s5_token, io.take_valid);
    m.next(s5.s5_domain, domain);
    m.next(s5.s5_epoch, io.epoch.at(domain));
    m.next(s5.s5_generation, select(domain, copies(io.generation, GENERATION_BITS)));
    m.next(s5.s5_answer, io.ans_ride);
    for (const f of ['valid', 'tag', 'page', 'count', 'write', 'probe', 'missed', 'denied', 'token', 'domain', 'epoch', 'generation'] as const) m.assign(judge[f], s5[`s5_${f}`] as Bits as never);
    m.assign(judge.line, mux(s5.s5_answer, io.ans_line, lines.line));
    m.assign(judge.generations, io.generation);
    for (const f of ['valid', 'tag', 'probe', 'missed', 'verdict', 'write', 'page', 'pages', 'domain', 'epoch', 'stale'] as const) m.assign(io[`rsp_${f}`], judge[`rsp_${f}`] as Bits as never);
    m.assign(io.give_valid, judge.give_valid);
    m.assign(io.give_domain, judge.give_domain);
    m.assign(io.give_epoch, judge.give_epoch);
    m.assign(io.busy, vector([lines.clearing, busyStages.any(), valid[4]!, op[4]!, s5.s5_valid, judge.busy]).any());

    m.cover('probe_gives_way', io.probe_lost);
    m.cover('missed', use.and(lines.hit.not()));
    m.cover('rides', io.ans_ride.and(rideDenied.not()));
    m.cover('rides_denied', io.ans_ride.and(rideDenied));
    trackedPage(m, p, {
      sees, row: mux(io.ans_ride, io.ans_row, s4.s4_row), first: mux(io.ans_ride, io.ans_page.trunc(w.offset), p4.page.trunc(w.offset)), count: mux(io.ans_ride, io.ans_count, p4.count), write: mux(io.ans_ride, io.ans_write, p4.write),
      fills: lines.fill, fillRow: io.ans_row, fillLine: io.ans_line, stores: io.store, storeRow: s4.s4_row, storeLine: io.store_line, puts: io.put, putLine: io.put_line,
      scrubs: scrubs.and(lines.hit), scrubLine: lines.line,
      granted: judge.rsp_valid.and(judge.rsp_verdict.none()),
    });
  },
});

/** One bit a stage, from stage 1 to `last`; place 0 is not used. */
function stageBits(m: ModuleBuilder, what: string, last: number) {
  return [null, ...Array.from({ length: last }, (_, i) => m.reg(`s${i + 1}_${what}`, 1, 0))];
}

/** The bits of a stage from those of the stage before. */
function step(m: ModuleBuilder, valid: ReturnType<typeof stageBits>, op: ReturnType<typeof stageBits>, stage: number): void {
  m.next(valid[stage]!, valid[stage - 1]!);
  m.next(op[stage]!, op[stage - 1]!);
}

/** What travels through every stage, one stage on. */
function carry<K extends string>(m: ModuleBuilder, stage: number, from: Readonly<Record<K, Bits>>): Readonly<Record<K, Bits>> {
  return Object.fromEntries(Object.entries<Bits>(from).map(([name, value]) => {
    const to = m.reg(`s${stage}_${name}`, value.w, 'none');
    m.next(to, value);
    return [name, to] as const;
  })) as unknown as Record<K, Bits>;
}
