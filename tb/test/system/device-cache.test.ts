import { describe, expect, test } from 'vitest';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import type { MemoryBehaviour } from '../../bridge/types.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { PAGE, type BenchOptions, type DeviceBench } from '../support/device-bench.ts';
import { rightsOf } from '../support/device-probe.ts';
import { SMALL } from '../support/device-wire.ts';
import { OpenPages } from '../support/open-pages.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
const layout = memoryLayout(SMALL);
const REGION = SMALL.pagesPerRegion;
/** Rows this far apart share a set of the cache. */
const SETS = SMALL.cacheLines / SMALL.cacheWays;

/** 32 rows, four times the cache, and 8 rows. */
const LARGE = [{ region: 0, pages: 32 * REGION }, { region: 100, pages: 8 * REGION }] as const;
const fixed = (cycles: number, spread = 0): MemoryBehaviour => ({ mode: 'fixed', cycles, spread, errors: [] });
const bench = (options: Partial<BenchOptions> = {}): DeviceBench => device(options).bringUp(LARGE);
const reads = (d: DeviceBench): number => d.link.memoryStats().reads;

/** First pages of other rows of the page's set: so many that to look all of them up drives its line out of the cache. */
const rivals = (page: number): number[] => Array.from({ length: 2 * SMALL.cacheWays }, (_, i) => ((Math.floor(page / REGION) + (i + 1) * SETS) % 32) * REGION);
/** Gives the rivals a right, so that `evict` finds no fault. */
const openRivals = (d: DeviceBench, page: number): void => rivals(page).forEach((first) => d.update({ op: 'set', first, rights: 1 }));
const evict = (d: DeviceBench, page: number): void => rivals(page).forEach((p) => d.runDma({ queue: 1, gpa: p * PAGE, length: 1 }));

/** PAE of each page of a row as device memory holds it. */
function paesInMemory(d: DeviceBench, row: number): number[] {
  const line = d.link.peekMemory(row * layout.regionBytes, layout.lineBytes);
  const bit = (i: number): number => (line[i >> 3]! >> (i & 7)) & 1;
  return Array.from({ length: REGION }, (_, page) => bit(page) + 2 * bit(REGION + page));
}

describe('misses', () => {
  test('a line that was driven out comes back with its rights', () => {
    const d = bench();
    openRivals(d, 40);
    d.update({ op: 'set', first: 40, count: 3 });
    d.update({ op: 'set', first: 42, rights: 1 });
    for (let round = 0; round < 3; round++) {
      evict(d, 40);
      const before = reads(d);
      expect([39, 40, 41, 42, 43].map((p) => rightsOf(d, 0, p))).toEqual([0, 3, 3, 1, 0]);
      expect(reads(d)).toBe(before + 1);
    }
  });

  test('queues that miss the same line wait for one read of memory, and all go on', () => {
    const d = bench({ memory: fixed(300) });
    openRivals(d, 5);
    d.update({ op: 'set', first: 5, count: 4 });
    evict(d, 5);
    const before = reads(d);
    const tags = [0, 1, 3].map((queue) => d.dma({ queue, write: queue === 3, gpa: (5 + queue) * PAGE }));
    for (const tag of tags) expect(d.finished(tag).status).toBe(0);
    expect(reads(d)).toBe(before + 1);
  });

  test('more missing lines than the table holds: nobody is forgotten', () => {
    for (const offset of [0, 1, 3, 7, 20, 45]) {
      const d = bench({ memory: fixed(40, 30), seed: offset });
      d.update({ op: 'set', domain: 1, first: 0, rights: 1 });
      for (const row of [8, 9, 10]) {
        d.update({ op: 'set', first: row * REGION, rights: 1 });
        openRivals(d, row * REGION);
        evict(d, row * REGION);
      }
      const tags = [0, 1, 3].map((queue, i) => d.dma({ queue, gpa: (8 + i) * REGION * PAGE, at: d.tick + offset * i }));
      tags.push(d.dma({ queue: 2, gpa: 0, at: d.tick + offset }));
      for (const tag of tags) expect(d.finished(tag).status).toBe(0);
      expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
    }
  });

  test('hits pass a miss', () => {
    const d = bench({ memory: fixed(3_000) });
    openRivals(d, 6 * REGION);
    for (const row of [6, 7]) d.update({ op: 'set', first: row * REGION, rights: 1 });
    evict(d, 6 * REGION);
    d.runDma({ queue: 1, gpa: 7 * REGION * PAGE });
    const missing = d.dma({ queue: 0, gpa: 6 * REGION * PAGE });
    const start = d.tick;
    for (let i = 0; i < 8; i++) expect(d.runDma({ queue: 1, gpa: 7 * REGION * PAGE, length: 64 }).status).toBe(0);
    expect(d.tick - start).toBeLessThan(2_500);
    expect(d.isDone(missing)).toBe(false);
    expect(d.finished(missing).status).toBe(0);
  });
});

