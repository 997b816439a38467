import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import { AgeOrder } from '../../guest/age-order.ts';
import { anonymousTouches } from '../../guest/anonymous.ts';
import { blockGuest, blocksOf, WRITEBACK_US, type BlockGuestConfig } from '../../guest/block-guest.ts';
import { FreePages } from '../../guest/free-pages.ts';
import { guestVm, type GuestOptions, type GuestTraces } from '../../guest/guest-vm.ts';
import { blockKey, CACHE_VARIANTS, PageCache, type CacheVariantName } from '../../guest/page-cache.ts';
import { pageGuest } from '../../guest/page-guest.ts';
import { Lru, SecondChance } from '../../guest/replacement.ts';
import { joinSegments } from '../../guest/request.ts';
import { surveyGuest } from '../../guest/survey.ts';
import { ringAt, VirtioRing } from '../../guest/virtio-ring.ts';
import { Random } from '../../host/random.ts';
import { readTrace } from '../../workload/readers/read-trace.ts';
import type { BlockRecord } from '../../workload/readers/records.ts';
import { isTouch, type WorkItem } from '../../workload/source.ts';
import { itemsOf, lruFaults } from '../support/guest-replay.ts';

const variants = Object.keys(CACHE_VARIANTS) as CacheVariantName[];
const none = (): boolean => false;

