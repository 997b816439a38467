import { firstByteOffset, spanBytes } from './byte-enables.ts';
import { CPL_STATUS, completion, type Completion, type MemRequest } from './tlp.ts';
import type { DmaReadResult } from './types.ts';

/** A piece of read data: one CplD. `address` is that of its first byte. */
export interface CompletionPiece {
  readonly address: number;
  readonly bytes: number;
}

/**
 * Cuts a read of `bytes` bytes at byte address `address` into completions (PCIe 5.0 §2.3.1.1): every cut lies on a read
 * completion boundary; the payload of no piece, counted in whole doublewords, is above `maxPayload`. `pick(n)` chooses one
 * of n legal ends, the nearest first; n - 1 gives the longest piece. Needs maxPayload >= rcb.
 */
export function splitCompletion(address: number, bytes: number, rcb: 64 | 128, maxPayload: number, pick: (n: number) => number): CompletionPiece[] {
  const end = address + bytes;
  const pieces: CompletionPiece[] = [];
  for (let at = address; at < end; ) {
    const reach = at - (at % 4) + maxPayload;
    const border = at - (at % rcb) + rcb;
    const borders = border < end ? Math.floor((Math.min(reach, end - 1) - border) / rcb) + 1 : 0;
    const choice = pick(borders + (end <= reach ? 1 : 0));
    const stop = choice < borders ? border + choice * rcb : end;
    pieces.push({ address: at, bytes: stop - at });
    at = stop;
  }
  return pieces;
}

/** The bytes a read asks for: address of the first enabled one, and the span to the last. `bytes` is 0 for a zero-length read. */
export function readSpan(request: MemRequest): { readonly address: number; readonly bytes: number } {
  return { address: request.address + firstByteOffset(request.firstBe), bytes: spanBytes(request.length, request.firstBe, request.lastBe) };
}

export interface CompleterLimits {
  /** The completer's own ID. */
  readonly completerId: number;
  readonly rcb: 64 | 128;
  readonly maxPayload: number;
}

/**
 * The completions of a read, in address order: CplD by `splitCompletion`, or one Cpl with status UR when memory refused.
 * `filler` fills the bytes of a payload that were not asked for (their content is undefined). Data is copied.
 */
export function readCompletions(request: MemRequest, result: DmaReadResult, limits: CompleterLimits, pick: (n: number) => number, filler: number): Completion[] {
  const { address, bytes } = readSpan(request);
  const { completerId, rcb, maxPayload } = limits;
  // A zero-length read counts as one byte and is answered with one doubleword of undefined data (PCIe 5.0 §2.2.9).
  const owed = bytes || 1;
  if (!result.ok) return [completion(request, completerId, CPL_STATUS.UR, owed, address % 128, new Uint8Array(0))];
  const { data } = result;
  if (data.length !== bytes) throw new RangeError(`memory gave ${data.length} bytes for a read of ${bytes} bytes at 0x${address.toString(16)}`);
  return splitCompletion(address, owed, rcb, maxPayload, pick).map((piece) => {
    const from = piece.address - address;
    const lead = piece.address % 4;
    const payload = new Uint8Array(Math.ceil((lead + piece.bytes) / 4) * 4).fill(filler);
    payload.set(data.subarray(from, from + piece.bytes), lead);
    return completion(request, completerId, CPL_STATUS.SC, owed - from, piece.address % 128, payload);
  });
}
