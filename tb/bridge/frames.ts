import { DDR4_WORDS } from './ddr4.ts';
import type { DeviceConfig, Hello, Inbound, LinkBehaviour, MemoryBehaviour, MemoryStats, Outbound, RunResult, StopReason } from './types.ts';

/**
 * The frames between the host and the simulator: little endian, a header of 16 bytes and a body. The tables are in
 * docs/bridge.md; tb/bridge/core/frame.h is the other end. Pure functions; they throw a `FrameError` with a named fault.
 */
export const MAGIC = 0x46495056; // the bytes V P I F
export const PROTOCOL = 2;
export const HEADER_BYTES = 16;
/** Largest body of a request; the server refuses more. */
export const MAX_REQUEST_BODY = 64 << 20;
/** Largest body of a reply; more means that the stream lost its place. */
export const MAX_REPLY_BODY = 1 << 30;
/** Bytes of the fixed part of an inbound or outbound record. */
export const RECORD_HEAD = 32;

export const OP = { hello: 1, reset: 2, run: 3, busMaster: 4, trace: 5, quit: 6, memoryStats: 7, peek: 8, poke: 9 } as const;
export type OpName = keyof typeof OP;
const REPLY = 0x8000;
const ERROR_OP = 0xffff;

/** Faults a server names in an error frame, in the order of their numbers (from 1). */
export const FAULTS = ['magic', 'version', 'oversize', 'sequence', 'op', 'body', 'value', 'state', 'ended'] as const;
export type Fault = (typeof FAULTS)[number];

/** Stop reasons in the order of their numbers (from 0). */
const REASONS: readonly StopReason[] = ['until', 'output', 'assertion', 'finish', 'hang', 'error'];

/** A frame that is not what it should be, seen by this side or named by the other. */
export class FrameError extends Error {
  constructor(
    readonly fault: Fault,
    message: string,
    /** For the fault `ended`: why the simulation ended. */
    readonly ended: StopReason | null = null,
  ) {
    super(message);
    this.name = 'FrameError';
  }
}

export interface FrameHeader {
  readonly version: number;
  readonly op: number;
  readonly sequence: number;
  readonly bodyBytes: number;
}

const utf8 = new TextDecoder();
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Unsigned 64 bits as a number; what a number does not hold exactly is refused. */
function getU64(view: DataView, at: number): number {
  const high = view.getUint32(at + 4, true);
  if (high > 0x1f_ffff) throw new FrameError('value', `reply with a number of 2^53 or more at byte ${at}`);
  return view.getUint32(at, true) + high * 0x1_0000_0000;
}
function setU64(view: DataView, at: number, value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new FrameError('value', `${what} is ${value}, must be a whole number from 0 to 2^53 - 1`);
  view.setUint32(at, value % 0x1_0000_0000, true);
  view.setUint32(at + 4, Math.floor(value / 0x1_0000_0000), true);
}
function whole(value: number, max: number, what: string): number {
  if (!Number.isInteger(value) || value < 0 || value > max) throw new FrameError('value', `${what} is ${value}, must be a whole number from 0 to ${max}`);
  return value;
}

/** A request frame with room for a body of `bodyBytes`, and a view of that body. */
function request(op: OpName, sequence: number, bodyBytes: number): { frame: Uint8Array; body: DataView } {
  if (bodyBytes > MAX_REQUEST_BODY) throw new FrameError('oversize', `request of ${bodyBytes} bytes is over the limit of ${MAX_REQUEST_BODY}: hand in less at once`);
  const frame = new Uint8Array(HEADER_BYTES + bodyBytes);
  const view = viewOf(frame);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, PROTOCOL, true);
  view.setUint16(6, OP[op], true);
  view.setUint32(8, sequence, true);
  view.setUint32(12, bodyBytes, true);
  return { frame, body: new DataView(frame.buffer, HEADER_BYTES) };
}

/** HELLO, QUIT or MEMORY_STATS: no body. */
export const encodeEmpty = (op: 'hello' | 'quit' | 'memoryStats', sequence: number): Uint8Array => request(op, sequence, 0).frame;

