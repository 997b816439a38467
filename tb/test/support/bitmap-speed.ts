import { presets } from '../../../hw/spec/preset.ts';
import { DDR4_2400 } from '../../bridge/ddr4.ts';
import { BitmapBench } from './bitmap-bench.ts';
import type { MemoryManner } from './line-memory.ts';
import type { UnitSim } from './unit-sim.ts';

/** Speed of the PA-BITMAP unit alone, in clocks: `default` preset, every queue asks again as soon as it has its answer. */
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
  const open = (1n << BigInt(2 * REGION)) - 1n;
  for (let row = 0; row < p.bitmapRegions; row++) {
    bench.memory.lines.set(2 * row, open);
    bench.model.rows.set(row, new Uint8Array(REGION).fill(3));
  }
  return bench;
}

const hotRow = (i: number): number => Math.floor(i / (SETS / 2)) * SETS + (i % (SETS / 2));

/** Brings the hot rows into the cache. */
export function warm(bench: BitmapBench): void {
  for (let i = 0; i < HOT_ROWS; i++) bench.ask({ page: hotRow(i) * REGION });
}

export interface Rate {
  readonly clocks: number;
  readonly lookups: number;
  readonly rate: number;
  readonly hitRate: number;
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** `clocks` of lookups of one page from every queue, of which `missChance` in 1000 go to rows that are not cached. `load`: chance in 256 that a free place is used. */
export function run(bench: BitmapBench, clocks: number, missChance: number, each: () => void = () => {}): Rate {
  const p = SPEED_PRESET;
  const { draw } = bench;
  const from = bench.answers.length;
  let next = 0;
  let missed = 0;
  for (let i = 0; i < clocks; i++) {
    if (!bench.lookups.length) {
      const tag = Array.from({ length: p.queues }, (_, k) => (next + k) % p.queues).find((t) => bench.free(t));
      if (tag !== undefined) {
        next = tag + 1;
        const cold = draw(1000) < missChance;
        const row = cold ? (1 + draw(p.bitmapRegions / SETS - 1)) * SETS + SETS / 2 + draw(SETS / 2) : hotRow(draw(HOT_ROWS));
        bench.lookups.push({ tag, func: tag % p.functions, page: row * REGION + draw(REGION), count: 1, write: draw(2) === 1, probe: false });
      }
    }
    each();
    bench.step();
    missed += bench.sim.get('missed');
  }
  const cycles = bench.answers.slice(from).map((a) => a.cycles).sort((a, b) => a - b);
  const at = (share: number): number => cycles[Math.min(cycles.length - 1, Math.floor(share * cycles.length))]!;
  const n = cycles.length;
  return { clocks, lookups: n, rate: n / clocks, hitRate: 1 - missed / n, mean: cycles.reduce((a, b) => a + b) / n, p50: at(0.5), p99: at(0.99), max: at(1) };
}
