import { DDR4_WORDS } from './ddr4.ts';
import { FrameError, HEADER_BYTES, MAGIC, MAX_REQUEST_BODY, OP, PROTOCOL, RECORD_HEAD, type OpName } from './frame-format.ts';
import { putU16, putU32, putU64 } from './little-endian.ts';
import { Slab } from './slab.ts';
import type { DeviceConfig, Inbound, LinkBehaviour, MemoryBehaviour } from './types.ts';

/** Requests are short and many. */
const slab = new Slab(1 << 16);
/** Arrays up to this length are copied byte by byte; for so few, `set` costs more. */
const SHORT_BYTES = 32;

/** Puts a checked whole number; `what` and `port` name it. */
function setU64(frame: Uint8Array, at: number, value: number, what: string, port = ''): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new FrameError('value', `${what}${port} is ${value}, must be a whole number from 0 to 2^53 - 1`);
  putU64(frame, at, value);
}
function whole(value: number, max: number, what: string): number {
  if (!Number.isInteger(value) || value < 0 || value > max) throw new FrameError('value', `${what} is ${value}, must be a whole number from 0 to ${max}`);
  return value;
}

function copy(from: Uint8Array, frame: Uint8Array, at: number): void {
  if (from.length > SHORT_BYTES) return frame.set(from, at);
  for (let i = 0; i < from.length; i++) frame[at + i] = from[i]!;
}

/** A request frame with room for a body of `bodyBytes`, which begins at `BODY`. */
function request(op: OpName, sequence: number, bodyBytes: number): Uint8Array {
  if (bodyBytes > MAX_REQUEST_BODY) throw new FrameError('oversize', `request of ${bodyBytes} bytes is over the limit of ${MAX_REQUEST_BODY}: hand in less at once`);
  const frame = slab.take(HEADER_BYTES + bodyBytes);
  putU32(frame, 0, MAGIC);
  putU16(frame, 4, PROTOCOL);
  putU16(frame, 6, OP[op]);
  putU32(frame, 8, sequence);
  putU32(frame, 12, bodyBytes);
  return frame;
}
const BODY = HEADER_BYTES;

/** HELLO, QUIT or MEMORY_STATS: no body. */
export const encodeEmpty = (op: 'hello' | 'quit' | 'memoryStats', sequence: number): Uint8Array => request(op, sequence, 0);

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
  const frame = request('reset', sequence, RESET_HEAD + functions.length + memoryBytes(memory));
  putU16(frame, BODY, whole(config.requesterId, 0xffff, 'requesterId'));
  frame[BODY + 2] = whole(config.maxPayloadSize, 5, 'maxPayloadSize');
  frame[BODY + 3] = whole(config.maxReadRequestSize, 5, 'maxReadRequestSize');
  frame[BODY + 4] = config.msixEnable ? 1 : 0;
  frame[BODY + 5] = config.msixMask ? 1 : 0;
  frame[BODY + 6] = whole(behaviour.stall, 255, 'stall');
  frame[BODY + 7] = behaviour.skipIdle ? 1 : 0;
  putU32(frame, BODY + 8, whole(behaviour.seed, 0xffff_ffff, 'seed'));
  putU32(frame, BODY + 12, whole(behaviour.sentDelay[0], 0xffff_ffff, 'sentDelay, minimum'));
  putU32(frame, BODY + 16, whole(behaviour.sentDelay[1], 0xffff_ffff, 'sentDelay, spread'));
  putU32(frame, BODY + 20, whole(hangClocks, 0xffff_ffff, 'hangClocks'));
  putU32(frame, BODY + 24, functions.length);
  frame.set(functions, BODY + RESET_HEAD);
  putMemory(frame, BODY + RESET_HEAD + functions.length, memory);
  return frame;
}

const MEMORY_MODE = { fixed: 0, ddr4: 1 } as const;
const memoryBytes = (m: MemoryBehaviour): number => 12 + 4 * (m.mode === 'fixed' ? 1 : DDR4_WORDS.length) + 24 * m.errors.length;

