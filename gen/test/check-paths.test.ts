import { describe, expect, test } from 'vitest';
import { checkPaths } from '../check/paths.ts';
import type { Stmt } from '../hdl/ir.ts';
import { assign, codes, match, mod, next, ref, reg, sig, texts, when } from './ir-helpers.ts';

const c = ref('c');
const d = ref('d');
const s2 = ref('s', 2);
const set = (line = 10): Stmt => assign('y', c, line);
const check = (...stmts: Stmt[]): ReturnType<typeof checkPaths> =>
  checkPaths(mod({ signals: [sig('input', 'c'), sig('input', 'd'), sig('input', 's', 2), sig('output', 'y', 1, 4), sig('instin', 'i', 1, 5), reg('r')], stmts }));

describe('E_LATCH: legal neighbours', () => {
  test('a default first', () => expect(check(set(), when(c, [set()]))).toEqual([]));
  test('both branches', () => expect(check(when(c, [set()], [when(d, [set()], [set()])]))).toEqual([]));
  test('a default inside the branch', () => expect(check(when(c, [set(), when(d, [set()])], [set()]))).toEqual([]));
  test('an exhaustive pair after a partial branch', () => expect(check(when(d, [set()]), when(c, [set()], [set()]))).toEqual([]));
  test('a switch with a default arm', () => expect(check(match(s2, [[[0n], [set()]]], [set()]))).toEqual([]));
  test('a switch that covers all codes: its default arm cannot be reached', () => {
    expect(check(match(s2, [[[0n, 1n], [set()]], [[2n, 3n], [set()]]]))).toEqual([]);
  });
  test('registers hold', () => expect(check(when(c, [next('r', c)]))).toEqual([]));
  test('a signal without any driver is not a latch', () => expect(check()).toEqual([]));
});

describe('E_LATCH', () => {
  test('no else, with the branch that leaves it out', () => {
    expect(texts(check(when(c, [set()], [], 20)))).toEqual([
      "E_LATCH: 'y' has no value on some paths; assign a default before the branch\n    not assigned when this is false at t.ts:20\n    'y' declared at t.ts:4",
    ]);
  });
  test('only the else', () => {
    expect(texts(check(when(c, [], [set()], 21)))[0]).toContain('not assigned when this is true at t.ts:21');
  });
  test('the gap is found deep inside', () => {
    expect(texts(check(when(c, [when(d, [set()], [], 23)], [set()], 22)))[0]).toBe(
      "E_LATCH: 'y' has no value on some paths; assign a default before the branch\n    not assigned when this is false at t.ts:23\n    'y' declared at t.ts:4",
    );
  });
  test('a switch without a default arm, and an arm that leaves it out', () => {
    expect(texts(check(match(s2, [[[0n, 1n], [set()], 31], [[2n], [], 32]], [], 30)))).toEqual([
      "E_LATCH: 'y' has no value on some paths; assign a default before the branch\n    not assigned in this arm at t.ts:32\n    not assigned for the other codes at t.ts:30\n    'y' declared at t.ts:4",
    ]);
  });
  test('all codes covered, one arm empty', () => {
    expect(codes(check(match(s2, [[[0n, 1n, 2n], [set()]], [[3n], []]], [set()])))).toEqual(['E_LATCH']);
  });
  test('two partial branches do not add up', () => {
    expect(codes(check(when(c, [set()]), when(d, [set()])))).toEqual(['E_LATCH']);
  });
  test('an input of an instance', () => {
    expect(texts(check(when(c, [assign('i', c)], [], 24)))[0]).toContain("'i' has no value on some paths");
  });
});
