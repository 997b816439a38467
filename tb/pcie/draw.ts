import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Latencies are drawn in steps of 1/256 ns, so that two draws seldom tie; exact as a double up to 2^45 ns of simulated time. */
const STEPS_PER_NS = 256;

/** An independent stream of draws for each use of one seed: draws of one use never shift those of another. */
export function drawStream(seed: number, use: number): RandomGenerator {
  const rng = xoroshiro128plus(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(use + 1, 0xc2b2ae35));
  rng.jump();
  return rng;
}

/** A latency in ns, from `[minimum, spread]`. */
export function drawLatency(rng: RandomGenerator, [min, spread]: readonly [number, number]): number {
  return spread === 0 ? min : min + uniformInt(rng, 0, Math.floor(spread * STEPS_PER_NS)) / STEPS_PER_NS;
}

/** Time a TLP stays behind a posted write it waited for, ns: 0 for one half of the draws, else up to the spread. */
export function drawHold(rng: RandomGenerator, [, spread]: readonly [number, number]): number {
  const steps = Math.floor(spread * STEPS_PER_NS);
  return spread === 0 ? 0 : Math.max(0, uniformInt(rng, -steps, steps) / STEPS_PER_NS);
}

/** An integer in 0..n-1. */
export function drawBelow(rng: RandomGenerator, n: number): number {
  return n === 1 ? 0 : uniformInt(rng, 0, n - 1);
}
