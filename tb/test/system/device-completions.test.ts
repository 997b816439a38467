import { describe, expect, test } from 'vitest';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { completion, memoryRead, type MemRequest } from '../../pcie/tlp.ts';
import { PAGE, type BenchOptions, type DeviceBench } from '../support/device-bench.ts';
import { ridOf } from '../support/device-wire.ts';
import { after, pieces, reads } from '../support/held-reads.ts';
import { completionsOf, type Reply } from '../support/read-replies.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

/** Every page may be read; reads are held until the test answers them. */
const bench = (options: Partial<BenchOptions> = {}): DeviceBench => {
  const d = device(options).bringUp().openAll();
  d.responder = () => null;
  return d;
};
describe('legal orders', () => {
  test('reads answered in reverse, split at every boundary, their pieces interleaved', () => {
    const d = bench({ maxRead: 1 });
    const tag = d.dma({ gpa: PAGE + 13, length: 950 });
    const four = reads(d, 4);
    expect(four.map((r) => r.tag).sort()).toEqual([0, 1, 2, 3]);
    const lists = four.map((r) => pieces(d, r, true)).reverse();
    const longest = Math.max(...lists.map((l) => l.length));
    let at = 3;
    // Round and round: the first pieces of all reads, then the second ones.
    const order: [number, Reply][] = [];
    for (let i = 0; i < longest; i++) lists.forEach((l, k) => l[i] && order.push([k, { tlp: l[i]!, after: (at += 2) }]));
    [...four].reverse().forEach((read, k) => d.answer(read, order.filter(([n]) => n === k).map(([, r]) => r)));
    const done = d.finished(tag);
    expect(done).toMatchObject({ status: 0, delivered: 950 });
    expect(done.data).toEqual(d.memory.read(PAGE + 13, 950));
    expect(d.errors()).toEqual([]);
  });

  test('a completion of the longest payload, and one of a single byte', () => {
    for (const [gpa, length, maxRead] of [[2 * PAGE, 4096, 5], [2 * PAGE + 4095, 1, 5], [3 * PAGE - 1, 2, 5]] as const) {
      const d = bench({ maxRead, maxPayload: 5, stall: 60 });
      const tag = d.dma({ gpa, length });
      for (let n = 1; !d.isDone(tag) && n <= 2; n++) {
        const read = reads(d, n).at(-1)!;
        d.answer(read, after(pieces(d, read)));
        d.run(600);
      }
      expect(d.finished(tag)).toMatchObject({ status: 0, delivered: length, data: d.memory.read(gpa, length) });
    }
  });
});

describe('errors end the descriptor they belong to, and no other', () => {
  const bad: readonly (readonly [string, (d: DeviceBench, read: MemRequest) => Reply[]])[] = [
    ['unsupported request', (_, read) => after(completionsOf(read, null, 256))],
    ['completer abort', (_, read) => after([{ ...completionsOf(read, null, 256)[0]!, status: 4 }])],
    ['unsupported request after a good piece', (d, read) => after([pieces(d, read, true)[0]!, { ...completionsOf(read, null, 256)[0]!, byteCount: 192 }])],
    ['poisoned', (d, read) => after(pieces(d, read).map((c) => ({ ...c, ep: true })))],
    ['poisoned, as the shim says it', (d, read) => after(pieces(d, read)).map((r) => ({ ...r, error: 1 }))],
    ['poisoned first piece of four', (d, read) => after(pieces(d, read, true).map((c, i) => ({ ...c, ep: i === 0 })))],
    ['poisoned last piece of four', (d, read) => after(pieces(d, read, true).map((c, i) => ({ ...c, ep: i === 3 })))],
    ['an error of the shim', (d, read) => after(pieces(d, read)).map((r) => ({ ...r, error: 4 }))],
    ['a wrong byte count', (d, read) => after(pieces(d, read).map((c) => ({ ...c, byteCount: c.byteCount - 4 })))],
    ['too long by two beats', (_, read) => after([completion(read, 0, 0, 256, 0, new Uint8Array(288))])],
    ['too long by one doubleword', (_, read) => after([completion(read, 0, 0, 256, 0, new Uint8Array(260))])],
  ];
  test.each(bad)('%s', (_, replies) => {
    const d = bench({ maxRead: 1, maxPayload: 2 });
    const tags = [d.dma({ queue: 0, gpa: PAGE, length: 256 }), d.dma({ queue: 0, gpa: 2 * PAGE, length: 100 })];
    const other = d.dma({ queue: 1, gpa: 3 * PAGE, length: 256 });
    const all = reads(d, 3);
    const [read, next, second] = [PAGE, 2 * PAGE, 3 * PAGE].map((address) => all.find((r) => r.address === address)!) as [MemRequest, MemRequest, MemRequest];
    d.answer(read, replies(d, read));
    const done = d.finished(tags[0]!);
    expect(done.status).toBe(DONE_STATUS.completion_error);
    expect(done.delivered).toBeLessThan(256);
    d.answer(second, after(pieces(d, second, true)));
    expect(d.finished(other)).toMatchObject({ status: 0, data: d.memory.read(3 * PAGE, 256) });
    d.answer(next, after(pieces(d, next)));
    expect(d.finished(tags[1]!)).toMatchObject({ status: 0, data: d.memory.read(2 * PAGE, 100) });
    expect(d.errors()).toEqual(['COMPLETION_ERROR']);
    expect(d.tokens(0)).toBe(0);
  });

  test('one bad read of many: the rest is awaited before the descriptor ends, and its tokens stay out', () => {
    const d = bench({ maxRead: 0 });
    const tag = d.dma({ gpa: 0, length: 512 });
    const four = reads(d, 4);
    expect(d.tokens(0)).toBe(4);
    d.answer(four[1]!, after(completionsOf(four[1]!, null, 256)));
    d.run(2_000);
    expect(d.isDone(tag)).toBe(false);
    expect(d.tokens(0)).toBe(3);
    for (const i of [3, 0, 2]) d.answer(four[i]!, after(pieces(d, four[i]!)));
    expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.completion_error, delivered: 384 });
    expect(d.tokens(0)).toBe(0);
  });

  // The tag is not free before the last piece: a new read under it would meet the pieces of the old one.
  test('the read tag of a poisoned read is not used again while pieces of it are on their way', () => {
    const d = bench({ maxRead: 1 });
    const bad = d.dma({ queue: 0, gpa: PAGE, length: 256 });
    const [read] = reads(d, 1) as [MemRequest];
    const list = pieces(d, read, true);
    d.answer(read, list.map((tlp, i) => ({ tlp: { ...tlp, ep: i === 0 }, after: i === 0 ? 5 : 400 + 10 * i })));
    d.run(50);
    expect(d.tokens(0)).toBe(1);
    const good = d.dma({ queue: 2, gpa: 4 * PAGE, length: 192 });
    const [, second] = reads(d, 2) as [MemRequest, MemRequest];
    expect(second.tag).not.toBe(read.tag);
    d.answer(second, after(pieces(d, second), 800));
    expect(d.finished(bad)).toMatchObject({ status: DONE_STATUS.completion_error, delivered: 192 });
    expect(d.finished(good)).toMatchObject({ status: 0, data: d.memory.read(4 * PAGE, 192) });
    expect(d.errors()).toEqual(['COMPLETION_ERROR']);
    expect(d.tokens(0) + d.tokens(1)).toBe(0);
  });
});

