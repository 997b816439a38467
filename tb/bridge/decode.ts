import { ERROR_OP, FAULTS, FrameError, HEADER_BYTES, MAGIC, MAX_REPLY_BODY, OP, PROTOCOL, REASONS, REPLY, type FrameHeader, type OpName } from './frame-format.ts';
import { getU16, getU32, getU64 } from './little-endian.ts';
import type { Hello, MemoryStats, Outbound, RunResult } from './types.ts';

const utf8 = new TextDecoder();

/** Reads and checks the header of a reply. `bytes` holds at least 16. */
export function decodeHeader(bytes: Uint8Array): FrameHeader {
  if (bytes.length < HEADER_BYTES) throw new FrameError('body', `frame header of ${bytes.length} bytes is truncated, it has ${HEADER_BYTES}`);
  if (getU32(bytes, 0) !== MAGIC) throw new FrameError('magic', 'reply does not start with the magic number: the stream lost its place');
  const header = { version: getU16(bytes, 4), op: getU16(bytes, 6), sequence: getU32(bytes, 8), bodyBytes: getU32(bytes, 12) };
  if (header.version !== PROTOCOL) throw new FrameError('version', `reply of frame version ${header.version}, expected ${PROTOCOL}: rebuild the simulator`);
  if (header.bodyBytes > MAX_REPLY_BODY) throw new FrameError('oversize', `reply of ${header.bodyBytes} bytes is over the limit of ${MAX_REPLY_BODY}`);
  return header;
}

/** Bytes of the whole reply whose first `got` bytes (16 or more) stand in `buffer`. Throws when more came than the reply. */
export function replyBytes(buffer: Uint8Array, got: number): number {
  const bytes = HEADER_BYTES + decodeHeader(buffer).bodyBytes;
  if (got > bytes) throw new FrameError('body', `${got - bytes} bytes follow a reply`);
  return bytes;
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
  constructor(readonly bytes: Uint8Array) {}
  #skip(count: number): number {
    const at = this.#at;
    if (at + count > this.bytes.length) throw new FrameError('body', `reply is truncated: ${count} bytes wanted at byte ${at} of ${this.bytes.length}`);
    this.#at = at + count;
    return at;
  }
  u8(): number {
    return this.bytes[this.#skip(1)]!;
  }
  u16(): number {
    return getU16(this.bytes, this.#skip(2));
  }
  u32(): number {
    return getU32(this.bytes, this.#skip(4));
  }
  /** What a number does not hold exactly is refused. */
  u64(): number {
    const value = getU64(this.bytes, this.#skip(8));
    if (value > Number.MAX_SAFE_INTEGER) throw new FrameError('value', `reply with a number of 2^53 or more at byte ${this.#at - 8}`);
    return value;
  }
  take(count: number): Uint8Array {
    const at = this.#skip(count);
    return this.bytes.subarray(at, at + count);
  }
  text(): string {
    const bytes = this.u16();
    return bytes === 0 ? '' : utf8.decode(this.take(bytes));
  }
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
