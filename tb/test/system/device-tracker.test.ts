import { describe, expect, test } from 'vitest';
import { ACK_STATUS } from '../../../hw/spec/messages.ts';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { VERDICT } from '../../../hw/spec/pae.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { ACK_BASE, PAGE, type DeviceBench } from '../support/device-bench.ts';
import { PF_ID, SMALL } from '../support/device-wire.ts';
import { beginHarvest, bitsOf, harvest, HARVEST_BASE, harvested, LOG_BASE, TouchRing, track } from '../support/harvests.ts';
import { RingCommands } from '../support/ring-commands.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();
const layout = memoryLayout(SMALL);
const REGION = SMALL.pagesPerRegion;
const DOMAINS = [{ region: 0, pages: 32 * REGION }, { region: 100, pages: 8 * REGION - 5 }] as const;
const trackerLine = (row: number): number => row * layout.regionBytes + layout.lineBytes;

/** The device with domains tracked; device memory is random before. */
function tracked(domains: readonly number[], options: Parameters<typeof device>[0] = {}): DeviceBench {
  const d = device(options).bringUp(DOMAINS);
  for (const domain of domains) expect(track(d, domain).status).toBe(ACK_STATUS.ok);
  return d;
}

/** The set bits of a row's tracker line in device memory: `r` or `w` and the page in its region. */
const bits = (d: DeviceBench, row: number): string[] => bitsOf(d.link.peekMemory(trackerLine(row), layout.lineBytes));

describe('marks', () => {
  test('reads and writes of DMA are marked in device memory, and nothing else is', () => {
    const d = tracked([0]);
    d.link.pokeMemory(trackerLine(101), new Uint8Array(layout.lineBytes));
    d.update({ op: 'set', first: 2 * REGION, count: 2 * REGION });
    d.update({ op: 'set', domain: 1, first: REGION, count: REGION });
    d.runDma({ queue: 0, gpa: (2 * REGION + 5) * PAGE, length: 2 * PAGE });
    d.runDma({ queue: 0, write: true, gpa: (2 * REGION + 30) * PAGE + 100, length: 3 * PAGE });
    d.runDma({ queue: 2, gpa: (REGION + 1) * PAGE, length: 64 });
    d.settle();
    expect(bits(d, 2)).toEqual(['r5', 'r6', 'w30', 'w31']);
    expect(bits(d, 3)).toEqual(['w0', 'w1']);
    expect(bits(d, 101)).toEqual([]);
    expect(d.errors()).toEqual([]);
  });

  test('a DMA that faults is marked when it is granted in the end, not before', () => {
    const d = tracked([0]);
    const tag = d.dma({ queue: 0, write: true, gpa: (4 * REGION + 7) * PAGE, length: 64 });
    const record = d.nextRecord();
    d.settle();
    expect(bits(d, 4)).toEqual([]);
    d.update({ op: 'set', first: 4 * REGION + 7 });
    d.respond(record);
    expect(d.finished(tag).status).toBe(0);
    d.settle();
    expect(bits(d, 4)).toEqual(['w7']);
  });

  test('pages that were touched cost no more writes of device memory', () => {
    const d = tracked([0]);
    d.update({ op: 'set', first: 2 * REGION, count: REGION });
    const dma = (): void => void d.runDma({ queue: 0, gpa: 2 * REGION * PAGE, length: 4 * PAGE });
    dma();
    d.settle();
    const before = d.link.memoryStats();
    dma();
    d.settle();
    const after = d.link.memoryStats();
    expect([after.reads - before.reads, after.writes - before.writes]).toEqual([0, 0]);
    expect(bits(d, 2)).toEqual(['r0', 'r1', 'r2', 'r3']);
  });
});

