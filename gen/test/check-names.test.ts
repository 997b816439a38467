import { describe, expect, test } from 'vitest';
import { keywords, toolWords } from '../check/keywords.ts';
import { checkModuleNames, checkNames, isAmbiguous } from '../check/names.ts';
import type { Mem, ModuleIr } from '../hdl/ir.ts';
import { at, codes, mod, prop, ref, reg, sig, texts, when } from './ir-helpers.ts';

const check = (parts: Partial<ModuleIr>): string[] => texts(checkNames(mod(parts)));
const memory = (name: string, line = 20): Mem => ({ name, width: 8, depth: 16, ruw: 'old', lane: 8, writes: [], reads: [], loc: at(line) });
const inst = (name: string, line = 30): ModuleIr['insts'][number] => ({ name, module: 'vpri_c', conns: {}, loc: at(line) });

describe('E_NAME: spelling', () => {
  test.each(['A', 'valid_', '0a', '_a', 'a$', 'a.b', 'a b', '', 'ä', 'aB'])("'%s'", (name) => {
    const found = check({ signals: [sig('wire', name, 1, 5)] });
    expect(found).toEqual(name === 'valid_' ? [] : [`E_NAME: '${name}' is no name for a signal: lower-case letters, digits and '_', a letter first\n    signal at t.ts:5`]);
  });
  test('modules, instances, memories, labels, states', () => {
    expect(check({ name: 'Top', insts: [inst('U')], mems: [memory('M')], stmts: [prop('P', ref('a'))], fsms: [{ reg: 'state', states: ['IDLE'], loc: at(9) }] }).map((t) => t.split(':')[1])).toEqual([
      " 'Top' is no name for a module", " 'U' is no name for an instance", " 'M' is no name for a memory", " 'P' is no name for a label", " 'IDLE' is no name for a state",
    ]);
  });
});

describe('E_NAME: collisions', () => {
  test('two signals', () => {
    const m = { signals: [sig('wire', 'x', 1, 5), reg('x', 1, 6)] };
    expect(check(m)).toEqual(["E_NAME: the name 'x' is taken: a signal has it already\n    signal at t.ts:6\n    signal at t.ts:5"]);
    expect(isAmbiguous(mod(m))).toBe(true);
    expect(isAmbiguous(mod({ signals: [sig('wire', 'x'), sig('wire', 'y')] }))).toBe(false);
  });
  test('by case alone', () => {
    expect(check({ signals: [sig('wire', 'x', 1, 5)], stmts: [prop('X', ref('a'), 6)] })[1]).toBe("E_NAME: 'X' differs only by case from 'x', a signal\n    label at t.ts:6\n    signal at t.ts:5");
  });
  test('across kinds', () => {
    expect(check({ signals: [sig('wire', 'x')], insts: [inst('x')] })[0]).toContain("the name 'x' is taken: a signal has it already\n    instance at t.ts:30");
    expect(check({ signals: [sig('wire', 'x')], mems: [memory('x')] })[0]).toContain("the name 'x' is taken: a signal has it already\n    memory at t.ts:20");
    expect(check({ signals: [sig('wire', 'vpri_t')] })[0]).toContain("the name 'vpri_t' is taken: a module has it already");
  });
  test('what the printer adds', () => {
    expect(check({ signals: [sig('input', 'clk', 1, 5)] })).toEqual(["E_NAME: the name 'clk' is taken: a clock or reset has it already\n    signal at t.ts:5\n    clock or reset at t.ts:100"]);
    expect(codes(checkNames(mod({ signals: ['rst', 'rst_n', 'checks_live'].map((n) => sig('wire', n)) })))).toEqual(['E_NAME', 'E_NAME', 'E_NAME']);
    expect(check({ insts: [inst('u_store')], mems: [memory('store')] })[0]).toContain("the name 'u_store' is taken: an instance has it already\n    instance of the memory at t.ts:20");
    expect(check({ signals: [sig('wire', 'unused_0', 1, 7)] })).toEqual(["E_NAME: 'unused_0' starts with 'unused_', which the printer keeps for unused values; choose another name for the signal\n    signal at t.ts:7"]);
    expect(check({ signals: [sig('wire', 'state_idle')], fsms: [{ reg: 'state', states: ['idle'], loc: at(9) }] })[0]).toContain("'STATE_IDLE' differs only by case from 'state_idle', a signal\n    constant of a state at t.ts:9");
    expect(codes(checkNames(mod({ fsms: [{ reg: 'a_b', states: ['c'], loc: at(9) }, { reg: 'a', states: ['b_c'], loc: at(9) }] })))).toEqual(['E_NAME']);
  });
  test('labels, in any branch', () => {
    expect(check({ stmts: [prop('p', ref('a'), 7), when(ref('a'), [prop('p', ref('b'), 8)])] })).toEqual(["E_NAME: the name 'p' is taken: a label has it already\n    label at t.ts:8\n    label at t.ts:7"]);
    expect(check({ stmts: [prop('p', ref('a')), prop('q', ref('a'))] })).toEqual([]);
  });
  test('modules of a design, those of memories included', () => {
    const d = (...names: string[]): string[] => texts(checkModuleNames({ top: names.at(-1)!, modules: names.map((name, i) => mod({ name, loc: at(i), mems: [memory('s')] })) }));
    expect(d('vpri_a', 'vpri_b')).toEqual([]);
    expect(d('vpri_a', 'vpri_a')).toEqual(["E_NAME: the name 'vpri_a' is taken: a module has it already\n    module at t.ts:1\n    module at t.ts:0"]);
    expect(d('vpri_mem_w8_d16_0w0r_old')[0]).toContain("the name 'vpri_mem_w8_d16_0w0r_old' is taken: a module of a memory has it already");
  });
  test('names that are all different pass', () => {
    expect(check({ signals: [sig('wire', 'x'), reg('state')], insts: [inst('u_c')], mems: [memory('store')], stmts: [prop('p', ref('x'))], fsms: [{ reg: 'state', states: ['idle', 'busy'], loc: at(9) }] })).toEqual([]);
  });
});

describe('E_RESERVED', () => {
  test('a keyword, a word of a tool', () => {
    expect(check({ signals: [sig('wire', 'logic', 1, 5), sig('wire', 'queue', 1, 6)] })).toEqual([
      "E_RESERVED: 'logic' is a keyword of SystemVerilog; choose another name for the signal\n    signal at t.ts:5",
      "E_RESERVED: 'queue' is a word that Verilator or Icarus keeps for itself; choose another name for the signal\n    signal at t.ts:6",
    ]);
  });
  test('in every place a name stands', () => {
    expect(codes(checkNames(mod({ name: 'table', signals: [sig('wire', 'reg')], insts: [inst('cell')], mems: [memory('int')], stmts: [prop('assert', ref('a'))] })))).toEqual(Array.from({ length: 5 }, () => 'E_RESERVED'));
  });
  test('a keyword within a longer name is none; a state is printed with its register in front', () => {
    expect(check({ signals: [sig('wire', 'logic_q')], fsms: [{ reg: 'state', states: ['wait', 'do'], loc: at(9) }] })).toEqual([]);
  });
  test('the lists are whole: 248 words in IEEE 1800-2017, all lower case, none twice', () => {
    expect(keywords.size).toBe(248);
    expect([...keywords, ...toolWords].every((w) => /^[a-z][a-z0-9_]*$/.test(w))).toBe(true);
    expect([...toolWords].filter((w) => keywords.has(w))).toEqual([]);
  });
});
