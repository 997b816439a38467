import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { OrderedPath, PCIE_ORDERING, TLP_CLASSES, type TlpClass } from '../../pcie/ordering.ts';
import type { Ordering } from '../../pcie/types.ts';

const SEQUENCES = 10_000;
const LENGTH = 24;

interface Item {
  readonly cls: TlpClass;
  readonly group: number;
  readonly delivery: number;
}

/** What must not happen, written out apart from the table: `later` overtakes `earlier`. */
function forbidden(later: Item, earlier: Item): boolean {
  if (earlier.cls === 'posted') return true;
  return later.cls === 'completion' && earlier.cls === 'completion' && later.group === earlier.group;
}

/** Random sequences through one mode: counts of passes, row>column (completions of one request apart), and of forbidden ones. */
function passes(ordering: Ordering, seed: number, direction: 'up' | 'down' = 'up') {
  const rng = xoroshiro128plus(seed);
  const below = (n: number): number => uniformInt(rng, 0, n - 1);
  const count = new Map<string, number>();
  let illegal = 0;
  for (let s = 0; s < SEQUENCES; s++) {
    const path = new OrderedPath(ordering, direction);
    const items: Item[] = [];
    let now = 0;
    for (let i = 0; i < LENGTH; i++) {
      now += below(4) * 4;
      const cls = TLP_CLASSES[below(3)]!;
      const group = below(3);
      items.push({ cls, group, delivery: path.depart(cls, group, now, 100 + below(200), below(2) * below(200)) });
    }
    for (let later = 1; later < LENGTH; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        const l = items[later]!;
        const e = items[earlier]!;
        if (l.delivery >= e.delivery) continue;
        const same = l.cls === 'completion' && e.cls === 'completion' && l.group === e.group ? ' same request' : '';
        const key = `${l.cls}>${e.cls}${same}`;
        count.set(key, (count.get(key) ?? 0) + 1);
        if (forbidden(l, e)) illegal++;
      }
    }
  }
  return { count, illegal };
}

describe('OrderedPath', () => {
  it('legal: never a forbidden pass, and every permitted one happens', () => {
    const { count, illegal } = passes('legal', 1);
    expect(illegal).toBe(0);
    expect([...count.keys()].sort()).toEqual([
      'completion>completion', 'completion>nonPosted',
      'nonPosted>completion', 'nonPosted>nonPosted',
      'posted>completion', 'posted>nonPosted',
    ]);
    for (const n of count.values()) expect(n).toBeGreaterThan(1000);
  });

  it('fifo: nothing passes anything', () => {
    expect(passes('fifo', 2).count.size).toBe(0);
  });

  it('broken-posted: posted passes posted, and no other rule is broken', () => {
    const { count, illegal } = passes('broken-posted', 3);
    expect(count.get('posted>posted')).toBeGreaterThan(1000);
    expect(illegal).toBe(count.get('posted>posted'));
  });

  it('broken-posted-up: the same on the way up, legal on the way down', () => {
    expect(passes('broken-posted-up', 3)).toEqual(passes('broken-posted', 3));
    expect(passes('broken-posted-up', 1, 'down')).toEqual(passes('legal', 1));
  });

  it('is the table of PCIe 5.0 §2.4.1', () => {
    const cells = TLP_CLASSES.map((row) => TLP_CLASSES.map((column) => PCIE_ORDERING[row][column]));
    expect(cells).toEqual([
      ['no', 'yes', 'may'],
      ['no', 'may', 'may'],
      ['no', 'yes', 'may-other'],
    ]);
  });

  it('takes its own latency when nothing stands in the way, and ties behind what it must not pass', () => {
    const path = new OrderedPath('legal');
    expect(path.depart('posted', 0, 0, 300)).toBe(300);
    expect(path.depart('nonPosted', 0, 4, 100)).toBe(300);
    expect(path.depart('completion', 1, 4, 400)).toBe(404);
    expect(path.depart('completion', 1, 8, 100)).toBe(404);
    expect(path.depart('completion', 2, 8, 300)).toBe(308);
    expect(path.depart('posted', 0, 8, 300)).toBe(308);
  });

  it('holds a read or completion back behind the write it waited for, never a write', () => {
    const path = new OrderedPath('legal');
    path.depart('posted', 0, 0, 300);
    expect(path.depart('nonPosted', 0, 4, 100, 50)).toBe(350);
    expect(path.depart('completion', 0, 4, 100, 20)).toBe(320);
    expect(path.depart('completion', 0, 4, 400, 20)).toBe(404);
    expect(path.depart('posted', 0, 4, 100, 50)).toBe(300);
  });

  it('refuses departures that run backwards', () => {
    const path = new OrderedPath('legal');
    path.depart('posted', 0, 8, 1);
    expect(() => path.depart('posted', 0, 4, 1)).toThrow('in order of time');
  });
});
