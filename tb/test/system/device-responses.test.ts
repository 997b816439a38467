import { describe, expect, test } from 'vitest';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { bytesOf, PAGE } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

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
