/** Statistics of a set of measurements, exact: percentiles are by nearest rank (the smallest value that at least p% do not exceed). */
export interface Summary {
  readonly n: number;
  /** null when nothing was measured (n = 0). */
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

const nothing: Summary = { n: 0, mean: null, p50: null, p99: null, max: null };

/** Summary of samples, in any order. Throws for a sample that is not a finite number: it would make every figure wrong. */
export function summaryOf(samples: readonly number[]): Summary {
  const n = samples.length;
  if (n === 0) return nothing;
  const sorted = Float64Array.from(samples).sort();
  const bad = samples.findIndex((s) => !Number.isFinite(s));
  if (bad >= 0) throw new RangeError(`sample ${bad} of ${n} is ${samples[bad]}: every sample must be a finite number`);
  const rank = (p: number): number => sorted[Math.ceil((p / 100) * n) - 1]!;
  return { n, mean: sorted.reduce((a, b) => a + b, 0) / n, p50: rank(50), p99: rank(99), max: sorted[n - 1]! };
}

/** A histogram with one bucket for each whole value from 0: what the device counts on chip. */
export interface Histogram {
  /** Bucket i counts the value i; the last one counts its index or more. */
  readonly counts: readonly number[];
  /** Exact sum of all values and the largest one, counted apart from the buckets. */
  readonly sum: number;
  readonly max: number;
}

export interface HistogramSummary extends Summary {
  /** Percentiles that fall into the open last bucket: the value given is a lower bound. */
  readonly lowerBounds: readonly ('p50' | 'p99')[];
}

/** Summary of a histogram. Throws when buckets, sum and max cannot belong to the same values. */
export function summaryOfHistogram(h: Histogram): HistogramSummary {
  const { counts, sum, max } = h;
  const n = counts.reduce((a, b) => a + b, 0);
  if (n === 0) {
    if (sum !== 0 || max !== 0) throw new RangeError(`histogram without entries, but sum ${sum} and max ${max}`);
    return { ...nothing, lowerBounds: [] };
  }
  const last = counts.length - 1;
  const highest = counts.findLastIndex((c) => c > 0);
  const least = counts.reduce((a, c, value) => a + c * value, 0);
  if (highest < last ? max !== highest || sum !== least : max < last || sum < least) {
    throw new RangeError(`histogram of ${n} values up to bucket ${highest}: its sum ${sum} (buckets: ${least}) or max ${max} does not fit`);
  }
  const rank = (p: number): number => {
    let left = Math.ceil((p / 100) * n);
    return counts.findIndex((c) => (left -= c) <= 0);
  };
  const [p50, p99] = [rank(50), rank(99)];
  const open = (v: number): boolean => v === last && max > last;
  const lowerBounds = ([['p50', p50], ['p99', p99]] as const).filter(([, v]) => open(v)).map(([k]) => k);
  return { n, mean: sum / n, p50, p99, max, lowerBounds };
}

/** A histogram with wide buckets. */
export interface BucketHistogram extends Histogram {
  /** The smallest value of each bucket, ascending. */
  readonly from: readonly number[];
}

/** Summary of a histogram with wide buckets: mean and maximum are exact, a percentile is the beginning of its bucket, so at least that. Throws when the maximum lies outside its bucket. */
export function summaryOfBuckets({ from, counts, sum, max }: BucketHistogram): Summary {
  const n = counts.reduce((a, b) => a + b, 0);
  const highest = counts.findLastIndex((c) => c > 0);
  if (n === 0 ? max !== 0 || sum !== 0 : max < from[highest]! || max >= (from[highest + 1] ?? Infinity)) throw new RangeError(`histogram of ${n} values: its sum ${sum} or max ${max} does not fit its buckets`);
  if (n === 0) return nothing;
  const rank = (p: number): number => {
    let left = Math.ceil((p / 100) * n);
    return from[counts.findIndex((c) => (left -= c) <= 0)]!;
  };
  return { n, mean: sum / n, p50: rank(50), p99: rank(99), max };
}
