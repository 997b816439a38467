import { PAE } from '../../hw/spec/pae.ts';
import { presets } from '../../hw/spec/preset.ts';
import { DDR4_2400 } from '../bridge/ddr4.ts';
import { BitmapBench } from '../units/bitmap-bench.ts';
import type { MemoryManner } from '../units/line-memory.ts';
import type { UnitSim } from '../units/unit-sim.ts';

/** Speed of the PA-BITMAP unit alone, in clocks: preset `default`. */
export const SPEED_PRESET = presets.default;
export const REGION = SPEED_PRESET.pagesPerRegion;
const SETS = SPEED_PRESET.cacheLines / SPEED_PRESET.cacheWays;
/** Rows that stay cached: in the lower half of the sets. Rows that are never cached: elsewhere. */
const HOT_ROWS = SETS;

export const DDR4: MemoryManner = { delay: [0, 0], ddr4: DDR4_2400 };

/** One domain of all rows, open to function 1. */
export function speedBench(sim: UnitSim, manner: MemoryManner, seed = 1): BitmapBench {
  const p = SPEED_PRESET;
  const none = Array.from({ length: p.domains - 1 }, () => ({ base: 0, limit: 0, enabled: false }));
  const functions = Array.from({ length: p.functions }, () => ({ domain: 0, enabled: true }));
  const bench = new BitmapBench(sim, p, manner, seed, [{ base: 0, limit: p.bitmapRegions * REGION, enabled: true }, ...none], functions);
  bench.memory.untouched = (1n << BigInt(2 * REGION)) - 1n;
  bench.model.untouched = PAE.readWrite;
  return bench;
}

const hotRow = (i: number): number => Math.floor(i / (SETS / 2)) * SETS + (i % (SETS / 2));

/** Brings the hot rows into the cache. */
export function warm(bench: BitmapBench): void {
  for (let i = 0; i < HOT_ROWS; i++) bench.ask({ page: hotRow(i) * REGION });
}

/** What a stretch of lookups gave: answers, clocks of each, share of them whose line was cached. */
export interface Load {
  readonly clocks: number;
  readonly lookups: number;
  /** Answers a clock. */
  readonly rate: number;
  readonly hitRate: number;
  /** From the request being taken (`offered`: from its arrival) to the verdict. */
  readonly cycles: readonly number[];
}

/** A page: in a row that stays cached, or, in `missChance` of 1000, in one that is not. */
function drawPage({ draw }: BitmapBench, missChance: number): number {
  const cold = draw(1000) < missChance;
  const row = cold ? (1 + draw(SPEED_PRESET.bitmapRegions / SETS - 1)) * SETS + SETS / 2 + draw(SETS / 2) : hotRow(draw(HOT_ROWS));
  return row * REGION + draw(REGION);
}

/** The next queue that may ask, from `from` on. */
const freeQueue = (bench: BitmapBench, from: number): number | undefined =>
  Array.from({ length: SPEED_PRESET.queues }, (_, k) => (from + k) % SPEED_PRESET.queues).find((t) => bench.free(t));

const ask = (bench: BitmapBench, tag: number, page: number): void =>
  void bench.lookups.push({ tag, func: tag % SPEED_PRESET.functions, page, count: 1, write: bench.draw(2) === 1, probe: false });

/** `clocks` of lookups of one page from every queue, as fast as they go. */
export function run(bench: BitmapBench, clocks: number, missChance: number, each: () => void = () => {}): Load {
  const from = bench.answers.length;
  let next = 0;
  let missed = 0;
  for (let i = 0; i < clocks; i++) {
    const tag = bench.lookups.length ? undefined : freeQueue(bench, next);
    if (tag !== undefined) {
      next = tag + 1;
      ask(bench, tag, drawPage(bench, missChance));
    }
    each();
    bench.step();
    missed += bench.sim.get('missed');
  }
  const cycles = bench.answers.slice(from).map((a) => a.cycles);
  return { clocks, lookups: cycles.length, rate: cycles.length / clocks, hitRate: 1 - missed / cycles.length, cycles };
}

/** As `run`, but a lookup arrives in `rate` of 1000 clocks and waits for a free queue; its latency counts from its arrival. */
export function offered(bench: BitmapBench, clocks: number, missChance: number, rate: number): Load {
  const from = bench.answers.length;
  const arrivals: number[] = [];
  const asked = new Map<number, number>();
  const cycles: number[] = [];
  let [next, missed, seen] = [0, 0, from];
  for (let i = 0; i < clocks; i++) {
    const now = bench.sim.cycle;
    if (bench.draw(1000) < rate) arrivals.push(now);
    const tag = arrivals.length && !bench.lookups.length ? freeQueue(bench, next) : undefined;
    if (tag !== undefined) {
      next = tag + 1;
      asked.set(tag, arrivals.shift()!);
      ask(bench, tag, drawPage(bench, missChance));
    }
    bench.step();
    missed += bench.sim.get('missed');
    for (; seen < bench.answers.length; seen++) cycles.push(bench.answers[seen]!.clock - asked.get(bench.answers[seen]!.lookup.tag)!);
  }
  return { clocks, lookups: cycles.length, rate: cycles.length / clocks, hitRate: 1 - missed / cycles.length, cycles };
}
