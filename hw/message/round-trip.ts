import { component, input, mux, output } from '../../gen/hdl/index.ts';
import { histogram } from '../prim/histogram.ts';
import { logBucket } from '../prim/log-bucket.ts';
import { bucketBounds, ROUND_TRIP_BUCKETS } from '../spec/histograms.ts';

/** Values of the histogram's samples, bits; wider than the bucket numbers, so that it is the same module as that of the lookup latency. */
const SAMPLE_BITS = 8;

/** How long page requests take. */
export const roundTrip = component({
  name: (_p: Readonly<Record<string, never>>) => 'vpri_round_trip',
  doc: `Round trips of page requests: from the record (the last one, when it was sent again) taken by the posted stream to the answer that freed its entry, in ticks of now.
Logarithmic histogram, sum and maximum since reset; counted 2 clocks after answered. rd_data comes 1 clock after rd. busy while a sample is on its way or the RAM is cleared after reset;
an answer while it is cleared is not counted in the histogram.`,
  ports: () => ({ answered: input(1), ticks: input(64), rd: input(1), rd_addr: input(Math.log2(bucketBounds(ROUND_TRIP_BUCKETS).length)), rd_data: output(32), sum: output(64), most: output(64), busy: output(1) }),
  build(m, io) {
    const r = m.regs({ valid: { w: 1, reset: 0 }, ticks_taken: { w: 64, reset: 'none' }, total: { w: 64, reset: 0 }, longest: { w: 64, reset: 0 } });
    const bucket = m.inst('u_bucket', logBucket, ROUND_TRIP_BUCKETS);
    const hist = m.inst('u_histogram', histogram, { buckets: bucketBounds(ROUND_TRIP_BUCKETS).length, valueWidth: SAMPLE_BITS, countWidth: 32 });
    m.next(r.valid, io.answered);
    m.when(io.answered, () => m.next(r.ticks_taken, io.ticks));
    m.when(r.valid, () => {
      m.next(r.total, r.total.add(r.ticks_taken));
      m.next(r.longest, mux(r.ticks_taken.gt(r.longest), r.ticks_taken, r.longest));
    });
    m.assign(bucket.value, r.ticks_taken);
    m.assign(hist.sample_valid, r.valid.and(hist.clearing.not()));
    m.assign(hist.sample, bucket.bucket.zx(SAMPLE_BITS));
    m.assign(hist.rd_en, io.rd);
    m.assign(hist.rd_addr, io.rd_addr);
    m.assign(io.rd_data, hist.rd_data);
    m.assign(io.sum, r.total);
    m.assign(io.most, r.longest);
    m.assign(io.busy, r.valid.or(hist.clearing));
    m.cover('two_in_a_row', r.valid.and(io.answered));
  },
});
