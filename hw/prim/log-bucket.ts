import { cat, component, input, lit, mux, output, select } from '../../gen/hdl/index.ts';
import { BUCKETS_PER_OCTAVE, bucketBounds, type LogBuckets } from '../spec/histograms.ts';
import { firstSet } from './first-set.ts';

/** The bucket of a value in a logarithmic histogram: combinational. */
export const logBucket = component({
  name: (p: LogBuckets) => `vpri_log_bucket_w${p.width}_o${p.firstOctave}_${p.octaves}`,
  doc: `Number of the bucket that a value belongs to: four buckets an octave (bucketBounds in hw/spec/histograms.ts has their borders). Combinational.
Values before the first octave go to bucket 0, values past the last one to the last bucket.`,
  check: ({ width, firstOctave, octaves }) => [
    ...(Number.isInteger(Math.log2(octaves)) && octaves >= 2 ? [] : [`octaves is ${octaves}; it must be a power of two from 2`]),
    ...(Number.isInteger(firstOctave) && firstOctave >= 3 ? [] : [`firstOctave is ${firstOctave}; it must be a whole number from 3`]),
    ...(Number.isInteger(width) && width > firstOctave + octaves ? [] : [`width is ${width}; ${octaves} octaves from 2^${firstOctave} on need more than ${firstOctave + octaves} bits`]),
  ],
  ports: (p) => ({ value: input(p.width), bucket: output(Math.log2(BUCKETS_PER_OCTAVE * p.octaves)) }),
  build(m, { value, bucket }, p) {
    const { firstOctave, octaves, width } = p;
    const bits = Math.log2(octaves);
    const above = m.node('above', value.bits(width - 1, firstOctave + octaves).any());
    // One bit an octave: the highest that is set is the value's octave.
    const set = m.node('octave_bits', value.bits(firstOctave + octaves - 1, firstOctave));
    const high = m.inst('u_high', firstSet, { width: octaves, from: 'high' });
    m.assign(high.v, set);
    const fractions = Array.from({ length: octaves }, (_, o) => value.bits(firstOctave + o - 1, firstOctave + o - 2));
    const number = m.node('number', cat(high.index, select(high.index, fractions)));
    const last = BUCKETS_PER_OCTAVE * octaves - 1;
    m.assign(bucket, mux(above, lit(bits + 2, last), mux(set.none(), lit(bits + 2, 0), number)));
    m.unused(value.bits(firstOctave - 3, 0), 'less than a quarter of the first octave');

    // Contract: the borders of the bucket hold the value.
    const bounds = bucketBounds(p);
    m.assert('not_before_its_bucket', value.ge(m.node('bound', select(bucket, bounds.map((b) => lit(width, BigInt(b)))))));
    m.assert('not_after_its_bucket', bucket.eq(last).or(value.lt(m.node('next_bound', select(bucket, [...bounds.slice(1), 0].map((b) => lit(width, BigInt(b))))))));
    m.cover('first', bucket.none());
    m.cover('in_second_octave', bucket.eq(BUCKETS_PER_OCTAVE + 1));
    m.cover('past_the_last', above);
  },
});