describe('replacement', () => {
  test('LRU gives up what was not used for longest', () => {
    const lru = new Lru();
    for (const p of [1, 2, 3]) lru.add(p);
    lru.use(1);
    lru.use(9); // not in it
    expect([lru.victim(none), lru.victim(none), lru.victim(none), lru.victim(none)]).toEqual([2, 3, 1, undefined]);
  });

  test('second chance goes by age, and lets a used page pass once', () => {
    const order = new SecondChance();
    for (const p of [1, 2, 3]) order.add(p);
    order.use(1);
    order.use(1);
    expect([order.victim(none), order.victim(none), order.victim(none), order.victim(none)]).toEqual([2, 3, 1, undefined]);
  });

  test.each([['LRU', () => new Lru()], ['second chance', () => new SecondChance()]] as const)('%s never gives a held page, and ends when all are held', (_, make) => {
    const order = make();
    for (const p of [1, 2, 3]) {
      order.add(p);
      order.use(p);
    }
    expect(order.victim(() => true)).toBeUndefined();
    expect(order.size).toBe(3);
    expect(order.victim((p) => p !== 2)).toBe(2);
    expect(order.size).toBe(2);
  });

  test('the order of age is that of a list, over 2,000 random steps', () => {
    const [order, list, random] = [new AgeOrder(), [] as number[], new Random(5, 'age')];
    for (let step = 0; step < 2_000; step++) {
      const page = random.int(0, 40);
      if (random.chance(0.45)) expect(order.shift()).toBe(list.shift());
      else {
        if (list.includes(page)) list.splice(list.indexOf(page), 1);
        list.push(page);
        order.add(page);
      }
      expect([order.size, order.has(page)]).toEqual([list.length, list.includes(page)]);
    }
  });

  test('free pages: never used ones first, in order; then the last freed, or any', () => {
    const lifo = new FreePages(10, 2, 'lifo', new Random(1, 'x'));
    lifo.give(5);
    lifo.give(6);
    expect([lifo.size, ...Array.from({ length: 5 }, () => lifo.take())]).toEqual([4, 10, 11, 6, 5, undefined]);
    const random = new FreePages(0, 0, 'random', new Random(1, 'x'));
    for (let p = 0; p < 100; p++) random.give(p);
    const taken = Array.from({ length: 100 }, () => random.take()!);
    expect([...taken].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(taken).not.toEqual(Array.from({ length: 100 }, (_, i) => 99 - i));
  });
});

describe.each(variants)('page cache, %s', (name) => {
  const make = (pages: number, seed = 1): PageCache => new PageCache({ firstPage: 1000, pages, variant: CACHE_VARIANTS[name], seed });
  const get = (cache: PageCache, block: number): number => {
    const { page } = cache.hold(block);
    cache.release(page);
    return page;
  };

  test('keeps its invariants over 40 random runs', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = new Random(seed, 'cache test');
      const pages = random.int(20, 200);
      const cache = make(pages, seed);
      const held: number[] = [];
      const of = new Map<number, number>();
      for (let step = 0; step < 2_000; step++) {
        const block = random.chance(0.5) ? random.int(0, pages / 4) : random.int(0, 4 * pages);
        const before = cache.pageOf(block);
        const { page, hit } = cache.hold(block);
        const right = hit === (before !== undefined) && (!hit || page === before) && page >= 1000 && page < 1000 + pages && cache.pageOf(block) === page;
        of.set(page, block);
        held.push(page);
        // Whoever is held keeps its block.
        const kept = held.every((h) => cache.pageOf(of.get(h)!) === h);
        while (held.length > (random.chance(0.9) ? 5 : 0)) cache.release(held.splice(random.int(0, held.length - 1), 1)[0]!);
        if (!right || !kept || cache.mapped + cache.free !== pages) expect.fail(`seed ${seed}, step ${step}: block ${block}, page ${page}`);
      }
      expect(cache.hits + cache.misses).toBe(2_000);
      expect(cache.misses - cache.evictions).toBe(cache.mapped);
    }
  });

  test('maps each block to a page of its own', () => {
    const cache = make(64);
    for (let b = 0; b < 50; b++) get(cache, b);
    const pages = Array.from({ length: 50 }, (_, b) => cache.pageOf(b)!);
    expect(new Set(pages).size).toBe(50);
    expect(pages).toEqual(Array.from({ length: 50 }, (_, i) => 1000 + i));
  });

  test('keeps what is used all the time', () => {
    const cache = make(100);
    for (let i = 0; i < 5_000; i++) {
      get(cache, i % 10);
      get(cache, 1_000 + i);
    }
    expect(Array.from({ length: 10 }, (_, b) => cache.pageOf(b)).every((p) => p !== undefined)).toBe(true);
  });

  test('exchanges pages with the outside: none is lost, none is given twice', () => {
    const cache = make(50);
    const outside = new Set<number>([1, 2, 3]);
    const random = new Random(7, 'exchange');
    for (let i = 0; i < 2_000; i++) {
      get(cache, random.int(0, 200));
      const page = random.pick([...outside]);
      outside.delete(page);
      const taken = cache.exchange(page);
      expect(outside.has(taken)).toBe(false);
      outside.add(taken);
      expect(cache.mapped + cache.free).toBe(50);
    }
    expect(outside.size).toBe(3);
  });

  test('says so when every page is held, or nobody holds the page', () => {
    const cache = make(3);
    for (let b = 0; b < 3; b++) cache.hold(b);
    expect(() => cache.hold(9)).toThrow('all 3 pages are held at once; give the cache more pages');
    expect(() => cache.release(77)).toThrow('page 77 is released, nobody holds it');
  });
});

describe('which page is used again', () => {
  const reused = (name: CacheVariantName): number[] => {
    const cache = new PageCache({ firstPage: 0, pages: 1000, variant: CACHE_VARIANTS[name], seed: 3 });
    const pages: number[] = [];
    for (let b = 0; b < 1_200; b++) {
      const { page } = cache.hold(b);
      cache.release(page);
      pages.push(page);
    }
    return pages.slice(1000);
  };

  test('strict LRU: the oldest, at once', () => {
    expect(reused('lru')).toEqual(Array.from({ length: 200 }, (_, i) => i));
  });

  test('second chance: from a free pool of 1 to 2%, the last freed or any of it', () => {
    const [lifo, random] = [reused('second-chance-lifo'), reused('second-chance-random')];
    expect(lifo).not.toEqual(reused('lru'));
    expect(lifo).not.toEqual(random);
    for (const pages of [lifo, random]) {
      expect(new Set(pages).size).toBe(200);
      // Oldest first, but for the shuffling of a pool of 20.
      expect(pages.every((p, i) => Math.abs(p - i) <= 220)).toBe(true);
    }
    const cache = new PageCache({ firstPage: 0, pages: 1000, variant: CACHE_VARIANTS['second-chance-lifo'], seed: 3 });
    for (let b = 0; b < 5_000; b++) {
      cache.release(cache.hold(b).page);
      if (b > 1_000) expect(cache.free >= 9 && cache.free <= 20).toBe(true);
    }
  });
});

