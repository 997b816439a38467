import { cat, component, input, lit, mux, output, sink, type Bits } from '../../gen/hdl/index.ts';
import { fifo } from '../prim/fifo.ts';
import { unpackFields } from '../prim/payload.ts';
import type { Preset } from '../spec/preset.ts';
import { CHUNK_COUNT_BITS, owedFields, placeBits } from './fields.ts';
import { widths } from '../spec/widths.ts';

/** Chunks that were sent and wait here to be counted: the issuer hands over at most one in two clocks, the writer holds three. */
const SENT_DEPTH = 4;

/** What each descriptor still owes: reads without completion, chunks not sent. */
export const owed = component({
  name: (p: Preset) => `vpri_owed_${p.name}`,
  doc: `Counts, for each descriptor, the reads and write chunks that are under way. Three sources by priority: a read that ended, a chunk that was sent, a
change by the issuer. One a clock, 2 clocks each. ended pulses with the descriptor's place when nothing is under way and it was closed; error:
one of its reads failed. Chunks that were sent wait in a FIFO.`,
  ports: (p) => ({
    read_valid: input(1), read_place: input(placeBits(p)), read_error: input(1),
    sent_valid: input(1), sent_place: input(placeBits(p)),
    change: sink(owedFields(p)),
    ended: output(1), ended_place: output(placeBits(p)), ended_error: output(1),
    busy: output(1),
  }),
  build(m, io, p) {
    const place = placeBits(p);
    const count = Math.max(widths(p).readTag, CHUNK_COUNT_BITS) + 1;
    const word = { count, closed: 1, spoilt: 1 } as const;
    const held = m.inst('u_sent', fifo, { fields: { place }, depth: SENT_DEPTH });
    m.assign(held.push.valid, io.sent_valid);
    m.assign(held.push.place, io.sent_place);
    m.when(io.sent_valid, () => m.assert('sent_has_room', held.push.ready));
    m.unused(held.push.ready, 'the FIFO has a place for all that the writer holds');
    const takeSent = m.node('take_sent', io.read_valid.not().and(held.pop.valid));
    m.assign(held.pop.ready, takeSent);
    m.assign(io.change.ready, io.read_valid.not().and(held.pop.valid.not()));
    const takeChange = m.node('take_change', io.change.valid.and(io.change.ready));
    const start = m.node('start', io.read_valid.or(takeSent).or(takeChange));
    const at = m.node('at', mux(io.read_valid, io.read_place, mux(takeSent, held.pop.place, io.change.place)));

    // The word comes one clock later; a write of that clock is seen.
    const r = m.regs({ active: { w: 1, reset: 0 }, where: { w: place, reset: 'none' }, less: { w: 1, reset: 'none' }, error: { w: 1, reset: 'none' }, add: { w: CHUNK_COUNT_BITS, reset: 'none' }, fresh: { w: 1, reset: 'none' }, close: { w: 1, reset: 'none' } });
    m.next(r.active, start);
    m.next(r.where, at);
    m.next(r.less, takeChange.not());
    m.next(r.error, io.read_valid.and(io.read_error));
    m.next(r.add, mux(takeChange, io.change.add, lit(CHUNK_COUNT_BITS, 0)));
    m.next(r.fresh, takeChange.and(io.change.fresh));
    m.next(r.close, takeChange.and(io.change.close));
    const words = m.mem('words', { width: count + 2, depth: 2 ** place, ruw: 'new' });
    const old = unpackFields(word, words.readSync({ en: start, addr: at }));
    const before = m.node('count_before', mux(r.fresh, lit(count, 0), old.count as Bits<number>));
    const now = m.node('count_now', before.add(r.add.zx(count)).sub(r.less.zx(count)));
    const closed = m.node('closes', r.close.or(old.closed.bit(0).and(r.fresh.not())));
    const spoilt = m.node('spoils', r.error.or(old.spoilt.bit(0).and(r.fresh.not())));
    words.write({ en: r.active, addr: r.where, data: cat(now, closed, spoilt) });
    m.assign(io.ended, r.active.and(closed).and(now.none()));
    m.assign(io.ended_place, r.where);
    m.assign(io.ended_error, spoilt);
    m.assign(io.busy, r.active.or(held.level.any()));
    m.when(r.active.and(r.less), () => m.assert('owes_it', before.any()));
    m.cover('ends_in_error', io.ended.and(spoilt));
    m.cover('ends_at_once', io.ended.and(r.fresh));
  },
});
