import { describe, expect, test } from 'vitest';
import { ACK_STATUS, DONE_STATUS } from '../../../hw/spec/messages.ts';
import { VERDICT } from '../../../hw/spec/pae.ts';
import { fetchTag } from '../../../hw/pcie/completion-split.ts';
import { CPL_STATUS, completion, memoryRead, type MemRequest } from '../../pcie/tlp.ts';
import { PAGE, type Ack, type BenchOptions, type Command, type DeviceBench } from '../support/device-bench.ts';
import { rightsOf } from '../support/device-probe.ts';
import { PF_ID, SMALL } from '../support/device-wire.ts';
import { completionsOf, type Reply } from '../support/read-replies.ts';
import { COMMAND_BASE, RingCommands } from '../support/ring-commands.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

describe('block', () => {
  const blocked = (d: DeviceBench): void => d.until(() => d.verdicts.some((v) => v.verdict === VERDICT.blocked), 'the verdict blocked');

  test.each([false, true])('a DMA waits without a record and goes on after the set, write %s', (write) => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 0, count: 40 });
    expect(d.update({ op: 'block', first: 3, count: 30 }).status).toBe(ACK_STATUS.ok);
    const tag = d.dma({ gpa: 31 * PAGE + 8, length: 64, write });
    blocked(d);
    expect(d.update({ op: 'set', first: 3, count: 28 }).status).toBe(ACK_STATUS.ok);
    d.run(2_000);
    expect([d.isDone(tag), d.get('PRQ_TAIL', 'TAIL')]).toEqual([false, 0]);
    expect([rightsOf(d, 1, 2), rightsOf(d, 1, 30), rightsOf(d, 1, 33)]).toEqual([3, 3, 3]);
    d.update({ op: 'set', first: 31 });
    expect(d.finished(tag).status).toBe(DONE_STATUS.ok);
    expect(d.errors()).toEqual([]);
  });

  test('clear takes a blocked page away: the DMA that waits faults', () => {
    const d = device().bringUp();
    d.update({ op: 'block', first: 5 });
    const tag = d.dma({ gpa: 5 * PAGE });
    blocked(d);
    d.update({ op: 'clear', first: 5 });
    const r = d.nextRecord();
    expect([r.first_page, r.page_count, d.isDone(tag)]).toEqual([5, 1, false]);
    d.update({ op: 'set', first: 5, response: r });
    expect(d.finished(tag).status).toBe(DONE_STATUS.ok);
  });

  test('it drains: acknowledged only when the read granted before has ended', () => {
    const d = device().bringUp().openAll();
    d.responder = () => null;
    const tag = d.dma({ gpa: 9 * PAGE, length: 64 });
    d.until(() => d.reads.length === 1, 'the read');
    d.command({ op: 'block', first: 9 });
    d.run(3_000);
    expect(d.get('ACK_TAIL', 'TAIL')).toBe(2); // those of openAll
    const read = d.reads[0]!.tlp;
    d.answer(read, completionsOf(read, d.memory.read(9 * PAGE, 64), 128).map((tlp) => ({ tlp, after: 5 })));
    expect(d.finished(tag).status).toBe(DONE_STATUS.ok);
    expect(d.nextAck().status).toBe(ACK_STATUS.ok);
  });
});

describe('a drain that meets a read without completion', () => {
  test.each([['clear', ACK_STATUS.uncertain], ['block', ACK_STATUS.uncertain], ['set', ACK_STATUS.ok]] as const)('%s ends with status %i; later ones that drain are uncertain until the reset of the function', (op, status) => {
    const d = device({ skipIdle: false }).bringUp().openAll();
    d.responder = () => null;
    d.set('READ_TIMEOUT', { PERIOD: 500 });
    const tag = d.dma({ gpa: 9 * PAGE, length: 64 });
    d.until(() => d.reads.length === 1, 'the read');
    const sequence = d.command({ op, first: 9 });
    expect(d.finished(tag).status).not.toBe(DONE_STATUS.ok);
    expect(d.nextAck()).toMatchObject({ sequence, status });
    // The read may be under way still: of this domain, and for what drains.
    expect(d.update({ op: 'clear', first: 9 }).status).toBe(ACK_STATUS.uncertain);
    expect(d.update({ op: 'set', first: 9 }).status).toBe(ACK_STATUS.ok);
    expect(d.update({ op: 'clear', domain: 1, first: 9 }).status).toBe(ACK_STATUS.ok);
    d.set('FUNCTION', { DOMAIN: 0, ENABLE: 1, RESET: 1 }, 1);
    d.settle();
    expect(d.update({ op: 'clear', first: 9 }).status).toBe(ACK_STATUS.ok);
    expect(d.errors()).toContain('READ_TIMEOUT');
  });
});

