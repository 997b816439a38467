import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkReply, decodeEmpty, decodeHeader, decodeHello, decodeMemoryStats, decodeRun, encodeBusMaster, encodePeek, encodePoke, encodeRun, FAULTS, FrameError, HEADER_BYTES, MAGIC, OP, PROTOCOL, type OpName,
} from '../../bridge/frames.ts';
import type { Inbound, Outbound, RunResult } from '../../bridge/types.ts';

// Whatever bytes come from the simulator: a decoder gives a value or throws a FrameError. Never anything else, and never a value
// from a reply with bytes missing or left over.
const SEED = 20240711;
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 500): void => fc.assert(property, { seed: SEED, numRuns });

const bytes = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength });
const u8 = fc.nat(0xff);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffff_ffff);
const u53 = fc.maxSafeNat();
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Little-endian fields, as the C++ core writes them. */
class Packer {
  readonly #out: number[] = [];
  word(count: number, value: number): this {
    for (let i = 0, v = value; i < count; i++, v = Math.floor(v / 256)) this.#out.push(v % 256);
    return this;
  }
  raw(from: Uint8Array): this {
    this.#out.push(...from);
    return this;
  }
  text(s: string): this {
    const encoded = new TextEncoder().encode(s);
    return this.word(2, encoded.length).raw(encoded);
  }
  get(): Uint8Array {
    return Uint8Array.from(this.#out);
  }
}

const tlp = fc.record({ header: fc.constantFrom(12, 16).chain((n) => fc.uint8Array({ minLength: n, maxLength: n })), payload: bytes(70) });
const outbound: fc.Arbitrary<Outbound> = fc.oneof(
  fc.record({ port: fc.constantFrom('tx_wr_req', 'tx_rd_req'), tick: u53, tlp, seq: u32 }),
  fc.record({ port: fc.constant('tx_cpl'), tick: u53, tlp }),
  fc.record({ port: fc.constant('done'), tick: u53, queue: u8, tag: u16, status: u8, bytes: u32, waited: u32, data: bytes(70), delivered: u32 }),
  fc.record({ port: fc.constant('event'), tick: u53, queue: u8, verdict: u8, retry: fc.boolean(), write: fc.boolean(), page: u53, pages: u32 }),
);
const runResult: fc.Arbitrary<RunResult> = fc.record({
  reason: fc.constantFrom('until', 'output', 'assertion', 'finish', 'hang', 'error'), tick: u53, clocks: u53, skipped: u53, busy: fc.boolean(), out: fc.array(outbound, { maxLength: 6 }), detail: text,
});

function packOutbound(p: Packer, o: Outbound): void {
  const head = (port: number, headerBytes: number, code: number, queue: number, dataBytes: number, count: number, tag: number, flags: number): Packer =>
    p.word(1, port).word(1, headerBytes).word(1, code).word(1, queue).word(4, dataBytes).word(8, o.tick).word(4, count).word(2, tag).word(2, flags);
  switch (o.port) {
    case 'done':
      head(4, 0, o.status, o.queue, o.data.length, o.bytes, o.tag, 0).word(4, o.waited).word(4, o.delivered).raw(o.data);
      break;
    case 'event':
      head(5, 0, o.verdict, o.queue, 0, o.pages, 0, (o.retry ? 1 : 0) | (o.write ? 2 : 0)).word(8, o.page);
      break;
    default:
      head({ tx_wr_req: 1, tx_rd_req: 2, tx_cpl: 3 }[o.port], o.tlp.header.length, 0, 0, o.tlp.payload.length, o.port === 'tx_cpl' ? 0 : o.seq, 0, 0).word(8, 0).raw(o.tlp.header).raw(o.tlp.payload);
  }
}
function packRun(r: RunResult): Uint8Array {
  const p = new Packer().word(2, ['until', 'output', 'assertion', 'finish', 'hang', 'error'].indexOf(r.reason)).word(2, r.busy ? 1 : 0).word(4, r.out.length);
  p.word(8, r.tick).word(8, r.clocks).word(8, r.skipped).text(r.detail);
  for (const o of r.out) packOutbound(p, o);
  return p.get();
}
const histogram = fc.array(fc.tuple(u53, u53), { maxLength: 5 }).map((pairs) => new Map(pairs));
const memoryStats = fc.record({ reads: u53, writes: u53, errors: u53, rowHits: u53, rowMisses: u53, rowConflicts: u53, refreshes: u53, readLatency: histogram, writeLatency: histogram });
function packStats(s: ReturnType<typeof decodeMemoryStats>): Uint8Array {
  const p = new Packer();
  for (const n of [s.reads, s.writes, s.errors, s.rowHits, s.rowMisses, s.rowConflicts, s.refreshes]) p.word(8, n);
  for (const h of [s.readLatency, s.writeLatency]) {
    p.word(4, h.size);
    for (const [ticks, count] of h) p.word(8, ticks).word(8, count);
  }
  return p.get();
}
const hello = fc.record({ rtlHash: text, preset: text, verilator: text });
const packHello = (h: { rtlHash: string; preset: string; verilator: string }): Uint8Array => new Packer().text(h.rtlHash).text(h.preset).text(h.verilator).get();
const packHeader = (op: number, sequence: number, bodyBytes: number): Uint8Array => new Packer().word(4, MAGIC).word(2, PROTOCOL).word(2, op).word(4, sequence).word(4, bodyBytes).get();

/** The fault of the FrameError that `work` throws, or null when it throws nothing; anything else thrown is a failure. */
function faultOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FrameError) return error.fault;
    throw error;
  }
}