describe('commands', () => {
  test('track clears every line of the domain in hardware, and no other; it ends by command or with the domain', () => {
    const d = device().bringUp(DOMAINS);
    const other = [99, 108].map((row) => bits(d, row));
    expect(track(d, 1).status).toBe(ACK_STATUS.ok);
    d.settle();
    for (let row = 100; row < 108; row++) expect(bits(d, row)).toEqual([]);
    expect([99, 108].map((row) => bits(d, row))).toEqual(other);
    expect(d.get('TRACKED', 'DOMAINS')).toBe(2);
    track(d, 0);
    expect(d.get('TRACKED', 'DOMAINS')).toBe(3);
    expect(track(d, 1, false).status).toBe(ACK_STATUS.ok);
    expect(d.get('TRACKED', 'DOMAINS')).toBe(1);
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 });
    expect(d.get('TRACKED', 'DOMAINS')).toBe(0);
  });

  test('a harvest of the first and of the last page, of everything, with and without clear, by slot and by ring', () => {
    const d = tracked([1]);
    const last = 8 * REGION - 6;
    d.update({ op: 'set', domain: 1, first: 0, count: last + 1 });
    for (const page of [0, REGION, last]) d.runDma({ queue: 2, write: true, gpa: page * PAGE, length: 64 });
    d.runDma({ queue: 2, gpa: (2 * REGION - 1) * PAGE, length: 2 * PAGE });
    const seen = d.writes.length;
    expect(harvest(d, { domain: 1, first: last, count: 1, clear: false })).toMatchObject({ ack: { status: ACK_STATUS.ok }, bits: [`w${last}`] });
    const all = { domain: 1, first: 0, count: last + 1, clear: false };
    const every = ['w0', `r${2 * REGION - 1}`, `w${REGION}`, `r${2 * REGION}`, `w${last}`];
    expect(harvest(d, all).bits).toEqual(every);
    // Whole regions: the bits of page 0 leave with those of page 1, and are cleared with them.
    expect(harvest(d, { domain: 1, first: 1, count: 1, clear: true, address: HARVEST_BASE + 64 }).bits).toEqual(['w0']);
    const ring = new RingCommands(d, 2);
    ring.write([{ op: 'harvest', domain: 1, first: 0, count: last + 1, clearBits: true, address: HARVEST_BASE + 4096 }]);
    ring.ring();
    expect(d.nextAck()).toMatchObject({ status: ACK_STATUS.ok, ring: 1 });
    expect(harvested(d, { ...all, address: HARVEST_BASE + 4096 })).toEqual(every.slice(1));
    expect(harvest(d, { ...all, clear: true }).bits).toEqual([]);
    // Everything by the PF, and each acknowledgement behind the last bits of its harvest.
    const mine = d.writes.slice(seen);
    expect(new Set(mine.map((w) => w.rid))).toEqual(new Set([PF_ID]));
    expect(mine.map((w) => (w.address >= HARVEST_BASE && w.address < HARVEST_BASE + 8192 ? 'h' : 'a')).join('')).toBe('hahhhhhhhhahahhhhhhhhahhhhhhhha');
    expect(d.errors()).toEqual([]);
  });

  test.each([
    ['a flag of the other command', { op: 'harvest', first: 0, track: true, address: HARVEST_BASE }, ACK_STATUS.unsupported],
    ['a flag with set', { op: 'set', first: 0, clearBits: true }, ACK_STATUS.unsupported],
    ['an address that is not aligned', { op: 'harvest', first: 0, address: HARVEST_BASE + 32 }, ACK_STATUS.unsupported],
    ['rights', { op: 'harvest', first: 0, rights: 1, address: HARVEST_BASE }, ACK_STATUS.unsupported],
    ['no such domain', { op: 'track', domain: 2, first: 0, count: 0, track: true }, ACK_STATUS.bad_domain],
    ['a page past the limit', { op: 'harvest', domain: 1, first: 8 * REGION - 6, count: 2, address: HARVEST_BASE }, ACK_STATUS.bad_range],
    ['no pages', { op: 'harvest', first: 0, count: 0, address: HARVEST_BASE }, ACK_STATUS.bad_range],
    ['track of a range', { op: 'track', first: 0, count: 1, track: true }, ACK_STATUS.bad_range],
  ] as const)('refused: %s', (_, command, status) => {
    const d = device().bringUp(DOMAINS);
    expect(d.update(command).status).toBe(status);
    expect(d.get('TRACKED', 'DOMAINS')).toBe(0);
    expect(d.writes.filter((w) => w.address >= HARVEST_BASE)).toEqual([]);
  });
});

