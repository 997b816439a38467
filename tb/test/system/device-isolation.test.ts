import { describe, expect, test } from 'vitest';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import type { MemRequest } from '../../pcie/tlp.ts';
import { DOMAINS, PAGE, type DeviceBench } from '../support/device-bench.ts';
import { rightsMap, rightsOf } from '../support/device-probe.ts';
import { ridOf } from '../support/device-wire.ts';
import { completionsOf } from '../support/read-replies.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const [PAGES0, PAGES1] = [DOMAINS[0].pages, DOMAINS[1].pages];
/** Tries a DMA both ways; gives the two statuses. */
const statuses = (d: DeviceBench, queue: number, gpa: number, length = 64): number[] => [true, false].map((write) => d.runDma({ queue, write, gpa, length }).status);
const DENIED = [DONE_STATUS.denied, DONE_STATUS.denied];
const OK = [0, 0];

describe('domains', () => {
  test('the same GPA in two domains: the rights of one are never the other’s', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 0, first: 10, count: 3 });
    d.update({ op: 'set', domain: 1, first: 12, count: 3, rights: 1 });
    expect(rightsMap(d, 0, 16)).toBe('0000000000333000');
    expect(rightsMap(d, 2, 16)).toBe('0000000000001110');
    d.update({ op: 'clear', domain: 0, first: 0, count: PAGES0 });
    expect(rightsMap(d, 2, 16)).toBe('0000000000001110');
    d.update({ op: 'clear', domain: 1, first: 12 });
    d.update({ op: 'set', domain: 0, first: 12 });
    expect([rightsOf(d, 0, 12), rightsOf(d, 2, 12)]).toEqual([3, 0]);
  });

  test('lookups of both domains at the same GPA side by side: each gets its own verdict', () => {
    const d = device({ stall: 40 }).bringUp();
    d.update({ op: 'set', domain: 0, first: 5 });
    for (let offset = 0; offset < 20; offset++) {
      const at = d.tick + 10;
      const good = d.dma({ queue: 0, write: true, gpa: 5 * PAGE, at });
      const bad = d.dma({ queue: 2, write: true, gpa: 5 * PAGE, at: at + offset });
      d.respond(d.nextRecord(), 'failure');
      d.giveSlots();
      expect([d.finished(good).status, d.finished(bad).status]).toEqual([0, DONE_STATUS.failure]);
    }
    d.settle();
    expect(d.dmaWrites.length).toBe(20);
    expect(d.dmaWrites.every((w) => w.rid === ridOf(1))).toBe(true);
  });

  test('two functions of one domain share its rights, and each carries its own requester ID', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 0, first: 33 });
    for (const [queue, func] of [[0, 1], [1, 2], [3, 1]] as const) {
      expect(statuses(d, queue, 33 * PAGE + 8)).toEqual(OK);
      d.settle();
      expect([d.dmaWrites.at(-1)!.rid, d.reads.at(-1)!.rid]).toEqual([ridOf(func), ridOf(func)]);
    }
    d.update({ op: 'clear', domain: 0, first: 33 });
    expect([rightsOf(d, 0, 33), rightsOf(d, 1, 33), rightsOf(d, 3, 33)]).toEqual([0, 0, 0]);
  });

  test('a fault of one function leaves the other function of the domain at work on the pages it has', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 0, first: 1 });
    const waiting = d.dma({ queue: 0, gpa: 2 * PAGE });
    for (let i = 0; i < 10; i++) expect(statuses(d, 1, PAGE + 64 * i)).toEqual(OK);
    expect(d.isDone(waiting)).toBe(false);
    d.respond(d.nextRecord(), 'invalid');
    expect(d.finished(waiting).status).toBe(DONE_STATUS.invalid);
    expect(statuses(d, 1, PAGE)).toEqual(OK);
    expect(statuses(d, 0, PAGE)).toEqual(OK);
  });
});