describe('unexpected completions are flagged and change nothing', () => {
  const like = (tag: number): MemRequest => memoryRead(ridOf(1), tag, PAGE, 64);
  test.each([0, 3, 4, 8, 200, 255])('tag %i, no read open', (tag) => {
    const d = bench();
    d.strayCompletion(completion(like(tag), 0, 0, 64, 0, new Uint8Array(64)));
    d.strayCompletion(completion(like(tag), 0, 1, 64, 0, new Uint8Array(0)));
    d.settle();
    expect(d.errors()).toEqual(['UNEXPECTED_COMPLETION']);
    const done = d.dma({ gpa: 7 * PAGE, length: 90 });
    const [read] = reads(d, 1) as [MemRequest];
    d.answer(read, after(pieces(d, read)));
    expect(d.finished(done)).toMatchObject({ status: 0, data: d.memory.read(7 * PAGE, 90) });
  });

  test('a tag past the last one is not taken for the open read with the same low bits', () => {
    const d = bench();
    const done = d.dma({ gpa: 7 * PAGE });
    const [read] = reads(d, 1) as [MemRequest];
    for (const bit of [4, 8, 16, 32, 64, 128]) d.strayCompletion(completion(like(read.tag | bit), 0, 0, 64, 0, new Uint8Array(64)));
    d.settle();
    expect([d.isDone(done), d.tokens(0), d.errors()]).toEqual([false, 1, ['UNEXPECTED_COMPLETION']]);
    d.answer(read, after(pieces(d, read)));
    expect(d.finished(done)).toMatchObject({ status: 0, data: d.memory.read(7 * PAGE, 64) });
  });

  test('a tag that a waiting queue holds without a read, and a second answer to a read that is done', () => {
    const d = bench();
    d.update({ op: 'clear', first: 9 });
    const waiting = d.dma({ queue: 0, gpa: 9 * PAGE });
    const r = d.nextRecord();
    for (let tag = 0; tag < 4; tag++) d.strayCompletion(completion(like(tag), 0, 0, 64, 0, new Uint8Array(64)));
    const done = d.dma({ queue: 1, gpa: 7 * PAGE });
    const [read] = reads(d, 1) as [MemRequest];
    d.settle();
    expect(d.errors()).toEqual(['UNEXPECTED_COMPLETION']);
    d.set('ERROR', { UNEXPECTED_COMPLETION: 1 });
    expect(d.isDone(done)).toBe(false);
    d.answer(read, after([...pieces(d, read), ...pieces(d, read)], 5, 40));
    expect(d.finished(done).status).toBe(0);
    d.settle();
    expect(d.errors()).toEqual(['UNEXPECTED_COMPLETION']);
    d.respond(r, 'failure');
    expect(d.finished(waiting).status).toBe(DONE_STATUS.failure);
    expect(d.tokens(0)).toBe(0);
  });
});