describe('drain', () => {
  /** A read of a tracked domain whose completion is held back; gives how to let it go. */
  function heldRead(d: DeviceBench): () => void {
    d.update({ op: 'set', first: 0, count: REGION });
    const respond = d.responder;
    const held: Parameters<typeof respond>[0][] = [];
    d.responder = (read) => (held.push(read), null);
    d.dma({ queue: 0, gpa: 3 * PAGE, length: 64 });
    d.until(() => held.length === 1, 'the read');
    d.responder = respond;
    return () => d.answer(held[0]!, respond(held[0]!)!);
  }

  test('a harvest that clears is acknowledged when the DMA it reports is over; one that does not, at once', () => {
    const d = tracked([0]);
    const release = heldRead(d);
    const range = { first: 0, count: REGION };
    expect(harvest(d, { ...range, clear: false })).toMatchObject({ ack: { status: ACK_STATUS.ok }, bits: ['r3'] });
    beginHarvest(d, { ...range, clear: true, address: HARVEST_BASE + 4096 });
    expect(() => d.nextAck(3_000)).toThrow(/not within/);
    // The bits are there long before.
    expect(harvested(d, { ...range, clear: true, address: HARVEST_BASE + 4096 })).toEqual(['r3']);
    d.ackHead--;
    release();
    expect(d.nextAck().status).toBe(ACK_STATUS.ok);
    expect(harvest(d, { ...range, clear: true }).bits).toEqual([]);
  });

  test('track is acknowledged when the DMA that was not marked is over; to end it drains nothing', () => {
    const d = device().bringUp(DOMAINS);
    const release = heldRead(d);
    expect(track(d, 0, false).status).toBe(ACK_STATUS.ok);
    d.command({ op: 'track', first: 0, count: 0, track: true });
    expect(() => d.nextAck(20_000)).toThrow(/not within/);
    d.ackHead--;
    expect(d.get('TRACKED', 'DOMAINS')).toBe(1);
    release();
    expect(d.nextAck().status).toBe(ACK_STATUS.ok);
    expect(harvest(d, { first: 0, count: REGION, clear: true }).bits).toEqual([]);
  });
});

describe('first-touch log', () => {
  const touch = (d: DeviceBench, gpa: number, length = 64, write = false, queue = 0): void => void d.runDma({ queue, write, gpa: gpa * PAGE, length });

  test('an entry for each bit that goes from 0 to 1, by the PF, over more than one pass of the ring', () => {
    const d = tracked([0, 1]);
    d.update({ op: 'set', first: 0, count: 3 * REGION });
    d.update({ op: 'set', domain: 1, first: 0, count: 8 * REGION - 5 });
    touch(d, 1);
    d.settle();
    const log = new TouchRing(d, 2);
    expect(log.read()).toEqual([]);
    // Touched before; a page of it is new; both kinds; the other domain, its last page.
    touch(d, 1);
    touch(d, 1, 2 * PAGE);
    touch(d, 2, 64, true);
    touch(d, 8 * REGION - 6, 64, true, 2);
    d.settle();
    expect(log.read()).toEqual(['0r2', '0w2', `1w${8 * REGION - 6}`]);
    touch(d, REGION - 1, 2 * PAGE, true);
    d.settle();
    expect(log.read()).toEqual([`0w${REGION - 1}`, `0w${REGION}`]);
    // A harvest that clears makes a touch a first one again, one that does not does not.
    harvest(d, { first: 0, count: REGION, clear: false });
    touch(d, 1);
    harvest(d, { first: 0, count: REGION, clear: true });
    touch(d, 1);
    d.settle();
    expect(log.read()).toEqual(['0r1']);
    expect([d.get('TOUCH_LOG_TAIL', 'TAIL'), d.get('TOUCH_LOG_TAIL', 'FULL')]).toEqual([6, 0]);
    expect(d.writes.filter((w) => w.address >= LOG_BASE && w.rid !== PF_ID)).toEqual([]);
    expect(d.errors()).toEqual([]);
  });

  test('a full ring says so, and what it lost; a harvest has it all', () => {
    const d = tracked([0]);
    d.update({ op: 'set', first: 0, count: REGION });
    const log = new TouchRing(d, 2);
    for (let page = 0; page < 4; page++) touch(d, page);
    d.settle();
    expect([d.get('TOUCH_LOG_TAIL', 'FULL'), d.errors()]).toEqual([1, []]);
    touch(d, 9, 64, true);
    d.settle();
    expect(d.errors()).toEqual(['TOUCH_LOST']);
    expect(log.read()).toEqual(['0r0', '0r1', '0r2', '0r3']);
    d.set('ERROR', { TOUCH_LOST: 1 });
    expect(harvest(d, { first: 0, count: REGION, clear: true }).bits).toEqual(['r0', 'r1', 'r2', 'r3', 'w9']);
    touch(d, 9, 64, true);
    d.settle();
    expect([log.read(), d.get('TOUCH_LOG_TAIL', 'FULL'), d.errors()]).toEqual([['0w9'], 0, []]);
  });
});

