import { describe, expect, test } from 'vitest';
import { SimError } from '../../bridge/types.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { bytesOf, DeviceBench, PAGE, type BenchOptions } from '../support/device-bench.ts';
import { openSmall, ridOf, SMALL } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const bench = (options: Partial<BenchOptions> = {}): DeviceBench => device(options).bringUp().openAll();

/** How [gpa, gpa + length) is cut: at every border of `size` bytes. */
function cut(gpa: number, length: number, size: number): [address: number, bytes: number][] {
  const pieces: [number, number][] = [];
  for (let at = gpa; at < gpa + length; at += pieces.at(-1)![1]) pieces.push([at, Math.min(size - (at % size), gpa + length - at)]);
  return pieces;
}

/** Lengths and addresses: every small length, borders of everything, odd places; 4,200 bytes reach over two page borders. */
const transfers: readonly (readonly [gpa: number, length: number])[] = [
  ...Array.from({ length: 20 }, (_, i) => [3 * PAGE + 37 * i, i + 1] as const),
  ...[31, 63, 64, 65, 127, 128, 129, 255, 256, 257, 511, 512, 513, 1023, 1500, 2048, 4095, 4096, 4097, 4200].map((length, i) => [(5 + i) * PAGE + [0, 1, 2, 3, 61, 127, 4093, 4095, 2047][i % 9]!, length] as const),
  [PAGE - 1, 2], [31 * PAGE + 4095, 4200], [2 * PAGE - 3, 4], [9 * PAGE, 4096],
];

describe('TLPs and bytes', () => {
  test.each([0, 1, 2, 3, 4, 5])('writes, Max_Payload_Size code %i', (maxPayload) => {
    const d = bench({ maxPayload, seed: 10 + maxPayload, stall: 30 * maxPayload, sentDelay: [2, 20] });
    const size = Math.min(128 << maxPayload, SMALL.stageBytes);
    for (const [i, [gpa, length]] of transfers.entries()) {
      const [before, written] = [d.dmaWrites.length, d.memory.bytesWritten];
      const tag = d.dma({ queue: 0, write: true, gpa, length });
      expect(d.finished(tag)).toMatchObject({ status: 0, bytes: length, waited: 0 });
      d.settle();
      const tlps = d.dmaWrites.slice(before);
      expect(tlps.map((w) => [w.address, w.data.length]), `transfer ${i}: ${length} bytes at ${gpa}`).toEqual(cut(gpa, length, size));
      expect(tlps.every((w) => w.rid === ridOf(1))).toBe(true);
      expect(d.memory.read(gpa, length)).toEqual(bytesOf(length, tag));
      expect(d.memory.bytesWritten - written).toBe(length);
    }
    expect(d.tokens(0)).toBe(0);
    expect(d.errors()).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5])('reads, Max_Read_Request_Size code %i', (maxRead) => {
    const d = bench({ maxRead, maxPayload: maxRead % 3, seed: 20 + maxRead, stall: 30 * maxRead });
    for (const [gpa, length] of transfers) {
      const before = d.reads.length;
      const done = d.runDma({ queue: 1, gpa, length });
      expect(done).toMatchObject({ status: 0, bytes: length, delivered: length });
      expect(done.data).toEqual(d.memory.read(gpa, length));
      const reads = d.reads.slice(before);
      expect(reads.map((r) => [r.address, r.bytes])).toEqual(cut(gpa, length, 128 << maxRead));
      expect(reads.every((r) => r.rid === ridOf(2))).toBe(true);
    }
    expect(d.tokens(0)).toBe(0);
    expect(d.errors()).toEqual([]);
  });

  test.each([1, 2, 3, 4])('every queue at once, both ways, under stalls, seed %i', (seed) => {
    const draw = drawStream(seed, 1);
    const d = bench({ seed, stall: 50 * seed, sentDelay: [1, 60], maxPayload: seed % 3, maxRead: seed });
    const want = new Map<number, { queue: number; gpa: number; length: number; write: boolean }>();
    const open = [0, 0, 0, 0];
    // A stripe of pages for each queue, so that what a read must see is known; writes of a stripe do not meet its reads.
    for (let n = 0; n < 120; n++) {
      const queue = drawBelow(draw, 4);
      d.until(() => d.dones.filter((o) => o.queue === queue).length > open[queue]! - SMALL.queueDepth, 'a place in the queue');
      open[queue]!++;
      const write = drawBelow(draw, 2) === 1;
      const gpa = (queue * 16 + (write ? 8 : 0)) * PAGE + drawBelow(draw, 6 * PAGE);
      const length = 1 + drawBelow(draw, n % 5 ? 900 : 4200);
      want.set(d.dma({ queue, write, gpa, length }), { queue, gpa, length, write });
    }
    d.until(() => d.dones.length === want.size, 'all to finish', 100_000);
    d.settle();
    const expected = new Map<number, number>();
    for (const [tag, w] of want) {
      const done = d.dones.find((o) => o.tag === tag)!;
      expect(done).toMatchObject({ queue: w.queue, status: 0, bytes: w.length });
      if (!w.write) expect(done.data).toEqual(d.memory.read(w.gpa, w.length));
      // Writes of a queue land in order, so the last one to a byte stays; function 3 writes the same addresses as nobody else.
      else bytesOf(w.length, tag).forEach((b, i) => expected.set(w.gpa + i, b));
    }
    for (const queue of [0, 1, 2, 3]) expect(d.dones.filter((o) => o.queue === queue).map((o) => o.tag)).toEqual([...want].filter(([, w]) => w.queue === queue).map(([tag]) => tag));
    expect([...expected].filter(([at, b]) => d.memory.read(at, 1)[0] !== b)).toEqual([]);
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
    expect(d.errors()).toEqual([]);
  });
});

