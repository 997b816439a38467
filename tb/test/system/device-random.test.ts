import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameLink } from '../../bridge/link.ts';
import { COVER_POINTS, Cover } from '../../model/device/cover.ts';
import { keepCover } from '../support/coverage.ts';
import { SMALL } from '../support/device-wire.ts';
import { openInProcess } from '../support/in-process.ts';
import { orderPlants } from '../support/order-plants.ts';
import { randomRun } from '../support/random-run.ts';
import { plantedRtl } from '../support/real-rtl.ts';

/** VPRI_SEEDS=2000 for a long run, VPRI_SEED=<n> VPRI_STEPS=<n> for one run again. */
const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const STEPS = number('VPRI_STEPS', 300);
const FIRST = number('VPRI_SEED', 1);
const SEEDS = Array.from({ length: process.env['VPRI_SEED'] === undefined ? number('VPRI_SEEDS', 40) : 1 }, (_, i) => FIRST + i);
const MS = 10_000 + 3_000 * SEEDS.length;

describe('the whole small device at random, against the golden model', () => {
  let link: FrameLink;
  beforeAll(async () => void (link = await openInProcess()));
  afterAll(() => link.close());

  test(`${SEEDS.length} seeds from ${FIRST} on, ${STEPS} steps each`, () => {
    const cover = new Cover();
    for (const seed of SEEDS) cover.add(randomRun(link, seed, STEPS).outcome.cover);
    keepCover('random', cover);
    if (SEEDS.length >= 40) expect(cover.missed, `points of ${COVER_POINTS.length} that no seed reached`).toEqual([]);
    expect(cover.counts.get('done_ok')).toBeGreaterThan(0);
  }, MS);

  test('what registers and memories hold at power-up changes nothing that leaves the device', () => {
    const runs = (seed: number): Set<string> => new Set([1, 2, 77, 4_000_000_001].map((initial) => {
      process.env['VPRI_INITIAL_SEED'] = `${initial}`;
      return randomRun(link, seed, STEPS).hash;
    }));
    try {
      for (const seed of SEEDS.slice(0, 4)) expect(runs(seed), `seed ${seed}`).toHaveLength(1);
    } finally {
      delete process.env['VPRI_INITIAL_SEED'];
    }
  }, MS);

  test('the same seed gives the same run, another one another', () => {
    const [a, b] = SEEDS.length > 1 ? SEEDS : [FIRST, FIRST + 1];
    const first = randomRun(link, a!, STEPS).hash;
    expect(randomRun(link, a!, STEPS).hash).toBe(first);
    expect(randomRun(link, b!, STEPS).hash).not.toBe(first);
  }, MS);
});

describe('a bug in the device is found by the model', () => {
  // The builds are those of order-breaking.test.ts; scripts/plants.ts has more bugs.
  test.each(orderPlants.flatMap(({ rtl, bug }) => (rtl === null ? [] : [[bug, rtl] as const])))('%s', async (_, rtl) => {
    const link = await openInProcess(plantedRtl(SMALL, rtl));
    try {
      expect(() => {
        for (let seed = 1; seed <= 40; seed++) randomRun(link, seed, STEPS);
      }).toThrow(/lowers rights, and this DMA was granted before and is under way|the change was acknowledged|Assertion failed/);
    } finally {
      link.close();
    }
  }, 900_000);
});
