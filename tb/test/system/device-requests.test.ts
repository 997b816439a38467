import { describe, expect, test } from 'vitest';
import { DONE_STATUS, RECORD, RECORD_BYTES } from '../../../hw/spec/messages.ts';
import { pack } from '../../host/layout.ts';
import { bytesOf, PAGE, PRQ_BASE, QUEUES } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { ridOf } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

describe('the record', () => {
  test.each([0, 1, 2, 3])('of queue %i: every field, and zero in between', (queue) => {
    const d = device({ stall: 50 }).bringUp();
    const { func, deviceClass } = QUEUES[queue]!;
    for (const [i, write] of [false, true, false].entries()) {
      const given = d.tick;
      const tag = d.dma({ queue, write, gpa: (7 + i) * PAGE + 3, length: 2 * PAGE });
      const r = d.nextRecord();
      const fields = {
        version: 1, type: 0, domain: queue === 2 ? 1 : 0, rid: ridOf(func), tag_index: 0, tag_generation: i, first_page: 7 + i, rights: write ? 3 : 1,
        last: 1, device_class: deviceClass, page_count: 3, queue, sequence: i, timestamp: r.timestamp, phase: 1,
      };
      expect(r).toEqual(fields);
      const seen = d.writes.at(-1)!;
      // The phase is bit 63 of a qword whose other 63 bits are a stamp: packed apart, because of numbers past 2^53.
      const bytes = pack(RECORD, RECORD_BYTES, { ...fields, phase: 0 });
      bytes[31]! |= 0x80;
      expect(seen).toMatchObject({ address: PRQ_BASE + RECORD_BYTES * i, rid: ridOf(0), data: bytes });
      expect(r.timestamp).toBeGreaterThanOrEqual(d.verdicts.at(-1)!.tick);
      expect(r.timestamp).toBeLessThan(seen.tick);
      expect(r.timestamp).toBeGreaterThan(given);
      d.respond(r, 'failure');
      expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.failure, bytes: 0 });
    }
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(3);
    expect(d.errors()).toEqual([]);
  });

  test('names the first and the last missing page of the range in its region', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 28, count: 10 });
    for (const page of [30, 34]) d.update({ op: 'clear', first: page });
    const tag = d.dma({ write: true, gpa: 29 * PAGE + 100, length: 7 * PAGE });
    const first = d.nextRecord();
    expect([first.first_page, first.page_count, first.rights]).toEqual([30, 1, 3]);
    d.update({ op: 'set', first: 30 });
    d.update({ op: 'clear', first: 32 });
    d.respond(first);
    const second = d.nextRecord();
    expect([second.first_page, second.page_count]).toEqual([32, 3]);
    resolve(d, second);
    expect(d.finished(tag)).toMatchObject({ status: 0, bytes: 7 * PAGE });
    d.settle();
    expect(d.memory.read(29 * PAGE + 100, 7 * PAGE)).toEqual(bytesOf(7 * PAGE, tag));
  });

  test('a write to a read-only page asks for the right to write', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 5, count: 3, rights: 1 });
    expect(d.runDma({ gpa: 5 * PAGE, length: 3 * PAGE }).status).toBe(0);
    const tag = d.dma({ write: true, gpa: 6 * PAGE });
    const r = d.nextRecord();
    expect([r.first_page, r.page_count, r.rights]).toEqual([6, 1, 3]);
    resolve(d, r, 1);
    const again = d.nextRecord();
    expect([again.first_page, again.rights, again.tag_generation]).toEqual([6, 3, r.tag_generation + 1]);
    resolve(d, again, 3);
    expect(d.finished(tag)).toMatchObject({ status: 0, bytes: 64 });
  });

  test.each([0, 1, 2])('the ring of 2^%i entries wraps: slots, sequence and phase', (prqLog2) => {
    const d = device({ prqLog2, sentDelay: [5, 40] }).bringUp();
    const size = 2 ** prqLog2;
    for (let i = 0; i < 3 * size + 1; i++) {
      const tag = d.dma({ queue: i % 4, gpa: i * PAGE });
      const r = d.nextRecord();
      expect(r).toMatchObject({ sequence: i, phase: 1 - (Math.floor(i / size) % 2), first_page: i, tag_index: 0, tag_generation: i });
      expect(d.writes.at(-1)!.address).toBe(PRQ_BASE + RECORD_BYTES * (i % size));
      d.giveSlots();
      d.respond(r, 'invalid');
      expect(d.finished(tag).status).toBe(DONE_STATUS.invalid);
    }
  });
});