function putMemory(frame: Uint8Array, start: number, m: MemoryBehaviour): void {
  let at = start;
  const word = (value: number, what: string): void => {
    putU32(frame, at, whole(value, 0xffff_ffff, `memory ${what}`));
    at += 4;
  };
  word(MEMORY_MODE[m.mode], 'mode');
  word(m.spread, 'spread');
  if (m.mode === 'fixed') word(m.cycles, 'cycles');
  else for (const name of DDR4_WORDS) word(m.timing[name], `timing ${name}`);
  word(m.errors.length, 'error ranges');
  for (const range of m.errors) {
    setU64(frame, at, range.from, 'memory error range, from');
    setU64(frame, at + 8, range.bytes, 'memory error range, bytes');
    setU64(frame, at + 16, range.since ?? 0, 'memory error range, since');
    at += 24;
  }
}

/** PEEK: bytes of whole lines of the device memory. */
export function encodePeek(sequence: number, address: number, bytes: number): Uint8Array {
  const frame = request('peek', sequence, 16);
  setU64(frame, BODY, address, 'peek address');
  setU64(frame, BODY + 8, bytes, 'peek bytes');
  return frame;
}

/** POKE: new contents of whole lines of the device memory. */
export function encodePoke(sequence: number, address: number, data: Uint8Array): Uint8Array {
  const frame = request('poke', sequence, 8 + data.length);
  setU64(frame, BODY, address, 'poke address');
  frame.set(data, BODY + 8);
  return frame;
}

export function encodeBusMaster(sequence: number, functions: bigint): Uint8Array {
  const bytes = functionBytes(functions);
  const frame = request('busMaster', sequence, bytes.length);
  frame.set(bytes, BODY);
  return frame;
}

/** TRACE: the path of the waveform file to start, or the empty string to stop. */
export function encodeTrace(sequence: number, path: string): Uint8Array {
  const bytes = new TextEncoder().encode(path);
  const frame = request('trace', sequence, bytes.length);
  frame.set(bytes, BODY);
  return frame;
}

/** Bytes of the fixed part of a RUN body. */
const RUN_HEAD = 20;
const inboundBytes = (i: Inbound): number => RECORD_HEAD + (i.port === 'desc' ? i.payload.length : i.tlp.header.length + i.tlp.payload.length);

export function encodeRun(sequence: number, inbound: readonly Inbound[], until: number, afterOutput: number): Uint8Array {
  let bytes = RUN_HEAD;
  for (const i of inbound) bytes += inboundBytes(i);
  const frame = request('run', sequence, bytes);
  setU64(frame, BODY, until, 'until');
  setU64(frame, BODY + 8, afterOutput, 'afterOutput');
  putU32(frame, BODY + 16, inbound.length);
  let at = BODY + RUN_HEAD;
  for (const i of inbound) at = putInbound(frame, at, i);
  return frame;
}

/** Puts a record at `at`; gives where the next one begins. */
function putInbound(frame: Uint8Array, at: number, i: Inbound): number {
  setU64(frame, at + 8, i.tick, 'tick of an inbound record on ', i.port);
  const from = at + RECORD_HEAD;
  if (i.port === 'desc') {
    frame[at] = 3;
    frame[at + 1] = whole(i.kind, 3, 'descriptor kind');
    frame[at + 3] = whole(i.queue, 255, 'descriptor queue');
    putU32(frame, at + 4, i.payload.length);
    putU32(frame, at + 16, whole(i.length, 0xffff_ffff, 'descriptor length'));
    putU16(frame, at + 20, whole(i.tag, 0xffff, 'descriptor tag'));
    setU64(frame, at + 24, i.gpa, 'descriptor GPA');
    copy(i.payload, frame, from);
    return from + i.payload.length;
  }
  const { header, payload } = i.tlp;
  frame[at] = i.port === 'rx_req' ? 1 : 2;
  frame[at + 1] = whole(header.length, 16, 'bytes of a TLP header');
  frame[at + 2] = i.port === 'rx_req' ? whole(i.bar, 7, 'BAR') : whole(i.error, 15, 'completion error');
  frame[at + 3] = i.port === 'rx_req' ? whole(i.func, 255, 'function') : 0;
  putU32(frame, at + 4, payload.length);
  copy(header, frame, from);
  copy(payload, frame, from + header.length);
  return from + header.length + payload.length;
}
