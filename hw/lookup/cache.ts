import { cat, component, copies, input, lit, mux, oneHotIndex, output, vector, type Bits } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/**
 * The line cache: tags first, then one data RAM. It is written through, so every line in it equals memory or is on its way there.
 */
export const cache = component({
  name: (p: Preset) => `vpri_cache_${p.name}`,
  doc: `Set-associative cache of bitmap lines. read in cycle 0; hit in cycle 1 (the check, the point of order); the line in cycle 2.
In the check cycle a whole line may be written into the way that hit (store: nothing happens without a hit). fill needs no read: it
writes tag and line into a victim way, chosen in turn in each set, for which it is announced a cycle ahead (fill_next). put, in cycle 2, writes the line that was found. A read of the tags in the
cycle of a fill sees the fill. After reset the tags are cleared, one set a cycle, while clearing is high; nothing may be read then.`,
  ports: (p) => {
    const { lineBits } = memoryLayout(p);
    return {
      read: input(1), row: input(widths(p).row),
      /** Cycle 1. */
      check: input(1), store: input(1), hit: output(1),
      fill_next: input(1), fill_next_row: input(widths(p).row), fill: input(1), fill_row: input(widths(p).row),
      /** The line of a fill or a store. */
      new_line: input(lineBits),
      /** Cycle 2, for a check that hit. */
      line: output(lineBits), put: input(1), put_line: input(lineBits),
      clearing: output(1),
    };
  },
  build(m, io, p) {
    const { lineBits } = memoryLayout(p);
    const w = widths(p);
    const sets = p.cacheLines / p.cacheWays;
    const setBits = Math.log2(sets);
    const wayBits = Math.max(1, Math.log2(p.cacheWays));
    const tagBits = w.row - setBits + 1;
    const r = m.regs({
      sweeping: { w: 1, reset: 1 }, sweep_set: { w: setBits, reset: 0 }, check_row: { w: w.row, reset: 'none' },
      put_set: { w: setBits, reset: 'none' }, put_way: { w: wayBits, reset: 'none' },
    });
    m.assign(io.clearing, r.sweeping);
    m.when(r.sweeping, () => {
      m.next(r.sweep_set, r.sweep_set.add(1));
      m.when(r.sweep_set.all(), () => m.next(r.sweeping, 0));
    });
    m.when(io.read, () => m.next(r.check_row, io.row));
    const setOf = (row: Bits): Bits => row.trunc(setBits);
    const tagOf = (row: Bits): Bits => cat(lit(1, 1), row.bits(w.row - 1, setBits));

    m.unused(io.fill_next_row.bits(w.row - 1, setBits), 'the turn is that of a set');
    // Whose turn it is, in each set.
    const turns = m.mem('turns', { width: wayBits, depth: sets, ruw: 'undefined' });
    const victim = turns.readSync({ en: io.fill_next, addr: setOf(io.fill_next_row) });
    turns.write({ en: r.sweeping.or(io.fill), addr: mux(r.sweeping, r.sweep_set, setOf(io.fill_row)), data: mux(r.sweeping, lit(wayBits, 0), p.cacheWays > 1 ? victim.add(1) : victim) });

    // One word of tags a set; each tag has its valid bit on top.
    const tags = m.mem('tags', { width: p.cacheWays * tagBits, depth: sets, ruw: 'new', lane: tagBits });
    const stored = copies(tags.readSync({ en: io.read, addr: setOf(io.row) }), tagBits);
    const mine = m.node('mine', tagOf(r.check_row));
    const hits = m.node('hits', vector(stored.map((t) => t.eq(mine))));
    m.assign(io.hit, hits.any());
    const way = m.node('way', p.cacheWays > 1 ? oneHotIndex(hits) : lit(1, 0));
    const victims = vector(Array.from({ length: p.cacheWays }, (_, i) => (p.cacheWays > 1 ? victim.eq(i) : lit(1, 1))));
    tags.write({
      en: r.sweeping.or(io.fill), addr: mux(r.sweeping, r.sweep_set, setOf(io.fill_row)),
      data: mux(r.sweeping, lit(p.cacheWays * tagBits, 0), tagOf(io.fill_row).repeat(p.cacheWays)), mask: mux(r.sweeping, lit(p.cacheWays, 2 ** p.cacheWays - 1), victims),
    });

    const place = (set: Bits, inSet: Bits): Bits => (p.cacheWays > 1 ? cat(set, inSet) : set);
    const found = m.node('found', place(setOf(r.check_row), way));
    const lines = m.mem('lines', { width: lineBits, depth: p.cacheLines, ruw: 'old' });
    lines.write({
      en: io.fill.or(io.store.and(hits.any())).or(io.put), addr: mux(io.put, place(r.put_set, r.put_way), mux(io.fill, place(setOf(io.fill_row), victim), found)),
      data: mux(io.put, io.put_line, io.new_line),
    });
    m.assign(io.line, lines.readSync({ en: io.check.and(hits.any()), addr: found }));
    m.when(io.check, () => {
      m.next(r.put_set, setOf(r.check_row));
      m.next(r.put_way, way);
    });

    // Rules for the users: one use of each read, one write a cycle, fills of lines that are not there, a put right behind its check.
    const wasRead = m.past('was_read', io.read, 0);
    const checked = m.past('checked', io.check.and(hits.any()), 0);
    m.assume('check_follows_read', io.check.or(io.store).not().or(wasRead));
    m.assume('one_use', [io.check, io.store, io.fill].map((c) => c.zx(2)).reduce((a, b) => a.add(b)).le(1));
    m.assume('one_write', io.put.and(io.fill.or(io.store)).not());
    m.assume('put_follows_check', io.put.not().or(checked));
    m.assume('idle_while_clearing', r.sweeping.not().or(io.read.or(io.fill).or(io.fill_next).not()));
    m.assume('fill_is_announced', io.fill.not().or(m.past('announced', io.fill_next, 0).and(m.past('announced_set', setOf(io.fill_next_row)).eq(setOf(io.fill_row)))));
    const there = copies(tags.peek(setOf(io.fill_row)), tagBits).map((t) => t.eq(tagOf(io.fill_row))).reduce((a, b) => a.or(b));
    m.assume('fill_is_new', io.fill.not().or(r.sweeping).or(there.not()));
    m.assert('hit_in_one_way', hits.and(hits.sub(1)).none().or(io.check.or(io.store).not()));
    m.cover('check_hits', io.check.and(io.hit));
    m.cover('store_hits', io.store.and(io.hit));
    m.cover('puts', io.put);
    m.cover('evicts', io.fill.and(stored.map((t) => t.bit(tagBits - 1)).reduce((a, b) => a.and(b))).and(r.check_row.trunc(setBits).eq(setOf(io.fill_row))));
  },
});
