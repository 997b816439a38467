import { describe, expect, test } from 'vitest';
import { ACK_BYTES, ACK_STATUS, COMMAND, COMMAND_BYTES } from '../../../hw/spec/messages.ts';
import { pack } from '../../host/layout.ts';
import { encodeTlp, memoryWrite } from '../../pcie/tlp.ts';
import { ACK_BASE, DOMAINS, MSI_ADDRESS, PAGE, type Command, type DeviceBench } from '../support/device-bench.ts';
import { granted, rightsMap, rightsOf } from '../support/device-probe.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const [PAGES0, PAGES1] = [DOMAINS[0].pages, DOMAINS[1].pages];
/** Rights of a domain as text: runs of `[digit, count]`. */
const runs = (...parts: readonly (readonly [digit: number, count: number])[]): string => parts.map(([digit, count]) => String(digit).repeat(count)).join('');
const slot = 0x8000;

describe('what an update changes', () => {
  test('one page: set, raise, lower, clear', () => {
    const d = device().bringUp();
    const map = (): string => [4, 5, 6].map((p) => rightsOf(d, 0, p)).join('');
    for (const [op, rights, want] of [['set', 1, '010'], ['set', 3, '030'], ['set', 1, '010'], ['clear', 0, '000'], ['set', 3, '030'], ['clear', 0, '000']] as const) {
      expect(d.update({ op, first: 5, rights }).status).toBe(ACK_STATUS.ok);
      expect(map()).toBe(want);
    }
    expect(d.errors()).toEqual([]);
  });

  test('ranges across regions of 32 pages change their pages and no other', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 30, count: 36 });
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, 30], [3, 36], [0, 62]));
    d.update({ op: 'set', first: 31, count: 34, rights: 1 });
    d.update({ op: 'clear', first: 40, count: 60 });
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, 30], [3, 1], [1, 9], [0, 88]));
    d.update({ op: 'set', first: 63, count: 2, rights: 1 });
    d.update({ op: 'set', first: 64, count: 32 });
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, 30], [3, 1], [1, 9], [0, 23], [1, 1], [3, 32], [0, 32]));
  });

  test('a whole domain, its last page, and never the neighbour’s rows', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 0, first: 0, count: PAGES0 });
    expect(rightsMap(d, 2, PAGES1)).toBe(runs([0, PAGES1]));
    d.update({ op: 'set', domain: 1, first: 0, count: PAGES1, rights: 1 });
    d.update({ op: 'clear', domain: 0, first: 0, count: PAGES0 });
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, PAGES0]));
    expect(rightsMap(d, 2, PAGES1)).toBe(runs([1, PAGES1]));
    d.update({ op: 'clear', domain: 1, first: PAGES1 - 1 });
    d.update({ op: 'set', domain: 0, first: PAGES0 - 1 });
    expect(rightsMap(d, 2, PAGES1)).toBe(runs([1, PAGES1 - 1], [0, 1]));
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, PAGES0 - 1], [3, 1]));
  });

  test('each row written counts in the generation of its domain alone', () => {
    const d = device().bringUp();
    const before = [d.get('DOMAIN_STATE', 'GENERATION', 0), d.get('DOMAIN_STATE', 'GENERATION', 1)];
    d.update({ op: 'set', first: 31, count: 34 });
    d.update({ op: 'clear', first: 0, count: 2 });
    d.update({ op: 'set', first: 128 });
    expect([d.get('DOMAIN_STATE', 'GENERATION', 0), d.get('DOMAIN_STATE', 'GENERATION', 1)]).toEqual([before[0]! + 4, before[1]!]);
  });
});

