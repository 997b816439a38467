import { cat, component, copies, input, mux, lit, oneHotIndex, output, select, source } from '../../gen/hdl/index.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { chunkFields, lookFields } from './fields.ts';
import { load, registersOf, wire } from './registers.ts';

/** Clocks from the pick of a queue to its lookup being offered. */
export const ASK_DELAY = 2;

/** Asks for the lookups of the front chunks. */
export const asker = component({
  name: (p: Preset) => `vpri_asker_${p.name}`,
  doc: `Picks one of the candidates in turn, reads its chunk (chunk: one clock after asks) and offers the lookup of all that is left of its
descriptor, from registers, ${ASK_DELAY} clocks after the pick; one a clock.`,
  ports: (p) => {
    const w = widths(p);
    return {
      candidates: input(p.queues), queue_function: input(p.queues * 8),
      /** Queues that are picked in this clock: one, or none. */
      asks: output(p.queues), ask_queue: output(w.queue), chunk: input(payloadWidth(chunkFields(p))),
      look: source(lookFields(p)), busy: output(1),
    };
  },
  build(m, io, p) {
    const functions = copies(io.queue_function, 8).map((f) => f.trunc(widths(p).function));
    m.unused(io.queue_function, 'functions past the last do not exist');
    const r = m.regs({ chosen: { w: 1, reset: 0 }, chosen_queue: { w: widths(p).queue, reset: 'none' }, offered: { w: 1, reset: 0 } });
    const request = registersOf(m, 'request', lookFields(p));
    const offerFree = m.node('offer_free', r.offered.not().or(io.look.ready));
    const readFree = m.node('read_free', r.chosen.not().or(offerFree));
    const turn = m.inst('u_turn', roundRobin, { n: p.queues });
    m.assign(turn.req, io.candidates);
    m.assign(turn.ready, readFree);
    m.assign(io.asks, mux(readFree, turn.gnt, lit(p.queues, 0)));
    const queue = m.node('picked', oneHotIndex(turn.gnt));
    m.assign(io.ask_queue, queue);
    const chunk = unpackFields(chunkFields(p), io.chunk);
    m.when(readFree, () => {
      m.next(r.chosen, io.asks.any());
      m.next(r.chosen_queue, queue);
    });
    m.when(offerFree, () => {
      m.next(r.offered, r.chosen);
      load(m, request, { tag: r.chosen_queue, func: select(r.chosen_queue, functions), page: chunk.gpa.bits(p.gpaBits - 1, PAGE_BITS), count: chunk.pages, write: chunk.write });
    });
    m.unused(cat(chunk.gpa.trunc(PAGE_BITS), chunk.bytes, chunk.offset, chunk.tag, chunk.owes, chunk.last), 'a lookup asks for pages');
    m.assign(io.look.valid, r.offered);
    wire(m, io.look, request, ['tag', 'func', 'page', 'count', 'write']);
    m.assign(io.busy, r.chosen.or(r.offered));
  },
});
