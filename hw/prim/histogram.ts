import { clog2, component, input, lit, mux, output, type Bits } from '../../gen/hdl/index.ts';

/** `buckets` (at least 2) of `countWidth` bits over samples of `valueWidth` bits. */
export interface HistogramParams {
  readonly buckets: number;
  readonly valueWidth: number;
  readonly countWidth: number;
}

export const histogram = component({
  name: (p: HistogramParams) => `vpri_histogram_b${p.buckets}_v${p.valueWidth}_c${p.countWidth}`,
  doc: `Histogram in a RAM: bucket i counts the samples of value i, the last bucket those of its number or more. Counts saturate.
One sample a clock. A read returns rd_data 1 clock after rd_en and counts every sample of the clocks before rd_en.
After reset the hardware clears the buckets, one a clock; while clearing is 1, no sample may be given (a rule for the user,
checked) and what a read returns is not defined.`,
  check: ({ buckets, valueWidth, countWidth }) => [
    ...(Number.isInteger(buckets) && buckets >= 2 ? [] : [`buckets is ${buckets}; it must be a whole number of at least 2`]),
    ...(Number.isInteger(valueWidth) && 2 ** valueWidth >= buckets ? [] : [`valueWidth is ${valueWidth}; samples that narrow never reach bucket ${buckets - 1}`]),
    ...(Number.isInteger(countWidth) && countWidth >= 1 ? [] : [`countWidth is ${countWidth}; it must be a whole number of at least 1`]),
  ],
  ports: ({ buckets, valueWidth, countWidth }) => ({
    sample_valid: input(1),
    sample: input(valueWidth),
    rd_en: input(1),
    rd_addr: input(clog2(buckets)),
    rd_data: output(countWidth),
    clearing: output(1),
  }),
  build(m, io, { buckets, countWidth }) {
    const aw = clog2(buckets);
    const r = m.regs({
      sweeping: { w: 1, reset: 1 },
      sweep_addr: { w: aw, reset: 0 },
      // A sample whose count is being read.
      pending: { w: 1, reset: 0 },
      bucket: { w: aw, reset: 'none' },
    });
    m.assign(io.clearing, r.sweeping);
    m.when(r.sweeping, () => {
      m.next(r.sweep_addr, r.sweep_addr.add(1));
      m.when(r.sweep_addr.eq(buckets - 1), () => m.next(r.sweeping, 0));
    });

    const last = buckets - 1;
    const index = m.node('index', mux(io.sample.ge(last), lit(aw, last), io.sample.trunc(aw)));
    const accept = m.node('accept', io.sample_valid.and(r.sweeping.not()));
    m.next(r.pending, accept);
    m.when(accept, () => m.next(r.bucket, index));

    // A read in the clock of the write returns the new count: so samples of one bucket may follow one another.
    const counts = m.mem('counts', { width: countWidth, depth: buckets, ruw: 'new' });
    const old = counts.readSync({ en: accept, addr: index });
    const count = m.node('count', mux(old.all(), old, old.add(1)));
    const writing = m.node('writing', r.sweeping.or(r.pending));
    const place = m.node('write_addr', mux(r.sweeping, r.sweep_addr, r.bucket));
    counts.write({ en: writing, addr: place, data: mux(r.sweeping, lit(countWidth, 0), count) });
    m.assign(io.rd_data, counts.readSync({ en: io.rd_en, addr: io.rd_addr }));

    m.when(io.sample_valid, () => m.assume('no_sample_while_clearing', io.clearing.not()));
    if (buckets < 2 ** aw) m.when(io.rd_en, () => m.assume('rd_addr_inside', io.rd_addr.lt(buckets)));

    // Contract: one bucket, any bucket, counts what a ghost counter counts.
    const which = m.anyconst('which', aw);
    const isBucket = buckets < 2 ** aw ? which.lt(buckets) : lit(1, 1);
    const g = m.ghosts({ total: { w: countWidth, reset: 0 }, reading: { w: 1, reset: 0 }, due: { w: countWidth, reset: 'none' }, clocks: { w: aw + 1, reset: 0 } });
    const plusOne = (c: Bits): Bits => mux(c.all(), c, c.add(1));
    const hit = m.node('hit', io.sample_valid.and(mux(which.eq(last), io.sample.ge(last), io.sample.eq(which.zx(io.sample.w)))));
    m.when(io.clearing, () => m.next(g.clocks, g.clocks.add(1)));
    m.when(hit, () => m.next(g.total, plusOne(g.total)));
    m.when(io.rd_en, () => {
      m.next(g.reading, io.rd_addr.eq(which).and(io.clearing.not()));
      m.next(g.due, g.total);
    });
    const stored = counts.peek(which);
    const ours = m.node('pending_is_ours', r.pending.and(r.bucket.eq(which)));
    const cleared = m.node('cleared', r.sweeping.not().or(which.lt(r.sweep_addr)));
    m.when(r.sweeping, () => m.assert('empty_while_clearing', r.pending.not().and(g.total.eq(0))));
    m.when(cleared.and(isBucket), () => m.assert('counted', mux(ours, plusOne(stored), stored).eq(g.total)));
    m.when(ours, () => m.assert('read_is_stored', old.eq(stored)));
    m.when(g.reading.and(isBucket), () => m.assert('given', io.rd_data.eq(g.due)));
    m.when(io.clearing, () => m.assert('clears_in_time', g.clocks.lt(buckets).and(g.clocks.eq(r.sweep_addr.zx(aw + 1)))));

    m.cover('same_bucket_twice', ours.and(hit).and(g.total.eq(1)));
    m.cover('saturated', g.total.all().and(hit));
    if (2 ** io.sample.w > buckets) m.cover('beyond_last', hit.and(io.sample.gt(last)));
    m.cover('read_under_count', g.reading.and(g.due.ne(0)).and(m.past('counting', ours, 0)));
  },
});