/** Bit vector of the functions, function 0 in bit 0 of byte 0, no more bytes than needed. */
function functionBytes(functions: bigint): Uint8Array {
  const bytes: number[] = [];
  for (let rest = functions; rest > 0n; rest >>= 8n) bytes.push(Number(rest & 0xffn));
  return Uint8Array.from(bytes);
}

/** Bytes of the fixed part of a RESET body. */
const RESET_HEAD = 28;

export function encodeReset(sequence: number, config: DeviceConfig, behaviour: LinkBehaviour, hangClocks: number): Uint8Array {
  const functions = functionBytes(config.busMaster);
  const { memory } = behaviour;
  const { frame, body } = request('reset', sequence, RESET_HEAD + functions.length + memoryBytes(memory));
  body.setUint16(0, whole(config.requesterId, 0xffff, 'requesterId'), true);
  body.setUint8(2, whole(config.maxPayloadSize, 5, 'maxPayloadSize'));
  body.setUint8(3, whole(config.maxReadRequestSize, 5, 'maxReadRequestSize'));
  body.setUint8(4, config.msixEnable ? 1 : 0);
  body.setUint8(5, config.msixMask ? 1 : 0);
  body.setUint8(6, whole(behaviour.stall, 255, 'stall'));
  body.setUint8(7, behaviour.skipIdle ? 1 : 0);
  body.setUint32(8, whole(behaviour.seed, 0xffff_ffff, 'seed'), true);
  body.setUint32(12, whole(behaviour.sentDelay[0], 0xffff_ffff, 'sentDelay, minimum'), true);
  body.setUint32(16, whole(behaviour.sentDelay[1], 0xffff_ffff, 'sentDelay, spread'), true);
  body.setUint32(20, whole(hangClocks, 0xffff_ffff, 'hangClocks'), true);
  body.setUint32(24, functions.length, true);
  frame.set(functions, HEADER_BYTES + RESET_HEAD);
  putMemory(body, RESET_HEAD + functions.length, memory);
  return frame;
}

const MEMORY_MODE = { fixed: 0, ddr4: 1 } as const;
const memoryBytes = (m: MemoryBehaviour): number => 12 + 4 * (m.mode === 'fixed' ? 1 : DDR4_WORDS.length) + 16 * m.errors.length;

function putMemory(body: DataView, start: number, m: MemoryBehaviour): void {
  let at = start;
  const word = (value: number, what: string): void => {
    body.setUint32(at, whole(value, 0xffff_ffff, `memory ${what}`), true);
    at += 4;
  };
  word(MEMORY_MODE[m.mode], 'mode');
  word(m.spread, 'spread');
  if (m.mode === 'fixed') word(m.cycles, 'cycles');
  else for (const name of DDR4_WORDS) word(m.timing[name], `timing ${name}`);
  word(m.errors.length, 'error ranges');
  for (const range of m.errors) {
    setU64(body, at, range.from, 'memory error range, from');
    setU64(body, at + 8, range.bytes, 'memory error range, bytes');
    at += 16;
  }
}

/** PEEK: bytes of whole lines of the device memory. */
export function encodePeek(sequence: number, address: number, bytes: number): Uint8Array {
  const { frame, body } = request('peek', sequence, 16);
  setU64(body, 0, address, 'peek address');
  setU64(body, 8, bytes, 'peek bytes');
  return frame;
}

/** POKE: new contents of whole lines of the device memory. */
export function encodePoke(sequence: number, address: number, data: Uint8Array): Uint8Array {
  const { frame, body } = request('poke', sequence, 8 + data.length);
  setU64(body, 0, address, 'poke address');
  frame.set(data, HEADER_BYTES + 8);
  return frame;
}

export function encodeBusMaster(sequence: number, functions: bigint): Uint8Array {
  const bytes = functionBytes(functions);
  const { frame } = request('busMaster', sequence, bytes.length);
  frame.set(bytes, HEADER_BYTES);
  return frame;
}

/** TRACE: the path of the waveform file to start, or the empty string to stop. */
export function encodeTrace(sequence: number, path: string): Uint8Array {
  const bytes = new TextEncoder().encode(path);
  const { frame } = request('trace', sequence, bytes.length);
  frame.set(bytes, HEADER_BYTES);
  return frame;
}

const inboundBytes = (i: Inbound): number => RECORD_HEAD + (i.port === 'desc' ? i.payload.length : i.tlp.header.length + i.tlp.payload.length);

