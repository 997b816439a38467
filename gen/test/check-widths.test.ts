import { describe, expect, test } from 'vitest';
import { checkWidths } from '../check/widths.ts';
import type { Expr, Mem, ModuleIr } from '../hdl/ir.ts';
import { assign, at, bin, byName, cmp, codes, lit, match, mod, next, not, prop, ref, reg, sig, slice, texts, when } from './ir-helpers.ts';

const a8 = ref('a', 8);
const b4 = ref('b', 4);
const c1 = ref('c', 1);
const signals = [sig('input', 'a', 8, 1), sig('input', 'b', 4, 2), sig('input', 'c', 1, 3), sig('output', 'y', 8, 4), reg('r', 8, 5)];
const check = (parts: Partial<ModuleIr>): ReturnType<typeof checkWidths> => checkWidths(mod({ signals, ...parts }), byName());
const valueOf = (e: Expr): string[] => texts(check({ stmts: [assign('y', e.w === 8 ? e : { op: 'zx', w: 8, a: e })] }));

describe('E_WIDTH of statements', () => {
  test('a destination and its value, with both places', () => {
    expect(texts(check({ stmts: [assign('y', b4, 12)] }))).toEqual(["E_WIDTH: 'y' is 8 bits, the value is 4\n    assigned at t.ts:12\n    'y' declared at t.ts:4"]);
    expect(texts(check({ stmts: [next('r', c1, 13)] }))).toEqual(["E_WIDTH: 'r' is 8 bits, the value is 1\n    assigned at t.ts:13\n    'r' declared at t.ts:5"]);
  });
  test('equal widths pass', () => {
    expect(check({ stmts: [assign('y', a8), next('r', a8), when(c1, []), prop('p', c1), match(b4, [[[3n], []]])] })).toEqual([]);
  });
  test('conditions and properties have one bit', () => {
    expect(texts(check({ stmts: [when(b4, [], [], 14), prop('p', a8, 15)] }))).toEqual([
      'E_WIDTH: the condition has 4 bits, it must have 1\n    condition at t.ts:14',
      "E_WIDTH: property 'p' has 8 bits, it must have 1\n    property 'p' at t.ts:15",
    ]);
  });
  test('a branch is looked into', () => {
    expect(codes(check({ stmts: [when(c1, [assign('y', b4)], [match(b4, [[[0n], [next('r', c1)]]], [next('r', b4)])])] }))).toEqual(['E_WIDTH', 'E_WIDTH', 'E_WIDTH']);
  });
  test('the constant of an arm has the width of the selector', () => {
    const s = { k: 'switch' as const, sel: b4, arms: [{ match: [lit(3, 1n)], body: [], loc: at(17) }], other: [], loc: at(16) };
    expect(texts(check({ stmts: [s] }))).toEqual(["E_WIDTH: the arm's constant 1 has 3 bits, the selector has 4\n    arm at t.ts:17\n    selector at t.ts:16"]);
  });
  test('a declared width is a whole number above zero', () => {
    expect(texts(checkWidths(mod({ signals: [sig('input', 'z', 0, 7)] }), byName()))).toEqual(["E_WIDTH: 'z' is 0 bits wide; a width is a whole number of at least 1\n    'z' declared at t.ts:7"]);
    expect(codes(checkWidths(mod({ signals: [sig('input', 'z', 1.5)] }), byName()))).toEqual(['E_WIDTH']);
  });
  test('a node has the width of its definition', () => {
    const n = { kind: 'node' as const, name: 'n', w: 5, def: b4, loc: at(8) };
    expect(texts(check({ signals: [...signals, n] }))).toEqual(["E_WIDTH: 'n' is 5 bits, the value is 4\n    'n' defined at t.ts:8\n    'n' declared at t.ts:8"]);
  });
});

