import { describe, expect, test } from 'vitest';
import { DEVICE_CLASS, DONE_STATUS, NO_TAG, RECORD_TYPE } from '../../../hw/spec/messages.ts';
import { INTERRUPT_RANGE } from '../../../hw/spec/pae.ts';
import { MSI_ADDRESS, PAGE, QUEUES, type DeviceBench } from '../support/device-bench.ts';
import { resolve } from '../support/device-probe.ts';
import { ridOf, SMALL } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
const REGION = SMALL.pagesPerRegion;

/** The device with every queue probing, and two entries of the table for probes. */
function probing(shares = 2): DeviceBench {
  const d = device().bringUp();
  d.set('PRQ_SHARES', { RESERVE: 0, PROBES: shares });
  QUEUES.forEach((_, q) => queue(d, q, { PROBE: 1 }));
  return d;
}

function queue(d: DeviceBench, q: number, more: { PROBE?: number; DROP?: number }): void {
  d.set('QUEUE', { FUNCTION: QUEUES[q]!.func, CLASS: QUEUES[q]!.deviceClass, ENABLE: 1, ...more }, q);
}

/** All records so far, in order. */
function records(d: DeviceBench) {
  d.settle();
  const found = [];
  while (d.get('PRQ_TAIL', 'TAIL') > d.prqHead) found.push(d.nextRecord());
  d.giveSlots();
  return found;
}

describe('probes', () => {
  test('of a queue: one descriptor ahead; a page that comes early is there when its descriptor comes', () => {
    const d = probing();
    const tags = [10, 50, 70].map((page) => d.dma({ queue: 0, write: true, gpa: page * PAGE }));
    const first = records(d).sort((a, b) => a.type - b.type);
    expect(first).toMatchObject([
      { type: RECORD_TYPE.page_request, first_page: 10, queue: 0, rid: ridOf(1), rights: 3 }, { type: RECORD_TYPE.probe, first_page: 50, page_count: 1, queue: 0, rid: ridOf(1), rights: 3, device_class: DEVICE_CLASS.block },
    ]);
    expect(d.get('PROBES', 'COUNT')).toBe(1);
    // The probe is answered while the front descriptor waits still.
    resolve(d, first[1]!);
    resolve(d, first[0]!);
    const second = records(d);
    expect(second.map((r) => r.first_page)).toEqual([70]);
    second.forEach((r) => resolve(d, r));
    for (const tag of tags) expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.ok });
    expect(d.dones.find((o) => o.tag === tags[1])!.waited).toBe(0);
    expect(records(d)).toEqual([]);
    expect([d.tokens(0), d.get('PRQ_STATE', 'PROBES')]).toEqual([0, 0]);
    expect(d.errors()).toEqual([]);
  });

  test('of NIC receive: the whole posted ring, within the share of the probes', () => {
    const d = probing(3);
    const tags = [20, 40, 60, 80].map((page) => d.dma({ queue: 1, gpa: page * PAGE }));
    const found = records(d);
    // The front one may be a probe too, with its own lookup joined to it: it depends on which comes first.
    const pages = found.filter((r) => r.type === RECORD_TYPE.probe).map((r) => r.first_page);
    expect(d.get('PRQ_STATE', 'PROBES')).toBe(3);
    expect(pages).toEqual(pages.includes(20) ? [20, 40, 60] : [40, 60, 80]);
    for (let i = 0; i < 8 && !tags.every((t) => d.isDone(t)); i++) {
      found.splice(0).forEach((r) => resolve(d, r));
      found.push(...records(d));
    }
    for (const tag of tags) expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.ok });
    expect(d.errors()).toEqual([]);
  });

  test('with no room for their records they wait, drop nothing, and go on when there is', () => {
    const d = probing(1);
    for (const q of [0, 3]) for (const page of [10 + q, 50 + q]) d.dma({ queue: q, gpa: page * PAGE });
    const found = records(d);
    const isProbe = (r: { type: number }): boolean => r.type === RECORD_TYPE.probe;
    expect(found.filter(isProbe)).toHaveLength(1);
    expect(d.get('PROBES_DROPPED', 'COUNT')).toBe(0);
    d.run(50_000);
    expect(d.busy).toBe(false);
    resolve(d, found.find(isProbe)!);
    const more = records(d);
    expect(more.map((r) => [r.type, r.first_page])).toEqual([[RECORD_TYPE.probe, found.find(isProbe)!.first_page === 50 ? 53 : 50]]);
  });

  test('no share, no probe; off, no probe', () => {
    for (const shares of [0, 2]) {
      const d = probing(shares);
      if (shares) QUEUES.forEach((_, q) => queue(d, q, {}));
      for (const page of [10, 50]) d.dma({ queue: 0, gpa: page * PAGE });
      expect(records(d)).toMatchObject([{ type: RECORD_TYPE.page_request, first_page: 10 }]);
    }
  });

  test('lines that are not cached are fetched; what a probe does not find cached it asks for again', () => {
    const d = probing();
    d.update({ op: 'set', first: 0, count: 1 });
    d.dma({ queue: 0, gpa: 5 * PAGE });
    d.dma({ queue: 0, gpa: (3 * REGION + 1) * PAGE, length: 10 });
    const misses = d.get('LOOKUP_MISSES', 'COUNT');
    const found = records(d);
    expect(found.map((r) => r.first_page).sort((a, b) => a - b)).toEqual([5, 3 * REGION + 1]);
    // Counters and histogram are those of lookups.
    expect(d.get('LOOKUP_MISSES', 'COUNT') - misses).toBeLessThanOrEqual(1);
    expect(d.get('LOOKUPS', 'COUNT')).toBe(1);
  });

  test('a fault joins the probe of its page and is answered with it', () => {
    const d = probing();
    const tags = [10, 50].map((page) => d.dma({ queue: 0, gpa: page * PAGE }));
    const found = records(d);
    const byPage = (page: number) => found.find((r) => r.first_page === page)!;
    expect(byPage(50).type).toBe(RECORD_TYPE.probe);
    resolve(d, byPage(10));
    expect(d.finished(tags[0]!).status).toBe(DONE_STATUS.ok);
    d.settle();
    expect([d.get('QUEUE', 'PARKED', 0), d.get('JOINED', 'COUNT')]).toEqual([1, 1]);
    resolve(d, byPage(50));
    expect(d.finished(tags[1]!)).toMatchObject({ status: DONE_STATUS.ok });
    expect(d.errors()).toEqual([]);
  });

  test('a reset of the function while its probes are out', () => {
    const d = probing();
    const tags = [10, 50].map((page) => d.dma({ queue: 0, gpa: page * PAGE }));
    const found = records(d);
    expect(found).toHaveLength(2);
    d.set('FUNCTION', { DOMAIN: 0, ENABLE: 1, RESET: 1 }, 1);
    for (const tag of tags) expect(d.finished(tag).status).toBe(DONE_STATUS.reset);
    d.settle();
    expect([d.get('PRQ_STATE', 'PROBES'), d.get('FUNCTION_REQUESTS', 'USED', 1)]).toEqual([0, 0]);
    // Another queue probes on.
    for (const page of [20, 60]) d.dma({ queue: 2, gpa: page * PAGE });
    expect(records(d).map((r) => [r.type, r.first_page]).sort((a, b) => a[0]! - b[0]!)).toEqual([[0, 20], [1, 60]]);
  });
});

