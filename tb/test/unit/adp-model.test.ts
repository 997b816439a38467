import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseCpuTrace } from '../../adp/cpu-trace.ts';
import { gpaAccesses } from '../../adp/gpa-accesses.ts';
import { guestAccesses } from '../../adp/guest-accesses.ts';
import { MaxHeap } from '../../adp/max-heap.ts';
import { PageList } from '../../adp/page-list.ts';
import { PinSet } from '../../adp/pin-set.ts';
import { adpFigures, adpTable, gainText, median } from '../../adp/report.ts';
import { framesOf, PIN_BUDGET, runCell, runPolicy } from '../../adp/run.ts';
import { guestVm } from '../../guest/guest-vm.ts';
import { Random } from '../../host/random.ts';
import { readGpaTrace } from '../../workload/gpa-trace.ts';
import { parseResults } from '../../eval/results.ts';
import { adpOptions } from '../../../scripts/lib/adp-options.ts';
import { parseOptions } from '../../../scripts/lib/options.ts';
import { accessesOf, runOn } from '../support/adp.ts';
import { traceOf } from '../support/traces.ts';

const BUILT_IN = fileURLToPath(new URL('../../workload/traces/net-disk-small-cut.gz', import.meta.url));

describe('what counts as what', () => {
  test('an absent page of swap is an IOPF, one that nobody touched is a first touch', () => {
    const { counts } = runOn(accessesOf([1, 2, 3, 1]), 'lru-track', 2);
    expect(counts).toMatchObject({ iopfPages: { block: 1, nic: 0 }, iopfRequests: { block: 1, nic: 0 }, firstTouches: 3, swapIns: 1, evictions: 2, resident: 2 });
  });

  test('each page of a descriptor that is absent when it is looked up counts, its request once', () => {
    const { counts } = runOn(accessesOf([{ pages: [1, 2] }, 3, 4, { pages: [1, 2] }]), 'lru-track', 2);
    expect([counts.iopfPages.block, counts.iopfRequests.block]).toEqual([2, 1]);
  });

  test('a page of the descriptor at work is never given up, even where the order would', () => {
    // 2 frames hold 1 and 9; the descriptor 1..2 makes LRU blind want 1, the oldest: locked, so 9 goes.
    expect(runOn(accessesOf([1, 9, { pages: [1, 2] }]), 'lru-blind', 2).victims).toEqual([9]);
  });

  test('a touch of the CPU of a page in swap is a CPU fault and no IOPF', () => {
    const { counts } = runOn(accessesOf([1, 2, 3, { cpu: 1 }]), 'lru-track', 2);
    expect([counts.cpuFaults, counts.iopfPages.block, counts.swapIns]).toEqual([1, 0, 1]);
  });

  test('more pages in a descriptor than frames: the message says who gives nothing up', () => {
    expect(() => runOn(accessesOf([{ pages: [1, 3] }]), 'lru-track', 2)).toThrow('no frame for page 3: policy lru-track gives none of 2 resident pages up');
  });

  test('a probe brings a posted page in: in time it is no fault, too early a DMA is one', () => {
    const steps = (dma: number) => accessesOf([{ nic: 1, us: 0 }, { nic: 2, us: 1 }, { nic: 3, us: 2 }, { post: 1, us: 10 }, { nic: 1, us: dma }]);
    const at = (dma: number, probe: boolean) => runOn(steps(dma), 'ours', 2, { probe, budget: 1 }).counts;
    expect([at(110, true).iopfPages.nic, at(109, true).iopfPages.nic]).toEqual([0, 1]);
    expect(at(110, true).probed + at(109, true).probed).toBe(2);
    // Without probes it is absent or not by chance of the draw; a probe is never counted.
    expect(at(110, false).probed).toBe(0);
  });
});

