import { describe, expect, test } from 'vitest';
import { DDR4_2400 } from '../../bridge/ddr4.ts';
import type { Inbound } from '../../bridge/types.ts';
import {
  checkReply, decodeEmpty, decodeHeader, decodeHello, decodeMemoryStats, decodeRun, encodeBusMaster, encodeEmpty, encodePeek, encodePoke, encodeReset, encodeRun, encodeTrace, FrameError,
  HEADER_BYTES, MAGIC, MAX_REPLY_BODY, MAX_REQUEST_BODY, OP, PROTOCOL, RECORD_HEAD,
} from '../../bridge/frames.ts';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const fault = (work: () => unknown): { fault: string; message: string } => {
  try {
    work();
  } catch (error) {
    if (error instanceof FrameError) return { fault: error.fault, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** Little-endian fields: [bytes, value], or raw bytes. */
function pack(...parts: readonly (readonly [bytes: number, value: number] | Uint8Array | string)[]): Uint8Array {
  const bytes: number[] = [];
  for (const part of parts) {
    if (typeof part === 'string') bytes.push(part.length & 255, part.length >> 8, ...Buffer.from(part));
    else if (part instanceof Uint8Array) bytes.push(...part);
    else for (let i = 0, v = part[1]; i < part[0]; i++, v = Math.floor(v / 256)) bytes.push(v % 256);
  }
  return Uint8Array.from(bytes);
}
const header = (op: number, sequence: number, bodyBytes: number, magic = MAGIC, version = PROTOCOL): Uint8Array => pack([4, magic], [2, version], [2, op], [4, sequence], [4, bodyBytes]);

describe('requests', () => {
  test('header of a frame without body', () => {
    expect(encodeEmpty('hello', 7)).toEqual(header(OP.hello, 7, 0));
    expect(encodeEmpty('quit', 0xffff_ffff)).toEqual(header(OP.quit, 0xffff_ffff, 0));
  });

  test('reset, field by field', () => {
    const config = { requesterId: 0x1234, maxPayloadSize: 1, maxReadRequestSize: 2, msixEnable: true, msixMask: false, busMaster: 0x10203n };
    const behaviour = { seed: 0xdead_beef, stall: 200, sentDelay: [9, 70_000], skipIdle: true, memory: { mode: 'fixed', cycles: 12, spread: 3, errors: [{ from: 2 ** 33, bytes: 64 }, { from: 0, bytes: 1, since: 2 ** 40 }] } } as const;
    expect(encodeReset(3, config, behaviour, 5000)).toEqual(
      pack(
        header(OP.reset, 3, 95), [2, 0x1234], [1, 1], [1, 2], [1, 1], [1, 0], [1, 200], [1, 1], [4, 0xdead_beef], [4, 9], [4, 70_000], [4, 5000], [4, 3], [3, 0x10203],
        [4, 0], [4, 3], [4, 12], [4, 2], [8, 2 ** 33], [8, 64], [8, 0], [8, 0], [8, 1], [8, 2 ** 40],
      ),
    );
    const ddr4 = { mode: 'ddr4', timing: DDR4_2400, spread: 0, errors: [] } as const;
    expect(encodeReset(3, { ...config, busMaster: 0n }, { ...behaviour, memory: ddr4 }, 0).subarray(HEADER_BYTES + 28)).toEqual(
      pack(...[1, 0, 833, 17, 12, 4, 17, 17, 39, 56, 4, 6, 4, 6, 26, 18, 3, 9, 9, 11, 421, 9363, 4, 4, 128, 600, 10_000, 10_000, 0].map((word) => [4, word] as const)),
    );
    expect(fault(() => encodeReset(3, { ...config, maxPayloadSize: 6 }, behaviour, 0))).toEqual({ fault: 'value', message: 'maxPayloadSize is 6, must be a whole number from 0 to 5' });
    expect(fault(() => encodeReset(3, config, { ...behaviour, seed: -1 }, 0)).message).toMatch(/^seed is -1/);
    expect(fault(() => encodeReset(3, config, { ...behaviour, stall: 256 }, 0)).message).toMatch(/^stall is 256/);
    expect(fault(() => encodeReset(3, config, { ...behaviour, memory: { ...ddr4, timing: { ...DDR4_2400, trcd: -1 } } }, 0)).message).toMatch(/^memory timing trcd is -1/);
    expect(fault(() => encodeReset(3, config, { ...behaviour, memory: { ...ddr4, errors: [{ from: -8, bytes: 8 }] } }, 0)).message).toMatch(/^memory error range, from is -8/);
  });

  test('bus master and trace', () => {
    expect(encodeBusMaster(1, 0n)).toEqual(header(OP.busMaster, 1, 0));
    expect(encodeBusMaster(1, 1n << 63n)).toEqual(pack(header(OP.busMaster, 1, 8), [4, 0], [4, 0x8000_0000]));
    expect(encodeTrace(2, 'a/é')).toEqual(pack(header(OP.trace, 2, 4), Uint8Array.from(Buffer.from('a/é'))));
  });

  test('memory', () => {
    expect(encodeEmpty('memoryStats', 5)).toEqual(header(OP.memoryStats, 5, 0));
    expect(encodePeek(6, 2 ** 34, 128)).toEqual(pack(header(OP.peek, 6, 16), [8, 2 ** 34], [8, 128]));
    expect(encodePoke(7, 64, Uint8Array.of(1, 2, 3))).toEqual(pack(header(OP.poke, 7, 11), [8, 64], Uint8Array.of(1, 2, 3)));
    expect(fault(() => encodePeek(6, 0.5, 1)).message).toMatch(/^peek address is 0.5/);
  });

  test('run with one record of each port', () => {
    const h12 = Uint8Array.from({ length: 12 }, (_, i) => i + 1);
    const h16 = Uint8Array.from({ length: 16 }, (_, i) => i + 101);
    const inbound: readonly Inbound[] = [
      { port: 'rx_req', tick: 2 ** 40 + 5, tlp: { header: h12, payload: Uint8Array.of(9, 8, 7, 6) }, bar: 3, func: 255 },
      { port: 'rx_cpl', tick: 1, tlp: { header: h16, payload: new Uint8Array() }, error: 4 },
      { port: 'desc', tick: 2, queue: 5, kind: 2, gpa: 2 ** 45 + 3, length: 3, tag: 0xabcd, payload: Uint8Array.of(1, 2, 3) },
    ];
    const frame = encodeRun(4, inbound, Number.MAX_SAFE_INTEGER, 250);
    expect(frame).toEqual(
      pack(
        header(OP.run, 4, 20 + 3 * RECORD_HEAD + 12 + 4 + 16 + 3), [8, Number.MAX_SAFE_INTEGER], [8, 250], [4, 3],
        [1, 1], [1, 12], [1, 3], [1, 255], [4, 4], [8, 2 ** 40 + 5], [4, 0], [2, 0], [2, 0], [8, 0], h12, Uint8Array.of(9, 8, 7, 6),
        [1, 2], [1, 16], [1, 4], [1, 0], [4, 0], [8, 1], [4, 0], [2, 0], [2, 0], [8, 0], h16,
        [1, 3], [1, 2], [1, 0], [1, 5], [4, 3], [8, 2], [4, 3], [2, 0xabcd], [2, 0], [8, 2 ** 45 + 3], Uint8Array.of(1, 2, 3),
      ),
    );
    expect(fault(() => encodeRun(4, inbound, 2 ** 53, 1)).message).toMatch(/^until is 9007199254740992/);
    expect(fault(() => encodeRun(4, inbound, 1, 0.5)).message).toMatch(/^afterOutput is 0.5/);
    expect(fault(() => encodeRun(4, [{ ...inbound[0]!, tick: Infinity }], 1, 1)).message).toMatch(/^tick of an inbound record on rx_req is Infinity/);
  });

  test('an oversized request is not built', () => {
    const payload = new Uint8Array(MAX_REQUEST_BODY);
    const inbound: Inbound = { port: 'desc', tick: 0, queue: 0, kind: 2, gpa: 0, length: payload.length, tag: 0, payload };
    expect(fault(() => encodeRun(1, [inbound], 1, 1)).fault).toBe('oversize');
  });
});

const tlpRecord = pack([1, 1], [1, 12], [1, 0], [1, 0], [4, 8], [8, 2 ** 33 + 1], [4, 63], [2, 0], [2, 0], [8, 0], new Uint8Array(12).fill(5), new Uint8Array(8).fill(6));
const runHead = (reason: number, count: number, detail = ''): Uint8Array => pack([2, reason], [2, 1], [4, count], [8, 2 ** 34], [8, 77], [8, 2 ** 33], detail);

describe('replies', () => {
  test('hello', () => {
    expect(decodeHello(pack('0011', 'small', 'Verilator x'))).toEqual({ protocol: PROTOCOL, rtlHash: '0011', preset: 'small', verilator: 'Verilator x' });
    expect(fault(() => decodeHello(pack('0011', 'small'))).fault).toBe('body');
  });

  test('run with one record of each port', () => {
    const body = pack(
      runHead(1, 5), tlpRecord,
      [1, 2], [1, 16], [1, 0], [1, 0], [4, 0], [8, 11], [4, 2], [2, 0], [2, 0], [8, 0], new Uint8Array(16).fill(7),
      [1, 3], [1, 12], [1, 0], [1, 0], [4, 4], [8, 12], [4, 0], [2, 0], [2, 0], [8, 0], new Uint8Array(12).fill(8), Uint8Array.of(1, 2, 3, 4),
      [1, 4], [1, 0], [1, 4], [1, 9], [4, 2], [8, 13], [4, 1], [2, 0xbeef], [2, 0], [4, 999], [4, 1], Uint8Array.of(0xaa, 0),
      [1, 5], [1, 0], [1, 3], [1, 2], [4, 0], [8, 14], [4, 256], [2, 0], [2, 3], [8, 2 ** 36 + 1],
    );
    expect(decodeRun(body)).toEqual({
      reason: 'output', busy: true, tick: 2 ** 34, clocks: 77, skipped: 2 ** 33, detail: '',
      out: [
        { port: 'tx_wr_req', tick: 2 ** 33 + 1, seq: 63, tlp: { header: new Uint8Array(12).fill(5), payload: new Uint8Array(8).fill(6) } },
        { port: 'tx_rd_req', tick: 11, seq: 2, tlp: { header: new Uint8Array(16).fill(7), payload: new Uint8Array() } },
        { port: 'tx_cpl', tick: 12, tlp: { header: new Uint8Array(12).fill(8), payload: Uint8Array.of(1, 2, 3, 4) } },
        { port: 'done', tick: 13, queue: 9, tag: 0xbeef, status: 4, bytes: 1, waited: 999, delivered: 1, data: Uint8Array.of(0xaa, 0) },
        { port: 'event', tick: 14, queue: 2, verdict: 3, retry: true, write: true, page: 2 ** 36 + 1, pages: 256 },
      ],
    });
  });

  test('memory statistics', () => {
    const body = pack(...[1, 2 ** 40, 3, 4, 5, 6, 7].map((n) => [8, n] as const), [4, 2], [8, 10], [8, 99], [8, 14], [8, 1], [4, 0]);
    expect(decodeMemoryStats(body)).toEqual({
      reads: 1, writes: 2 ** 40, errors: 3, rowHits: 4, rowMisses: 5, rowConflicts: 6, refreshes: 7, readLatency: new Map([[10, 99], [14, 1]]), writeLatency: new Map(),
    });
    for (let n = 0; n < body.length; n++) expect(fault(() => decodeMemoryStats(body.subarray(0, n))).fault).toBe('body');
  });

  test('a body cut anywhere is named truncated, bytes behind it are named too', () => {
    const body = pack(runHead(2, 1, 'why'), tlpRecord);
    expect(decodeRun(body)).toMatchObject({ reason: 'assertion', detail: 'why' });
    for (let n = 0; n < body.length; n++) expect(fault(() => decodeRun(body.subarray(0, n)))).toMatchObject({ fault: 'body', message: expect.stringMatching(/truncated/) });
    expect(fault(() => decodeRun(pack(body, [1, 0])))).toEqual({ fault: 'body', message: `reply has 1 bytes too many after byte ${body.length}` });
    expect(fault(() => decodeEmpty(Uint8Array.of(1)))).toMatchObject({ fault: 'body' });
  });

  test('unknown reasons and ports', () => {
    expect(fault(() => decodeRun(runHead(6, 0))).fault).toBe('value');
    const record = tlpRecord.slice();
    record[0] = 6;
    expect(fault(() => decodeRun(pack(runHead(0, 1), record))).message).toBe('outbound record on unknown port 6');
  });

  test('headers', () => {
    expect(decodeHeader(header(0x8003, 9, 5))).toEqual({ version: PROTOCOL, op: 0x8003, sequence: 9, bodyBytes: 5 });
    expect(fault(() => decodeHeader(header(1, 1, 0).subarray(0, HEADER_BYTES - 1))).fault).toBe('body');
    expect(fault(() => decodeHeader(header(1, 1, 0, MAGIC + 1))).fault).toBe('magic');
    expect(fault(() => decodeHeader(header(1, 1, 0, MAGIC, PROTOCOL + 1))).fault).toBe('version');
    expect(fault(() => decodeHeader(header(1, 1, MAX_REPLY_BODY + 1))).fault).toBe('oversize');
    expect(view(header(1, 1, 0)).getUint32(0, true)).toBe(MAGIC);
  });

  test('a reply must answer the request', () => {
    const reply = (op: number, sequence: number, body: Uint8Array): (() => void) => () => checkReply(decodeHeader(header(op, sequence, body.length)), body, 'run', 5);
    expect(reply(0x8003, 5, new Uint8Array(3))).not.toThrow();
    expect(fault(reply(0x8002, 5, new Uint8Array())).fault).toBe('op');
    expect(fault(reply(0x8003, 4, new Uint8Array())).fault).toBe('sequence');
    expect(fault(() => checkReply(decodeHeader(header(0x8003, 5, 4)), new Uint8Array(3), 'run', 5)).fault).toBe('body');
  });

  test('error frames carry their fault', () => {
    const error = (faultNumber: number, reason: number): (() => void) => {
      const body = pack([2, faultNumber], [2, reason], 'words');
      return () => checkReply(decodeHeader(header(0xffff, 5, body.length)), body, 'run', 5);
    };
    expect(fault(error(8, 0))).toEqual({ fault: 'state', message: 'the simulator refused run (state): words' });
    expect(error(9, 4)).toThrow(expect.objectContaining({ fault: 'ended', ended: 'hang', message: 'words' }));
    expect(fault(error(10, 0))).toEqual({ fault: 'body', message: 'error frame with an unknown fault: words' });
  });
});