describe('slots are credits', () => {
  test('no slot: the record waits, nothing is lost, a queue without faults goes on', () => {
    const d = device({ prqLog2: 0 }).bringUp();
    d.update({ op: 'set', first: 64, count: 4 });
    const tags = [0, 1, 2].map((queue) => d.dma({ queue, gpa: (10 + queue) * PAGE }));
    const seen = [d.nextRecord()];
    d.run(5_000);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(1);
    for (let i = 0; i < 6; i++) expect(d.runDma({ queue: 3, write: i % 2 === 0, gpa: 64 * PAGE + i * 999, length: 700 })).toMatchObject({ status: 0, bytes: 700 });
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(1);
    for (let i = 0; i < 2; i++) {
      d.giveSlots();
      seen.push(d.nextRecord());
    }
    // Which queue comes first depends on which line of the bitmap does.
    expect(seen.map((r) => r.sequence)).toEqual([0, 1, 2]);
    expect(seen.map((r) => [r.first_page, r.queue]).sort((a, b) => a[1]! - b[1]!)).toEqual([[10, 0], [11, 1], [12, 2]]);
    for (const r of seen) resolve(d, r);
    for (const tag of tags) expect(d.finished(tag).status).toBe(0);
    expect(d.errors()).toEqual([]);
  });

  test('a record that waits for a slot does not hold back the answers to others', () => {
    const d = device({ prqLog2: 0 }).bringUp();
    const first = d.dma({ queue: 0, gpa: 10 * PAGE });
    const r = d.nextRecord();
    const given = d.tick;
    const second = d.dma({ queue: 1, gpa: 11 * PAGE });
    d.run(1_000);
    resolve(d, r);
    expect(d.finished(first).status).toBe(0);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(1);
    d.giveSlots();
    const later = d.nextRecord();
    // The entry was freed meanwhile; the stamp is still that of the fault.
    expect([later.first_page, later.tag_index, later.tag_generation]).toEqual([11, 0, 1]);
    expect(later.timestamp).toBeLessThan(given + 100);
    d.respond(later, 'failure');
    expect(d.finished(second).status).toBe(DONE_STATUS.failure);
  });

  test('no record leaves while the ring is disabled', () => {
    const d = device().bringUp();
    d.set('PRQ_CTRL', { ENABLE: 0, SIZE: d.prqLog2 });
    d.dma({ gpa: PAGE });
    d.settle();
    expect(d.writes).toEqual([]);
    expect(d.get('QUEUE', 'PARKED')).toBe(1);
    d.set('PRQ_CTRL', { ENABLE: 1, SIZE: d.prqLog2 });
    expect(d.nextRecord().first_page).toBe(1);
  });
});

describe('interrupts', () => {
  test('armed: one MSI-X behind the next record; not armed: none', () => {
    const d = device({ sentDelay: [30, 60] }).bringUp();
    d.giveSlots(true);
    d.settle();
    expect(d.interrupts).toEqual([]);
    d.dma({ queue: 0, gpa: PAGE });
    d.dma({ queue: 1, gpa: 2 * PAGE });
    d.settle();
    expect(d.writes.map((w) => w.data.length).sort((a, b) => b - a)).toEqual([32, 32, 4]);
    expect(d.writes[0]!.data).toHaveLength(32);
    expect(d.interrupts[0]!.data).toEqual(Uint8Array.from([0x40, 0, 0, 0]));
  });

  test('arming with head behind tail fires at once, with head at tail only at the next record', () => {
    const d = device().bringUp();
    d.dma({ queue: 0, gpa: PAGE });
    d.settle();
    expect(d.interrupts).toEqual([]);
    d.giveSlots(true);
    d.settle();
    expect(d.interrupts).toHaveLength(1);
    d.nextRecord();
    d.giveSlots(true);
    d.settle();
    expect(d.interrupts).toHaveLength(1);
    d.dma({ queue: 1, gpa: 2 * PAGE });
    d.settle();
    expect(d.interrupts).toHaveLength(2);
  });
});