describe('updates of lines that are not cached', () => {
  // A lookup brings the line in while the clear comes: it merges into the fill, or changes the line behind it.
  test.each([['write', fixed(12, 20)], ['read', fixed(12, 20)], ['write', fixed(60)], ['read', fixed(3)]] as const)('%s against clear at every distance, memory %j', (way, memory) => {
    const outcomes = new Set<string>();
    for (let offset = -20; offset <= 110; offset += 3) {
      const d = bench({ memory, seed: 50 + offset, sentDelay: [1, 9], maxPayload: 0 });
      openRivals(d, 8);
      d.update({ op: 'set', first: 8, count: 2 });
      evict(d, 8);
      const at = d.tick + 40;
      const tag = d.dma({ queue: 0, write: way === 'write', gpa: 8 * PAGE + 1, length: 600, at });
      const sequence = d.command({ op: 'clear', first: 8, count: 2 }, 'one TLP', at + offset);
      expect(d.nextAck()).toMatchObject({ sequence, status: 0 });
      const left = d.dmaWrites.length + d.reads.filter((r) => r.bytes > 1).length;
      d.settle();
      if (!d.isDone(tag)) d.respond(d.nextRecord(), 'failure');
      const done = d.finished(tag);
      d.settle();
      expect(d.dmaWrites.length + d.reads.filter((r) => r.bytes > 1).length).toBe(left);
      expect(paesInMemory(d, 0)).toEqual(new Array<number>(REGION).fill(0));
      expect([8, 9].map((p) => rightsOf(d, 3, p))).toEqual([0, 0]);
      expect(d.tokens(0)).toBe(0);
      outcomes.add(done.bytes > 0 ? 'granted' : 'fault');
    }
    expect(outcomes).toEqual(new Set(['granted', 'fault']));
  });

  test('a set of an absent page at every distance from its lookup: granted or one record, and memory has it', () => {
    for (let offset = -30; offset <= 60; offset += 3) {
      const d = bench({ memory: fixed(15, 15), seed: 90 + offset });
      openRivals(d, 8);
      evict(d, 8);
      const at = d.tick + 40;
      const tag = d.dma({ queue: 0, gpa: 8 * PAGE, at });
      d.command({ op: 'set', first: 8 }, 'one TLP', at + offset);
      expect(d.nextAck().status).toBe(0);
      d.settle();
      if (!d.isDone(tag)) d.respond(d.nextRecord());
      expect(d.finished(tag).status).toBe(0);
      expect(paesInMemory(d, 0)[8]).toBe(3);
    }
  });
});

describe('pages that come and go in more lines than the cache has', () => {
  test.each([1, 2, 3])('nothing reaches a closed page, memory and cache agree with the host in the end, seed %i', (seed) => {
    const draw = drawStream(seed, 6);
    const d = bench({ seed, stall: 30 * seed, sentDelay: [1, 40], memory: fixed(4 * seed * seed, 30) });
    const host = new OpenPages(d);
    const rowsOf = [12, 6];
    const page = (domain: number): number => drawBelow(draw, rowsOf[domain]!) * REGION + 28 + drawBelow(draw, 4);
    let faults = 0;
    const answer = (): void => {
      while (d.get('PRQ_TAIL', 'TAIL') > d.prqHead) {
        d.respond(d.nextRecord(), 'failure');
        faults++;
      }
      d.giveSlots();
    };
    const sent = [0, 0, 0, 0];
    for (let round = 0; round < 150; round++) {
      sent.forEach((n, queue) => {
        for (let free = 2 - (n - d.dones.filter((o) => o.queue === queue).length); free > 0; free--, sent[queue]!++) {
          d.dma({ queue, write: drawBelow(draw, 2) === 0, gpa: page(queue === 2 ? 1 : 0) * PAGE + drawBelow(draw, 4000), length: 1 + drawBelow(draw, 5000) });
        }
      });
      const domain = drawBelow(draw, 2);
      host.update(round % 4 === 3 ? 'clear' : 'set', domain, page(domain), 1 + drawBelow(draw, 2 * REGION));
      d.run(drawBelow(draw, 120));
      answer();
    }
    const all = sent.reduce((a, b) => a + b);
    for (let i = 0; i < 60 && d.dones.length < all; i++) {
      d.run(2_000);
      answer();
    }
    expect(host.broken).toEqual([]);
    expect(d.dones).toHaveLength(all);
    expect(d.dones.filter((o) => o.status === DONE_STATUS.ok).length).toBeGreaterThan(40);
    expect(faults).toBeGreaterThan(20);
    expect(reads(d)).toBeGreaterThan(50);
    for (const [domain, { region, pages }] of LARGE.entries()) {
      for (let row = 0; row < pages / REGION; row++) {
        expect(paesInMemory(d, region + row), `row ${row} of domain ${domain}`).toEqual(Array.from({ length: REGION }, (_, i) => (host.open[domain]!.has(row * REGION + i) ? 3 : 0)));
      }
    }
    for (let i = 0; i < 60; i++) {
      const [domain, p] = [i % 2, page(i % 2)];
      expect(rightsOf(d, domain ? 2 : 0, p), `page ${p} of domain ${domain}`).toBe(host.open[domain]!.has(p) ? 3 : 0);
    }
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
    expect(d.errors()).toEqual([]);
  });
});

describe('errors of device memory', () => {
  const at = (row: number): MemoryBehaviour => ({ mode: 'fixed', cycles: 10, spread: 0, errors: [{ from: row * layout.regionBytes, bytes: layout.regionBytes }] });

  test('a clear of a domain that memory refuses does not end as cleared', () => {
    const d = device({ memory: at(105) });
    d.setUpHost();
    for (const domain of [0, 1]) d.enableDomain(domain, LARGE[domain]!);
    expect([d.get('DOMAIN_CTRL', 'ENABLED', 0), d.get('DOMAIN_CTRL', 'ENABLED', 1), d.get('DOMAIN_CTRL', 'CLEARED', 1), d.get('DOMAIN_CTRL', 'BUSY', 1)]).toEqual([1, 0, 0, 0]);
    expect(d.errors()).toContain('DOMAIN_NOT_CLEARED');
  });
});
