import { describe, expect, test } from 'vitest';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { Random } from '../../host/random.ts';
import { BENCH_PRESET as PRESET, benchOf, type BitmapBench } from '../../units/bitmap-bench.ts';
import { unitSim } from '../support/unit-sim.ts';

const REGION = PRESET.pagesPerRegion;
const SETS = PRESET.cacheLines / PRESET.cacheWays;
/** Clocks of memory for a line, and of the unit for a lookup that misses alone. */
const MEMORY = 100;
const ALONE = MEMORY + 9;

const sim = unitSim(bitmap, PRESET);

/** Every page may be read. */
function open(delay: [number, number]): BitmapBench {
  const b = benchOf(sim(), { delay });
  for (let row = 0; row < PRESET.bitmapRegions; row++) b.changes.push({ row, first: 0, end: REGION, rights: 1 });
  b.settle(20_000);
  return b;
}
const read = (tag: number, func: number, row: number, probe = false) => ({ tag, func, page: row * REGION, count: 1, write: false, probe });

describe('shares of the miss table', () => {
  // Two functions whose shares together are the whole table; function 2 has no miss of its own under way.
  test.each([{ greedy: [0] }, { greedy: [0, 1] }])('endless misses of functions $greedy do not hold up the first miss of another', ({ greedy }) => {
    const b = open([MEMORY, MEMORY]);
    const random = new Random(1, 'shares');
    let asks = 0;
    for (let i = 0; i < 12_000; i++) {
      for (let tag = 0; tag < 6; tag++) if (b.free(tag)) b.lookups.push(read(tag, greedy[tag % greedy.length]!, random.int(0, 35)));
      // The other one asks for a line of its own now and then; never for a cached one.
      if (b.free(7) && random.chance(0.02)) b.lookups.push(read(7, 2, asks++ % 23));
      b.step();
    }
    const mine = b.answers.filter((a) => a.lookup.tag === 7).map((a) => a.cycles);
    expect(mine.length).toBeGreaterThan(40);
    expect(b.answers.length).toBeGreaterThan(250);
    expect(Math.max(...mine)).toBeLessThan(ALONE + 40);
    b.settle();
  });

  test('several functions without a miss take the last entry in turn', () => {
    const b = open([MEMORY, MEMORY]);
    for (let tag = 0; tag < 4; tag++) b.lookups.push(read(tag, 0, 10 + tag));
    b.run(20);
    // Function 0 has its share of two; one more is free to all, the last one to who has none.
    b.lookups.push(read(4, 1, 20), read(5, 1, 21), read(6, 2, 0));
    b.run(20);
    expect(b.memory.reads).toBe(4);
    b.settle();
    expect(b.answers).toHaveLength(7);
  });
});

test('a probe of a cached line changes no answer of a lookup, in no clock', () => {
  const run = (probes: boolean): { answers: string[]; probed: number; lost: number } => {
    const b = open([1, 30]);
    const draw = new Random(3, 'lookups');
    const other = new Random(4, 'probes');
    // Rows of set 0 stay cached: nothing else is asked for there.
    for (const row of [0, SETS]) b.ask(read(0, 0, row));
    for (let i = 0; i < 8_000; i++) {
      const tag = draw.int(0, PRESET.queues - 1);
      if (draw.chance(0.4) && b.free(tag)) b.lookups.push(read(tag, tag % 2, draw.chance(0.5) ? SETS * draw.int(0, 1) : SETS * draw.int(0, 8) + draw.int(1, SETS - 1)));
      if (draw.chance(0.05)) b.changes.push({ row: SETS * draw.int(0, 8) + draw.int(1, SETS - 1), first: draw.int(0, 3), end: REGION, rights: 1 });
      const asks = other.int(0, PRESET.queues - 1);
      if (probes && b.free(asks, true)) b.lookups.push(read(asks, 0, SETS * other.int(0, 1), true));
      b.step();
    }
    b.settle();
    const of = (probe: boolean) => b.answers.filter((a) => a.lookup.probe === probe);
    return { answers: of(false).map((a) => `${a.clock} ${a.lookup.tag} ${a.verdict}`), probed: of(true).length, lost: b.probesLost };
  };
  const [off, on] = [run(false), run(true)];
  expect(on.probed).toBeGreaterThan(2_000);
  expect(on.lost).toBeGreaterThan(20);
  expect(on.answers.length).toBeGreaterThan(1_000);
  expect(off.answers.findIndex((a, i) => a !== on.answers[i])).toBe(-1);
});
