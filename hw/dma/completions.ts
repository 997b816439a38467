import { cat, component, input, lit, mux, oneHot, output, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
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
  doc: `Read tags and read completions. Tags: the lowest free one is offered; it is taken by the issue of a read and returns when that read is complete. Completions may be split and come in any order across tags; one beat a clock, two clocks from rx to data.
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
      /** One bit a domain: a tag of a read of it is kept. */
      doubtful: output(p.domains),
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
    const none = lit(p.readTags, 0);
    const tagBit = (tag: Bits) => oneHot(tag, p.readTags);
    const st = m.fsm('state', ['run', 'late', 'end', 'sweep', 'kept'], 'run');
    const r = m.regs({
      flying: { w: p.readTags, reset: 0 }, fresh: { w: p.readTags, reset: 0 }, poisoned: { w: p.readTags, reset: 0 }, seen: { w: p.readTags, reset: 0 }, expired: { w: p.readTags, reset: 0 }, kept_tags: { w: p.readTags, reset: 0 }, at: { w: w.readTag, reset: 0 },
      in_tlp: { w: 1, reset: 0 },
    });
    // First stage: a beat, beside what is known of its read. Of a header only what counts is kept.
    const one = m.regs({
      s1_valid: { w: 1, reset: 0 }, s1_first: { w: 1, reset: 'none' }, s1_last: { w: 1, reset: 'none' }, s1_data: { w: p.tlpDataWidth, reset: 'none' },
      s1_tag: { w: 8, reset: 'none' }, s1_count: { w: 12, reset: 'none' }, s1_length: { w: 10, reset: 'none' }, s1_lane: { w: 2, reset: 'none' }, s1_poison: { w: 1, reset: 'none' }, s1_fine: { w: 1, reset: 'none' },
    });
    // Second stage: a beat, its TLP against what was owed, and whose it is. All but the beat stays when the TLP has left.
    const origin = { queue: w.queue, slot: slotBits(p), desc: DESC_TAG_BITS, offset: DESC_LENGTH_BITS, bytes: CHUNK_BITS, domain: w.domain, epoch: 1 } as const;
    const two = m.regs({
      s2_valid: { w: 1, reset: 0 }, s2_first: { w: 1, reset: 'none' }, s2_last: { w: 1, reset: 'none' }, s2_data: { w: p.tlpDataWidth, reset: 'none' },
      s2_in_range: { w: 1, reset: 'none' }, s2_good: { w: 1, reset: 'none' }, s2_mute: { w: 1, reset: 'none' }, s2_dropped: { w: 1, reset: 'none' },
      s2_left: { w: CHUNK_BITS, reset: 'none' }, s2_after: { w: CHUNK_BITS, reset: 'none' }, s2_lane: { w: 2, reset: 'none' }, s2_offset: { w: DESC_LENGTH_BITS, reset: 'none' },
      s2_tag: { w: w.readTag, reset: 'none' }, s2_queue: { w: w.queue, reset: 'none' }, s2_slot: { w: slotBits(p), reset: 'none' }, s2_desc: { w: DESC_TAG_BITS, reset: 'none' }, s2_domain: { w: w.domain, reset: 'none' }, s2_epoch: { w: 1, reset: 'none' },
    });

    // Second stage, before the first since it decides whether that one moves: beats go on with the bytes that are ours.
    const opened = m.node('opened', tagBit(two.s2_tag));
    const known = m.node('known', two.s2_in_range.and(opened.and(r.flying).any()));
    const live = m.node('live', mux(two.s2_first, known.and(two.s2_good), two.s2_dropped.not()));
    const roomHere = m.node('room_here', lit(CHUNK_BITS, lanes).sub(two.s2_lane.zx(CHUNK_BITS)));
    const now = m.node('bytes_now', mux(two.s2_left.lt(roomHere), two.s2_left, roomHere));
    const stop = m.node('stop', two.s2_lane.zx(laneBits + 1).add(now.trunc(laneBits + 1)));
    const ones = lit(lanes, (1n << BigInt(lanes)) - 1n);
    const shown = m.node('shown', live.and(two.s2_mute.not()));
    m.assign(data.valid, two.s2_valid.and(shown));
    m.assign(data.queue, two.s2_queue);
    m.assign(data.tag, two.s2_desc);
    m.assign(data.offset, two.s2_offset);
    m.assign(data.data, two.s2_data);
    m.assign(data.keep, ones.shl(two.s2_lane).and(ones.shl(stop).not()));
    const leaves = m.node('leaves', two.s2_valid.and(shown.not().or(data.ready)));
    const free2 = m.node('stage_two_free', two.s2_valid.not().or(leaves));
    const opens = m.node('opens', leaves.and(two.s2_first).and(known));
    const closes = m.node('closes', leaves.and(live).and(two.s2_last));
    const whole = m.node('whole', two.s2_left.eq(now));
    m.next(two.s2_valid, one.s1_valid.or(free2.not()));
    m.when(leaves, () => {
      m.next(two.s2_left, two.s2_left.sub(now));
      m.next(two.s2_lane, 0);
      m.next(two.s2_offset, two.s2_offset.add(now.zx(DESC_LENGTH_BITS)));
      m.next(two.s2_dropped, live.not());
    });

    // The way in. No TLP begins while a read is overdue or tags are swept; a beat outside of a TLP is dropped.
    const hold = m.node('hold', r.expired.any().or(io.sweep));
    const move = m.node('move', one.s1_valid.and(free2));
    const free1 = m.node('stage_one_free', one.s1_valid.not().or(free2));
    m.assign(rx.ready, st.is('run').and(r.in_tlp.or(hold.not())).and(free1));
    const taken = m.node('taken', rx.valid.and(rx.ready));
    const begins = m.node('begins', taken.and(rx.sop).and(r.in_tlp.not()));
    const enters = m.node('enters', taken.and(r.in_tlp.or(rx.sop)));
    m.next(one.s1_valid, enters.or(free1.not()));
    m.when(taken, () => m.next(r.in_tlp, r.in_tlp.or(rx.sop).and(rx.eop.not())));
    m.when(enters, () => {
      m.next(one.s1_first, r.in_tlp.not());
      m.next(one.s1_last, rx.eop);
      m.next(one.s1_data, rx.data);
    });
    const tag8 = rx.hdr.bits(47, 40);
    m.when(begins, () => {
      const poison = rx.hdr.bit(110).or(rx.error.eq(ERROR_POISONED));
      m.next(one.s1_tag, tag8);
      m.next(one.s1_count, rx.hdr.bits(75, 64));
      m.next(one.s1_length, rx.hdr.bits(105, 96));
      m.next(one.s1_lane, rx.hdr.bits(33, 32));
      m.next(one.s1_poison, poison);
      m.next(one.s1_fine, rx.hdr.bit(126).and(rx.hdr.bits(79, 77).eq(0)).and(rx.error.eq(0).or(poison)));
    });

    // What is known of each read: fixed at its issue, and how much it still owes, which only completions change.
    const context = m.mem('origin', { width: payloadWidth(origin), depth: p.readTags, ruw: 'old' });
    context.write({ en: io.issued, addr: io.issued_tag, data: cat(io.issued_queue, io.issued_slot, io.issued_desc, io.issued_offset, io.issued_bytes, io.issued_domain, io.issued_epoch) });
    const owed = m.mem('owed', { width: CHUNK_BITS, depth: p.readTags, ruw: 'undefined' });
    const late = m.inst('u_late', firstSet, { width: p.readTags, from: 'low' });
    m.assign(late.v, r.expired);
    const still = m.node('still', st.is('run').and(one.s1_valid.or(two.s2_valid).or(r.in_tlp).not()));
    const anyLate = m.node('any_late', still.and(r.expired.any()));
    const ctx = unpackFields(origin, context.readSync({ en: begins.or(anyLate).or(st.is('sweep')), addr: mux(st.is('sweep'), r.at, mux(anyLate, late.index, tag8.trunc(w.readTag))) }));

    // First stage: the header against what is owed. The TLP before it may be of the same read: what that one leaves is taken from the second stage, and not read while it is written.
    const tag = m.node('tag', one.s1_tag.trunc(w.readTag));
    const inRange = m.node('in_range', w.readTag < 8 ? one.s1_tag.bits(7, w.readTag).none() : lit(1, 1));
    const starts = m.node('starts', move.and(one.s1_first));
    const accounts = m.node('accounts', starts.and(inRange));
    const again = m.node('again', accounts.and(tag.eq(tag8.trunc(w.readTag))));
    const owedBefore = owed.readSync({ en: begins.and(again.not()), addr: tag8.trunc(w.readTag) });
    const here = m.node('here', tagBit(tag));
    const remaining = m.node('remaining', mux(here.and(r.fresh).any(), ctx.bytes, mux(two.s2_in_range.and(two.s2_tag.eq(tag)), two.s2_after, owedBefore)));
    const byteCount = cat(one.s1_count.none(), one.s1_count);
    const length = cat(one.s1_length.none(), one.s1_length);
    const carried = m.node('carried', cat(length, lit(2, 0)).sub(one.s1_lane.zx(CHUNK_BITS)));
    const bytes = m.node('bytes_here', mux(remaining.lt(carried), remaining, carried));
    const after = m.node('after', remaining.sub(bytes));
    const fits = m.node('fits', carried.lt(remaining.add(4)));
    owed.write({ en: accounts, addr: tag, data: after.zx(CHUNK_BITS) });
    m.when(move, () => {
      m.next(two.s2_first, one.s1_first);
      m.next(two.s2_last, one.s1_last);
      m.next(two.s2_data, one.s1_data);
    });
    m.when(starts, () => {
      m.next(two.s2_in_range, inRange);
      m.next(two.s2_good, one.s1_fine.and(byteCount.eq(remaining)).and(fits));
      m.next(two.s2_mute, one.s1_poison);
      m.next(two.s2_left, bytes);
      m.next(two.s2_after, after);
      m.next(two.s2_lane, one.s1_lane);
      m.next(two.s2_offset, ctx.offset.add(ctx.bytes.sub(remaining).zx(DESC_LENGTH_BITS)));
    });
    m.when(starts.or(st.is('late')), () => {
      m.next(two.s2_tag, mux(st.is('late'), r.at, tag));
      m.next(two.s2_queue, ctx.queue);
      m.next(two.s2_slot, ctx.slot);
      m.next(two.s2_desc, ctx.desc);
      m.next(two.s2_domain, ctx.domain);
      m.next(two.s2_epoch, ctx.epoch);
    });

    // Ends of reads.
    const bad = m.node('bad', opens.and(two.s2_good.not()).or(closes.and(whole.not())));
    const complete = m.node('complete', closes.and(whole).and(two.s2_after.eq(0)));
    const overdue = m.node('is_overdue', st.is('end').and(opened.and(r.flying).any()));
    const end = m.node('ends', bad.or(complete).or(overdue));
    m.assign(io.give_valid, end);
    m.assign(io.give_domain, two.s2_domain);
    m.assign(io.give_epoch, two.s2_epoch);
    m.assign(io.done_valid, end);
    m.assign(io.done_queue, two.s2_queue);
    m.assign(io.done_slot, two.s2_slot);
    const spoilt = m.node('spoilt', opened.and(r.poisoned).any().or(two.s2_mute));
    const failed = m.node('fails', bad.or(overdue).or(complete.and(spoilt)));
    m.assign(io.done_error, failed);
    m.assign(io.failed, failed);
    m.assign(io.unexpected, leaves.and(two.s2_first).and(known.not()));
    m.assign(io.busy, st.is('run').not().or(rx.valid).or(one.s1_valid).or(two.s2_valid).or(r.expired.any()));
    m.assign(io.overdue, overdue);
    m.assign(io.waiting, r.flying.any());

    // Tags.
    const free = m.inst('u_lowest', firstSet, { width: p.readTags, from: 'low' });
    m.assign(free.v, r.flying.or(r.kept_tags).not());
    m.assign(io.free_index, free.index);
    const ended = m.node('ended', mux(end, opened, none));
    const launched = m.node('launched', mux(io.issued, oneHot(io.issued_tag, p.readTags), 0));
    m.next(r.poisoned, r.poisoned.and(launched.not()).or(mux(opens.and(two.s2_good).and(two.s2_mute), opened, none)));
    // Overdue: out at the end of two periods one after the other.
    m.next(r.seen, mux(io.period, r.flying, r.seen).and(launched.not()).and(ended.not()));
    m.next(r.expired, r.expired.or(mux(io.period, r.flying.and(r.seen), none)).and(ended.not()));
    const kept = m.node('kept_here', r.kept_tags.at(r.at).and(io.sweep_queues.at(ctx.queue)));
    const freeKept = m.node('free_kept', st.is('kept').and(kept));
    m.next(r.kept_tags, r.kept_tags.or(mux(overdue, opened, none)).and(mux(freeKept, tagBit(r.at), none).not()));
    const doubts = Array.from({ length: p.domains }, (_, d) => {
      const count = m.reg(`kept_of_${d}`, w.readTag + 1, 0);
      m.next(count, count.add(overdue.and(io.give_domain.eq(d)).zx(count.w)).sub(freeKept.and(ctx.domain.eq(d)).zx(count.w)));
      return count;
    });
    m.assign(io.doubtful, vector(doubts.map((n) => n.any())));
    m.assign(io.freed, freeKept.or(end.and(overdue.not())));
    m.assign(io.swept, st.is('kept').and(r.at.all()));
    m.next(r.flying, r.flying.or(launched).and(ended.not()));
    m.next(r.fresh, r.fresh.and(mux(accounts, here, none).not()).or(launched));

    m.unused(cat(rx.hdr.bit(127), rx.hdr.bits(125, 111), rx.hdr.bits(109, 106), rx.hdr.bits(95, 80), rx.hdr.bit(76)), 'the shim has matched type and requester');
    m.unused(cat(rx.hdr.bits(63, 48), rx.hdr.bit(39), rx.hdr.bits(38, 34), rx.hdr.bits(31, 0)), 'the shim has matched the requester; only the lane of the lower address matters');
    m.unused(rx.strb, 'the header tells the length');

    st.on({
      run: () => m.when(anyLate, () => {
        m.next(r.at, late.index);
        st.go('late');
      }).elsewhen(still.and(io.sweep), () => {
        m.next(r.at, 0);
        st.go('sweep');
      }),
      late: () => st.go('end'),
      end: () => st.go('run'),
      sweep: () => st.go('kept'),
      kept: () => {
        m.next(r.at, r.at.add(1));
        m.when(r.at.all(), () => st.go('run')).otherwise(() => st.go('sweep'));
      },
    });

    m.assume('issue_not_flying', launched.and(r.flying).none());
    m.when(r.kept_tags.none(), () => m.assert('no_doubt_without_kept', io.doubtful.none()));
    m.when(r.kept_tags.any(), () => m.assert('kept_is_doubted', io.doubtful.any()));
    m.assert('kept_not_flying', r.kept_tags.and(r.flying).none());
    m.assert('still_when_ended', st.is('run').or(one.s1_valid.or(two.s2_valid).not()));
    m.when(end, () => m.assert('ends_once', opened.and(r.flying).any()));
    m.cover('split', closes.and(whole).and(two.s2_after.ne(0)));
    m.cover('two_of_one_read', starts.and(two.s2_valid).and(two.s2_tag.eq(tag)).and(here.and(r.flying).any()));
    m.cover('completes', complete);
    m.cover('ends_badly', bad);
    m.cover('ends_poisoned', complete.and(spoilt));
    m.cover('ends_overdue', overdue);
    m.cover('frees_kept', freeKept);
    m.cover('flags_unexpected', io.unexpected);
  },
});
