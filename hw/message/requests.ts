import { component, input, lit, mux, oneHot, output, sink, source, type Bits } from '../../gen/hdl/index.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { firstSet } from '../prim/first-set.ts';
import { fifo } from '../prim/fifo.ts';
import { payloadWidth } from '../prim/payload.ts';
import { NO_TAG, RECORD_BYTES, RECORD_TYPE, TIMESTAMP_BITS } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';
import { ASKED, entryFields, FAULT_KIND, faultFields, packWord, probeFields, unpackWord } from './fields.ts';
import { MODERATION_TIME_BITS, moderation, NEVER } from './moderation.ts';
import { requestProperties } from './properties.ts';
import { quotas, REQUESTS_BITS } from './quotas.ts';
import { recordAddress, recordData } from './record.ts';
import { waiting } from './waiting.ts';

/** Width of the time after which an unanswered request is sent again, in ticks. */
export const RESEND_TIME_BITS = 48;
/** Probes that wait for their turn. */
const PROBES_WAITING = 8;
const responseFields = { index: 16, generation: 16, code: 4 } as const;
/** What is being served: something that arrived, or an entry once more. */
const KIND = { ...FAULT_KIND, resend: 3 } as const;

/** The VPRI message engine: outstanding page requests, their records in the host's ring, and the responses. */
export const requests = component({
  name: (p: Preset) => `vpri_requests_${p.name}`,
  doc: `Page requests. A fault that an outstanding request of the same function contains joins it; else it takes the lowest free entry
and, when its function has one left and the host's ring has a slot, leaves as a record: 6 clocks and one for each entry in use. The
table is in RAM and searched one entry a clock. A response with the right generation frees the entry and wakes its waiters, 3 clocks
later; any other is counted and ignored. Joining, retiring, sending again and function-level reset happen in one state machine, so
no waiter is missed. No slot, no quota: the fault waits (see vpri_waiting), nothing is dropped, and responses are still served.
A probe comes after everything else; it is dropped when it can get no entry or slot. An entry that is not answered for resend_time
ticks (0: never) is sent again, with the same tag, and an alarm is raised; it is never failed here. While a time runs busy is low,
and wake_at tells when something will happen.`,
  ports: (p) => {
    const w = widths(p);
    return {
      fault: sink(faultFields(p)),
      /** A probe would not be dropped now: none waits, and there is an entry and a slot for it. */
      may_probe: output(1),
      /** Responses by register, and those that came with an update. */
      response_valid: input(1), response_index: input(16), response_generation: input(16), response_code: input(4),
      carried: sink(responseFields),
      wake_valid: output(1), wake_queues: output(p.queues), wake_code: output(4),
      /** Function-level reset: frees all that the function has. One at a time; nothing of the function arrives meanwhile. */
      flr_retire_valid: input(1), flr_retire_func: input(w.function), flr_retired: output(1),
      record: source(smallWriteFields),
      prq_base: input(52), prq_size: input(4), prq_enable: input(1), prq_head: input(32), prq_arm: input(1), prq_tail: output(32),
      moderation_count: input(16), moderation_time: input(MODERATION_TIME_BITS), resend_time: input(RESEND_TIME_BITS),
      quota: input(REQUESTS_BITS * p.functions), reserve: input(REQUESTS_BITS), probes: input(REQUESTS_BITS),
      used: output(REQUESTS_BITS * p.functions), probes_used: output(REQUESTS_BITS), pending: output(p.functions),
      /** One pulse when the page-request interrupt is due; it comes after the record has entered the posted stream. */
      fire: output(1),
      pf_requester_id: input(16), now: input(64), wake_at: output(64), busy: output(1),
      /** What happened: pulses, or how many at once; and, with answered, ticks from the last record of the request. */
      recorded: output(1), joined: output(1), joined_queue: output(w.queue), answered: output(1), stale: output(2), resent: output(1), probed: output(1), probe_dropped: output(2), reported: output(1), round_trip: output(64),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const entries = p.pageRequests;
    const st = m.fsm('state', ['clear', 'idle', 'search', 'record', 'answer', 'oldest', 'again', 'retire'], 'clear');
    const r = m.regs({
      in_use: { w: entries, reset: 0 }, wipe: { w: w.request, reset: 0 }, tail: { w: 32, reset: 0 },
      // What is being served, and its entry.
      kind: { w: 2, reset: 'none' }, index: { w: w.request, reset: 'none' }, generation: { w: GENERATION_BITS, reset: 'none' }, stamp: { w: TIMESTAMP_BITS, reset: 'none' },
      // A walk over the table: entries to come; the one that was read a clock ago.
      left: { w: entries, reset: 0 }, begun: { w: 1, reset: 0 }, seen: { w: 1, reset: 0 }, seen_index: { w: w.request, reset: 'none' },
      reset_open: { w: 1, reset: 0 }, reset_func: { w: w.function, reset: 'none' },
      // No entry was sent before `oldest`; the oldest one found on a walk.
      has_oldest: { w: 1, reset: 0 }, oldest: { w: 64, reset: 'none' }, found: { w: 1, reset: 0 }, found_sent: { w: 64, reset: 'none' }, resent_last: { w: 1, reset: 0 },
      wake_time: { w: 64, reset: NEVER },
    });
    const isIdle = st.is('idle');
    const wait = m.inst('u_waiting', waiting, p);
    const share = m.inst('u_quotas', quotas, p);
    const spare = m.inst('u_probes', fifo, { fields: probeFields(p), depth: PROBES_WAITING });
    const responses = m.inst('u_responses', fifo, { fields: responseFields, depth: 2 * entries });

    // What arrives. A probe never waits to be taken: the faults behind it would.
    const isProbe = m.node('is_probe', io.fault.kind.eq(FAULT_KIND.probe));
    const probeArrives = m.node('probe_arrives', io.fault.valid.and(isProbe));
    m.assign(wait.arrive.valid, io.fault.valid.and(isProbe.not()));
    m.assign(wait.arrive.report, io.fault.kind.eq(FAULT_KIND.blocked));
    m.assign(spare.push.valid, probeArrives.and(spare.push.ready).and(r.reset_open.not()));
    for (const f of ASKED) {
      m.assign(wait.arrive[f], io.fault[f]);
      m.assign(spare.push[f], io.fault[f]);
    }
    m.assign(wait.now, io.now.trunc(TIMESTAMP_BITS));
    m.assign(io.fault.ready, isProbe.or(wait.arrive.ready));
    m.assign(responses.push.valid, io.response_valid.or(io.carried.valid).and(responses.push.ready));
    for (const f of ['index', 'generation', 'code'] as const) m.assign(responses.push[f], mux(io.response_valid, io[`response_${f}`], io.carried[f]));
    m.assign(io.carried.ready, responses.push.ready.and(io.response_valid.not()));

    // A slot of the ring is a credit.
    const credit = m.node('credit', io.prq_enable.and(r.tail.sub(io.prq_head).lt(lit(32, 1).shl(io.prq_size))));
    m.assign(wait.may, share.may.and(credit.repeat(p.functions)));
    m.assign(wait.credit, credit);

    // Sending again. `oldest` is a lower bound; a walk finds the oldest entry itself.
    const overdue = (since: Bits): Bits<1> => io.now.sub(since).ge(io.resend_time.zx(64));
    const timed = m.node('timed', io.resend_time.any().and(r.has_oldest).and(r.in_use.any()).and(credit));
    const late = m.node('late', timed.and(overdue(r.oldest)));

    // Whose turn it is: a reset, a response, an overdue entry (every other time when a fault waits), a fault, a probe.
    const flush = m.node('flush', isIdle.and(r.reset_open));
    const served = m.node('served', isIdle.and(r.reset_open.not()));
    const turn = {
      answer: m.node('turn_answer', served.and(responses.pop.valid)),
      resend: m.node('turn_resend', served.and(responses.pop.valid.not()).and(late).and(wait.shown.and(r.resent_last).not())),
      fault: m.node('turn_fault', served.and(responses.pop.valid.not()).and(wait.shown).and(late.and(r.resent_last.not()).not())),
      probe: m.node('turn_probe', served.and(responses.pop.valid.not()).and(wait.shown.not()).and(late.not()).and(spare.pop.valid)),
    };
    const probeFits = m.node('probe_fits', credit.and(share.may_probe));
    m.assign(io.may_probe, probeFits.and(spare.level.none()).and(r.reset_open.not()));

    // The table. A walk reads the entries in use, one a clock, the lowest first.
    const fields = entryFields(p);
    const table = m.mem('entries', { width: payloadWidth(fields), depth: entries, ruw: 'undefined' });
    const free = m.inst('u_free', firstSet, { width: entries, from: 'low' });
    const next = m.inst('u_next', firstSet, { width: entries, from: 'low' });
    m.assign(free.v, r.in_use.not());
    m.assign(next.v, r.left);
    const answerIndex = responses.pop.index.trunc(w.request);
    const walks = m.node('walks', st.is('search').or(st.is('oldest')).or(st.is('retire')));
    const walked = m.node('walked', r.left.none());
    const reads = m.node('reads', walks.and(walked.not()));
    const q = table.readSync({
      en: isIdle.or(st.is('again')).or(reads),
      addr: mux(isIdle, mux(responses.pop.valid, answerIndex, free.index), mux(st.is('again'), r.index, next.index)),
    });
    const e = unpackWord(fields, q);
    m.when(isIdle, () => {
      m.next(r.left, r.in_use);
      m.next(r.begun, 0);
      m.next(r.seen, 0);
      m.next(r.found, 0);
    }).elsewhen(walks, () => {
      m.next(r.begun, 1);
      m.next(r.seen, reads);
      m.next(r.seen_index, next.index);
      m.when(reads, () => m.next(r.left, r.left.and(oneHot(next.index, entries).not())));
    });

    // Search: join an entry, or take one.
    const serving = { fault: r.kind.eq(KIND.fault), probe: r.kind.eq(KIND.probe), report: r.kind.eq(KIND.blocked), resend: r.kind.eq(KIND.resend) };
    const asked = Object.fromEntries(ASKED.map((f) => [f, m.node(`its_${f}`, mux<number, number>(serving.probe, spare.pop[f], wait[`head_${f}`]))])) as Record<(typeof ASKED)[number], Bits>;
    const stamp = m.node('its_stamp', mux(serving.probe, r.stamp, wait.head_stamp));
    const endOf = (page: Bits, pages: Bits): Bits => page.zx(w.page + 1).add(pages.zx(w.page + 1));
    const contains = e.func.eq(asked.func).and(e.page.le(asked.page)).and(endOf(asked.page, asked.pages).le(endOf(e.page, e.pages))).and(e.write.bit(0).or(asked.write.bit(0).not()));
    const giveWay = m.node('give_way', serving.probe.and(wait.shown.or(responses.pop.valid).or(r.reset_open)));
    const searching = m.node('searching', st.is('search').and(giveWay.not()));
    const match = m.node('match', searching.and(r.seen).and(contains));
    const decide = m.node('decide', searching.and(walked).and(match.not()));
    const allocate = m.node('allocate', decide.and(mux(serving.probe, probeFits, credit.and(share.may.at(asked.func)))));
    const refuse = m.node('refuse', decide.and(allocate.not()));
    const me = m.node('me', oneHot(asked.queue, p.queues));
    const join = m.node('joins', match.and(serving.fault));
    const recorded = m.node('record_taken', st.is('record').and(io.record.ready));

    // Responses and resets free entries.
    const known = m.node('known', responses.pop.index.bits(15, w.request).none().and(r.in_use.at(answerIndex)).and(e.generation.eq(responses.pop.generation)));
    const answer = m.node('answer', st.is('answer').and(known));
    const retire = m.node('retire', st.is('retire').and(r.seen).and(e.func.eq(r.reset_func)));
    const gone = m.node('gone', mux(st.is('retire'), r.seen_index, answerIndex));
    const nothing = lit(entries, 0);
    m.next(r.in_use, r.in_use.or(mux(allocate, oneHot(r.index, entries), nothing)).and(mux(answer.or(retire), oneHot(gone, entries), nothing).not()));
    m.assign(share.quota, io.quota);
    m.assign(share.reserve, io.reserve);
    m.assign(share.probes, io.probes);
    m.assign(share.take, allocate);
    m.assign(share.give, answer.or(retire));
    m.assign(share.func, mux(st.is('search'), asked.func, e.func));
    m.assign(share.probe, mux(st.is('search'), serving.probe, e.probe.bit(0)));
    m.assign(responses.pop.ready, st.is('answer'));

    const fresh = packWord(fields, { ...asked, generation: r.generation, probe: serving.probe, waiters: mux(serving.fault, me, 0), stamp, sent: io.now });
    const word = mux(st.is('clear'), lit(payloadWidth(fields), 0), mux(st.is('search'), packWord(fields, { ...e, waiters: e.waiters.or(me) }),
      mux(st.is('record'), mux(serving.resend, packWord(fields, { ...e, sent: io.now }), fresh), packWord(fields, { ...e, generation: e.generation.add(1) }))));
    table.write({
      en: st.is('clear').or(join).or(recorded.and(serving.report.not())).or(answer).or(retire),
      addr: mux(st.is('clear'), r.wipe, mux(st.is('search'), r.seen_index, mux(st.is('record'), r.index, gone))),
      data: word,
    });
    m.assign(spare.pop.ready, flush.or(turn.probe.and(probeFits.not())).or(serving.probe.and(match.or(refuse).or(recorded))));
    m.assign(wait.take, join.or(recorded.and(serving.fault.or(serving.report))));
    m.assign(wait.back, refuse.and(serving.fault).or(turn.fault.and(wait.head_report).and(credit.not())));
    // The entry of a probe may be what a fault of its function waits for.
    m.assign(wait.retry, allocate.and(serving.probe));
    m.assign(wait.retry_func, asked.func);
    m.assign(wait.drop, r.reset_open.and(isIdle.or(st.is('retire'))));
    m.assign(wait.drop_func, r.reset_func);

    // The record, the ring, the interrupt.
    const type = m.node('record_type', mux(serving.report, lit(4, RECORD_TYPE.blocked), mux(mux(serving.resend, e.probe, serving.probe).bit(0), lit(4, RECORD_TYPE.probe), lit(4, RECORD_TYPE.page_request))));
    m.assign(io.record.valid, st.is('record'));
    m.assign(io.record.address, recordAddress(io.prq_base, r.tail, io.prq_size));
    m.assign(io.record.dwords, RECORD_BYTES / 4);
    m.assign(io.record.data, recordData({
      type, tagIndex: mux(serving.report, NO_TAG, r.index.zx(16)), tagGeneration: mux(serving.report, 0, mux(serving.resend, e.generation, r.generation)),
      asked: Object.fromEntries(ASKED.map((f) => [f, mux<number, number>(serving.resend, e[f], asked[f])])) as typeof asked,
      stamp: mux(serving.resend, e.stamp, stamp), tail: r.tail, size: io.prq_size, pf: io.pf_requester_id,
    }, p));
    m.when(recorded, () => m.next(r.tail, r.tail.add(1)));
    m.assign(io.prq_tail, r.tail);
    const notice = m.inst('u_notice', moderation, {});
    m.assign(notice.record, recorded);
    m.assign(notice.alarm, recorded.and(serving.resend));
    m.assign(notice.arm, io.prq_arm);
    m.assign(notice.head, io.prq_head);
    m.assign(notice.tail, r.tail);
    m.assign(notice.count, io.moderation_count);
    m.assign(notice.ticks, io.moderation_time);
    m.assign(notice.now, io.now);
    m.assign(io.fire, notice.fire);

    m.when(r.in_use.none(), () => m.next(r.has_oldest, 0));
    m.when(recorded.and(r.has_oldest.not()).and(serving.report.not()), () => {
      m.next(r.has_oldest, 1);
      m.next(r.oldest, io.now);
    });
    const resendAt = m.node('resend_at', mux(timed, r.oldest.add(io.resend_time.zx(64)), lit(64, NEVER)));
    m.next(r.wake_time, mux(notice.due.lt(resendAt), notice.due, resendAt));
    m.assign(io.wake_at, r.wake_time);

    const retired = m.node('retired', st.is('retire').and(walked));
    m.when(retired, () => m.next(r.reset_open, 0));
    m.when(io.flr_retire_valid, () => {
      m.next(r.reset_open, 1);
      m.next(r.reset_func, io.flr_retire_func);
    });
    m.assign(io.flr_retired, retired);

    m.assign(io.wake_valid, answer);
    m.assign(io.wake_queues, e.waiters);
    m.assign(io.wake_code, responses.pop.code);
    m.assign(io.used, share.used);
    m.assign(io.probes_used, share.probes_used);
    m.assign(io.pending, wait.pending);
    m.assign(io.recorded, recorded);
    m.assign(io.joined, join);
    m.assign(io.joined_queue, asked.queue);
    m.assign(io.answered, answer);
    m.assign(io.round_trip, io.now.sub(e.sent));
    m.assign(io.stale, st.is('answer').and(known.not()).zx(2).add(io.response_valid.and(responses.push.ready.not()).zx(2)));
    m.assign(io.resent, recorded.and(serving.resend));
    m.assign(io.probed, recorded.and(serving.probe));
    const lost = m.node('probe_lost', spare.pop.valid.and(flush.or(turn.probe.and(probeFits.not())).or(refuse.and(serving.probe))));
    m.assign(io.probe_dropped, lost.zx(2).add(probeArrives.and(r.reset_open.or(spare.push.ready.not())).zx(2)));
    m.assign(io.reported, recorded.and(serving.report));
    m.assign(io.busy, [isIdle.not(), wait.busy, spare.level.any(), responses.level.any(), io.response_valid, io.carried.valid, probeArrives, r.reset_open, io.flr_retire_valid, late, notice.busy].reduce((a, b) => a.or(b)));

    st.on({
      clear: () => {
        m.next(r.wipe, r.wipe.add(1));
        m.when(r.wipe.all(), () => st.go('idle'));
      },
      idle: () => {
        m.next(r.index, free.index);
        m.next(r.stamp, io.now.trunc(TIMESTAMP_BITS));
        m.when(flush.and(wait.dropped).and(spare.level.none()), () => st.go('retire'))
          .elsewhen(turn.answer, () => st.go('answer'))
          .elsewhen(turn.resend, () => {
            m.next(r.resent_last, 1);
            st.go('oldest');
          })
          .elsewhen(turn.fault, () => {
            m.next(r.resent_last, 0);
            m.next(r.kind, mux(wait.head_report, lit(2, KIND.blocked), lit(2, KIND.fault)));
            m.when(wait.head_report.not(), () => st.go('search')).elsewhen(credit, () => st.go('record'));
          })
          .elsewhen(turn.probe.and(probeFits), () => {
            m.next(r.kind, KIND.probe);
            st.go('search');
          });
      },
      search: () => {
        // The first word is that of the free entry: its tag has the generation after the last.
        m.when(r.begun.not(), () => m.next(r.generation, e.generation));
        m.when(giveWay.or(match).or(refuse), () => st.go('idle')).elsewhen(allocate, () => st.go('record'));
      },
      record: () => m.when(recorded, () => st.go('idle')),
      answer: () => st.go('idle'),
      oldest: () => {
        m.when(r.seen.and(r.found.not().or(e.sent.lt(r.found_sent))), () => {
          m.next(r.found, 1);
          m.next(r.found_sent, e.sent);
          m.next(r.index, r.seen_index);
        });
        m.when(walked, () => st.go('again'));
      },
      again: () => {
        m.next(r.has_oldest, r.found);
        m.next(r.oldest, r.found_sent);
        m.next(r.kind, KIND.resend);
        m.when(r.found.and(timed).and(overdue(r.found_sent)), () => st.go('record')).otherwise(() => st.go('idle'));
      },
      retire: () => m.when(walked, () => st.go('idle')),
    });

    const begins = m.node('begins', allocate.or(turn.fault.and(wait.head_report).and(credit)).or(st.is('again').and(r.found).and(timed).and(overdue(r.found_sent))));
    requestProperties(m, p, {
      arrives: io.fault.valid.and(io.fault.ready).and(io.fault.kind.eq(FAULT_KIND.fault)), arrivingQueue: io.fault.queue, arrivingFunc: io.fault.func,
      queue: asked.queue, isFault: serving.fault, join, seenIndex: r.seen_index, allocate, index: r.index, recorded, answer, retire, gone,
      resetBegins: io.flr_retire_valid, resetOpen: r.reset_open, resetEnds: retired, resetFunc: r.reset_func, wake: io.wake_valid, wakeQueues: io.wake_queues, inUse: r.in_use,
      offers: st.is('record'), credit, begins, unwritten: st.is('record').and(serving.fault.or(serving.probe)),
      holdsWord: st.is('answer').or(walks.and(r.seen)).or(st.is('record').and(serving.resend)), wordIndex: mux(walks, r.seen_index, mux(st.is('answer'), answerIndex, r.index)), word: q,
      peek: (at) => table.peek(at),
    });
    m.cover('answers_while_one_waits', answer.and(wait.pending.any()));
    m.cover('sent_again', recorded.and(serving.resend));
    m.cover('probe_gives_way', st.is('search').and(giveWay));
  },
});