describe('what is refused', () => {
  const cases: readonly (readonly [string, Command, keyof typeof ACK_STATUS])[] = [
    ...[0, 6, 7, 15].map((op) => [`operation ${op}`, { op, first: 1, rights: 3 }, 'bad_op'] as const),
    ['block with rights', { op: 'block', first: 1, rights: 1 }, 'unsupported'],
    ['set without rights', { op: 'set', first: 1, rights: 0 }, 'unsupported'],
    ['set to blocked', { op: 'set', first: 1, rights: 2 }, 'unsupported'],
    ['clear with rights', { op: 'clear', first: 1, rights: 1 }, 'unsupported'],
    ['clear with a response', { op: 'clear', first: 1, response: { tag_index: 0, tag_generation: 0 } }, 'unsupported'],
    ['block with a response', { op: 'block', first: 1, response: { tag_index: 0, tag_generation: 0 } }, 'unsupported'],
    ['domain 2 of 2', { op: 'set', domain: 2, first: 1 }, 'bad_domain'],
    ['domain 255', { op: 'clear', domain: 255, first: 1 }, 'bad_domain'],
    ['no pages', { op: 'clear', first: 1, count: 0 }, 'bad_range'],
    ['the page past the last', { op: 'set', first: 128 }, 'bad_range'],
    ['a range past the end', { op: 'clear', first: 127, count: 2 }, 'bad_range'],
    ['a first page that wraps', { op: 'set', first: 2 ** 20 + 1, count: 1 }, 'bad_range'],
    ['a count that wraps', { op: 'clear', first: 1, count: 2 ** 52 - 1 }, 'bad_range'],
    ['a sum that wraps', { op: 'clear', first: 2 ** 52 - 1, count: 2 }, 'bad_range'],
  ];
  test.each(cases)('%s: status, and nothing changed', (_, command, status) => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 1, rights: 1 });
    const generation = d.get('DOMAIN_STATE', 'GENERATION');
    expect(d.update(command)).toMatchObject({ status: ACK_STATUS[status], slot: 0 });
    expect(d.get('DOMAIN_STATE', 'GENERATION')).toBe(generation);
    expect([0, 1, 2, 127].map((p) => rightsOf(d, 0, p))).toEqual([0, 1, 0, 0]);
    expect([0, 1, 79].map((p) => rightsOf(d, 2, p))).toEqual([0, 0, 0]);
    expect(d.update({ op: 'set', first: 2 }).status).toBe(ACK_STATUS.ok);
    expect(rightsOf(d, 0, 2)).toBe(3);
  });

  test('a domain that was not cleared', () => {
    const d = device();
    d.setUpHost();
    expect(d.update({ op: 'set', first: 0 }).status).toBe(ACK_STATUS.bad_domain);
    d.set('DOMAIN_LIMIT', { PAGES: 64 });
    d.set('DOMAIN_CTRL', { CLEAR: 1 });
    expect(d.update({ op: 'set', first: 0 }).status).toBe(ACK_STATUS.ok);
  });
});

