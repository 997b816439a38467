import { component, copies, input, lit, mux, output, select, sink, source, vector, type Bits, type Inside, type ModuleBuilder, type Outside, type Wire } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { harvestFields } from '../tracker/fields.ts';
import { tracker } from '../tracker/tracker.ts';
import { memoryLayout } from '../spec/memory.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { CHANGE_MARK_BITS, lineChange, lookupFields, waitFields } from './fields.ts';
import { linePort } from './line-port.ts';
import { lineAddress, lineWrites } from './line-writes.ts';
import { lookup } from './lookup.ts';
import { misses } from './misses.ts';
import { prefetch } from './prefetch.ts';
import { scrub, SCRUB_WORDS } from './scrub.ts';
import { waiters } from './waiters.ts';

/** Answers of the PA-BITMAP unit, and tokens: taken at the check, given back with a verdict that is no grant. */
const ANSWERS = ['rsp_valid', 'rsp_tag', 'rsp_probe', 'rsp_missed', 'rsp_verdict', 'rsp_write', 'rsp_page', 'rsp_pages', 'rsp_domain', 'rsp_epoch', 'rsp_stale', 'give_valid', 'give_domain', 'give_epoch', 'take_valid', 'take_domain'] as const;
const TABLES = ['function_domain', 'function_enable', 'domain_base', 'domain_limit', 'domain_enabled', 'epoch', 'generation'] as const;

/** Ports of the unit. */
const bitmapPorts = (p: Preset) => {
  const w = widths(p);
  const { lineBits } = memoryLayout(p);
  return {
    req: sink(lookupFields(p)),
    /** A probe: taken in a clock that nothing else wants. Lost: an answer needed its place in the pipeline, so it has none itself. */
    probe_valid: input(1), probe_tag: input(w.queue), probe_func: input(w.function), probe_page: input(w.page), probe_count: input(w.pages), probe_write: input(1), probe_taken: output(1), probe_lost: output(1),
    rsp_valid: output(1), rsp_tag: output(w.queue), rsp_probe: output(1), rsp_missed: output(1), rsp_verdict: output(2), rsp_write: output(1), rsp_page: output(w.page), rsp_pages: output(w.regionPages),
    rsp_domain: output(w.domain), rsp_epoch: output(1), rsp_stale: output(1),
    give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1), take_valid: output(1), take_domain: output(w.domain),
    change: sink(lineChange(p)), installed: output(1), installed_mark: output(CHANGE_MARK_BITS), installed_row: output(w.row), done: output(1), done_error: output(1), done_mark: output(CHANGE_MARK_BITS),
    function_domain: input(p.functions * 8), function_enable: input(p.functions),
    domain_base: input(p.domains * w.row), domain_limit: input(p.domains * (w.page + 1)), domain_enabled: input(p.domains),
    epoch: input(p.domains), generation: input(p.domains * GENERATION_BITS),
    prefetch_enable: input(1),
    ar: source(lineAddress(p)), r: sink({ id: w.line, data: lineBits, error: 1 }),
    aw: source(lineAddress(p)), w: source({ data: lineBits }), b: sink({ id: w.line, error: 1 }),
    /** Access tracker: domains whose grants are marked; harvest of a region (done when taken); its bits on their way to host memory; bits that are set for the first time. */
    track_enable: input(p.domains), harvest: sink(harvestFields(p)), harvest_out: source(smallWriteFields), track_failed: output(1),
    touch: output(1), touch_row: output(w.row), touch_bits: output(lineBits),
    /** Test backdoor: a row, and the qwords of its line (scrub.ts). */
    scrub_start: input(1), scrub_row: input(w.row), scrub_busy: output(1), scrub_error: output(1), scrub_rd: input(1), scrub_rd_addr: input(Math.log2(SCRUB_WORDS)), scrub_rd_data: output(64),
    /** Pulses: a lookup missed, a prefetch began, memory refused a read, a write. */
    missed: output(1), prefetched: output(1), read_failed: output(1), write_failed: output(1),
    busy: output(1),
  };
};

