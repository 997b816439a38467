import { describe, expect, test } from 'vitest';
import { fromQword } from '../../host/layout.ts';
import type { MemRequest } from '../../pcie/tlp.ts';
import { logHash } from '../fixtures/mini-host.ts';
import { ACK_BASE, bytesOf, PAGE, PRQ_BASE, type DeviceBench } from '../support/device-bench.ts';
import { smallDevice } from '../support/small-device.ts';
import { completionsOf } from '../support/read-replies.ts';

const device = smallDevice();

/** A device whose reads are held until `release`. */
function holding(): { d: DeviceBench; release: (index: number) => void } {
  const d = device().bringUp().openAll();
  const held: MemRequest[] = [];
  d.responder = (read) => (held.push(read), null);
  return {
    d,
    release: (i) => {
      const seen = d.reads.find((r) => r.tlp === held[i])!;
      d.answer(held[i]!, completionsOf(held[i]!, d.memory.read(seen.address, seen.bytes), d.maxPayload).map((tlp) => ({ tlp, after: 20 })));
    },
  };
}
const acks = (d: DeviceBench): number => d.writes.filter((w) => w.address >= ACK_BASE).length;

describe('a completion never overtakes a posted write accepted before its read was served', () => {
  test.each([1, 2, 3])('tails: a record or acknowledgement that the read shows has left, seed %i', (seed) => {
    const d = device({ seed, stall: 30 * seed, sentDelay: [150, 200] }).bringUp();
    const count = (base: number): number => d.writes.filter((w) => w.address >= base && w.address < base + PAGE).length;
    const seen: { tail: number; left: number; took: number }[] = [];
    const look = (name: 'ACK_TAIL' | 'PRQ_TAIL', base: number): void => {
      const given = d.tick;
      d.load(d.regs.offset(name), 8, (r) => {
        if (r.ok) seen.push({ tail: Number(fromQword(r.data)), left: count(base), took: d.tick - given });
      });
    };
    for (let i = 0; i < 12; i++) {
      const tag = d.dma({ queue: i % 4, gpa: (i + 1) * PAGE });
      d.command({ op: 'set', first: 100 + i }, 'one TLP');
      for (let k = 0; k < 25; k++) {
        d.run(7);
        look('ACK_TAIL', ACK_BASE);
        look('PRQ_TAIL', PRQ_BASE);
      }
      d.nextAck();
      d.respond(d.nextRecord(), 'failure');
      d.giveSlots();
      d.finished(tag);
    }
    d.settle();
    expect(seen).toHaveLength(600);
    expect(seen.filter((s) => s.left < s.tail)).toEqual([]);
    expect(Math.max(...seen.map((s) => s.tail))).toBe(12);
    // Without the wait a read takes some ten ticks: most of these really waited.
    expect(seen.filter((s) => s.took > 100).length).toBeGreaterThan(100);
  });

  test('DMA writes: the data of a descriptor that is done has left before any read given later is answered', () => {
    const d = device({ stall: 60, sentDelay: [100, 250] }).bringUp().openAll();
    let checked = 0;
    for (let i = 0; i < 40; i++) {
      const [gpa, length] = [(i % 50) * PAGE + 100 + i, 200 + 31 * i];
      const tag = d.dma({ queue: 0, write: true, gpa, length });
      d.finished(tag);
      expect(d.memory.read(gpa, length)).not.toEqual(bytesOf(length, tag));
      d.load(d.regs.offset('NOW'), 8, () => {
        expect(d.memory.read(gpa, length)).toEqual(bytesOf(length, tag));
        checked++;
      });
      d.until(() => checked === i + 1, 'the completion');
    }
  });

  test('a stream of later writes does not hold a read up', () => {
    const d = device({ sentDelay: [50, 0] }).bringUp().openAll();
    const open: number[] = [];
    const took: number[] = [];
    for (let i = 0; i < 100; i++) {
      while (open.length < 4) open.push(d.dma({ queue: 0, write: true, gpa: PAGE, length: 4096 }));
      const given = d.tick;
      d.peek(d.regs.offset('ID'));
      took.push(d.tick - given);
      while (open.length && d.isDone(open[0]!)) open.shift();
    }
    expect(d.dmaWrites.length).toBeGreaterThan(30);
    expect(Math.max(...took)).toBeLessThan(50 + 128 + 20);
  });
});

