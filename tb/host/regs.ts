import type { Preset } from '../../hw/spec/preset.ts';
import { vpriRegisters } from '../../hw/spec/registers.ts';

type Map = ReturnType<typeof vpriRegisters>;
export type RegisterName = keyof Map['registers'];
export type WindowName = keyof Map['windows'];
export type FieldName<R extends RegisterName> = keyof Map['registers'][R]['fields'] & string;

/** Offsets and fields of the VPRI BAR, computed from the register map. */
export interface Registers {
  /** Byte offset of a register, or of copy `index` of a register array. */
  offset(name: RegisterName, index?: number): number;
  window(name: WindowName): { readonly offset: number; readonly bytes: number };
  /** Register value with these fields, the others zero. */
  encode<R extends RegisterName>(name: R, fields: Partial<Record<FieldName<R>, number | bigint>>): bigint;
  field<R extends RegisterName>(name: R, field: FieldName<R>, value: bigint): number;
  /** Names of the one-bit fields that are set. */
  bitsSet(name: RegisterName, value: bigint): string[];
}

interface PlainRegister {
  readonly offset: number;
  readonly count?: number;
  readonly stride?: number;
  readonly fields: Readonly<Record<string, { readonly bits: number | readonly [number, number] }>>;
}

export function registersOf(preset: Preset): Registers {
  const map = vpriRegisters(preset);
  const register = (name: RegisterName): PlainRegister => map.registers[name];
  const bits = (name: RegisterName, field: string): readonly [number, number] => {
    const at = register(name).fields[field];
    if (at === undefined) throw new RangeError(`register ${name} has no field ${field}`);
    return typeof at.bits === 'number' ? [at.bits, at.bits] : at.bits;
  };
  const extract = (name: RegisterName, field: string, value: bigint): number => {
    const [hi, lo] = bits(name, field);
    return Number(BigInt.asUintN(hi - lo + 1, value >> BigInt(lo)));
  };
  return {
    offset(name, index = 0) {
      const r = register(name);
      if (index < 0 || index >= (r.count ?? 1)) throw new RangeError(`register ${name} has ${r.count ?? 1} copies, there is no ${index}`);
      return r.offset + index * (r.stride ?? 8);
    },
    window: (name) => map.windows[name],
    encode(name, fields) {
      let value = 0n;
      for (const [field, given] of Object.entries(fields)) {
        const [hi, lo] = bits(name, field);
        const v = BigInt(given as number | bigint);
        if (v < 0n || v >> BigInt(hi - lo + 1) !== 0n) throw new RangeError(`register ${name}.${field}: ${v} does not fit ${hi - lo + 1} bits`);
        value |= v << BigInt(lo);
      }
      return value;
    },
    field: extract,
    bitsSet: (name, value) => Object.keys(register(name).fields).filter((f) => extract(name, f, value) !== 0),
  };
}
