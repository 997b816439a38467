import { VPRI as defaultMap } from '../../hw/rtl/default/vpri_default.ts';
import { VPRI as smallMap } from '../../hw/rtl/small/vpri_small.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import { DriverError } from './driver-error.ts';

type Map = typeof smallMap;
export type RegisterName = keyof Map['registers'];
export type WindowName = keyof Map['windows'];
export type FieldName<R extends RegisterName> = keyof Map['registers'][R]['fields'] & string;

/** Offsets and fields of the VPRI BAR, from the generated constants. */
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

/** What the constants of every preset have in common; only sizes differ. */
interface Constants {
  readonly registers: Readonly<Record<RegisterName, {
    readonly offset: number;
    readonly stride: number;
    readonly count: number;
    readonly fields: Readonly<Record<string, { readonly hi: number; readonly lo: number }>>;
  }>>;
  readonly windows: Readonly<Record<WindowName, { readonly offset: number; readonly bytes: number }>>;
}

const constants: Readonly<Record<string, Constants>> = { small: smallMap, default: defaultMap };

/** The generated constants of a preset. Throws a DriverError (setup) when there are none, or when they are of other sizes. */
function constantsOf(preset: Preset): Constants {
  const map = constants[preset.name];
  if (map === undefined) {
    throw new DriverError('setup', `preset ${preset.name} has no register constants; there are those of ${Object.keys(constants).join(' and ')}. Add the preset to hw/spec/preset.ts, run \`make rtl\`, and list hw/rtl/${preset.name}/vpri_${preset.name}.ts in tb/host/regs.ts`);
  }
  const sizes: readonly (readonly [what: string, found: number, wanted: number])[] = [
    ['functions', map.registers.FUNCTION.count, preset.functions],
    ['domains', map.registers.DOMAIN_BASE.count, preset.domains],
    ['queues', map.registers.QUEUE.count, preset.queues],
    ['command slots', map.windows.COMMAND.bytes / 64, preset.commandSlots],
  ];
  const wrong = sizes.filter(([, found, wanted]) => found !== wanted);
  if (wrong.length > 0) {
    throw new DriverError('setup', `hw/rtl/${preset.name}/vpri_${preset.name}.ts is not of preset ${preset.name}: ${wrong.map(([what, found, wanted]) => `${found} ${what}, the preset has ${wanted}`).join('; ')}. Run \`make rtl\`; a preset of other sizes needs a name of its own`);
  }
  return map;
}

export function registersOf(preset: Preset): Registers {
  const map = constantsOf(preset);
  const bits = (name: RegisterName, field: string): { readonly hi: number; readonly lo: number } => {
    const at = map.registers[name].fields[field];
    if (at === undefined) throw new RangeError(`register ${name} has no field ${field}`);
    return at;
  };
  const extract = (name: RegisterName, field: string, value: bigint): number => {
    const { hi, lo } = bits(name, field);
    return Number(BigInt.asUintN(hi - lo + 1, value >> BigInt(lo)));
  };
  return {
    offset(name, index = 0) {
      const { offset, stride, count } = map.registers[name];
      if (index < 0 || index >= count) throw new RangeError(`register ${name} has ${count} copies, there is no ${index}`);
      return offset + index * stride;
    },
    window: (name) => map.windows[name],
    encode(name, fields) {
      let value = 0n;
      for (const [field, given] of Object.entries(fields)) {
        const { hi, lo } = bits(name, field);
        const v = BigInt(given as number | bigint);
        if (v < 0n || v >> BigInt(hi - lo + 1) !== 0n) throw new RangeError(`register ${name}.${field}: ${v} does not fit ${hi - lo + 1} bits`);
        value |= v << BigInt(lo);
      }
      return value;
    },
    field: extract,
    bitsSet: (name, value) => Object.keys(map.registers[name].fields).filter((f) => extract(name, f, value) !== 0),
  };
}
