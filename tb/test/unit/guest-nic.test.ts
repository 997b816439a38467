import { describe, expect, test } from 'vitest';
import { DESC_KIND, DEVICE_CLASS } from '../../../hw/spec/messages.ts';
import { guestVm, type GuestOptions } from '../../guest/guest-vm.ts';
import { NicRings, nicGuest, nicPages, type NicConfig } from '../../guest/nic-rings.ts';
import { surveyGuest } from '../../guest/survey.ts';
import { ringAt, VirtioRing } from '../../guest/virtio-ring.ts';
import { Random } from '../../host/random.ts';
import type { NetRecord } from '../../workload/readers/records.ts';
import { isTouch } from '../../workload/source.ts';
import { itemsOf } from '../support/guest-replay.ts';

const config = (change: Partial<NicConfig> = {}): NicConfig => ({ queues: [{ domain: 1, queue: 3, ring: null }], descriptors: 4, spare: 3, flows: 1, swapShare: 0, firstPage: 100, ...change });
const queues = (n: number): NicConfig['queues'] => Array.from({ length: n }, (_, queue) => ({ domain: 1, queue, ring: null }));
const closed = (): never => {
  throw new Error('the pool is closed');
};
const packets = (n: number, bytes = 1500): NetRecord[] => Array.from({ length: n }, (_, i) => ({ timeUs: i * 10, bytes }));
/** Pages of the DMAs, in order. */
const pagesOf = (rings: NicRings, records: readonly NetRecord[]): number[] => [...nicGuest(records, rings)].flatMap((i) => (isTouch(i) ? [] : [Math.floor(i.gpa / 4096)]));

describe('receive rings with a page pool', () => {
  test('pages go round, first in, first out: each again after as many packets as the pool has pages', () => {
    const rings = new NicRings(config(), new Random(1, 'nic'), closed);
    const round = [100, 101, 102, 103, 104, 105, 106];
    expect(pagesOf(rings, packets(21))).toEqual([...round, ...round, ...round]);
    expect(rings.pagesOf(0)).toBe(nicPages(config()));
  });

  test('a packet is written at the beginning of its page, at its time, into the queue of its flow', () => {
    const rings = new NicRings(config(), new Random(1, 'nic'), closed);
    expect([...rings.receive({ timeUs: 2.5, bytes: 60 })]).toEqual([{ timeNs: 2500, queue: 3, kind: DESC_KIND.buffer_write, gpa: 100 * 4096, length: 60 }]);
  });

  test('a packet longer than a page takes several buffers, and loses no byte', () => {
    const rings = new NicRings(config(), new Random(1, 'nic'), closed);
    const items = [...rings.receive({ timeUs: 0, bytes: 9000 })];
    expect(items.map((i) => (isTouch(i) ? [] : [i.gpa / 4096, i.length]))).toEqual([[100, 4096], [101, 4096], [102, 808]]);
  });

  test('without pages beside the ring a page comes back at once to its tail', () => {
    const rings = new NicRings(config({ spare: 0 }), new Random(1, 'nic'), closed);
    expect(pagesOf(rings, packets(8))).toEqual([100, 101, 102, 103, 100, 101, 102, 103]);
  });

  test('the share of refills that swap a page is the stated one; no page is ever in two places', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const outside = new Set(Array.from({ length: 50 }, (_, i) => 1000 + i));
      const random = new Random(seed, 'nic');
      let twice = 0;
      const exchange = (page: number): number => {
        const taken = random.pick([...outside]);
        outside.delete(taken);
        if (outside.has(page)) twice++;
        outside.add(page);
        return taken;
      };
      const rings = new NicRings(config({ queues: queues(3), flows: 3, swapShare: 0.1 }), random, exchange);
      const pages = pagesOf(rings, packets(3_000));
      expect([twice, outside.size]).toEqual([0, 50]);
      expect(rings.swaps / 3_000).toBeCloseTo(0.1, 1);
      expect([0, 1, 2].map((q) => rings.pagesOf(q))).toEqual([7, 7, 7]);
      expect(pages.some((p) => p >= 1000)).toBe(true);
      expect(pages.every((p) => (p >= 100 && p < 121) || (p >= 1000 && p < 1050))).toBe(true);
    }
  });

  test('a closed pool never leaves its pages, and each queue keeps to its own', () => {
    const rings = new NicRings(config({ queues: queues(4), flows: 16 }), new Random(3, 'nic'), closed);
    for (const i of nicGuest(packets(2_000), rings)) {
      if (isTouch(i)) continue;
      expect(Math.floor((i.gpa / 4096 - 100) / 7)).toBe(i.queue);
    }
    expect(rings.packets.reduce((a, b) => a + b)).toBe(2_000);
  });

  test('few flows leave queues idle; flows are drawn by rank', () => {
    const idle = Array.from({ length: 40 }, (_, seed) => {
      const rings = new NicRings(config({ queues: queues(4), flows: 4 }), new Random(seed, 'nic'), closed);
      pagesOf(rings, packets(300));
      return rings.packets.filter((n) => n === 0).length;
    });
    expect(idle.filter((n) => n > 0).length).toBeGreaterThan(20);
    // Two flows in two queues get packets as 1 : 1/2.
    for (let seed = 0; seed < 40; seed++) {
      const rings = new NicRings(config({ queues: queues(2), flows: 2 }), new Random(seed, 'nic'), closed);
      pagesOf(rings, packets(3_000));
      const share = Math.max(...rings.packets) / 3_000;
      expect(share === 1 || Math.abs(share - 2 / 3) < 0.05).toBe(true);
    }
  });

  test('with a ring: its entries are written by the CPU and read by the device before, the used entry is written behind', () => {
    const rings = new NicRings(config({ queues: [{ domain: 1, queue: 0, ring: new VirtioRing(ringAt(8, 4)) }] }), new Random(1, 'nic'), closed);
    const items = [...rings.receive({ timeUs: 0, bytes: 100 })];
    expect(items.map((i) => (isTouch(i) ? `touch ${i.page}` : i.kind))).toEqual(['touch 9', 'touch 8', DESC_KIND.ring_read, DESC_KIND.ring_read, DESC_KIND.buffer_write, DESC_KIND.ring_write]);
  });
});

