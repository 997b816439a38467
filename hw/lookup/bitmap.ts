import { component, input, lit, mux, output, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { CHANGE_MARK_BITS, lineChange, lookupFields, waitFields } from './fields.ts';
import { lineWrites } from './line-writes.ts';
import { lookup } from './lookup.ts';
import { misses } from './misses.ts';
import { prefetch } from './prefetch.ts';
import { waiters } from './waiters.ts';

/** Answers of the PA-BITMAP unit, and tokens: taken at the check, given back with a verdict that is no grant. */
const ANSWERS = ['rsp_valid', 'rsp_tag', 'rsp_probe', 'rsp_missed', 'rsp_verdict', 'rsp_write', 'rsp_page', 'rsp_pages', 'rsp_domain', 'rsp_epoch', 'rsp_stale', 'give_valid', 'give_domain', 'give_epoch', 'take_valid', 'take_domain'] as const;
const TABLES = ['function_domain', 'function_enable', 'domain_base', 'domain_limit', 'domain_enabled', 'epoch', 'generation'] as const;

/** The PA-BITMAP unit: lookups, changes of lines, and what lies between them and device memory. */
export const bitmap = component({
  name: (p: Preset) => `vpri_bitmap_${p.name}`,
  doc: `PA-BITMAP unit: pipeline with its line cache, miss table, waiting lookups, prefetch, line writes. Every lookup has exactly one answer: 7 cycles after it
was taken when its line is cached, else 9 cycles and the time of memory, if a place of stage 4 is free when memory answers; answers of
different queues come in any order. At most one lookup of a queue may be outstanding, and one probe. A probe is answered after 7
cycles in any case; rsp_missed says that its line is only being fetched. Latencies of changes: see misses.ts.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    return {
      req: sink(lookupFields(p)),
      rsp_valid: output(1), rsp_tag: output(w.queue), rsp_probe: output(1), rsp_missed: output(1), rsp_verdict: output(2), rsp_write: output(1), rsp_page: output(w.page), rsp_pages: output(w.regionPages),
      rsp_domain: output(w.domain), rsp_epoch: output(1), rsp_stale: output(1),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1), take_valid: output(1), take_domain: output(w.domain),
      change: sink(lineChange(p)), installed: output(1), installed_mark: output(CHANGE_MARK_BITS), installed_row: output(widths(p).row), done: output(1), done_error: output(1), done_mark: output(CHANGE_MARK_BITS),
      function_domain: input(p.functions * 8), function_enable: input(p.functions),
      domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_enabled: input(p.domains),
      epoch: input(p.domains), generation: input(p.domains * GENERATION_BITS),
      prefetch_enable: input(1),
      ar: source({ id: w.miss, row: w.row }), r: sink({ id: w.miss, data: lineBits, error: 1 }),
      aw: source({ id: w.miss, row: w.row }), w: source({ data: lineBits }), b: sink({ id: w.miss, error: 1 }),
      /** Pulses: a lookup missed, a prefetch began, memory refused a read, a write. */
      missed: output(1), prefetched: output(1), read_failed: output(1), write_failed: output(1),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const look = m.inst('u_lookup', lookup, p);
    const miss = m.inst('u_misses', misses, p);
    const wait = m.inst('u_waiters', waiters, p);
    const writes = m.inst('u_writes', lineWrites, p);
    m.link(io.req, look.req);
    for (const f of ANSWERS) m.assign(io[f], look[f] as Bits as never);
    for (const f of TABLES) m.assign(look[f], io[f] as Bits as never);

    // The check, and what it makes of a miss.
    for (const f of ['look', 'again', 'op', 'prefetch', 'hit', 'row', 'tag', 'probe', 'whole', 'entry'] as const) m.assign(miss[f], look[`check_${f}`] as Bits as never);
    m.assign(miss.func, look.wait_func);
    for (const f of ['store', 'store_line', 'put', 'put_line'] as const) m.assign(look[f], miss[f] as Bits as never);
    m.assign(miss.found, look.found);
    for (const f of ['fill_next', 'next_row', 'fill', 'ride', 'row', 'line', 'error', 'tag'] as const) m.assign(look[`ans_${f}`], miss[`ans_${f}`] as Bits as never);
    m.assign(miss.slot, look.slot);
    m.assign(look.want, miss.want);
    m.assign(look.want_more, miss.want_more);

    // Waiting lookups.
    const waiting = Object.keys(waitFields(p)) as (keyof ReturnType<typeof waitFields>)[];
    m.assign(wait.put, miss.waits);
    m.assign(wait.put_tag, look.check_tag);
    m.assign(wait.take, miss.take);
    m.assign(wait.take_tag, miss.take_tag);
    for (const f of waiting) {
      m.assign(wait[`put_${f}`], look[`wait_${f}`] as Bits as never);
      m.assign(look[`ans_${f}`], wait[`wait_${f}`] as Bits as never);
    }
    for (const f of ['func', 'page', 'count', 'write'] as const) m.assign(look[`again_${f}`], wait[`wait_${f}`] as Bits as never);
    m.assign(wait.strand, miss.strand);
    m.assign(wait.under, miss.under);
    m.assign(wait.free, miss.free);
    m.assign(wait.open, miss.open);
    m.assign(wait.again_seen, look.again_seen);
    m.assign(miss.candidate, wait.candidate);
    m.assign(miss.under_way, wait.under_way);
    m.assign(look.again_valid, wait.again_valid);
    m.assign(look.again_tag, wait.again_tag);

    // Slots of stage 1 for changes and prefetches.
    m.link(io.change, miss.change);
    const held = m.node('held', look.hold.or(look.clearing).or(wait.again_valid));
    m.assign(miss.hold, held);
    m.assign(miss.contended, io.req.valid);
    let [ahead, aheadRow, aheadFunc, aheadBusy]: Bits[] = [lit(1, 0), lit(widths(p).row, 0), lit(widths(p).function, 0), lit(1, 0)];
    if (p.prefetch) {
      const next = m.inst('u_ahead', prefetch, p);
      m.assign(next.enable, io.prefetch_enable);
      m.assign(next.took, miss.took);
      m.assign(next.next_ok, look.check_next_ok);
      m.assign(next.row, look.check_row);
      m.assign(next.func, look.wait_func);
      m.assign(next.idle, vector([held, miss.op_slot, io.req.valid]).none());
      [ahead, aheadRow, aheadFunc, aheadBusy] = [next.op_valid, next.op_row, next.op_func, next.busy];
    } else {
      m.unused(io.prefetch_enable, 'built without prefetch');
      m.unused(look.check_next_ok, 'built without prefetch');
      m.unused(miss.took, 'built without prefetch');
    }
    m.assign(look.op_slot, miss.op_slot.or(ahead!));
    m.assign(look.op_valid, miss.op_valid.or(ahead!));
    m.assign(look.op_prefetch, ahead! as Bits<1>);
    m.assign(look.op_whole, miss.op_whole);
    m.assign(look.op_entry, miss.op_entry);
    m.assign(look.op_row, mux(ahead! as Bits<1>, aheadRow!, io.change.row));
    m.assign(look.op_func, aheadFunc! as Bits);

    // Memory.
    m.link(miss.ar, io.ar);
    m.link(io.r, miss.r);
    m.link(miss.write, writes.push);
    m.link(writes.aw, io.aw);
    m.link(writes.w, io.w);
    m.link(io.b, miss.b);
    for (const f of ['installed', 'installed_mark', 'installed_row', 'done', 'done_error', 'done_mark'] as const) m.assign(io[f], miss[f] as Bits as never);
    m.assign(io.missed, miss.waits.and(look.check_again.not()));
    m.assign(io.prefetched, look.check_prefetch.and(look.check_hit.not()));
    m.assign(io.read_failed, io.r.valid.and(io.r.ready).and(io.r.error));
    m.assign(io.write_failed, io.b.valid.and(io.b.ready).and(io.b.error));
    m.assign(io.busy, vector([look.busy, miss.busy, wait.busy, writes.busy, aheadBusy! as Bits]).any());
  },
});
