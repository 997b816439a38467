import { describe, expect, test } from 'vitest';
import { bitsRead, maskText } from '../check/bit-reads.ts';
import { checkUnused } from '../check/unused.ts';
import type { Expr, ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { assign, at, bin, cmp, lit, match, mod, next, node, not, prop, ref, reg, sig, slice, texts, when } from './ir-helpers.ts';

const a8 = ref('a', 8);
const a = sig('input', 'a', 8, 1);
const y = sig('output', 'y', 8, 2);
const b = sig('output', 'b', 1, 3);
const check = (signals: readonly Signal[], stmts: readonly Stmt[], more: Partial<ModuleIr> = {}): string[] => texts(checkUnused(mod({ signals, stmts, ...more })));
const excuse = (value: Expr, line = 60): Partial<ModuleIr> => ({ unused: [{ value, why: 'not needed', loc: at(line) }] });

describe('bits an expression reads', () => {
  const read = (e: Expr): [string, string][] => [...bitsRead(e)].map(([n, m]) => [n, maskText(m)]);
  test('slices read a part, slices of slices too; all else reads all', () => {
    expect(read(slice(a8, 5, 2))).toEqual([['a', 'bits 5:2']]);
    expect(read(slice(slice(a8, 6, 2), 1, 1))).toEqual([['a', 'bit 3']]);
    expect(read(slice(not(a8), 0, 0))).toEqual([['a', 'bits 7:0']]);
    expect(read({ op: 'index', w: 1, a: a8, i: slice(ref('i', 4), 2, 0) })).toEqual([['a', 'bits 7:0'], ['i', 'bits 2:0']]);
    expect(read({ op: 'cat', w: 3, parts: [slice(a8, 7, 7), slice(a8, 1, 0)] })).toEqual([['a', 'bits 7, 1:0']]);
  });
  test('beyond 53 bits', () => {
    expect(read(slice(ref('h', 128), 127, 64))).toEqual([['h', 'bits 127:64']]);
  });
});

describe('E_UNUSED', () => {
  test('nothing reads it: every kind', () => {
    const all = [a, node('n', lit(1, 0n), 4), sig('wire', 'w', 1, 5), reg('r', 1, 6), sig('instout', 'o', 1, 7), sig('memq', 'q', 1, 8)];
    expect(check(all, [assign('w', lit(1, 0n)), next('r', lit(1, 0n))])).toEqual(
      [['a', 1], ['n', 4], ['w', 5], ['r', 6], ['o', 7], ['q', 8]].map(([n, l]) => `E_UNUSED: nothing reads '${n}'; remove it or say why with unused()\n    '${n}' declared at t.ts:${l}`),
    );
  });
  test('outputs and inputs of instances are read elsewhere', () => {
    expect(check([y, sig('instin', 'i')], [assign('y', lit(8, 0n)), assign('i', lit(1, 0n))])).toEqual([]);
  });
  test('any reader will do: a value, a condition, a selector, a memory port, an excuse', () => {
    const c = sig('input', 'c');
    expect(check([a, y], [assign('y', a8)])).toEqual([]);
    expect(check([c, b], [assign('b', lit(1, 0n)), when(ref('c'), [assign('b', lit(1, 1n))])])).toEqual([]);
    expect(check([c, b], [match(ref('c'), [[[0n], [assign('b', lit(1, 0n))]]], [assign('b', lit(1, 1n))])])).toEqual([]);
    expect(check([a], [], excuse(a8))).toEqual([]);
    const mem = { name: 's', width: 8, depth: 2, ruw: 'old' as const, lane: 8, writes: [{ en: ref('c'), addr: ref('c'), data: a8, mask: null, loc: at(1) }], reads: [], loc: at(1) };
    expect(check([a, c], [], { mems: [mem] })).toEqual([]);
  });
  test('the condition of a branch that does nothing is no reader', () => {
    expect(check([sig('input', 'c', 1, 9)], [when(ref('c'), [])])).toEqual(["E_UNUSED: nothing reads 'c'; remove it or say why with unused()\n    'c' declared at t.ts:9"]);
  });
  test('a register that only reads itself', () => {
    const count = (s: Signal): Stmt => next(s.name, bin('add', ref(s.name, s.w), lit(s.w, 1n)));
    const r = reg('r', 4, 11);
    expect(check([r], [count(r)])).toEqual(["E_UNUSED: only 'r' itself reads 'r'; remove it or say why with unused()\n    'r' declared at t.ts:11"]);
    expect(check([r, b], [count(r), assign('b', slice(ref('r', 4), 3, 3))])).toEqual([]);
    expect(check([r], [count(r)], excuse(ref('r', 4)))).toEqual([]);
  });
});

describe('E_UNUSED of bits', () => {
  test('bits no slice reads', () => {
    expect(check([a, b], [assign('b', slice(a8, 4, 4))])).toEqual(["E_UNUSED: bits 7:5, 3:0 of 'a' are never read; remove it or say why with unused()\n    'a' declared at t.ts:1"]);
    expect(check([a, b], [assign('b', { op: 'redor', w: 1, a: slice(a8, 6, 0) })])[0]).toContain("bit 7 of 'a' is never read");
  });
  test('slices that cover all bits, or an operator that reads them', () => {
    expect(check([a, y], [assign('y', { op: 'cat', w: 8, parts: [slice(a8, 3, 0), slice(a8, 7, 4)] })])).toEqual([]);
    expect(check([a, b], [assign('b', slice(not(a8), 0, 0))])).toEqual([]);
  });
  test('an excuse reads the bits it names', () => {
    expect(check([a, b], [assign('b', slice(a8, 0, 0))], excuse(slice(a8, 7, 1)))).toEqual([]);
    expect(check([a, b], [assign('b', slice(a8, 0, 0))], excuse(slice(a8, 7, 2)))[0]).toContain("bit 1 of 'a' is never read");
  });
});

describe('E_UNUSED: stale excuses', () => {
  test('all bits named are read', () => {
    expect(check([a, y], [assign('y', a8)], excuse(a8))).toEqual(["E_UNUSED: unused() names 'a', which is read; remove the excuse 'not needed'\n    marked as unused at t.ts:60\n    'a' declared at t.ts:1"]);
    expect(check([a, y], [assign('y', a8)], excuse(slice(a8, 1, 0)))[0]).toContain("unused() names bits 1:0 of 'a', which is read");
  });
  test('the second excuse for one thing', () => {
    expect(check([a], [], { unused: [...excuse(a8, 61).unused!, ...excuse(a8, 62).unused!] })[0]).toContain('marked as unused at t.ts:62');
  });
  test('an excuse that covers at least one bit nothing reads', () => {
    expect(check([a, b], [assign('b', slice(a8, 0, 0))], excuse(a8))).toEqual([]);
  });
  test('a use by properties does not make it stale', () => {
    expect(check([a], [prop('p', cmp('eq', a8, lit(8, 0n)))], excuse(a8))).toEqual([]);
  });
});

describe('E_UNUSED: read by properties only', () => {
  const p = prop('p', cmp('eq', a8, lit(8, 0n)));
  test('what stays outside the properties: inputs, outputs of instances, read data', () => {
    const only = (n: string, l: number): string => `E_UNUSED: '${n}' is read by properties only, which are not always compiled; name it in unused() as well\n    '${n}' declared at t.ts:${l}`;
    expect(check([a], [p])).toEqual([only('a', 1)]);
    expect(check([sig('instout', 'o', 1, 7), sig('memq', 'q', 1, 8)], [when(ref('o'), [prop('p', ref('q'))])])).toEqual([only('o', 7), only('q', 8)]);
  });
  test('through a node, a wire and a ghost register', () => {
    const signals = [a, node('n', a8), sig('wire', 'w', 8), reg('g', 8, 1, { ghost: true })];
    const found = check(signals, [assign('w', ref('n', 8)), next('g', ref('w', 8)), prop('p', cmp('eq', ref('g', 8), lit(8, 0n)))]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("'a' is read by properties only");
  });
  test('nodes, wires and registers move in among the properties', () => {
    const r = reg('r', 8, 6);
    expect(check([a, y, r], [assign('y', a8), next('r', a8), prop('p', cmp('eq', ref('r', 8), a8))])).toEqual([]);
  });
  test('but not when hardware reads other bits of them', () => {
    const r = reg('r', 8, 6);
    expect(check([a, b, r], [assign('b', slice(ref('r', 8), 0, 0)), next('r', a8), prop('p', cmp('eq', ref('r', 8), a8))])).toEqual([
      "E_UNUSED: bits 7:1 of 'r' are read by properties only, which are not always compiled; name it in unused() as well\n    'r' declared at t.ts:6",
    ]);
  });
  test('a register among the properties of which bits are never read', () => {
    const r = reg('r', 8, 6);
    expect(check([a, y, r], [assign('y', a8), next('r', a8), prop('p', slice(ref('r', 8), 0, 0))])[0]).toContain("bits 7:1 of 'r' are never read");
  });
});

describe('E_UNUSED of states', () => {
  const fsm = (named: string[]): string[] => {
    const state = reg('state', 1, 6);
    const code = (s: string, v: bigint): Expr => ({ op: 'const', w: 1, v, sym: `STATE_${s.toUpperCase()}` });
    return check([state, b], [assign('b', ref('state')), ...named.map((s, i) => next('state', code(s, BigInt(i))))], { fsms: [{ reg: 'state', states: ['idle', 'busy'], loc: at(70) }] });
  };
  test('a state no statement names', () => {
    expect(fsm(['idle'])).toEqual(["E_UNUSED: nothing names state 'busy' of 'state'; remove it or handle it\n    state machine at t.ts:70"]);
    expect(fsm(['idle', 'busy'])).toEqual([]);
  });
});
