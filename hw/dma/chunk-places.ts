import { component, input, lit, mux, output, type Bits } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { merge, only } from './per-queue.ts';

/** The two places of each queue for planned chunks, as bits. */
export const chunkPlaces = component({
  name: (p: Preset) => `vpri_chunk_places_${p.name}`,
  doc: `Chunks that are planned ahead: two places a queue, filled and emptied by turns; the stage has a bank for each. planned puts a chunk into the place
back; finishes takes the front one out, drops takes both. The place of a write is free again when its data was sent. front_* tell of the front chunk: is it
there, is it a write, is its data on chip. Latency 1 clock.`,
  ports: (p) => {
    const w = widths(p);
    const n = p.queues;
    return {
      planned: input(1), planned_queue: input(w.queue), planned_write: input(1), planned_exempt: input(1), planned_refused: input(1), full_valid: input(1), full_queue: input(w.queue), full_bank: input(1),
      finishes: input(n), drops: input(n), sent: input(n), sent_bank: input(1),
      front: output(n), back: output(n), front_planned: output(n), front_writes: output(n), front_full: output(n),
      /** The front chunk needs no lookup; it is refused without one. */
      front_exempt: output(n), front_refused: output(n),
      /** Queues with a free place; with data on its way to the stage. */
      room: output(n), filling: output(n),
    };
  },
  build(m, io, p) {
    const n = p.queues;
    const none = lit(n, 0);
    const v = m.regs({
      exempt_0: { w: n, reset: 0 }, exempt_1: { w: n, reset: 0 }, refused_0: { w: n, reset: 0 }, refused_1: { w: n, reset: 0 },
      planned_0: { w: n, reset: 0 }, planned_1: { w: n, reset: 0 }, writes_0: { w: n, reset: 0 }, writes_1: { w: n, reset: 0 }, filling_0: { w: n, reset: 0 }, filling_1: { w: n, reset: 0 },
      full_0: { w: n, reset: 0 }, full_1: { w: n, reset: 0 }, sending_0: { w: n, reset: 0 }, sending_1: { w: n, reset: 0 }, at_front: { w: n, reset: 0 }, at_back: { w: n, reset: 0 },
    });
    const plans = m.node('plans', only(io.planned, io.planned_queue, n));
    const fills = m.node('fills', only(io.full_valid, io.full_queue, n));
    for (const b of [0, 1] as const) {
      const at = (place: Bits): Bits => (b === 0 ? place.not() : place);
      const planned = v[`planned_${b}`];
      const writes = v[`writes_${b}`];
      const filling = v[`filling_${b}`];
      const full = v[`full_${b}`];
      const sending = v[`sending_${b}`];
      const here = m.node(`plans_${b}`, plans.and(at(v.at_back)));
      const write = mux(io.planned_write, here, none);
      const filled = m.node(`fills_${b}`, mux(io.full_bank.eq(b), fills, none));
      const gone = m.node(`gone_${b}`, io.finishes.and(at(v.at_front)).or(io.drops));
      m.next(planned, planned.and(gone.not()).or(here));
      m.next(writes, merge(here, writes, io.planned_write.repeat(n)));
      m.next(v[`exempt_${b}`], merge(here, v[`exempt_${b}`], io.planned_exempt.repeat(n)));
      m.next(v[`refused_${b}`], merge(here, v[`refused_${b}`], io.planned_refused.repeat(n)));
      m.next(filling, filling.or(write).and(filled.not()));
      m.next(full, full.and(gone.not()).or(filled));
      m.next(sending, sending.or(io.finishes.and(io.drops.not()).and(at(v.at_front)).and(writes)).and(mux(io.sent_bank.eq(b), io.sent, none).not()));
    }
    m.next(v.at_front, v.at_front.xor(io.finishes.and(io.drops.not())));
    m.next(v.at_back, merge(io.drops, v.at_back.xor(plans), v.at_front));
    m.assign(io.front, v.at_front);
    m.assign(io.back, v.at_back);
    m.assign(io.front_planned, merge(v.at_front, v.planned_0, v.planned_1));
    m.assign(io.front_writes, merge(v.at_front, v.writes_0, v.writes_1));
    m.assign(io.front_full, merge(v.at_front, v.full_0, v.full_1));
    m.assign(io.front_exempt, merge(v.at_front, v.exempt_0, v.exempt_1));
    m.assign(io.front_refused, merge(v.at_front, v.refused_0, v.refused_1));
    m.assign(io.room, merge(v.at_back, v.planned_0.or(v.sending_0), v.planned_1.or(v.sending_1)).not());
    m.assign(io.filling, v.filling_0.or(v.filling_1));

    m.assert('full_awaited', fills.and(mux(io.full_bank, v.filling_1, v.filling_0).not()).none());
    m.assert('sent_awaited', io.sent.and(mux(io.sent_bank, v.sending_1, v.sending_0).not()).none());
    m.cover('overtakes', io.finishes.and(io.drops.not()).and(v.sending_0.or(v.sending_1)).any());
    m.cover('drops_planned', io.drops.and(v.planned_0).and(v.planned_1).any());
  },
});
