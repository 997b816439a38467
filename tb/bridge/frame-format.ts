import type { StopReason } from './types.ts';

/**
 * The frames between the host and the simulator: little endian, a header of 16 bytes and a body. The tables are in
 * docs/bridge.md; tb/bridge/core/frame.h is the other end. Encoding (encode.ts) and decoding (decode.ts) are
 * pure functions; they throw a `FrameError` with a named fault.
 */
export const MAGIC = 0x46495056; // the bytes V P I F
export const PROTOCOL = 3;
export const HEADER_BYTES = 16;
/** Largest body of a request; the server refuses more. */
export const MAX_REQUEST_BODY = 64 << 20;
/** Largest body of a reply; more means that the stream lost its place. */
export const MAX_REPLY_BODY = 1 << 30;
/** Bytes of the fixed part of an inbound or outbound record. */
export const RECORD_HEAD = 32;

export const OP = { hello: 1, reset: 2, run: 3, busMaster: 4, trace: 5, quit: 6, memoryStats: 7, peek: 8, poke: 9 } as const;
export type OpName = keyof typeof OP;
/** Set in the operation of a reply. */
export const REPLY = 0x8000;
/** Operation of an error frame. */
export const ERROR_OP = 0xffff;

/** Faults a server names in an error frame, in the order of their numbers (from 1). */
export const FAULTS = ['magic', 'version', 'oversize', 'sequence', 'op', 'body', 'value', 'state', 'ended'] as const;
export type Fault = (typeof FAULTS)[number];

/** Stop reasons in the order of their numbers (from 0). */
export const REASONS: readonly StopReason[] = ['until', 'output', 'assertion', 'finish', 'hang', 'error'];

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
