import { cat, component, copies, input, lit, mux, oneHotIndex, output, select, source } from '../../gen/hdl/index.ts';
import { FAULT_KIND, faultFields } from '../message/fields.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { toldFields } from './fields.ts';
import { only } from './per-queue.ts';

/** Faults of the queues, and word of those that are blocked for too long, on their way to the message engine. */
export const reporter = component({
  name: (p: Preset) => `vpri_reporter_${p.name}`,
  doc: `Reports the queues that faulted or are late, in turn: 2 clocks from the pick to the offer. told is the verdict of rd_queue, one clock after rd.
reporting: the queue that is being reported; reported: its fault was taken in this clock; warns: the report of its blocked page is on its way. A fault of a
queue that drops is reported as a probe: nobody waits for the answer.`,
  ports: (p) => {
    const w = widths(p);
    return {
      /** Queues that faulted; that are blocked for too long: never both. */
      faulted: input(p.queues), late: input(p.queues), writes: input(p.queues), drop: input(p.queues),
      queue_function: input(p.queues * 8), queue_domain: input(p.queues * 8), queue_class: input(p.queues * 2),
      rd: output(1), rd_queue: output(w.queue), told: input(payloadWidth(toldFields(p))),
      fault: source(faultFields(p)),
      reporting: output(p.queues), reported: output(p.queues), warns: output(p.queues),
      /** A report is on its way to the port; offered, it waits for the message engine only. */
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const functions = copies(io.queue_function, 8).map((f) => f.trunc(w.function));
    m.unused(io.queue_function, 'functions past the last do not exist');
    const r = m.regs({ reads: { w: 1, reset: 0 }, offers: { w: 1, reset: 0 }, its_queue: { w: w.queue, reset: 'none' }, is_write: { w: 1, reset: 'none' }, is_late: { w: 1, reset: 'none' }, page: { w: w.page, reset: 'none' }, pages: { w: w.regionPages, reset: 'none' } });
    const turn = m.inst('u_turn', roundRobin, { n });
    const idle = m.node('idle', r.reads.or(r.offers).not());
    m.assign(turn.req, io.faulted.or(io.late));
    m.assign(turn.ready, idle);
    const start = m.node('start', idle.and(io.faulted.or(io.late).any()));
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    m.assign(io.rd, start);
    m.assign(io.rd_queue, picked);
    const told = unpackFields(toldFields(p), io.told);
    m.unused(cat(told.domain, told.epoch), 'of grants');
    const taken = m.node('taken', r.offers.and(io.fault.ready));
    m.next(r.reads, start);
    m.next(r.offers, r.reads.or(r.offers.and(io.fault.ready.not())));
    m.when(start, () => {
      m.next(r.its_queue, picked);
      m.next(r.is_write, io.writes.at(picked));
      m.next(r.is_late, io.late.at(picked));
    });
    m.when(r.reads, () => {
      m.next(r.page, told.page);
      m.next(r.pages, told.pages);
    });
    m.assign(io.fault.valid, r.offers);
    m.assign(io.fault.queue, r.its_queue);
    m.assign(io.fault.func, select(r.its_queue, functions));
    m.assign(io.fault.domain, select(r.its_queue, copies(io.queue_domain, 8)));
    m.assign(io.fault.device_class, select(r.its_queue, copies(io.queue_class, 2)));
    m.assign(io.fault.page, r.page);
    m.assign(io.fault.pages, r.pages);
    m.assign(io.fault.write, r.is_write);
    m.assign(io.fault.kind, mux(r.is_late, lit(2, FAULT_KIND.blocked), mux(io.drop.at(r.its_queue), lit(2, FAULT_KIND.probe), lit(2, FAULT_KIND.fault))));
    m.assign(io.reported, only(taken.and(r.is_late.not()), r.its_queue, n));
    m.assign(io.warns, only(start.and(io.late.at(picked)), picked, n));
    m.assign(io.reporting, only(idle.not().or(start), mux(start, picked, r.its_queue), n));
    m.assign(io.busy, start.or(r.reads));
    m.assert('one_reason', io.faulted.and(io.late).none());
    m.cover('parks_queue', io.reported.any());
    m.cover('reports_a_blocked_page', taken.and(r.is_late));
  },
});