export function encodeRun(sequence: number, inbound: readonly Inbound[], until: number, afterOutput: number): Uint8Array {
  let bytes = 20;
  for (const i of inbound) bytes += inboundBytes(i);
  const { frame, body } = request('run', sequence, bytes);
  setU64(body, 0, until, 'until');
  setU64(body, 8, afterOutput, 'afterOutput');
  body.setUint32(16, inbound.length, true);
  let at = 20;
  for (const i of inbound) at = putInbound(frame, body, at, i);
  return frame;
}

function putInbound(frame: Uint8Array, body: DataView, at: number, i: Inbound): number {
  setU64(body, at + 8, i.tick, `tick of an inbound record on ${i.port}`);
  let from = HEADER_BYTES + at + RECORD_HEAD;
  if (i.port === 'desc') {
    body.setUint8(at, 3);
    body.setUint8(at + 1, whole(i.kind, 3, 'descriptor kind'));
    body.setUint8(at + 3, whole(i.queue, 255, 'descriptor queue'));
    body.setUint32(at + 4, i.payload.length, true);
    body.setUint32(at + 16, whole(i.length, 0xffff_ffff, 'descriptor length'), true);
    body.setUint16(at + 20, whole(i.tag, 0xffff, 'descriptor tag'), true);
    setU64(body, at + 24, i.gpa, 'descriptor GPA');
    frame.set(i.payload, from);
    return at + RECORD_HEAD + i.payload.length;
  }
  body.setUint8(at, i.port === 'rx_req' ? 1 : 2);
  body.setUint8(at + 1, whole(i.tlp.header.length, 16, 'bytes of a TLP header'));
  body.setUint8(at + 2, i.port === 'rx_req' ? whole(i.bar, 7, 'BAR') : whole(i.error, 15, 'completion error'));
  body.setUint8(at + 3, i.port === 'rx_req' ? whole(i.func, 255, 'function') : 0);
  body.setUint32(at + 4, i.tlp.payload.length, true);
  frame.set(i.tlp.header, from);
  from += i.tlp.header.length;
  frame.set(i.tlp.payload, from);
  return at + inboundBytes(i);
}

/** Reads and checks the header of a reply. `bytes` holds at least 16. */
export function decodeHeader(bytes: Uint8Array): FrameHeader {
  const view = viewOf(bytes);
  if (view.byteLength < HEADER_BYTES) throw new FrameError('body', `frame header of ${view.byteLength} bytes is truncated, it has ${HEADER_BYTES}`);
  if (view.getUint32(0, true) !== MAGIC) throw new FrameError('magic', 'reply does not start with the magic number: the stream lost its place');
  const header = { version: view.getUint16(4, true), op: view.getUint16(6, true), sequence: view.getUint32(8, true), bodyBytes: view.getUint32(12, true) };
  if (header.version !== PROTOCOL) throw new FrameError('version', `reply of frame version ${header.version}, expected ${PROTOCOL}: rebuild the simulator`);
  if (header.bodyBytes > MAX_REPLY_BODY) throw new FrameError('oversize', `reply of ${header.bodyBytes} bytes is over the limit of ${MAX_REPLY_BODY}`);
  return header;
}

/** Checks that a reply answers this request; throws the fault the server named in an error frame. */
export function checkReply(header: FrameHeader, body: Uint8Array, op: OpName, sequence: number): void {
  if (header.bodyBytes !== body.length) throw new FrameError('body', `reply body of ${body.length} bytes, its header says ${header.bodyBytes}`);
  if (header.op === ERROR_OP) {
    const r = new BodyReader(body);
    const fault = FAULTS[r.u16() - 1];
    const reason = REASONS[r.u16()];
    const text = r.text();
    r.finish();
    if (!fault) throw new FrameError('body', `error frame with an unknown fault: ${text}`);
    throw new FrameError(fault, fault === 'ended' ? text : `the simulator refused ${op} (${fault}): ${text}`, fault === 'ended' ? (reason ?? 'error') : null);
  }
  if (header.op !== (OP[op] | REPLY)) throw new FrameError('op', `reply to operation ${header.op & ~REPLY}, expected ${OP[op]} (${op})`);
  if (header.sequence !== sequence) throw new FrameError('sequence', `reply number ${header.sequence}, expected ${sequence}`);
}

