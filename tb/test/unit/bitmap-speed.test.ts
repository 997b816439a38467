import { describe, expect, test } from 'vitest';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { DDR4, REGION, run, SPEED_PRESET, speedBench, warm } from '../support/bitmap-speed.ts';
import { unitSim } from '../support/unit-sim.ts';

/** The figures of docs/device.md: preset `default`, the unit alone, device memory the DDR4 model. */
const sim = unitSim(bitmap, SPEED_PRESET);

describe('lookups a clock, every queue busy', () => {
  test('all hits: 0.98 and more, 7 clocks each', () => {
    const b = speedBench(sim(), DDR4);
    warm(b);
    const r = run(b, 3_000, 0);
    expect(r.rate).toBeGreaterThanOrEqual(0.98);
    expect([r.p50, r.p99]).toEqual([7, 7]);
  });

  test('5% misses: 0.90 and more', () => {
    const b = speedBench(sim(), DDR4);
    warm(b);
    run(b, 300, 50);
    const r = run(b, 6_000, 50);
    expect(r.hitRate).toBeGreaterThan(0.94);
    expect(r.hitRate).toBeLessThan(0.955);
    expect(r.rate).toBeGreaterThanOrEqual(0.9);
  });
});

test('1 MiB: one lookup when it is aligned, two when it is not', () => {
  const b = speedBench(sim(), DDR4);
  b.memory.lines.set(2 * 5, 0n);
  b.model.row(5).fill(0);
  b.change({ row: 5, first: 0, end: REGION - 1, rights: 3 });
  expect(b.ask({ page: 5 * REGION, count: REGION })).toMatchObject({ verdict: 'fault', page: 6 * REGION - 1, pages: 1 });
  expect(b.ask({ page: 4 * REGION, count: REGION })).toMatchObject({ verdict: 'grant', page: 4 * REGION, pages: SPEED_PRESET.grantPages });
  const first = b.ask({ page: 4 * REGION + 1, count: REGION });
  const rest = b.ask({ page: 5 * REGION, count: 1 });
  expect([first.verdict, rest.verdict]).toEqual(['grant', 'grant']);
});

test('8 GiB of changes: 4 clocks a region and less, while lookups keep 0.7 a clock', () => {
  const b = speedBench(sim(), DDR4);
  warm(b);
  // A twelfth of 8 GiB: the stream is steady after some tens of lines.
  const regions = 700;
  let given = 0;
  let end = 0;
  const start = b.sim.cycle;
  const from = b.answers.length;
  run(b, 4 * regions, 0, () => {
    while (b.changes.length < 2 && given < regions) b.changes.push({ row: 12_800 + given++, first: 0, end: REGION, rights: 3 });
    if (!end && b.changesDone === regions) end = b.sim.cycle;
  });
  expect(end).toBeGreaterThan(0);
  expect((end - start) / regions).toBeLessThanOrEqual(4);
  expect(b.answers.slice(from).filter((a) => a.clock < end).length / (end - start)).toBeGreaterThanOrEqual(0.7);
});
