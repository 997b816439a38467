import { cat, mux, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';
import { planes } from './line.ts';

/** What passes the point of order in a cycle: a lookup that sees its line, a fill, a whole line, a changed line (of the check before). */
interface Check {
  readonly sees: Bits<1>;
  readonly row: Bits;
  readonly first: Bits;
  readonly count: Bits;
  readonly write: Bits;
  readonly fills: Bits<1>;
  readonly fillRow: Bits;
  readonly fillLine: Bits;
  readonly stores: Bits<1>;
  readonly storeRow: Bits;
  readonly storeLine: Bits;
  readonly puts: Bits<1>;
  readonly putLine: Bits;
  /** A scrub finds its line (the row is `storeRow`); the line comes a cycle later. */
  readonly scrubs: Bits<1>;
  readonly scrubLine: Bits;
  /** The verdict of the check three cycles ago is a grant. */
  readonly granted: Bits<1>;
}

/**
 * Contract of the point of order: no grant without the right for a symbolic page of a symbolic row, by a copy of that page's PAE
 * that sees only what fills and changes put in; and a scrub shows that copy. `tracked_known` keeps the check off until the page was first seen.
 */
export function trackedPage(m: ModuleBuilder, p: Preset, s: Check): void {
  const w = widths(p);
  const row = m.anyconst('tracked_row', w.row);
  const offset = m.anyconst('tracked_offset', w.offset);
  const g = m.ghosts({ tracked_known: { w: 1, reset: 0 }, tracked_read: { w: 1, reset: 0 }, tracked_write: { w: 1, reset: 0 } });
  const takes = (line: Bits): void => {
    const [readable, writable] = planes(p, line);
    m.next(g.tracked_known, 1);
    m.next(g.tracked_read, readable.at(offset));
    m.next(g.tracked_write, writable.at(offset));
  };
  const putRow = m.past('put_row', s.storeRow);
  m.when(s.puts.and(putRow.eq(row)), () => takes(s.putLine));
  m.when(s.fills.and(s.fillRow.eq(row)), () => takes(s.fillLine));
  m.when(s.stores.and(s.storeRow.eq(row)), () => takes(s.storeLine));
  // A lookup that rides with a fill sees the new line; any other sees the line before the changes of its cycle.
  const [readable, writable] = planes(p, s.fillLine);
  const rides = s.fills.and(s.fillRow.eq(row));
  const allowed = mux(rides, readable.at(offset), g.tracked_read).and(mux(rides, writable.at(offset), g.tracked_write).or(s.write.bit(0).not()));
  const first = s.first.zx(w.regionPages);
  const covers = s.row.eq(row).and(offset.zx(w.regionPages).ge(first)).and(offset.zx(w.regionPages).lt(first.add(s.count)));
  const bad5 = m.past('tracked_bad_5', s.sees.and(g.tracked_known.or(rides)).and(covers).and(allowed.not()), 0);
  const bad7 = m.past('tracked_bad_7', m.past('tracked_bad_6', bad5, 0), 0);
  m.when(bad7, () => m.assert('no_grant_without_right', s.granted.not()));
  const scrubbed = m.past('tracked_scrubbed', s.scrubs.and(g.tracked_known).and(s.storeRow.eq(row)), 0);
  const due = m.past('tracked_due', cat(g.tracked_write, g.tracked_read));
  const [shownRead, shownWrite] = planes(p, s.scrubLine);
  m.when(scrubbed, () => m.assert('scrub_shows_page', cat(shownWrite.at(offset), shownRead.at(offset)).eq(due)));
  m.cover('tracked_seen', s.sees.and(g.tracked_known).and(covers));
}
