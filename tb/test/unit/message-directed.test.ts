import { beforeAll, describe, expect, test } from 'vitest';
import { FAULT_KIND } from '../../../hw/message/fields.ts';
import { requests } from '../../../hw/message/requests.ts';
import { NO_TAG, RECORD, RECORD_TYPE } from '../../../hw/spec/messages.ts';
import { parsePreset, presets } from '../../../hw/spec/preset.ts';
import { unpack } from '../../host/layout.ts';
import { openUnit, type UnitBench } from '../support/unit-bench.ts';

/** The sizes of the random test, so that the library is built once. */
const p = parsePreset({ ...presets.small, name: 'wide', functions: 8, queues: 8, readTags: 8, pageRequests: 16 });

type Kind = keyof typeof FAULT_KIND;
interface Event {
  readonly tick: number;
  readonly what: 'record' | 'wake' | 'stale' | 'retired' | 'dropped' | 'joined';
  readonly value: number;
  readonly record?: Readonly<Record<keyof typeof RECORD, number>>;
}

let unit: UnitBench;
beforeAll(async () => void (unit = await openUnit(requests, p)));

/** The unit with a ring of 16 slots and the settings given, driven by hand. */
function bench(settings: Readonly<Record<string, number>> = {}) {
  unit.reset(7);
  const set = (values: Readonly<Record<string, number | bigint>>): void => {
    for (const [name, value] of Object.entries(values)) unit.set(name, value);
  };
  set({ prq_enable: 1, prq_size: 4, record_ready: 1, quota: (1n << 128n) - 1n, ...settings });
  let now = 100;
  const events: Event[] = [];
  const clock = (): void => {
    unit.set('now', now);
    if (unit.num('record_valid') && unit.num('record_ready')) {
      const data = unit.get('record_data');
      const record = unpack(RECORD, Uint8Array.from({ length: 32 }, (_, i) => Number((data >> BigInt(8 * i)) & 255n)));
      events.push({ tick: now, what: 'record', value: record.queue, record });
    }
    if (unit.num('wake_valid')) events.push({ tick: now, what: 'wake', value: unit.num('wake_queues') });
    if (unit.num('stale')) events.push({ tick: now, what: 'stale', value: unit.num('stale') });
    if (unit.num('flr_retired')) events.push({ tick: now, what: 'retired', value: 1 });
    if (unit.num('probe_dropped')) events.push({ tick: now, what: 'dropped', value: unit.num('probe_dropped') });
    if (unit.num('joined')) events.push({ tick: now, what: 'joined', value: unit.num('joined_queue') });
    unit.step();
    now++;
  };
  return {
    events, set, clock,
    run: (clocks: number): void => {
      for (let i = 0; i < clocks; i++) clock();
    },
    /** Offers a fault until it is taken; gives the tick in which it first stood there. */
    fault(queue: number, func: number, page: number, kind: Kind = 'fault', pages = 1): number {
      set({ fault_valid: 1, fault_kind: FAULT_KIND[kind], fault_queue: queue, fault_func: func, fault_domain: 0, fault_device_class: 0, fault_page: page, fault_pages: pages, fault_write: 0 });
      const at = now;
      while (!unit.num('fault_ready')) clock();
      clock();
      set({ fault_valid: 0 });
      return at;
    },
    respond(index: number, generation: number): number {
      set({ response_valid: 1, response_index: index, response_generation: generation, response_code: 0 });
      clock();
      set({ response_valid: 0 });
      return now - 1;
    },
    records: () => events.flatMap((e) => (e.record ? [e.record] : [])),
    of: (what: Event['what']): Event[] => events.filter((e) => e.what === what),
  };
}

