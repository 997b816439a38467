import { cat, component, input, lit, mux, oneHot, output, sink, source } from '../../gen/hdl/index.ts';
import { firstSet } from '../prim/first-set.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS, DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_BITS, slotBits } from './fields.ts';

/** What the shim puts into `error` beside a poisoned completion (generic TLP interface of verilog-pcie). */
const ERROR_POISONED = 1;

/** Read tags, and the completions that come back under them. */
export const completions = component({
  name: (p: Preset) => `vpri_completions_${p.name}`,
  doc: `Read tags and read completions. Tags: the lowest free one is offered; it is taken by the issue of a read and returns when that read is complete. Completions may be split and come in any order across tags; two clocks overhead each, then one beat a clock.
A completion with an error status or of another length than owed ends its read with an error. A poisoned one is dropped; its read
ends with an error when all its completions are in, so that none of them meets the next read of the tag. One under a tag that is not
in use is dropped and flagged. period marks the end of a timeout period: a read that has been out for a whole one ends with an error (overdue), its token goes
back, and its tag is kept from use, as its completions may still come. sweep frees the tags that were kept for the given queues.`,
  ports: (p) => {
    const w = widths(p);
    return {
      free_index: output(w.readTag),
      // Issued reads: what the completions need to know.
      issued: input(1),
      issued_tag: input(w.readTag), issued_queue: input(w.queue), issued_slot: input(slotBits(p)), issued_desc: input(DESC_TAG_BITS), issued_offset: input(DESC_LENGTH_BITS), issued_bytes: input(CHUNK_BITS),
      issued_domain: input(w.domain), issued_epoch: input(1),
      rx: sink({ data: p.tlpDataWidth, strb: p.tlpDataWidth / 32, hdr: 128, error: 4, sop: 1, eop: 1 }),
      data: source({ queue: w.queue, tag: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, data: p.tlpDataWidth, keep: p.tlpDataWidth / 8 }),
      give_valid: output(1), give_domain: output(w.domain), give_epoch: output(1), done_valid: output(1), done_queue: output(w.queue), done_slot: output(slotBits(p)), done_error: output(1),
      /** End of a timeout period; a read ended by it, with the token that goes back. */
      period: input(1), overdue: output(1),
      /** Frees the tags kept for these queues; swept when done. */
      sweep: input(1), sweep_queues: input(p.queues), swept: output(1),
      /** A tag became free. */
      freed: output(1),
      waiting: output(1), unexpected: output(1), failed: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { rx, data } = io;
    const lanes = p.tlpDataWidth / 8;
    const laneBits = Math.log2(lanes);
    const st = m.fsm('state', ['idle', 'head', 'stream', 'drop', 'late', 'sweep', 'kept'], 'idle');
    const r = m.regs({
      flying: { w: p.readTags, reset: 0 }, fresh: { w: p.readTags, reset: 0 }, poisoned: { w: p.readTags, reset: 0 }, seen: { w: p.readTags, reset: 0 }, expired: { w: p.readTags, reset: 0 }, kept_tags: { w: p.readTags, reset: 0 }, at: { w: w.readTag, reset: 0 }, mute: { w: 1, reset: 'none' },
      left: { w: CHUNK_BITS, reset: 'none' }, after: { w: CHUNK_BITS, reset: 'none' }, lane: { w: 2, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' },
    });

    // What is known of each read: fixed at its issue, and how much it still owes, which only completions change.
    const origin = { queue: w.queue, slot: slotBits(p), desc: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: CHUNK_BITS, domain: w.domain, epoch: 1 } as const;
    const context = m.mem('origin', { width: payloadWidth(origin), depth: p.readTags, ruw: 'old' });
    context.write({ en: io.issued, addr: io.issued_tag, data: cat(io.issued_queue, io.issued_slot, io.issued_desc, io.issued_offset, io.issued_bytes, io.issued_domain, io.issued_epoch) });
    const owed = m.mem('owed', { width: CHUNK_BITS, depth: p.readTags, ruw: 'undefined' });
    const tag8 = rx.hdr.bits(47, 40);
    const tag = tag8.trunc(w.readTag);
    const late = m.inst('u_late', firstSet, { width: p.readTags, from: 'low' });
    m.assign(late.v, r.expired);
    const anyLate = m.node('any_late', st.is('idle').and(r.expired.any()));
    const open = m.node('open', st.is('idle').and(r.expired.none()).and(rx.valid).and(rx.sop));
    const ctx = unpackFields(origin, context.readSync({ en: open.or(anyLate).or(st.is('sweep')), addr: mux(st.is('sweep'), r.at, mux(anyLate, late.index, tag)) }));
    const owedBefore = owed.readSync({ en: open, addr: tag });

    // Head: the header (still offered) against what is owed.
    const here = m.node('here', oneHot(tag, p.readTags));
    const inRange = w.readTag < 8 ? tag8.bits(7, w.readTag).none() : lit(1, 1);
    const known = m.node('known', inRange.and(here.and(r.flying).any()));
    const remaining = m.node('remaining', mux(here.and(r.fresh).any(), ctx.bytes, owedBefore));
    const byteCount = cat(rx.hdr.bits(75, 64).none(), rx.hdr.bits(75, 64));
    const lane = rx.hdr.bits(33, 32);
    const length = cat(rx.hdr.bits(105, 96).none(), rx.hdr.bits(105, 96));
    const carried = m.node('carried', cat(length, lit(2, 0)).sub(lane.zx(CHUNK_BITS)));
    const bytes = m.node('bytes_here', mux(remaining.lt(carried), remaining, carried));
    const poison = m.node('poison', rx.hdr.bit(110).or(rx.error.eq(ERROR_POISONED)));
    const fits = m.node('fits', carried.lt(remaining.add(4)));
    const good = m.node('good', rx.hdr.bit(126).and(rx.hdr.bits(79, 77).eq(0)).and(rx.error.eq(0).or(poison)).and(byteCount.eq(remaining)).and(fits));

    // Stream: beats go on with the bytes that are ours.
    const begin = r.lane.zx(laneBits + 1);
    const roomHere = m.node('room_here', lit(CHUNK_BITS, lanes).sub(r.lane.zx(CHUNK_BITS)));
    const now = m.node('bytes_now', mux(r.left.lt(roomHere), r.left, roomHere));
    const stop = m.node('stop', begin.add(now.trunc(laneBits + 1)));
    const ones = lit(lanes, (1n << BigInt(lanes)) - 1n);
    m.assign(data.valid, st.is('stream').and(rx.valid).and(r.mute.not()));
    m.assign(data.queue, ctx.queue);
    m.assign(data.tag, ctx.desc);
    m.assign(data.offset, r.offset);
    m.assign(data.data, rx.data);
    m.assign(data.keep, ones.shl(r.lane).and(ones.shl(stop).not()));
    const streams = m.node('streams', st.is('stream').and(data.ready.or(r.mute)));
    m.assign(rx.ready, streams.or(st.is('drop')));
    const beat = m.node('beat', streams.and(rx.valid));
    const closes = m.node('closes', beat.and(rx.eop));
    const whole = m.node('whole', r.left.eq(now));

    const bad = m.node('bad', st.is('head').and(known).and(good.not()).or(closes.and(whole.not())));
    const complete = m.node('complete', closes.and(whole).and(r.after.eq(0)));
    const overdue = m.node('is_overdue', st.is('late').and(r.flying.and(m.node('late_bit', oneHot(r.at, p.readTags))).any()));
    const end = m.node('ends', bad.or(complete).or(overdue));
    // The header is gone after the first beat; the tag stays.
    const { open_tag } = m.regs({ open_tag: { w: w.readTag, reset: 'none' } });
    m.when(open, () => m.next(open_tag, tag)).elsewhen(anyLate, () => m.next(open_tag, late.index));
    const opened = m.node('opened', oneHot(open_tag, p.readTags));
    owed.write({ en: closes, addr: open_tag, data: r.after });
    m.assign(io.give_valid, end);
    m.assign(io.give_domain, ctx.domain);
    m.assign(io.give_epoch, ctx.epoch);
    m.assign(io.done_valid, end);
    m.assign(io.done_queue, ctx.queue);
    m.assign(io.done_slot, ctx.slot);
    const spoilt = m.node('spoilt', opened.and(r.poisoned).any());
    const failed = m.node('fails', bad.or(overdue).or(complete.and(spoilt)));
    m.assign(io.done_error, failed);
    m.assign(io.failed, failed);
    m.assign(io.unexpected, st.is('head').and(known.not()));
    m.assign(io.busy, st.is('idle').not().or(rx.valid).or(r.expired.any()));
    m.assign(io.overdue, overdue);
    m.assign(io.waiting, r.flying.any());

    // Tags.
    const free = m.inst('u_lowest', firstSet, { width: p.readTags, from: 'low' });
    m.assign(free.v, r.flying.or(r.kept_tags).not());
    m.assign(io.free_index, free.index);
    const ended = mux(end, opened, lit(p.readTags, 0));
    const launched = m.node('launched', mux(io.issued, oneHot(io.issued_tag, p.readTags), 0));
    const poisons = m.node('poisons', st.is('head').and(known).and(good).and(poison));
    m.next(r.poisoned, r.poisoned.and(launched.not()).or(mux(poisons, here, 0)));
    // Overdue: out at the end of two periods one after the other.
    m.next(r.seen, mux(io.period, r.flying, r.seen).and(launched.not()).and(ended.not()));
    m.next(r.expired, r.expired.or(mux(io.period, r.flying.and(r.seen), lit(p.readTags, 0))).and(ended.not()));
    const kept = m.node('kept_here', r.kept_tags.at(r.at).and(io.sweep_queues.at(ctx.queue)));
    const freeKept = m.node('free_kept', st.is('kept').and(kept));
    m.next(r.kept_tags, r.kept_tags.or(mux(overdue, opened, lit(p.readTags, 0))).and(mux(freeKept, oneHot(r.at, p.readTags), lit(p.readTags, 0)).not()));
    m.assign(io.freed, freeKept.or(end.and(overdue.not())));
    m.assign(io.swept, st.is('kept').and(r.at.all()));
    m.next(r.flying, r.flying.or(launched).and(ended.not()));
    m.next(r.fresh, r.fresh.or(launched).and(mux(closes, opened, lit(p.readTags, 0)).not()));

    m.unused(cat(rx.hdr.bit(127), rx.hdr.bits(125, 111), rx.hdr.bits(109, 106), rx.hdr.bits(95, 80), rx.hdr.bit(76)), 'the shim has matched type and requester');
    m.unused(cat(rx.hdr.bits(63, 48), rx.hdr.bit(39), rx.hdr.bits(38, 34), rx.hdr.bits(31, 0)), 'the shim has matched the requester; only the lane of the lower address matters');
    m.unused(rx.strb, 'the header tells the length');

    st.on({
      idle: () => m.when(anyLate, () => {
        m.next(r.at, late.index);
        st.go('late');
      }).elsewhen(rx.valid, () => m.when(rx.sop, () => st.go('head')).otherwise(() => st.go('drop')))
        .elsewhen(io.sweep, () => {
          m.next(r.at, 0);
          st.go('sweep');
        }),
      late: () => st.go('idle'),
      sweep: () => st.go('kept'),
      kept: () => {
        m.next(r.at, r.at.add(1));
        m.when(r.at.all(), () => st.go('idle')).otherwise(() => st.go('sweep'));
      },
      head: () => {
        m.next(r.left, bytes);
        m.next(r.after, remaining.sub(bytes));
        m.next(r.lane, lane);
        m.next(r.mute, poison);
        m.next(r.offset, ctx.offset.add(ctx.bytes.sub(remaining).zx(DESC_LENGTH_BITS)));
        m.when(known.and(good), () => st.go('stream')).otherwise(() => st.go('drop'));
      },
      stream: () => m.when(beat, () => {
        m.next(r.left, r.left.sub(now));
        m.next(r.lane, 0);
        m.next(r.offset, r.offset.add(now.zx(DESC_LENGTH_BITS)));
        m.when(rx.eop, () => st.go('idle'));
      }),
      drop: () => m.when(rx.valid.and(rx.eop), () => st.go('idle')),
    });

    m.assume('issue_not_flying', launched.and(r.flying).none());
    m.assert('kept_not_flying', r.kept_tags.and(r.flying).none());
    m.when(end, () => m.assert('ends_once', opened.and(r.flying).any()));
    m.cover('split', closes.and(whole).and(r.after.ne(0)));
    m.cover('completes', complete);
    m.cover('ends_badly', bad);
    m.cover('ends_poisoned', complete.and(spoilt));
    m.cover('ends_overdue', overdue);
    m.cover('frees_kept', freeKept);
    m.cover('flags_unexpected', io.unexpected);
  },
});