describe('queues', () => {
  test('a parked queue takes descriptors up to its depth, and holds up no other, also with its read tag', () => {
    const throughput = (parked: boolean): number => {
      const d = bench({ stall: 40, seed: 5 });
      d.update({ op: 'clear', first: 100, count: 2 });
      const held = parked ? [0, 0, 0, 0].map(() => d.dma({ queue: 0, gpa: 100 * PAGE })) : [];
      const also = parked ? [0, 0, 0, 0].map(() => d.dma({ queue: 3, write: true, gpa: 101 * PAGE })) : [];
      d.settle();
      const start = d.tick;
      for (let n = 0; n < 60; n++) {
        const [a, b] = [d.dma({ queue: 1, gpa: n * PAGE, length: 300 }), d.dma({ queue: 2, write: true, gpa: n * PAGE, length: 300 })];
        expect([d.finished(a).status, d.finished(b).status]).toEqual([0, 0]);
      }
      const took = d.tick - start;
      d.run(100_000);
      expect(d.dones).toHaveLength(120);
      if (parked) {
        expect([0, 1, 2, 3].map((q) => d.get('QUEUE', 'PARKED', q))).toEqual([1, 0, 0, 1]);
        const records = [d.nextRecord(), d.nextRecord()];
        d.update({ op: 'set', first: 100, count: 2 });
        for (const r of records) d.respond(r);
        for (const tag of [...held, ...also]) expect(d.finished(tag).status).toBe(0);
        expect(d.dones.find((o) => o.tag === held[0])!.waited).toBeGreaterThan(100_000);
        expect(d.dones.filter((o) => o.queue === 0).map((o) => o.tag)).toEqual(held);
      }
      return took;
    };
    expect(throughput(true)).toBeLessThan(1.05 * throughput(false));
  });

  test('one descriptor more than the depth is a mistake of the source, and found', async () => {
    const own = await openSmall();
    try {
      const d = new DeviceBench(own).bringUp();
      for (let i = 0; i <= SMALL.queueDepth; i++) d.dma({ gpa: 5 * PAGE });
      expect(() => d.settle()).toThrow(/4 descriptors are outstanding already/);
      expect(() => d.run(1)).toThrow(SimError);
    } finally {
      own.close();
    }
  });

  test('QUEUE.ENABLE and CTRL.ENABLE hold descriptors back; one under way goes on', () => {
    const d = bench();
    const under = d.dma({ queue: 0, write: true, gpa: 0, length: 3000 });
    d.until(() => d.dmaWrites.length > 1, 'its first writes');
    d.set('QUEUE', { FUNCTION: 1, ENABLE: 0 }, 0);
    const next = d.dma({ queue: 0, gpa: 0 });
    expect(d.finished(under).bytes).toBe(3000);
    d.settle();
    expect(d.isDone(next)).toBe(false);
    d.set('CTRL', { ENABLE: 0 });
    d.set('QUEUE', { FUNCTION: 1, ENABLE: 1 }, 0);
    d.settle();
    expect(d.isDone(next)).toBe(false);
    d.set('CTRL', { ENABLE: 1 });
    expect(d.finished(next).delivered).toBe(64);
  });

  test('the same tag in every queue at once', () => {
    const d = bench({ stall: 50 });
    for (let queue = 0; queue < 4; queue++) {
      const write = queue % 2 === 0;
      d.give({ port: 'desc', tick: d.tick, queue, kind: write ? 2 : 1, gpa: (10 + queue) * PAGE + queue, length: 900, tag: 7, payload: write ? bytesOf(900, queue) : new Uint8Array(0) });
    }
    d.until(() => d.dones.length === 4, 'four descriptors');
    d.settle();
    for (const done of d.dones) {
      const there = d.memory.read((10 + done.queue) * PAGE + done.queue, 900);
      expect(done).toMatchObject({ tag: 7, status: 0, bytes: 900 });
      expect(done.queue % 2 === 0 ? bytesOf(900, done.queue) : done.data).toEqual(there);
    }
  });

  test.each([true, false])('one descriptor over a whole domain, write = %s', (write) => {
    const d = bench({ maxPayload: 3, maxRead: 4 });
    const length = 128 * PAGE - 6;
    const tag = d.dma({ queue: 0, write, gpa: 3, length });
    expect(d.finished(tag, 200_000)).toMatchObject({ status: 0, bytes: length });
    d.settle();
    const there = Buffer.from(d.memory.read(3, length));
    expect(there.compare(write ? bytesOf(length, tag) : d.dones.at(-1)!.data)).toBe(0);
    expect((write ? d.dmaWrites : d.reads).length).toBe((128 * PAGE) / (write ? SMALL.stageBytes : 2048));
  });

  test('kinds of descriptor: rings are read and written like buffers', () => {
    const d = bench();
    d.give({ port: 'desc', tick: d.tick, queue: 0, kind: 0, gpa: 0x1234, length: 40, tag: 901, payload: new Uint8Array(0) });
    d.give({ port: 'desc', tick: d.tick, queue: 0, kind: 3, gpa: 0x4321, length: 40, tag: 902, payload: bytesOf(40, 9) });
    expect(d.finished(901).data).toEqual(d.memory.read(0x1234, 40));
    expect(d.finished(902).bytes).toBe(40);
    d.settle();
    expect(d.memory.read(0x4321, 40)).toEqual(bytesOf(40, 9));
  });
});

