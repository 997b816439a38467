import { describe, expect, test } from 'vitest';
import { VERDICT } from '../../../hw/spec/pae.ts';
import { qword } from '../../host/layout.ts';
import { PAGE, type DeviceBench } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
/** Ticks from the clock in which the last beat of a posted write is taken to its notice (`CALM`), and beats of a record here. */
const SENT = 3;
const RECORD_BEATS = 2;

const mask = (d: DeviceBench, vector: number, masked: boolean): void => d.store(d.regs.window('MSIX_TABLE').offset + 16 * vector + 8, qword(BigInt(0x40 + vector) | (masked ? 1n << 32n : 0n)));

describe('moderation of vector 0', () => {
  test('by count: the third record fires, once', () => {
    const d = device().bringUp();
    d.set('PRQ_MODERATION', { COUNT: 3, TIME: 0xffff_ffff });
    d.giveSlots(true);
    for (const queue of [0, 1]) d.dma({ queue, gpa: (10 + queue) * PAGE });
    d.run(20_000);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(2);
    expect(d.interrupts).toHaveLength(0);
    d.dma({ queue: 2, gpa: 10 * PAGE });
    d.dma({ queue: 3, gpa: 20 * PAGE });
    d.settle();
    expect(d.interrupts).toHaveLength(1);
    // It left behind the third record, before or after the fourth.
    const third = d.writes.filter((w) => w.data.length === 32)[2]!;
    expect(d.writes.indexOf(d.interrupts[0]!)).toBeGreaterThan(d.writes.indexOf(third));
    d.giveSlots(true);
    d.settle();
    expect(d.interrupts).toHaveLength(2);
  });

  test.each([[true, 1_000], [false, 1_000], [true, 3_000_000]] as const)('by time, idle time skipped: %s, %i ticks after the first record', (skipIdle, time) => {
    const d = device({ skipIdle }).bringUp();
    d.set('PRQ_MODERATION', { COUNT: 100, TIME: time });
    d.giveSlots(true);
    d.dma({ queue: 0, gpa: 10 * PAGE });
    const r = d.nextRecord();
    const left = d.writes.at(-1)!.tick;
    d.run(Math.floor(time / 2));
    d.dma({ queue: 1, gpa: 11 * PAGE });
    expect(d.interrupts).toHaveLength(0);
    d.run(time);
    expect(d.interrupts).toHaveLength(1);
    expect(d.interrupts[0]!.tick - left).toBeGreaterThanOrEqual(time);
    expect(d.interrupts[0]!.tick - left).toBeLessThan(time + 8);
    expect(r.first_page).toBe(10);
    expect(d.errors()).toEqual([]);
  });

  test('masked: pending when due, fires at unmask, behind its record', () => {
    const d = device().bringUp();
    mask(d, 0, true);
    d.set('PRQ_MODERATION', { COUNT: 2, TIME: 500 });
    d.giveSlots(true);
    d.dma({ queue: 0, gpa: 10 * PAGE });
    d.run(400);
    expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(0n);
    d.run(1_000);
    expect(d.interrupts).toHaveLength(0);
    expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(1n);
    mask(d, 0, false);
    d.settle();
    expect(d.interrupts).toHaveLength(1);
    expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(0n);
  });
});

describe('no answer', () => {
  test.each([true, false])('the record is sent again with the same tag, an alarm is raised, the answer still counts; idle time skipped: %s', (skipIdle) => {
    const d = device({ skipIdle }).bringUp();
    d.set('PRQ_RESEND', { TIME: 10_000 });
    const tag = d.dma({ queue: 0, write: true, gpa: 10 * PAGE, length: 2 * PAGE });
    const first = d.nextRecord();
    const left = d.writes.at(-1)!.tick;
    const others = [d.dma({ queue: 3, gpa: 11 * PAGE })];
    d.run(9_000);
    expect([d.get('PRQ_TAIL', 'TAIL'), d.get('JOINED', 'COUNT'), d.get('RESENT', 'COUNT')]).toEqual([1, 1, 0]);
    const second = d.nextRecord();
    const again = d.writes.filter((w) => w.data.length === 32).at(-1)!.tick;
    expect(again - left).toBeGreaterThanOrEqual(10_000);
    expect(again - left).toBeLessThan(10_020);
    expect(second).toEqual({ ...first, sequence: 1 });
    d.run(1_000);
    // The alarm asks for no arming.
    expect(d.interrupts).toHaveLength(1);
    expect(d.errors()).toEqual(['REQUEST_ALARM']);
    expect(d.get('RESENT', 'COUNT')).toBe(1);
    resolve(d, second);
    for (const t of [tag, ...others]) expect(d.finished(t).status).toBe(0);
    d.respond(first);
    d.settle();
    expect(d.errors()).toEqual(['STALE_RESPONSE', 'REQUEST_ALARM']);
    expect(d.get('STALE_RESPONSES', 'COUNT')).toBe(1);
    d.run(50_000);
    expect(d.get('RESENT', 'COUNT')).toBe(1);
  });

  test('sent again needs a slot: none is taken from under the host, and the wait for it is not busy', () => {
    const d = device({ prqLog2: 0 }).bringUp();
    d.set('PRQ_RESEND', { TIME: 2_000 });
    const tag = d.dma({ gpa: 10 * PAGE });
    const r = d.nextRecord();
    d.run(50_000);
    expect(d.busy).toBe(false);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(1);
    d.giveSlots();
    expect(d.nextRecord()).toEqual({ ...r, sequence: 1, phase: 0 });
    d.respond(r, 'failure');
    expect(d.finished(tag).bytes).toBe(0);
    d.giveSlots();
    d.run(50_000);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(2);
  });
});

