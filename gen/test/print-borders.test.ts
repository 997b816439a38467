import { describe, expect, test } from 'vitest';
import type { Mem, ModuleIr } from '../hdl/ir.ts';
import { printDesign } from '../print/design.ts';
import { exprText } from '../print/expr.ts';
import { assign, at, bin, lit, match, mod, prop, ref, sig, slice, when } from './ir-helpers.ts';

/** The printed text of a module and of its memories. */
function printed(parts: Partial<ModuleIr>): string {
  const m = mod(parts);
  return [...printDesign({ top: m.name, modules: [m] }, { reset: 'sync_high' }).values()].join('\n');
}

// Each of these was found by `make fuzz-hdl`.

describe('expressions at the border of what Verilog can write', () => {
  const a = ref('a', 4);
  const sum = bin('add', a, a);
  test.each(['zx', 'sx'] as const)('%s to the same width is the value itself', (op) => {
    expect(exprText({ op, w: 4, a })).toBe('a');
    expect(exprText(bin('and', a, { op, w: 4, a: sum }))).toBe('a & (a + a)');
    expect(exprText({ op, w: 5, a })).not.toBe('a');
  });
  test('bit 0 of one bit is the bit', () => {
    expect(exprText(slice(ref('b'), 0, 0))).toBe('b');
    expect(exprText(slice(a, 0, 0))).toBe('a[0]');
  });
});

describe('names', () => {
  test('a value that is cut twice gets one name, so that all its bits are read', () => {
    const inverted = { op: 'not', w: 8, a: ref('a', 8) } as const;
    const text = printed({
      signals: [sig('input', 'a', 8), sig('output', 'y', 8)],
      stmts: [assign('y', { op: 'cat', w: 8, parts: [slice(inverted, 3, 0), slice(inverted, 7, 4)] })],
    });
    expect(text).toContain('assign y_not = ~a;');
    expect(text).toContain('assign y = {y_not[3:0], y_not[7:4]};');
    expect(text).not.toContain('y_not_2');
  });
  test('a value gets no name that a label, an instance or a memory has', () => {
    const child = mod({ name: 'vpri_child', signals: [sig('input', 'i'), sig('output', 'o')], stmts: [assign('o', ref('i'))] });
    const sum = bin('add', ref('a', 8), ref('a', 8));
    const top = mod({
      signals: [sig('input', 'a', 8), sig('output', 'y', 8), sig('output', 'z'), sig('instin', 'c_i'), sig('instout', 'c_o')],
      stmts: [assign('y', { op: 'cat', w: 8, parts: [slice(sum, 3, 0), slice(sum, 7, 4)] }), assign('c_i', slice(ref('a', 8), 0, 0)), assign('z', ref('c_o')), prop('y_add', ref('c_o')), prop('y_add_2', ref('c_o'))],
      insts: [{ name: 'y_add_3', module: 'vpri_child', conns: { i: 'c_i', o: 'c_o' }, loc: at(5) }],
    });
    expect(printDesign({ top: 'vpri_t', modules: [child, top] }, { reset: 'sync_high' }).get('vpri_t.v')).toContain('assign y_add_4 = a + a;');
  });
});

describe('a block that waits for nothing', () => {
  const signals = [sig('input', 'a', 4), sig('output', 'y', 4), sig('output', 'z', 4)];
  const z = assign('z', ref('a', 4));
  const never = when(lit(1, 0n), [assign('y', lit(4, 1n))], [assign('y', lit(4, 2n))]);

  test('is printed as an expression', () => {
    const text = printed({ signals, stmts: [z, never] });
    expect(text).toContain("assign y = 1'b0 ? 4'd1 : 4'd2;");
    expect(text).not.toContain('always @*');
  });
  test('also when its constants come from a shift, and a branch that cannot be taken reads a signal', () => {
    const gone = { op: 'shr', w: 1, a: slice(ref('a', 4), 0, 0), n: lit(1, 1n) } as const;
    const text = printed({ signals, stmts: [z, when(gone, [assign('y', ref('a', 4))], [assign('y', lit(4, 2n))])] });
    expect(text).toContain("assign y = (a[0] >> 1'b1) ? a : 4'd2;");
  });
  test('a switch, with its default first', () => {
    const text = printed({ signals, stmts: [z, assign('y', lit(4, 9n)), match(lit(2, 3n), [[[0n, 1n], [assign('y', lit(4, 1n))]], [[2n], []]])] });
    expect(text).toContain("assign y = ((2'd3 == 2'd0) | (2'd3 == 2'd1)) ? 4'd1 : ((2'd3 == 2'd2) ? 4'd9 : 4'd9);");
  });
  test('one that reads a signal stays a block', () => {
    expect(printed({ signals, stmts: [z, when(slice(ref('a', 4), 0, 0), [assign('y', lit(4, 1n))], [assign('y', lit(4, 2n))])] })).toContain('always @*');
  });
});

describe('a mask of one bit', () => {
  const memory = (masks: readonly (string | null)[], width: number): string => {
    const write = (mask: string | null, i: number): Mem['writes'][number] => ({ en: ref('a'), addr: lit(2, BigInt(i)), data: { op: 'zx', w: width, a: ref('a') }, mask: mask === null ? null : ref(mask), loc: at(2) });
    const store: Mem = { name: 's', width, depth: 4, ruw: 'old', lane: width, writes: masks.map(write), reads: [{ en: ref('a'), addr: lit(2, 0n), out: 's_q', loc: at(3) }], loc: at(1) };
    return printed({ signals: [sig('input', 'a'), ...(masks.includes('k') ? [sig('input', 'k')] : []), sig('memq', 's_q', width), sig('output', 'y', width)], mems: [store], stmts: [assign('y', ref('s_q', width))] });
  };
  test('is not lost', () => {
    const text = memory(['k'], 8);
    expect(text).toContain('.w0_mask(k)');
    expect(text).toContain('if (w0_en & w0_mask) store[w0_addr][7:0] <= w0_data[7:0];');
    expect(text).toContain('module vpri_mem_w8_d4_l8_1w1r_old (');
  });
  test('of a word of one bit', () => expect(memory(['k'], 1)).toContain('if (w0_en & w0_mask) store[w0_addr] <= w0_data;'));
  test('beside a port without one', () => expect(memory(['k', null], 8)).toContain(".w1_mask(1'b1)"));
  test('none: the word is written whole', () => expect(memory([null], 8)).toContain('if (w0_en) store[w0_addr] <= w0_data;'));
});
