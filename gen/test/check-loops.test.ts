import { describe, expect, test } from 'vitest';
import { checkLoops, combDeps } from '../check/loops.ts';
import type { Expr, ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { assign, at, bin, byName, match, mod, next, node, not, ref, reg, sig, texts, when } from './ir-helpers.ts';

const check = (signals: readonly Signal[], stmts: readonly Stmt[], more: Partial<ModuleIr> = {}, ...children: ModuleIr[]): string[] =>
  texts(checkLoops(mod({ signals, stmts, ...more }), byName(...children)));
const wires = [sig('wire', 'x', 1, 1), sig('wire', 'y', 1, 2), sig('wire', 'z', 1, 3)];

describe('E_COMBLOOP within a module', () => {
  test('three wires: the path runs with the values, each place is where the signal is driven', () => {
    expect(check(wires, [assign('x', ref('z'), 11), assign('y', ref('x'), 12), assign('z', ref('y'), 13)])).toEqual([
      "E_COMBLOOP: combinational loop: x (t.ts:11) -> y (t.ts:12) -> z (t.ts:13) -> x; break it with a register\n    'x' driven at t.ts:11\n    'y' driven at t.ts:12\n    'z' driven at t.ts:13",
    ]);
  });
  test('a chain is no loop', () => {
    expect(check(wires, [assign('y', ref('x')), assign('z', bin('and', ref('x'), ref('y'))), assign('x', ref('a'))])).toEqual([]);
  });
  test('a wire that reads itself', () => {
    expect(check(wires, [assign('x', not(ref('x')), 14)])).toEqual(["E_COMBLOOP: combinational loop: x (t.ts:14) -> x; break it with a register\n    'x' driven at t.ts:14"]);
  });
  test('conditions and selectors count', () => {
    expect(check(wires, [assign('x', ref('a'), 15), when(ref('x'), [assign('x', ref('b'), 16)])])[0]).toContain('x (t.ts:16) -> x');
    expect(check(wires, [match(ref('x'), [[[0n], [assign('y', ref('a'), 17)]]], [assign('y', ref('a'), 18)]), assign('x', ref('y'), 19)])[0]).toContain('x (t.ts:19) -> y (t.ts:17) -> x');
  });
  test('nodes carry a path, registers and memory reads break it', () => {
    expect(check([...wires, node('n', ref('x'), 20)], [assign('x', ref('n'), 21)])[0]).toContain('x (t.ts:21) -> n (t.ts:20) -> x');
    expect(check([...wires, reg('r')], [assign('x', ref('r')), next('r', ref('x'))])).toEqual([]);
    const mem = { name: 's', width: 1, depth: 2, ruw: 'new' as const, lane: 1, writes: [], reads: [{ en: ref('x'), addr: ref('x'), out: 's_q', loc: at(1) }], loc: at(1) };
    expect(check([...wires, sig('memq', 's_q')], [assign('x', ref('s_q'))], { mems: [mem] })).toEqual([]);
  });
  test('a peek into a memory is a path', () => {
    const mem = { name: 's', width: 1, depth: 2, ruw: 'old' as const, lane: 1, writes: [], reads: [], peek: { addr: 'x', out: 's_peek', loc: at(26) }, loc: at(25) };
    const peek = { ...sig('memq', 's_peek'), ghost: true };
    expect(check([...wires, peek], [assign('x', ref('s_peek'), 27)], { mems: [mem] })[0]).toContain('x (t.ts:27) -> s_peek (t.ts:26) -> x');
    expect(check([...wires, peek], [assign('x', ref('a')), assign('y', ref('s_peek'))], { mems: [mem] })).toEqual([]);
  });
  test('two loops are two findings, in the order of declaration; tangled ones are one', () => {
    const two = [assign('z', ref('z'), 22), assign('x', ref('y'), 23), assign('y', ref('x'), 24)];
    expect(check(wires, two).map((t) => t.split('\n')[0])).toEqual([
      'E_COMBLOOP: combinational loop: x (t.ts:23) -> y (t.ts:24) -> x; break it with a register',
      'E_COMBLOOP: combinational loop: z (t.ts:22) -> z; break it with a register',
    ]);
    const tangled = [assign('x', bin('or', ref('y'), ref('z'))), assign('y', ref('x')), assign('z', ref('x'))];
    expect(check(wires, tangled)).toHaveLength(1);
  });
  test('a long chain does not overflow', () => {
    const n = 20000;
    const chain = Array.from({ length: n }, (_, i) => node(`n${i}`, ref(`n${(i + 1) % n}`)));
    expect(check(chain, [])).toHaveLength(1);
    expect(check(chain.slice(1), [])).toEqual([]);
  });
});

describe('instances', () => {
  const ports = [sig('input', 'a'), sig('input', 'b'), sig('output', 'p'), sig('output', 'q'), reg('r')];
  const child = mod({ name: 'vpri_c', signals: [...ports, node('n', ref('a'))], stmts: [assign('p', not(ref('n'))), assign('q', ref('r')), when(ref('b'), [next('r', ref('a'))])] });
  const inst = (module: string, name: string, loc = 40): ModuleIr['insts'][number] => ({ name: `u_${name}`, module, conns: { a: `${name}_a`, b: `${name}_b`, p: `${name}_p`, q: `${name}_q` }, loc: at(loc) });
  const local = (name: string): Signal[] => [sig('instin', `${name}_a`), sig('instin', `${name}_b`), sig('instout', `${name}_p`), sig('instout', `${name}_q`)];
  const around = (a: Expr, b: Expr): string[] => check(local('c'), [assign('c_a', a, 41), assign('c_b', b, 42)], { insts: [inst('vpri_c', 'c')] }, child);

  test('combDeps: per output, its inputs without a register between', () => {
    expect([...combDeps(child, byName(child))].map(([o, i]) => [o, [...i]])).toEqual([['p', ['a']], ['q', []]]);
  });
  test('a loop through an instance', () => {
    expect(around(ref('c_p'), ref('x'))).toEqual(["E_COMBLOOP: combinational loop: c_a (t.ts:41) -> c_p (t.ts:40) -> c_a; break it with a register\n    'c_a' driven at t.ts:41\n    'c_p' driven at t.ts:40"]);
  });
  test('no loop where the child has a register, or another input', () => {
    expect(around(ref('c_q'), ref('c_p'))).toEqual([]);
  });
  test('two levels down', () => {
    const middle = mod({ name: 'vpri_m', signals: [...ports.slice(0, 4), ...local('c')], stmts: [assign('c_a', ref('b')), assign('c_b', ref('a')), assign('p', ref('c_q')), assign('q', ref('c_p'))], insts: [inst('vpri_c', 'c')] });
    expect([...combDeps(middle, byName(child, middle))].map(([o, i]) => [o, [...i]])).toEqual([['p', []], ['q', ['b']]]);
    expect(check(local('m'), [assign('m_a', ref('m_p')), assign('m_b', ref('m_q'))], { insts: [inst('vpri_m', 'm')] }, child, middle)).toHaveLength(1);
    expect(check(local('m'), [assign('m_a', ref('m_q')), assign('m_b', ref('m_p'))], { insts: [inst('vpri_m', 'm')] }, child, middle)).toEqual([]);
  });
  test('a module inside itself ends', () => {
    const self = mod({ name: 'vpri_s', signals: [...ports.slice(0, 4), ...local('s')], stmts: [assign('s_a', ref('a')), assign('s_b', ref('b')), assign('p', ref('s_p')), assign('q', ref('s_q'))], insts: [inst('vpri_s', 's')] });
    expect(checkLoops(self, byName(self))).toEqual([]);
  });
});
