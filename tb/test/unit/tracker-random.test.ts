import { describe, expect, test } from 'vitest';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { BENCH_PRESET as PRESET, benchOf, type BitmapBench } from '../../units/bitmap-bench.ts';
import type { MemoryManner } from '../../units/line-memory.ts';
import { unitSim } from '../support/unit-sim.ts';

const REGION = PRESET.pagesPerRegion;
const ROWS = 36;
const sim = unitSim(bitmap, PRESET);

/** Everything read-write, every access bit cleared, every domain tracked. */
function tracked(manner: MemoryManner, seed: number): BitmapBench {
  const b = benchOf(sim(), manner, seed);
  for (let row = 0; row < PRESET.bitmapRegions; row++) {
    b.memory.lines.set(2 * row, (1n << BigInt(2 * REGION)) - 1n);
    b.model.row(row).fill(3);
    b.harvests.push({ row, out: false, clear: true });
  }
  b.settle(60_000);
  b.flow.clear();
  b.flowUnknown.clear();
  b.tracked = 3;
  return b;
}

interface Shape {
  readonly manner: MemoryManner;
  readonly rows: number;
  /** Chances in 256 a clock. */
  readonly look: number;
  readonly harvest: number;
  readonly change?: number;
  readonly outStall?: number;
}
const SHAPES: Readonly<Record<string, Shape>> = {
  'few rows, all set soon': { manner: { delay: [2, 10] }, rows: 3, look: 256, harvest: 2 },
  'harvests all the time': { manner: { delay: [2, 10] }, rows: 4, look: 256, harvest: 200 },
  'more rows than the cache': { manner: { delay: [1, 12] }, rows: ROWS, look: 256, harvest: 20 },
  'slow memory in any order': { manner: { delay: [1, 70] }, rows: 20, look: 256, harvest: 30 },
  'everything stalls': { manner: { delay: [1, 20], stall: 140 }, rows: 24, look: 120, harvest: 60, outStall: 180 },
  'memory refuses lines of the tracker': { manner: { delay: [1, 20], trackErrors: 60 }, rows: ROWS, look: 256, harvest: 60, outStall: 40 },
  'rights change meanwhile': { manner: { delay: [1, 20] }, rows: 10, look: 200, harvest: 40, change: 40 },
};

/** `silent`: some harvests clear without a report. */
function workload(b: BitmapBench, shape: Shape, clocks: number, silent: boolean): void {
  const { draw } = b;
  b.outStall = shape.outStall ?? 0;
  const row = (): number => Math.min(draw(shape.rows) * (shape.rows < 5 ? PRESET.cacheLines / PRESET.cacheWays : 1), ROWS - 1);
  for (let i = 0; i < clocks; i++) {
    const tag = draw(PRESET.queues);
    if (draw(256) < shape.look && b.lookups.length < 2 && b.free(tag)) {
      b.lookups.push({ tag, func: 0, page: row() * REGION + draw(REGION), count: 1 + draw(4), write: draw(2) === 1, probe: false });
    }
    if (draw(256) < shape.harvest && !b.harvests.length) b.harvests.push({ row: row(), out: draw(8) !== 0 || !silent, clear: draw(3) !== 0 });
    if (draw(256) < (shape.change ?? 0) && b.changes.length < 2) b.changes.push({ row: row(), first: draw(REGION), end: REGION, rights: draw(4) });
    b.step();
  }
  b.settle();
}

describe('constrained random against the model: no access is lost, none is invented', () => {
  describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
    test.each([1, 2])('seed %i', (seed) => {
      const b = tracked(shape.manner, seed);
      const before = b.harvestsDone;
      workload(b, shape, 5_000, seed === 1);
      b.compareTracker();
      const rows = b.compareFlow();
      if (seed !== 1 && shape.manner.trackErrors === undefined) expect(rows).toBeGreaterThan(2);
      expect(b.answers.filter((a) => a.verdict === 'grant').length).toBeGreaterThan(300);
      expect(b.harvestsDone - before).toBeGreaterThan(10);
      // And once more, with everything at rest.
      for (let row = 0; row < ROWS; row++) b.harvests.push({ row, out: true, clear: true });
      b.settle(20_000);
      b.compareTracker();
    });
  });
});