const quiet = { firstPage: 500, hot: 0, cold: 0, touchesPerRequest: 8, coldShare: 0.01 };
const record = (timeUs: number, write: boolean, lba: number, bytes: number, disk = 0): BlockRecord => ({ timeUs, write, disk, lba, bytes });
const run = (records: readonly BlockRecord[], change: Partial<BlockGuestConfig> = {}, pages = 100): WorkItem[] => {
  const cache = new PageCache({ firstPage: 0, pages, variant: CACHE_VARIANTS.lru, seed: 1 });
  const config: BlockGuestConfig = { at: { domain: 1, queue: 0, ring: null }, cachePages: pages, writes: 'buffered', writebackUs: 0, anonymous: quiet, ...change };
  return [...blockGuest(records, cache, config, new Random(1, 'x'))];
};
/** Items in short: a touch as "T page@us", a DMA as "r|w gpa+length@us" (w: the device writes memory). */
const short = (items: readonly WorkItem[]): string[] =>
  items.map((i) => (isTouch(i) ? `T ${i.touch[0]}${i.page}@${i.timeNs / 1000}` : `${['rr', 'r', 'w', 'rw'][i.kind]} ${i.gpa.toString(16)}+${i.length}@${i.timeNs / 1000}`));

describe('a guest with a disk', () => {
  test('a read goes into new pages, the same block into the same page again', () => {
    expect(short(run([record(5, false, 8192, 8192), record(9, false, 12_288, 4096)]))).toEqual(['w 0+8192@5', 'w 1000+4096@9']);
  });

  test('a part of a page stays at its place in the page', () => {
    expect(blocksOf(record(0, false, 3584, 5120)).map((b) => [b.block, b.offset, b.length])).toEqual([[0, 3584, 512], [1, 0, 4096], [2, 0, 512]]);
    expect(short(run([record(0, false, 3584, 5120)]))).toEqual(['w e00+5120@0']);
    expect(blockKey(1, 5)).not.toBe(blockKey(0, 5));
  });

  test('a buffered write is dirtied by the CPU first; a direct one is not', () => {
    const records = [record(50, true, 0, 8192)];
    expect(short(run(records))).toEqual(['T w0@50', 'T w1@50', 'r 0+8192@50']);
    expect(short(run(records, { writes: 'direct' }))).toEqual(['r 0+8192@50']);
  });

  test('with a time to write-back the CPU comes as much earlier, in the order of time', () => {
    const records = [record(10, false, 40_960, 4096), record(50, true, 0, 4096), record(60, false, 45_056, 4096), record(95, true, 4096, 4096)];
    expect(short(run(records, { writebackUs: 40 }))).toEqual(['T w0@10', 'w 1000+4096@10', 'r 0+4096@50', 'T w2@55', 'w 3000+4096@60', 'r 2000+4096@95']);
  });

  test('a dirty page is not given up before its write-back', () => {
    const reads = Array.from({ length: 300 }, (_, i) => record(10 + i, false, (100 + i) * 4096, 4096));
    const items = short(run([...reads, record(310, true, 0, 4096)], { writebackUs: 305, cachePages: 20 }, 20));
    expect(items[0]).toBe('T w0@5');
    expect(items.at(-1)).toBe('r 0+4096@310');
    expect(items.filter((i) => i.startsWith('w 0+'))).toEqual([]);
  });

  test('when a fifth of the cache is dirty, a write is dirtied at its write-back', () => {
    const writes = Array.from({ length: 6 }, (_, i) => record(100 + i, true, i * 8 * 4096, 4096));
    const items = short(run(writes, { writebackUs: 50, cachePages: 20 }, 20));
    expect(items.filter((i) => i.startsWith('T')).map((i) => i.split('@')[1])).toEqual(['50', '51', '52', '53', '104', '105']);
  });

  test('pages that do not follow each other are segments of their own', () => {
    expect(joinSegments([{ gpa: 0, length: 4096 }, { gpa: 4096, length: 512 }, { gpa: 8192, length: 1 }])).toEqual([{ gpa: 0, length: 4608 }, { gpa: 8192, length: 1 }]);
  });

  test('with a ring: the driver writes its entries, the device reads them, and writes the used entry', () => {
    const ring = new VirtioRing(ringAt(200, 128));
    const [available, used] = [201 * 4096 + 4, 202 * 4096 + 4].map((a) => a.toString(16));
    expect(short(run([record(0, false, 0, 4096)], { at: { domain: 1, queue: 0, ring } }))).toEqual(['T w201@0', 'T w200@0', `rr ${available}+2@0`, 'rr c8000+16@0', 'w 0+4096@0', `rw ${used}+8@0`]);
  });

  test('no byte of a trace is lost, whatever the cache, over 30 random traces', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = new Random(seed, 'block test');
      let timeUs = 0;
      const records = Array.from({ length: 200 }, () => record((timeUs += random.int(0, 50)), random.chance(0.5), 512 * random.int(0, 4000), 512 * random.int(1, 40), random.int(0, 1)));
      const disk: GuestTraces['disk'] = { kind: 'block', records };
      for (const cache of variants) {
        const items = itemsOf(guestVm({ disk, net: null }, options({ cache, writebackUs: random.int(0, 500), seed })).source());
        const bytes = (kind: number): number => items.reduce((sum, i) => sum + (!isTouch(i) && i.kind === kind ? i.length : 0), 0);
        const moved = (write: boolean): number => records.reduce((sum, r) => sum + (r.write === write ? r.bytes : 0), 0);
        expect([bytes(DESC_KIND.buffer_write), bytes(DESC_KIND.buffer_read)]).toEqual([moved(false), moved(true)]);
        expect(items.every((i, n) => n === 0 || i.timeNs >= items[n - 1]!.timeNs)).toBe(true);
      }
    }
  });
});

