import { TlpError } from './tlp-error.ts';

/** A byte range as a memory request states it: doublewords and byte enables (PCIe 5.0 §2.2.5). */
export interface DwRange {
  /** Address of the first doubleword. */
  readonly dwAddress: number;
  /** Doublewords, 1..1024. */
  readonly dwLength: number;
  /** Enabled bytes of the first and the last doubleword, 4 bits each, bit 0 = lowest address. */
  readonly firstBe: number;
  readonly lastBe: number;
}

/** Most doublewords of one TLP (PCIe 5.0 §2.2.2). */
export const MAX_DW = 1024;

/** Doublewords and byte enables of `length` bytes at `address`; length 0 gives the zero-length request (one doubleword, nothing enabled). */
export function byteEnables(address: number, length: number): DwRange {
  const offset = address % 4;
  const dwAddress = address - offset;
  if (length === 0) return { dwAddress, dwLength: 1, firstBe: 0, lastBe: 0 };
  const dwLength = Math.ceil((offset + length) / 4);
  if (!(length > 0) || dwLength > MAX_DW) throw new TlpError('length', `${length} bytes at 0x${address.toString(16)} do not fit one TLP (1..${MAX_DW} doublewords)`, null);
  const upper = 0xf >> (3 - ((offset + length - 1) % 4));
  const lower = (0xf << offset) & 0xf;
  return dwLength === 1 ? { dwAddress, dwLength, firstBe: lower & upper, lastBe: 0 } : { dwAddress, dwLength, firstBe: lower, lastBe: upper };
}

const LOWEST = Uint8Array.from({ length: 16 }, (_, be) => (be ? 31 - Math.clz32(be & -be) : 0));
const HIGHEST = Uint8Array.from({ length: 16 }, (_, be) => (be ? 31 - Math.clz32(be) : 0));

/** Offset of the first enabled byte from the doubleword address, 0..3; 0 when nothing is enabled (PCIe 5.0 §2.2.9, lower address). */
export function firstByteOffset(firstBe: number): number {
  return LOWEST[firstBe]!;
}

/** Bytes from the first to the last enabled one, both included; 0 when nothing is enabled. */
export function spanBytes(dwLength: number, firstBe: number, lastBe: number): number {
  if (dwLength === 1) return firstBe ? HIGHEST[firstBe]! - LOWEST[firstBe]! + 1 : 0;
  return dwLength * 4 - LOWEST[firstBe]! - (3 - HIGHEST[lastBe]!);
}

/** Whether every byte of the span is enabled. */
export function isContiguous(dwLength: number, firstBe: number, lastBe: number): boolean {
  if (dwLength === 1) return isRun(firstBe);
  return isUpperRun(firstBe) && isLowerRun(lastBe);
}

/** One flag for each byte of the span: false where a byte enable leaves it out. */
export function enableFlags(dwLength: number, firstBe: number, lastBe: number): boolean[] {
  const start = firstByteOffset(firstBe);
  return Array.from({ length: spanBytes(dwLength, firstBe, lastBe) }, (_, i) => {
    const byte = start + i;
    const dw = byte >> 2;
    const be = dw === 0 ? firstBe : dw === dwLength - 1 ? lastBe : 0xf;
    return ((be >> (byte & 3)) & 1) === 1;
  });
}

/**
 * Breach of PCIe 5.0 §2.2.5, or null. Length 1: last BE 0, first BE free. Length > 1: both non-zero; holes only with
 * length 2 at a quadword-aligned address.
 */
export function byteEnableProblem(address: number, dwLength: number, firstBe: number, lastBe: number): string | null {
  if (dwLength === 1) return lastBe === 0 ? null : `last BE must be 0 with a length of one doubleword, it is ${lastBe.toString(2)}`;
  if (firstBe === 0 || lastBe === 0) return `first and last BE must not be 0 with a length of ${dwLength} doublewords`;
  if (dwLength === 2 && address % 8 === 0) return null;
  return isContiguous(dwLength, firstBe, lastBe) ? null : `byte enables ${firstBe.toString(2)} .. ${lastBe.toString(2)} leave a hole; allowed only for one doubleword or one aligned quadword`;
}

/** Puts `data` at its place in whole doublewords; the bytes around it are 0. Without need, `data` itself. */
export function padPayload(address: number, data: Uint8Array): Uint8Array {
  const { dwLength } = byteEnables(address, data.length);
  if (dwLength * 4 === data.length) return data;
  const payload = new Uint8Array(dwLength * 4);
  payload.set(data, address % 4);
  return payload;
}

/** The bytes of the span of the byte enables, as a view of `payload`. */
export function unpadPayload(payload: Uint8Array, dwLength: number, firstBe: number, lastBe: number): Uint8Array {
  const start = firstByteOffset(firstBe);
  return payload.subarray(start, start + spanBytes(dwLength, firstBe, lastBe));
}

/** 1s in one piece, or none. */
function isRun(be: number): boolean {
  const low = be >> LOWEST[be]!;
  return (low & (low + 1)) === 0;
}

/** 1111, 1110, 1100 or 1000. */
function isUpperRun(be: number): boolean {
  return (be & 8) !== 0 && isRun(be);
}

/** 1111, 0111, 0011 or 0001. */
function isLowerRun(be: number): boolean {
  return (be & 1) !== 0 && isRun(be);
}
