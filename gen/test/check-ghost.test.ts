import { describe, expect, test } from 'vitest';
import { checkGhost } from '../check/ghost.ts';
import type { ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { assign, at, lit, mod, next, node, not, prop, ref, reg, sig, texts, when } from './ir-helpers.ts';

const g = reg('g', 1, 3, { ghost: true });
const check = (signals: readonly Signal[], stmts: readonly Stmt[], more: Partial<ModuleIr> = {}): string[] => texts(checkGhost(mod({ signals: [g, ...signals], stmts, ...more })));
const drives = (dst: string, line: number): string => `E_GHOST: ghost 'g' drives '${dst}'; ghosts are for properties alone\n    driven at t.ts:${line}\n    'g' declared at t.ts:3`;

describe('E_GHOST', () => {
  test('a wire, an output, a register, an input of an instance', () => {
    const signals = [sig('wire', 'w'), sig('output', 'y'), reg('r'), sig('instin', 'i')];
    expect(check(signals, [assign('w', ref('g'), 10), assign('y', not(ref('g')), 11), next('r', ref('g'), 12), assign('i', ref('g'), 13)])).toEqual([drives('w', 10), drives('y', 11), drives('r', 12), drives('i', 13)]);
  });
  test('through nodes, whatever their order', () => {
    expect(check([node('m', not(ref('n'))), node('n', ref('g')), sig('output', 'y')], [assign('y', ref('m'), 14)])).toEqual([drives('y', 14)]);
  });
  test('as a condition of hardware', () => {
    expect(check([reg('r')], [when(ref('g'), [next('r', lit(1, 1n), 15)])])).toEqual([drives('r', 15)]);
  });
  test('a memory and an unused entry', () => {
    const mem = { name: 's', width: 1, depth: 2, ruw: 'old' as const, lane: 1, writes: [{ en: ref('g'), addr: ref('x'), data: ref('x'), mask: null, loc: at(16) }], reads: [], loc: at(16) };
    expect(check([], [], { mems: [mem], unused: [{ value: ref('g'), why: 'test', loc: at(17) }] })).toEqual([
      "E_GHOST: ghost 'g' drives a write port of memory 's'; ghosts are for properties alone\n    port at t.ts:16\n    'g' declared at t.ts:3",
      "E_GHOST: ghost 'g' is named in unused(), which is hardware; ghosts are for properties alone\n    marked as unused at t.ts:17\n    'g' declared at t.ts:3",
    ]);
  });
  test('properties, ghosts and nodes for them are what ghosts are for', () => {
    expect(check([reg('h', 1, 4, { ghost: true }), node('n', ref('g'))], [next('h', ref('n')), when(ref('n'), [next('g', ref('h')), prop('p', ref('h'))])])).toEqual([]);
  });
  test('a ghost may watch hardware', () => {
    expect(check([sig('input', 'a'), sig('output', 'y')], [next('g', ref('a')), assign('y', ref('a'))])).toEqual([]);
  });
});