describe('command slots', () => {
  test.each(['qwords', 'one TLP'] as const)('a command in %s', (how) => {
    const d = device({ stall: 60 }).bringUp();
    for (const first of [3, 40, 127]) {
      expect(d.update({ op: 'set', first }, how).status).toBe(0);
      expect([first - 1, first].map((p) => rightsOf(d, 0, p))).toEqual([0, 3]);
    }
    expect(d.errors()).toEqual([]);
  });

  test.each(['qwords', 'one TLP'] as const)('a command to a taken slot, in %s, is dropped and flagged; the first one is done right', (how) => {
    const d = device().bringUp();
    const first = d.command({ op: 'set', first: 0, count: PAGES0 }, how);
    d.command({ op: 'set', domain: 1, first: 0, count: 5 }, how);
    expect(d.nextAck()).toMatchObject({ sequence: first, status: 0 });
    d.settle();
    expect(d.errors()).toEqual(['COMMAND_OVERFLOW']);
    expect(d.get('ACK_TAIL', 'TAIL')).toBe(1);
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([3, PAGES0]));
    expect(rightsOf(d, 2, 0)).toBe(0);
    expect(d.update({ op: 'set', domain: 1, first: 1 }).status).toBe(0);
    expect(rightsOf(d, 2, 1)).toBe(3);
  });

  // The first qwords meet a taken slot, the rest a free one: what is committed then is no command the host wrote.
  test.each([1, 2, 3])('a command whose first %i qwords met a taken slot is dropped as a whole', (early) => {
    const d = device().bringUp();
    d.command({ op: 'set', first: 0, count: PAGES0 });
    const mixed = pack(COMMAND, COMMAND_BYTES, { op: 2, domain: 1, first_page: 4, page_count: 2, sequence: 777 });
    for (let i = 0; i < early * 8; i += 8) d.store(slot + i, mixed.slice(i, i + 8));
    expect(d.nextAck().status).toBe(0);
    for (let i = early * 8; i < 32; i += 8) d.store(slot + i, mixed.slice(i, i + 8));
    d.settle();
    expect(d.get('ACK_TAIL', 'TAIL')).toBe(1);
    expect(d.errors()).toContain('COMMAND_OVERFLOW');
    expect(rightsMap(d, 0, 8)).toBe(runs([3, 8]));
    d.set('ERROR', { COMMAND_OVERFLOW: 1, COMMAND_HOLE: 1 });
    expect(d.update({ op: 'clear', first: 2 }).status).toBe(0);
    expect(rightsMap(d, 0, 4)).toBe('3303');
    expect(d.errors()).toEqual([]);
  });

  const command = (d: DeviceBench, first: number): Uint8Array => pack(COMMAND, COMMAND_BYTES, { op: 1, rights: 3, first_page: first, page_count: 1, sequence: d.sequence++ });
  test.each<[string, (d: DeviceBench, bytes: Uint8Array) => void]>([
    ['a write of 4 bytes in front', (d, b) => [[0, 4], [4, 8], [8, 16], [16, 24], [24, 32]].forEach(([from, to]) => d.store(slot + from!, b.slice(from, to)))],
    ['a write of 6 bytes', (d, b) => [[0, 8], [8, 14], [16, 24], [24, 32]].forEach(([from, to]) => d.store(slot + from!, b.slice(from, to)))],
    ['byte enables with a hole', (d, b) => {
      d.request(encodeTlp({ ...memoryWrite(0, 0, 0xf000_0000 + slot, b.slice(0, 8)), firstBe: 0b1101 }));
      for (let i = 8; i < 32; i += 8) d.store(slot + i, b.slice(i, i + 8));
    }],
    ['a write past the command', (d, b) => {
      d.store(slot + 40, b.slice(0, 8));
      d.store(slot, b);
    }],
    ['one TLP that begins in the middle of a qword', (d, b) => d.store(slot + 4, b.slice(4))],
  ])('%s: flagged, the command dropped, the next one works', (_, write) => {
    const d = device().bringUp();
    write(d, command(d, 6));
    d.settle();
    expect(d.errors()).toEqual(['COMMAND_HOLE']);
    expect(d.get('ACK_TAIL', 'TAIL')).toBe(0);
    expect(rightsOf(d, 0, 6)).toBe(0);
    d.set('ERROR', { COMMAND_HOLE: 1 });
    expect(d.update({ op: 'set', first: 7 }).status).toBe(0);
    expect([6, 7].map((p) => rightsOf(d, 0, p))).toEqual([0, 3]);
    expect(d.errors()).toEqual([]);
  });

  test('commands wait while ACK_CTRL.ENABLE is clear', () => {
    const d = device().bringUp();
    d.set('ACK_CTRL', { ENABLE: 0, SIZE: d.ackLog2 });
    const sequence = d.command({ op: 'set', first: 3 });
    d.settle();
    expect(d.get('ACK_TAIL', 'TAIL')).toBe(0);
    expect(rightsOf(d, 0, 3)).toBe(0);
    d.set('ACK_CTRL', { ENABLE: 1, SIZE: d.ackLog2 });
    expect(d.nextAck().sequence).toBe(sequence);
    expect(rightsOf(d, 0, 3)).toBe(3);
  });
});

