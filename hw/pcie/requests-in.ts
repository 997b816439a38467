import { cat, component, input, lit, mux, output, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import type { Preset } from '../spec/preset.ts';
import { BAR_BYTES } from '../spec/registers.ts';
import { completionHeader, requesterId } from './header.ts';
import { POSTED_COUNT_BITS } from './posted.ts';

/** Longest write that is served: a command slot in one TLP. */
const WRITE_DWORDS = 8;
/** Completions that may wait: the shim must not let in more non-posted requests than this at a time. */
export const COMPLETION_DEPTH = 16;
const ADDR_BITS = Math.log2(BAR_BYTES);
const STATUS_SUCCESS = 0;
const STATUS_UNSUPPORTED = 1;

/**
 * Requests of the host to the VPRI BAR. Posted writes are taken whatever happens on the transmit side; completions wait in a
 * FIFO of their own until every posted write accepted before them has left the shim.
 */
export const requestsIn = component({
  name: (p: Preset) => `vpri_requests_in_${p.name}`,
  doc: `Serves memory reads of one or two doublewords within a qword and memory writes of up to ${WRITE_DWORDS} doublewords of the PF to BAR 0, as
accesses of one qword each, in order. Anything else, and a poisoned write, is dropped if posted, else answered as unsupported request.
A completion leaves only when every posted write accepted before it was reported as sent. At most ${COMPLETION_DEPTH + 1} completions wait.`,
  ports: (p) => ({
    rx: sink({ data: p.tlpDataWidth, strb: p.tlpDataWidth / 32, hdr: 128, bar_id: 3, func_num: 8, sop: 1, eop: 1 }),
    tx: source({ data: p.tlpDataWidth, strb: p.tlpDataWidth / 32, hdr: 128, sop: 1, eop: 1 }),
    req_valid: output(1), req_write: output(1), req_addr: output(ADDR_BITS - 3), req_data: output(64), req_be: output(8),
    rsp_valid: input(1), rsp_data: input(64),
    pf_requester_id: input(16), accepted: input(POSTED_COUNT_BITS), sent: input(POSTED_COUNT_BITS),
    /** Pulses: an access by a VF; a request that is not served. */
    vf_access: output(1), bad_request: output(1), busy: output(1),
  }),
  build(m, io, p) {
    const { rx, tx } = io;
    const beatDwords = p.tlpDataWidth / 32;
    const st = m.fsm('state', ['idle', 'collect', 'align', 'write', 'read', 'reply', 'refuse'], 'idle');

    // The header, decoded while it is offered.
    const fmt = rx.hdr.bits(127, 125);
    const type = rx.hdr.bits(124, 120);
    const length = rx.hdr.bits(105, 96);
    const hasData = fmt.bit(1);
    const memory = m.node('is_memory', type.eq(0).and(fmt.bit(2).not()));
    const message = m.node('is_message', type.bits(4, 3).eq(2));
    const addressLow = m.node('address_low', mux(fmt.bit(0), rx.hdr.bits(ADDR_BITS - 1, 2), rx.hdr.bits(ADDR_BITS + 31, 34)));
    const ours = m.node('is_ours', rx.func_num.eq(0).and(rx.bar_id.eq(0)));
    const poisoned = rx.hdr.bit(110);
    const goodWrite = m.node('good_write', memory.and(hasData).and(ours).and(poisoned.not()).and(length.ge(1)).and(length.le(WRITE_DWORDS)));
    const goodRead = m.node('good_read', memory.and(hasData.not()).and(ours).and(length.eq(1).or(length.eq(2).and(addressLow.bit(0).not()))));
    const posted = m.node('is_posted', memory.and(hasData).or(message));

    const r = m.regs({
      func: { w: 8, reset: 'none' }, memory: { w: 1, reset: 'none' }, len: { w: 10, reset: 'none' }, requester: { w: 16, reset: 'none' }, tag: { w: 8, reset: 'none' }, first_be: { w: 4, reset: 'none' }, last_be: { w: 4, reset: 'none' },
      tc: { w: 3, reset: 'none' }, attr_high: { w: 1, reset: 'none' }, attr_low: { w: 2, reset: 'none' }, address: { w: ADDR_BITS - 2, reset: 'none' },
      payload: { w: 32 * WRITE_DWORDS, reset: 'none' },
      words: { w: 32 * (WRITE_DWORDS + 2), reset: 'none' }, enables: { w: 4 * (WRITE_DWORDS + 2), reset: 'none' }, left: { w: 3, reset: 'none' },
    });
    const take = m.node('take', rx.valid.and(rx.ready));
    m.assign(rx.ready, st.is('idle').or(st.is('collect')));
    const begin = m.node('first_beat', take.and(rx.sop));
    m.assign(io.vf_access, begin.and(memory).and(rx.func_num.ne(0)));
    m.assign(io.bad_request, begin.and(goodWrite.not()).and(goodRead.not()).and(memory.and(rx.func_num.ne(0)).not()));
    m.unused(rx.strb, 'the header tells the length');
    m.unused(cat(rx.hdr.bit(119), rx.hdr.bit(115), rx.hdr.bits(113, 111), rx.hdr.bits(107, 106)), 'reserved, TH, TD, AT: not for a BAR of registers');
    m.unused(cat(rx.hdr.bits(63, ADDR_BITS + 32), rx.hdr.bits(33, ADDR_BITS)), 'the shim has matched the BAR');
    m.unused(rx.hdr.bits(1, 0), 'processing hint');

    const collect = (): void => {
      m.when(rx.sop, () => m.next(r.payload, rx.data.resize(32 * WRITE_DWORDS)));
      // A narrow data path brings the second half in the next beat.
      if (beatDwords < WRITE_DWORDS) {
        const { second_beat } = m.regs({ second_beat: { w: 1, reset: 0 } });
        m.next(second_beat, rx.sop.and(rx.eop.not()));
        m.when(second_beat, () => m.next(r.payload, cat(rx.data, r.payload.trunc(p.tlpDataWidth))));
      }
    };
    if (p.tlpDataWidth > 32 * WRITE_DWORDS) m.unused(rx.data.bits(p.tlpDataWidth - 1, 32 * WRITE_DWORDS), 'longer writes are dropped');

    // Byte enables of the payload's doublewords, as the header has them.
    const single = m.node('single', r.len.eq(1));
    const byteEnables = vector(Array.from({ length: WRITE_DWORDS }, (_, i) => {
      const last = r.len.eq(i + 1).and(single.not());
      const inside = r.len.gt(i + 1);
      return i === 0 ? r.first_be : mux(last, r.last_be, mux(inside, lit(4, 15), 0));
    }));
    const odd = r.address.bit(0);
    // Completions.
    const lead = m.node('lead', leadingSpace(r.first_be));
    const trail = m.node('trail', mux(single, trailingSpace(r.first_be), trailingSpace(r.last_be)));
    // What is no memory read is refused with byte count 4 and lower address 0 (PCIe 5.0 §2.2.9).
    const byteCount = m.node('byte_count', mux(r.memory, cat(r.len, lit(2, 0)).sub(lead.zx(12)).sub(trail.zx(12)), 4));
    const cplFields = { data: 64, dwords: 2, success: 1, func: 8, requester: 16, tag: 8, tc: 3, attr_high: 1, attr_low: 2, byte_count: 12, lower: 7, mark: POSTED_COUNT_BITS } as const;
    const queue = m.inst('u_completions', fifo, { fields: cplFields, depth: COMPLETION_DEPTH });
    const success = m.node('success', st.is('reply'));
    m.assign(queue.push.valid, mux(success, io.rsp_valid, st.is('refuse')));
    m.assign(queue.push.data, mux(odd, cat(lit(32, 0), io.rsp_data.bits(63, 32)), io.rsp_data));
    m.assign(queue.push.dwords, r.len.trunc(2));
    m.assign(queue.push.success, success);
    m.assign(queue.push.func, r.func);
    m.assign(queue.push.requester, r.requester);
    m.assign(queue.push.tag, r.tag);
    m.assign(queue.push.tc, r.tc);
    m.assign(queue.push.attr_high, r.attr_high);
    m.assign(queue.push.attr_low, r.attr_low);
    m.assign(queue.push.byte_count, byteCount);
    m.assign(queue.push.lower, mux(r.memory, cat(r.address.trunc(5), lead), 0));
    m.assign(queue.push.mark, io.accepted);

    // A read is made only when its completion has a place.
    const room = m.node('room', queue.level.lt(COMPLETION_DEPTH));
    m.assign(io.req_valid, st.is('write').or(st.is('read').and(room)));
    m.assign(io.req_write, st.is('write'));
    m.assign(io.req_addr, r.address.bits(ADDR_BITS - 3, 1));
    m.assign(io.req_data, r.words.trunc(64));
    m.assign(io.req_be, r.enables.trunc(8));

    const c = queue.pop;
    const left = m.node('posted_left', c.mark.sub(io.sent));
    const behind = m.node('behind_posted', left.bit(POSTED_COUNT_BITS - 1).or(left.eq(0)));
    m.assign(tx.valid, c.valid.and(behind));
    m.assign(c.ready, tx.ready.and(behind));
    m.assign(tx.sop, 1);
    m.assign(tx.eop, 1);
    m.assign(tx.strb, mux(c.success, cat(c.dwords.eq(2), lit(1, 1)), 0).zx(beatDwords));
    m.assign(tx.data, c.data.zx(p.tlpDataWidth));
    m.assign(tx.hdr, completionHeader({
      withData: c.success, dwords: mux(c.success, c.dwords.zx(10), 0), completer: requesterId(io.pf_requester_id, c.func, p.firstVfOffset),
      status: mux(c.success, STATUS_SUCCESS, lit(3, STATUS_UNSUPPORTED)), byteCount: c.byte_count, requester: c.requester, tag: c.tag, lowerAddress: c.lower,
      tc: c.tc, attrHigh: c.attr_high, attrLow: c.attr_low,
    }));
    m.assign(io.busy, st.is('idle').not().or(rx.valid).or(queue.level.any()));

    m.when(begin, () => {
      m.next(r.func, rx.func_num);
      m.next(r.memory, memory);
      m.next(r.len, length);
      m.next(r.requester, rx.hdr.bits(95, 80));
      m.next(r.tag, rx.hdr.bits(79, 72));
      m.next(r.first_be, rx.hdr.bits(67, 64));
      m.next(r.last_be, rx.hdr.bits(71, 68));
      m.next(r.tc, rx.hdr.bits(118, 116));
      m.next(r.attr_high, rx.hdr.bit(114));
      m.next(r.attr_low, rx.hdr.bits(109, 108));
      m.next(r.address, addressLow);
    });
    m.when(take, collect);
    st.on({
      // A beat that begins no TLP belongs to one that is dropped.
      idle: () => m.when(begin, () => {
        m.when(goodWrite.and(rx.eop.not()), () => st.go('collect'))
          .elsewhen(goodWrite, () => st.go('align'))
          .elsewhen(goodRead, () => st.go('read'))
          .elsewhen(posted.not(), () => st.go('refuse'));
      }),
      collect: () => m.when(take.and(rx.eop), () => st.go('align')),
      align: () => {
        m.next(r.words, mux(odd, cat(lit(32, 0), r.payload, lit(32, 0)), cat(lit(64, 0), r.payload)));
        m.next(r.enables, mux(odd, cat(lit(4, 0), byteEnables, lit(4, 0)), cat(lit(8, 0), byteEnables)));
        m.next(r.left, r.len.bits(3, 1).add(r.len.bit(0).or(odd).zx(3)));
        st.go('write');
      },
      write: () => {
        m.next(r.words, r.words.shr(lit(7, 64)));
        m.next(r.enables, r.enables.shr(lit(4, 8)));
        m.next(r.address, r.address.add(2));
        m.next(r.left, r.left.sub(1));
        m.when(r.left.eq(1), () => st.go('idle'));
      },
      read: () => m.when(room, () => st.go('reply')),
      reply: () => m.when(io.rsp_valid, () => st.go('idle')),
      refuse: () => m.when(queue.push.ready, () => st.go('idle')),
    });

    m.when(st.is('reply').and(io.rsp_valid), () => m.assert('completion_has_room', queue.push.ready));
    m.when(tx.valid.and(tx.ready), () => m.assert('behind_posted_writes', left.bit(POSTED_COUNT_BITS - 1).or(left.eq(0))));
    m.cover('write_served', st.is('write'));
    m.cover('read_served', tx.valid.and(tx.ready).and(c.success));
    m.cover('refused', tx.valid.and(tx.ready).and(c.success.not()));
    m.cover('waits_for_posted', c.valid.and(behind.not()));
  },
});

/** Bytes before the first enabled one, 0 when none is enabled. */
function leadingSpace(be: Bits): Bits {
  return mux(be.bit(0), 0, mux(be.bit(1), 1, mux(be.bit(2), 2, mux(be.bit(3), lit(2, 3), 0))));
}
/** Bytes after the last enabled one, 3 when none is enabled: a zero-length read counts as one byte. */
function trailingSpace(be: Bits): Bits {
  return mux(be.bit(3), 0, mux(be.bit(2), 1, mux(be.bit(1), lit(2, 2), 3)));
}
