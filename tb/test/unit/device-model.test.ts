import { describe, expect, test } from 'vitest';
import { ACK, ACK_BYTES, RECORD, RECORD_BYTES } from '../../../hw/spec/messages.ts';
import { pack } from '../../host/layout.ts';
import type { Happening, SeenDone, SeenRead, SeenVerdict, SeenWrite, Setup } from '../../model/device/history.ts';
import { judge } from '../../model/device/judge.ts';
import { Pages } from '../../model/device/pages.ts';

const PAGE = 4096;
const setup: Setup = {
  pagesPerRegion: 32, grantPages: 2, stageBytes: 512, readBytes: 512, entries: 4, domains: [{ pages: 64 }], functions: [null, 0], queues: [{ func: 1, deviceClass: 0, drops: false }], rids: [0x100, 0x101],
  records: { base: 0x8000_0000, log2: 1 }, acks: { base: 0x9000_0000, log2: 2 }, hostBase: 0x8000_0000, msiAddress: 0xfee0_0000, harvestBase: 0x20_0000_0000, resend: 0, quota: 4, broken: null,
};

const data = Uint8Array.from({ length: 600 }, (_, i) => i & 0xff);
const desc = (tick: number, tag: number, write: boolean): Happening => ({ kind: 'desc', tick, queue: 0, write, gpa: 5 * PAGE, length: 600, tag, payload: write ? data : new Uint8Array(0) });
const command = (tick: number, sequence: number, op: number, rights: number): Happening => ({ kind: 'command', tick, way: 'slot', sequence, irq: false, command: { op, rights, domain: 0, first: 5, count: 1, response: null } });
const ack = (tick: number, index: number, sequence: number, status = 0): SeenWrite => ({ kind: 'write', tick, rid: 0x100, address: 0x9000_0000 + ACK_BYTES * (index % 4), data: pack(ACK, ACK_BYTES, { sequence, status, phase: index < 4 ? 1 : 0, timestamp: tick }) });
const verdict = (tick: number, code: number, write: boolean, retry = false): SeenVerdict => ({ kind: 'verdict', tick, queue: 0, verdict: code, retry, write, page: 5, pages: 1 });
const write = (tick: number, from: number, to: number): SeenWrite => ({ kind: 'write', tick, rid: 0x101, address: 5 * PAGE + from, data: data.slice(from, to) });
const read = (tick: number, from: number, to: number, ends: number): SeenRead => ({ kind: 'read', tick, rid: 0x101, address: 5 * PAGE + from, bytes: to - from, ends, good: true, data: data.slice(from, to) });
const done = (tick: number, tag: number, status = 0, bytes = 600, of = new Uint8Array(0)): SeenDone => ({ kind: 'done', tick, queue: 0, tag, status, bytes, delivered: of.length, data: of });
const record = (tick: number, index: number): SeenWrite => ({
  kind: 'write', tick, rid: 0x100, address: 0x8000_0000 + RECORD_BYTES * (index % 2),
  data: pack(RECORD, RECORD_BYTES, { version: 1, type: 0, domain: 0, rid: 0x101, tag_index: 0, tag_generation: index, first_page: 5, rights: 3, last: 1, page_count: 1, queue: 0, sequence: index, timestamp: tick, phase: index < 2 ? 1 : 0 }),
});
const answer = (tick: number, generation: number, code: number): Happening => ({ kind: 'response', tick, index: 0, generation, code });

/** A page is set, written, read, cleared; a fault of it is refused. */
const good: readonly Happening[] = [
  command(0, 1, 1, 3), ack(20, 0, 1),
  desc(30, 7, true), verdict(50, 0, true), write(60, 0, 128), write(61, 128, 512), verdict(70, 0, true), write(80, 512, 600), done(85, 7),
  desc(90, 8, false), verdict(100, 0, false), read(105, 0, 512, 200), verdict(110, 0, false), read(115, 512, 600, 190), command(120, 2, 2, 0), ack(210, 1, 2), done(215, 8, 0, 600, data),
  desc(220, 9, true), verdict(240, 1, true), record(250, 0), answer(260, 0, 15), done(280, 9, 3, 0),
];
const without = (i: number): Happening[] => good.filter((_, n) => n !== i);
const instead = (i: number, ...others: Happening[]): Happening[] => good.flatMap((h, n) => (n === i ? others : [h]));

