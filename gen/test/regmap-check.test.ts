import { describe, expect, test } from 'vitest';
import { assertRegisterMap, checkRegisterMap, RegisterMapError } from '../regmap/check.ts';
import type { FieldSpec, RegisterMapSpec, RegisterSpec, WindowSpec } from '../regmap/types.ts';

const field = (f: Partial<FieldSpec> = {}): FieldSpec => ({ bits: 0, access: 'rw', doc: '', ...f });
const reg = (r: Partial<RegisterSpec> = {}): RegisterSpec => ({ offset: 0, doc: '', fields: { F: field() }, ...r });
const win = (w: Partial<WindowSpec> = {}): WindowSpec => ({ offset: 0, bytes: 64, access: 'rw', doc: '', ...w });
const map = (registers: Record<string, RegisterSpec>, more: Partial<RegisterMapSpec> = {}): RegisterMapSpec => ({ name: 'm', doc: '', width: 64, bytes: 4096, registers, ...more });
const withField = (f: Partial<FieldSpec>): RegisterMapSpec => map({ A: reg({ fields: { F: field(f) } }) });

/** What is wrong, the map, and the only problem that must be found. */
const problems: readonly (readonly [what: string, map: RegisterMapSpec, problem: string])[] = [
  ['map name', map({ A: reg() }, { name: 'My Map' }), 'My Map: the name of a map is lower_snake_case'],
  ['BAR size', map({ A: reg() }, { bytes: 4000 }), 'm: a BAR of 4000 bytes is not a power of two of at least two registers'],
  ['register name', map({ Ctrl: reg() }), 'm.Ctrl: the name of a register is UPPER_SNAKE_CASE'],
  ['field name', map({ A: reg({ fields: { fLag: field() } }) }), 'm.A.fLag: the name of a field is UPPER_SNAKE_CASE'],
  ['value name', withField({ values: { on: 1 } }), "m.A.F: the name of a value is UPPER_SNAKE_CASE, not 'on'"],
  ['window name', map({}, { windows: { w: win() } }), 'm.w: the name of a window is UPPER_SNAKE_CASE'],
  ['misaligned offset', map({ A: reg({ offset: 12 }) }), "m.A: offset 12 is not a multiple of the register's 8 bytes"],
  ['negative offset', map({ A: reg({ offset: -8 }) }), 'm.A: offset -8 is not a byte count'],
  ['misaligned stride', map({ A: reg({ count: 4, stride: 12 }) }), "m.A: stride 12 is not a multiple of the register's 8 bytes"],
  ['stride not a power of two', map({ A: reg({ count: 4, stride: 24 }) }), 'm.A: a stride of 24 bytes is not a power of two'],
  ['stride without count', map({ A: reg({ stride: 16 }) }), 'm.A: a stride of 16 bytes needs a count'],
  ['count', map({ A: reg({ count: 3 }) }), 'm.A: a count of 3 is not a power of two'],
  ['array not naturally aligned', map({ A: reg({ offset: 0x28, count: 4, stride: 16 }) }), 'm.A: offset 0x0028 does not lie in the first stride of a multiple of 0x0040, the size of the array'],
  ['outside the BAR', map({ A: reg({ offset: 4096 }) }), 'm.A: 0x1000..0x1007 lies outside the BAR of 4096 bytes'],
  ['array outside the BAR', map({ A: reg({ count: 1024 }) }), 'm.A[512]: 0x1000..0x1007 lies outside the BAR of 4096 bytes'],
  ['window outside the BAR', map({}, { windows: { W: win({ offset: 4096 }) } }), 'm.W: 0x1000..0x103f lies outside the BAR of 4096 bytes'],
  ['registers overlap', map({ A: reg(), B: reg() }), 'm.A: 0x0000..0x0007 overlaps m.B: 0x0000..0x0007'],
  ['array overlaps a register', map({ A: reg({ count: 4, stride: 16 }), B: reg({ offset: 0x20 }) }), 'm.A[2]: 0x0020..0x0027 overlaps m.B: 0x0020..0x0027'],
  ['window overlaps a register', map({ A: reg({ offset: 8 }) }, { windows: { W: win() } }), 'm.W: 0x0000..0x003f overlaps m.A: 0x0008..0x000f'],
  ['windows overlap', map({}, { windows: { V: win({ bytes: 128 }), W: win({ offset: 64 }) } }), 'm.V: 0x0000..0x007f overlaps m.W: 0x0040..0x007f'],
  ['no field', map({ A: reg({ fields: {} }) }), 'm.A: a register needs at least one field'],
  ['bits the wrong way round', withField({ bits: [0, 3] }), 'm.A.F: bits [0, 3] are not [high, low]'],
  ['field outside the register', withField({ bits: [64, 60] }), "m.A.F: bit 64 lies outside the register's 64 bits"],
  ['field outside a 32-bit register', map({ A: reg({ fields: { F: field({ bits: 32 }) } }) }, { width: 32 }), "m.A.F: bit 32 lies outside the register's 32 bits"],
  ['fields overlap', map({ A: reg({ fields: { F: field({ bits: [7, 4] }), G: field({ bits: 4 }) } }) }), 'm.A: fields F [7:4] and G [4:4] overlap'],
  ['reset does not fit', withField({ bits: [1, 0], reset: 4 }), 'm.A.F: reset 4 does not fit 2 bits'],
  ['reset is negative', withField({ bits: [1, 0], reset: -1 }), 'm.A.F: reset -1 is negative'],
  ['reset is inexact', withField({ bits: [63, 0], reset: 2 ** 60 }), 'm.A.F: reset 1152921504606847000 is not an exact integer; write it as a bigint'],
  ['reset of ro', withField({ access: 'ro', reset: 0 }), 'm.A.F: a ro field has no reset value'],
  ['reset of w1p', withField({ access: 'w1p', reset: 0 }), 'm.A.F: a w1p field has no reset value'],
  ['constant rw', withField({ value: 1 }), 'm.A.F: only a ro field can be a constant, this one is rw'],
  ['constant does not fit', withField({ access: 'ro', value: 2 }), 'm.A.F: constant 2 does not fit 1 bit'],
  ['value does not fit', withField({ values: { ON: 2 } }), 'm.A.F: value ON = 2 does not fit 1 bit'],
  ['two names for a value', withField({ values: { ON: 1, YES: 1 } }), 'm.A.F: values ON and YES are both 1'],
  ['window size', map({}, { windows: { W: win({ bytes: 48 }) } }), 'm.W: a window of 48 bytes is not a power of two of at least one register'],
  ['window alignment', map({}, { windows: { W: win({ offset: 32 }) } }), "m.W: offset 0x0020 is not a multiple of the window's 64 bytes"],
  ['lock of a read-only register', map({ A: reg({ lock: true, fields: { F: field({ access: 'ro' }) } }) }), 'm.A: has a lock but no field that software can write'],
  ['strobe of a read-only register', map({ A: reg({ strobe: true, fields: { F: field({ access: 'ro' }) } }) }), 'm.A: has a strobe but no field that software can write'],
  ['wo without strobe', withField({ access: 'wo' }), 'm.A: has a wo field but no strobe, so the hardware could not tell when it is written'],
  ['name of register and window', map({ A: reg() }, { windows: { A: win({ offset: 64 }) } }), 'm.A: the name is used by a register and by a window'],
  [
    'two ports of one name',
    map({ A_B: reg({ fields: { C: field({ doc: 'one' }) } }), A: reg({ offset: 8, fields: { B_C: field({ doc: 'two' }) } }) }),
    "m: port 'a_b_c' stands for two things: 'A_B.C: one' and 'A.B_C: two'; rename one",
  ],
];

