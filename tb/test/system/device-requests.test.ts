import { describe, expect, test } from 'vitest';
import { DONE_STATUS, RECORD, RECORD_BYTES } from '../../../hw/spec/messages.ts';
import { pack } from '../../host/layout.ts';
import { bytesOf, PAGE, PRQ_BASE, QUEUES, type DeviceBench, type PageRecord } from '../support/device-bench.ts';
import { ridOf } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

/** Sets pages and answers the record with success. */
const resolve = (d: DeviceBench, r: PageRecord, rights = 3): void => {
  d.update({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights });
  d.respond(r);
};

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

describe('joining', () => {
  test('a second queue of the same function on the same pages joins: one record, both wake', () => {
    const d = device().bringUp();
    const tags = [d.dma({ queue: 0, write: true, gpa: 10 * PAGE, length: 4 * PAGE })];
    const r = d.nextRecord();
    tags.push(d.dma({ queue: 3, gpa: 11 * PAGE, length: 2 * PAGE }));
    d.settle();
    expect([d.get('PRQ_TAIL', 'TAIL'), d.get('JOINED', 'COUNT')]).toEqual([1, 1]);
    expect([d.get('QUEUE', 'PARKED', 0), d.get('QUEUE', 'PARKED', 3), d.get('QUEUE', 'PARKED', 1)]).toEqual([1, 1, 0]);
    resolve(d, r);
    for (const tag of tags) expect(d.finished(tag).status).toBe(0);
    expect(d.verdicts.filter((v) => v.retry && v.verdict === 0).map((v) => v.queue).sort()).toEqual([0, 3]);
  });

  test('both get a bad answer', () => {
    const d = device().bringUp();
    const tags = [d.dma({ queue: 0, gpa: 10 * PAGE })];
    const r = d.nextRecord();
    tags.push(d.dma({ queue: 3, gpa: 10 * PAGE }));
    d.settle();
    d.respond(r, 'invalid');
    expect(tags.map((t) => d.finished(t).status)).toEqual([DONE_STATUS.invalid, DONE_STATUS.invalid]);
  });

  test.each([
    ['other rights', { queue: 3, write: true, gpa: 10 * PAGE }],
    ['a page more in front', { queue: 3, gpa: 9 * PAGE, length: 2 * PAGE }],
    ['a page more behind', { queue: 3, gpa: 11 * PAGE, length: 2 * PAGE }],
    ['another function of the domain', { queue: 1, gpa: 10 * PAGE }],
    ['another domain', { queue: 2, gpa: 10 * PAGE }],
  ] as const)('%s: a record of its own', (_, second) => {
    const d = device().bringUp();
    d.dma({ queue: 0, gpa: 10 * PAGE, length: 2 * PAGE });
    const r = d.nextRecord();
    const tag = d.dma(second);
    const own = d.nextRecord();
    expect(own).toMatchObject({ queue: second.queue, tag_index: 1, first_page: second.gpa / PAGE });
    expect(d.get('JOINED', 'COUNT')).toBe(0);
    d.respond(own, 'failure');
    expect(d.finished(tag).status).toBe(DONE_STATUS.failure);
    expect(d.dones).toHaveLength(1);
    d.respond(r, 'failure');
    d.settle();
    expect(d.dones).toHaveLength(2);
  });
});

