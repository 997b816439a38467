import { clog2, component, copies, input, lit, mux, output, vector, type Bits } from '../../gen/hdl/index.ts';

/**
 * `depth` words of `width` bits. `ruw` (read under write): what a read sees when its address is written in the same clock: the
 * `old` word, the `new` word, or `undefined`: the user keeps it from happening. `lane`: bits that one write enable covers,
 * a divisor of `width`; left out: the whole word.
 */
export interface RamParams {
  readonly width: number;
  readonly depth: number;
  readonly ruw: 'old' | 'new' | 'undefined';
  readonly lane?: number;
}

const natural = (n: number, min: number): boolean => Number.isInteger(n) && n >= min;

export const ram = component({
  name: ({ width, depth, ruw, lane }: RamParams) => `vpri_ram_w${width}_d${depth}_${ruw}${lane === undefined ? '' : `_l${lane}`}`,
  doc: `RAM with a write and a read port on one clock. rd_data follows rd_en by 1 clock and holds. wr_en has one bit a lane.
Addresses must lie below the depth. Contents have no reset; the name tells what a read sees under a write to its address.`,
  check: ({ width, depth, lane = width }) => [
    ...(natural(width, 1) ? [] : [`width is ${width}; it must be a whole number of at least 1`]),
    ...(natural(depth, 2) ? [] : [`depth is ${depth}; it must be a whole number of at least 2`]),
    ...(natural(lane, 1) && width % lane === 0 ? [] : [`lane is ${lane}; it must divide the width ${width}`]),
  ],
  ports: ({ width, depth, lane = width }) => ({
    wr_en: input(width / lane),
    wr_addr: input(clog2(depth)),
    wr_data: input(width),
    rd_en: input(1),
    rd_addr: input(clog2(depth)),
    rd_data: output(width),
  }),
  build(m, io, { width, depth, ruw, lane }) {
    const store = m.mem('store', { width, depth, ruw, ...(lane === undefined ? {} : { lane }) });
    store.write({ en: io.wr_en.any(), addr: io.wr_addr, data: io.wr_data, ...(lane === undefined ? {} : { mask: io.wr_en }) });
    m.assign(io.rd_data, store.readSync({ en: io.rd_en, addr: io.rd_addr }));

    const inside = (addr: Bits): Bits<1> => (depth === 2 ** clog2(depth) ? lit(1, 1) : addr.lt(depth));
    const writing = m.node('writing', io.wr_en.any());
    m.when(writing, () => m.assume('wr_addr_inside', inside(io.wr_addr)));
    m.when(io.rd_en, () => m.assume('rd_addr_inside', inside(io.rd_addr)));
    const meet = m.node('meet', writing.and(io.rd_en).and(io.wr_addr.eq(io.rd_addr)));
    if (ruw === 'undefined') m.assume('no_read_under_write', meet.not());

    // Contract: one word, any word, lane by lane. `known` lanes were written since reset.
    const bits = lane ?? width;
    const lanes = width / bits;
    const wide = (enables: Bits): Bits => vector(copies(enables, 1).map((b) => b.repeat(bits)));
    const word = m.anyconst('word_addr', clog2(depth));
    const g = m.ghosts({
      word: { w: width, reset: 'none' }, known: { w: lanes, reset: 0 },
      due: { w: width, reset: 'none' }, due_known: { w: lanes, reset: 0 },
    });
    const written = m.node('word_written', io.wr_en.and(io.wr_addr.eq(word).repeat(lanes)));
    const after = m.node('word_after', wide(written).and(io.wr_data).or(wide(written).not().and(g.word)));
    m.next(g.word, after);
    m.next(g.known, g.known.or(written));
    m.when(io.rd_en, () => {
      m.next(g.due, ruw === 'new' ? after : g.word);
      m.next(g.due_known, mux(io.rd_addr.eq(word), ruw === 'new' ? g.known.or(written) : g.known, lit(lanes, 0)));
    });
    const same = (a: Bits, b: Bits, lanesThat: Bits): Bits<1> => a.xor(b).and(wide(lanesThat)).eq(0);
    m.assert('kept', same(store.peek(word), g.word, g.known));
    m.assert('read', same(io.rd_data, g.due, g.due_known));

    m.cover('read_back', g.due_known.all().and(io.rd_data.ne(0)));
    m.cover('overwritten', g.known.all().and(written.any()).and(after.ne(g.word)));
    if (lanes > 1) m.cover('one_lane', g.known.all().and(written.any()).and(written.all().not()));
    if (ruw !== 'undefined') m.cover('read_under_write', m.past('met', meet, 0).and(g.due_known.all()));
  },
});
