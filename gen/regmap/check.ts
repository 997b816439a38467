import { checkField, checkFields, wordProblem } from './check-field.ts';
import { registerMap } from './model.ts';
import { csrPorts } from './ports.ts';
import { checkRanges, type Range } from './ranges.ts';
import type { RegisterMapSpec, RegisterSpec, WindowSpec } from './types.ts';

/** Thrown with every problem of a register map, one a line. */
export class RegisterMapError extends Error {
  constructor(
    map: string,
    readonly problems: readonly string[],
  ) {
    super(`register map ${map} cannot be built:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'RegisterMapError';
  }
}

/** Throws a RegisterMapError with every problem; does nothing for a sound map. */
export function assertRegisterMap(map: RegisterMapSpec): void {
  const problems = checkRegisterMap(map);
  if (problems.length) throw new RegisterMapError(map.name, problems);
}

/**
 * Every problem of a map, each one sentence that names map, register and field; empty for a sound map.
 * Arrays and windows must be naturally aligned powers of two, so that an address is decoded by cutting it into bit fields.
 */
export function checkRegisterMap(map: RegisterMapSpec): string[] {
  const registers = Object.entries(map.registers);
  const windows = Object.entries(map.windows ?? {});
  const problems = [...checkMap(map)];
  for (const [name, r] of registers) problems.push(...checkRegister(map, name, r));
  for (const [name, w] of windows) problems.push(...checkWindow(map, name, w));
  problems.push(
    ...checkRanges(map.name, map.bytes, [
      ...registers.flatMap(([name, r]) => registerRanges(map, name, r)),
      ...windows.map(([name, w]): Range => ({ name, label: name, first: w.offset, bytes: w.bytes })),
    ]),
  );
  // Ports can only be named once everything else is sound.
  return problems.length ? problems : checkPortNames(map);
}

const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const LOWER_SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const powerOfTwo = (n: number): boolean => Number.isInteger(n) && n > 0 && Number.isInteger(Math.log2(n));

function checkMap(map: RegisterMapSpec): string[] {
  const problems: string[] = [];
  if (!LOWER_SNAKE.test(map.name)) problems.push(`${map.name}: the name of a map is lower_snake_case`);
  if (map.width !== 32 && map.width !== 64) problems.push(`${map.name}: a register width of ${String(map.width)} bits is neither 32 nor 64`);
  if (!powerOfTwo(map.bytes) || map.bytes < map.width / 4) {
    problems.push(`${map.name}: a BAR of ${map.bytes} bytes is not a power of two of at least two registers`);
  }
  return problems;
}

function checkRegister(map: RegisterMapSpec, name: string, r: RegisterSpec): string[] {
  const at = `${map.name}.${name}`;
  const word = map.width / 8;
  const problems: string[] = [];
  if (!UPPER_SNAKE.test(name)) problems.push(`${at}: the name of a register is UPPER_SNAKE_CASE`);
  const misplaced = wordProblem('offset', r.offset, word);
  if (misplaced) problems.push(`${at}: ${misplaced}`);
  problems.push(...checkArray(at, r, word));
  const fields = Object.entries(r.fields);
  if (!fields.length) problems.push(`${at}: a register needs at least one field`);
  for (const [field, f] of fields) {
    if (!UPPER_SNAKE.test(field)) problems.push(`${at}.${field}: the name of a field is UPPER_SNAKE_CASE`);
    for (const value of Object.keys(f.values ?? {})) {
      if (!UPPER_SNAKE.test(value)) problems.push(`${at}.${field}: the name of a value is UPPER_SNAKE_CASE, not '${value}'`);
    }
    problems.push(...checkField(`${at}.${field}`, f, map.width));
  }
  problems.push(...checkFields(at, r.fields));
  const writable = fields.some(([, f]) => f.access !== 'ro');
  if (r.lock && !writable) problems.push(`${at}: has a lock but no field that software can write`);
  if (r.strobe && !writable) problems.push(`${at}: has a strobe but no field that software can write`);
  if (!r.strobe && fields.some(([, f]) => f.access === 'wo')) {
    problems.push(`${at}: has a wo field but no strobe, so the hardware could not tell when it is written`);
  }
  return problems;
}

function checkArray(at: string, r: RegisterSpec, word: number): string[] {
  if (r.count === undefined) {
    return r.stride === undefined ? [] : [`${at}: a stride of ${r.stride} bytes needs a count`];
  }
  const stride = r.stride ?? word;
  const problems: string[] = [];
  if (!powerOfTwo(r.count)) problems.push(`${at}: a count of ${r.count} is not a power of two`);
  const misplaced = wordProblem('stride', stride, word);
  if (misplaced) problems.push(`${at}: ${misplaced}`);
  else if (!powerOfTwo(stride)) problems.push(`${at}: a stride of ${stride} bytes is not a power of two`);
  else if (powerOfTwo(r.count) && Math.floor(r.offset / stride) % r.count !== 0) {
    problems.push(`${at}: offset ${hex(r.offset)} does not lie in the first stride of a multiple of ${hex(r.count * stride)}, the size of the array`);
  }
  return problems;
}

function checkWindow(map: RegisterMapSpec, name: string, w: WindowSpec): string[] {
  const at = `${map.name}.${name}`;
  const problems: string[] = [];
  if (!UPPER_SNAKE.test(name)) problems.push(`${at}: the name of a window is UPPER_SNAKE_CASE`);
  if (!powerOfTwo(w.bytes) || w.bytes < map.width / 8) {
    problems.push(`${at}: a window of ${w.bytes} bytes is not a power of two of at least one register`);
  } else if (!Number.isInteger(w.offset) || w.offset < 0 || w.offset % w.bytes !== 0) {
    problems.push(`${at}: offset ${hex(w.offset)} is not a multiple of the window's ${w.bytes} bytes`);
  }
  if (name in map.registers) problems.push(`${at}: the name is used by a register and by a window`);
  return problems;
}

/** One range a copy; copies past the BAR are cut off, the first one outside is enough for a finding. */
function registerRanges(map: RegisterMapSpec, name: string, r: RegisterSpec): Range[] {
  const bytes = map.width / 8;
  const stride = r.stride ?? bytes;
  const count = Math.min(r.count ?? 1, Math.ceil(map.bytes / bytes) + 1);
  const ranges: Range[] = [];
  for (let i = 0; i < count; i++) {
    const first = r.offset + i * stride;
    ranges.push({ name, label: r.count === undefined ? name : `${name}[${i}]`, first, bytes });
    if (first >= map.bytes) break;
  }
  return ranges;
}

function checkPortNames(map: RegisterMapSpec): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const port of csrPorts(registerMap(map))) {
    const earlier = seen.get(port.name);
    if (earlier !== undefined) problems.push(`${map.name}: port '${port.name}' stands for two things: '${earlier}' and '${port.doc}'; rename one`);
    else seen.set(port.name, port.doc);
  }
  return problems;
}

function hex(n: number): string {
  return Number.isInteger(n) && n >= 0 ? `0x${n.toString(16).padStart(4, '0')}` : String(n);
}