/** The PA-BITMAP unit: lookups, changes of lines, and what lies between them and device memory. */
export const bitmap = component({
  name: (p: Preset) => `vpri_bitmap_${p.name}`,
  doc: `PA-BITMAP unit: pipeline with its line cache, miss table, waiting lookups, prefetch, line writes. Every lookup has exactly one answer: 7 cycles after it
was taken when its line is cached, else 9 cycles and the time of memory, if a place of stage 4 is free when memory answers; answers of
different queues come in any order. At most one lookup of a queue may be outstanding, and one probe. A probe is answered after 7
cycles in any case; rsp_missed says that its line is only being fetched. A probe takes a clock of the pipeline only when nobody else wants it. Latencies of changes: see misses.ts.`,
  ports: bitmapPorts,
  build(m, io, p) {
    const look = m.inst('u_lookup', lookup, p);
    const miss = m.inst('u_misses', misses, p);
    const wait = m.inst('u_waiters', waiters, p);
    // A probe goes when its clock is free, so it is never offered in vain, and a lookup never waits behind one.
    const probes = m.node('probes', io.probe_valid.and(io.req.valid.not()).and(look.req.ready));
    m.assign(look.req.valid, io.req.valid.or(probes));
    m.assign(io.req.ready, look.req.ready);
    for (const f of ['tag', 'func', 'page', 'count', 'write'] as const) m.assign(look.req[f] as Wire, mux<number, number>(io.req.valid, io.req[f], io[`probe_${f}`]));
    m.assign(look.req.probe, io.req.valid.not());
    m.assign(io.probe_taken, probes);
    m.assign(io.probe_lost, look.probe_lost);
    for (const f of ANSWERS) m.assign(io[f], look[f] as Bits as never);
    for (const f of TABLES) m.assign(look[f], io[f] as Bits as never);

    // The check, and what it makes of a miss.
    for (const f of ['look', 'again', 'op', 'prefetch', 'hit', 'row', 'tag', 'probe', 'whole', 'entry'] as const) m.assign(miss[f], look[`check_${f}`] as Bits as never);
    m.assign(miss.func, look.wait_func);
    for (const f of ['store', 'store_line', 'put', 'put_line'] as const) m.assign(look[f], miss[f] as Bits as never);
    m.assign(miss.found, look.found);
    for (const f of ['fill_next', 'next_row', 'fill', 'ride', 'row', 'line', 'error', 'tag'] as const) m.assign(look[`ans_${f}`], miss[`ans_${f}`] as Bits as never);
    m.assign(miss.slot, look.slot);
    m.assign(look.goes, miss.goes);
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
    const show = m.inst('u_scrubber', scrub, p);
    for (const f of ['start', 'row', 'rd', 'rd_addr'] as const) m.assign(show[f], io[`scrub_${f}`] as Bits as never);
    for (const f of ['busy', 'error', 'rd_data'] as const) m.assign(io[`scrub_${f}`], show[f] as Bits as never);
    m.assign(show.idle, vector([held, miss.op_slot, io.req.valid, ahead!]).none());
    const { scrub_checked: scrubChecked, scrub_found: scrubFound } = m.regs({ scrub_checked: { w: 1, reset: 0 }, scrub_found: { w: 1, reset: 'none' } });
    m.next(scrubChecked, look.check_scrub);
    m.next(scrubFound, look.check_hit);
    m.assign(show.back, scrubChecked);
    m.assign(show.hit, scrubFound);
    m.assign(show.line, look.found);
    m.assign(show.refused, miss.ans_fill.and(miss.ans_error));
    m.assign(show.refused_row, miss.ans_row);
    const extra = m.node('op_extra', ahead!.or(show.op_valid) as Bits<1>);
    m.assign(look.op_slot, miss.op_slot.or(extra));
    m.assign(look.op_valid, miss.op_valid.or(extra));
    m.assign(look.op_prefetch, extra);
    m.assign(look.op_scrub, show.op_valid);
    m.assign(look.op_whole, miss.op_whole);
    m.assign(look.op_entry, miss.op_entry);
    m.assign(look.op_row, mux(show.op_valid, show.op_row, mux(ahead! as Bits<1>, aheadRow!, io.change.row)));
    m.assign(look.op_func, aheadFunc! as Bits);

    // Memory, shared with the tracker.
    const trackBusy = p.tracker ? withTracker(m, io, { look, miss }, p) : withoutTracker(m, io, { look, miss }, p);
    for (const f of ['installed', 'installed_mark', 'installed_row', 'done', 'done_error', 'done_mark'] as const) m.assign(io[f], miss[f] as Bits as never);
    m.assign(io.missed, miss.waits.and(look.check_again.not()));
    m.assign(io.prefetched, look.check_prefetch.and(look.check_scrub.not()).and(look.check_hit.not()));
    m.assign(io.busy, vector([look.busy, miss.busy, wait.busy, trackBusy, show.busy, aheadBusy! as Bits]).any());
  },
});

