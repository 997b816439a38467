import { cat, component, input, lit, lowestSet, mux, oneHot, oneHotIndex, output, select, sink, source, vector, type Bits, type ModuleBuilder, type StreamOut } from '../../gen/hdl/index.ts';
import { roundRobin } from '../prim/arbiter.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { CHANGE_MARK_BITS, lineChange } from './fields.ts';
import { changeLine, pageMask } from './line.ts';

/** One entry in so many, and at least one, is for lines that no lookup has asked for yet: probes and prefetches. */
const GUESS_SHARE = 4;

/** Cycles between two changes while lookups want every cycle: 3 and 4 in turn. */
const CHANGE_GAPS = [3, 4] as const;

/**
 * The miss table: lines with a memory transaction under way, at most one entry a line, one transaction an entry at a time. So there is
 * never a read of a line while a write to it awaits its answer, whatever order memory keeps.
 */
export const misses = component({
  name: (p: Preset) => `vpri_misses_${p.name}`,
  doc: `Miss table. What passes the check (stage 4) decides here in the same cycle: a lookup that missed becomes a waiter of its line's entry, takes a
new entry (its read is at the AXI port in the next cycle), or strands; a change that was given an entry when it came writes, changes or
fetches its line. A line that memory gave, with a change merged if one came meanwhile, takes the first free place of stage 4 and the
first waiter rides with it; the others follow. A function's lookups hold at most missesPerFunction entries, and the last free entry is only for
a function whose lookups hold none. Probes and prefetches together hold at most a fourth of the entries (one at least), never the last. Lookups and changes that
both wait for an entry take turns. AXI errors: a failed read denies its waiters and ends its change with an error; a failed write ends its change with one.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    return {
      // The check.
      look: input(1), again: input(1), op: input(1), prefetch: input(1), hit: input(1), row: input(w.row), tag: input(w.queue), func: input(w.function), probe: input(1), whole: input(1), entry: input(w.miss),
      /** A lookup took an entry for its line (the next one may be worth a prefetch). */
      took: output(1),
      store: output(1), store_line: output(lineBits), found: input(lineBits), put: output(1), put_line: output(lineBits),
      // Answers.
      slot: input(1), goes: output(1), want: output(1), want_more: output(1),
      ans_fill_next: output(1), ans_next_row: output(w.row), ans_fill: output(1), ans_ride: output(1), ans_row: output(w.row), ans_line: output(lineBits), ans_error: output(1), ans_tag: output(w.queue),
      /** A waiter leaves (it is in stage 4 in the next cycle); one comes; some of them have no entry (any more). */
      take: output(1), take_tag: output(w.queue), waits: output(1), strand: output(p.queues),
      /** For stranded lookups: functions with a share left, free entries, entries may be taken. */
      under: output(p.functions), free: output(p.misses), open: output(1), candidate: input(1), under_way: input(1),
      // Changes of lines: a slot of stage 1 for those that need one. hold: none now.
      change: sink(lineChange(p)), contended: input(1), hold: input(1), op_slot: output(1), op_valid: output(1), op_whole: output(1), op_entry: output(w.miss),
      installed: output(1), installed_mark: output(CHANGE_MARK_BITS), installed_row: output(w.row), done: output(1), done_error: output(1), done_mark: output(CHANGE_MARK_BITS),
      // Memory.
      ar: source({ id: w.miss, row: w.row }), r: sink({ id: w.miss, data: lineBits, error: 1 }), write: source({ id: w.miss, row: w.row, line: lineBits }), b: sink({ id: w.miss, error: 1 }),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.misses;
    const { lineBits } = memoryLayout(p);
    const none = lit(n, 0);
    const hot = (index: Bits, when: Bits<1>): Bits => mux(when, oneHot(index, n), none);
    const r = m.regs({
      used: { w: n, reset: 0 }, fetching: { w: n, reset: 0 }, changing: { w: n, reset: 0 }, owned: { w: n, reset: 0 }, guessed: { w: n, reset: 0 }, due: { w: 1, reset: 0 },
      full: { w: 1, reset: 0 }, buffer: { w: lineBits, reset: 'none' }, buf_id: { w: w.miss, reset: 'none' }, buf_row: { w: w.row, reset: 'none' }, buf_error: { w: 1, reset: 'none' }, drain: { w: p.queues, reset: 0 },
      answer: { w: 1, reset: 0 }, filling: { w: 1, reset: 0 }, riding: { w: 1, reset: 0 }, ride_tag: { w: w.queue, reset: 'none' },
      changing_5: { w: 1, reset: 0 }, entry_5: { w: w.miss, reset: 'none' }, spaced: { w: 1, reset: 0 }, gap: { w: 2, reset: 0 }, long_gap: { w: 1, reset: 0 },
    });
    const entries = Array.from({ length: n }, (_, i) => ({
      row: m.reg(`row_${i}`, w.row, 'none'), func: m.reg(`func_${i}`, w.function, 'none'), first: m.reg(`first_${i}`, w.offset, 'none'), end: m.reg(`end_${i}`, w.regionPages, 'none'),
      rights: m.reg(`rights_${i}`, 2, 'none'), mark: m.reg(`mark_${i}`, CHANGE_MARK_BITS, 'none'), waiters: m.reg(`waiters_${i}`, p.queues, 0),
    }));
    type Field = Exclude<keyof (typeof entries)[number], 'waiters'>;
    const of = (index: Bits, field: Field | 'waiters'): Bits => select(index, entries.map((e) => e[field] as Bits));
    const change = (index: Bits, line: Bits): Bits => changeLine(p, line, pageMask(p, of(index, 'first'), of(index, 'end')), of(index, 'rights'));
    const matchOf = (row: Bits): Bits => vector(entries.map((e, i) => r.used.bit(i).and(e.row.eq(row))));

    // Free entries, and who may take one.
    const freeOne = m.node('free_one', lowestSet(r.used.not()));
    const free = m.node('free_any', r.used.all().not());
    const spare = m.node('free_two', r.used.not().and(freeOne.not()).any());
    const held = Array.from({ length: p.functions }, (_, f) => m.reg(`held_${f}`, w.miss + 1, 0));
    // The last free entry is for a function whose lookups hold none.
    const under = m.node('under_share', vector(held.map((h) => h.lt(p.missesPerFunction).and(spare.or(h.none())))));
    m.assign(io.under, under);
    m.assign(io.free, r.used.not());
    m.assign(io.open, r.due.not());

    // The check: a lookup or a prefetch whose line is not there.
    const match = m.node('match', matchOf(io.row));
    const missed = m.node('missed', io.look.and(io.hit.not()));
    const waits = m.node('starts_waiting', missed.and(io.probe.not()));
    const share = m.node('share', under.at(io.func).and(r.due.not()));
    const few = m.node('few_guesses', n >= 2 * GUESS_SHARE ? atMostSet(r.guessed, n / GUESS_SHARE - 1) : r.guessed.none());
    const bySpare = m.node('by_spare', share.and(spare).and(few).and(io.candidate.not()));
    const mayTake = m.node('may_take', mux(io.probe, bySpare, share.and(free).and(io.again.or(io.candidate.not()))));
    const isNew = m.node('is_new', match.none());
    const took = m.node('look_takes', missed.and(isNew).and(mayTake));
    const takes = m.node('takes', took.or(io.prefetch.and(io.hit.not()).and(isNew).and(bySpare)));
    const taken = m.node('taken', mux(takes, freeOne, none));
    const asked = m.node('takes_share', took.and(io.probe.not()));
    m.assign(io.took, asked);
    m.assign(io.waits, waits);

    // A change: merged into a read that is to come, or given an entry and a slot of stage 1.
    const readTaken = m.node('read_taken', io.r.valid.and(io.r.ready));
    const readNow = m.node('read_now', hot(io.r.id, readTaken));
    const changeMatch = m.node('change_match', matchOf(io.change.row));
    const merging = m.node('merging', mux(io.change.valid, changeMatch.and(r.fetching).and(r.changing.not()).and(readNow.not()), none));
    // Not while waiters are still to be answered from the line as it was filled.
    const answering = m.node('answering', r.drain.any().and(r.buf_row.eq(io.change.row)));
    const wanting = m.node('change_wants', io.change.valid.and(changeMatch.none()).and(answering.not()));
    const turn = m.node('change_turn', r.due.or(io.candidate.or(io.under_way).not()));
    const slot = m.node('change_slot', wanting.and(free).and(turn).and(io.hold.not()).and(r.spaced.not()).and(io.contended.not().or(r.gap.none())));
    const claims = m.node('claims', slot.and(takes.not()));
    const claimed = m.node('claimed', mux(claims, freeOne, none));
    const whole = m.node('change_whole', io.change.first.none().and(io.change.end.eq(p.pagesPerRegion)));
    m.assign(io.change.ready, merging.any().or(claims));
    m.assign(io.op_slot, slot);
    m.assign(io.op_valid, claims);
    m.assign(io.op_whole, whole);
    m.assign(io.op_entry, oneHotIndex(freeOne));
    m.next(r.due, wanting.and(claims.not()).and(r.due.or(takes)));
    m.next(r.spaced, claims.and(whole.not()));
    m.when(claims, () => {
      m.next(r.long_gap, r.long_gap.not());
      m.next(r.gap, mux(r.long_gap, CHANGE_GAPS[1] - 1, lit(2, CHANGE_GAPS[0] - 1)));
    }).elsewhen(r.gap.any(), () => m.next(r.gap, r.gap.sub(1)));

    // Its check: a whole line is written, a cached line is changed in stage 5, any other is fetched.
    const wholeNow = m.node('whole_now', io.op.and(io.whole));
    const fetch = m.node('fetch', hot(io.entry, io.op.and(io.whole.not()).and(io.hit.not())));
    const rights = m.node('whole_rights', of(io.entry, 'rights'));
    m.assign(io.store, wholeNow);
    m.assign(io.store_line, cat(rights.bit(1).repeat(p.pagesPerRegion), rights.bit(0).repeat(p.pagesPerRegion)));
    m.next(r.changing_5, io.op.and(io.whole.not()).and(io.hit));
    m.next(r.entry_5, io.entry);
    m.assign(io.put, r.changing_5);
    m.assign(io.put_line, change(r.entry_5, io.found));

    // Answers: the line that came, its first waiter with it, then the others.
    const pending = m.node('pending', r.full.or(r.drain.any()));
    m.assign(io.r.ready, pending.or(r.answer).not());
    m.when(readTaken, () => {
      m.next(r.buf_id, io.r.id);
      m.next(r.buf_row, of(io.r.id, 'row'));
      m.next(r.buf_error, io.r.error);
      m.next(r.buffer, mux(r.changing.and(readNow).any(), change(io.r.id, io.r.data), io.r.data));
    });
    const { goes } = io;
    m.assign(goes, io.slot.and(pending.or(readTaken)));
    const fills = m.node('fills', goes.and(r.drain.none()));
    const riders = m.node('riders', mux(r.drain.any(), r.drain, of(mux(r.full, r.buf_id, io.r.id), 'waiters')));
    const rider = m.node('rider', lowestSet(riders));
    m.next(r.full, r.full.or(readTaken).and(fills.not()));
    m.next(r.answer, goes);
    m.next(r.filling, fills);
    m.next(r.riding, goes.and(riders.any()));
    m.next(r.ride_tag, oneHotIndex(rider));
    m.assign(io.take, goes.and(riders.any()));
    m.assign(io.take_tag, oneHotIndex(rider));
    // With half of the table waiting for memory, a place is kept free ahead of the answers.
    const reading = m.node('reading', Array.from({ length: n }, (_, i) => r.fetching.bit(i).zx(w.miss + 1)).reduce((a, b) => a.add(b)));
    m.assign(io.want, pending.or(reading.ge(n / 2)));
    m.assign(io.want_more, r.drain.and(r.drain.sub(1)).any());
    m.assign(io.ans_fill_next, fills);
    m.assign(io.ans_next_row, mux(r.full, r.buf_row, of(io.r.id, 'row')));
    m.assign(io.ans_fill, r.filling);
    m.assign(io.ans_ride, r.riding);
    m.assign(io.ans_row, r.buf_row);
    m.assign(io.ans_line, r.buffer);
    m.assign(io.ans_error, r.buf_error);
    m.assign(io.ans_tag, r.ride_tag);
    const filled = m.node('filled', hot(r.buf_id, r.filling));
    const fillChanges = m.node('fill_changes', r.changing.and(filled).any());
    const rideBit = mux(r.riding, oneHot(r.ride_tag, p.queues), lit(p.queues, 0));
    m.next(r.drain, mux(r.filling, of(r.buf_id, 'waiters').and(rideBit.not()), r.drain.and(mux(goes, rider, lit(p.queues, 0)).not())));

    // Entries end: a read without a change, or that failed, when its answer goes; a change when memory has answered.
    const failed = m.node('failed', fillChanges.and(r.buf_error));
    m.assign(io.b.ready, failed.not());
    const written = m.node('written', hot(io.b.id, io.b.valid.and(io.b.ready)));
    const ended = m.node('ended', mux(fillChanges.and(r.buf_error.not()), none, filled).or(written));
    const waitBit = m.node('wait_bit', mux(waits, oneHot(io.tag, p.queues), lit(p.queues, 0)));
    const joins = m.node('joins', match.or(taken));
    const lost = entries.map((e, i) => written.bit(i).repeat(p.queues).and(e.waiters.or(match.bit(i).repeat(p.queues).and(waitBit)))).reduce((a, b) => a.or(b));
    m.assign(io.strand, lost.or(mux(joins.none(), waitBit, lit(p.queues, 0))));
    entries.forEach((e, i) => {
      m.next(e.waiters, mux(ended.bit(i).or(filled.bit(i)), lit(p.queues, 0), e.waiters.or(mux(joins.bit(i), waitBit, lit(p.queues, 0)))));
      m.when(taken.bit(i), () => {
        m.next(e.row, io.row);
        m.next(e.func, io.func);
      }).elsewhen(claimed.bit(i), () => m.next(e.row, io.change.row));
      m.when(claimed.bit(i).or(merging.bit(i)), () => {
        m.next(e.first, io.change.first);
        m.next(e.end, io.change.end);
        m.next(e.rights, io.change.rights);
        m.next(e.mark, io.change.mark);
      });
    });
    m.next(r.used, r.used.or(taken).or(claimed).and(ended.not()));
    m.next(r.fetching, r.fetching.or(taken).or(fetch).and(readNow.not()));
    m.next(r.changing, r.changing.or(claimed).or(merging).and(ended.not()));
    m.next(r.owned, r.owned.or(mux(asked, taken, none)).and(filled.not()));
    m.next(r.guessed, r.guessed.or(mux(asked, none, taken)).and(filled.not()));
    const paid = m.node('paid', r.owned.and(filled).any());
    const payer = m.node('payer', of(r.buf_id, 'func'));
    held.forEach((h, f) => {
      m.next(h, h.add(asked.and(io.func.eq(f)).zx(h.w)).sub(paid.and(payer.eq(f)).zx(h.w)));
      m.assert(`share_${f}`, h.le(p.missesPerFunction));
    });

    // What becomes of a change: installed when it has passed the point of order, done when memory has answered.
    m.assign(io.installed, wholeNow.or(r.changing_5).or(fillChanges));
    m.assign(io.installed_mark, mux(wholeNow, of(io.entry, 'mark'), mux(r.changing_5, of(r.entry_5, 'mark'), of(r.buf_id, 'mark'))));
    m.assign(io.done, written.any().or(failed));
    m.assign(io.done_error, failed.or(io.b.error));
    m.assign(io.done_mark, mux(failed, of(r.buf_id, 'mark'), of(io.b.id, 'mark')));
    m.assign(io.write.valid, io.installed.and(failed.not()));
    m.assign(io.write.id, mux(wholeNow, io.entry, mux(r.changing_5, r.entry_5, r.buf_id)));
    const installedRow = m.node('row_installed', mux(wholeNow, io.row, mux(r.changing_5, of(r.entry_5, 'row'), r.buf_row)));
    m.assign(io.installed_row, installedRow);
    m.assign(io.write.row, installedRow);
    m.assign(io.write.line, mux(wholeNow, io.store_line, mux(r.changing_5, io.put_line, r.buffer)));
    m.assign(io.busy, r.used.any().or(io.change.valid).or(pending).or(r.answer));
    readRequests(m, p, io.ar, taken.or(fetch), io.row, entries.map((e) => e.row));

    m.when(asked.and(spare.not()), () => m.assert('last_entry_is_reserved', select(io.func, held).none()));
    m.assert('guesses_leave_one', takes.and(asked.not()).and(spare.not()).not());
    m.cover('reserve_taken', asked.and(spare.not()));
    m.cover('reserve_kept', waits.and(isNew).and(free).and(spare.not()).and(select(io.func, held).any()));
    m.assert('one_entry_a_line', match.and(match.sub(1)).none().or(io.look.or(io.prefetch).not()));
    m.assert('one_match_a_change', changeMatch.and(changeMatch.sub(1)).none().or(io.change.valid.not()));
    m.assert('ended_was_used', ended.and(r.used.not()).none());
    m.assert('change_keeps_its_entry', io.op.not().or(match.eq(oneHot(io.entry, n))));
    m.when(readTaken, () => m.assume('read_was_asked', r.fetching.at(io.r.id)));
    m.when(io.b.valid, () => m.assume('written_was_changing', r.changing.and(r.fetching.not()).at(io.b.id)));
    m.unused(io.write.ready, 'the FIFO behind has room for every entry');
    m.assert('install_one', [wholeNow, r.changing_5, fillChanges].map((c) => c.zx(2)).reduce((a, b) => a.add(b)).le(1));
    m.assert('fetched_or_free', r.fetching.and(r.used.not()).none());
    m.cover('merges', merging.any());
    m.cover('strands', waits.and(joins.none()));
    m.cover('over_share', waits.and(isNew).and(under.at(io.func).not()).and(free));
    m.cover('change_before_lookup', r.due.and(claims));
    m.cover('two_reads', r.fetching.and(r.fetching.sub(1)).any());
    m.cover('two_ride', r.drain.any());
    m.cover('waits_for_write', written.any().and(lost.any()));
    m.cover('changes', io.done);
  },
});

/** Whether at most `most` bits are set. */
function atMostSet(v: Bits, most: number): Bits<1> {
  let rest = v;
  for (let i = 0; i < most; i++) rest = rest.and(rest.sub(1));
  return rest.none();
}

/** Read requests, in turn; a new one goes straight to the port when nobody waits. */
function readRequests(m: ModuleBuilder, p: Preset, ar: StreamOut<{ readonly id: number; readonly row: number }>, asked: Bits, row: Bits, rows: readonly Bits[]): void {
  const w = widths(p);
  const r = m.regs({ unasked: { w: p.misses, reset: 0 }, asking: { w: 1, reset: 0 }, ask_id: { w: w.miss, reset: 'none' }, ask_row: { w: w.row, reset: 'none' } });
  const turn = m.inst('u_turn', roundRobin, { n: p.misses });
  const idle = m.node('ask_idle', r.asking.not().or(ar.ready));
  const older = m.node('ask_older', r.unasked.any());
  m.assign(turn.req, r.unasked);
  m.assign(turn.ready, idle);
  const chosen = m.node('ask_next', mux(idle, mux(older, turn.gnt, asked), lit(p.misses, 0)));
  m.next(r.unasked, r.unasked.or(asked).and(chosen.not()));
  m.when(idle, () => {
    m.next(r.asking, chosen.any());
    m.next(r.ask_id, oneHotIndex(chosen));
    m.next(r.ask_row, mux(older, rows.map((x, i) => chosen.bit(i).repeat(w.row).and(x)).reduce((a, b) => a.or(b)), row));
  });
  m.assign(ar.valid, r.asking);
  m.assign(ar.id, r.ask_id);
  m.assign(ar.row, r.ask_row);
  m.cover('reads_wait', older);
}
