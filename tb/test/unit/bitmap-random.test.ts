import { describe, expect, test } from 'vitest';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { BENCH_PRESET as PRESET, benchOf, type BitmapBench } from '../../units/bitmap-bench.ts';
import type { MemoryManner } from '../../units/line-memory.ts';
import { unitSim } from '../support/unit-sim.ts';

const REGION = PRESET.pagesPerRegion;

interface Shape {
  readonly manner: MemoryManner;
  /** Rows that lookups and changes go to. */
  readonly rows: number;
  /** Chances in 256 a clock: a lookup, a probe, a change; of a change: whole line. */
  readonly look: number;
  readonly probe: number;
  readonly change: number;
  readonly whole: number;
  readonly clocks?: number;
  readonly prefetch?: boolean;
  readonly tables?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'hits at full rate, changes among them': { manner: { delay: [2, 12] }, rows: 4, look: 256, probe: 40, change: 60, whole: 60 },
  'more lines than the cache, quick memory': { manner: { delay: [1, 3] }, rows: 24, look: 256, probe: 60, change: 60, whole: 128 },
  'everything misses, slow memory in any order': { manner: { delay: [1, 60] }, rows: 56, look: 256, probe: 128, change: 100, whole: 40, clocks: 9_000 },
  'few rows that all share a set': { manner: { delay: [3, 30] }, rows: 3, look: 200, probe: 20, change: 200, whole: 90 },
  'changes as fast as they go': { manner: { delay: [1, 20] }, rows: 40, look: 256, probe: 10, change: 256, whole: 240 },
  'every stream stalls': { manner: { delay: [1, 9], stall: 150 }, rows: 20, look: 90, probe: 30, change: 60, whole: 100 },
  'memory errors': { manner: { delay: [1, 25], errors: 40 }, rows: 20, look: 220, probe: 20, change: 50, whole: 100 },
  'prefetch': { manner: { delay: [1, 25] }, rows: 56, look: 60, probe: 10, change: 20, whole: 100, prefetch: true },
  'functions and domains come and go': { manner: { delay: [1, 40] }, rows: 30, look: 220, probe: 20, change: 30, whole: 60, tables: true },
};

const sim = unitSim(bitmap, PRESET);

const newBench = (manner: MemoryManner, seed: number): BitmapBench => benchOf(sim(), manner, seed);

/** Gives every row a first content, as the hardware clear does. */
function clearAll(bench: BitmapBench): void {
  for (let row = 0; row < PRESET.bitmapRegions; row++) bench.changes.push({ row, first: 0, end: REGION, rights: 0 });
  bench.settle(20_000);
}

function workload(bench: BitmapBench, shape: Shape, clocks: number): void {
  const { draw } = bench;
  const stride = shape.rows <= 4 ? PRESET.cacheLines / PRESET.cacheWays : 1;
  const pick = (): { func: number; page: number } => {
    const func = draw(40) === 0 ? 3 : draw(3);
    const rows = func === 2 ? 24 : 36;
    return { func, page: Math.min(((draw(shape.rows) * stride) % rows) * REGION + draw(REGION), rows * REGION - 1) };
  };
  bench.sim.set('prefetch_enable', shape.prefetch ? 1 : 0);
  for (let i = 0; i < clocks; i++) {
    for (const probe of [false, true]) {
      const tag = draw(PRESET.queues);
      if (draw(256) < (probe ? shape.probe : shape.look) && bench.lookups.length < 2 && bench.free(tag, probe)) {
        const { func, page } = pick();
        bench.lookups.push({ tag, func: draw(8) ? (tag & 1 ? func : 0) : func, page, count: draw(4) ? 1 + draw(4) : 1 + draw(40), write: draw(2) === 1, probe });
      }
    }
    if (draw(256) < shape.change && bench.changes.length < 2) {
      const { func, page } = pick();
      const row = (func === 2 ? 40 : 0) + Math.floor(page / REGION);
      const first = draw(256) < shape.whole ? 0 : draw(REGION);
      const end = first === 0 && draw(256) < shape.whole ? REGION : first + 1 + draw(REGION - first);
      bench.changes.push({ row, first, end, rights: draw(3) ? 3 : draw(4) });
    }
    if (draw(50) === 0) bench.flipEpoch(draw(2));
    if (draw(30) === 0 && !bench.scrubs.length) bench.scrubs.push((draw(shape.rows) * stride) % PRESET.bitmapRegions);
    if (shape.tables && draw(60) === 0) {
      const what = draw(2) ? bench.model.domains[draw(2)]! : bench.model.functions[draw(3)]!;
      what.enabled = !what.enabled;
      bench.setTables();
    }
    bench.step();
  }
  for (const what of [...bench.model.domains, ...bench.model.functions]) what.enabled = true;
  bench.setTables();
  bench.settle();
}

describe('constrained random against the model', () => {
  describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
    test.each([1, 2])('seed %i', (seed) => {
      const bench = newBench(shape.manner, seed);
      clearAll(bench);
      workload(bench, shape, shape.clocks ?? 6_000);
      if (!shape.manner.errors) bench.compareMemory();
      expect(bench.tokens).toBe(bench.answers.filter((a) => a.verdict === 'grant' && !a.lookup.probe).length);
      const looked = bench.answers.filter((a) => !a.lookup.probe);
      expect(looked.length).toBeGreaterThan(400);
      for (const verdict of ['grant', 'fault', 'blocked', 'denied']) expect(looked.filter((a) => a.verdict === verdict).length, verdict).toBeGreaterThan(1);
      expect(looked.filter((a) => a.cycles === 7).length).toBeGreaterThan(50);
      expect(bench.changesDone).toBeGreaterThan(100);
      expect(bench.scrubsDone).toBeGreaterThan(5);
      expect(bench.scrubsFailed).toBeLessThan(shape.manner.errors ? bench.scrubsDone : 1);
    });
  });
});

test('reset at any moment: nothing of before comes after', () => {
  for (let i = 0; i < 25; i++) {
    const bench = newBench({ delay: [1, 30] }, 100 + i);
    clearAll(bench);
    for (let n = 0; n < 40 + 7 * i; n++) {
      const tag = bench.draw(PRESET.queues);
      if (bench.free(tag)) bench.lookups.push({ tag, func: 0, page: bench.draw(30 * REGION), count: 1, write: false, probe: false });
      bench.step();
    }
  }
  const bench = newBench({ delay: [1, 5] }, 1);
  clearAll(bench);
  workload(bench, SHAPES['more lines than the cache, quick memory']!, 1_000);
  bench.compareMemory();
});
