import { describe, expect, it } from 'vitest';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import { firstContent } from '../../host/content.ts';
import { EventQueue } from '../../host/events.ts';
import { DataError, Guest, type Flight } from '../../host/guest.ts';
import { Issuer } from '../../host/issue.ts';
import type { Outbound } from '../../bridge/types.ts';
import type { Arrival, Descriptor } from '../../workload/source.ts';
import { listSource } from './host-fixture.ts';

type Done = Extract<Outbound, { port: 'done' }>;
const done = (tag: number, bytes: number, data: Uint8Array = new Uint8Array(0), status = 0, queue = 0): Done => ({ port: 'done', tick: 0, queue, tag, status, bytes, waited: 0, data, delivered: data.length });
const write = (gpa: number, length: number, queue = 0, timeNs = 0): Descriptor => ({ timeNs, queue, kind: DESC_KIND.buffer_write, gpa, length });
const read = (gpa: number, length: number, queue = 0, timeNs = 0): Descriptor => ({ timeNs, queue, kind: DESC_KIND.buffer_read, gpa, length });

/** A guest over plain memory that the test fills as the device would. */
function setUp(onMismatch: 'throw' | 'count' = 'throw') {
  const pages = new Map<number, Uint8Array>();
  const page = (n: number): Uint8Array => pages.get(n) ?? pages.set(n, firstContent(0, n)).get(n)!;
  const finished: Flight[] = [];
  const guest = new Guest(0, { peek: page }, onMismatch, (f) => finished.push(f));
  const dma = (address: number, bytes: Uint8Array): void => {
    bytes.forEach((b, i) => (page(Math.floor((address + i) / 4096))[(address + i) % 4096] = b));
    guest.landed(address, bytes.length);
  };
  return { guest, page, dma, finished };
}

describe('the guest', () => {
  it('knows what a page holds before any DMA', () => {
    const { guest, finished } = setUp();
    const f = guest.start(read(4096 * 3 - 2, 4), 0, 0, 0);
    const wanted = [...firstContent(0, 2).subarray(4094), ...firstContent(0, 3).subarray(0, 2)];
    guest.done(f, done(0, 4, Uint8Array.from(wanted)));
    expect([finished.length, guest.checked]).toEqual([1, { device: 4, guest: 0 }]);
  });

  it('finds one wrong byte in what the device read', () => {
    const { guest } = setUp();
    const f = guest.start(read(4096, 4096), 0, 0, 0);
    const data = firstContent(0, 1);
    const good = data[77]!;
    data[77]! ^= 1;
    expect(() => guest.done(f, done(0, 4096, data))).toThrow(`device: byte 0x104d holds 0x${(good ^ 1).toString(16)}, wanted 0x${good.toString(16)}`);
  });

  it('finishes a write only when it is done and all its bytes have arrived, over a page border', () => {
    const { guest, dma, finished } = setUp();
    const f = guest.start(write(4000, 200), 0, 7, 0);
    dma(4000, f.payload.subarray(0, 96));
    guest.done(f, done(0, 200));
    expect(finished).toEqual([]);
    dma(4096, f.payload.subarray(96));
    expect(finished).toEqual([f]);
    expect(guest.checked.guest).toBe(200);
    const later = guest.start(read(4090, 12), 1, 8, 0);
    expect(() => guest.done(later, done(1, 12, f.payload.slice(90, 102)))).not.toThrow();
  });

  it('finds a write whose bytes are not in memory', () => {
    const { guest, page, dma } = setUp();
    const f = guest.start(write(8192, 16), 0, 7, 0);
    dma(8192, f.payload);
    page(2)[5]! ^= 0xff;
    expect(() => guest.done(f, done(0, 16))).toThrow(/guest: byte 0x2005/);
  });

  it('finds bytes that arrive twice, and bytes that nobody sent', () => {
    const { guest, dma } = setUp();
    const f = guest.start(write(0, 8), 0, 7, 0);
    dma(0, f.payload);
    expect(() => dma(0, f.payload.subarray(0, 4))).toThrow(/12 bytes arrived, it has 8/);
    expect(() => dma(100, Uint8Array.of(1))).toThrow(DataError);
  });

  it('takes the part of a failed write that arrived, and no more', () => {
    const { guest, dma, finished } = setUp();
    const f = guest.start(write(0, 16), 0, 7, 0);
    dma(0, f.payload.subarray(0, 4));
    guest.done(f, done(0, 4, new Uint8Array(0), 3));
    expect(finished).toEqual([f]);
    const r = guest.start(read(0, 8), 1, 8, 0);
    guest.done(r, done(1, 8, Uint8Array.from([...f.payload.subarray(0, 4), ...firstContent(0, 0).subarray(4, 8)])));
    expect(guest.mismatches).toBe(0);
  });

  it('counts instead of throwing when it is told to', () => {
    const { guest } = setUp('count');
    guest.done(guest.start(read(0, 2), 0, 0, 0), done(0, 1, Uint8Array.of(1)));
    expect(guest.mismatches).toBeGreaterThan(0);
  });
});

