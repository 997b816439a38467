import { describe, expect, test } from 'vitest';
import { checkDrivers } from '../check/drivers.ts';
import type { ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { assign, at, byName, codes, lit, match, mod, next, node, prop, ref, reg, sig, texts, when } from './ir-helpers.ts';

const a = ref('a');
const c = ref('c');
const inputs = [sig('input', 'a', 1, 1), sig('input', 'c', 1, 2)];
const y = sig('output', 'y', 1, 3);
const check = (signals: readonly Signal[], stmts: readonly Stmt[], more: Partial<ModuleIr> = {}): ReturnType<typeof checkDrivers> =>
  checkDrivers(mod({ signals: [...inputs, ...signals], stmts, ...more }), byName());

describe('E_UNDRIVEN', () => {
  test('every kind that needs a driver', () => {
    const all = [y, sig('wire', 'w', 1, 4), sig('instin', 'u_i', 1, 5), reg('r', 1, 6), reg('g', 1, 7, { ghost: true }), sig('instout', 'o', 1, 8), sig('memq', 'q', 1, 9), { ...node('n', a, 11) }];
    expect(texts(check(all, []))).toEqual([
      "E_UNDRIVEN: nothing drives 'y': it is an output, driven by 'assign'\n    'y' declared at t.ts:3",
      "E_UNDRIVEN: nothing drives 'w': it is a wire, driven by 'assign'\n    'w' declared at t.ts:4",
      "E_UNDRIVEN: nothing drives 'u_i': it is an input of an instance, driven by 'assign'\n    'u_i' declared at t.ts:5",
      "E_UNDRIVEN: nothing drives 'r': it is a register, driven by 'next'\n    'r' declared at t.ts:6",
      "E_UNDRIVEN: nothing drives 'g': it is a register, driven by 'next'\n    'g' declared at t.ts:7",
      "E_UNDRIVEN: nothing drives 'o': it is an output of an instance, driven by the instance\n    'o' declared at t.ts:8",
      "E_UNDRIVEN: nothing drives 'q': it is read data of a memory, driven by the memory\n    'q' declared at t.ts:9",
    ]);
  });
  test('a driver in any branch will do', () => {
    expect(check([y, reg('r')], [when(c, [assign('y', a), match(a, [[[0n], [next('r', a)]]])])])).toEqual([]);
    expect(check([y], [match(a, [], [assign('y', a)])])).toEqual([]);
  });
  test('a constant of the proof has no driver, and may have none', () => {
    const k = reg('k', 1, 12, { ghost: true, anyconst: true, reset: null });
    expect(check([k], [])).toEqual([]);
    expect(texts(check([k], [next('k', a, 13)]))).toEqual(["E_KIND: 'next' cannot drive 'k': it is a constant chosen by the proof, nothing drives it\n    driven at t.ts:13\n    'k' declared at t.ts:12"]);
  });
});

describe('E_OVERLAP', () => {
  test('twice at the top', () => {
    expect(texts(check([y], [assign('y', a, 20), assign('y', c, 21)]))).toEqual([
      "E_OVERLAP: 'y' is driven again without a condition, so the earlier value is never seen; put the default first\n    again at t.ts:21\n    earlier at t.ts:20\n    'y' declared at t.ts:3",
    ]);
  });
  test('after a branch, inside a branch, inside an arm', () => {
    expect(codes(check([y], [when(c, [assign('y', a)]), assign('y', c)]))).toEqual(['E_OVERLAP']);
    expect(codes(check([y], [assign('y', a), when(c, [assign('y', c), assign('y', a)])]))).toEqual(['E_OVERLAP']);
    expect(codes(check([y], [match(a, [[[0n], [assign('y', c), assign('y', a)]]], [assign('y', a), assign('y', c)])]))).toEqual(['E_OVERLAP', 'E_OVERLAP']);
  });
  test('a default and overrides under conditions are legal', () => {
    expect(check([y], [assign('y', a), when(c, [assign('y', c)], [assign('y', a)]), when(a, [assign('y', c)])])).toEqual([]);
    expect(check([y], [when(c, [assign('y', a), when(a, [assign('y', c)])], [assign('y', c)])])).toEqual([]);
  });
  test('registers too', () => {
    expect(codes(check([reg('r')], [next('r', a), next('r', c)]))).toEqual(['E_OVERLAP']);
    expect(check([reg('r')], [next('r', a), when(c, [next('r', c)])])).toEqual([]);
  });
  test('one constant in two arms', () => {
    const s = (second: bigint): Stmt => match(a, [[[0n], [], 22], [[second], [], 23]], [], 21);
    expect(texts(check([], [s(0n)]))).toEqual(['E_OVERLAP: the constant 0 stands in two arms\n    again at t.ts:23\n    earlier at t.ts:22']);
    expect(check([], [s(1n)])).toEqual([]);
  });
  test('one output of two instances', () => {
    const child = mod({ name: 'vpri_c', signals: [sig('output', 'z')] });
    const inst = (name: string, z: string): ModuleIr['insts'][number] => ({ name, module: 'vpri_c', conns: { z }, loc: at(24) });
    const parent = (...insts: ModuleIr['insts'][number][]): ModuleIr => mod({ signals: [sig('instout', 'p'), sig('instout', 'q')], insts });
    expect(codes(checkDrivers(parent(inst('u_a', 'p'), inst('u_b', 'p')), byName(child)))).toEqual(['E_UNDRIVEN', 'E_OVERLAP']);
    expect(checkDrivers(parent(inst('u_a', 'p'), inst('u_b', 'q')), byName(child))).toEqual([]);
  });
});

describe('E_KIND', () => {
  test('what assign cannot drive', () => {
    expect(texts(check([reg('r', 1, 6)], [assign('r', a, 30), assign('a', c, 31)]))).toEqual([
      "E_KIND: 'assign' cannot drive 'r': it is a register, driven by 'next'\n    driven at t.ts:30\n    'r' declared at t.ts:6",
      "E_KIND: 'assign' cannot drive 'a': it is an input, driven from outside\n    driven at t.ts:31\n    'a' declared at t.ts:1",
    ]);
    expect(codes(check([node('n', a)], [assign('n', c)]))).toEqual(['E_KIND']);
    expect(codes(check([sig('instout', 'o')], [assign('o', c)]))).toEqual(['E_KIND']);
    expect(codes(check([sig('memq', 'q')], [assign('q', c)]))).toEqual(['E_KIND']);
  });
  test('what next cannot drive', () => {
    expect(texts(check([sig('wire', 'w', 1, 4)], [next('w', a, 32)]))).toEqual(["E_KIND: 'next' cannot drive 'w': it is a wire, driven by 'assign'\n    driven at t.ts:32\n    'w' declared at t.ts:4"]);
  });
  test('the right verbs', () => {
    expect(check([y, sig('wire', 'w'), sig('instin', 'i'), reg('r')], [assign('y', a), assign('w', a), assign('i', a), next('r', a)])).toEqual([]);
  });
  test('a port of an instance at a signal of the wrong kind', () => {
    const child = mod({ name: 'vpri_c', signals: [sig('input', 'x'), sig('output', 'z')] });
    const parent = (x: string): ModuleIr => mod({ signals: [...inputs, sig('instin', 'c_x', 1, 33), sig('instout', 'c_z', 1, 33)], stmts: [assign('c_x', a)], insts: [{ name: 'u_c', module: 'vpri_c', conns: { x, z: 'c_z' }, loc: at(34) }] });
    expect(texts(checkDrivers(parent('a'), byName(child)))).toEqual(["E_KIND: input 'x' of instance 'u_c' cannot connect to 'a': it is an input, driven from outside\n    instance at t.ts:34\n    'a' declared at t.ts:1"]);
    expect(checkDrivers(parent('c_x'), byName(child))).toEqual([]);
  });
});

describe('E_UNKNOWN', () => {
  test('a name read or driven', () => {
    expect(texts(check([y], [assign('y', ref('ghostly'), 40), assign('nowhere', a, 41)]))).toEqual([
      "E_UNKNOWN: 'ghostly' is not a signal of module 'vpri_t'; does it belong to another one?\n    assigned at t.ts:40",
      "E_UNKNOWN: 'nowhere' is driven but not a signal of module 'vpri_t'; does it belong to another one?\n    driven at t.ts:41",
    ]);
  });
  test('everywhere an expression stands', () => {
    const x = ref('x');
    const m: Partial<ModuleIr> = {
      mems: [{ name: 's', width: 1, depth: 2, ruw: 'old', lane: 1, writes: [{ en: x, addr: a, data: a, mask: null, loc: at(1) }], reads: [{ en: a, addr: x, out: 'gone', loc: at(1) }], loc: at(1) }],
      unused: [{ value: x, why: 'test', loc: at(1) }],
      streams: [{ name: 'st', role: 'sink', fields: { d: 1 }, loc: at(42) }],
      fsms: [{ reg: 'state', states: [], loc: at(43) }],
    };
    const found = check([node('n', x)], [when(x, []), match(x, []), prop('p', x)], m);
    expect(codes(found)).toEqual(Array.from({ length: 12 }, () => 'E_UNKNOWN'));
    expect(texts(found).slice(-2)).toEqual(["E_UNKNOWN: stream 'st' has no signal 'st_d'\n    stream declared at t.ts:42", "E_UNKNOWN: the state register 'state' is not a signal of module 'vpri_t'\n    state machine at t.ts:43"]);
  });
  test('a peek into a memory', () => {
    const peek = (addr: string): Partial<ModuleIr> => ({ mems: [{ name: 's', width: 1, depth: 2, ruw: 'old', lane: 1, writes: [], reads: [], peek: { addr, out: 's_peek', loc: at(44) }, loc: at(1) }] });
    const out = { ...sig('memq', 's_peek'), ghost: true };
    expect(texts(check([out], [], peek('gone')))).toEqual(["E_UNKNOWN: 'gone' of the peek into memory 's' is not a signal of module 'vpri_t'\n    peek at t.ts:44"]);
    expect(check([out], [], peek('a'))).toEqual([]);
  });
  const child = mod({ name: 'vpri_c', loc: at(50), signals: [sig('input', 'x', 1, 51), reg('hidden')], stmts: [next('hidden', lit(1, 0n))] });
  const parent = (module: string, conns: Record<string, string>): string[] =>
    texts(checkDrivers(mod({ signals: [...inputs, sig('instin', 'c_x')], stmts: [assign('c_x', a)], insts: [{ name: 'u_c', module, conns, loc: at(52) }] }), byName(child)));
  test('a module and its ports', () => {
    expect(parent('vpri_c', { x: 'c_x' })).toEqual([]);
    expect(parent('vpri_d', { x: 'c_x' })).toEqual(["E_UNKNOWN: instance 'u_c' is of module 'vpri_d', which the design does not have\n    instance at t.ts:52"]);
    expect(parent('vpri_c', {})).toEqual(["E_UNKNOWN: input 'x' of 'vpri_c' is missing at instance 'u_c'\n    instance at t.ts:52\n    port declared at t.ts:51"]);
    expect(parent('vpri_c', { x: 'c_x', hidden: 'c_x' })).toEqual(["E_UNKNOWN: module 'vpri_c' has no port 'hidden'\n    instance 'u_c' at t.ts:52\n    module 'vpri_c' at t.ts:50"]);
    expect(parent('vpri_c', { x: 'gone' })).toEqual(["E_UNKNOWN: port 'x' of 'u_c' connects to 'gone', which is not a signal of module 'vpri_t'\n    instance at t.ts:52"]);
  });
});