describe('E_WIDTH of expressions', () => {
  test('operands are equal; the operands are shown', () => {
    expect(valueOf(bin('add', a8, b4))).toEqual([
      "E_WIDTH: the operands of 'add' are 8 and 4 bits; make them equal with zx(), sx() or trunc()\n    assigned at t.ts:10\n    'a' declared at t.ts:1\n    'b' declared at t.ts:2",
    ]);
  });
  const bad: readonly (readonly [string, Expr, string])[] = [
    ['compare', cmp('lt', a8, b4), "the operands of 'lt' are 8 and 4 bits"],
    ['mux condition', { op: 'mux', w: 8, c: b4, a: a8, b: a8 }, "the condition of 'mux' has 4 bits, it must have 1"],
    ['mux values', { op: 'mux', w: 8, c: c1, a: a8, b: b4 }, "the operands of 'mux' are 8 and 4 bits"],
    ['slice above', slice(a8, 8, 1), 'bits 8:1 do not lie within 8 bits'],
    ['slice below', { op: 'slice', w: 2, a: a8, hi: 0, lo: -1 }, 'bits 0:-1 do not lie within 8 bits'],
    ['slice turned round', { op: 'slice', w: 1, a: a8, hi: 2, lo: 3 }, 'bits 2:3 do not lie within 8 bits'],
    ['slice claim', { op: 'slice', w: 3, a: a8, hi: 3, lo: 0 }, "the result of 'slice' is 4 bits, not 3"],
    ['zx that cuts', { op: 'zx', w: 4, a: a8 }, "'zx' to 4 bits of a value of 8: it cannot cut; use trunc()"],
    ['sx that cuts', { op: 'sx', w: 4, a: a8 }, "'sx' to 4 bits of a value of 8"],
    ['cat claim', { op: 'cat', w: 8, parts: [b4, c1] }, "the result of 'cat' is 5 bits, not 8"],
    ['empty cat', { op: 'cat', w: 0, parts: [] }, "the result of 'cat' is 0 bits wide"],
    ['reduction claim', { op: 'redor', w: 8, a: a8 }, "the result of 'redor' is 1 bit, not 8"],
    ['not claim', { op: 'not', w: 4, a: a8 }, "the result of 'not' is 8 bits, not 4"],
    ['shift amount', { op: 'shl', w: 8, a: a8, n: { op: 'zx', w: 32, a: b4 } }, "the amount of 'shl' has 32 bits, it must have at most 31; cut it with trunc()"],
    ['shift claim', { op: 'shl', w: 4, a: a8, n: b4 }, "the result of 'shl' is 8 bits, not 4"],
    ['ref claim', ref('a', 4), "'a' is 8 bits, it is read as 4"],
  ];
  test.each(bad)('%s', (_name, e, message) => {
    const found = valueOf(e);
    expect(found[0]).toContain(`E_WIDTH: ${message}`);
  });
  const good: readonly (readonly [string, Expr])[] = [
    ['compare', cmp('lt', a8, a8)],
    ['mux', { op: 'mux', w: 8, c: c1, a: a8, b: a8 }],
    ['whole slice', slice(a8, 7, 0)],
    ['zx to the same width', { op: 'zx', w: 8, a: a8 }],
    ['cat', { op: 'cat', w: 5, parts: [b4, c1] }],
    ['reduction', { op: 'redxor', w: 1, a: a8 }],
    ['shift by any amount', { op: 'shr', w: 8, a: a8, n: b4 }],
    ['shift by 31 bits', { op: 'shr', w: 8, a: a8, n: { op: 'zx', w: 31, a: b4 } }],
  ];
  test.each(good)('legal: %s', (_name, e) => {
    expect(valueOf(e)).toEqual([]);
  });
  test('one mistake in a shared part is one finding, at its first use', () => {
    const shared = bin('xor', a8, b4);
    expect(codes(check({ stmts: [assign('y', shared, 10), next('r', not(shared), 11)] }))).toEqual(['E_WIDTH']);
  });
  test('shared parts do not cost time without end', () => {
    let e: Expr = a8;
    for (let i = 0; i < 2000; i++) e = bin('xor', e, e);
    expect(valueOf(e)).toEqual([]);
  });
});

