import { expect, test } from 'vitest';
import { checkMemories } from '../check/memories.ts';
import type { Mem } from '../hdl/ir.ts';
import { at, lit, mod, texts } from './ir-helpers.ts';

const write = { en: lit(1, 1n), addr: lit(4, 0n), data: lit(8, 0n), mask: null, loc: at(2) };
const read = { en: lit(1, 1n), addr: lit(4, 0n), out: 's_q', loc: at(3) };
const check = (over: Partial<Mem>): string[] =>
  texts(checkMemories(mod({ mems: [{ name: 's', width: 8, depth: 16, ruw: 'new', lane: 8, writes: [write], reads: [read], loc: at(1), ...over }] })));

test('E_MEM: a memory that cannot be', () => {
  expect(check({ depth: 0, ruw: 'old', writes: [], reads: [] })).toEqual([
    "E_MEM: memory 's' has 0 words; it needs at least 1\n    's' declared at t.ts:1",
    "E_MEM: memory 's' has no write port; give it one or remove it\n    's' declared at t.ts:1",
    "E_MEM: memory 's' has no read port; give it one or remove it\n    's' declared at t.ts:1",
  ]);
});
test('E_MEM: new data with two writers', () => {
  expect(check({ writes: [write, write] })).toEqual(["E_MEM: memory 's' has 2 write ports and promises new data, but there is a bypass for one only; take 'old' or 'undefined'\n    's' declared at t.ts:1"]);
  expect(check({ writes: [write, write], ruw: 'old' })).toEqual([]);
});
test('one writer and any number of readers pass', () => {
  expect(check({ depth: 1, reads: [read, read] })).toEqual([]);
});
