/** Shape of the on-chip histogram of the page-request round trip: four buckets an octave (a factor of two), so a bucket is known to a quarter of its octave. */
export const ROUND_TRIP_BUCKETS = { width: 64, firstOctave: 6, octaves: 16 } as const;

/** Buckets in an octave. */
export const BUCKETS_PER_OCTAVE = 4;

/** Sizes of a logarithmic histogram over values of `width` bits. */
export interface LogBuckets {
  readonly width: number;
  /** Values below the second bucket of octave 2^firstOctave are in bucket 0. */
  readonly firstOctave: number;
  /** Values past the last octave are in the last bucket. */
  readonly octaves: number;
}

/** The smallest value of each bucket, ascending; bucket i ends where bucket i + 1 begins, the last one has no end. */
export const bucketBounds = (b: LogBuckets): readonly number[] =>
  Array.from({ length: BUCKETS_PER_OCTAVE * b.octaves }, (_, i) => (i === 0 ? 0 : 2 ** (b.firstOctave + Math.floor(i / BUCKETS_PER_OCTAVE)) * (1 + (i % BUCKETS_PER_OCTAVE) / BUCKETS_PER_OCTAVE)));