/** Each decoder with replies it must understand. */
const DECODERS: readonly (readonly [name: string, decode: (body: Uint8Array) => unknown, valid: fc.Arbitrary<Uint8Array>])[] = [
  ['decodeRun', decodeRun, runResult.map(packRun)],
  ['decodeMemoryStats', decodeMemoryStats, memoryStats.map(packStats)],
  ['decodeHello', decodeHello, hello.map(packHello)],
  ['decodeEmpty', decodeEmpty, fc.constant(new Uint8Array())],
];

describe.each(DECODERS)('%s', (_, decode, valid) => {
  test('takes every good reply; with bytes missing or left over it names the body', () => {
    check(fc.property(valid, fc.nat(), bytes(20), (good, cut, more) => {
      expect(faultOf(() => decode(good))).toBeNull();
      if (good.length) expect(faultOf(() => decode(good.subarray(0, cut % good.length)))).toBe('body');
      if (more.length) expect(faultOf(() => decode(Uint8Array.from([...good, ...more])))).toBe('body');
    }));
  });

  test('takes or refuses good replies with bytes changed, and any other bytes', () => {
    check(fc.property(valid, fc.array(fc.tuple(fc.nat(), u8), { minLength: 1, maxLength: 4 }), (good, changes) => {
      const spoiled = good.slice();
      for (const [at, value] of changes) if (spoiled.length) spoiled[at % spoiled.length] = value;
      expect([null, 'body', 'value']).toContain(faultOf(() => decode(spoiled)));
    }));
    check(fc.property(bytes(200), (any) => void expect([null, 'body', 'value']).toContain(faultOf(() => decode(any)))));
  });
});

test('decodeRun and decodeMemoryStats give back what was packed', () => {
  check(fc.property(runResult, (result) => void expect(decodeRun(packRun(result))).toEqual(result)));
  check(fc.property(memoryStats, (stats) => void expect(decodeMemoryStats(packStats(stats))).toEqual(stats)));
});

test('numbers of 64 bits that a number cannot hold are refused', () => {
  const big = packRun({ reason: 'until', tick: 0, clocks: 0, skipped: 0, busy: false, out: [], detail: '' });
  big[8 + 6] = 0x20;
  expect(faultOf(() => decodeRun(big))).toBe('value');
  big[8 + 6] = 0x1f;
  expect(decodeRun(big).tick).toBe(0x1f * 2 ** 48);
});

describe('headers', () => {
  test('any bytes', () => {
    check(fc.property(bytes(40), (any) => void expect(['magic', 'version', 'oversize', 'body']).toContain(faultOf(() => decodeHeader(any)))));
    check(fc.property(u16, u32, fc.nat(1 << 30), (op, sequence, bodyBytes) => void expect(decodeHeader(packHeader(op, sequence, bodyBytes))).toEqual({ version: PROTOCOL, op, sequence, bodyBytes })));
  });

  test('a reply is taken only for its own request', () => {
    const ops = fc.constantFrom(...(Object.keys(OP) as OpName[]));
    check(fc.property(ops, u32, fc.oneof(u16, ops.map((op) => OP[op] | 0x8000)), u32, bytes(40), fc.boolean(), (op, sequence, replyOp, replySequence, body, lengthFits) => {
      const header = decodeHeader(packHeader(replyOp, replySequence, body.length + (lengthFits ? 0 : 1)));
      const fault = faultOf(() => checkReply(header, body, op, sequence));
      const good = lengthFits && replyOp === (OP[op] | 0x8000) && replySequence === sequence;
      if (good) expect(fault).toBeNull();
      else expect(fault).not.toBeNull();
    }));
  });

  test('error frames: every fault is named, anything malformed is a fault too', () => {
    check(fc.property(fc.integer({ min: 1, max: FAULTS.length }), u16, text, (fault, reason, message) => {
      const body = new Packer().word(2, fault).word(2, reason).text(message).get();
      expect(faultOf(() => checkReply(decodeHeader(packHeader(0xffff, 1, body.length)), body, 'run', 1))).toBe(FAULTS[fault - 1]);
    }));
    check(fc.property(bytes(40), (body) => void expect(faultOf(() => checkReply(decodeHeader(packHeader(0xffff, 1, body.length)), body, 'run', 1))).not.toBeNull()));
  });
});

test('encoders: any numbers make a frame whose header is right, or a FrameError', () => {
  const number = fc.oneof(fc.double(), fc.maxSafeInteger(), u16);
  const inbound: fc.Arbitrary<Inbound> = fc.oneof(
    fc.record({ port: fc.constant('rx_req'), tick: number, tlp, bar: number, func: number }),
    fc.record({ port: fc.constant('rx_cpl'), tick: number, tlp, error: number }),
    fc.record({ port: fc.constant('desc'), tick: number, queue: number, kind: number, gpa: number, length: number, tag: number, payload: bytes(20) }),
  );
  const whole = (frame: Uint8Array, op: OpName): void => void expect(decodeHeader(frame)).toEqual({ version: PROTOCOL, op: OP[op], sequence: 7, bodyBytes: frame.length - HEADER_BYTES });
  const orRefused = (work: () => void): void => void expect([null, 'value']).toContain(faultOf(work));
  check(fc.property(fc.array(inbound, { maxLength: 4 }), number, number, (records, until, after) => void orRefused(() => void whole(encodeRun(7, records, until, after), 'run'))));
  check(fc.property(number, number, bytes(40), (address, count, data) => {
    orRefused(() => void whole(encodePeek(7, address, count), 'peek'));
    orRefused(() => void whole(encodePoke(7, address, data), 'poke'));
  }));
  check(fc.property(fc.bigInt({ min: 0n, max: 2n ** 300n }), (functions) => void whole(encodeBusMaster(7, functions), 'busMaster')));
});
