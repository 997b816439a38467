import type { Bits, Fields, ModuleBuilder, Reg, Wire } from '../../gen/hdl/index.ts';

/** Groups of registers and wires that share their names. */

/** One register without reset for each field, called `<prefix>_<field>`. */
export function registersOf<F extends Fields>(m: ModuleBuilder, prefix: string, fields: F): { readonly [K in keyof F]: Reg } {
  return Object.fromEntries(Object.entries(fields).map(([f, w]) => [f, m.reg(`${prefix}_${f}`, w, 'none')])) as { readonly [K in keyof F]: Reg };
}

/** Each register takes the value of the same name. */
export function load<K extends string>(m: ModuleBuilder, to: Readonly<Record<K, Reg>>, from: Readonly<Record<NoInfer<K>, Bits>>): void {
  for (const f of Object.keys(to) as K[]) m.next(to[f], from[f]);
}

/** Each wire gets the value of the same name. */
export function wire<K extends string>(m: ModuleBuilder, to: Readonly<Record<K, Wire>>, from: Readonly<Record<NoInfer<K>, Bits>>, names: readonly K[]): void {
  for (const f of names) m.assign(to[f], from[f]);
}