test.each([true, false])('a page that is blocked for too long is reported once, idle time skipped: %s', (skipIdle) => {
  const PERIOD = 2_000;
  const d = device({ skipIdle }).bringUp();
  d.set('BLOCKED_TIME', { PERIOD });
  d.update({ op: 'block', first: 10, count: 2 });
  const tag = d.dma({ queue: 0, write: true, gpa: 11 * PAGE });
  d.settle();
  const from = d.tick;
  const r = d.nextRecord();
  expect(d.tick - from).toBeGreaterThan(PERIOD - 500);
  expect(d.tick - from).toBeLessThan(2 * PERIOD + 200);
  expect(r).toMatchObject({ type: RECORD_TYPE.blocked, first_page: 11, page_count: 1, tag_index: NO_TAG, rid: ridOf(1), queue: 0 });
  d.run(20 * PERIOD);
  expect([d.get('PRQ_TAIL', 'TAIL'), d.get('BLOCKED_REPORTS', 'COUNT'), d.get('QUEUE', 'PARKED', 0), d.isDone(tag)]).toEqual([1, 1, 1, false]);
  d.update({ op: 'set', first: 11 });
  expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.ok });
  expect(d.errors()).toEqual([]);
});

describe('the interrupt range', () => {
  const AT = INTERRUPT_RANGE.base + 0x2000;

  test('a doubleword leaves as a message signalled interrupt of its function, without a lookup; anything else is refused', () => {
    const d = device().bringUp();
    d.set('DMA_CTRL', { INTERRUPTS: 1 });
    const interrupt = d.dma({ queue: 2, write: true, gpa: AT, payload: new Uint8Array([0x31, 0, 0, 0]) });
    expect(d.finished(interrupt)).toMatchObject({ status: DONE_STATUS.ok, bytes: 4 });
    d.settle();
    expect(d.writes.filter((w) => w.address === AT)).toMatchObject([{ rid: ridOf(3) }]);
    expect(d.memory.read(AT, 4)).toEqual(new Uint8Array([0x31, 0, 0, 0]));
    expect([d.tokens(1), d.get('LOOKUPS', 'COUNT')]).toEqual([0, 0]);
    expect(d.errors()).toEqual([]);
    for (const bad of [{ write: true, gpa: AT, length: 8 }, { write: true, gpa: AT + 1, length: 4 }, { gpa: AT, length: 4 }]) expect(d.runDma({ queue: 2, ...bad })).toMatchObject({ status: DONE_STATUS.bad_interrupt, bytes: 0 });
    expect(d.errors()).toEqual(['BAD_INTERRUPT']);
    expect(d.interrupts.filter((w) => w.address !== MSI_ADDRESS)).toEqual([]);
    // A function that may not do DMA sends none.
    d.set('FUNCTION', { DOMAIN: 1, ENABLE: 0 }, 3);
    expect(d.runDma({ queue: 2, write: true, gpa: AT, length: 4 })).toMatchObject({ status: DONE_STATUS.denied });
  });

  test('off: it is memory, past the limit of every domain here', () => {
    const d = device().bringUp();
    expect(d.runDma({ queue: 2, write: true, gpa: AT, length: 4 })).toMatchObject({ status: DONE_STATUS.denied });
  });
});