describe('ours', () => {
  const cycle = Array.from({ length: 4_000 }, (_, i) => i % 400);

  test('on a cycle larger than memory: far fewer faults than LRU, at no more swap-ins, and no pins', () => {
    const trace = accessesOf(cycle, 400);
    const lru = runOn(trace, 'lru-track', 300).counts;
    const ours = runOn(trace, 'ours', 300, { budget: 20 }).counts;
    expect(lru.iopfPages.block).toBe(3_600); // each access after the first round
    expect(ours.iopfPages.block * 10).toBeLessThan(lru.iopfPages.block);
    expect(ours.swapIns).toBeLessThan(lru.swapIns);
    expect(ours.pins.made).toBe(0);
  });

  test('no pressure: no pins, nothing brought in ahead', () => {
    const { counts } = runOn(accessesOf(cycle, 400), 'ours', 400, { budget: 20 });
    expect([counts.evictions, counts.ahead, counts.pins.made, counts.iopfPages.block]).toEqual([0, 0, 0, 0]);
    const posted = runOn(accessesOf([{ nic: 1 }, { post: 1 }, { nic: 1 }]), 'ours', 4, { probe: true }).counts;
    expect([posted.pins.made, posted.probed]).toEqual([0, 0]);
  });

  test('a posted buffer that reclaim comes to is pinned until its DMA', () => {
    // 2 frames: 1 is posted, 2 and 3 press. Whatever is drawn, 1 stays; after its DMA it may go.
    for (let seed = 1; seed <= 20; seed++) {
      const run = runOn(accessesOf([{ nic: 1 }, { post: 1 }, 2, 3, 4, { nic: 1 }]), 'ours', 2, { probe: true, seed, budget: 1 });
      expect(run.victims).toEqual([2, 3]);
      expect(run.counts.iopfPages.nic).toBe(0);
      expect(run.policy.pins.held).toBe(0);
    }
  });

  test('a scan that never returns: nothing brought in, no pins', () => {
    const { counts } = runOn(accessesOf(Array.from({ length: 2_000 }, (_, i) => i), 2_000), 'ours', 100, { budget: 20 });
    expect([counts.swapIns, counts.ahead, counts.pins.made]).toEqual([0, 0, 0]);
  });

  test('a closed NIC ring under a stream of block pages stays: it is pinned when reclaim comes to it', () => {
    const random = new Random(3, 'ring');
    const ring = Array.from({ length: 6_000 }, (_, i) => (i % 2 ? { nic: (i >> 1) % 32 } : 32 + random.int(0, 967)));
    const ours = runOn(accessesOf(ring, 1_000), 'ours', 600, { budget: 52 }).counts;
    const seed = runOn(accessesOf(ring, 1_000), 'lru-blind', 600).counts;
    expect(seed.iopfPages.nic).toBeGreaterThan(50);
    expect(ours.iopfPages.nic).toBeLessThanOrEqual(3);
  });

  test('the same seed gives the same run', () => {
    const trace = accessesOf(cycle, 400);
    expect(runOn(trace, 'ours', 300, { seed: 5 }).victims).toEqual(runOn(trace, 'ours', 300, { seed: 5 }).victims);
  });
});

describe('the built-in trace, its first part', () => {
  test('ours: fewer blocked pages of both devices than LRU that sees DMA', () => {
    const trace = gpaAccesses(readGpaTrace(BUILT_IN), { limit: Infinity, rings: false, cpu: null });
    const [lru, ours] = (['lru-track', 'ours'] as const).map((name) => runPolicy(trace, name, { overcommit: 20, of: 'workingset', probe: true, faultUs: 100 }, 1));
    expect(lru!.iopfPages).toEqual({ block: 4_260, nic: 289 });
    expect(ours!.iopfPages.block * 5).toBeLessThan(lru!.iopfPages.block);
    expect(ours!.iopfPages.nic * 20).toBeLessThan(lru!.iopfPages.nic);
    expect(ours!.swapIns).toBeLessThan(1.3 * lru!.swapIns);
    expect(ours!.pins.peak).toBeLessThanOrEqual(PIN_BUDGET * trace.pages);
  });
});

