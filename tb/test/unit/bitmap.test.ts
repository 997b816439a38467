import { describe, expect, test } from 'vitest';
import { compile } from '../../../gen/print/design.ts';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { top } from '../../../hw/top/top.ts';
import { parsePreset, presets } from '../../../hw/spec/preset.ts';
import { BENCH_PRESET as PRESET, benchOf } from '../../units/bitmap-bench.ts';
import { unitSim } from '../support/unit-sim.ts';

const REGION = PRESET.pagesPerRegion;
const sim = unitSim(bitmap, PRESET);

/** Rows 0 to 35 of domain 0 (functions 0, 1), 40 to 63 of domain 1 (function 2); every page of rows 0 to 9, 35 and 40 read-write, in memory, not cached. */
const bench = (delay = 20, errors = 0) => {
  const b = benchOf(sim(), { delay: [delay, delay], errors });
  for (const row of [...Array(10).keys(), 35, 40]) {
    b.memory.lines.set(2 * row, (1n << BigInt(2 * REGION)) - 1n);
    b.model.row(row).fill(3);
  }
  return b;
};
const at = (row: number, offset = 0) => ({ page: (row < 40 ? row : row - 40) * REGION + offset, func: row < 40 ? 0 : 2 });

describe('one lookup', () => {
  test.each([1, 2, 7, 40])('that misses: memory (%i clocks) + 9; then 7', (delay) => {
    const b = bench(delay);
    expect(b.ask(at(3))).toMatchObject({ verdict: 'grant', cycles: delay + 9 });
    expect(b.ask(at(3))).toMatchObject({ verdict: 'grant', cycles: 7 });
    expect(b.memory.reads).toBe(1);
  });

  test('the verdict of all pages of its region: the first and the last offending page, a fault before a blocked page', () => {
    const b = bench();
    b.change({ row: 2, first: 1, end: 2, rights: 2 });
    expect(b.ask({ ...at(2), count: REGION })).toMatchObject({ verdict: 'blocked', page: 2 * REGION + 1, pages: 1 });
    b.change({ row: 2, first: 3, end: 4, rights: 0 });
    b.change({ row: 2, first: 6, end: 7, rights: 0 });
    expect(b.ask({ ...at(2), count: REGION })).toMatchObject({ verdict: 'fault', page: 2 * REGION + 3, pages: 4 });
    b.change({ row: 2, first: 0, end: REGION, rights: 1 });
    expect(b.ask({ ...at(2), count: REGION })).toMatchObject({ verdict: 'grant', pages: PRESET.grantPages });
    expect(b.ask({ ...at(2), count: REGION, write: true })).toMatchObject({ verdict: 'fault', page: 2 * REGION, pages: REGION });
  });

  test('denied without a line: a disabled function, a domain that does not exist, a page past the limit', () => {
    const b = bench();
    for (const lookup of [{ func: 3, page: 0 }, { func: 0, page: 36 * REGION - 3 }, { func: 2, page: 24 * REGION - 1 }]) expect(b.ask(lookup)).toMatchObject({ verdict: 'denied', cycles: 7 });
    expect(b.memory.reads).toBe(0);
  });

  test('denied when memory refuses its line; nothing is kept of that line', () => {
    const b = bench(10, 256);
    expect(b.ask(at(3))).toMatchObject({ verdict: 'denied', cycles: 19 });
    expect(b.ask(at(3))).toMatchObject({ verdict: 'denied', cycles: 19 });
    expect(b.memory.reads).toBe(2);
    expect(b.tokens).toBe(0);
  });
});

describe('scrub', () => {
  /** Clocks from start to the end of the scrub of a row; the bench holds what it shows against its model. */
  const clocks = (b: ReturnType<typeof bench>, row: number): number => {
    const done = b.scrubsDone;
    b.scrubs.push(row);
    const from = b.sim.cycle;
    while (b.scrubsDone === done) b.step();
    const end = b.sim.cycle - 1 - from;
    b.settle();
    return end;
  };

  test('a cached line after 7 clocks; one in memory is fetched first, and then is cached', () => {
    const b = bench(20);
    b.change({ row: 3, first: 1, end: 3, rights: 1 });
    expect(clocks(b, 3)).toBe(7);
    expect(clocks(b, 7)).toBeGreaterThan(20 + 7);
    expect(clocks(b, 7)).toBe(7);
    expect(b.memory.reads).toBe(2);
    expect([b.tokens, b.answers.length, b.scrubsFailed]).toEqual([0, 0, 0]);
  });

  test('a change under way: of a line that is being read, the line with the change', () => {
    const b = bench(40);
    b.changes.push({ row: 5, first: 2, end: 4, rights: 0 });
    b.run(6);
    expect(clocks(b, 5)).toBeGreaterThan(30);
    expect(b.memory.reads).toBe(1);
  });

  test('ends with an error when memory refuses the line; the next one is its own', () => {
    const b = bench(10, 256);
    clocks(b, 3);
    clocks(b, 4);
    expect([b.scrubsDone, b.scrubsFailed]).toEqual([2, 2]);
  });
});