describe('quotas', () => {
  test('a function over its quota waits, and no other with it; its fault still joins', () => {
    const d = device().bringUp();
    d.set('FUNCTION_REQUESTS', { QUOTA: 1 }, 1);
    const first = d.dma({ queue: 0, gpa: 10 * PAGE, length: 3 * PAGE });
    const own = d.nextRecord();
    const second = d.dma({ queue: 3, gpa: 20 * PAGE });
    d.settle();
    expect([d.get('PRQ_TAIL', 'TAIL'), d.get('PRQ_STATE', 'WAITING'), d.get('QUEUE', 'PARKED', 3), d.get('FUNCTION_REQUESTS', 'USED', 1)]).toEqual([1, 1, 1, 1]);
    const others = [d.dma({ queue: 1, gpa: 30 * PAGE }), d.dma({ queue: 2, gpa: 30 * PAGE })];
    const records = [d.nextRecord(), d.nextRecord()];
    expect(records.map((r) => r.queue).sort()).toEqual([1, 2]);
    for (const r of records) resolve(d, r);
    for (const t of others) expect(d.finished(t).status).toBe(0);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(3);
    resolve(d, own);
    expect(d.finished(first).status).toBe(0);
    const late = d.nextRecord();
    expect(late).toMatchObject({ queue: 3, first_page: 20, sequence: 3 });
    resolve(d, late);
    expect(d.finished(second).status).toBe(0);
    const joins = [d.dma({ queue: 0, gpa: 40 * PAGE, length: 3 * PAGE })];
    const wide = d.nextRecord();
    joins.push(d.dma({ queue: 3, gpa: 41 * PAGE }));
    d.settle();
    expect([d.get('PRQ_TAIL', 'TAIL'), d.get('JOINED', 'COUNT')]).toEqual([5, 1]);
    resolve(d, wide);
    for (const t of joins) expect(d.finished(t).status).toBe(0);
    expect(d.errors()).toEqual([]);
  });

  test('a larger quota lets the waiting fault go at once', () => {
    const d = device().bringUp();
    d.set('FUNCTION_REQUESTS', { QUOTA: 0 }, 2);
    d.dma({ queue: 1, gpa: 10 * PAGE });
    d.settle();
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(0);
    d.set('FUNCTION_REQUESTS', { QUOTA: 1 }, 2);
    expect(d.nextRecord()).toMatchObject({ queue: 1, first_page: 10 });
  });
});

describe('speed', () => {
  test('fault.request.cycles: verdict to the first beat of the record, at most 12 and one for each entry in use', () => {
    const cycles = [0, 1, 2, 3].map((occupied) => {
      const d = device().bringUp();
      for (let queue = 0; queue < occupied; queue++) d.dma({ queue, gpa: (10 + 8 * queue) * PAGE });
      d.settle();
      d.dma({ queue: 3, gpa: 60 * PAGE });
      d.settle();
      const verdict = d.verdicts.findLast((v) => v.verdict === VERDICT.fault)!;
      const record = d.writes.at(-1)!;
      return record.tick - SENT - (RECORD_BEATS - 1) - verdict.tick;
    });
    cycles.forEach((c, occupied) => expect(c, `${occupied} entries in use`).toBeLessThanOrEqual(12 + occupied));
  });

  test('fault.retry.cycles: response TLP to the new verdict, at most 16', () => {
    const d = device().bringUp();
    d.dma({ queue: 0, gpa: 10 * PAGE });
    const r = d.nextRecord();
    d.update({ op: 'set', first: 10 });
    d.settle();
    const at = d.tick;
    d.respond(r);
    d.settle();
    const retry = d.verdicts.at(-1)!;
    expect([retry.retry, retry.verdict]).toEqual([true, VERDICT.grant]);
    expect(retry.tick - at).toBeLessThanOrEqual(16);
  });
});
