import type { Layout } from '../../hw/spec/messages.ts';

type Values<L extends Layout> = Readonly<Record<keyof L, number>>;

/** Packs fields into `bytes` bytes, little endian. Fields left out are zero; a value that does not fit is refused. */
export function pack<L extends Layout>(layout: L, bytes: number, values: Partial<Values<L>>): Uint8Array {
  const qwords = new Array<bigint>(bytes / 8).fill(0n);
  for (const [name, value] of Object.entries(values)) {
    const field = layout[name];
    if (field === undefined) throw new RangeError(`message has no field ${name}; it has ${Object.keys(layout).join(', ')}`);
    const [qword, hi, lo] = field;
    const v = BigInt(value as number);
    if (v < 0n || v >> BigInt(hi - lo + 1) !== 0n) throw new RangeError(`message field ${name}: ${v} does not fit ${hi - lo + 1} bits`);
    qwords[qword]! |= v << BigInt(lo);
  }
  const out = new Uint8Array(bytes);
  const view = new DataView(out.buffer);
  qwords.forEach((q, i) => view.setBigUint64(8 * i, q, true));
  return out;
}

/** Reads every field of a message. A value past 2^53 is refused: simulated time never gets there. */
export function unpack<L extends Layout>(layout: L, bytes: Uint8Array): Values<L> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out: Record<string, number> = {};
  for (const [name, [qword, hi, lo]] of Object.entries(layout)) {
    const value = Number(BigInt.asUintN(hi - lo + 1, view.getBigUint64(8 * qword, true) >> BigInt(lo)));
    if (!Number.isSafeInteger(value)) throw new RangeError(`message field ${name}: ${value} is past 2^53`);
    out[name] = value;
  }
  return out as Values<L>;
}

/** Eight bytes, little endian. */
export function qword(value: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value, true);
  return out;
}

export function fromQword(bytes: Uint8Array): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true);
}

/** Phase bit of the entry with this absolute index: 1 in the first pass over a zeroed ring, then flipping with each pass. */
export function ringPhase(index: number, sizeLog2: number): number {
  return 1 - (Math.floor(index / 2 ** sizeLog2) % 2);
}
