import { describe, expect, it } from 'vitest';
import { ACK, ACK_BYTES, COMMAND, RECORD, RECORD_BYTES } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { VpriBar } from '../../host/device-port.ts';
import { PageRequestRing, type PageRequest } from '../../host/driver-requests.ts';
import { UpdateQueue } from '../../host/driver-updates.ts';
import { EventQueue } from '../../host/events.ts';
import { fixedLatency } from '../../host/latency.ts';
import { pack, ringPhase, unpack } from '../../host/layout.ts';
import { HostMemory } from '../../host/memory.ts';
import { registersOf } from '../../host/regs.ts';
import type { ConsumerRing } from '../../host/ring.ts';
import { spawn } from '../../host/task.ts';

const regs = registersOf(presets.small);
const WINDOW = regs.window('COMMAND').offset;

/** A port that only notes stores, and host memory that the test writes as the device would. */
function setUp() {
  const events = new EventQueue();
  const memory = new HostMemory();
  const stores: { readonly ns: number; readonly offset: number; readonly bytes: Uint8Array }[] = [];
  const bar = new VpriBar({ mmioWrite: (_f, _b, offset, bytes) => void stores.push({ ns: events.now, offset, bytes }), mmioRead: () => {} }, events, () => {});
  const write = (ring: ConsumerRing, index: number, bytes: Uint8Array): void => memory.write(ring.frames[0]!, (index % 2 ** ring.sizeLog2) * ring.entryBytes, bytes, null, events.now);
  return { events, memory, stores, bar, write };
}

describe('update commands', () => {
  function updates(slots: number, notice: 'poll' | 'msix' = 'poll') {
    const s = setUp();
    const queue = new UpdateQueue({ events: s.events, bar: s.bar, memory: s.memory, latency: fixedLatency, tickNs: 4, window: WINDOW, slots, ringSizeLog2: 1, notice });
    let index = 0;
    const ack = (sequence: number, slot: number, status = 0): void => {
      s.write(queue.ring, index, pack(ACK, ACK_BYTES, { sequence, slot, status, timestamp: 10, phase: ringPhase(index, 1) }));
      index++;
    };
    const done: number[] = [];
    const start = (page: number): void => spawn(queue.run({ op: 'set', domain: 1, firstPage: page, count: 2, rights: 3 }), () => done.push(page));
    return { ...s, queue, ack, done, start };
  }

  it('writes a command in one vector store', () => {
    const { events, stores, start } = updates(2);
    start(0x123456789);
    events.advanceTo(100);
    expect(stores.map((s) => [s.ns, s.offset - WINDOW, s.bytes.length])).toEqual([[20, 0, 32]]);
    const command = unpack(COMMAND, Uint8Array.from(stores.flatMap((s) => [...s.bytes])));
    expect(command).toMatchObject({ op: 1, rights: 3, irq: 0, domain: 1, sequence: 0, first_page: 0x123456789, page_count: 2, response_valid: 0 });
  });

  it('uses every slot once, lets callers wait, and reuses a slot only after its acknowledgement', () => {
    const { events, stores, start, ack, done } = updates(2);
    for (const page of [10, 11, 12, 13]) start(page);
    events.advanceTo(100);
    const slots = (): number[] => stores.filter((s) => s.offset % 64 === 0).map((s) => (s.offset - WINDOW) / 64);
    expect(slots()).toEqual([0, 1]);
    ack(1, 1); // out of order: the device says which
    events.advanceTo(200);
    expect([slots(), done]).toEqual([[0, 1, 1], [11]]);
    ack(0, 0);
    events.advanceTo(400);
    expect([slots(), done]).toEqual([[0, 1, 1, 0], [11, 10]]);
  });

  it('follows the phase through many passes over a ring of two', () => {
    const { events, start, ack, done, queue } = updates(1);
    for (let i = 0; i < 9; i++) {
      start(i);
      events.advanceTo(1000 * i + 500);
      ack(i, 0);
      events.advanceTo(1000 * i + 999);
    }
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(queue.ring.index).toBe(9);
  });

  it('sees an acknowledgement at the next poll, and times it', () => {
    const { events, start, ack, queue } = updates(1);
    start(1);
    events.advanceTo(130);
    ack(0, 0);
    events.advanceTo(149);
    expect(queue.samples).toEqual([]);
    events.advanceTo(150);
    expect(queue.samples).toEqual([{ op: 'set', pages: 2, askedNs: 0, issuedNs: 20, deviceNs: 40, landedNs: 130, seenNs: 150 }]);
  });

  it('asks for an interrupt and waits for it in MSI-X mode', () => {
    const { events, start, ack, stores, queue, done } = updates(1, 'msix');
    start(1);
    events.advanceTo(100);
    expect(stores[0]!.bytes[0]! & 0x40).toBe(0x40);
    ack(0, 0);
    events.advanceTo(5_000);
    expect(done).toEqual([]);
    queue.interrupt();
    expect(done).toEqual([1]);
  });

  it('names a wrong acknowledgement, a refused update, and a ring that is too small', () => {
    const wrong = updates(1);
    wrong.start(1);
    wrong.events.advanceTo(100);
    wrong.ack(9, 0);
    expect(() => wrong.events.advanceTo(200)).toThrow(/unknown-acknowledgement: entry 0 .* sequence 9 in slot 0; outstanding: 0 in slot 0/);
    const refused = updates(1);
    refused.start(0x40);
    refused.events.advanceTo(100);
    refused.ack(0, 0, 3);
    expect(() => refused.events.advanceTo(200)).toThrow(/update-refused: set of domain 1, page 0x40\+2: status 3 \(bad_range\)/);
    expect(() => updates(4)).toThrow(/ring of 2 entries for 4 command slots/);
  });

  it('tells what is outstanding', () => {
    const { events, start, queue } = updates(1);
    start(5);
    events.advanceTo(100);
    expect(queue.describe()).toEqual(['update 0 (set domain 1 page 0x5+2) in slot 0 since 20 ns has no acknowledgement']);
  });
});

