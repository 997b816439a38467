import { getU32 } from './little-endian.ts';

const scramble = (k: number): number => {
  const m = Math.imul(k, 0xcc9e2d51);
  return Math.imul((m << 15) | (m >>> 17), 0x1b873593);
};

/**
 * The hash of a reply that a frame log keeps: MurmurHash3_x86_32 with seed 0 (A. Appleby, public domain), an unsigned 32-bit number.
 * tb/bridge/core/reply_hash.h is the same.
 */
export function replyHash(reply: Uint8Array): number {
  const size = reply.length;
  const whole = size & ~3;
  let h = 0;
  for (let at = 0; at < whole; at += 4) {
    h ^= scramble(getU32(reply, at));
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  if (size > whole) {
    let k = 0;
    for (let i = size - 1; i >= whole; i--) k = (k << 8) | reply[i]!;
    h ^= scramble(k);
  }
  h ^= size;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