/**
 * DMA writes of one page each, granted once and leaving as one TLP, all the time; beside them harvests with clear, one after the other.
 * By the log of the wire: what was granted since the last harvest, before this one was asked for, is in this one; and all that was granted
 * before, and all that it reports, has landed in front of its acknowledgement; nothing is reported that was not granted.
 */
test.each([{ seed: 1, stall: 0 }, { seed: 2, stall: 120 }, { seed: 3, stall: 200 }])('no access is lost under harvests with clear, and what they report has landed: seed $seed, stall $stall', ({ seed, stall }) => {
  const d = tracked([0], { seed, stall });
  const stream = drawStream(seed, 71);
  const draw = (n: number): number => drawBelow(stream, n);
  const pages = 12 * REGION;
  d.update({ op: 'set', first: 0, count: pages });
  const [firstLog, firstWrite] = [d.log.length, d.writes.length];
  const grants = (from: number): number[] => d.log.slice(from).flatMap((o) => (o.port === 'event' && o.verdict === VERDICT.grant ? [o.page] : []));
  const landed = (before = d.writes.length): number[] => d.writes.slice(firstWrite, before).filter((w) => w.address < pages * PAGE).map((w) => Math.floor(w.address / PAGE));
  /** Where the log stood when a region was last harvested. */
  const harvestedAt = new Map<number, number>();
  const reported = new Set<number>();
  let reports = 0;
  const sent = [0, 0, 0, 0];
  for (let i = 0; i < 60; i++) {
    // As many as the queues may hold.
    for (const queue of [0, 1, 3]) for (; sent[queue]! < d.dones.filter((o) => o.queue === queue).length + SMALL.queueDepth; sent[queue]!++) {
      const page = draw(3) === 0 ? draw(pages) : draw(2 * REGION);
      d.dma({ queue, write: true, gpa: page * PAGE + 4 * draw(900), length: 64 + draw(100), at: d.tick + draw(300) });
    }
    d.run(20 + draw(200));
    const whole = draw(3) === 0;
    const range = { first: whole ? 0 : draw(2) * REGION, count: whole ? pages : REGION, clear: true };
    const regions = Array.from({ length: range.count / REGION }, (_, r) => range.first / REGION + r);
    const must = regions.flatMap((r) => grants(harvestedAt.get(r) ?? firstLog).filter((page) => Math.floor(page / REGION) === r));
    const before = grants(firstLog);
    const { ack, bits: got } = harvest(d, range);
    expect(ack.status).toBe(ACK_STATUS.ok);
    regions.forEach((r) => harvestedAt.set(r, d.log.length));
    const now = new Set(got.map((b) => Number(b.slice(1))));
    const there = landed(d.writes.findLastIndex((w) => w.address >= ACK_BASE && w.address < ACK_BASE + 4096));
    for (const page of must) expect(now.has(page), `page ${page} was granted before harvest ${i}`).toBe(true);
    for (const page of new Set(before)) expect(there.filter((p) => p === page).length, `writes of page ${page}`).toBeGreaterThanOrEqual(before.filter((p) => p === page).length);
    for (const page of now) {
      reported.add(page);
      expect(there, `page ${page} is reported by harvest ${i}`).toContain(page);
    }
    reports += now.size;
  }
  d.settle();
  harvest(d, { first: 0, count: pages, clear: true }).bits.forEach((b) => reported.add(Number(b.slice(1))));
  expect(reported).toEqual(new Set(landed()));
  expect(reports).toBeGreaterThan(100);
  expect(d.errors()).toEqual([]);
});
