import { cat, component, input, lit, mux, oneHot, output, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { requesterId } from '../pcie/header.ts';
import { firstSet } from '../prim/first-set.ts';
import { fifo } from '../prim/fifo.ts';
import { layoutPack } from '../prim/layout.ts';
import { RECORD, RECORD_BYTES, RECORD_TYPE, RECORD_VERSION } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';

/** A fault of a queue on its way to the message engine. */
export const faultFields = (p: Preset) => {
  const w = widths(p);
  return { queue: w.queue, func: w.function, domain: 8, device_class: 2, page: w.page, pages: w.regionPages, write: 1 } as const;
};

/**
 * The message engine: outstanding page requests, their records in the host's ring, and the responses. Thin: no probing, no
 * quotas, no resend; a request waits for its answer for ever.
 */
export const requests = component({
  name: (p: Preset) => `vpri_requests_${p.name}`,
  doc: `Page requests. A fault that an outstanding request of the same function contains joins it; else it takes the lowest free
entry and, when the host's ring has a slot, leaves as a record. The table is in RAM and searched one entry a cycle up to the
highest one in use. A response with the right generation frees the entry and wakes its waiters; any other is flagged stale.
Joining and retiring happen in one state machine, so no waiter is missed. Each queue waits in one entry at most, so with as many
entries as queues the table never fills. No slot: the fault waits here, nothing is dropped, and responses are still served.`,
  ports: (p) => ({
    fault: sink(faultFields(p)),
    response_valid: input(1), response_index: input(16), response_generation: input(16), response_code: input(4),
    wake_valid: output(1), wake_queues: output(p.queues), wake_code: output(4),
    record: source(smallWriteFields),
    prq_base: input(52), prq_size: input(4), prq_enable: input(1), prq_head: input(32), prq_arm: input(1), prq_tail: output(32),
    /** One pulse when an armed interrupt is due; it comes after the record has entered the posted stream. */
    fire: output(1),
    pf_requester_id: input(16), now: input(64),
    joined: output(1), stale: output(1), answered: output(1), busy: output(1),
  }),
  build(m, io, p) {
    const w = widths(p);
    const entries = p.pageRequests;
    const { fault } = io;
    const st = m.fsm('state', ['clear', 'idle', 'search', 'fetch', 'record', 'find', 'answer'], 'clear');
    const r = m.regs({
      in_use: { w: entries, reset: 0 }, scan: { w: w.request + 1, reset: 0 }, index: { w: w.request, reset: 'none' },
      stamp: { w: 63, reset: 'none' }, again: { w: 1, reset: 0 }, offered: { w: 1, reset: 0 }, tail: { w: 32, reset: 0 }, armed: { w: 1, reset: 0 },
    });

    // Responses wait here; more of them than entries can only be wrong ones.
    const responses = m.inst('u_responses', fifo, { fields: { index: 16, generation: 16, code: 4 }, depth: 2 * entries });
    m.assign(responses.push.valid, io.response_valid);
    m.assign(responses.push.index, io.response_index);
    m.assign(responses.push.generation, io.response_generation);
    m.assign(responses.push.code, io.response_code);
    m.assign(responses.pop.ready, st.is('answer'));

    // One word an entry: generation, what was asked for, who waits.
    const word = (generation: Bits, func: Bits, page: Bits, pages: Bits, write: Bits, waiters: Bits): Bits => cat(generation, func, page, pages, write, waiters);
    const width = GENERATION_BITS + w.function + w.page + w.regionPages + 1 + p.queues;
    const table = m.mem('entries', { width, depth: entries, ruw: 'undefined' });

    const highest = m.inst('u_highest', firstSet, { width: entries, from: 'high' });
    const free = m.inst('u_free', firstSet, { width: entries, from: 'low' });
    m.assign(highest.v, r.in_use);
    m.assign(free.v, r.in_use.not());

    const scanIndex = r.scan.trunc(w.request);
    const readEn = m.node('read_en', st.is('search').or(st.is('fetch')).or(st.is('find')));
    const answerIndex = responses.pop.index.trunc(w.request);
    const q = table.readSync({ en: readEn, addr: mux(st.is('find'), answerIndex, mux(st.is('fetch'), free.index, scanIndex)) });
    let top = width;
    const take = (bits: number): Bits => {
      top -= bits;
      return q.bits(top + bits - 1, top);
    };
    const e = { generation: take(GENERATION_BITS), func: take(w.function), page: take(w.page), pages: take(w.regionPages), write: take(1) as Bits<1>, waiters: take(p.queues) };

    // Does the entry read last contain the fault?
    const seen = m.node('seen', r.scan.trunc(w.request).sub(1));
    const endOf = (page: Bits, pages: Bits): Bits => page.zx(w.page + 1).add(pages.zx(w.page + 1));
    const contains = e.func.eq(fault.func).and(e.page.le(fault.page)).and(endOf(fault.page, fault.pages).le(endOf(e.page, e.pages))).and(e.write.or(fault.write.not()));
    const join = m.node('joins_here', st.is('search').and(r.scan.ne(0)).and(r.in_use.at(seen)).and(contains));
    const scanned = m.node('scanned', r.in_use.none().or(r.scan.gt(highest.index.zx(w.request + 1))));

    const credit = m.node('credit', io.prq_enable.and(r.tail.sub(io.prq_head).lt(lit(32, 1).shl(io.prq_size))));
    const known = m.node('known', responses.pop.index.bits(15, w.request).none().and(r.in_use.at(answerIndex)).and(e.generation.eq(responses.pop.generation)));
    const answer = m.node('answer', st.is('answer').and(known));
    const me = m.node('me', oneHot(fault.queue, p.queues));
    // A record that was offered stays, also when the host then takes the ring or bus mastering away.
    const offer = m.node('offer', st.is('record').and(credit.or(r.offered)));
    const recordTaken = m.node('record_taken', offer.and(io.record.ready));
    m.next(r.offered, offer.and(io.record.ready.not()));

    const request = (waiters: Bits, generation: Bits): Bits => word(generation, fault.func, fault.page, fault.pages, fault.write, waiters);
    table.write({
      en: st.is('clear').or(join).or(recordTaken).or(answer),
      addr: mux(st.is('clear'), scanIndex, mux(join, seen, mux(answer, answerIndex, r.index))),
      data: mux(st.is('clear'), lit(width, 0), mux(join, word(e.generation, e.func, e.page, e.pages, e.write, e.waiters.or(me)),
        mux(answer, word(e.generation.add(1), e.func, e.page, e.pages, e.write, lit(p.queues, 0)), request(me, e.generation)))),
    });
    m.assign(fault.ready, join.or(recordTaken));

    // The record, and the ring.
    const address = m.node('address', cat(io.prq_base, lit(12, 0)).add(slotOf(r.tail, io.prq_size).zx(64).shl(lit(3, Math.log2(RECORD_BYTES)))));
    m.assign(io.record.valid, offer);
    m.assign(io.record.address, address);
    m.assign(io.record.dwords, RECORD_BYTES / 4);
    m.assign(io.record.data, layoutPack(RECORD, RECORD_BYTES / 8, {
      version: lit(4, RECORD_VERSION), type: lit(4, RECORD_TYPE.page_request), domain: fault.domain, rid: requesterId(io.pf_requester_id, fault.func, p.firstVfOffset),
      tag_index: r.index, tag_generation: e.generation, first_page: fault.page, rights: cat(fault.write, lit(1, 1)), last: lit(1, 1),
      device_class: fault.device_class, page_count: fault.pages, queue: fault.queue, sequence: r.tail, timestamp: r.stamp, phase: phaseOf(r.tail, io.prq_size),
    }));
    m.assign(io.prq_tail, r.tail);
    const fire = m.node('fire_now', r.armed.and(r.tail.ne(io.prq_head)));
    m.assign(io.fire, fire);
    m.next(r.armed, r.armed.and(fire.not()).or(io.prq_arm));

    m.assign(io.wake_valid, answer);
    m.assign(io.wake_queues, e.waiters);
    m.assign(io.wake_code, responses.pop.code);
    m.assign(io.joined, join);
    m.assign(io.answered, answer);
    m.assign(io.stale, st.is('answer').and(known.not()).or(io.response_valid.and(responses.push.ready.not())));
    m.assign(io.busy, mux(st.is('idle'), fault.valid.or(responses.pop.valid), st.is('record').not().or(offer).or(responses.pop.valid)).or(fire).or(responses.level.any().and(responses.pop.valid.not())));
    m.unused(io.now.bit(63), 'a stamp has 63 bits');

    st.on({
      clear: () => {
        m.next(r.scan, r.scan.add(1));
        m.when(r.scan.eq(entries - 1), () => st.go('idle'));
      },
      idle: () => {
        m.next(r.scan, 0);
        m.when(responses.pop.valid, () => st.go('find')).elsewhen(fault.valid, () => {
          m.when(r.again.not(), () => m.next(r.stamp, io.now.trunc(63)));
          st.go('search');
        });
      },
      search: () => {
        m.next(r.scan, r.scan.add(1));
        m.when(join, () => {
          m.next(r.again, 0);
          st.go('idle');
        }).elsewhen(scanned, () => st.go('fetch'));
      },
      fetch: () => {
        m.next(r.index, free.index);
        st.go('record');
      },
      record: () => {
        // The word of the free entry, with its generation, is there one cycle after the fetch and stays.
        m.when(recordTaken, () => {
          m.next(r.in_use, r.in_use.or(oneHot(r.index, entries)));
          m.next(r.tail, r.tail.add(1));
          m.next(r.again, 0);
          st.go('idle');
        }).elsewhen(offer.not().and(responses.pop.valid), () => {
          // The answer may free an entry or end a wait, so the fault is searched for again; its stamp stays.
          m.next(r.again, 1);
          st.go('find');
        });
      },
      find: () => st.go('answer'),
      answer: () => {
        m.when(known, () => m.next(r.in_use, r.in_use.and(oneHot(answerIndex, entries).not())));
        st.go('idle');
      },
    });

    m.when(st.is('fetch'), () => m.assert('free_entry', r.in_use.all().not()));
    m.when(io.record.valid, () => m.assert('slot_is_free', r.tail.sub(io.prq_head).lt(lit(32, 1).shl(io.prq_size))));
    m.when(answer, () => m.assert('answer_wakes_someone', e.waiters.any()));
    m.cover('recorded', recordTaken);
    m.cover('joins', join);
    m.cover('answers', answer);
    m.cover('waits_for_slot', st.is('record').and(offer.not()));
    m.cover('answers_while_it_waits', answer.and(r.again));
  },
});

/** Slot of an absolute ring index: its low `size` bits, as 15 bits. */
export function slotOf(index: Bits, size: Bits): Bits {
  return index.trunc(15).and(lit(15, 1).shl(size).sub(1));
}

/** Phase bit of an absolute ring index: 1 in the first pass over the ring, then 0, and so on. */
export function phaseOf(index: Bits, size: Bits): Bits {
  return index.trunc(16).at(size).not();
}