describe('drain', () => {
  test('a clear waits for the last completion of every read granted before, and counts its tokens', () => {
    const { d, release } = holding();
    const tags = [d.dma({ queue: 0, gpa: PAGE, length: 512 }), d.dma({ queue: 1, gpa: 2 * PAGE, length: 512 })];
    d.until(() => d.reads.length === 2, 'two reads');
    expect(d.tokens(0)).toBe(2);
    const before = acks(d);
    d.command({ op: 'clear', first: 1 });
    d.run(5_000);
    release(1);
    expect(d.finished(tags[1]!).status).toBe(0);
    d.run(5_000);
    expect([acks(d), d.tokens(0)]).toEqual([before, 1]);
    release(0);
    const completed = d.tick + 20;
    d.until(() => acks(d) === before + 1, 'the acknowledgement', 200);
    expect(d.writes.at(-1)!.tick).toBeGreaterThan(completed);
    expect(d.finished(tags[0]!)).toMatchObject({ status: 0, delivered: 512 });
    expect(d.tokens(0)).toBe(0);
  });

  test('set to read-only waits too; a set that raises does not', () => {
    const { d, release } = holding();
    d.dma({ queue: 0, gpa: PAGE });
    d.until(() => d.reads.length === 1, 'a read');
    const before = acks(d);
    d.command({ op: 'set', first: 7 });
    d.run(300);
    expect(acks(d)).toBe(before + 1);
    d.command({ op: 'set', first: 7, rights: 1 });
    d.run(5_000);
    expect(acks(d)).toBe(before + 1);
    release(0);
    d.until(() => acks(d) === before + 2, 'the acknowledgement', 200);
  });

  test('DMA granted after the clear is not waited for, DMA of the other domain neither', () => {
    const { d, release } = holding();
    d.dma({ queue: 0, gpa: PAGE });
    d.dma({ queue: 2, gpa: PAGE });
    d.until(() => d.reads.length === 2, 'reads of both domains');
    const before = acks(d);
    d.command({ op: 'clear', first: 9 });
    d.run(200);
    d.dma({ queue: 1, gpa: 3 * PAGE });
    d.until(() => d.reads.length === 3, 'a read in the new epoch');
    expect([d.tokens(0), d.tokens(1)]).toEqual([2, 1]);
    release(d.reads.findIndex((r) => r.rid === 0x0101));
    d.until(() => acks(d) === before + 1, 'the acknowledgement', 200);
    expect([d.tokens(0), d.tokens(1)]).toEqual([1, 1]);
    // The next clear waits for the epoch that was new then.
    d.command({ op: 'clear', first: 10 });
    d.run(2_000);
    expect(acks(d)).toBe(before + 1);
    release(2);
    d.until(() => acks(d) === before + 2, 'the acknowledgement', 200);
    release(d.reads.findIndex((r) => r.rid === 0x0103));
    d.settle();
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
  });

  test('a parked queue holds no token, with its tag or its write data in hand', () => {
    const { d } = holding();
    d.update({ op: 'clear', first: 20, count: 2 });
    d.dma({ queue: 0, gpa: 20 * PAGE });
    d.dma({ queue: 1, write: true, gpa: 21 * PAGE });
    d.settle();
    expect(d.tokens(0)).toBe(0);
    expect(d.update({ op: 'clear', first: 22 }).status).toBe(0);
  });

  test.each([0, 1, 2, 3])('the acknowledgement lies behind all writes granted before, under stalls, seed %i', (seed) => {
    const d = device({ seed, stall: 60 * seed, sentDelay: [1, 90], maxPayload: 0 }).bringUp();
    for (let round = 0; round < 8; round++) {
      d.update({ op: 'set', first: 4, count: 4 });
      const tags = [0, 1, 3].map((queue) => d.dma({ queue, write: true, gpa: (4 + queue) * PAGE + 17, length: 3000 }));
      d.run(20 + 23 * round + 7 * seed);
      const done = d.update({ op: 'clear', first: 4, count: 4 });
      expect(done.status).toBe(0);
      const left = d.dmaWrites.length;
      const faults = d.get('PRQ_TAIL', 'TAIL') - d.prqHead;
      for (let i = 0; i < 3; i++) {
        if (d.isDone(tags[i]!)) continue;
        d.respond(d.nextRecord(), 'failure');
        d.giveSlots();
      }
      for (const tag of tags) d.finished(tag);
      d.settle();
      expect(d.dmaWrites.length).toBe(left);
      expect(faults).toBeLessThanOrEqual(3);
      expect(d.tokens(0)).toBe(0);
    }
  });
});

describe('time', () => {
  test.each([1, 2])('skipping idle time changes nothing: busy is right, seed %i', (seed) => {
    const run = (skipIdle: boolean): string => {
      const d = device({ seed, skipIdle, stall: 40 * seed, sentDelay: [5, 60], prqLog2: 1 }).bringUp();
      d.update({ op: 'set', first: 0, count: 8 });
      for (let i = 0; i < 6; i++) {
        const tags = [0, 1, 2, 3].map((queue) => d.dma({ queue, write: (queue + i) % 2 === 0, gpa: (i + queue) * PAGE + 11 * i, length: 600 }));
        d.run(900);
        d.giveSlots(i % 2 === 0);
        d.run(600);
        for (let n = d.get('PRQ_TAIL', 'TAIL'); d.prqHead < n; ) d.respond(d.nextRecord(), 'failure');
        d.giveSlots();
        d.command({ op: 'clear', first: i, irq: 1 });
        d.run(3_000);
        for (let n = d.get('PRQ_TAIL', 'TAIL'); d.prqHead < n; ) d.respond(d.nextRecord(), 'invalid');
        d.giveSlots();
        tags.forEach((t) => d.finished(t));
        d.run(2_000);
      }
      return logHash(d.log);
    };
    expect(run(true)).toBe(run(false));
  });
});