function options(change: Partial<GuestOptions> = {}): GuestOptions {
  return { seed: 1, domain: 1, cache: 'lru', writes: 'buffered', writebackUs: 0, rings: true, nic: { queues: 2, descriptors: 16, spare: 16, flows: 2, swapShare: 0.1 }, ...change };
}

describe('a guest whose references are known above the cache', () => {
  test('a miss is a disk read, a hit a touch by the CPU', () => {
    const cache = new PageCache({ firstPage: 0, pages: 2, variant: CACHE_VARIANTS.lru, seed: 1 });
    const items = pageGuest([7, 8, 7, 9, 8].map((page) => ({ page })), cache, { at: { domain: 1, queue: 0, ring: null }, gapNs: 1000, anonymous: quiet }, new Random(1, 'x'));
    expect(short([...items])).toEqual(['w 0+4096@0', 'w 1000+4096@1', 'T r0@2', 'w 1000+4096@3', 'w 0+4096@4']);
  });
});

describe('anonymous memory', () => {
  test('most touches go to the hot pages, as stated', () => {
    const random = new Random(1, 'x');
    const pages = Array.from({ length: 5_000 }, () => [...anonymousTouches({ firstPage: 100, hot: 10, cold: 40, touchesPerRequest: 8, coldShare: 0.01 }, random, 1, 5)]).flat().map((t) => t.page);
    expect(pages).toHaveLength(40_000);
    expect(pages.every((p) => p >= 100 && p < 150)).toBe(true);
    expect(pages.filter((p) => p >= 110).length / pages.length).toBeCloseTo(0.01, 2);
    expect(new Set(pages).size).toBe(50);
  });
});

