import { cat, component, copies, input, lit, mux, oneHotIndex, output, vector, type Bits } from '../../gen/hdl/index.ts';
import { memoryLayout } from '../spec/memory.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/**
 * The line cache: tags first, then one data RAM. It is written through, so every line in it equals memory or is on its way there.
 */
export const cache = component({
  name: (p: Preset) => `vpri_cache_${p.name}`,
  doc: `Set-associative cache of bitmap lines. read in cycle 0; hit in cycle 1 (check, the point of order); the line in cycle 2.
In the check cycle a fill writes tag and line into a victim way, chosen in turn. put, later, writes the line of the way that the last
update found. After reset the tags are cleared, one set a cycle, while clearing is high; nothing may be read then.`,
  ports: (p) => {
    const { lineBits } = memoryLayout(p);
    return {
      read: input(1), row: input(widths(p).row),
      /** Cycle 1: what the read in cycle 0 was for. */
      check_use: input(1), check_fill: input(1), check_update: input(1), hit: output(1),
      fill_line: input(lineBits),
      put: input(1), put_line: input(lineBits),
      /** Cycle 2, for a use or an update that hit. */
      line: output(lineBits),
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
      victim: { w: wayBits, reset: 0 }, put_set: { w: setBits, reset: 'none' }, put_way: { w: wayBits, reset: 'none' },
    });
    m.assign(io.clearing, r.sweeping);
    m.when(r.sweeping, () => {
      m.next(r.sweep_set, r.sweep_set.add(1));
      m.when(r.sweep_set.all(), () => m.next(r.sweeping, 0));
    });
    m.when(io.read, () => m.next(r.check_row, io.row));
    const checkSet = r.check_row.trunc(setBits);
    const mine = m.node('mine', cat(lit(1, 1), r.check_row.bits(w.row - 1, setBits)));

    // One word of tags a set; each tag has its valid bit on top. A fill is seen by the read of the very next request.
    const tags = m.mem('tags', { width: p.cacheWays * tagBits, depth: sets, ruw: 'new', lane: tagBits });
    const stored = copies(tags.readSync({ en: io.read, addr: io.row.trunc(setBits) }), tagBits);
    const hits = m.node('hits', vector(stored.map((t) => t.eq(mine))));
    m.assign(io.hit, hits.any());
    const way = m.node('way', p.cacheWays > 1 ? oneHotIndex(hits) : lit(1, 0));
    const victims = vector(Array.from({ length: p.cacheWays }, (_, i) => (p.cacheWays > 1 ? r.victim.eq(i) : lit(1, 1))));
    tags.write({
      en: r.sweeping.or(io.check_fill), addr: mux(r.sweeping, r.sweep_set, checkSet),
      data: mux(r.sweeping, lit(p.cacheWays * tagBits, 0), mine.repeat(p.cacheWays)), mask: mux(r.sweeping, lit(p.cacheWays, 2 ** p.cacheWays - 1), victims),
    });
    m.when(io.check_fill, () => m.next(r.victim, p.cacheWays > 1 ? r.victim.add(1) : r.victim));

    const place = (set: Bits, inSet: Bits): Bits => (p.cacheWays > 1 ? cat(set, inSet) : set);
    const lines = m.mem('lines', { width: lineBits, depth: p.cacheLines, ruw: 'old' });
    lines.write({
      en: io.check_fill.or(io.put), addr: mux(io.check_fill, place(checkSet, r.victim), place(r.put_set, r.put_way)), data: mux(io.check_fill, io.fill_line, io.put_line),
    });
    m.assign(io.line, lines.readSync({ en: io.check_use.or(io.check_update).and(io.hit), addr: place(checkSet, way) }));
    m.when(io.check_update, () => {
      m.next(r.put_set, checkSet);
      m.next(r.put_way, way);
    });

    // Rules for the miss unit: one use of each read, fills of lines that are not there, a put only for the last update that hit.
    const wasRead = m.past('was_read', io.read, 0);
    const checks = [io.check_use, io.check_fill, io.check_update];
    m.assume('check_follows_read', checks.reduce((a, b) => a.or(b)).not().or(wasRead));
    m.assume('one_check', checks.map((c) => c.zx(2)).reduce((a, b) => a.add(b)).le(1));
    m.assume('fill_is_new', io.check_fill.and(io.hit).not());
    m.assume('fill_or_put', io.check_fill.and(io.put).not());
    m.assume('no_read_while_clearing', io.read.and(r.sweeping).not());
    const { put_open } = m.ghosts({ put_open: { w: 1, reset: 0 } });
    m.next(put_open, put_open.or(io.check_update.and(io.hit)).and(io.put.not()).and(io.check_fill.not()));
    m.assume('put_is_owed', io.put.not().or(put_open));
    m.assert('hit_in_one_way', hits.and(hits.sub(1)).none().or(io.check_use.or(io.check_update).or(io.check_fill).not()));
    m.cover('use_hits', io.check_use.and(io.hit));
    m.cover('evicts', io.check_fill.and(stored.map((t) => t.bit(tagBits - 1)).reduce((a, b) => a.and(b))));
  },
});
