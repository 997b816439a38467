import { describe, expect, test } from 'vitest';
import { DONE_STATUS, RECORD_TYPE } from '../../../hw/spec/messages.ts';
import type { MemRequest } from '../../pcie/tlp.ts';
import { DOMAINS, FUNCTIONS, PAGE, QUEUES, type DeviceBench } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { SMALL } from '../support/device-wire.ts';
import { after, pieces, reads } from '../support/held-reads.ts';
import { smallDevice } from '../support/small-device.ts';

const open = smallDevice();
/** Queue 0 belongs to function 1 in domain 0, queue 2 to function 3 in domain 1. */
const [MINE, OTHER] = [QUEUES[0]!.func, QUEUES[2]!.func];

/** Every page open, as the other tests have it; reads are answered by the test. */
function device(): DeviceBench {
  const d = open().bringUp().openAll();
  d.responder = () => null;
  return d;
}

/** Sets FUNCTION as the bring-up did, with a reset. */
function reset(d: DeviceBench, func: number): void {
  d.set('FUNCTION', { DOMAIN: FUNCTIONS.find((f) => f.func === func)!.domain, ENABLE: 1, RESET: 1 }, func);
}

describe('completion timeout', () => {
  test('a read without completion ends after one to two periods, in error; what comes late is dropped', () => {
    const d = device();
    d.set('READ_TIMEOUT', { PERIOD: 1000 });
    d.settle();
    const start = d.tick;
    const tag = d.dma({ queue: 0, gpa: PAGE, length: 64 });
    const [read] = reads(d, 1) as [MemRequest];
    const done = d.finished(tag);
    expect(done).toMatchObject({ status: DONE_STATUS.completion_error, delivered: 0 });
    expect(done.tick - start).toBeGreaterThanOrEqual(1000);
    expect(done.tick - start).toBeLessThan(2100);
    expect(d.tokens(0)).toBe(0);
    expect(d.errors()).toEqual(['READ_TIMEOUT', 'COMPLETION_ERROR'].sort());
    d.answer(read, after(pieces(d, read)));
    d.settle();
    expect(d.errors()).toContain('UNEXPECTED_COMPLETION');
  });

  test('the tag of such a read is kept from use until the function is reset', () => {
    const d = device();
    d.set('READ_TIMEOUT', { PERIOD: 500 });
    const lost = d.dma({ queue: 0, gpa: PAGE, length: 64 });
    const [first] = reads(d, 1) as [MemRequest];
    d.finished(lost);
    d.set('READ_TIMEOUT', { PERIOD: 0 });
    const all = (): MemRequest[] => {
      const seen = d.reads.length;
      const tags = QUEUES.map((_, queue) => d.dma({ queue, gpa: 2 * PAGE, length: 64 }));
      d.run(500);
      const out = d.reads.slice(seen).map((r) => r.tlp as MemRequest);
      for (const read of out) d.answer(read, after(pieces(d, read)));
      d.run(500);
      for (const read of d.reads.slice(seen + out.length)) d.answer(read.tlp as MemRequest, after(pieces(d, read.tlp as MemRequest)));
      for (const tag of tags) expect(d.finished(tag).status).toBe(0);
      return out;
    };
    const without = all();
    expect(without).toHaveLength(SMALL.readTags - 1);
    expect(without.map((r) => r.tag)).not.toContain(first.tag);
    reset(d, OTHER);
    d.settle();
    expect(all()).toHaveLength(SMALL.readTags - 1);
    d.answer(first, after(pieces(d, first)));
    expect(all()).toHaveLength(SMALL.readTags - 1);
    reset(d, MINE);
    d.settle();
    expect(new Set(all().map((r) => r.tag)).size).toBe(SMALL.readTags);
  });

  test('reads that are answered in time never end by it', () => {
    const d = device();
    d.set('READ_TIMEOUT', { PERIOD: 300 });
    for (let i = 0; i < 20; i++) {
      const tag = d.dma({ queue: i % 4, gpa: i * PAGE, length: 64 });
      const [read] = reads(d, i + 1).slice(-1) as [MemRequest];
      d.run(50 + 10 * i);
      d.answer(read, after(pieces(d, read)));
      expect(d.finished(tag).status).toBe(0);
    }
    expect(d.errors()).toEqual([]);
  });
});