describe('a response carried by a set', () => {
  test.each([['success', DONE_STATUS.ok], ['invalid', DONE_STATUS.invalid], ['failure', DONE_STATUS.failure]] as const)('%s reaches the descriptor that waits', (code, status) => {
    const d = device({ stall: 60 }).bringUp();
    const tag = d.dma({ gpa: 33 * PAGE, write: true });
    const r = d.nextRecord();
    expect(d.update({ op: 'set', first: 30, count: 40, response: { ...r, code } }).status).toBe(ACK_STATUS.ok);
    expect(d.finished(tag).status).toBe(status);
    expect([d.get('RESPONSES', 'COUNT'), d.errors()]).toEqual([1, []]);
  });

  test('a refused set does not apply it; one with an old tag is flagged', () => {
    const d = device().bringUp();
    const tag = d.dma({ gpa: 33 * PAGE });
    const r = d.nextRecord();
    expect(d.update({ op: 'set', first: 127, count: 2, response: r }).status).toBe(ACK_STATUS.bad_range);
    d.settle();
    expect([d.isDone(tag), d.get('RESPONSES', 'COUNT')]).toEqual([false, 0]);
    d.update({ op: 'set', first: 33, response: { ...r, tag_generation: r.tag_generation ^ 1 } });
    d.settle();
    expect([d.isDone(tag), d.errors()]).toEqual([false, ['STALE_RESPONSE']]);
    d.update({ op: 'set', first: 33, rights: 1, response: r });
    expect(d.finished(tag).status).toBe(DONE_STATUS.ok);
  });
});

/** A device with a command ring. */
const ringed = (log2: number, options: Partial<BenchOptions> = {}): [DeviceBench, RingCommands] => {
  const d = device(options).bringUp();
  return [d, new RingCommands(d, log2)];
};
const sets = (n: number, from = 0): Command[] => Array.from({ length: n }, (_, i) => ({ op: 'set', first: from + i, rights: (from + i) % 2 ? 1 : 3 }));
const acks = (d: DeviceBench, n: number): Ack[] => Array.from({ length: n }, () => d.nextAck());
const fetches = (d: DeviceBench): readonly { readonly from: number; readonly bytes: number }[] => d.reads.map((r) => ({ from: r.address - COMMAND_BASE, bytes: r.bytes }));

