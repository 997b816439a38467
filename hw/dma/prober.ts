import { cat, component, copies, input, lit, mux, oneHotIndex, output, select, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { FAULT_KIND, faultFields } from '../message/fields.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import { DEVICE_CLASS } from '../spec/messages.ts';
import { PAGE_BITS, VERDICT } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_LENGTH_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { placeBits, slotBits } from './fields.ts';
import { inInterruptRange } from './interrupts.ts';
import { eachQueue } from './per-queue.ts';
import { registersOf } from './registers.ts';

/** A probe whose line has to be fetched asks again, in its turn, so many times. A queue alone asks every 11 clocks: the line has 170 to come. Our design. */
const TRIES = 16;

/** Probes: descriptors that are posted are looked up before their turn, and missing pages reported early. */
export const prober = component({
  name: (p: Preset) => `vpri_prober_${p.name}`,
  doc: `Looks up, without a token, the descriptors behind the one under way: up to probeDepth of a queue, or nicProbeDepth of one of class NIC
receive, for which the front one counts too until its own lookup is asked for. Each region of a descriptor once; a fault goes out as kind probe, any other verdict is
passed over. One probe at a time, queues by turns, 11 clocks each; only while the message engine would not drop its report (may_probe). A probe whose line is
not there, whose place was needed (lost), or that a change has overtaken, is asked again, ${TRIES} times at most. holds: the queue that a probe is under way
for; a flush ends it.`,
  ports: (p) => {
    const w = widths(p);
    const n = p.queues;
    const pointer = slotBits(p) + 1;
    return {
      // Descriptors: as they come; how many came to each queue, its front one, whether that was looked up, and whether it is over in this clock.
      arrived: input(1), arrived_place: input(placeBits(p)), gpa: input(p.gpaBits), length: input(DESC_LENGTH_BITS), write: input(1),
      tails: input(n * pointer), fronts: input(n * pointer), touched: input(n), overs: input(n),
      enable: input(n), flush: input(n), queue_function: input(n * 8), queue_domain: input(n * 8), queue_class: input(n * 2), interrupts: input(1),
      may_probe: input(1),
      probe_valid: output(1), probe_tag: output(w.queue), probe_func: output(w.function), probe_page: output(w.page), probe_count: output(w.pages), probe_write: output(1), probe_taken: input(1),
      answer_valid: input(1), answer_missed: input(1), answer_verdict: input(2), answer_stale: input(1), answer_page: input(w.page), answer_pages: input(w.regionPages), lost: input(1),
      fault: source(faultFields(p)),
      holds: output(n), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const pointer = slotBits(p) + 1;
    const none = lit(n, 0);
    const triesBits = Math.log2(TRIES);
    const functions = copies(io.queue_function, 8).map((f) => f.trunc(w.function));
    m.unused(io.queue_function, 'functions past the last do not exist');
    const tails = copies(io.tails, pointer);
    const fronts = copies(io.fronts, pointer);
    const st = m.fsm('state', ['pick', 'read', 'begin', 'ask', 'await', 'report'], 'pick');
    const r = m.regs({ who: { w: w.queue, reset: 'none' }, who_bit: { w: n, reset: 0 }, current: { w: pointer, reset: 'none' }, mid: { w: n, reset: 0 }, was_mid: { w: 1, reset: 'none' }, named_page: { w: w.page, reset: 'none' }, named_pages: { w: w.regionPages, reset: 'none' } });
    /** What is left of a descriptor that is being probed, and how often its first region was asked for. */
    const fields = { page: w.page, pages: w.pages, write: 1, tries: triesBits } as const;
    const at = registersOf(m, 'at', fields);

    // What to probe, of every descriptor.
    const { write: writeBits, page: pageBits, pages: pagesBits } = fields;
    const wanted = { page: pageBits, pages: pagesBits, write: writeBits } as const;
    const span = m.node('span', io.length.zx(DESC_LENGTH_BITS + 1).add(io.gpa.trunc(PAGE_BITS).zx(DESC_LENGTH_BITS + 1)).add(2 ** PAGE_BITS - 1));
    m.unused(span.trunc(PAGE_BITS), 'whole pages');
    const descriptors = m.mem('descriptors', { width: payloadWidth(wanted), depth: n * p.queueDepth, ruw: 'undefined' });
    descriptors.write({ en: io.arrived, addr: io.arrived_place, data: cat(io.gpa.bits(p.gpaBits - 1, PAGE_BITS), span.bits(DESC_LENGTH_BITS, PAGE_BITS).resize(w.pages), io.write) });
    const rests = m.mem('rests', { width: payloadWidth(fields), depth: n, ruw: 'undefined' });

    // Each queue: the next one to probe is never behind the front one.
    const next = Array.from({ length: n }, (_, q) => m.reg(`next_${q}`, pointer, 0));
    const isNic = copies(io.queue_class, 2).map((c) => c.eq(DEVICE_CLASS.nic_receive));
    const atFront = m.node('at_front', eachQueue(n, (q) => next[q]!.eq(fronts[q]!)));
    const there = m.node('there', eachQueue(n, (q) => next[q]!.ne(tails[q]!)));
    const frontToo = m.node('front_too', vector(isNic).and(io.touched.not()));
    const passes = m.node('passes', there.and(atFront).and(frontToo.not()).and(io.enable));
    const near = m.node('in_window', eachQueue(n, (q) => {
      const ahead = next[q]!.sub(fronts[q]!);
      return mux(isNic[q]!, ahead.lt(p.nicProbeDepth), ahead.le(p.probeDepth));
    }));
    const want = m.node('want', there.and(near).and(atFront.not().or(frontToo)).and(io.enable).and(io.flush.not()));
    const turn = m.inst('u_turn', roundRobin, { n });
    const begin = m.node('begins', st.is('pick').and(want.any()).and(io.may_probe));
    m.assign(turn.req, want);
    m.assign(turn.ready, begin);
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    const nextOfPicked = select(picked, next);
    const desc = unpackFields(wanted, descriptors.readSync({ en: begin, addr: cat(picked, nextOfPicked.trunc(slotBits(p))) }));
    const rest = unpackFields(fields, rests.readSync({ en: begin, addr: picked }));

    // The probe is worth nothing any more once its descriptor's own lookup has been asked for, or its function is under reset.
    const useless = m.node('useless', select(r.who, next).ne(r.current).or(passes.or(io.flush).or(io.enable.not()).and(r.who_bit).any()));
    const room = m.node('room', lit(w.regionPages, p.pagesPerRegion).sub(at.page.trunc(w.offset).zx(w.regionPages)).resize(w.pages));
    const more = m.node('more', at.pages.gt(room));
    const skips = m.node('skips', io.interrupts.and(inInterruptRange(at.page)));
    const again = m.node('again', st.is('await').and(io.lost.or(io.answer_valid.and(io.answer_missed.or(io.answer_stale.and(io.answer_verdict.eq(VERDICT.fault)))))));
    const tired = m.node('tired', at.tries.all());
    const found = m.node('found', st.is('await').and(io.answer_valid).and(again.not()).and(io.answer_verdict.eq(VERDICT.fault)));
    const told = m.node('told', st.is('report').and(io.fault.ready));
    const clean = m.node('clean', st.is('await').and(io.answer_valid).and(again.not()).and(found.not()));
    const stays = m.node('stays', again.and(tired.not()).and(useless.not()));
    const regionDone = m.node('region_done', useless.not().and(told.or(clean).or(again.and(tired)).or(st.is('begin').and(skips))));
    const over = m.node('over', regionDone.and(more.not()));
    rests.write({
      en: stays.or(regionDone.and(more)), addr: r.who,
      data: mux(stays, cat(at.page, at.pages, at.write, at.tries.add(1)), cat(at.page.add(room.resize(w.page)), at.pages.sub(room), at.write, lit(triesBits, 0))),
    });
    const mine = (when: Bits<1>): Bits => mux(when, r.who_bit, none);
    const moves = m.node('moves', passes.or(mine(over)).or(io.overs.and(atFront)));
    next.forEach((place, q) => m.when(moves.bit(q), () => m.next(place, place.add(1))));
    m.next(r.mid, r.mid.or(mine(stays.or(regionDone.and(more)))).and(moves.not()));

    st.on({
      pick: () => m.when(begin, () => {
        m.next(r.who, picked);
        m.next(r.who_bit, turn.gnt);
        m.next(r.current, nextOfPicked);
        m.next(r.was_mid, turn.gnt.and(r.mid).any());
        st.go('read');
      }),
      read: () => {
        m.next(at.page, mux(r.was_mid, rest.page, desc.page));
        m.next(at.pages, mux(r.was_mid, rest.pages, desc.pages));
        m.next(at.write, mux(r.was_mid, rest.write, desc.write));
        m.next(at.tries, mux(r.was_mid, rest.tries, 0));
        st.go('begin');
      },
      begin: () => m.when(skips.or(useless), () => st.go('pick')).otherwise(() => st.go('ask')),
      ask: () => m.when(io.probe_taken, () => st.go('await')).elsewhen(useless, () => st.go('pick')),
      await: () => {
        m.when(found.and(useless.not()), () => {
          m.next(r.named_page, io.answer_page);
          m.next(r.named_pages, io.answer_pages);
          st.go('report');
        }).elsewhen(io.answer_valid.or(io.lost), () => st.go('pick'));
      },
      report: () => m.when(io.fault.ready, () => st.go('pick')),
    });

    m.assign(io.probe_valid, st.is('ask'));
    m.assign(io.probe_tag, r.who);
    m.assign(io.probe_func, select(r.who, functions));
    m.assign(io.probe_page, at.page);
    m.assign(io.probe_count, at.pages);
    m.assign(io.probe_write, at.write);
    m.assign(io.fault.valid, st.is('report'));
    m.assign(io.fault.queue, r.who);
    m.assign(io.fault.func, select(r.who, functions));
    m.assign(io.fault.domain, select(r.who, copies(io.queue_domain, 8)));
    m.assign(io.fault.device_class, select(r.who, copies(io.queue_class, 2)));
    m.assign(io.fault.page, r.named_page);
    m.assign(io.fault.pages, r.named_pages);
    m.assign(io.fault.write, at.write);
    m.assign(io.fault.kind, FAULT_KIND.probe);
    m.assign(io.holds, mux(st.is('pick'), none, r.who_bit));
    m.assign(io.busy, st.is('pick').not().or(begin).or(passes.any()));

    m.assert('between_front_and_tail', eachQueue(n, (q) => next[q]!.sub(fronts[q]!).le(tails[q]!.sub(fronts[q]!))).all());
    m.when(st.is('await').not(), () => m.assume('answer_is_awaited', io.answer_valid.or(io.lost).not()));
    m.assume('taken_was_asked', io.probe_taken.not().or(io.probe_valid));
    m.when(st.is('report'), () => m.assert('reports_one_region', r.named_page.bits(w.page - 1, w.offset).eq(at.page.bits(w.page - 1, w.offset))));
    m.cover('reports', told);
    m.cover('second_region', regionDone.and(r.was_mid).and(at.tries.none()));
    m.cover('asks_again', stays);
    m.cover('gives_up', again.and(tired));
    m.cover('comes_too_late', io.answer_valid.and(useless));
    m.cover('front_of_a_nic', told.and(atFront.and(r.who_bit).any()));
    m.cover('passes_an_interrupt', st.is('begin').and(skips));
  },
});
