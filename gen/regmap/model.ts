import type { Access, FieldSpec, RegisterMapSpec, RegisterSpec } from './types.ts';

/**
 * The normalised form of a register map: everything spelled out and sorted, so that the RTL, the C header, the Markdown page and the
 * TypeScript constants cannot differ. Build it with `registerMap` from a map that `check.ts` accepts.
 */
export interface RegisterMap {
  readonly name: string;
  readonly doc: string;
  /** Register width in bits. */
  readonly width: 32 | 64;
  /** Register width in bytes. */
  readonly wordBytes: 4 | 8;
  /** Size of the BAR in bytes. */
  readonly bytes: number;
  /** In order of offset. */
  readonly registers: readonly Register[];
  /** In order of offset. */
  readonly windows: readonly Window[];
}

export interface Register {
  readonly name: string;
  /** Prefix of its RTL ports: the name in lower case. */
  readonly port: string;
  readonly doc: string;
  /** Byte offset of copy 0. */
  readonly offset: number;
  /** Described with `count`; ports are vectors even if the count is 1. */
  readonly array: boolean;
  readonly count: number;
  /** Bytes from one copy to the next; the register width when there is one copy. */
  readonly stride: number;
  readonly lock: boolean;
  readonly strobe: boolean;
  /** In order of bits, lowest first. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  /** RTL port without suffix: `<register>_<field>` in lower case. */
  readonly port: string;
  readonly doc: string;
  readonly hi: number;
  readonly lo: number;
  /** Bits: hi - lo + 1. */
  readonly width: number;
  readonly access: Access;
  /** Value after reset of `rw` and `w1c`, 0 for the others. */
  readonly reset: bigint;
  /** Value of a `ro` constant, else null. */
  readonly value: bigint | null;
  /** Named values in order of value. */
  readonly values: readonly { readonly name: string; readonly value: bigint }[];
}

export interface Window {
  readonly name: string;
  /** Prefix of its RTL ports. */
  readonly port: string;
  readonly doc: string;
  readonly offset: number;
  readonly bytes: number;
  readonly access: 'rw' | 'ro' | 'wo';
}

/** High and low bit of a field. */
export function bitsOf(bits: FieldSpec['bits']): readonly [hi: number, lo: number] {
  return typeof bits === 'number' ? [bits, bits] : bits;
}

/** The bits of a field in place: `width` ones from bit `lo` up. */
export function maskOf(hi: number, lo: number): bigint {
  return ((1n << BigInt(hi - lo + 1)) - 1n) << BigInt(lo);
}

/** Byte offset of copy `i` of a register. */
export function copyOffset(r: Register, i: number): number {
  return r.offset + i * r.stride;
}

/** Software can change something by writing the register. */
export function isWritable(r: Register): boolean {
  return r.fields.some((f) => f.access !== 'ro');
}

/** Normalises a map. The map must be sound (`assertRegisterMap`). */
export function registerMap(spec: RegisterMapSpec): RegisterMap {
  return {
    name: spec.name,
    doc: spec.doc,
    width: spec.width,
    wordBytes: spec.width === 64 ? 8 : 4,
    bytes: spec.bytes,
    registers: Object.entries(spec.registers)
      .map(([name, r]) => register(name, r, spec.width / 8))
      .sort((a, b) => a.offset - b.offset),
    windows: Object.entries(spec.windows ?? {})
      .map(([name, w]) => ({ name, port: name.toLowerCase(), doc: w.doc, offset: w.offset, bytes: w.bytes, access: w.access }))
      .sort((a, b) => a.offset - b.offset),
  };
}

function register(name: string, r: RegisterSpec, wordBytes: number): Register {
  const port = name.toLowerCase();
  return {
    name,
    port,
    doc: r.doc,
    offset: r.offset,
    array: r.count !== undefined,
    count: r.count ?? 1,
    stride: r.stride ?? wordBytes,
    lock: r.lock ?? false,
    strobe: r.strobe ?? false,
    fields: Object.entries(r.fields)
      .map(([field, f]) => normalField(field, `${port}_${field.toLowerCase()}`, f))
      .sort((a, b) => a.lo - b.lo),
  };
}

function normalField(name: string, port: string, f: FieldSpec): Field {
  const [hi, lo] = bitsOf(f.bits);
  return {
    name,
    port,
    doc: f.doc,
    hi,
    lo,
    width: hi - lo + 1,
    access: f.access,
    reset: BigInt(f.reset ?? 0),
    value: f.value === undefined ? null : BigInt(f.value),
    values: Object.entries(f.values ?? {})
      .map(([valueName, v]) => ({ name: valueName, value: BigInt(v) }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}