describe('bus mastering', () => {
  test('off for one function: its DMA stops, the others go on, and it resumes', () => {
    const d = bench();
    d.link.setBusMaster(0b1101n);
    const held = [d.dma({ queue: 0, write: true, gpa: PAGE }), d.dma({ queue: 3, gpa: PAGE })];
    for (let i = 0; i < 5; i++) expect([d.runDma({ queue: 1, write: true, gpa: 2 * PAGE }).status, d.runDma({ queue: 2, gpa: 3 * PAGE }).status]).toEqual([0, 0]);
    d.run(20_000);
    expect(held.map((t) => d.isDone(t))).toEqual([false, false]);
    expect([...d.reads, ...d.dmaWrites].filter((x) => x.rid === ridOf(1))).toEqual([]);
    d.link.setBusMaster(0b1111n);
    expect(held.map((t) => d.finished(t).status)).toEqual([0, 0]);
  });

  test.each([true, false])('it stops in the middle of a long descriptor, write = %s', (write) => {
    const d = bench({ stall: 100 });
    const tag = d.dma({ queue: 0, write, gpa: 5, length: 60_000 });
    d.until(() => (write ? d.dmaWrites : d.reads).length > 5, 'the descriptor to be under way');
    d.link.setBusMaster(0b1101n);
    d.run(400); // what was granted before may still leave
    const count = (): number => d.reads.length + d.dmaWrites.length;
    const before = count();
    d.settle();
    d.run(10_000);
    expect(count()).toBe(before);
    expect(d.runDma({ queue: 1, gpa: 0 }).status).toBe(0);
    expect(d.tokens(0)).toBe(0);
    d.link.setBusMaster(0b1111n);
    expect(d.finished(tag, 100_000)).toMatchObject({ status: 0, bytes: 60_000 });
    d.settle();
    if (write) expect(d.memory.read(5, 60_000)).toEqual(bytesOf(60_000, tag));
    else expect(d.dones.find((o) => o.tag === tag)!.data).toEqual(d.memory.read(5, 60_000));
  });

  test('a queue that is woken while its function may not master the bus waits', () => {
    const d = bench();
    d.update({ op: 'clear', first: 50 });
    const tag = d.dma({ queue: 0, write: true, gpa: 50 * PAGE });
    const r = d.nextRecord();
    d.link.setBusMaster(0b1101n);
    d.update({ op: 'set', first: 50 });
    d.respond(r);
    d.settle();
    expect([d.isDone(tag), d.dmaWrites.length]).toEqual([false, 0]);
    d.link.setBusMaster(0b1111n);
    expect(d.finished(tag).status).toBe(0);
  });

  test('off for the PF: no records, acknowledgements or interrupts; they come when it is on again', () => {
    for (let offset = 0; offset < 40; offset++) {
      const d = device({ seed: offset, stall: 120, sentDelay: [1, 0] }).bringUp();
      d.giveSlots(true);
      d.settle();
      d.dma({ queue: 0, gpa: PAGE });
      const sequence = d.command({ op: 'clear', first: 40, irq: 1 }, 'one TLP');
      d.run(offset);
      d.link.setBusMaster(0b1110n);
      d.run(30); // what was offered before may still leave
      const before = d.writes.length;
      d.settle();
      expect(d.writes).toHaveLength(before);
      d.link.setBusMaster(0b1111n);
      expect(d.nextRecord().first_page).toBe(1);
      expect(d.nextAck()).toMatchObject({ sequence, status: 0 });
      d.settle();
      expect(d.interrupts.map((w) => w.data[0]).sort()).toEqual([0x40, 0x41]);
    }
  });
});
