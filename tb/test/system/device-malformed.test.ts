import { describe, expect, test } from 'vitest';
import type { RawTlp } from '../../bridge/types.ts';
import { qword } from '../../host/layout.ts';
import { encodeTlp, memoryRead, memoryWrite, type MemRequest } from '../../pcie/tlp.ts';
import { bytesOf, type DeviceBench } from '../support/device-bench.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const BASE = 0xf000_0000;
const NONE = new Uint8Array(0);

/** A request of any fmt and type (PCIe 5.0 §2.2.1, table 2-3) with a 3DW header. */
const raw = (fmtType: number, tag: number, address: number, dwords: number, payload: Uint8Array = NONE): RawTlp => ({
  header: Uint8Array.from([fmtType, 0, 0, dwords, 0, 0, tag, dwords > 1 ? 0xff : 0x0f, (address >>> 24) & 255, (address >> 16) & 255, (address >> 8) & 255, address & 255]),
  payload,
});
/** What the completion of a request that is no memory read must look like: byte count 4, lower address 0 (PCIe 5.0 §2.2.9). */
const plain = (tag: number): MemRequest => memoryRead(0, tag, BASE, 4);

/** Sends a non-posted request; gives whether it was answered as unsupported. */
function refused(d: DeviceBench, make: (tag: number) => RawTlp, like: (tag: number) => MemRequest, func = 0): boolean {
  let answer: boolean | undefined;
  d.nonPosted(make, like, (r) => (answer = !r.ok && r.status === 1), { func });
  d.until(() => answer !== undefined, 'a completion', 2_000);
  return answer!;
}

describe('requests that are not served: unsupported request and BAD_REQUEST, or dropped', () => {
  test.each([
    ['3 doublewords', 0x00, 12], ['3 doublewords in the upper half', 0x04, 12], ['2 doublewords across a qword', 0x04, 8], ['32 bytes', 0x00, 32], ['4 KiB', 0x00, 4096],
  ] as const)('a read of %s', (_, offset, length) => {
    const d = device();
    expect(refused(d, (tag) => encodeTlp(memoryRead(0, tag, BASE + offset, length)), (tag) => memoryRead(0, tag, BASE + offset, length))).toBe(true);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
  });

  test.each([
    ['I/O read', 0x02, 1, NONE], ['I/O write', 0x42, 1, bytesOf(4, 1)], ['configuration read', 0x04, 1, NONE], ['configuration write', 0x44, 1, bytesOf(4, 1)],
    ['FetchAdd of 32 bits', 0x4c, 1, bytesOf(4, 1)], ['CAS of 32 bits', 0x4e, 2, bytesOf(8, 1)], ['deferrable write of two beats', 0x5b, 8, bytesOf(32, 1)],
  ] as const)('%s', (_, fmtType, dwords, payload) => {
    const d = device();
    const at = BASE + d.regs.offset('PRQ_BASE') + 4;
    expect(refused(d, (tag) => raw(fmtType, tag, at, dwords, payload), plain)).toBe(true);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
    expect(d.peek(d.regs.offset('PRQ_BASE'))).toBe(0n);
  });

  test('a locked read', () => {
    const d = device();
    expect(refused(d, (tag) => raw(0x01, tag, BASE, 1), plain)).toBe(true);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
  });

  test('a request of a VF that is no memory access', () => {
    const d = device();
    expect(refused(d, (tag) => raw(0x02, tag, BASE, 1), plain, 2)).toBe(true);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
  });

  test.each([36, 48, 64, 128])('a write of %i bytes is dropped, beats and all', (length) => {
    const d = device();
    d.request(encodeTlp(memoryWrite(0, 0, BASE + d.regs.offset('PRQ_BASE'), bytesOf(length, 2))));
    d.store(d.regs.offset('ACK_BASE'), qword(0x7000n));
    expect(d.get('PRQ_BASE', 'ADDR')).toBe(0);
    expect(d.get('ACK_BASE', 'ADDR')).toBe(7);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
  });

  test('a message, with and without data, is dropped', () => {
    const d = device();
    for (const [fmtType, payload] of [[0x34, NONE], [0x74, bytesOf(20, 1)]] as const) {
      d.set('ERROR', { BAD_REQUEST: 1 });
      d.request({ header: Uint8Array.from([fmtType, 0, 0, payload.length / 4, 0, 0, 0, 0x14, 0, 0, 0, 0, 0, 0, 0, 0]), payload });
      d.settle();
      expect(d.errors()).toEqual(['BAD_REQUEST']);
    }
    expect(d.log.filter((o) => o.port === 'tx_cpl')).toHaveLength(2);
  });

  test('a poisoned write changes no register (PCIe 5.0 §2.7.2.2)', () => {
    const d = device();
    d.request(encodeTlp({ ...memoryWrite(0, 0, BASE + d.regs.offset('PRQ_BASE'), qword(0x5000n)), ep: true }));
    expect(d.peek(d.regs.offset('PRQ_BASE'))).toBe(0n);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
  });

  test('good requests between bad ones are served', () => {
    const d = device({ stall: 120 });
    const seen: string[] = [];
    for (let i = 0; i < 30; i++) {
      const bad = (tag: number): MemRequest => memoryRead(0, tag, BASE, 12 + 4 * (i % 3));
      if (i % 3 === 0) d.request(encodeTlp(memoryWrite(0, 0, BASE, bytesOf(40, i))));
      d.nonPosted((tag) => encodeTlp(bad(tag)), bad, (r) => void seen.push(`bad ${r.ok}`));
      d.store(d.regs.offset('PRQ_HEAD'), qword(BigInt(i)));
      d.load(d.regs.offset('PRQ_HEAD'), 8, (r) => void seen.push(`head ${r.ok && r.data[0]}`));
    }
    d.settle();
    expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => ['bad false', `head ${i}`]).flat());
  });
});

describe('headers', () => {
  test('a completion carries the traffic class and attributes of its request', () => {
    const d = device();
    let data: Uint8Array | null = null;
    const like = (tag: number): MemRequest => ({ ...memoryRead(0, tag, BASE, 8), ns: true, ro: true, ido: true });
    d.nonPosted((tag) => encodeTlp(like(tag)), like, (r) => (data = r.ok ? r.data : null));
    d.until(() => data !== null, 'data');
    expect(data).toEqual(qword(0x1_4952_5056n));
  });

  test('a request with a 64-bit address is served alike', () => {
    const d = device();
    const at = 0x20_f000_0000 + d.regs.offset('PRQ_BASE');
    d.request(encodeTlp(memoryWrite(0, 0, at + 4, Uint8Array.from([1, 2, 3, 4]))));
    let data: Uint8Array | null = null;
    const like = (tag: number): MemRequest => memoryRead(0, tag, at, 8);
    d.nonPosted((tag) => encodeTlp(like(tag)), like, (r) => (data = r.ok ? r.data : null));
    d.until(() => data !== null, 'data');
    expect(data).toEqual(Uint8Array.from([0, 0, 0, 0, 1, 2, 3, 4]));
  });
});
