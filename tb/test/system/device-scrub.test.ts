import { describe, expect, test } from 'vitest';
import { bucketBounds, ROUND_TRIP_BUCKETS } from '../../../hw/spec/histograms.ts';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { DOMAINS, PAGE, QUEUES, type DeviceBench } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { SMALL } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
const PPR = SMALL.pagesPerRegion;
const ROWS = SMALL.cacheLines;

/** The PAEs of a row, read by its register; null when memory refused it. */
function scrub(d: DeviceBench, row: number): readonly number[] | null {
  d.set('SCRUB', { ROW: row, START: 1n });
  for (let i = 0; d.get('SCRUB_STATE', 'BUSY'); i++) if (i === 50) throw new Error(`row ${row} is busy for ever`);
  if (d.get('SCRUB_STATE', 'ERROR')) return null;
  const line = d.peek(d.regs.window('SCRUB_PAES').offset);
  return Array.from({ length: PPR }, (_, i) => Number((line >> BigInt(i)) & 1n) + 2 * Number((line >> BigInt(PPR + i)) & 1n));
}
const uniform = (pae: number): number[] => new Array<number>(PPR).fill(pae);

describe('scrub by register', () => {
  test('rows of both domains, cached and not, as updates left them; no token, no lookup counted', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 0, count: PPR + 3 });
    d.update({ op: 'set', first: 5, count: 2, rights: 1 });
    d.update({ op: 'block', first: 8, count: 1 });
    d.update({ op: 'set', domain: 1, first: 70, count: 10 });
    const first = uniform(3).map((pae, i) => (i === 8 ? 2 : i === 5 || i === 6 ? 1 : pae));
    expect(scrub(d, 0)).toEqual(first);
    expect(scrub(d, 1)).toEqual(uniform(0).map((_, i) => (i < 3 ? 3 : 0)));
    expect(scrub(d, 2)).toEqual(uniform(0));
    expect(scrub(d, DOMAINS[1].region + 2)).toEqual(uniform(0).map((_, i) => (i >= 6 && i < 16 ? 3 : 0)));
    // More rows than the cache holds: the first one comes from memory again.
    const reads = d.link.memoryStats().reads;
    for (let row = 100; row < 100 + 2 * ROWS; row++) expect(scrub(d, row)).toHaveLength(PPR);
    expect(scrub(d, 0)).toEqual(first);
    expect(d.link.memoryStats().reads - reads).toBe(2 * ROWS + 1);
    expect([d.tokens(0), d.tokens(1), d.get('LOOKUPS', 'COUNT'), d.get('LOOKUP_MISSES', 'COUNT'), d.get('PREFETCHES', 'COUNT')]).toEqual([0, 0, 0, 0, 0]);
    expect(d.errors()).toEqual([]);
  });

  test('a bit that memory changed by itself shows: the row comes from memory, not from a copy', () => {
    const d = device().bringUp();
    const { regionBytes } = memoryLayout(SMALL);
    d.link.pokeMemory(50 * regionBytes, Uint8Array.from([0x10, 0, 0, 0, 0x30, 0, 0, 0]));
    expect(scrub(d, 50)).toEqual(uniform(0).map((_, i) => (i === 4 ? 3 : i === 5 ? 2 : 0)));
  });

  test('under DMA, page requests and updates: each row is what it was before or after the update', () => {
    const d = device({ stall: 60 }).bringUp().openAll();
    // A fault ends its descriptor, so that no queue stands still.
    for (const [q, { func, deviceClass }] of QUEUES.entries()) d.set('QUEUE', { FUNCTION: func, CLASS: deviceClass, ENABLE: 1, DROP: 1 }, q);
    const tags: number[] = [];
    for (let i = 0; i < 30; i++) {
      const first = (i % 4) * PPR;
      if (i >= 4) d.finished(tags[i - 4]!);
      tags.push(d.dma({ queue: i % 4, write: i % 3 === 0, gpa: ((i * 7) % 60) * PAGE, length: PAGE }));
      d.command({ op: i % 2 ? 'set' : 'clear', first, count: PPR });
      const row = scrub(d, i % 4);
      expect([uniform(0), uniform(3)]).toContainEqual(row);
      d.nextAck();
      expect(scrub(d, i % 4)).toEqual(uniform(i % 2 ? 3 : 0));
    }
    expect(d.errors()).toEqual([]);
  });

  test('START while BUSY is ignored', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 0, count: PPR });
    d.set('SCRUB', { ROW: 200, START: 1n });
    d.set('SCRUB', { ROW: 0, START: 1n });
    d.settle();
    expect(d.get('SCRUB_STATE', 'BUSY')).toBe(0);
    const shown = d.peek(d.regs.window('SCRUB_PAES').offset);
    expect(shown).not.toBe(0xffff_ffff_ffff_ffffn);
    expect(scrub(d, 0)).toEqual(uniform(3));
  });
});

test('round trips of page requests: bucket, sum and maximum are those of record and response', () => {
  const d = device().bringUp();
  const bounds = bucketBounds(ROUND_TRIP_BUCKETS);
  const waits = [0, 100, 3_000, 90_000, 5_000_000];
  const least: number[] = [];
  waits.forEach((wait, i) => {
    const tag = d.dma({ queue: 0, gpa: (10 + i) * PAGE });
    const r = d.nextRecord();
    const left = d.writes.filter((w) => w.data.length === 32).at(-1)!.tick;
    d.run(wait);
    resolve(d, r);
    least.push(d.tick - left);
    expect(d.finished(tag).status).toBe(0);
  });
  const histogram = Array.from({ length: bounds.length }, (_, i) => Number(d.peek(d.regs.window('ROUND_TRIP_HISTOGRAM').offset + 8 * i)));
  expect(histogram.reduce((a, b) => a + b)).toBe(waits.length);
  const sum = d.get('ROUND_TRIP_TICKS', 'COUNT');
  const max = d.get('ROUND_TRIP_MAX', 'COUNT');
  const expected = least.reduce((a, b) => a + b);
  // The record was taken some clocks before it left, the response counts some clocks after it came.
  expect(sum - expected).toBeGreaterThan(0);
  expect(sum - expected).toBeLessThan(20 * waits.length);
  expect(max - least.at(-1)!).toBeLessThan(20);
  const bucketOf = (v: number): number => bounds.findLastIndex((b) => b <= v);
  const buckets = histogram.flatMap((n, i) => new Array<number>(n).fill(i));
  least.sort((a, b) => a - b).forEach((v, i) => expect(bucketOf(v) === buckets[i] || bucketOf(v + 20) === buckets[i], `round trip of ${v} ticks in bucket ${buckets[i]}`).toBe(true));
});
