import { describe, expect, test } from 'vitest';
import type { ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { checkCone } from '../lower/checks.ts';
import { assign, at, bin, match, mod, next, node, prop, ref, reg, sig, when } from './ir-helpers.ts';

const cone = (signals: readonly Signal[], stmts: readonly Stmt[], more: Partial<ModuleIr> = {}): string[] => [...checkCone(mod({ signals, stmts, ...more }))];

describe('checkCone', () => {
  test('what only properties read, directly and through one another', () => {
    const signals = [sig('input', 'a'), node('n', ref('a')), sig('wire', 'w'), reg('r'), reg('g', 1, 1, { ghost: true })];
    expect(cone(signals, [assign('w', ref('n')), next('r', ref('w')), next('g', ref('r')), prop('p', ref('g'))])).toEqual(['n', 'w', 'r', 'g']);
  });
  test('one hardware reader anywhere keeps it, and all it reads, outside', () => {
    const signals = [sig('input', 'a'), node('n', ref('a')), node('o', ref('n')), sig('output', 'y')];
    expect(cone(signals, [assign('y', ref('n')), prop('p', ref('o'))])).toEqual(['o']);
    expect(cone(signals, [assign('y', ref('o')), prop('p', ref('n'))])).toEqual([]);
  });
  test('conditions are reads: of the statement inside', () => {
    const signals = [sig('input', 'a'), node('c', ref('a')), node('d', ref('a')), reg('r'), sig('output', 'y')];
    expect(cone(signals, [when(ref('c'), [prop('p', ref('a'))]), when(ref('d'), [assign('y', ref('a'))])])).toEqual(['c']);
    expect(cone(signals, [match(ref('c'), [[[0n], [next('r', ref('a'))]]]), prop('p', ref('r'))])).toEqual(['c', 'r']);
  });
  test('memory ports, inputs of instances and unused entries are hardware', () => {
    const signals = [sig('input', 'a'), node('n', ref('a')), sig('instin', 'i')];
    const mem = { name: 's', width: 1, depth: 2, ruw: 'old' as const, lane: 1, writes: [{ en: ref('n'), addr: ref('a'), data: ref('a'), mask: null, loc: at(1) }], reads: [], loc: at(1) };
    expect(cone(signals, [prop('p', ref('n'))])).toEqual(['n']);
    expect(cone(signals, [prop('p', ref('n'))], { mems: [mem] })).toEqual([]);
    expect(cone(signals, [prop('p', ref('n')), assign('i', ref('n'))])).toEqual([]);
    expect(cone(signals, [prop('p', ref('n'))], { unused: [{ value: ref('n'), why: 'test', loc: at(1) }] })).toEqual([]);
  });
  test('a register that feeds itself and a property', () => {
    expect(cone([reg('r'), reg('s')], [next('r', bin('xor', ref('r'), ref('s'))), next('s', ref('r')), prop('p', ref('s'))])).toEqual(['r', 's']);
  });
  test('a peek into a memory, and its address', () => {
    const signals = [sig('input', 'a'), node('addr', ref('a')), { ...sig('memq', 's_peek'), ghost: true }];
    const mem = { name: 's', width: 1, depth: 2, ruw: 'old' as const, lane: 1, writes: [], reads: [], peek: { addr: 'addr', out: 's_peek', loc: at(1) }, loc: at(1) };
    expect(cone(signals, [prop('p', ref('s_peek'))], { mems: [mem] })).toEqual(['addr', 's_peek']);
  });
  test('ports never move; what nothing reads is not a check', () => {
    expect(cone([sig('input', 'a'), sig('output', 'y'), sig('instout', 'o'), sig('memq', 'q'), node('n', ref('a'))], [assign('y', ref('a')), prop('p', bin('and', ref('y'), bin('and', ref('o'), ref('q'))))])).toEqual([]);
    expect(cone([sig('input', 'a'), node('n', ref('a')), node('m', ref('n'))], [prop('p', ref('n'))])).toEqual([]);
  });
});
