import { cat, component, input, lit, mux, oneHot, oneHotIndex, output, select, source } from '../../gen/hdl/index.ts';
import { unpackFields } from '../prim/payload.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { DONE_STATUS } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { DESC_TAG_BITS } from '../spec/streams.ts';
import { widths } from '../spec/widths.ts';
import { endFields, placeBits, slotBits } from './fields.ts';
import { eachQueue } from './per-queue.ts';

/** Reports finished descriptors. */
export const retire = component({
  name: (p: Preset) => `vpri_retire_${p.name}`,
  doc: `Finished descriptors of all queues, in the order of each queue: 3 clocks each. A descriptor is over when the issuer has noted how it ended (note)
and nothing of it is under way any more (ended). A read of it that failed makes the status completion_error.`,
  ports: (p) => {
    const w = widths(p);
    return {
      note_valid: input(1), note_place: input(placeBits(p)), note_status: input(4), note_bytes: input(endFields.bytes), note_waited: input(endFields.waited),
      ended: input(1), ended_place: input(placeBits(p)), ended_error: input(1),
      tag_rd: output(1), tag_queue: output(w.queue), tag_slot: output(slotBits(p)), tag: input(DESC_TAG_BITS),
      done: source({ queue: w.queue, tag: DESC_TAG_BITS, ...endFields }),
      /** The front descriptor of these queues was reported. */
      retired: output(p.queues), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.queues;
    const depth = p.queueDepth;
    const slots = slotBits(p);
    const st = m.fsm('state', ['pick', 'read', 'give'], 'pick');
    const r = m.regs({
      over: { w: n * depth, reset: 0 }, spoilt: { w: n * depth, reset: 'none' }, who_bit: { w: n, reset: 'none' }, who: { w: w.queue, reset: 'none' }, failed: { w: 1, reset: 'none' },
      status: { w: 4, reset: 'none' }, bytes: { w: endFields.bytes, reset: 'none' }, waited: { w: endFields.waited, reset: 'none' }, done_tag_now: { w: DESC_TAG_BITS, reset: 'none' },
    });
    const fronts = Array.from({ length: n }, (_, q) => m.reg(`front_${q}`, slots, 0));
    const notes = m.mem('notes', { width: 4 + endFields.bytes + endFields.waited, depth: n * depth, ruw: 'undefined' });
    notes.write({ en: io.note_valid, addr: io.note_place, data: cat(io.note_status, io.note_bytes, io.note_waited) });

    const want = m.node('want', eachQueue(n, (q) => r.over.bits(q * depth + depth - 1, q * depth).at(fronts[q]!)));
    const turn = m.inst('u_turn', roundRobin, { n });
    m.assign(turn.req, want);
    m.assign(turn.ready, st.is('pick'));
    const pick = m.node('pick', st.is('pick').and(want.any()));
    const picked = m.node('picked', oneHotIndex(turn.gnt));
    const slot = m.node('slot', select(picked, fronts));
    const place = m.node('place', cat(picked, slot));
    const note = unpackFields(endFields, notes.readSync({ en: pick, addr: place }));
    m.assign(io.tag_rd, pick);
    m.assign(io.tag_queue, picked);
    m.assign(io.tag_slot, slot);

    const ends = mux(io.ended, oneHot(io.ended_place, n * depth), lit(n * depth, 0));
    const clears = mux(pick, oneHot(place, n * depth), lit(n * depth, 0));
    m.next(r.over, r.over.or(ends).and(clears.not()));
    m.next(r.spoilt, mux(io.ended_error, r.spoilt.or(ends), r.spoilt.and(ends.not())));
    fronts.forEach((f, q) => m.when(pick.and(turn.gnt.bit(q)), () => m.next(f, f.add(1))));
    m.assign(io.done.valid, st.is('give'));
    m.assign(io.done.queue, r.who);
    m.assign(io.done.tag, r.done_tag_now);
    m.assign(io.done.status, mux(r.failed, DONE_STATUS.completion_error, r.status));
    m.assign(io.done.bytes, r.bytes);
    m.assign(io.done.waited, r.waited);
    m.assign(io.retired, mux(st.is('give').and(io.done.ready), r.who_bit, lit(n, 0)));
    m.assign(io.busy, st.is('read').or(want.any()));
    st.on({
      pick: () => m.when(want.any(), () => {
        m.next(r.who, picked);
        m.next(r.who_bit, turn.gnt);
        m.next(r.failed, r.spoilt.at(place));
        st.go('read');
      }),
      read: () => {
        m.next(r.status, note.status);
        m.next(r.bytes, note.bytes);
        m.next(r.waited, note.waited);
        m.next(r.done_tag_now, io.tag);
        st.go('give');
      },
      give: () => m.when(io.done.ready, () => st.go('pick')),
    });
    m.assert('ends_once', r.over.and(ends).none());
    m.cover('reports_failure', io.done.valid.and(io.done.ready).and(r.failed));
  },
});