describe('E_WIDTH of structure', () => {
  const mem = (over: Partial<Mem['writes'][number]>, shape: Partial<Mem> = {}): Partial<ModuleIr> => ({
    signals: [...signals, sig('memq', 's_q', 8, 6)],
    mems: [{ name: 's', width: 8, depth: 16, ruw: 'old', lane: 8, loc: at(20), writes: [{ en: c1, addr: b4, data: a8, mask: null, loc: at(21), ...over }], reads: [{ en: c1, addr: b4, out: 's_q', loc: at(22) }], ...shape }],
  });
  test('a memory whose ports fit', () => {
    expect(check(mem({}))).toEqual([]);
    expect(check(mem({ mask: slice(b4, 1, 0) }, { lane: 4 }))).toEqual([]);
    expect(check(mem({ addr: c1 }, { depth: 1, reads: [] }))).toEqual([]);
  });
  test('each port of a memory', () => {
    expect(texts(check(mem({ en: b4 })))).toEqual(["E_WIDTH: the write enable of memory 's' has 4 bits, it must have 1\n    write port at t.ts:21"]);
    expect(texts(check(mem({ addr: a8 })))[0]).toContain("the write address of memory 's' (depth 16) has 8 bits, it must have 4");
    expect(texts(check(mem({ data: b4 })))[0]).toContain("the write data of memory 's' has 4 bits, it must have 8");
    expect(texts(check(mem({ mask: b4 }, { lane: 4 })))[0]).toContain("the write mask of memory 's' has 4 bits, it must have 2");
    expect(texts(check(mem({}, { lane: 3 })))[0]).toContain("the mask lane of memory 's' is 3 bits, which does not divide its width 8");
    expect(texts(check(mem({}, { lane: 4 })))[0]).toContain("a write port of memory 's' has no mask, its lanes are 4 bits");
    expect(texts(check(mem({}, { reads: [{ en: a8, addr: c1, out: 's_q', loc: at(23) }] })))).toEqual([
      "E_WIDTH: the read enable of memory 's' has 8 bits, it must have 1\n    read port at t.ts:23",
      "E_WIDTH: the read address of memory 's' (depth 16) has 1 bit, it must have 4\n    read port at t.ts:23",
    ]);
    expect(texts(check({ ...mem({}), signals: [...signals, sig('memq', 's_q', 4, 6)] }))[0]).toContain("the read data of memory 's' has 4 bits, it must have 8");
  });
  test('a peek into a memory', () => {
    const peek = (addr: string): Partial<ModuleIr> => ({ ...mem({}, { peek: { addr, out: 's_q', loc: at(24) } }) });
    expect(check(peek('b'))).toEqual([]);
    expect(texts(check(peek('a')))).toEqual(["E_WIDTH: the peek address of memory 's' (depth 16) has 8 bits, it must have 4\n    peek at t.ts:24\n    'a' declared at t.ts:1"]);
  });
  test('a port of an instance', () => {
    const child = mod({ name: 'vpri_c', signals: [sig('input', 'x', 8, 50), sig('output', 'z', 8, 51)] });
    const parent = (w: number): ModuleIr => mod({ signals: [sig('instin', 'c_x', w, 30), sig('instout', 'c_z', 8, 30)], insts: [{ name: 'u_c', module: 'vpri_c', conns: { x: 'c_x', z: 'c_z' }, loc: at(31) }] });
    expect(texts(checkWidths(parent(4), byName(child)))).toEqual(["E_WIDTH: port 'x' of 'u_c' is 8 bits, 'c_x' is 4\n    instance at t.ts:31\n    port declared at t.ts:50"]);
    expect(checkWidths(parent(8), byName(child))).toEqual([]);
  });
  test('a field of a stream', () => {
    const m = (w: number): ModuleIr => mod({ signals: [sig('input', 's_valid'), sig('output', 's_ready'), sig('input', 's_data', w, 33)], streams: [{ name: 's', role: 'sink', fields: { data: 8 }, loc: at(32) }] });
    expect(texts(checkWidths(m(7), byName()))).toEqual(["E_WIDTH: field 'data' of stream 's' is 8 bits, 's_data' is 7\n    stream declared at t.ts:32\n    's_data' declared at t.ts:33"]);
    expect(checkWidths(m(8), byName())).toEqual([]);
  });
});

describe('E_CONST', () => {
  test('a constant fits its width', () => {
    expect(texts(check({ stmts: [assign('y', lit(8, 256n), 40)] }))).toEqual(['E_CONST: the constant 256 does not fit 8 bits\n    assigned at t.ts:40']);
    expect(codes(check({ stmts: [assign('y', lit(8, -1n))] }))).toEqual(['E_CONST']);
    expect(codes(check({ stmts: [match(b4, [[[16n], []]])] }))).toEqual(['E_CONST']);
    expect(check({ stmts: [assign('y', lit(8, 255n)), next('r', lit(8, 0n)), match(b4, [[[15n], []]])] })).toEqual([]);
  });
  test('a reset value fits its register', () => {
    expect(texts(check({ signals: [reg('q', 2, 41, { reset: 4n })] }))).toEqual(["E_CONST: the reset value 4 of 'q' does not fit 2 bits\n    'q' declared at t.ts:41"]);
    expect(check({ signals: [reg('q', 2, 41, { reset: 3n }), reg('p', 2, 42, { reset: null })] })).toEqual([]);
  });
});

describe('E_INDEX', () => {
  const index = (a: Expr, i: Expr): string[] => valueOf({ op: 'index', w: 1, a, i });
  test('the index cannot miss', () => {
    expect(index(a8, slice(b4, 2, 0))).toEqual([]);
    expect(index(a8, b4)).toEqual([
      "E_INDEX: an index of 4 bits into 8 bits: the width must be a power of two, the index its logarithm; pad with zx()\n    assigned at t.ts:10\n    'a' declared at t.ts:1\n    'b' declared at t.ts:2",
    ]);
    expect(index(a8, slice(b4, 1, 0))[0]).toContain('E_INDEX: an index of 2 bits into 8 bits');
    expect(index(slice(a8, 4, 0), slice(b4, 2, 0))[0]).toContain('E_INDEX: an index of 3 bits into 5 bits');
    expect(index(c1, c1)[0]).toContain('E_INDEX: an index of 1 bit into 1 bit');
  });
});