describe('checkRegisterMap', () => {
  test.each(problems)('%s', (_what, spec, problem) => {
    expect(checkRegisterMap(spec)).toEqual([problem]);
  });

  test('finds nothing wrong with a map that uses everything', () => {
    const spec = map(
      {
        A: reg({ fields: { F: field({ bits: [63, 1], reset: 2n ** 63n - 1n }), G: field() } }),
        B: reg({ offset: 0x100, count: 4, stride: 32, lock: true, strobe: true }),
        C: reg({ offset: 0x108, count: 4, stride: 32, fields: { F: field({ access: 'ro', value: 1, values: { OFF: 0, ON: 1 } }) } }),
      },
      { windows: { W: win({ offset: 0xfc0 }) } },
    );
    expect(checkRegisterMap(spec)).toEqual([]);
    expect(() => assertRegisterMap(spec)).not.toThrow();
  });

  test('reports every problem at once', () => {
    const spec = map({ A: reg({ offset: 4, fields: { F: field({ bits: 70 }) } }), b: reg({ offset: 8 }) });
    const found = checkRegisterMap(spec);
    expect(found).toHaveLength(4);
    try {
      assertRegisterMap(spec);
      expect.unreachable('the map is unsound');
    } catch (error) {
      expect(error).toBeInstanceOf(RegisterMapError);
      expect((error as RegisterMapError).problems).toEqual(found);
      for (const p of found) expect((error as RegisterMapError).message).toContain(p);
    }
  });
});
