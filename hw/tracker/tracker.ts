import { cat, component, input, lit, lowestSet, mux, oneHot, oneHotIndex, output, select, sink, source, vector, type Bits } from '../../gen/hdl/index.ts';
import { pageMask } from '../lookup/line.ts';
import { fifo, fifoLevelWidth } from '../prim/fifo.ts';
import { smallWriteFields } from '../pcie/small-write.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { grantFields, harvestFields } from './fields.ts';
import { harvestOut } from './harvest-out.ts';
import { trackCache } from './track-cache.ts';

/**
 * DMA access tracker: a read and a written bit for each page, in the second line of its region. Grants come in order and are marked one
 * a cycle; a line changes only here, and is written to memory whenever a bit of it went from 0 to 1.
 */
export const tracker = component({
  name: (p: Preset) => `vpri_tracker_${p.name}`,
  doc: `Access tracker. A grant whose bits are all set already costs nothing more; one that sets a bit has its line written to memory (touches that come
while it is written share one more write); one whose line is not cached has it read, and further grants of that line gather in a mask.
hold asks the lookups to wait: every lookup that is open may still be granted, so there must be room for one of each queue.
harvest is done when it is taken: the bits of every grant before it, and of none that was not given, are in the posted stream (out);
they are cleared in the same cycle in which they are read (clear). A line that memory refused to read counts as all set (failed), and is
written so: no access is lost.
Stages: 0 what is next (tags read), 1 hit, 2 the line: all changes of lines and entries, 3 gathered masks.`,
  ports: (p) => {
    const g = grantFields(p);
    const { lineBits } = memoryLayout(p);
    const id = widths(p).track;
    const row = widths(p).row;
    return {
      grant: input(1), grant_row: input(g.row), grant_first: input(g.first), grant_count: input(g.count), grant_write: input(1), hold: output(1),
      harvest: sink(harvestFields(p)), out: source(smallWriteFields),
      ar: source({ id, row }), r: sink({ id, data: lineBits, error: 1 }), b: sink({ id, error: 1 }),
      /** A line to write, offered for one cycle; not taken, it is offered again later. */
      write: output(1), write_id: output(id), write_row: output(row), write_line: output(lineBits), write_taken: input(1),
      /** Bits of a line that went from 0 to 1. */
      touch: output(1), touch_row: output(row), touch_bits: output(lineBits),
      failed: output(1), busy: output(1),
    };
  },
  build(m, io, p) {
    const w = widths(p);
    const ppr = p.pagesPerRegion;
    const n = 2 ** w.track;
    const { lineBits } = memoryLayout(p);
    const none = lit(n, 0);
    const hot = (index: Bits, when: Bits<1>): Bits => mux(when, oneHot(index, n), none);
    const store = m.inst('u_cache', trackCache, p);
    const sender = m.inst('u_sender', harvestOut, p);
    const grants = m.inst('u_grants', fifo, { fields: grantFields(p), depth: 2 * p.queues });
    const next = grants.pop;
    m.assign(grants.push.valid, io.grant);
    m.assign(grants.push.row, io.grant_row);
    m.assign(grants.push.first, io.grant_first);
    m.assign(grants.push.count, io.grant_count);
    m.assign(grants.push.write, io.grant_write);
    m.when(io.grant, () => m.assert('grant_has_room', grants.push.ready));
    m.unused(grants.push.ready, 'lookups wait before it is full');
    m.assign(io.hold, grants.level.ge(p.queues));

    const r = m.regs({
      fetching: { w: n, reset: 0 }, dirty: { w: n, reset: 0 }, writing: { w: n, reset: 0 },
      full: { w: 1, reset: 0 }, buffer: { w: lineBits, reset: 'none' }, buf_id: { w: w.track, reset: 'none' }, refused: { w: 1, reset: 'none' },
      s1_grant: { w: 1, reset: 0 }, s1_fill: { w: 1, reset: 0 }, s1_send: { w: 1, reset: 0 }, s1_take: { w: 1, reset: 0 }, s1_row: { w: w.row, reset: 'none' }, s1_entry: { w: w.track, reset: 'none' },
      s1_first: { w: w.offset, reset: 'none' }, s1_count: { w: w.regionPages, reset: 'none' }, s1_write: { w: 1, reset: 'none' },
      s2_grant: { w: 1, reset: 0 }, s2_fill: { w: 1, reset: 0 }, s2_send: { w: 1, reset: 0 }, s2_take: { w: 1, reset: 0 }, s2_row: { w: w.row, reset: 'none' }, s2_entry: { w: w.track, reset: 'none' },
      s2_hit: { w: 1, reset: 'none' }, s2_mask: { w: lineBits, reset: 'none' },
      s3_gather: { w: 1, reset: 0 }, s3_new: { w: 1, reset: 'none' }, s3_entry: { w: w.track, reset: 'none' }, s3_mask: { w: lineBits, reset: 'none' },
      ahead: { w: fifoLevelWidth(2 * p.queues), reset: 0 }, queued: { w: 1, reset: 0 }, taken: { w: 1, reset: 0 },
    });
    const rows = Array.from({ length: n }, (_, i) => m.reg(`row_${i}`, w.row, 'none'));
    const used = m.node('used', r.fetching.or(r.dirty).or(r.writing));
    const matchOf = (row: Bits): Bits => vector(rows.map((x, i) => used.bit(i).and(x.eq(row))));

    // Stage 0. A grant needs a free entry, beside those that the two before it may take; a fill needs a pipeline without grants.
    const freeBits = w.track + 1;
    const free = m.node('free', Array.from({ length: n }, (_, i) => used.bit(i).not().zx(freeBits)).reduce((a, b) => a.add(b)));
    const room = m.node('room', free.gt(r.s1_grant.or(r.s1_take).zx(freeBits).add(r.s2_grant.or(r.s2_take).zx(freeBits))));
    const open = m.node('open', store.clearing.not());
    const toSend = m.node('to_send', r.dirty.and(r.writing.not()));
    const sends = m.node('sends', open.and(toSend.any()).and(r.s1_send.or(r.s2_send).not()));
    const sendEntry = m.node('send_entry', oneHotIndex(lowestSet(toSend)));
    const quiet = m.node('quiet', r.s1_grant.or(r.s2_grant).or(r.s3_gather).or(r.s1_take).or(r.s2_take).or(r.s1_fill).or(r.s2_fill).not());
    const fills = m.node('fills', open.and(sends.not()).and(r.full).and(quiet));
    const waitsForLine = m.node('waits_for_line', matchOf(io.harvest.row).and(r.fetching).any());
    const takes = m.node('takes', open.and(sends.or(fills).not()).and(io.harvest.valid).and(r.queued).and(r.ahead.none()).and(r.taken.not()).and(r.s1_take.or(r.s2_take).or(waitsForLine).not()).and(room).and(sender.busy.not()));
    // Grants stay back for a fill that waits for a quiet pipeline.
    const pops = m.node('pops', open.and(sends.or(fills).or(takes).or(r.full).not()).and(next.valid).and(room));
    m.assign(next.ready, pops);
    const rowOf = (index: Bits): Bits => select(index, rows);
    const row0 = m.node('row_0_next', mux(sends, rowOf(sendEntry), mux(fills, rowOf(r.buf_id), mux(takes, io.harvest.row, next.row))));
    m.assign(store.read, sends.or(fills).or(takes).or(pops));
    m.assign(store.row, row0);
    m.next(r.s1_grant, pops);
    m.next(r.s1_fill, fills);
    m.next(r.s1_send, sends);
    m.next(r.s1_take, takes);
    m.next(r.s1_row, row0);
    m.next(r.s1_entry, mux(sends, sendEntry, r.buf_id));
    m.next(r.s1_first, next.first);
    m.next(r.s1_count, next.count);
    m.next(r.s1_write, next.write);

    // Stage 1. A fill drives out no line that is still to be written.
    const victimOpen = m.node('victim_open', store.victim_valid.and(matchOf(store.victim_row).any()));
    const filled = m.node('fill_goes', r.s1_fill.and(victimOpen.not()));
    m.assign(store.fill, filled);
    const pages = m.node('pages', pageMask(p, r.s1_first, r.s1_first.zx(w.regionPages).add(r.s1_count)));
    m.next(r.s2_grant, r.s1_grant);
    m.next(r.s2_fill, filled);
    m.next(r.s2_send, r.s1_send);
    m.next(r.s2_take, r.s1_take);
    m.next(r.s2_row, r.s1_row);
    m.next(r.s2_entry, r.s1_entry);
    m.next(r.s2_hit, store.hit);
    m.next(r.s2_mask, cat(mux(r.s1_write.bit(0), pages, lit(ppr, 0)), mux(r.s1_write.bit(0), lit(ppr, 0), pages)));

    // Gathered masks: read in stage 1 for a fill, in stage 2 for a grant (a fill runs alone).
    const gathered = m.mem('gathered', { width: lineBits, depth: n, ruw: 'new' });
    const match = m.node('match', matchOf(r.s2_row));
    const matched = m.node('matched', match.any());
    const freeOne = m.node('free_one', lowestSet(used.not()));
    const missed = m.node('missed', r.s2_grant.or(r.s2_take).and(r.s2_hit.not()));
    const gatherEntry = m.node('gather_entry', oneHotIndex(mux(matched, match, freeOne)));
    const mask = gathered.readSync({ en: r.s1_fill.or(missed), addr: mux(r.s1_fill, r.s1_entry, gatherEntry) });
    m.next(r.s3_gather, missed);
    m.next(r.s3_new, matched.not());
    m.next(r.s3_entry, gatherEntry);
    m.next(r.s3_mask, mux(r.s2_grant, r.s2_mask, lit(lineBits, 0)));
    gathered.write({ en: r.s3_gather, addr: r.s3_entry, data: mux(r.s3_new, lit(lineBits, 0), mask).or(r.s3_mask) });

    // Stage 2: the line.
    const marked = m.node('marked', mux(r.s2_fill, r.buffer.or(mask), store.line.or(r.s2_mask)));
    const fresh = m.node('fresh', mux(r.s2_fill, mask.and(r.buffer.not()), r.s2_mask.and(store.line.not())));
    const touched = m.node('touched', r.s2_fill.or(r.s2_grant.and(r.s2_hit)).and(fresh.any()));
    const touches = m.node('touches', touched.or(r.s2_fill.and(r.refused)));
    m.assign(io.touch, touched);
    m.assign(io.touch_row, r.s2_row);
    m.assign(io.touch_bits, fresh);
    const gives = m.node('gives', r.s2_take.and(r.s2_hit));
    const clears = m.node('clears', gives.and(io.harvest.clear.bit(0)).and(store.line.any()));
    m.assign(store.write, r.s2_fill.or(touches).or(clears));
    m.assign(store.write_line, mux(clears, lit(lineBits, 0), marked));
    const sent = m.node('sent', r.s2_send.and(io.write_taken));
    m.assign(io.write, r.s2_send);
    m.assign(io.write_id, r.s2_entry);
    m.assign(io.write_row, r.s2_row);
    m.assign(io.write_line, store.line);
    m.assign(sender.start, gives.and(io.harvest.out.bit(0)));
    m.assign(sender.line, store.line);
    m.assign(sender.address, io.harvest.address);
    m.link(sender.out, io.out);

    // Entries.
    const ends = m.node('fill_ends', hot(r.s2_entry, r.s2_fill));
    const readNow = m.node('read_now', io.r.valid.and(io.r.ready));
    const writtenNow = m.node('written_now', hot(io.b.id, io.b.valid));
    const place = m.node('dirty_place', mux(matched, match, freeOne));
    const dirties = m.node('dirties', mux(r.s2_fill.not().and(touches).or(clears), place, mux(r.s2_fill.and(touches), ends, none)));
    const fetches = m.node('fetches', mux(missed.and(matched.not()), freeOne, none));
    const sentBit = m.node('sent_bit', hot(r.s2_entry, sent));
    m.next(r.fetching, r.fetching.or(fetches).and(ends.not()));
    m.next(r.dirty, r.dirty.and(sentBit.not()).or(dirties));
    m.next(r.writing, r.writing.or(sentBit).and(writtenNow.not()));
    rows.forEach((x, i) => m.when(mux(missed.and(matched.not()).or(r.s2_fill.not().and(touches).or(clears).and(matched.not())), freeOne.bit(i), lit(1, 0)), () => m.next(x, r.s2_row)));
    m.assign(io.b.ready, 1);
    m.assign(io.r.ready, r.full.not());
    m.next(r.full, r.full.or(readNow).and(r.s2_fill.not()));
    m.when(readNow, () => {
      m.next(r.buffer, io.r.data.or(io.r.error.repeat(lineBits)));
      m.next(r.refused, io.r.error);
      m.next(r.buf_id, io.r.id);
    });
    m.assign(io.failed, readNow.and(io.r.error).or(io.b.valid.and(io.b.error)));

    // Read requests, one after the other.
    const q = m.regs({ unasked: { w: n, reset: 0 }, asking: { w: 1, reset: 0 }, ask_id: { w: w.track, reset: 'none' } });
    const idle = m.node('ask_idle', q.asking.not().or(io.ar.ready));
    const chosen = m.node('ask_next', mux(idle, lowestSet(q.unasked), none));
    m.next(q.unasked, q.unasked.or(fetches).and(chosen.not()));
    m.when(idle, () => {
      m.next(q.asking, chosen.any());
      m.next(q.ask_id, oneHotIndex(chosen));
    });
    m.assign(io.ar.valid, q.asking);
    m.assign(io.ar.id, q.ask_id);
    m.assign(io.ar.row, rowOf(q.ask_id));

    // A harvest comes behind the grants that were there when it came.
    m.when(io.harvest.valid.and(r.queued.not()), () => {
      m.next(r.queued, 1);
      m.next(r.ahead, grants.level.add(io.grant.zx(grants.level.w)).sub(pops.zx(grants.level.w)));
    }).elsewhen(pops.and(r.ahead.any()), () => m.next(r.ahead, r.ahead.sub(1)));
    const done = m.node('harvest_done', mux(r.taken, sender.gone, gives.and(io.harvest.out.bit(0).not())));
    m.assign(io.harvest.ready, done);
    m.when(done, () => {
      m.next(r.queued, 0);
      m.next(r.taken, 0);
    }).elsewhen(gives, () => m.next(r.taken, 1));
    m.assign(io.busy, vector([used.any(), grants.level.any(), r.full, io.harvest.valid, sender.busy, store.clearing, r.s1_grant, r.s2_grant]).any());

    m.assert('one_entry_a_line', match.and(match.sub(1)).none().or(r.s2_grant.or(r.s2_take).not()));
    m.assert('open_line_is_cached', match.and(r.dirty.or(r.writing)).none().or(r.s2_grant.not()).or(r.s2_hit));
    m.assert('sends_what_is_cached', r.s2_send.not().or(r.s2_hit));
    m.assert('fetching_alone', r.fetching.and(r.dirty.or(r.writing)).none());
    m.when(missed.or(touches.and(r.s2_fill.not())).or(clears), () => m.assert('entry_there', matched.or(used.all().not())));
    m.when(readNow, () => m.assume('read_was_asked', r.fetching.at(io.r.id)));
    m.when(io.b.valid, () => m.assume('write_was_sent', r.writing.at(io.b.id)));
    m.cover('touch_while_written', dirties.and(r.writing).any());
    m.cover('gathers', missed.and(matched));
    m.cover('victim_is_open', r.s1_fill.and(victimOpen));
    m.cover('harvests', gives);
    m.cover('holds', io.hold);
  },
});
