import type { Layout } from '../../../hw/spec/messages.ts';

/** The fields of a message in host memory. Little endian; qword n at byte 8n. */
export function fieldsOf<L extends Layout>(layout: L, bytes: Uint8Array): Readonly<Record<keyof L, number>> {
  const bit = (n: number): number => (bytes[n >> 3]! >> (n & 7)) & 1;
  const out: Record<string, number> = {};
  for (const [name, [qword, hi, lo]] of Object.entries(layout)) {
    let value = 0;
    for (let n = hi; n >= lo; n--) value = 2 * value + bit(64 * qword + n);
    out[name] = value;
  }
  return out as Readonly<Record<keyof L, number>>;
}

/** The phase bit of an entry of a ring that was zeroed: 1 in the first pass, then it flips with each. */
export const phaseOf = (index: number, log2: number): number => 1 - (Math.floor(index / 2 ** log2) % 2);