describe('the guest as a whole', () => {
  const records = Array.from({ length: 300 }, (_, i) => record(i * 100, i % 3 === 0, 4096 * ((i * 37) % 500), 4096 * (1 + (i % 4))));
  const traces: GuestTraces = { disk: { kind: 'block', records }, net: Array.from({ length: 400 }, (_, i) => ({ timeUs: i * 70, bytes: 1500 })) };

  test('its memory is cut into parts that do not meet, and every access lies in it', () => {
    const vm = guestVm(traces, options());
    const { layout } = vm;
    const blocks = new Set(records.flatMap((r) => blocksOf(r).map((b) => b.block))).size;
    expect([layout.footprint, layout.cache.count]).toEqual([blocks, Math.ceil(blocks / 2)]);
    const parts = [{ first: layout.blockRing!.firstPage, count: 3 }, ...layout.nicRings.map((r) => ({ first: r.firstPage, count: 3 })), layout.hot, layout.cold, layout.cache, layout.nic];
    let next = 0;
    for (const p of parts) {
      expect(p.first).toBe(next);
      next += p.count;
    }
    expect(next).toBe(layout.pages);
    for (const i of itemsOf(vm.source())) expect((isTouch(i) ? i.page * 4096 : i.gpa + i.length) <= layout.pages * 4096).toBe(true);
    expect(vm.bindings.map((b) => [b.queue, b.device])).toEqual([[0, 'block'], [1, 'net'], [2, 'net']]);
  });

  test('gives the same each time, another with another seed', () => {
    const vm = guestVm(traces, options());
    const items = itemsOf(vm.source());
    expect(itemsOf(vm.source())).toEqual(items);
    expect(itemsOf(guestVm(traces, options({ seed: 2 })).source())).not.toEqual(items);
  });

  test('is counted right', () => {
    const vm = guestVm(traces, options());
    const items = itemsOf(vm.source());
    const survey = surveyGuest(vm.source(), vm.layout.cold);
    const dma = items.flatMap((i) => (isTouch(i) ? [] : [i]));
    expect(survey).toMatchObject({ descriptors: dma.length, touches: items.length - dma.length, ringAccesses: 3 * 700, bytes: dma.reduce((n, d) => n + d.length, 0), lastTimeNs: items.at(-1)!.timeNs });
    expect(survey.pageDmas).toBe(records.reduce((n, r) => n + r.bytes / 4096, 0) + 400);
    expect(survey.workingSet + survey.coldTouched).toBeLessThanOrEqual(vm.layout.pages);
    expect(survey.coldTouched).toBeGreaterThan(0);
  });

  test('rings can be left out', () => {
    const vm = guestVm(traces, options({ rings: false }));
    expect(surveyGuest(vm.source(), vm.layout.cold)).toMatchObject({ ringAccesses: 0 });
  });
});

test('the first 20,000 requests of CloudPhysics w92 at 20% overcommit give at least 500 page IOPFs from swap', () => {
  const file = fileURLToPath(new URL('../../../../shared/traces/block/cloudphysics_w92_sample.vscsi.gz', import.meta.url));
  if (!existsSync(file)) {
    process.stdout.write(`The trace is not on this machine (${file}): nothing to check.\n`);
    return;
  }
  const trace = readTrace(file, { limit: 20_000 });
  if (trace.kind !== 'block') throw new Error(`w92 is read as a ${trace.kind} trace`);
  const vm = guestVm({ disk: trace, net: null }, options({ cache: 'second-chance-random', writebackUs: WRITEBACK_US }));
  const { workingSet } = surveyGuest(vm.source(), vm.layout.cold);
  const { iopf } = lruFaults(vm.source(), Math.floor(workingSet / 1.2));
  process.stdout.write(`w92, 20,000 requests: working set ${workingSet} pages, page IOPFs under LRU blind to DMA: ${iopf.minor} first touches, ${iopf.major} from swap\n`);
  expect(iopf.major).toBeGreaterThanOrEqual(500);
});