describe('the golden model of the device', () => {
  test('takes a run as it should be', () => {
    expect(judge(good, setup)).toMatchObject({ lookups: 5, faults: 1, denied: 0, records: 1, acks: 2, responses: 1, stale: 0 });
  });

  test.each([
    ['an acknowledgement before the last completion of a read', instead(15, ack(195, 1, 2)), 'lowers rights, and this DMA was granted before'],
    ['DMA to a page after its clear was acknowledged', instead(18, verdict(240, 0, true)), 'page 5 has PAE 0'],
    ['a grant that was never used', without(7), '0 of 88 bytes from 512 on, granted at 67'],
    ['wrong data', instead(4, { ...write(60, 0, 128), data: new Uint8Array(128) }), 'no grant is next with these bytes'],
    ['a write that nobody granted', instead(4, write(60, 0, 128), write(60, 0, 128)), 'no grant is next with these bytes'],
    ['DMA of another function', instead(4, { ...write(60, 0, 128), rid: 0x100 }), 'no grant is next'],
    ['a command that is acknowledged twice', instead(15, ack(210, 1, 2), ack(211, 2, 2)), 'which is not under way'],
    ['a command that is not acknowledged', good.slice(0, -5).filter((_, i) => i !== 15), '1 commands were never acknowledged'],
    ['another status', instead(15, ack(210, 1, 2, 3)), 'status 3 for sequence 2, wanted 0'],
    ['an acknowledgement in the wrong place', instead(15, { ...ack(210, 1, 2), address: 0x9000_0000 }), 'not in the next place of the ring'],
    ['a record for no fault', instead(17, good[17]!, record(230, 0)), 'no such fault, or it has its record'],
    ['a fault that is not there', instead(3, verdict(50, 1, true)), 'page 5 has PAE 3'],
    ['a verdict for nobody', instead(0, verdict(0, 0, true), good[0]!), 'which has nothing to look up'],
    ['a descriptor that never ends', good.slice(0, -1), 'never ended; it faulted on page 5 at 240'],
    ['an end that nothing explains', without(20), 'no such answer was given'],
    ['a look without being woken', instead(21, verdict(270, 1, true), done(280, 9, 3, 0)), 'has nothing to look up'],
    ['fewer bytes than were granted', instead(8, done(85, 7, 0, 512)), '600 bytes were granted'],
    ['read data that is not what was read', instead(16, done(215, 8, 0, 600, new Uint8Array(600))), 'its data is not what was read'],
    ['a reset that nobody asked for', instead(21, done(280, 9, 6, 0)), 'its function was not reset'],
  ])('objects to %s', (_, history, why) => {
    expect(() => judge(history, setup)).toThrow(why);
  });
});

describe('what a page may be', () => {
  test('between issue and acknowledgement both, then one; a lookup that tells settles it for its region', () => {
    const pages = new Pages(64, 32);
    const set = pages.begin(30, 4, 3, 10, 'slot', 1);
    expect([pages.values(31, 9), pages.values(31, 10), pages.values(32, 10)]).toEqual([[0], [0, 3], [0, 3]]);
    expect(pages.observe(30, 20, (pae) => pae === 3)).toEqual([]);
    expect([pages.values(31, 20), pages.values(31, 19), pages.values(32, 20), pages.trusted(31, 20)]).toEqual([[3], [0, 3], [0, 3], [0, 3]]);
    set.settled = 30;
    expect([pages.values(32, 30), pages.trusted(32, 30), pages.values(34, 30)]).toEqual([[3], [3], [0]]);
  });

  test('a lookup that misses a change says so; what no change explains is refused', () => {
    const pages = new Pages(32, 32);
    const set = pages.begin(0, 1, 1, 10, 'slot', 1);
    expect(pages.observe(0, 12, (pae) => pae === 0)).toEqual([set]);
    expect(pages.observe(0, 12, (pae) => pae === 3)).toBeNull();
  });

  test('changes of one way follow each other, those of two ways do not', () => {
    const pages = new Pages(32, 32);
    const [a, b] = [pages.begin(0, 1, 1, 10, 'ring', 1), pages.begin(0, 1, 3, 11, 'ring', 2)];
    a.settled = b.settled = 20;
    expect(pages.values(0, 20)).toEqual([3]);
    const [c, d] = [pages.begin(0, 1, 1, 30, 'ring', 3), pages.begin(0, 1, 2, 31, 'slot', 4)];
    c.settled = d.settled = 40;
    expect(pages.values(0, 40)).toEqual([1, 2]);
  });
});
