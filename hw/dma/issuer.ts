import { cat, component, copies, input, lit, mux, output, select, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { faultFields } from '../message/fields.ts';
import { payloadWidth } from '../prim/payload.ts';
import { DONE_STATUS, RESPONSE_CODE } from '../spec/messages.ts';
import { VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { ASK_DELAY, asker } from './asker.ts';
import { blockedWatch } from './blocked-watch.ts';
import { chunkPlaces } from './chunk-places.ts';
import { chunkFields, endFields, lookFields, owedFields, placeBits, readFields, slotBits, toldFields, writeFields } from './fields.ts';
import { finisher } from './finisher.ts';
import { eachQueue, merge, only } from './per-queue.ts';
import { wire } from './registers.ts';
import { reporter } from './reporter.ts';
import { waitTimes } from './wait-times.ts';

/** Bits of the time at which a lookup was asked for. */
const ASKED_BITS = 16;

/**
 * The middle of the DMA engine: brings the planned chunks of every queue, in order, through lookup and grant to the writer or the reader. A
 * fault parks its queue and no other.
 */
export const issuer = component({
  name: (p: Preset) => `vpri_issuer_${p.name}`,
  doc: `State of each queue: ready (a chunk is planned), asking, granted, faulted (its fault is not reported yet), parked, blocked or failing. Its front
chunk is looked up when its data is on chip (write) or ${'`readsPerChunk`'} tags are held for it (read), so a grant can always proceed; then it
is handed over, and the next one may be looked up while it is sent. A wake with another code than success ends the descriptor with an error, as
does a verdict of denied: the queue goes on with the next one. A queue that drops ends its descriptor when its fault is reported. Blocked queues ask again when a line of their domain changes. While bus mastering
of a queue's function is off no lookup is asked for. Latency: planned chunk to lookup 3, verdict to hand-over 3.`,
  ports: (p) => {
    const w = widths(p);
    return {
      now: input(32), master: input(p.queues), enable: input(p.queues),
      /** Queues whose function may do DMA at all: asked only for what is not looked up. */
      allowed: input(p.queues),
      /** Queues under a function-level reset: their descriptors end with status reset. Queues that drop instead of parking. */
      flush: input(p.queues), drop: input(p.queues),
      queue_function: input(p.queues * 8), queue_domain: input(p.queues * 8), queue_class: input(p.queues * 2),
      // Planned chunks.
      chunk_valid: input(1), chunk_queue: input(w.queue), chunk: input(payloadWidth(chunkFields(p))), chunk_write: input(1), chunk_exempt: input(1), chunk_refused: input(1),
      room: output(p.queues), bank: output(p.queues), planning: input(p.queues),
      skip_valid: output(1), skip_queue: output(w.queue), skip_next: output(slotBits(p) + 1),
      full_valid: input(1), full_queue: input(w.queue), full_bank: input(1),
      // Tags, by number: held for a lookup until the reads are issued or it was not granted.
      tags_there: input(1), tags_take: output(1), tags_back: output(1),
      // Lookups.
      look: source(lookFields(p)),
      verdict_valid: input(1), verdict_queue: input(w.queue), verdict: input(2), verdict_stale: input(1), verdict_page: input(w.page), verdict_pages: input(w.regionPages),
      verdict_domain: input(w.domain), verdict_epoch: input(1),
      verdict_cycles: output(8), verdict_retry: output(1),
      // Faults out, answers in; lines of a domain that changed.
      fault: source(faultFields(p)), wake: input(p.queues), wake_code: input(4), changed_valid: input(1), changed_domain: input(w.domain),
      // Granted chunks.
      write: source(writeFields(p)), read: source(readFields(p)), sent: input(p.queues), sent_bank: input(1),
      owed: source(owedFields(p)),
      note_valid: output(1), note_place: output(placeBits(p)), note_status: output(4), note_bytes: output(endFields.bytes), note_waited: output(endFields.waited),
      /** A queue waits for a blocked page; a period of that wait ends. */
      blocked_waits: output(1), blocked_period: input(1),
      /** For probes: the front descriptor of each queue, those that were looked up, and those that are over in this clock. A bad access to the interrupt range. */
      fronts: output(p.queues * (slotBits(p) + 1)), touched: output(p.queues), overs: output(p.queues), bad_interrupt: output(1),
      parked: output(p.queues), busy: output(1),
    };
  },
  build(m, io, p) {
    const n = p.queues;
    const none = lit(n, 0);
    const all = BigInt(2) ** BigInt(n) - 1n;
    const queues = Array.from({ length: n }, (_, q) => q);
    const v = m.regs({
      // What the queue waits for.
      asking: { w: n, reset: 0 }, granted: { w: n, reset: 0 }, faulted: { w: n, reset: 0 }, held: { w: n, reset: 0 }, blocked: { w: n, reset: 0 }, failing: { w: n, reset: 0 },
      // Its descriptor: nothing was asked for yet; parked before the next lookup, or during it.
      untouched: { w: n, reset: all }, retrying: { w: n, reset: 0 }, woken: { w: n, reset: 0 },
    });
    const reasons = queues.map((q) => m.reg(`reason_${q}`, 4, 'none'));
    const askedAt = queues.map((q) => m.reg(`asked_at_${q}`, ASKED_BITS, 'none'));
    const places = m.inst('u_places', chunkPlaces, p);
    const ask = m.inst('u_asker', asker, p);
    const report = m.inst('u_reporter', reporter, p);
    const times = m.inst('u_wait_times', waitTimes, p);
    const end = m.inst('u_finisher', finisher, p);
    const watch = m.inst('u_blocked_watch', blockedWatch, p);
    for (const unit of [ask, report]) m.assign(unit.queue_function, io.queue_function);

    // Planned chunks, two a queue.
    const chunks = m.mem('chunks', { width: payloadWidth(chunkFields(p)), depth: 2 * n, ruw: 'undefined' });
    chunks.write({ en: io.chunk_valid, addr: cat(io.chunk_queue, places.back.at(io.chunk_queue)), data: io.chunk });
    const frontOf = (queue: Bits): Bits => cat(queue, places.front.at(queue));
    m.assign(places.planned, io.chunk_valid);
    m.assign(places.planned_queue, io.chunk_queue);
    m.assign(places.planned_write, io.chunk_write);
    m.assign(places.planned_exempt, io.chunk_exempt);
    m.assign(places.planned_refused, io.chunk_refused);
    wire(m, places, io, ['full_valid', 'full_queue', 'full_bank', 'sent', 'sent_bank']);
    wire(m, places, end, ['finishes', 'drops']);
    m.assign(io.bank, places.back);
    m.assign(io.room, places.room.and(v.failing.not()));

    // Lookups.
    const waiting = m.node('waiting', v.asking.or(v.granted).or(v.faulted).or(v.held).or(v.blocked).or(v.failing));
    const ready = m.node('ready', places.front_planned.and(waiting.not()).and(io.flush.not()).and(io.master).and(io.enable.or(v.untouched.not())));
    const special = m.node('special', places.front_exempt.or(places.front_refused));
    const candidates = m.node('look_candidates', ready.and(special.not()).and(merge(places.front_writes, io.tags_there.repeat(n), places.front_full)));
    const asks = ask.asks;
    m.assign(ask.candidates, candidates);
    m.assign(ask.chunk, chunks.readSync({ en: asks.any(), addr: frontOf(ask.ask_queue) }));
    m.link(ask.look, io.look);
    m.assign(io.tags_take, asks.and(places.front_writes.not()).any());
    queues.forEach((q) => m.when(asks.bit(q), () => m.next(askedAt[q]!, io.now.trunc(ASKED_BITS).add(ASK_DELAY))));

    // The interrupt range: no lookup, no token, and nothing but an interrupt request.
    const passes = m.node('passes', ready.and(places.front_exempt).and(places.front_full).and(io.allowed));
    const forbids = m.node('forbids', ready.and(special).and(io.allowed.not()));
    const mistakes = m.node('mistakes', ready.and(places.front_refused).and(io.allowed));
    m.assign(io.bad_interrupt, mistakes.any());

    // The verdict.
    const answered = m.node('answered', only(io.verdict_valid, io.verdict_queue, n));
    const verdictIs = (code: number): Bits => mux(io.verdict_valid.and(io.verdict.eq(code)), answered, none);
    const grants = m.node('grants', verdictIs(VERDICT.grant));
    const denies = m.node('denies', verdictIs(VERDICT.denied));
    const denials = m.node('denials', denies.or(forbids));
    const parks = m.node('parks', mux(io.verdict_stale, none, verdictIs(VERDICT.fault)));
    const blocks = m.node('blocks', mux(io.verdict_stale, none, verdictIs(VERDICT.blocked)));
    m.assign(io.tags_back, answered.and(grants.not()).and(places.front_writes.not()).any());
    const verdicts = m.mem('verdicts', { width: payloadWidth(toldFields(p)), depth: n, ruw: 'undefined' });
    verdicts.write({ en: io.verdict_valid, addr: io.verdict_queue, data: cat(io.verdict_page, io.verdict_pages, io.verdict_domain, io.verdict_epoch) });
    const cycles = m.node('cycles', io.now.trunc(ASKED_BITS).sub(select(io.verdict_queue, askedAt)));
    m.assign(io.verdict_cycles, mux(cycles.bits(ASKED_BITS - 1, 8).any(), lit(8, 255), cycles.trunc(8)));
    m.assign(io.verdict_retry, v.retrying.at(io.verdict_queue));

    // Faults to the message engine.
    m.assign(report.faulted, v.faulted);
    m.assign(report.writes, places.front_writes);
    wire(m, report, io, ['drop', 'queue_domain', 'queue_class']);
    m.assign(report.told, verdicts.readSync({ en: report.rd, addr: report.rd_queue }));
    m.link(report.fault, io.fault);
    m.assign(report.late, watch.tell.and(v.blocked));
    m.assign(watch.reported, report.warns);
    m.assign(watch.blocks, blocks);
    m.assign(watch.ends, answered.and(blocks.not()).and(mux(io.verdict_stale.and(io.verdict.eq(VERDICT.blocked)), none, lit(n, all))).or(end.overs));
    m.assign(watch.period, io.blocked_period);
    m.assign(io.blocked_waits, watch.waiting);

    // Answers. A blocked queue asks again when its domain changes, and in the clock after a change that its lookup did not see.
    const woken = m.node('answers', io.wake.and(v.held).and(io.flush.not()));
    const success = io.wake_code.eq(RESPONSE_CODE.success).repeat(n);
    const refused = m.node('refused', woken.and(success.not()));
    const retries = m.node('retries', woken.and(success));
    const unblocks = m.node('unblocks', v.blocked.or(blocks).and(eachQueue(n, (q) => io.changed_valid.and(copies(io.queue_domain, 8)[q]!.eq(io.changed_domain.zx(8))))));

    // A flush ends what waits, whatever it waits for. What is being reported is waited for; a lookup too.
    const flushes = m.node('flushes', io.flush.and(places.front_planned).and(v.asking.or(v.granted).or(v.failing).not()).and(report.reporting.not()));
    const dropped = m.node('dropped', report.reported.and(io.drop).and(flushes.not()));

    // A granted chunk goes when there is room for it, so that a busy writer does not hold up reads. A failing queue waits for what is being planned or fetched.
    m.assign(end.granted, v.granted.and(merge(places.front_writes, io.read.ready.repeat(n), io.write.ready.repeat(n))));
    m.assign(end.exempt, places.front_exempt);
    m.assign(end.failing, v.failing.and(places.filling.or(io.planning).not()));
    m.assign(end.writes, places.front_writes);
    m.assign(end.front, places.front);
    m.assign(end.now, io.now);
    m.assign(end.woken, v.woken);
    m.assign(end.untouched, v.untouched);
    m.assign(end.reasons, vector(reasons));
    m.assign(end.chunk, chunks.readSync({ en: end.rd, addr: frontOf(end.rd_queue) }));
    m.assign(end.told, verdicts.readSync({ en: end.rd, addr: end.rd_queue }));
    wire(m, end, times, ['waited', 'parked_at']);
    m.link(end.write, io.write);
    m.link(end.read, io.read);
    m.link(end.owed, io.owed);
    wire(m, io, end, ['note_valid', 'note_place', 'note_status', 'note_bytes', 'note_waited', 'skip_valid', 'skip_queue', 'skip_next']);
    const { finishes, overs } = end;

    m.assign(times.now, io.now);
    m.assign(times.parks, parks.or(blocks).any());
    m.assign(times.parks_queue, io.verdict_queue);
    m.assign(times.asks, asks.any());
    m.assign(times.asks_queue, ask.ask_queue);
    m.assign(times.asks_woken, asks.and(v.woken).any());
    m.assign(times.asks_fresh, asks.and(v.untouched).any());
    m.assign(times.rd, end.rd);
    m.assign(times.rd_queue, end.rd_queue);

    // States.
    m.next(v.asking, v.asking.or(asks).and(answered.not()));
    m.next(v.granted, v.granted.or(grants).or(passes).and(finishes.not()));
    m.next(v.faulted, v.faulted.or(parks).and(report.reported.or(flushes).not()));
    m.next(v.held, v.held.or(report.reported).and(woken.or(flushes).or(dropped).not()));
    m.next(v.blocked, v.blocked.or(blocks).and(unblocks.or(flushes).not()));
    m.next(v.failing, v.failing.or(denials).or(refused).or(flushes).or(dropped).or(mistakes).and(finishes.not()));
    m.next(v.woken, v.woken.or(woken).or(unblocks).or(flushes.and(v.held.or(v.blocked))).and(asks.not()).and(finishes.not()));
    m.next(v.retrying, v.retrying.or(retries).or(unblocks).and(grants.not()).and(overs.not()));
    m.next(v.untouched, v.untouched.and(asks.not()).or(overs));
    queues.forEach((q) => {
      m.when(flushes.bit(q), () => m.next(reasons[q]!, DONE_STATUS.reset))
        .elsewhen(dropped.bit(q), () => m.next(reasons[q]!, DONE_STATUS.dropped))
        .elsewhen(mistakes.bit(q), () => m.next(reasons[q]!, DONE_STATUS.bad_interrupt))
        .elsewhen(denials.bit(q), () => m.next(reasons[q]!, DONE_STATUS.denied))
        .elsewhen(refused.bit(q), () => m.next(reasons[q]!, mux(io.wake_code.eq(RESPONSE_CODE.invalid), lit(4, DONE_STATUS.invalid), lit(4, DONE_STATUS.failure))));
    });
    m.assign(io.fronts, end.fronts);
    m.assign(io.touched, v.untouched.not());
    m.assign(io.overs, overs);
    m.assign(io.parked, v.faulted.or(v.held).or(v.blocked));
    // Waiting for bus mastering, a line of the bitmap, a read tag, completions, a change or an answer ends by an input only; a fault that is
    // offered waits for a slot of the host's ring, or the message engine is busy.
    m.assign(io.busy, vector([candidates.any(), passes.or(forbids).or(mistakes).any(), ask.busy, times.busy, end.busy, flushes.any(), v.failing.any(), report.busy]).any());

    m.assert('verdict_awaited', answered.and(v.asking.not()).none());
    m.assert('one_state', eachQueue(n, (q) => [v.asking, v.granted, v.faulted, v.held, v.blocked, v.failing].map((s) => s.bit(q).zx(3)).reduce((a, b) => a.add(b)).le(1)).all());
    m.assert('granted_chunk', finishes.and(end.drops.not()).and(v.granted.not()).none());
    m.cover('retries_chunk', grants.and(v.retrying).any());
  },
});