describe('latency', () => {
  test.each([0, 1, 5, 7])('fault to record: 6 clocks and one for each of %i entries in use, whichever they are', (occupied) => {
    const b = bench();
    b.run(30);
    for (let i = 0; i < 7; i++) b.fault(i, 0, 10 * i);
    b.run(60);
    // The lowest entries go: what is left is high up, and the search is no longer for that.
    for (let i = 0; i < 7 - occupied; i++) b.respond(i, 0);
    b.run(60);
    const at = b.fault(7, 1, 5);
    b.run(60);
    expect(b.of('record').at(-1)!.tick - at).toBe(6 + occupied);
  });

  test('response to wake: 3 clocks', () => {
    const b = bench();
    b.run(30);
    b.fault(3, 0, 1);
    b.run(30);
    const at = b.respond(0, 0);
    b.run(10);
    expect(b.of('wake')).toEqual([{ tick: at + 3, what: 'wake', value: 8 }]);
  });
});

describe('between functions', () => {
  test('they take turns: one with six faults does not go before those with one', () => {
    const b = bench({ prq_enable: 0 });
    b.run(30);
    for (let queue = 0; queue < 6; queue++) b.fault(queue, 1, 10 * queue);
    b.fault(6, 2, 0);
    b.fault(7, 3, 0);
    b.run(40);
    b.set({ prq_enable: 1 });
    b.run(150);
    const order = b.records().map((r) => r.queue);
    expect(order).toHaveLength(8);
    expect(order.slice(0, 3).sort((x, y) => x - y)).toEqual([0, 6, 7]);
    expect(order.filter((q) => q < 6)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a reserve is there for the function that comes last', () => {
    const b = bench({ reserve: 1, probes: 2 });
    b.run(30);
    // 16 entries, 2 for probes, 8 reserved: 6 for who comes first, and the own one.
    for (let queue = 0; queue < 7; queue++) b.fault(queue, 1, 10 * queue);
    b.run(150);
    expect(b.records()).toHaveLength(7);
    b.respond(0, 0);
    b.run(10);
    b.fault(0, 2, 0);
    b.fault(7, 3, 0);
    b.run(60);
    expect(b.records().map((r) => r.queue)).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7]);
  });
});

describe('probes', () => {
  test('no share: dropped; a share: a record of its own type; asked for already: nothing', () => {
    const none = bench();
    none.run(30);
    none.fault(0, 0, 1, 'probe');
    none.run(20);
    expect([none.records().length, none.of('dropped').length]).toEqual([0, 1]);

    const b = bench({ probes: 2 });
    b.run(30);
    expect(unit.num('may_probe')).toBe(1);
    b.fault(0, 0, 4, 'probe', 3);
    b.fault(1, 0, 5, 'probe');
    b.fault(2, 0, 20, 'probe');
    b.run(40);
    expect(unit.num('may_probe')).toBe(0);
    b.fault(3, 0, 30, 'probe');
    b.run(40);
    expect(b.records().map((r) => [r.type, r.queue, r.first_page, r.tag_index])).toEqual([[RECORD_TYPE.probe, 0, 4, 0], [RECORD_TYPE.probe, 2, 20, 1]]);
    expect(b.of('dropped')).toHaveLength(1);
    // A fault joins it, and is woken; nobody waits on the other.
    b.fault(5, 0, 6);
    b.run(20);
    b.respond(0, 0);
    b.respond(1, 0);
    b.run(20);
    expect(b.of('joined').map((e) => e.value)).toEqual([5]);
    expect(b.of('wake').map((e) => e.value)).toEqual([32, 0]);
  });

  test('a fault goes before every probe that waits', () => {
    const b = bench({ probes: 8 });
    b.run(30);
    b.set({ record_ready: 0 });
    for (let i = 0; i < 6; i++) b.fault(i, 0, 10 * i, 'probe');
    b.fault(7, 0, 100);
    b.run(30);
    b.set({ record_ready: 1 });
    b.run(150);
    const order = b.records().map((r) => r.queue);
    // One probe was offered before it came.
    expect(order.indexOf(7)).toBeLessThanOrEqual(1);
    expect(order).toHaveLength(7);
  });
});

