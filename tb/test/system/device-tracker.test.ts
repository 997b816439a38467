import { expect, test } from 'vitest';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { PAGE, type DeviceBench } from '../support/device-bench.ts';
import { SMALL } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
const layout = memoryLayout(SMALL);
const REGION = SMALL.pagesPerRegion;
const DOMAINS = [{ region: 0, pages: 32 * REGION }, { region: 100, pages: 8 * REGION }] as const;
const trackerLine = (row: number): number => row * layout.regionBytes + layout.lineBytes;

/** The device with every access bit of the rows cleared in memory, as long as nothing is tracked. */
function tracked(domains: number, rows: readonly number[]): DeviceBench {
  const d = device().bringUp(DOMAINS);
  for (const row of rows) d.link.pokeMemory(trackerLine(row), new Uint8Array(layout.lineBytes));
  d.set('TRACK_ENABLE', { DOMAINS: domains });
  return d;
}

/** The set bits of a row's tracker line in memory: `r` or `w` and the page in its region. */
function bits(d: DeviceBench, row: number): string[] {
  const line = d.link.peekMemory(trackerLine(row), layout.lineBytes);
  return Array.from({ length: 2 * REGION }, (_, i) => ((line[i >> 3]! >> (i & 7)) & 1 ? `${i < REGION ? 'r' : 'w'}${i % REGION}` : '')).filter((b) => b);
}

test('reads and writes of DMA are marked in device memory, and nothing else is', () => {
  const d = tracked(1, [2, 3, 101]);
  d.update({ op: 'set', first: 2 * REGION, count: 2 * REGION });
  d.update({ op: 'set', domain: 1, first: REGION, count: REGION });
  d.runDma({ queue: 0, gpa: (2 * REGION + 5) * PAGE, length: 2 * PAGE });
  d.runDma({ queue: 0, write: true, gpa: (2 * REGION + 30) * PAGE + 100, length: 3 * PAGE });
  d.runDma({ queue: 2, gpa: (REGION + 1) * PAGE, length: 64 });
  d.settle();
  expect(bits(d, 2)).toEqual(['r5', 'r6', 'w30', 'w31']);
  expect(bits(d, 3)).toEqual(['w0', 'w1']);
  expect(bits(d, 101)).toEqual([]);
  expect(d.errors()).toEqual([]);
});

test('a DMA that faults is marked when it is granted in the end, not before', () => {
  const d = tracked(1, [4]);
  const tag = d.dma({ queue: 0, write: true, gpa: (4 * REGION + 7) * PAGE, length: 64 });
  const record = d.nextRecord();
  d.settle();
  expect(bits(d, 4)).toEqual([]);
  d.update({ op: 'set', first: 4 * REGION + 7 });
  d.respond(record);
  expect(d.finished(tag).status).toBe(0);
  d.settle();
  expect(bits(d, 4)).toEqual(['w7']);
});

test('pages that were touched cost no more writes of device memory', () => {
  const d = tracked(1, [2]);
  d.update({ op: 'set', first: 2 * REGION, count: REGION });
  const dma = (): void => void d.runDma({ queue: 0, gpa: 2 * REGION * PAGE, length: 4 * PAGE });
  dma();
  d.settle();
  const before = d.link.memoryStats();
  dma();
  d.settle();
  const after = d.link.memoryStats();
  expect([after.reads - before.reads, after.writes - before.writes]).toEqual([0, 0]);
  expect(bits(d, 2)).toEqual(['r0', 'r1', 'r2', 'r3']);
});
