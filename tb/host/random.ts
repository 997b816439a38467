import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The random numbers of one part of the model: same seed and stream name, same numbers, whatever other parts draw. */
export class Random {
  readonly #generator;

  constructor(seed: number, stream: string) {
    let hash = 0x811c9dc5;
    for (const c of stream) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193);
    this.#generator = xoroshiro128plus((seed ^ hash) | 0);
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /** Uniform integer, both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** True with probability `p`. */
  chance(p: number): boolean {
    return this.uniform() < p;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('random: nothing to pick from an empty list');
    return item;
  }

  /** Normal distribution, mean 0, deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Exponential distribution with this mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }
}