describe('reports', () => {
  test('a record without a tag that takes a slot, no entry and no answer', () => {
    const b = bench();
    b.run(30);
    b.fault(4, 2, 9, 'blocked', 2);
    b.fault(4, 2, 9);
    b.run(40);
    expect(b.records().map((r) => [r.type, r.queue, r.first_page, r.page_count, r.tag_index])).toEqual([[RECORD_TYPE.blocked, 4, 9, 2, NO_TAG], [RECORD_TYPE.page_request, 4, 9, 1, 0]]);
    expect(unit.num('prq_tail')).toBe(2);
    b.respond(NO_TAG, 0);
    b.run(10);
    expect(b.of('stale')).toHaveLength(1);
  });
});

describe('responses', () => {
  test('one by register and one carried in the same clock: both are served, the register first', () => {
    const b = bench();
    b.run(30);
    b.fault(0, 0, 1);
    b.fault(1, 0, 2);
    b.run(40);
    b.set({ carried_valid: 1, carried_index: 1, carried_generation: 0, carried_code: 0, response_valid: 1, response_index: 0, response_generation: 0 });
    expect(unit.num('carried_ready')).toBe(0);
    b.clock();
    b.set({ response_valid: 0 });
    expect(unit.num('carried_ready')).toBe(1);
    b.clock();
    b.set({ carried_valid: 0 });
    b.run(20);
    expect(b.of('wake').map((e) => e.value)).toEqual([1, 2]);
  });

  test('more responses than it holds while a record is stalled: the rest are counted as ignored', () => {
    const b = bench();
    b.run(30);
    b.set({ record_ready: 0 });
    b.fault(0, 0, 1);
    b.run(20);
    for (let i = 0; i < 40; i++) b.respond(3, i);
    expect(b.of('stale')).toHaveLength(40 - 33);
    b.set({ record_ready: 1 });
    b.run(120);
    expect(b.of('stale').reduce((n, e) => n + e.value, 0)).toBe(40);
    expect(b.records()).toHaveLength(1);
  });
});

describe('function-level reset', () => {
  test('entries, faults, reports and probes of the function go; nobody wakes; others stay', () => {
    const b = bench({ probes: 4, prq_size: 2 });
    b.run(30);
    b.fault(0, 1, 10, 'fault', 4);
    b.fault(1, 2, 10, 'fault', 4);
    b.fault(2, 1, 11);
    b.fault(3, 1, 50, 'probe');
    b.run(60);
    // Two slots more: of what comes now, one record of each function leaves at most.
    b.fault(4, 1, 60);
    b.fault(5, 1, 70);
    b.fault(6, 2, 60);
    b.fault(5, 1, 70, 'blocked');
    b.run(60);
    const before = b.records().length;
    expect(before).toBe(4);
    b.set({ flr_retire_valid: 1, flr_retire_func: 1 });
    b.clock();
    b.set({ flr_retire_valid: 0 });
    b.run(80);
    expect(b.of('retired')).toHaveLength(1);
    expect(unit.get('used') >> 16n & 0xffffn).toBe(0n);
    b.set({ prq_head: 4 });
    b.run(60);
    // What is left to send is of function 2 only.
    expect(b.records().slice(before).every((r) => r.queue === 6)).toBe(true);
    expect(b.of('wake')).toEqual([]);
    for (const r of b.records()) b.respond(r.tag_index, r.tag_generation);
    b.run(60);
    expect(b.of('wake').map((e) => e.value).sort((x, y) => x - y)).toEqual([2, 64]);
    // The tags of the freed entries have the next generation.
    expect(b.records().at(-1)).toMatchObject({ queue: 6, tag_index: 0, tag_generation: 1 });
    b.fault(0, 1, 10);
    b.run(40);
    expect(b.records().at(-1)).toMatchObject({ queue: 0, tag_index: 0, tag_generation: 2 });
  });
});