describe('probes', () => {
  test('answer after 7 clocks in any case; one that misses starts the fill; no tokens', () => {
    const b = bench(30);
    expect(b.ask({ ...at(4), probe: true })).toMatchObject({ missed: true, cycles: 7 });
    expect(b.ask({ ...at(4), probe: true })).toMatchObject({ missed: true, cycles: 7 });
    b.settle();
    expect(b.ask({ ...at(4), probe: true })).toMatchObject({ missed: false, verdict: 'grant', cycles: 7 });
    expect(b.ask(at(4))).toMatchObject({ verdict: 'grant', cycles: 7 });
    expect(b.memory.reads).toBe(1);
    expect(b.tokens).toBe(1);
  });

  test('hold a fourth of the miss table at most', () => {
    const b = bench(200);
    for (const [tag, row] of [1, 2, 40, 5].entries()) b.lookups.push({ tag, ...at(row), count: 1, write: false, probe: true });
    b.run(40);
    expect(b.answers.map((a) => a.missed)).toEqual([true, true, true, true]);
    expect(b.memory.reads).toBe(PRESET.misses / 4);
    b.settle();
  });

  test('a lookup of the same queue may be open beside them', () => {
    const b = bench(50);
    b.lookups.push({ tag: 2, ...at(1), count: 1, write: false, probe: false }, { tag: 2, ...at(1), count: 1, write: false, probe: true });
    b.settle();
    expect(b.answers.map((a) => [a.lookup.probe, a.missed, a.verdict])).toEqual([[true, true, 'denied'], [false, false, 'grant']]);
  });
});

describe('a full miss table', () => {
  test('never stalls hits', () => {
    const b = bench(1_000);
    b.memory.manner.delay.fill(5);
    b.ask(at(0));
    b.memory.manner.delay.fill(1_000);
    for (const [tag, row] of [1, 2, 3, 4, 40].entries()) b.lookups.push({ tag, ...at(row), count: 1, write: false, probe: false });
    b.run(30);
    expect(b.memory.reads).toBe(1 + PRESET.missesPerFunction + 1);
    for (let i = 0; i < 50; i++) expect(b.ask({ tag: 7, ...at(0) })).toMatchObject({ verdict: 'grant', cycles: 7 });
    b.settle();
    expect(b.answers).toHaveLength(56);
  });

  test('a function that fills its share leaves the rest to others', () => {
    const b = bench(300);
    for (let tag = 0; tag < 6; tag++) b.lookups.push({ tag, ...at(tag), count: 1, write: false, probe: false });
    b.run(40);
    expect(b.memory.reads).toBe(PRESET.missesPerFunction);
    expect(b.ask({ tag: 7, ...at(40) })).toMatchObject({ verdict: 'grant', cycles: 309 });
    b.settle();
  });

  test('a change of a line waits for no lookup: it takes its turn', () => {
    const b = bench(100);
    for (let round = 0; round < 4; round++) {
      for (let tag = 0; tag < 6; tag++) if (b.free(tag)) b.lookups.push({ tag, ...at(tag === 5 ? 40 : (tag + 5 * round) % 10), count: 1, write: false, probe: false });
      b.changes.push({ row: 20 + round, first: 0, end: REGION, rights: 1 });
      b.run(230);
    }
    expect(b.changesDone).toBeGreaterThanOrEqual(3);
    b.settle();
    b.compareMemory();
  });
});

describe('prefetch', () => {
  test.each([true, false])('of the next region behind a miss, inside the domain (enabled: %s)', (enabled) => {
    const b = bench(25);
    b.sim.set('prefetch_enable', enabled ? 1 : 0);
    b.ask(at(5));
    b.settle();
    expect(b.memory.reads).toBe(enabled ? 2 : 1);
    expect(b.ask(at(6)).cycles).toBe(enabled ? 7 : 34);
    b.settle();
    const before = b.memory.reads;
    b.ask({ func: 0, page: 35 * REGION });
    b.settle();
    expect(b.memory.reads).toBe(before + 1);
  });
});

describe('changes of lines', () => {
  test('lookups at every distance from a change that is not cached, cached, and being fetched', () => {
    for (const kind of ['cold', 'warm', 'fetched'] as const) {
      const seen = new Set<string>();
      for (let offset = 0; offset < 60; offset++) {
        const b = bench(20);
        if (kind === 'warm') b.ask(at(3, 2));
        if (kind === 'fetched') b.ask({ ...at(3, 2), probe: true });
        for (let i = 0; i < 60; i++) {
          if (i === 25) b.changes.push({ row: 3, first: 2, end: 3, rights: 0 });
          if (i === offset) b.lookups.push({ tag: 1, ...at(3, 2), count: 1, write: true, probe: false });
          b.step();
        }
        b.settle();
        b.compareMemory();
        seen.add(b.answers.at(-1)!.verdict);
      }
      expect(seen).toEqual(new Set(['grant', 'fault']));
    }
  });

  test('whole lines are not read and not cached', () => {
    const b = bench();
    for (let row = 20; row < 30; row++) b.changes.push({ row, first: 0, end: REGION, rights: 3 });
    b.settle();
    expect([b.memory.reads, b.memory.writes]).toEqual([0, 10]);
    expect(b.ask({ func: 0, page: 20 * REGION }).cycles).toBe(29);
  });

  test('a refused write ends its change with an error, a refused read ends the change merged into it', () => {
    const b = bench(10, 256);
    b.change({ row: 20, first: 0, end: REGION, rights: 3 });
    b.change({ row: 21, first: 0, end: 1, rights: 3 });
    expect([b.changesDone, b.changesFailed]).toEqual([2, 2]);
  });
});

test('builds without prefetch, and with the bitmap in a RAM on chip, pass every check of the generator', () => {
  const other = parsePreset({ ...presets.small, name: 'other', prefetch: false, tracker: false, memory: 'ram' });
  const files = compile(top, other);
  expect([...files.keys()].filter((f) => /prefetch|tracker|axi_ram/.test(f))).toEqual(['vpri_axi_ram_other.v']);
});