describe('acknowledgements', () => {
  test.each([0, 1, 3])('the ring of 2^%i entries wraps, and its phase flips', (ackLog2) => {
    const d = device({ ackLog2, stall: 80 }).bringUp();
    const size = 2 ** ackLog2;
    for (let i = 0; i < 2 * size + 3; i++) {
      const before = d.tick;
      const ack = d.update({ op: i % 2 ? 'clear' : 'set', first: i });
      expect(ack).toMatchObject({ status: 0, slot: 0, phase: 1 - (Math.floor(i / size) % 2) });
      expect(ack.timestamp).toBeGreaterThan(before);
      expect(ack.timestamp).toBeLessThanOrEqual(d.tick);
      expect(d.writes.at(-1)).toMatchObject({ address: ACK_BASE + ACK_BYTES * (i % size), rid: 0x0100 });
      expect(d.get('ACK_TAIL', 'TAIL')).toBe(i + 1);
    }
    expect(d.writes).toHaveLength(2 * size + 3);
  });

  test('an interrupt only when the command asked for it', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 0, irq: 0 });
    d.settle();
    expect(d.interrupts).toEqual([]);
    d.update({ op: 'set', first: 128, irq: 1 });
    d.settle();
    expect(d.writes.map((w) => w.address)).toEqual([ACK_BASE, ACK_BASE + 16, MSI_ADDRESS]);
  });
});

describe('hardware clear', () => {
  test.each([1, 2, 3, 4, 5])('memory is random at power-up; after the clear every page faults, seed %i', (seed) => {
    const d = device({ seed }).bringUp();
    for (const [queue, pages] of [[0, PAGES0], [2, PAGES1]] as const) {
      for (let page = 0; page < pages; page++) expect(granted(d, queue, page, false), `page ${page}`).toBe(false);
    }
    expect(d.get('LOOKUP_FAULTS', 'COUNT')).toBe(PAGES0 + PAGES1);
  });

  test('no enable without it: the enable is refused, everything denied', () => {
    const d = device();
    d.setUpHost();
    d.set('DOMAIN_BASE', { REGION: 0 });
    d.set('DOMAIN_LIMIT', { PAGES: 128 });
    d.set('DOMAIN_CTRL', { ENABLE_SET: 1 });
    d.setUpFunctions();
    d.set('CTRL', { ENABLE: 1 });
    expect(d.get('DOMAIN_CTRL', 'ENABLED')).toBe(0);
    expect(d.errors()).toEqual(['DOMAIN_NOT_CLEARED']);
    for (const page of [0, 5, 127]) expect(d.runDma({ gpa: page * PAGE }).status).toBe(1);
    d.set('ERROR', { DOMAIN_NOT_CLEARED: 1 });
    d.set('DOMAIN_CTRL', { CLEAR: 1 });
    d.set('DOMAIN_CTRL', { ENABLE_SET: 1 }); // while it clears
    d.settle();
    expect([d.get('DOMAIN_CTRL', 'ENABLED'), d.get('DOMAIN_CTRL', 'CLEARED'), d.get('DOMAIN_CTRL', 'BUSY')]).toEqual([0, 1, 0]);
    expect(d.errors()).toEqual(['DOMAIN_NOT_CLEARED']);
  });

  test('refused while enabled; after a disable the old rights are gone', () => {
    const d = device().bringUp();
    d.update({ op: 'set', first: 0, count: PAGES0 });
    d.set('DOMAIN_CTRL', { CLEAR: 1 });
    d.settle();
    expect(rightsOf(d, 0, 9)).toBe(3);
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 });
    d.set('DOMAIN_CTRL', { ENABLE_SET: 1 });
    expect([d.get('DOMAIN_CTRL', 'ENABLED'), d.errors()]).toEqual([0, ['DOMAIN_NOT_CLEARED']]);
    expect(d.runDma({ gpa: 9 * PAGE }).status).toBe(1);
    d.enableDomain(0);
    expect(rightsMap(d, 0, PAGES0)).toBe(runs([0, PAGES0]));
  });

  test('a domain that moves to other rows starts without rights there, and its old rows go to another', () => {
    const d = device().bringUp();
    d.update({ op: 'set', domain: 1, first: 0, count: PAGES1 });
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 1);
    d.enableDomain(1, { region: 61, pages: 96 });
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 0);
    d.enableDomain(0, { region: 4, pages: 96 });
    expect(rightsMap(d, 2, 96)).toBe(runs([0, 96]));
    expect(rightsMap(d, 0, 96)).toBe(runs([0, 96]));
    d.update({ op: 'set', domain: 1, first: 95 });
    expect([rightsOf(d, 2, 95), rightsOf(d, 0, 95)]).toEqual([3, 0]);
  });
});