describe('one grant', () => {
  const look = (b: BitmapBench, page: number, write = false): void => void b.ask({ func: 0, page, count: 2, write });

  test('a first touch is written through; a second one costs no memory access', () => {
    const b = tracked({ delay: [5, 5] }, 1);
    look(b, 9);
    b.settle();
    const { reads, writes } = b.memory;
    expect(b.tracker.bitsOf(b.memory.line(3))).toEqual(new Set(['r1', 'r2']));
    look(b, 9);
    b.settle();
    expect([b.memory.reads, b.memory.writes]).toEqual([reads, writes]);
    look(b, 10, true);
    b.settle();
    expect([b.memory.reads, b.memory.writes]).toEqual([reads, writes + 1]);
    expect(b.tracker.bitsOf(b.memory.line(3))).toEqual(new Set(['r1', 'r2', 'w2', 'w3']));
  });

  test('of a domain that is not tracked, a probe, a fault: nothing', () => {
    const b = tracked({ delay: [5, 5] }, 1);
    b.tracked = 2;
    look(b, 9);
    b.ask({ func: 0, page: 17, probe: true });
    b.settle();
    b.tracked = 3;
    b.ask({ func: 0, page: 17, probe: true });
    b.change({ row: 4, first: 0, end: REGION, rights: 1 });
    look(b, 4 * REGION, true);
    for (const row of [1, 2, 4]) b.harvests.push({ row, out: true, clear: false });
    b.settle();
    expect([1, 2, 4].map((row) => b.memory.line(2 * row + 1))).toEqual([0n, 0n, 0n]);
  });

  test('updates write the first line of a region only, the tracker the second only', () => {
    const b = tracked({ delay: [5, 5] }, 1);
    look(b, 9, true);
    b.change({ row: 1, first: 0, end: REGION, rights: 1 });
    b.settle();
    b.compareMemory();
    b.compareTracker();
    expect(b.tracker.bitsOf(b.memory.line(3))).toEqual(new Set(['w1', 'w2']));
  });
});

test('a harvest at every distance from a grant of its row, cached or not: in this one or in the next', () => {
  for (const cached of [true, false]) {
    const seen = new Set<number>();
    for (let offset = 0; offset < 40; offset++) {
      const b = benchOf(sim(), { delay: [6, 6] });
      b.memory.lines.set(2, (1n << BigInt(2 * REGION)) - 1n);
      b.memory.lines.set(3, 0n);
      b.model.row(1).fill(3);
      b.tracked = 3;
      if (cached) b.ask({ func: 0, page: REGION });
      b.settle();
      for (let i = 0; i < 40; i++) {
        if (i === 18) b.lookups.push({ tag: 1, func: 0, page: REGION + 3, count: 1, write: true, probe: false });
        if (i === offset) b.harvests.push({ row: 1, out: true, clear: true });
        b.step();
      }
      b.settle();
      seen.add(b.tracker.bitsOf(b.memory.line(3)).size);
      b.harvests.push({ row: 1, out: true, clear: true });
      b.settle();
      b.compareTracker();
    }
    expect(seen).toEqual(new Set([0, 1]));
  }
});

test('a tracker line that memory refuses counts as all set and is flagged', () => {
  const b = benchOf(sim(), { delay: [5, 5], trackErrors: 256 });
  b.memory.lines.set(3, 0n);
  b.harvests.push({ row: 1, out: true, clear: false });
  let failed = 0;
  for (let i = 0; i < 60; i++) {
    b.step();
    failed += b.sim.get('track_failed');
  }
  expect([b.harvestsDone, failed]).toEqual([1, 1]);
  expect(b.tracker.bitsOf(b.memory.line(3)).size).toBe(2 * REGION);
});
