import { component, input, lit, mux, oneHot, oneHotIndex, output, select, sink, source, vector, lowestSet, type Bits } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { changeLine, pageMask } from './line.ts';

/** A change of one line, from the update engine: pages `first` to `end` - 1 get `rights`. `owner` comes back with installed and done. */
export const lineChange = (p: Preset) => ({ owner: widths(p).owner, row: widths(p).row, first: widths(p).offset, end: widths(p).regionPages, rights: 2 }) as const;

/**
 * Line transactions: misses of lookups, and changes of lines. The one place that talks to device memory.
 *
 * An entry stands for a line with a memory transaction under way; there is at most one for a line. A lookup that misses
 * becomes a waiter of its line's entry and looks again when woken. A change of a line that is being read merges into the
 * fill; a change of a line that is being written waits.
 */
export const misses = component({
  name: (p: Preset) => `vpri_misses_${p.name}`,
  doc: `Miss table and memory transactions of the line cache; several reads and writes outstanding, one maintenance operation (fill or
change of a cached line) at a time on the lookup pipeline. A change is installed (passes the point of order) in the cache, then
written through; done comes with the write response. AXI errors: a failed read wakes its waiters with fail and ends a merged change
with an error; a failed write ends its change with an error. Every transaction is one beat of one line.`,
  ports: (p) => {
    const w = widths(p);
    const { lineBits } = memoryLayout(p);
    return {
      // A lookup missed: its queue waits here.
      miss_valid: input(1), miss_row: input(w.row), miss_queue: input(w.queue),
      wake: output(p.queues), wake_failed: output(p.queues),
      /** The cache is not ready yet: no change is taken. */
      hold: input(1),
      // Changes of lines.
      change: sink(lineChange(p)), installed: output(1), installed_owner: output(w.owner), installed_row: output(w.row),
      done: output(1), done_owner: output(w.owner), done_error: output(1),
      // The maintenance operation on the lookup pipeline.
      op: output(1), op_fill: output(1), op_row: output(w.row), line: output(lineBits),
      op_checked: input(1), op_hit: input(1), op_found: input(lineBits), put: output(1),
      // Memory.
      ar: source({ id: w.miss, row: w.row }), r: sink({ id: w.miss, data: lineBits, error: 1 }),
      aw: source({ id: w.miss, row: w.row }), w: source({ data: lineBits }), b: sink({ id: w.miss, error: 1 }),
      busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const n = p.misses;
    const { lineBits } = memoryLayout(p);
    const each = (f: (i: number) => Bits): Bits => vector(Array.from({ length: n }, (_, i) => f(i)));
    const st = m.fsm('state', ['idle', 'merge', 'fill', 'filling', 'update', 'checking', 'modify', 'put', 'send', 'fail'], 'idle');
    const r = m.regs({
      used: { w: n, reset: 0 }, fetching: { w: n, reset: 0 }, unasked: { w: n, reset: 0 }, changing: { w: n, reset: 0 }, stranded: { w: p.queues, reset: 0 },
      index: { w: w.miss, reset: 'none' }, buffer: { w: lineBits, reset: 'none' }, write_back: { w: 1, reset: 'none' },
      aw_left: { w: 1, reset: 0 }, w_left: { w: 1, reset: 0 }, asking: { w: 1, reset: 0 }, ask_id: { w: w.miss, reset: 'none' }, ask_row: { w: w.row, reset: 'none' },
    });
    const entries = Array.from({ length: n }, (_, i) => ({
      row: m.reg(`row_${i}`, w.row, 'none'), first: m.reg(`first_${i}`, w.offset, 'none'), end: m.reg(`end_${i}`, w.regionPages, 'none'), rights: m.reg(`rights_${i}`, 2, 'none'), owner: m.reg(`owner_${i}`, w.owner, 'none'),
      waiters: m.reg(`waiters_${i}`, p.queues, 0),
    }));

    // Who stands for a row; who is free.
    const matchOf = (row: Bits): Bits => each((i) => r.used.bit(i).and(entries[i]!.row.eq(row)));
    const missMatch = m.node('miss_match', matchOf(io.miss_row));
    const changeMatch = m.node('change_match', matchOf(io.change.row));
    const freeOne = m.node('free_one', lowestSet(r.used.not()));
    const free = m.node('free_any', r.used.all().not());
    const missNew = m.node('miss_new', mux(io.miss_valid.and(missMatch.none()).and(free), freeOne, lit(n, 0)));
    const missStrands = m.node('miss_strands', io.miss_valid.and(missMatch.none()).and(free.not()));

    // A change: into a fill that is still to come, or a new entry of its own. A miss in the same cycle goes first.
    const mergeable = m.node('mergeable', changeMatch.and(r.fetching).and(r.changing.not()).any());
    const mayMerge = m.node('may_merge', io.change.valid.and(io.miss_valid.not()).and(mergeable).and(st.is('idle')).and(io.r.valid.not()));
    const mayStart = m.node('may_start', io.change.valid.and(io.miss_valid.not()).and(changeMatch.none()).and(free).and(st.is('idle')).and(io.r.valid.not()).and(io.hold.not()));
    m.assign(io.change.ready, mayMerge.or(mayStart));
    const changeNew = m.node('change_new', mux(mayStart, freeOne, mux(mayMerge, changeMatch, lit(n, 0))));

    // The entry at work.
    const current = m.node('current', oneHot(r.index, n));
    const row = m.node('current_row', select(r.index, entries.map((e) => e.row)));
    const first = m.node('current_first', select(r.index, entries.map((e) => e.first)));
    const end = m.node('current_end', select(r.index, entries.map((e) => e.end)));
    const rights = m.node('current_rights', select(r.index, entries.map((e) => e.rights)));
    const changed = m.node('changed', changeLine(p, r.buffer, pageMask(p, first, end), rights));
    const whole = m.node('whole', first.none().and(end.eq(p.pagesPerRegion)));
    m.assign(io.op, st.is('fill').or(st.is('update')));
    m.assign(io.op_fill, st.is('fill').or(st.is('filling')));
    m.assign(io.op_row, row);
    m.assign(io.line, r.buffer);
    m.assign(io.put, st.is('put'));
    // A miss must not meet the end of its own entry: ends wait for a cycle without a miss (a fill's end cannot meet one).
    const failed = m.node('failed', st.is('fail').and(io.miss_valid.not()));
    const filled = m.node('filled', st.is('filling').and(io.op_checked));
    const owner = m.node('current_owner', select(r.index, entries.map((e) => e.owner)));
    m.assign(io.installed_owner, owner);
    m.assign(io.installed_row, row);
    m.assign(io.installed, filled.and(r.write_back).or(st.is('put')).or(failed.and(r.write_back)));

    // Entries end: a plain fill when it is in the cache, a change when memory has answered, a failed read at once.
    const ends = m.node('fill_ends', filled.and(r.write_back.not()));
    const bTaken = m.node('b_taken', io.b.valid.and(io.b.ready));
    m.assign(io.b.ready, st.is('fail').or(io.miss_valid).not());
    const bEnds = m.node('b_ends', mux(bTaken, oneHot(io.b.id, n), lit(n, 0)));
    const ended = m.node('ended', mux(ends.or(failed), current, lit(n, 0)).or(bEnds));
    m.assign(io.done, bTaken.or(failed.and(r.write_back)));
    m.assign(io.done_owner, mux(failed, owner, select(io.b.id, entries.map((e) => e.owner))));
    m.assign(io.done_error, mux(failed, lit(1, 1), io.b.error));

    // Waiters wake when their line is in the cache, and when their entry ends; with the first free entry, the stranded ones.
    const missBit = m.node('miss_bit', oneHot(io.miss_queue, p.queues));
    const wakeEntry = m.node('wake_entry', mux(filled.or(st.is('put')), current, lit(n, 0)).or(bEnds));
    const pick = (which: Bits): Bits => entries.map((e, i) => which.bit(i).repeat(p.queues).and(e.waiters)).reduce((a, b) => a.or(b));
    const strandedWake = m.node('stranded_wake', mux(ended.any(), r.stranded, lit(p.queues, 0)));
    m.assign(io.wake, pick(wakeEntry).or(strandedWake));
    m.assign(io.wake_failed, mux(failed, pick(current), lit(p.queues, 0)));
    m.next(r.stranded, r.stranded.and(strandedWake.not()).or(mux(missStrands, missBit, lit(p.queues, 0))));
    const quiet = m.node('quiet', wakeEntry.or(mux(failed, current, lit(n, 0))));
    entries.forEach((e, i) => {
      const joins = io.miss_valid.and(missMatch.bit(i).or(missNew.bit(i)));
      m.next(e.waiters, mux(quiet.bit(i), lit(p.queues, 0), e.waiters).or(mux(joins, missBit, lit(p.queues, 0))));
      m.when(missNew.bit(i), () => m.next(e.row, io.miss_row));
      m.when(changeNew.bit(i), () => {
        m.next(e.row, io.change.row);
        m.next(e.first, io.change.first);
        m.next(e.end, io.change.end);
        m.next(e.rights, io.change.rights);
        m.next(e.owner, io.change.owner);
      });
    });
    const refetch = m.node('refetch', mux(st.is('checking').and(io.op_checked).and(io.op_hit.not()).and(whole.not()), current, lit(n, 0)));
    m.next(r.used, r.used.or(missNew).or(changeNew).and(ended.not()));
    m.next(r.fetching, r.fetching.or(missNew).or(refetch).and(mux(io.r.valid.and(io.r.ready), oneHot(io.r.id, n), lit(n, 0)).not()));
    m.next(r.changing, r.changing.or(changeNew).and(ended.not()));

    // Read requests, one entry at a time.
    const nextRead = m.node('next_read', lowestSet(r.unasked));
    const ask = m.node('ask', r.asking.not().and(r.unasked.any()));
    m.next(r.unasked, r.unasked.or(missNew).or(refetch).and(mux(ask, nextRead, lit(n, 0)).not()));
    m.when(ask, () => {
      m.next(r.asking, 1);
      m.next(r.ask_id, oneHotIndex(nextRead));
      m.next(r.ask_row, entries.map((e, i) => nextRead.bit(i).repeat(w.row).and(e.row)).reduce((a, b) => a.or(b)));
    }).elsewhen(io.ar.ready, () => m.next(r.asking, 0));
    m.assign(io.ar.valid, r.asking);
    m.assign(io.ar.id, r.ask_id);
    m.assign(io.ar.row, r.ask_row);
    m.assign(io.r.ready, st.is('idle'));

    // The write of a changed line: address and data each leave on their own.
    m.assign(io.aw.valid, r.aw_left);
    m.assign(io.aw.id, r.index);
    m.assign(io.aw.row, row);
    m.assign(io.w.valid, r.w_left);
    m.assign(io.w.data, r.buffer);
    m.when(r.aw_left.and(io.aw.ready), () => m.next(r.aw_left, 0));
    m.when(r.w_left.and(io.w.ready), () => m.next(r.w_left, 0));
    const send = (): void => {
      m.next(r.aw_left, 1);
      m.next(r.w_left, 1);
      st.go('send');
    };
    m.assign(io.busy, r.used.any().or(io.change.valid));

    st.on({
      idle: () => m.when(io.r.valid, () => {
        m.next(r.index, io.r.id);
        m.next(r.buffer, io.r.data);
        m.next(r.write_back, r.changing.and(oneHot(io.r.id, n)).any());
        m.when(io.r.error, () => st.go('fail')).otherwise(() => st.go('merge'));
      }).elsewhen(mayStart, () => {
        m.next(r.index, oneHotIndex(freeOne));
        m.next(r.write_back, 1);
        st.go('update');
      }),
      merge: () => {
        m.when(r.write_back, () => m.next(r.buffer, changed));
        st.go('fill');
      },
      fill: () => st.go('filling'),
      filling: () => m.when(io.op_checked, () => m.when(r.write_back, send).otherwise(() => st.go('idle'))),
      update: () => st.go('checking'),
      checking: () => m.when(io.op_checked, () => {
        // A cached line is read and changed; a whole line needs no reading; else it is fetched, with the change to merge.
        m.when(io.op_hit, () => {
          m.next(r.buffer, io.op_found);
          st.go('modify');
        }).elsewhen(whole, () => st.go('merge')).otherwise(() => st.go('idle'));
      }),
      modify: () => {
        m.next(r.buffer, changed);
        st.go('put');
      },
      put: send,
      send: () => m.when(r.aw_left.or(r.w_left).not(), () => st.go('idle')),
      fail: () => m.when(failed, () => st.go('idle')),
    });

    m.assert('one_entry_a_line', missMatch.and(missMatch.sub(1)).none());
    m.assert('end_was_used', ended.and(r.used.not()).none());
    m.assert('fill_was_fetching', io.r.valid.and(io.r.ready).not().or(r.fetching.at(io.r.id)));
    m.assert('miss_meets_no_end', missMatch.and(ended).none().or(io.miss_valid.not()));
    m.cover('merges', mayMerge);
    m.cover('strands', missStrands);
    m.cover('two_reads', r.fetching.and(r.fetching.sub(1)).any());
    m.cover('changes', io.done);
  },
});