type Unit = Inside<ReturnType<typeof bitmapPorts>>;
interface Parts {
  readonly look: Outside<ReturnType<(typeof lookup)['ports']>>;
  readonly miss: Outside<ReturnType<(typeof misses)['ports']>>;
}

/** The tracker beside the bitmap: it sees every grant, and shares the way to memory. Gives whether anything is under way. */
function withTracker(m: ModuleBuilder, io: Unit, { look, miss }: Parts, p: Preset): Bits<1> {
  const w = widths(p);
  const track = m.inst('u_tracker', tracker, p);
  const port = m.inst('u_port', linePort, p);
  const granted = io.rsp_valid.and(io.rsp_probe.not()).and(io.rsp_verdict.eq(VERDICT.grant));
  m.assign(track.grant, granted.and(io.track_enable.at(io.rsp_domain)));
  m.assign(track.grant_row, select(io.rsp_domain, copies(io.domain_base, w.row)).add(io.rsp_page.bits(w.page - 1, w.offset).resize(w.row)));
  m.assign(track.grant_first, io.rsp_page.trunc(w.offset));
  m.assign(track.grant_count, io.rsp_pages);
  m.assign(track.grant_write, io.rsp_write);
  m.assign(look.pause, track.hold);
  m.link(io.harvest, track.harvest);
  m.link(track.out, io.harvest_out);
  m.link(miss.ar, port.bitmap_ar);
  m.link(port.bitmap_r, miss.r);
  m.link(miss.write, port.bitmap_write);
  m.link(port.bitmap_b, miss.b);
  m.link(track.ar, port.track_ar);
  m.link(port.track_r, track.r);
  for (const f of ['write', 'write_id', 'write_row', 'write_line'] as const) m.assign(port[`track_${f}`], track[f] as Bits as never);
  m.assign(track.write_taken, port.track_write_taken);
  m.link(port.track_b, track.b);
  m.link(port.ar, io.ar);
  m.link(io.r, port.r);
  m.link(port.aw, io.aw);
  m.link(port.w, io.w);
  m.link(io.b, port.b);
  m.assign(io.track_failed, track.failed);
  for (const f of ['touch', 'touch_row', 'touch_bits'] as const) m.assign(io[f], track[f] as Bits as never);
  m.assign(io.read_failed, miss.r.valid.and(miss.r.ready).and(miss.r.error));
  m.assign(io.write_failed, miss.b.valid.and(miss.b.ready).and(miss.b.error));
  return track.busy.or(port.busy);
}

/** The miss table alone on the port. */
function withoutTracker(m: ModuleBuilder, io: Unit, { look, miss }: Parts, p: Preset): Bits<1> {
  const writes = m.inst('u_writes', lineWrites, p);
  m.assign(look.pause, 0);
  m.assign(io.ar.valid, miss.ar.valid);
  m.assign(miss.ar.ready, io.ar.ready);
  m.assign(io.ar.id, miss.ar.id);
  m.assign(io.ar.row, miss.ar.row);
  m.assign(io.ar.half, 0);
  m.link(io.r, miss.r);
  m.assign(writes.push.valid, miss.write.valid);
  m.assign(miss.write.ready, writes.push.ready);
  for (const f of ['id', 'row', 'line'] as const) m.assign(writes.push[f], miss.write[f]);
  m.assign(writes.push.half, 0);
  m.link(writes.aw, io.aw);
  m.link(writes.w, io.w);
  m.link(io.b, miss.b);
  m.assign(io.harvest.ready, 0);
  for (const f of Object.keys(harvestFields(p)) as (keyof ReturnType<typeof harvestFields>)[]) m.unused(io.harvest[f], 'built without tracker');
  m.unused(io.harvest.valid, 'built without tracker');
  m.unused(io.harvest_out.ready, 'built without tracker');
  m.unused(io.track_enable, 'built without tracker');
  m.assign(io.harvest_out.valid, 0);
  for (const f of ['address', 'data', 'dwords'] as const) m.assign(io.harvest_out[f], 0);
  for (const f of ['track_failed', 'touch', 'touch_row', 'touch_bits'] as const) m.assign(io[f], 0);
  m.assign(io.read_failed, io.r.valid.and(io.r.ready).and(io.r.error));
  m.assign(io.write_failed, io.b.valid.and(io.b.ready).and(io.b.error));
  return writes.busy;
}