/** Takes fields from the front of a body; throws a `FrameError` past its end. */
class BodyReader {
  #at = 0;
  readonly #view: DataView;
  constructor(readonly bytes: Uint8Array) {
    this.#view = viewOf(bytes);
  }
  #skip(count: number): number {
    const at = this.#at;
    if (at + count > this.bytes.length) throw new FrameError('body', `reply is truncated: ${count} bytes wanted at byte ${at} of ${this.bytes.length}`);
    this.#at = at + count;
    return at;
  }
  u8 = (): number => this.#view.getUint8(this.#skip(1));
  u16 = (): number => this.#view.getUint16(this.#skip(2), true);
  u32 = (): number => this.#view.getUint32(this.#skip(4), true);
  u64 = (): number => getU64(this.#view, this.#skip(8));
  take(count: number): Uint8Array {
    const at = this.#skip(count);
    return this.bytes.subarray(at, at + count);
  }
  text = (): string => utf8.decode(this.take(this.u16()));
  finish(): void {
    if (this.#at !== this.bytes.length) throw new FrameError('body', `reply has ${this.bytes.length - this.#at} bytes too many after byte ${this.#at}`);
  }
}

/** A reply without content (RESET, BUS_MASTER, TRACE, QUIT, POKE). */
export const decodeEmpty = (body: Uint8Array): void => new BodyReader(body).finish();

export function decodeHello(body: Uint8Array): Hello {
  const r = new BodyReader(body);
  const hello = { protocol: PROTOCOL, rtlHash: r.text(), preset: r.text(), verilator: r.text() };
  r.finish();
  return hello;
}

/** The reply to RUN. Byte arrays of the records are views of `body`, not copies. */
export function decodeRun(body: Uint8Array): RunResult {
  const r = new BodyReader(body);
  const reason = REASONS[r.u16()];
  const busy = r.u16() !== 0;
  const count = r.u32();
  const tick = r.u64();
  const clocks = r.u64();
  const skipped = r.u64();
  const detail = r.text();
  if (!reason) throw new FrameError('value', 'reply with an unknown stop reason');
  const out: Outbound[] = [];
  for (let i = 0; i < count; i++) out.push(takeOutbound(r));
  r.finish();
  return { reason, tick, clocks, skipped, busy, out, detail };
}

export function decodeMemoryStats(body: Uint8Array): MemoryStats {
  const r = new BodyReader(body);
  const counts = { reads: r.u64(), writes: r.u64(), errors: r.u64(), rowHits: r.u64(), rowMisses: r.u64(), rowConflicts: r.u64(), refreshes: r.u64() };
  const histogram = (): ReadonlyMap<number, number> => {
    const map = new Map<number, number>();
    for (let left = r.u32(); left > 0; left--) map.set(r.u64(), r.u64());
    return map;
  };
  const stats = { ...counts, readLatency: histogram(), writeLatency: histogram() };
  r.finish();
  return stats;
}

function takeOutbound(r: BodyReader): Outbound {
  const port = r.u8();
  const headerBytes = r.u8();
  const code = r.u8();
  const queue = r.u8();
  const dataBytes = r.u32();
  const tick = r.u64();
  const count = r.u32();
  const tag = r.u16();
  const flags = r.u16();
  switch (port) {
    case 1:
    case 2:
    case 3: {
      r.u64();
      const tlp = { header: r.take(headerBytes), payload: r.take(dataBytes) };
      return port === 3 ? { port: 'tx_cpl', tick, tlp } : { port: port === 1 ? 'tx_wr_req' : 'tx_rd_req', tick, tlp, seq: count };
    }
    case 4: {
      const waited = r.u32();
      const delivered = r.u32();
      return { port: 'done', tick, queue, tag, status: code, bytes: count, waited, data: r.take(dataBytes), delivered };
    }
    case 5:
      return { port: 'event', tick, queue, verdict: code, retry: (flags & 1) !== 0, write: (flags & 2) !== 0, page: r.u64(), pages: count };
    default:
      throw new FrameError('value', `outbound record on unknown port ${port}`);
  }
}