describe('page-request ring', () => {
  function requests(sizeLog2: number) {
    const s = setUp();
    const got: PageRequest[] = [];
    const ring = new PageRequestRing({ events: s.events, bar: s.bar, memory: s.memory, regs, latency: fixedLatency, tickNs: 4, ringSizeLog2: sizeLog2, handle: (r) => got.push(r) });
    const record = (index: number, change: Partial<Record<keyof typeof RECORD, number>> = {}): void =>
      s.write(ring.ring, index, pack(RECORD, RECORD_BYTES, { version: 1, domain: 1, rid: 0x102, tag_index: 3, tag_generation: 9, first_page: 0x55, page_count: 2, rights: 3, queue: 1, device_class: 1, sequence: index, timestamp: 25, phase: ringPhase(index, sizeLog2), ...change }));
    const heads = (): { head: number; arm: number }[] => s.stores.filter((x) => x.offset === regs.offset('PRQ_HEAD')).map(({ bytes }) => {
      const value = new DataView(bytes.buffer).getBigUint64(0, true);
      return { head: regs.field('PRQ_HEAD', 'HEAD', value), arm: regs.field('PRQ_HEAD', 'ARM', value) };
    });
    return { ...s, ring, got, record, heads };
  }

  it('takes every record of a pass, then gives the slots back and arms', () => {
    const { events, ring, got, record, heads } = requests(3);
    record(0);
    record(1, { first_page: 0x66 });
    events.advanceTo(70);
    ring.interrupt(60);
    expect(got).toEqual([]);
    events.advanceTo(1_000);
    expect(got.map((r) => r.firstPage)).toEqual([0x55, 0x66]);
    expect(got[0]).toEqual({ tag: { index: 3, generation: 9 }, rid: 0x102, domain: 1, queue: 1, deviceClass: 1, firstPage: 0x55, pageCount: 2, rights: 3, detectNs: 100, outNs: 0, ringNs: 0, interruptNs: 60 });
    expect(heads()).toEqual([{ head: 2, arm: 0 }, { head: 2, arm: 1 }]); // a quarter of the ring; the end
  });

  it('takes a record that comes in during the pass, and ignores an interrupt meanwhile', () => {
    const { events, ring, got, record, heads } = requests(3);
    record(0);
    ring.interrupt(0);
    events.advanceTo(50);
    record(1);
    ring.interrupt(50);
    events.advanceTo(1_000);
    expect([got.length, ring.passes, heads().at(-1)]).toEqual([2, 1, { head: 2, arm: 1 }]);
  });

  it('does not read an entry of the pass before: the phase tells', () => {
    const { events, ring, got, record } = requests(1);
    for (let i = 0; i < 7; i++) {
      record(i);
      ring.interrupt(events.now);
      events.advanceTo(events.now + 1_000);
      ring.interrupt(events.now); // nothing new: the old entry in this slot must not count
      events.advanceTo(events.now + 1_000);
      expect(got.length).toBe(i + 1);
    }
  });

  it('names a record out of order and one of an unknown kind', () => {
    const order = requests(2);
    order.record(0, { sequence: 5 });
    expect(() => order.ring.interrupt(0)).toThrow(/record-out-of-order: record 0 carries sequence 5/);
    const kind = requests(2);
    kind.record(0, { version: 2 });
    expect(() => kind.ring.interrupt(0)).toThrow(/unknown-record: record 0 has version 2/);
  });
});
