import { PAGE_BYTES } from '../../hw/spec/pae.ts';

/**
 * Fills `out` with bytes that depend only on `seed`: xorshift32 (Marsaglia, "Xorshift RNGs", 2003). Used for what a page holds
 * at first, and for what a device writes.
 */
export function fill<T extends Uint8Array>(out: T, seed: number): T {
  let x = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) | 1;
  for (let i = 0; i < out.length; i++) {
    if (i % 4 === 0) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
    }
    out[i] = x >>> (8 * (i % 4));
  }
  return out;
}

/** What guest page `page` of a domain holds before any DMA. */
export function firstContent(domain: number, page: number, out: Uint8Array = new Uint8Array(PAGE_BYTES)): Uint8Array {
  return fill(out, page * 131 + domain);
}

/** Index of the first byte in which two equally long arrays differ, or -1. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number {
  if (Buffer.compare(a, b) === 0) return -1;
  return a.findIndex((byte, i) => byte !== b[i]);
}