describe('command ring', () => {
  test.each([[0, 2, 0], [1, 3, 0], [2, 3, 80], [3, 5, 60], [4, 16, 0]] as const)('2^%i entries, %i commands a doorbell, over many passes', (log2, burst, stall) => {
    const [d, ring] = ringed(log2, { ackLog2: 5, stall, seed: log2 + 1, maxPayload: 0, maxRead: 0 });
    for (let pass = 0; pass < 5; pass++) {
      const batch = sets(Math.min(burst, 2 ** log2), 7 * pass);
      const wanted = ring.write(batch);
      ring.ring();
      const got = acks(d, batch.length);
      expect(got.map((a) => a.sequence)).toEqual(wanted);
      for (const a of got) expect(a).toMatchObject({ status: 0, slot: 0, ring: 1 });
      ring.giveAcks();
      expect(ring.head).toBe(ring.tail);
    }
    for (const r of d.reads) expect(r.rid).toBe(PF_ID);
    for (const { from, bytes } of fetches(d)) expect([from % 32, Math.floor(from / 128) === Math.floor((from + bytes - 1) / 128), from + bytes <= 32 << log2]).toEqual([0, true, true]);
    const size = Math.min(burst, 2 ** log2);
    const covered = (page: number): boolean => [0, 7, 14, 21, 28].some((first) => page >= first && page < first + size);
    for (const page of [0, 1, 7, 8, 13, 28, 29, 43, 44]) expect(rightsOf(d, 0, page), `page ${page}`).toBe(covered(page) ? (page % 2 ? 1 : 3) : 0);
    expect(d.errors()).toEqual([]);
  });

  test('slot and ring side by side: each acknowledgement says which', () => {
    const [d, ring] = ringed(4);
    const fromRing = ring.write(sets(9));
    ring.ring();
    const fromSlot: number[] = [];
    for (let i = 0; i < 4; i++) {
      fromSlot.push(d.command({ op: 'set', domain: 1, first: i }));
      d.until(() => d.get('UPDATES', 'COUNT') > i && d.get('DOMAIN_STATE', 'GENERATION', 1) > i, 'the command of the slot');
      d.settle();
    }
    const all = acks(d, 13);
    expect(all.filter((a) => a.ring === 1).map((a) => a.sequence)).toEqual(fromRing);
    expect(all.filter((a) => a.ring === 0).map((a) => a.sequence)).toEqual(fromSlot);
    expect(d.errors()).toEqual([]);
  });

  test('no more commands than places for acknowledgements: fetched as ACK_HEAD returns them', () => {
    const [d, ring] = ringed(4, { ackLog2: 2 });
    const wanted = ring.write(sets(10));
    ring.ring();
    d.settle();
    // Four places; one is kept for the slot.
    expect([d.get('ACK_TAIL', 'TAIL'), ring.head]).toEqual([3, 3]);
    wanted.splice(3, 0, d.command({ op: 'set', domain: 1, first: 0 }));
    d.settle();
    expect([d.get('ACK_TAIL', 'TAIL'), ring.head]).toEqual([4, 3]);
    const seen: number[] = [];
    for (const [more, tail] of [[4, 7], [3, 10], [3, 11]] as const) {
      seen.push(...acks(d, more).map((a) => a.sequence));
      ring.giveAcks();
      d.settle();
      expect(d.get('ACK_TAIL', 'TAIL')).toBe(tail);
    }
    expect([...seen, d.nextAck().sequence]).toEqual(wanted);
    expect(d.errors()).toEqual([]);
  });

  test('bus mastering off: nothing is fetched', () => {
    const [d, ring] = ringed(4, { busMaster: 0b1110n });
    ring.write(sets(1));
    ring.ring();
    d.settle();
    expect([d.reads, ring.head]).toEqual([[], 0]);
  });

  test('a tail further away than the ring is long: flagged, nothing fetched, until it is right', () => {
    const [d, ring] = ringed(2);
    ring.write(sets(4));
    ring.ring(5);
    d.settle();
    expect([d.reads, d.errors()]).toEqual([[], ['COMMAND_TAIL']]);
    ring.ring(4);
    expect(acks(d, 4).map((a) => a.status)).toEqual([0, 0, 0, 0]);
    d.set('ERROR', { COMMAND_TAIL: 1 });
    expect(d.errors()).toEqual([]);
  });

  /** The right completions of a read, then changed by `spoil`. */
  const replies = (d: DeviceBench, read: MemRequest, cut: boolean): Reply[] =>
    completionsOf(read, d.memory.read(read.address, 4 * read.length), 128, cut ? () => 0 : undefined).map((tlp, i) => ({ tlp, after: 70 + 9 * i }));
  test.each<[string, (all: Reply[], read: MemRequest) => Reply[], number]>([
    ['unsupported request', (_, read) => [{ tlp: completion(read, 0, CPL_STATUS.UR, 128, 0, new Uint8Array(0)), after: 70 }], 0],
    ['completer abort in the middle', ([a], read) => [a!, { tlp: completion(read, 0, CPL_STATUS.CA, 64, 64, new Uint8Array(0)), after: 99 }], 2],
    ['poisoned in front', ([a, b]) => [{ ...a!, error: 1 }, b!], 0],
    ['poisoned at the end', ([a, b]) => [a!, { ...b!, error: 1 }], 2],
    ['shorter than its byte count', ([a, b]) => [{ ...a!, tlp: { ...a!.tlp, length: 4, payload: a!.tlp.payload.slice(0, 16) } }, b!], 0],
  ])('%s: the ring stops in front of the command, and goes on there', (_, spoil, taken) => {
    const [d, ring] = ringed(4);
    const right = d.responder;
    d.responder = (read) => spoil(replies(d, read, true), read);
    const wanted = ring.write(sets(6));
    ring.ring();
    d.settle();
    expect([ring.stopped, ring.head, d.get('ACK_TAIL', 'TAIL'), d.reads.length]).toEqual([1, taken, taken, 1]);
    expect(d.errors()).toContain('COMMAND_FETCH');
    const early = acks(d, taken);
    expect(d.update({ op: 'set', domain: 1, first: 3 }).status).toBe(ACK_STATUS.ok); // the slot goes on
    d.responder = right;
    d.set('ERROR', { COMMAND_FETCH: 1, UNEXPECTED_COMPLETION: 1 });
    ring.enable(0);
    ring.enable(1);
    d.settle();
    expect([ring.stopped, ring.head, d.errors()]).toEqual([0, 6, []]);
    expect([...early, ...acks(d, 6 - taken)].map((a) => a.sequence)).toEqual(wanted);
  });

  test('a completion under its tag that nobody asked for is dropped and flagged', () => {
    const [d, ring] = ringed(4);
    const read = memoryRead(PF_ID, fetchTag(SMALL), COMMAND_BASE, 32);
    d.strayCompletion(completion(read, 0, CPL_STATUS.SC, 32, 0, new Uint8Array(32).fill(1)));
    d.settle();
    expect([d.errors(), ring.head, d.get('ACK_TAIL', 'TAIL')]).toEqual([['UNEXPECTED_COMPLETION'], 0, 0]);
  });
});
