import { cat, component, copies, input, lit, mux, oneHotIndex, output, select, source, vector } from '../../gen/hdl/index.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { payloadWidth, unpackFields } from '../prim/payload.ts';
import { DONE_STATUS } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { CHUNK_COUNT_BITS, chunkFields, endFields, owedFields, placeBits, readFields, slotBits, toldFields, writeFields } from './fields.ts';
import { load, registersOf, wire } from './registers.ts';

/** What is kept of a chunk that is handed over. */
const handFields = (p: Preset) => {
  const { gpa, bytes, offset, tag, owes, last } = chunkFields(p);
  return { gpa, bytes, offset, tag, owes, last };
};

/** The end of a front chunk: handed over when it is granted, or the end of its descriptor when it failed. */
export const finisher = component({
  name: (p: Preset) => `vpri_finisher_${p.name}`,
  doc: `One front chunk at a time, queues by turns, 4 clocks each: a granted one is counted as owed and handed to the writer or the reader, which have room for it;
a failed one ends its descriptor, behind which the planner goes on (skip). chunk, told, waited and parked_at belong to rd_queue, one clock after rd. Keeps the
number of each queue's front descriptor (fronts).`,
  ports: (p) => {
    const w = widths(p);
    const n = p.queues;
    return {
      now: input(32),
      /** Queues whose front chunk may be handed over (exempt: it has no token), or ends its descriptor; its bits. */
      granted: input(n), exempt: input(n), failing: input(n), writes: input(n), front: input(n), woken: input(n), untouched: input(n), reasons: input(4 * n),
      rd: output(1), rd_queue: output(w.queue), chunk: input(payloadWidth(chunkFields(p))), told: input(payloadWidth(toldFields(p))), waited: input(32), parked_at: input(32),
      write: source(writeFields(p)), read: source(readFields(p)), owed: source(owedFields(p)),
      note_valid: output(1), note_place: output(placeBits(p)), note_status: output(4), note_bytes: output(endFields.bytes), note_waited: output(endFields.waited),
      skip_valid: output(1), skip_queue: output(w.queue), skip_next: output(slotBits(p) + 1),
      /** The queue whose chunk is over in this clock; its descriptor too; it failed. */
      fronts: output(n * (slotBits(p) + 1)), finishes: output(n), overs: output(n), drops: output(n), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const none = lit(n, 0);
    const pointer = slotBits(p) + 1;
    const places = Array.from({ length: n }, (_, q) => m.reg(`descriptor_${q}`, pointer, 0));
    const { fresh } = m.regs({ fresh: { w: n, reset: BigInt(2) ** BigInt(n) - 1n } });
    const st = m.fsm('state', ['pick', 'read', 'give', 'owe'], 'pick');
    const r = m.regs({
      who: { w: w.queue, reset: 'none' }, who_bit: { w: n, reset: 'none' }, fails: { w: 1, reset: 'none' }, has_token: { w: 1, reset: 'none' }, is_write: { w: 1, reset: 'none' }, who_bank: { w: 1, reset: 'none' }, is_fresh: { w: 1, reset: 'none' }, is_woken: { w: 1, reset: 'none' }, is_untouched: { w: 1, reset: 'none' },
      slot: { w: slotBits(p), reset: 'none' }, next_slot: { w: pointer, reset: 'none' }, reason: { w: 4, reset: 'none' }, has_waited: { w: 32, reset: 'none' }, since: { w: 32, reset: 'none' },
    });
    const c = registersOf(m, 'its', handFields(p));
    const g = registersOf(m, 'grant', { domain: w.domain, epoch: 1 });
    const work = m.node('work', io.granted.or(io.failing));
    const turn = m.inst('u_turn', roundRobin, { n });
    m.assign(turn.req, work);
    m.assign(turn.ready, st.is('pick'));
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    m.assign(io.rd, st.is('pick').and(work.any()));
    m.assign(io.rd_queue, picked);
    const chunk = unpackFields(chunkFields(p), io.chunk);
    const told = unpackFields(toldFields(p), io.told);
    m.unused(cat(told.page, told.pages, chunk.pages, chunk.write), 'of lookups and faults');

    const over = m.node('over', r.fails.or(c.last.bit(0)));
    m.assign(io.write.valid, st.is('give').and(r.is_write).and(r.fails.not()));
    m.assign(io.read.valid, st.is('give').and(r.is_write.not()).and(r.fails.not()));
    const hand = { queue: r.who, slot: r.slot, gpa: c.gpa, bytes: c.bytes, domain: g.domain, epoch: g.epoch, token: r.has_token, bank: r.who_bank, tag: c.tag, offset: c.offset };
    wire(m, io.write, hand, ['queue', 'bank', 'slot', 'gpa', 'bytes', 'domain', 'epoch', 'token']);
    wire(m, io.read, hand, ['queue', 'slot', 'gpa', 'bytes', 'tag', 'offset', 'domain', 'epoch']);
    // What is owed is counted before it can come back.
    m.assign(io.owed.valid, st.is('owe'));
    m.assign(io.owed.place, cat(r.who, r.slot));
    m.assign(io.owed.add, mux(r.fails, lit(CHUNK_COUNT_BITS, 0), c.owes));
    m.assign(io.owed.fresh, r.is_fresh);
    m.assign(io.owed.close, over);
    const owedTaken = m.node('owed_taken', st.is('owe').and(io.owed.ready));
    m.assign(io.note_valid, owedTaken.and(over));
    m.assign(io.note_place, cat(r.who, r.slot));
    m.assign(io.note_status, mux(r.fails, r.reason, lit(4, DONE_STATUS.ok)));
    m.assign(io.note_bytes, mux(r.fails, c.offset, c.offset.add(c.bytes.zx(endFields.bytes))));
    m.assign(io.note_waited, mux(r.is_untouched, lit(32, 0), r.has_waited.add(mux(r.is_woken, r.since, lit(32, 0)))));
    const handed = m.node('handed', st.is('give').and(mux(r.is_write, io.write.ready, io.read.ready)));
    const finished = m.node('finished', mux(r.fails, owedTaken, handed));
    m.assign(io.finishes, mux(finished, r.who_bit, none));
    m.assign(io.overs, mux(finished.and(over), r.who_bit, none));
    m.assign(io.drops, mux(finished.and(r.fails), r.who_bit, none));
    m.assign(io.skip_valid, finished.and(r.fails));
    m.assign(io.skip_queue, r.who);
    m.assign(io.skip_next, r.next_slot);
    st.on({
      pick: () => m.when(work.any(), () => {
        m.next(r.who, picked);
        m.next(r.who_bit, turn.gnt);
        m.next(r.fails, turn.gnt.and(io.failing).any());
        m.next(r.has_token, turn.gnt.and(io.exempt).none());
        m.next(r.is_write, turn.gnt.and(io.writes).any());
        m.next(r.who_bank, turn.gnt.and(io.front).any());
        m.next(r.is_fresh, turn.gnt.and(fresh).any());
        m.next(r.is_untouched, turn.gnt.and(io.untouched).any());
        m.next(r.is_woken, turn.gnt.and(io.woken).any());
        m.next(r.slot, select(picked, places.map((place) => place.trunc(slotBits(p)))));
        m.next(r.next_slot, select(picked, places).add(1));
        m.next(r.reason, select(picked, copies(io.reasons, 4)));
        st.go('read');
      }),
      read: () => {
        load(m, c, chunk);
        load(m, g, told);
        m.next(r.has_waited, io.waited);
        m.next(r.since, io.now.sub(io.parked_at));
        st.go('owe');
      },
      owe: () => m.when(owedTaken, () => m.when(r.fails, () => st.go('pick')).otherwise(() => st.go('give'))),
      give: () => m.when(handed, () => st.go('pick')),
    });
    places.forEach((place, q) => m.when(io.overs.bit(q), () => m.next(place, place.add(1))));
    m.assign(io.fronts, vector(places));
    m.next(fresh, fresh.and(mux(owedTaken, r.who_bit, none).not()).or(io.overs));
    m.assign(io.busy, work.any().or(st.is('pick').not()));
    m.cover('hands_over', handed);
    m.cover('ends_a_failed_one', finished.and(r.fails));
  },
});
