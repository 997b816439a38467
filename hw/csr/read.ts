import { cat, copies, lit, select, type Bits } from '../../gen/hdl/index.ts';
import type { Field, Register, RegisterMap } from '../../gen/regmap/model.ts';
import { copyIndex, isAddressed, orOf, type Csr } from './decode.ts';
import type { FieldValues } from './storage.ts';
import type { WindowRead } from './windows.ts';

/** Single registers that are read through one first-stage register: those of 16 neighbouring words. */
const BLOCK_BITS = 4;

/** What the properties look at. */
export interface ReadPath {
  /** First stage, one cycle after the request: the word of a register, zero for a window or an unmapped address. */
  readonly word: Bits;
  /** A read was asked for one cycle ago. */
  readonly pending: Bits<1>;
}

/**
 * The read path, two registered stages. The first one selects inside each group (16 neighbouring words, or one array) and is zero
 * for a group that is not addressed; the second one takes the OR of all groups and the data of the windows.
 */
export function buildReads(csr: Csr, values: FieldValues, windows: readonly WindowRead[]): ReadPath {
  const { m, map } = csr;
  const readable = map.registers.filter((r) => r.fields.some((f) => values.has(f)));
  const groups = [...blockGroups(csr, readable.filter((r) => !r.array), values), ...readable.filter((r) => r.array).map((r) => arrayGroup(csr, r, values))];
  const word = m.node('read_word', orOf(groups, map.width));

  const pending = m.reg('read_pending', 1, 0);
  m.next(pending, csr.rd);
  const valid = m.reg('rsp_valid_reg', 1, 0);
  m.next(valid, pending);
  const data = m.reg('rsp_data_reg', map.width, 'none');
  m.next(data, windows.reduce((sum, w) => sum.or(w.take.repeat(map.width).and(w.data)), word));
  m.assign(csr.out('rsp_valid'), valid);
  m.assign(csr.out('rsp_data'), data);
  return { word, pending };
}

/** Values that a read gives, by field: stored ones, ports and constants; `wo` and `w1p` fields are left out and read as zero. */
export function readValues(csr: Csr, stored: FieldValues): FieldValues {
  const values = new Map<Field, readonly Bits[]>();
  for (const r of csr.map.registers) {
    for (const f of r.fields) {
      if (f.access === 'rw' || f.access === 'w1c') values.set(f, stored.get(f)!);
      else if (f.access === 'ro') values.set(f, f.value === null ? copies(csr.in(f.port), f.width) : Array.from({ length: r.count }, () => lit(f.width, f.value!)));
    }
  }
  return values;
}

/** A register as it is read, with zeros in the gaps; `pick` gives a field's value or null. */
export function readWord(map: RegisterMap, r: Register, pick: (f: Field) => Bits | null): Bits {
  const parts: Bits[] = [];
  let next = 0;
  for (const f of r.fields) {
    const value = pick(f);
    if (!value) continue;
    if (f.lo > next) parts.unshift(lit(f.lo - next, 0));
    parts.unshift(value);
    next = f.hi + 1;
  }
  if (next < map.width) parts.unshift(lit(map.width - next, 0));
  return cat(...parts);
}

/** One first-stage register for each block of words that holds single registers. */
function blockGroups(csr: Csr, registers: readonly Register[], values: FieldValues): Bits[] {
  const { m, map, addr } = csr;
  const low = Math.min(BLOCK_BITS, addr.w);
  const wordOf = (r: Register): number => r.offset / map.wordBytes;
  const blockOf = (r: Register): number => Math.floor(wordOf(r) / 2 ** low);
  return [...new Set(registers.map(blockOf))].map((block) => {
    const offset = (block * 2 ** low * map.wordBytes).toString(16).padStart(4, '0');
    const group = m.reg(`read_${offset}`, map.width, 'none');
    const hit = addr.w > low ? csr.rd.and(addr.bits(addr.w - 1, low).eq(block)) : csr.rd;
    const none = (): void => m.next(group, 0);
    m.when(hit, () => {
      const arms = registers.filter((r) => blockOf(r) === block).map((r) => {
        const word = readWord(map, r, (f) => values.get(f)?.[0] ?? null);
        return [wordOf(r) % 2 ** low, () => m.next(group, word)] as const;
      });
      m.switch(addr.trunc(low), arms, none);
    }).otherwise(none);
    return group;
  });
}

/** The first-stage register of an array. */
function arrayGroup(csr: Csr, r: Register, values: FieldValues): Bits {
  const { m, map, addr } = csr;
  const group = m.reg(`read_${r.port}`, map.width, 'none');
  const index = copyIndex(addr, map, r);
  const word = readWord(map, r, (f) => {
    const list = values.get(f);
    if (!list || f.value !== null) return list?.[0] ?? null;
    return index ? m.node(`read_${f.port}`, select(index, list)) : list[0]!;
  });
  m.when(csr.rd.and(isAddressed(addr, map, r)), () => m.next(group, word)).otherwise(() => m.next(group, 0));
  return group;
}
