import { bitsOf } from './model.ts';
import type { FieldSpec } from './types.ts';

/** Problems of one field; `at` is `map.register.field`, `width` the register's bits. */
export function checkField(at: string, f: FieldSpec, width: number): string[] {
  const [hi, lo] = bitsOf(f.bits);
  if (!Number.isInteger(hi) || !Number.isInteger(lo) || lo < 0 || hi < lo) {
    return [`${at}: bits [${hi}, ${lo}] are not [high, low]`];
  }
  const problems: string[] = [];
  if (hi >= width) problems.push(`${at}: bit ${hi} lies outside the register's ${width} bits`);
  const bits = hi - lo + 1;
  const fit = (what: string, value: number | bigint): void => {
    const problem = fitProblem(what, value, bits);
    if (problem) problems.push(`${at}: ${problem}`);
  };
  if (f.reset !== undefined) {
    if (f.access !== 'rw' && f.access !== 'w1c') problems.push(`${at}: a ${f.access} field has no reset value`);
    else fit('reset', f.reset);
  }
  if (f.value !== undefined) {
    if (f.access !== 'ro') problems.push(`${at}: only a ro field can be a constant, this one is ${f.access}`);
    else fit('constant', f.value);
  }
  const names = new Map<number, string>();
  for (const [name, value] of Object.entries(f.values ?? {})) {
    fit(`value ${name} =`, value);
    const earlier = names.get(value);
    if (earlier === undefined) names.set(value, name);
    else problems.push(`${at}: values ${earlier} and ${name} are both ${value}`);
  }
  return problems;
}

/** Fields of one register that share bits; `at` is `map.register`. */
export function checkFields(at: string, fields: Readonly<Record<string, FieldSpec>>): string[] {
  const problems: string[] = [];
  const list = Object.entries(fields);
  list.forEach(([name, f], i) => {
    const [hi, lo] = bitsOf(f.bits);
    for (const [other, g] of list.slice(i + 1)) {
      const [otherHi, otherLo] = bitsOf(g.bits);
      if (lo <= otherHi && otherLo <= hi) problems.push(`${at}: fields ${name} [${hi}:${lo}] and ${other} [${otherHi}:${otherLo}] overlap`);
    }
  });
  return problems;
}

/** What is wrong with `value` as an unsigned number of `bits` bits, or null. */
export function fitProblem(what: string, value: number | bigint, bits: number): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return `${what} ${value} is not an exact integer; write it as a bigint`;
  if (value < 0) return `${what} ${value} is negative`;
  return BigInt(value) >> BigInt(bits) ? `${what} ${value} does not fit ${bits} ${bits === 1 ? 'bit' : 'bits'}` : null;
}

/** What is wrong with a byte offset or stride for registers of `word` bytes, or null. */
export function wordProblem(what: 'offset' | 'stride', value: number, word: number): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return `${what} ${value} is not a byte count`;
  return value % word ? `${what} ${value} is not a multiple of the register's ${word} bytes` : null;
}
