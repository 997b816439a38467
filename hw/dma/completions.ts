import { cat, component, input, lit, mux, oneHot, output, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { firstSet } from '../prim/first-set.ts';
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
in use is dropped and flagged. Not served: completion timeout.`,
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
      unexpected: output(1), failed: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const { rx, data } = io;
    const lanes = p.tlpDataWidth / 8;
    const laneBits = Math.log2(lanes);
    const st = m.fsm('state', ['idle', 'head', 'stream', 'drop'], 'idle');
    const r = m.regs({
      flying: { w: p.readTags, reset: 0 }, fresh: { w: p.readTags, reset: 0 }, poisoned: { w: p.readTags, reset: 0 }, mute: { w: 1, reset: 'none' },
      left: { w: CHUNK_BITS, reset: 'none' }, after: { w: CHUNK_BITS, reset: 'none' }, lane: { w: 2, reset: 'none' }, offset: { w: DESC_LENGTH_BITS, reset: 'none' },
    });

    // What is known of each read: fixed at its issue, and how much it still owes, which only completions change.
    const context = m.mem('origin', { width: w.queue + slotBits(p) + DESC_TAG_BITS + DESC_LENGTH_BITS + CHUNK_BITS + w.domain + 1, depth: p.readTags, ruw: 'old' });
    context.write({ en: io.issued, addr: io.issued_tag, data: cat(io.issued_queue, io.issued_slot, io.issued_desc, io.issued_offset, io.issued_bytes, io.issued_domain, io.issued_epoch) });
    const owed = m.mem('owed', { width: CHUNK_BITS, depth: p.readTags, ruw: 'undefined' });
    const tag8 = rx.hdr.bits(47, 40);
    const tag = tag8.trunc(w.readTag);
    const open = m.node('open', st.is('idle').and(rx.valid).and(rx.sop));
    const c = context.readSync({ en: open, addr: tag });
    const owedBefore = owed.readSync({ en: open, addr: tag });
    let top = c.w;
    const field = (bits: number): Bits => {
      top -= bits;
      return c.bits(top + bits - 1, top);
    };
    const ctx = { queue: field(w.queue), slot: field(slotBits(p)), desc: field(DESC_TAG_BITS), offset: field(DESC_LENGTH_BITS), bytes: field(CHUNK_BITS), domain: field(w.domain), epoch: field(1) };

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
    const end = m.node('ends', bad.or(complete));
    // The header is gone after the first beat; the tag stays.
    const { open_tag } = m.regs({ open_tag: { w: w.readTag, reset: 'none' } });
    m.when(open, () => m.next(open_tag, tag));
    const opened = m.node('opened', oneHot(open_tag, p.readTags));
    owed.write({ en: closes, addr: open_tag, data: r.after });
    m.assign(io.give_valid, end);
    m.assign(io.give_domain, ctx.domain);
    m.assign(io.give_epoch, ctx.epoch);
    m.assign(io.done_valid, end);
    m.assign(io.done_queue, ctx.queue);
    m.assign(io.done_slot, ctx.slot);
    const spoilt = m.node('spoilt', opened.and(r.poisoned).any());
    const failed = m.node('fails', bad.or(complete.and(spoilt)));
    m.assign(io.done_error, failed);
    m.assign(io.failed, failed);
    m.assign(io.unexpected, st.is('head').and(known.not()));
    m.assign(io.busy, st.is('idle').not().or(rx.valid));

    // Tags.
    const free = m.inst('u_lowest', firstSet, { width: p.readTags, from: 'low' });
    m.assign(free.v, r.flying.not());
    m.assign(io.free_index, free.index);
    const ended = mux(end, opened, lit(p.readTags, 0));
    const launched = m.node('launched', mux(io.issued, oneHot(io.issued_tag, p.readTags), 0));
    const poisons = m.node('poisons', st.is('head').and(known).and(good).and(poison));
    m.next(r.poisoned, r.poisoned.and(launched.not()).or(mux(poisons, here, 0)));
    m.next(r.flying, r.flying.or(launched).and(ended.not()));
    m.next(r.fresh, r.fresh.or(launched).and(mux(closes, opened, lit(p.readTags, 0)).not()));

    m.unused(cat(rx.hdr.bit(127), rx.hdr.bits(125, 111), rx.hdr.bits(109, 106), rx.hdr.bits(95, 80), rx.hdr.bit(76)), 'the shim has matched type and requester');
    m.unused(cat(rx.hdr.bits(63, 48), rx.hdr.bit(39), rx.hdr.bits(38, 34), rx.hdr.bits(31, 0)), 'the shim has matched the requester; only the lane of the lower address matters');
    m.unused(rx.strb, 'the header tells the length');

    st.on({
      idle: () => m.when(rx.valid, () => m.when(rx.sop, () => st.go('head')).otherwise(() => st.go('drop'))),
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
    m.when(end, () => m.assert('ends_once', opened.and(r.flying).any()));
    m.cover('split', closes.and(whole).and(r.after.ne(0)));
    m.cover('completes', complete);
    m.cover('ends_badly', bad);
    m.cover('ends_poisoned', complete.and(spoilt));
    m.cover('flags_unexpected', io.unexpected);
  },
});