describe('function-level reset', () => {
  test('every descriptor of the function ends with status reset, in order; other functions go on', () => {
    const d = open().bringUp();
    const parked = [0, 1, 2].map((i) => d.dma({ queue: 0, write: i === 1, gpa: (10 + i) * PAGE, length: 100 }));
    const r = d.nextRecord();
    const other = d.dma({ queue: 2, write: true, gpa: 3 * PAGE });
    const theirs = d.nextRecord();
    d.settle();
    expect(d.get('QUEUE', 'PARKED', 0)).toBe(1);
    reset(d, MINE);
    expect(parked.map((t) => d.finished(t).status)).toEqual([DONE_STATUS.reset, DONE_STATUS.reset, DONE_STATUS.reset]);
    expect(d.dones.filter((o) => o.queue === 0).map((o) => o.tag)).toEqual(parked);
    expect(d.isDone(other)).toBe(false);
    d.settle();
    expect([d.get('FUNCTION', 'RESETTING', MINE), d.tokens(0)]).toEqual([0, 0]);
    // The late answer meets nobody; the other function's meets its queue.
    d.respond(r, 'failure');
    d.settle();
    expect(d.errors()).toEqual(['STALE_RESPONSE']);
    resolve(d, theirs);
    expect(d.finished(other).status).toBe(0);
    // And the function works as before.
    d.update({ op: 'set', first: 10, count: 1 });
    expect(d.runDma({ queue: 0, write: true, gpa: 10 * PAGE }).status).toBe(0);
  });

  test('a reset waits for the reads that are out, then for nothing', () => {
    const d = device();
    const tag = d.dma({ queue: 0, gpa: PAGE, length: 64 });
    const [read] = reads(d, 1) as [MemRequest];
    reset(d, MINE);
    d.run(2_000);
    expect([d.isDone(tag), d.get('FUNCTION', 'RESETTING', MINE), d.tokens(0)]).toEqual([false, 1, 1]);
    expect(d.runDma({ queue: 2, write: true, gpa: PAGE }).status).toBe(0);
    d.answer(read, after(pieces(d, read)));
    expect(d.finished(tag).status).toBe(0);
    d.settle();
    expect([d.get('FUNCTION', 'RESETTING', MINE), d.tokens(0)]).toEqual([0, 0]);
  });

  test('at any moment of a run of writes: each descriptor ends once, and no token is left', () => {
    for (let at = 0; at < 240; at += 12) {
      const d = open({ stall: 60, seed: at }).bringUp().openAll();
      const tags = [0, 1, 2, 3].map((i) => d.dma({ queue: 0, write: true, gpa: i * PAGE + 8 * i, length: 900 }));
      const theirs = [0, 1].map((i) => d.dma({ queue: 2, write: true, gpa: i * PAGE, length: 700 }));
      d.run(at);
      reset(d, MINE);
      for (const tag of tags) expect([0, DONE_STATUS.reset]).toContain(d.finished(tag).status);
      for (const tag of theirs) expect(d.finished(tag).status).toBe(0);
      d.settle();
      expect(d.dones).toHaveLength(6);
      expect(DOMAINS.map((_, i) => d.tokens(i))).toEqual([0, 0]);
      expect(d.runDma({ queue: 0, write: true, gpa: 5 * PAGE, length: 300 }).status).toBe(0);
    }
  });
});

describe('a queue that drops', () => {
  test('its faulting descriptor is reported and ends at once; the next one goes on', () => {
    const d = open().bringUp();
    d.set('PRQ_SHARES', { RESERVE: 0, PROBES: 1 });
    d.set('QUEUE', { FUNCTION: QUEUES[1]!.func, CLASS: QUEUES[1]!.deviceClass, DROP: 1, ENABLE: 1 }, 1);
    d.update({ op: 'set', first: 20, count: 1 });
    const tags = [d.dma({ queue: 1, write: true, gpa: 10 * PAGE, length: 64 }), d.dma({ queue: 1, write: true, gpa: 20 * PAGE, length: 64 })];
    const r = d.nextRecord();
    expect(r).toMatchObject({ type: RECORD_TYPE.probe, queue: 1, first_page: 10, page_count: 1 });
    expect(tags.map((t) => d.finished(t).status)).toEqual([DONE_STATUS.dropped, 0]);
    d.respond(r);
    d.settle();
    expect([d.errors(), d.tokens(0), d.get('QUEUE', 'PARKED', 1)]).toEqual([[], 0, 0]);
  });
});