describe('accesses', () => {
  const records = [
    { kind: 'ringArea', gpa: 0x100000, length: 4096, dreq: 0 }, { kind: 'ringArea', gpa: 0x101000, length: 2054, dreq: 1 }, { kind: 'ringArea', gpa: 0x102000, length: 518, dreq: 1 },
    { kind: 'blockHeader', gpa: 0x5000, length: 16, dreq: 8 }, { kind: 'data', gpa: 0x7800, length: 0x1000, write: true }, { kind: 'blockStatus', gpa: 0x5010, length: 1, write: true },
    { kind: 'receiveBufferPosted', gpa: 0x9000, length: 1526, device: 'net', write: true, dreq: 1 }, { kind: 'data', gpa: 0x9000, length: 60, device: 'net', write: true, dreq: 1 },
  ] as const;

  test('of a guest-physical trace: data by page; with rings all that the device touches; posts apart', () => {
    const data = gpaAccesses(traceOf(records), { limit: Infinity, rings: false, cpu: null });
    expect([...data.page]).toEqual([7, 8, 9, 9]);
    expect(data).toMatchObject({ pageDmas: { block: 2, nic: 1 }, requests: { block: 1, nic: 1 }, posts: 1, workingSet: 3, pages: 65_536 });
    expect(data.segment[0]).toBe(data.segment[1]);
    const all = gpaAccesses(traceOf(records), { limit: Infinity, rings: true, cpu: null });
    expect(all.pageDmas.block).toBeGreaterThan(4);
    expect(all.workingSet).toBeGreaterThan(data.workingSet);
  });

  test('the CPU’s touches come at the end of their window, and are no part of the working set', () => {
    const head = Buffer.from('{"name":"x.cpu","n":2}\n');
    const times = Buffer.alloc(16);
    times.writeBigUInt64LE(2n, 0);
    times.writeBigUInt64LE(1000n, 8);
    const maps = Buffer.alloc(2 * 8192);
    maps[0] = 0b110; // pages 1 and 2
    maps[8192] = 0b010; // XOR: page 2 stays, page 1 goes
    const cpu = parseCpuTrace(gzipSync(Buffer.concat([head, times, maps])), 'x.cpu.gz');
    expect([cpu.windows, cpu.pagesOf(0), cpu.pagesOf(1)]).toEqual([2, [1, 2], [2]]);
    const trace = gpaAccesses(traceOf([{ kind: 'data', gpa: 0x7000, length: 10 }, { kind: 'data', gpa: 0x8000, length: 10, dt: 5 }]), { limit: Infinity, rings: false, cpu });
    expect([...trace.page]).toEqual([7, 1, 2, 8]);
    expect([trace.cpuTouches, trace.touched, trace.workingSet]).toEqual([2, 4, 2]);
    expect(() => parseCpuTrace(gzipSync(Buffer.concat([head, times])), 'x.cpu.gz')).toThrow('2 windows need');
    expect(() => parseCpuTrace(gzipSync('{"name":"x","n":2}\n'), 'x.cpu.gz')).toThrow('ends in .cpu');
  });

  test('of a modelled guest: a request ends with its used entry, and rings are left out with the CPU’s writes to them', () => {
    const disk = { kind: 'block' as const, records: [{ timeUs: 0, write: false, disk: 0, lba: 0, bytes: 8192 }, { timeUs: 50, write: false, disk: 0, lba: 65_536, bytes: 4096 }] };
    const options = { seed: 1, domain: 1, cache: 'lru' as const, writes: 'direct' as const, writebackUs: 0, rings: true, nic: { queues: 1, descriptors: 4, spare: 4, flows: 1, swapShare: 0 } };
    const vm = guestVm({ disk, net: null }, options);
    const data = guestAccesses('two', vm, false);
    expect([data.pageDmas.block, data.requests.block]).toEqual([3, 2]);
    const all = guestAccesses('two', vm, true);
    expect(all.pageDmas.block).toBe(3 + 2 * 3);
    expect(all.cpuTouches).toBeGreaterThan(data.cpuTouches);
    expect(guestVm({ disk: { ...disk, records: [{ ...disk.records[0]!, bytes: 4096 * 1000 }] }, net: null }, { ...options, cacheShare: 1 }).layout.cache.count).toBeGreaterThanOrEqual(1000);
  });
});