describe('what is denied', () => {
  test.each([[0, PAGES0], [2, PAGES1]] as const)('queue %i: the last page of its domain is granted, the next one denied, also in one range', (queue, pages) => {
    const d = device().bringUp().openAll();
    expect(statuses(d, queue, (pages - 1) * PAGE + 4032)).toEqual(OK);
    expect(statuses(d, queue, (pages - 1) * PAGE + 4033)).toEqual(DENIED);
    for (const page of [pages, pages + 1, pages + 31, 2 ** 20 - 1]) expect(statuses(d, queue, page * PAGE), `page ${page}`).toEqual(DENIED);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(0);
    d.settle();
    expect([...d.dmaWrites, ...d.reads].every((x) => x.address < pages * PAGE)).toBe(true);
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
  });

  // Rows 4.. follow domain 0 in the bitmap, rows 7.. belong to nobody and hold what power-up left.
  test.each([1, 2, 3])('no page past a limit shows the bits of another row, seed %i', (seed) => {
    const d = device({ seed }).bringUp().openAll();
    for (let page = PAGES0; page < PAGES0 + 160; page++) expect(d.runDma({ queue: 0, gpa: page * PAGE, length: 1 }).status).toBe(DONE_STATUS.denied);
    for (let page = PAGES1; page < 128; page++) expect(d.runDma({ queue: 2, gpa: page * PAGE, length: 1 }).status).toBe(DONE_STATUS.denied);
    expect(d.reads).toEqual([]);
  });

  test('a range that begins inside and leaves the domain: what is inside a region before may move, the rest is denied', () => {
    const d = device().bringUp().openAll();
    const tag = d.dma({ queue: 2, write: true, gpa: 62 * PAGE, length: 20 * PAGE });
    expect(d.finished(tag)).toMatchObject({ status: DONE_STATUS.denied, bytes: 2 * PAGE });
    d.settle();
    expect(Math.max(...d.dmaWrites.map((w) => w.address + w.data.length))).toBe(64 * PAGE);
  });

  test('a GPA range that passes the end of the address space', () => {
    const d = device().bringUp().openAll();
    expect(statuses(d, 0, 2 ** 32 - 100, 300)).toEqual(DENIED);
    expect([...d.dmaWrites, ...d.reads]).toEqual([]);
  });

  test('a disabled function, a function without a domain, a domain past the last, a disabled domain', () => {
    const d = device().bringUp().openAll();
    for (const table of [{ ENABLE: 0, DOMAIN: 0 }, { ENABLE: 1, DOMAIN: 2 }, { ENABLE: 1, DOMAIN: 3 }, { ENABLE: 1, DOMAIN: 128 }] as const) {
      d.set('FUNCTION', table, 1);
      expect(statuses(d, 0, PAGE)).toEqual(DENIED);
      expect(statuses(d, 1, PAGE)).toEqual(OK);
    }
    d.set('FUNCTION', { ENABLE: 1, DOMAIN: 0 }, 1);
    expect(statuses(d, 0, PAGE)).toEqual(OK);
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 0);
    expect(statuses(d, 0, PAGE)).toEqual(DENIED);
    expect(statuses(d, 1, PAGE)).toEqual(DENIED);
    expect(statuses(d, 2, PAGE)).toEqual(OK);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(0);
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
  });

  test('a domain is shut down: what was granted lands and counts in TOKENS, the rest is denied, the parked are answered', () => {
    const d = device().bringUp().openAll();
    d.update({ op: 'clear', first: 9 });
    const held: MemRequest[] = [];
    d.responder = (read) => (held.push(read), null);
    const [granted, parked] = [d.dma({ queue: 0, gpa: PAGE, length: 100 }), d.dma({ queue: 1, gpa: 9 * PAGE })];
    const r = d.nextRecord();
    const later = [d.dma({ queue: 0, gpa: 2 * PAGE }), d.dma({ queue: 1, gpa: 2 * PAGE })];
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 0);
    d.respond(r, 'success');
    expect(d.finished(parked).status).toBe(DONE_STATUS.denied);
    expect(d.finished(later[1]!).status).toBe(DONE_STATUS.denied);
    expect(d.tokens(0)).toBe(1);
    d.answer(held[0]!, completionsOf(held[0]!, d.memory.read(PAGE, 100), 256).map((tlp) => ({ tlp, after: 5 })));
    expect(d.finished(granted)).toMatchObject({ status: 0, data: d.memory.read(PAGE, 100) });
    expect(d.finished(later[0]!).status).toBe(DONE_STATUS.denied);
    expect(d.tokens(0)).toBe(0);
    expect(d.reads).toHaveLength(1);
  });

  test('the PF has no domain until it is given one', () => {
    const d = device().bringUp().openAll();
    d.set('QUEUE', { FUNCTION: 0, ENABLE: 1 }, 1);
    expect(statuses(d, 1, PAGE)).toEqual(DENIED);
    d.set('FUNCTION', { ENABLE: 1, DOMAIN: 1 }, 0);
    expect(statuses(d, 1, PAGE)).toEqual(OK);
    d.settle();
    expect(d.dmaWrites.at(-1)!.rid).toBe(ridOf(0));
  });

  test('a function that moves to the other domain sees that domain’s rights and no more', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 0, first: 4 });
    d.update({ op: 'set', domain: 1, first: 6 });
    expect(rightsMap(d, 0, 8)).toBe('00003000');
    d.set('FUNCTION', { ENABLE: 1, DOMAIN: 1 }, 1);
    expect(rightsMap(d, 0, 8)).toBe('00000030');
    expect(rightsMap(d, 1, 8)).toBe('00003000');
  });
});
