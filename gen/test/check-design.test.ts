import { describe, expect, test } from 'vitest';
import { checkDesign } from '../check/index.ts';
import type { Design, ModuleIr } from '../hdl/ir.ts';
import { assign, at, bin, codes, mod, ref, reg, sig, slice, texts, when } from './ir-helpers.ts';

const design = (...modules: ModuleIr[]): Design => ({ top: modules.at(-1)!.name, modules });
const clean = mod({ name: 'vpri_clean', signals: [sig('input', 'a'), sig('output', 'y')], stmts: [assign('y', ref('a'))] });

describe('checkDesign', () => {
  test('a clean design has no findings', () => expect(checkDesign(design(clean))).toEqual([]));

  test('findings of all passes at once: by module, then by pass, then by place', () => {
    const one = mod({
      name: 'vpri_one',
      signals: [sig('input', 'a', 8, 1), sig('input', 'spare', 1, 2), sig('output', 'y', 4, 3), sig('wire', 'w', 1, 4), sig('wire', 'v', 1, 5), reg('wire', 1, 6)],
      stmts: [assign('y', ref('a', 8), 20), when(ref('w'), [assign('v', ref('wire'), 22)], [], 21), assign('w', ref('v'), 19)],
    });
    const two = mod({ name: 'vpri_two', signals: [sig('output', 'y', 1, 30)] });
    expect(checkDesign(design(one, two)).map((d) => `${d.code} ${d.locs[0]!.loc.line}`)).toEqual([
      'E_RESERVED 6', 'E_UNDRIVEN 6', 'E_WIDTH 20', 'E_LATCH 21', 'E_COMBLOOP 19', 'E_UNUSED 2', 'E_UNDRIVEN 30',
    ]);
  });

  test('the same findings in the same order every time', () => {
    const m = mod({ signals: [sig('output', 'y', 1, 9), sig('output', 'x', 1, 8), sig('wire', 'z', 1, 7)] });
    const once = texts(checkDesign(design(m)));
    expect(once.map((t) => t.at(-1))).toEqual(['7', '8', '9', '7']);
    expect(texts(checkDesign(design(m)))).toEqual(once);
  });

  test('after two signals of one name only names are judged; the other modules are', () => {
    const twice = mod({ name: 'vpri_twice', signals: [sig('output', 'y', 1, 1), sig('output', 'y', 8, 2)] });
    expect(codes(checkDesign(design(twice, mod({ name: 'vpri_b', signals: [sig('output', 'z')] }))))).toEqual(['E_NAME', 'E_UNDRIVEN']);
  });

  test('after an unknown name nothing is called unused', () => {
    const m = mod({ signals: [sig('input', 'a'), sig('output', 'y')], stmts: [assign('y', ref('typo'))] });
    expect(codes(checkDesign(design(m)))).toEqual(['E_UNKNOWN']);
  });

  test('bits of a value that the printer must name are accounted for', () => {
    const sum = bin('add', ref('a', 8), ref('a', 8));
    const m = (...stmts: ModuleIr['stmts'][number][]): string[] => texts(checkDesign(design(mod({ signals: [sig('input', 'a', 8, 1), sig('output', 'y', 4, 2), sig('output', 'z', 4, 3)], stmts }))));
    expect(m(assign('y', slice(sum, 7, 4), 11), assign('z', slice(sum, 3, 0), 12))).toEqual([]);
    expect(m(assign('y', slice(sum, 7, 4), 11), assign('z', slice(ref('a', 8), 3, 0), 12))).toEqual(["E_UNUSED: bits 3:0 of 'y_add' are never read; remove it or say why with unused()\n    'y_add' declared at t.ts:11"]);
  });

  test('names across modules and the top', () => {
    expect(texts(checkDesign({ top: 'vpri_gone', modules: [clean, { ...clean, loc: at(101) }] }))).toEqual([
      "E_UNKNOWN: the top module 'vpri_gone' is not in the design",
      "E_NAME: the name 'vpri_clean' is taken: a module has it already\n    module at t.ts:101\n    module at t.ts:100",
    ]);
  });
});