describe('parts', () => {
  test('a list of pages from old to young', () => {
    const list = new PageList(8);
    for (const p of [3, 1, 2]) list.add(p);
    list.add(3);
    list.addOld(5);
    expect([list.size, list.oldest, list.youngest, list.youngerThan(1), list.olderThan(5), list.has(4), list.remove(4)]).toEqual([4, 5, 3, 2, -1, false, false]);
    expect([list.shift(), list.shift(), list.shift(), list.shift(), list.shift()]).toEqual([5, 1, 2, 3, -1]);
  });

  test('a heap gives the largest, over 2,000 random steps', () => {
    const [heap, values, random] = [new MaxHeap(50), new Map<number, number>(), new Random(9, 'heap')];
    for (let i = 0; i < 2_000; i++) {
      const page = random.int(0, 49);
      if (random.chance(0.3)) {
        heap.remove(page);
        values.delete(page);
      } else {
        const value = random.int(0, 1_000);
        heap.set(page, value);
        values.set(page, value);
      }
      expect(heap.size).toBe(values.size);
      if (values.size > 0) expect(heap.valueOf(heap.top)).toBe(Math.max(...values.values()));
    }
  });

  test('pins: never more than the budget, a pin used twice is used once', () => {
    const pins = new PinSet(8, 2);
    expect([pins.pin(1), pins.pin(1), pins.pin(2), pins.pin(3)]).toEqual([true, true, true, false]);
    pins.use(1);
    pins.use(1);
    pins.use(7);
    pins.release(2);
    expect({ held: pins.held, peak: pins.peak, made: pins.made, used: pins.used }).toEqual({ held: 1, peak: 2, made: 2, used: 1 });
  });
});

describe('make adp', () => {
  const settings = { overcommit: 25, of: 'workingset' as const, probe: true, faultUs: 100 };

  test('figures by policy and overcommit, medians over the seeds, in a results file', () => {
    const trace = accessesOf(Array.from({ length: 3_000 }, (_, i) => i % 100), 100);
    const cells = (['lru-track', 'random', 'ours'] as const).map((name) => runCell([trace], 3, name, settings));
    expect(cells.map((c) => [c.frames, c.runs.length])).toEqual([[80, 1], [80, 3], [80, 3]]);
    const figures = adpFigures([trace], cells);
    expect(figures['iopf.block.pages.lru-track.25']).toEqual({ value: 2_900, unit: 'pages', class: 'Q', n: 3_000 });
    expect(figures['iopf.block.pages.random.25']!.range).toHaveLength(2);
    expect(figures['prefetch.accuracy.lru-track.25']).toMatchObject({ value: null, n: 0 });
    for (const name of ['iopf.block.requests', 'iopf.nic.pages', 'pin.mean.percent', 'cpu.faults', 'swapins']) expect(figures).toHaveProperty([`${name}.ours.25`]);
    parseResults({ schema: 'vpri-results-1', command: 'make adp', seed: 1, versions: { node: '20', verilator: 'x', rtl: 'x' }, inputs: {}, figures });
    const row = adpTable([trace], cells).split('\n').find((l) => l.includes('lru-track'))!;
    expect(row).toMatch(/2,900 +│ +1\.00x/);
  });

  test('no ratio from few faults; frames by VM or working set', () => {
    expect([gainText(199, 1), gainText(400, 100), gainText(400, 0), median([3, 1, 2]), median([4, 1])]).toEqual(['-', '4.00x', 'all', 2, 1]);
    const trace = accessesOf([1, 2, 3, 4], 100);
    expect([framesOf(trace, { of: 'vm', overcommit: 100 }), framesOf(trace, { of: 'workingset', overcommit: 100 })]).toEqual([50, 2]);
  });

  test('options: lists are checked part by part', () => {
    expect(parseOptions('adp', adpOptions, ['OVERCOMMIT=10,30', 'POLICIES=lru-track,ours', 'CACHE_SHARE=0.25'], {})).toMatchObject({ OVERCOMMIT: [10, 30], POLICIES: ['lru-track', 'ours'], CACHE_SHARE: 0.25, SEEDS: 5 });
    for (const word of ['OVERCOMMIT=10,10', 'OVERCOMMIT=201', 'POLICIES=lru', 'CACHE_SHARE=2', 'PROBE=yes']) expect(() => parseOptions('adp', adpOptions, [word], {})).toThrow(word.split('=')[0]);
  });
});