describe('responses', () => {
  test.each([[1, DONE_STATUS.invalid], [15, DONE_STATUS.failure], [2, DONE_STATUS.failure], [7, DONE_STATUS.failure], [14, DONE_STATUS.failure]] as const)('code %i ends the waiting descriptor with status %i, and the next one goes on', (code, status) => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 4 });
    for (const write of [false, true]) {
      const bad = d.dma({ write, gpa: 4 * PAGE + 100, length: 2 * PAGE });
      const next = d.dma({ write, gpa: 4 * PAGE, length: 40 });
      const before = d.memory.bytesWritten;
      const r = d.nextRecord();
      expect(r.first_page).toBe(5);
      d.respond(r, code);
      // The lookup asks for all that is left, so nothing has moved before the fault.
      expect(d.finished(bad)).toMatchObject({ status, bytes: 0, delivered: 0 });
      expect(d.finished(next)).toMatchObject({ status: 0, bytes: 40 });
      d.settle();
      expect(d.memory.bytesWritten - before).toBe(32 + (write ? 40 : 0));
    }
    expect(d.tokens(0)).toBe(0);
  });

  test('a fault in a later region: what was granted before has moved, nothing else', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 30, count: 2 });
    const tag = d.dma({ write: true, gpa: 30 * PAGE + 50, length: 3 * PAGE });
    d.respond(d.nextRecord(), 'failure');
    const moved = 2 * PAGE - 50;
    expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.failure, bytes: moved });
    d.settle();
    expect(d.memory.read(30 * PAGE + 50, moved)).toEqual(bytesOf(3 * PAGE, tag).slice(0, moved));
    expect(d.memory.bytesWritten).toBe(moved + 16 + 32);
  });

  test('success without the right: looked up again, faults again under a new generation', () => {
    const d = device().bringUp();
    const tag = d.dma({ gpa: 3 * PAGE });
    for (let generation = 0; generation < 5; generation++) {
      const r = d.nextRecord();
      expect(r).toMatchObject({ tag_index: 0, tag_generation: generation, first_page: 3 });
      if (generation === 4) d.update({ op: 'set', first: 3, rights: 1 });
      d.respond(r);
    }
    expect(d.finished(tag)).toMatchObject({ status: 0, delivered: 64 });
    expect(d.dones[0]!.data).toEqual(d.memory.read(3 * PAGE, 64));
  });

  test('an unknown index, an old generation, an answer before the record, a second answer: flagged, without effect', () => {
    const d = device().bringUp();
    const stale = (r: object): void => {
      d.respond(r as never, 'failure');
      d.settle();
      expect(d.errors()).toEqual(['STALE_RESPONSE']);
      d.set('ERROR', { STALE_RESPONSE: 1 });
    };
    stale({ tag_index: 0, tag_generation: 0 });
    const tag = d.dma({ gpa: 3 * PAGE });
    const r = d.nextRecord();
    for (const [index, generation] of [[1, 0], [4, 0], [0x8000, 0], [0, 1], [0, 0xffff]] as const) stale({ tag_index: index, tag_generation: generation });
    expect(d.isDone(tag)).toBe(false);
    resolve(d, r);
    expect(d.finished(tag).status).toBe(0);
    stale(r);
    const next = d.dma({ gpa: 4 * PAGE });
    const second = d.nextRecord();
    stale(r);
    expect(d.isDone(next)).toBe(false);
    resolve(d, second);
    expect(d.finished(next).status).toBe(0);
    expect(d.get('RESPONSES', 'COUNT')).toBe(2);
  });

  test('many wrong answers in a row do not push out a right one', () => {
    const d = device({ stall: 60 }).bringUp();
    const tags = [0, 1, 2, 3].map((queue) => d.dma({ queue, gpa: (3 + queue) * PAGE }));
    const records = tags.map(() => d.nextRecord());
    for (let i = 0; i < 40; i++) {
      d.respond({ ...records[i % 4]!, tag_generation: 9 });
      if (i % 10 === 5) d.respond(records[(i - 5) / 10]!, 'invalid');
    }
    for (const tag of tags) expect(d.finished(tag).status).toBe(DONE_STATUS.invalid);
    expect(d.get('RESPONSES', 'COUNT')).toBe(4);
  });

  test('answers in any order reach their own queues', () => {
    const d = device().bringUp();
    const tags = [0, 1, 2, 3].map((queue) => d.dma({ queue, gpa: (20 + queue) * PAGE + queue, length: 100 }));
    const records = tags.map(() => d.nextRecord());
    expect(records.map((r) => r.tag_index)).toEqual([0, 1, 2, 3]);
    for (const r of [2, 0, 3, 1].map((q) => records.find((x) => x.queue === q)!)) {
      resolve(d, r);
      const done = d.finished(tags[r.queue]!);
      expect(done).toMatchObject({ queue: r.queue, status: 0, data: d.memory.read((20 + r.queue) * PAGE + r.queue, 100) });
      expect(done.waited).toBeGreaterThan(20);
    }
  });
});
