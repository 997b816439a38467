import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

/**
 * A guest-physical DMA trace: what an unmodified guest's devices were told to access, one record a descriptor, in the
 * order of the requests. Columns of equal length, ready for a scan: a trace of a million records is 17 MB.
 *
 * File: gzip; one line of JSON (`name`, `n`, and the meaning of the columns in words); then the columns one after another,
 * each split into byte planes (all bytes 0, all bytes 1, ...), little endian, which is what makes it compress.
 */
export interface GpaTrace {
  readonly name: string;
  readonly count: number;
  /** Time since the record before, us. */
  readonly dtUs: Uint32Array;
  readonly gpa: Uint32Array;
  /** Bytes. */
  readonly length: Uint32Array;
  /** Packed as `metaOf` shows. */
  readonly meta: Uint8Array;
  /** Request number, as difference to the record before. */
  readonly dreq: Int32Array;
}

/** Kinds of record. */
export const RECORD_KIND = { data: 0, blockHeader: 1, blockStatus: 2, indirectTable: 3, ringArea: 4, receiveBufferPosted: 5 } as const;
export type RecordKind = keyof typeof RECORD_KIND;

export interface Meta {
  readonly device: 'block' | 'net';
  /** The device writes memory. */
  readonly write: boolean;
  readonly kind: number;
  readonly queue: number;
}

/** The meaning of a meta byte: bit 0 device, bit 1 direction, bits 4:2 kind, bits 7:5 queue. */
export function metaOf(byte: number): Meta {
  return { device: byte & 1 ? 'net' : 'block', write: (byte & 2) !== 0, kind: (byte >> 2) & 7, queue: byte >> 5 };
}

/** The byte of a meta; the inverse of `metaOf`. */
export function metaByte(m: Meta): number {
  return (m.device === 'net' ? 1 : 0) | (m.write ? 2 : 0) | (m.kind << 2) | (m.queue << 5);
}

/** A trace that cannot be read or used: `message` says which file, what is wrong with it, and what to do. */
export class TraceError extends Error {
  constructor(readonly reason: 'unreadable' | 'not-gzip' | 'damaged' | 'header' | 'truncated' | 'count' | 'queues', message: string) {
    super(message);
    this.name = 'TraceError';
  }
}

const columns = [['dt_us', 4], ['gpa', 4], ['len', 4], ['meta', 1], ['dreq', 4]] as const;
const COLUMNS_TEXT = 'dt_us u32 | gpa u32 | len u32 | meta u8 | dreq i32, each stored byte-plane-wise (all byte 0, all byte 1, ..)';
const META_TEXT =
  'bit0 class 0=block 1=net, bit1 dir 1=device writes memory, bits2-4 kind 0=data 1=blk header 2=blk status 3=indirect table ' +
  '4=ring area (at setup; req 0/1/2=desc/used/avail) 5=rx buffer posted, bits5-7 queue';
const header = z.object({ name: z.string().min(1), n: z.number().int().min(0).max(2 ** 28), cols: z.string().startsWith('dt_us u32 | gpa u32 | len u32 | meta u8 | dreq i32') });

/** Reads a trace file. Throws a TraceError. */
export function readGpaTrace(path: string): GpaTrace {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new TraceError('unreadable', `trace ${path}: ${(error as Error).message}; give the name of a guest-physical trace (gzip)`);
  }
  return parseGpaTrace(bytes, path);
}

/** Decodes the bytes of a trace file; `name` stands for it in messages. Throws a TraceError. */
export function parseGpaTrace(file: Uint8Array, name: string): GpaTrace {
  const fail = (reason: TraceError['reason'], what: string): never => {
    throw new TraceError(reason, `trace ${name}: ${what}`);
  };
  if (file[0] !== 0x1f || file[1] !== 0x8b) fail('not-gzip', `not a gzip file (it starts with ${hex(file.subarray(0, 2)) || 'nothing'}, not 1f 8b)`);
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(file);
  } catch (error) {
    return fail('damaged', `the gzip data is damaged or cut short (${(error as Error).message}); copy the file again`);
  }
  const end = bytes.indexOf(10);
  if (end < 0) fail('header', 'no header line: the first line must be JSON with name, n and cols');
  const head = parseHeader(Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('utf8'));
  if (typeof head === 'string') return fail('header', `bad header: ${head}; this is not a guest-physical DMA trace, or a CPU trace (*.cpu.gz)`);

  const n = head.n;
  let at = end + 1;
  const raw = new Map<string, Uint8Array>();
  for (const [column, width] of columns) {
    const missing = at + n * width - bytes.length;
    if (missing > 0) fail('truncated', `column ${column} is cut short: ${missing} of ${n * width} bytes are missing (header says ${n} records); copy the file again`);
    raw.set(column, bytes.subarray(at, (at += n * width)));
  }
  if (at < bytes.length) fail('count', `${bytes.length - at} bytes follow the last column: the header says ${n} records, the data is not that long; the header or the data is wrong`);
  const word = (column: string): Uint32Array => joinPlanes(raw.get(column)!, n);
  return { name: head.name, count: n, dtUs: word('dt_us'), gpa: word('gpa'), length: word('len'), meta: Uint8Array.from(raw.get('meta')!), dreq: new Int32Array(word('dreq').buffer) };
}

/** The file of a trace. The same trace gives the same bytes (no time stamp in the gzip header) under the same zlib. */
export function encodeGpaTrace(t: GpaTrace): Uint8Array {
  const head = `${JSON.stringify({ name: t.name, n: t.count, cols: COLUMNS_TEXT, meta: META_TEXT })}\n`;
  const dreq = new Uint32Array(t.dreq.buffer, t.dreq.byteOffset, t.count);
  const body = [splitPlanes(t.dtUs), splitPlanes(t.gpa), splitPlanes(t.length), t.meta, splitPlanes(dreq)];
  const file = gzipSync(Buffer.concat([Buffer.from(head), ...body]), { level: 9 });
  file.fill(0, 4, 8); // modification time: none
  file[9] = 255; // operating system: unknown
  return file;
}

/** The first `count` records of a trace. */
export function prefixOf(t: GpaTrace, count: number, name: string): GpaTrace {
  const n = Math.min(count, t.count);
  return { name, count: n, dtUs: t.dtUs.slice(0, n), gpa: t.gpa.slice(0, n), length: t.length.slice(0, n), meta: t.meta.slice(0, n), dreq: t.dreq.slice(0, n) };
}

function parseHeader(line: string): z.infer<typeof header> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the first line is not JSON';
  }
  const parsed = header.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues.map((i) => `${i.path.join('.') || 'header'}: ${i.message}`).join(', ');
}

function joinPlanes(planes: Uint8Array, n: number): Uint32Array {
  const out = new Uint32Array(n);
  for (let plane = 0; plane < 4; plane++) {
    for (let i = 0, p = plane * n; i < n; i++, p++) out[i]! |= planes[p]! << (8 * plane);
  }
  return out;
}

function splitPlanes(values: Uint32Array): Uint8Array {
  const n = values.length;
  const out = new Uint8Array(4 * n);
  for (let plane = 0; plane < 4; plane++) {
    for (let i = 0, p = plane * n; i < n; i++, p++) out[p] = values[i]! >>> (8 * plane);
  }
  return out;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, '0')).join(' ');
