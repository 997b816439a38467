import { cat, component, copies, input, lit, mux, oneHotIndex, output, select, vector, type Bits } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** The access bits of regions, beside the line cache of the bitmap and of its size. */
export const trackCache = component({
  name: (p: Preset) => `vpri_track_cache_${p.name}`,
  doc: `Set-associative cache of tracker lines. Cycle 0: read (tags). Cycle 1: hit; or, for a fill, the row that would have to go (victim_*), and its
place is taken by fill. Cycle 2: the line of a hit; write puts the new line in the place of cycle 1. What stands behind sees
tags and lines as changed. After reset the tags are cleared, one set a cycle, while clearing is high.`,
  ports: (p) => {
    const { lineBits } = memoryLayout(p);
    const w = widths(p);
    return {
      read: input(1), row: input(w.row),
      hit: output(1), victim_valid: output(1), victim_row: output(w.row), fill: input(1),
      line: output(lineBits), write: input(1), write_line: input(lineBits),
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
    const r = m.regs({ sweeping: { w: 1, reset: 1 }, sweep_set: { w: setBits, reset: 0 }, row_1: { w: w.row, reset: 'none' }, place_2: { w: Math.log2(p.cacheLines), reset: 'none' } });
    m.assign(io.clearing, r.sweeping);
    m.when(r.sweeping, () => {
      m.next(r.sweep_set, r.sweep_set.add(1));
      m.when(r.sweep_set.all(), () => m.next(r.sweeping, 0));
    });
    m.when(io.read, () => m.next(r.row_1, io.row));
    const set = r.row_1.trunc(setBits);
    const mine = m.node('mine', cat(lit(1, 1), r.row_1.bits(w.row - 1, setBits)));
    const tags = m.mem('tags', { width: p.cacheWays * tagBits, depth: sets, ruw: 'new', lane: tagBits });
    const stored = copies(tags.readSync({ en: io.read, addr: io.row.trunc(setBits) }), tagBits);
    const turns = m.mem('turns', { width: wayBits, depth: sets, ruw: 'new' });
    const turn = turns.readSync({ en: io.read, addr: io.row.trunc(setBits) });
    const hits = m.node('hits', vector(stored.map((t) => t.eq(mine))));
    const one = p.cacheWays === 1;
    const victim = m.node('victim', select(turn, stored));
    const victims = vector(stored.map((_, i) => (one ? lit(1, 1) : turn.eq(i))));
    m.assign(io.hit, hits.any());
    m.assign(io.victim_valid, victim.bit(tagBits - 1));
    m.assign(io.victim_row, cat(victim.trunc(tagBits - 1), set));
    tags.write({
      en: r.sweeping.or(io.fill), addr: mux(r.sweeping, r.sweep_set, set),
      data: mux(r.sweeping, lit(p.cacheWays * tagBits, 0), mine.repeat(p.cacheWays)), mask: mux(r.sweeping, lit(p.cacheWays, 2 ** p.cacheWays - 1), victims),
    });
    turns.write({ en: r.sweeping.or(io.fill), addr: mux(r.sweeping, r.sweep_set, set), data: mux(r.sweeping, lit(wayBits, 0), one ? turn : turn.add(1)) });

    const place = m.node('place', one ? set : cat(set, mux(io.fill, turn, oneHotIndex(hits)) as Bits));
    m.next(r.place_2, place);
    const lines = m.mem('lines', { width: lineBits, depth: p.cacheLines, ruw: 'new' });
    m.assign(io.line, lines.readSync({ en: io.hit, addr: place }));
    lines.write({ en: io.write, addr: r.place_2, data: io.write_line });
    if (one) m.unused(turn, 'one way: it is always its turn');

    const wasRead = m.past('was_read', io.read, 0);
    m.assume('fill_follows_read', io.fill.not().or(wasRead));
    m.assume('fill_is_new', io.fill.and(hits.any()).not());
    m.assume('idle_while_clearing', r.sweeping.not().or(io.read.or(io.fill).not()));
    m.assert('hit_in_one_way', wasRead.not().or(hits.and(hits.sub(1)).none()));
    m.cover('evicts', io.fill.and(io.victim_valid));
    m.cover('write_and_read', io.write.and(io.hit).and(place.eq(r.place_2)));
  },
});