describe('issuing descriptors', () => {
  function issuing(descriptors: readonly Descriptor[], arrival: Arrival = { mode: 'asis', scale: 1 }, queueDepth = 2) {
    const events = new EventQueue();
    const pages = new Map<number, Uint8Array>();
    const guest: Guest = new Guest(0, { peek: (n) => pages.get(n) ?? firstContent(0, n) }, 'count', (f) => issuer.complete(f));
    const issuer: Issuer = new Issuer({ events, tickNs: 4, queueDepth, arrival, source: listSource(descriptors), guestOf: () => guest, touch: () => true, turnaround: 1_000 });
    let finished = false;
    issuer.start(() => (finished = true));
    const take = (): number[] => issuer.take().map((i) => (i.port === 'desc' ? i.gpa : -1));
    return { events, issuer, take, finished: () => finished };
  }

  it('brings descriptors at their time, scaled', () => {
    const { events, issuer } = issuing([read(0, 1, 0, 10), read(1, 1, 0, 101)], { mode: 'asis', scale: 2 });
    events.advanceTo(1_000);
    expect(issuer.take().map((i) => i.tick)).toEqual([5, 51]);
  });

  it('keeps to the depth of each queue, and gives the place back after the turnaround', () => {
    const { events, issuer, take } = issuing([read(0, 1), read(1, 1), read(2, 1), read(3, 1, 1)]);
    events.advanceTo(0);
    expect(take()).toEqual([0, 1, 3]);
    issuer.done(done(0, 1, Uint8Array.of(0)));
    events.advanceTo(999);
    expect(take()).toEqual([]);
    events.advanceTo(1_000);
    expect(take()).toEqual([2]);
    expect(issuer.describe()[0]).toContain('descriptor 1 of queue 0 (read 0x1+1) is in the device since 0 ns');
  });

  it('holds back what shares bytes with a write under way, reads among themselves not', () => {
    const { events, issuer, take } = issuing([read(0, 100), read(50, 100, 1), write(149, 1, 2), read(150, 1, 3)], { mode: 'asis', scale: 1 }, 4);
    events.advanceTo(0);
    expect([take(), issuer.holds]).toEqual([[0, 50, 150], 1]);
    issuer.done(done(1, 100, new Uint8Array(100), 0, 1));
    events.advanceTo(1_000);
    expect([take(), issuer.holds]).toEqual([[149], 1]);
  });

  it('keeps as many under way as the closed loop says', () => {
    const { events, issuer, take, finished } = issuing([read(0, 1), read(1, 1, 1), read(2, 1, 2), read(3, 1, 3)], { mode: 'closed', depth: 2 });
    expect(take()).toEqual([0, 1]);
    issuer.done(done(1, 1, Uint8Array.of(0), 0, 1));
    issuer.done(done(0, 1, Uint8Array.of(0), 0, 0));
    events.advanceTo(1_000);
    expect(take()).toEqual([2, 3]);
    issuer.done(done(2, 1, Uint8Array.of(0), 0, 2));
    issuer.done(done(3, 1, Uint8Array.of(0), 0, 3));
    events.advanceTo(1_999);
    expect(finished()).toBe(false);
    events.advanceTo(2_000);
    expect(finished()).toBe(true);
  });

  it('names a completion that nobody waits for', () => {
    const { events, issuer } = issuing([read(0, 1)]);
    events.advanceTo(0);
    expect(() => issuer.done(done(9, 1))).toThrow(/tag 9 as done, which it was not given/);
  });
});