describe('a guest with a NIC', () => {
  const options: GuestOptions = { seed: 1, domain: 1, cache: 'lru', writes: 'buffered', writebackUs: 0, rings: true, nic: { queues: 2, descriptors: 16, spare: 16, flows: 2, swapShare: 0.05 } };

  test('alone it swaps with the cold anonymous memory', () => {
    const vm = guestVm({ disk: null, net: packets(3_000) }, options);
    expect(vm.bindings).toEqual([0, 1].map((queue) => ({ queue, deviceClass: DEVICE_CLASS.nic_receive, device: 'net', traceQueue: queue })));
    const { layout } = vm;
    const pages = new Set(itemsOf(vm.source()).flatMap((i) => (isTouch(i) || i.kind !== DESC_KIND.buffer_write ? [] : [Math.floor(i.gpa / 4096)])));
    const inside = (p: number, r: { first: number; count: number }): boolean => p >= r.first && p < r.first + r.count;
    expect([...pages].every((p) => inside(p, layout.nic) || inside(p, layout.cold))).toBe(true);
    expect([...pages].some((p) => inside(p, layout.cold))).toBe(true);
    expect([layout.nic.count, layout.cache.count, layout.blockRing]).toEqual([64, 0, null]);
    expect(surveyGuest(vm.source(), layout.cold)).toMatchObject({ descriptors: 4 * 3_000, ringAccesses: 3 * 3_000 });
  });

  test('with a disk it swaps with the page cache, and both keep all their pages', () => {
    const records = Array.from({ length: 500 }, (_, i) => ({ timeUs: i * 20, write: false, disk: 0, lba: 4096 * ((i * 7) % 400), bytes: 4096 }));
    const vm = guestVm({ disk: { kind: 'block', records }, net: packets(1_000) }, options);
    const dma = itemsOf(vm.source()).flatMap((i) => (isTouch(i) || i.kind !== DESC_KIND.buffer_write ? [] : [{ page: Math.floor(i.gpa / 4096), net: i.queue > 0 }]));
    const ofCache = (p: number): boolean => p >= vm.layout.cache.first && p < vm.layout.cache.first + vm.layout.cache.count;
    expect(dma.some((d) => d.net && ofCache(d.page))).toBe(true);
    expect(dma.some((d) => !d.net && !ofCache(d.page))).toBe(true);
    expect(dma.every((d) => d.page >= vm.layout.cache.first && d.page < vm.layout.pages)).toBe(true);
    expect(new Set(dma.map((d) => d.page)).size).toBeLessThanOrEqual(vm.layout.cache.count + vm.layout.nic.count);
  });
});
