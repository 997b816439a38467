import { describe, expect, test } from 'vitest';
import { runCampaign, runMutants } from '../fuzz/campaign.ts';
import { circuitOf } from '../fuzz/circuit.ts';
import { firstDifference } from '../fuzz/compare.ts';
import { FEATURES, featuresOf } from '../fuzz/features.ts';
import { MUTANTS } from '../fuzz/mutants.ts';
import { observeProperties } from '../fuzz/observe.ts';
import { faultText, recipesOf, smallest } from '../fuzz/smallest.ts';
import { expectedTrace } from '../fuzz/trace.ts';
import { stimulusOf } from '../fuzz/vectors.ts';

const SEED = 1;
const CIRCUITS = 100;
const mutant = (name: string) => MUTANTS.find((m) => m.name === name)!;

// `make fuzz-hdl` is the long form of this.
describe('random circuits', () => {
  test(`${CIRCUITS} show the same in the interpreter, Icarus and Verilator`, async () => {
    const campaign = await runCampaign(SEED, CIRCUITS);
    expect(campaign.faults).toEqual([]);
    expect(campaign.circuits).toBe(CIRCUITS);
    expect(campaign.clocks).toBeGreaterThan(10 * CIRCUITS);
    expect(campaign.spoken).toBeGreaterThan(CIRCUITS);
  });
  test('they use everything the IR has', () => {
    const circuits = recipesOf(SEED, CIRCUITS).map((r, i) => circuitOf(r, `c${i}`));
    const found = new Set(circuits.flatMap((c) => [...featuresOf(c)]));
    expect(FEATURES.filter((f) => !found.has(f))).toEqual([]);
  });
  test('the same seed gives the same circuits, whatever their number', () => {
    expect(recipesOf(SEED, 3)).toEqual(recipesOf(SEED, 9).slice(0, 3));
    expect(recipesOf(SEED + 1, 3)).not.toEqual(recipesOf(SEED, 3));
  });
});

describe('planted bugs', () => {
  test('are there, each with a name of its own', () => {
    expect(new Set(MUTANTS.map((m) => m.name)).size).toBe(MUTANTS.length);
    expect(MUTANTS.length).toBeGreaterThanOrEqual(12);
  });
  // The others need more circuits: `make fuzz-hdl`.
  test('are found', async () => {
    const names = ['mux', 'slice', 'reset-edge', 'blocking', 'memory-old', 'hold-rule'];
    const verdicts = await runMutants(SEED, 40, names.map(mutant));
    expect(verdicts.filter((v) => !v.killed).map((v) => `${v.mutant.name}: ${v.by}`)).toEqual([]);
    expect(verdicts).toHaveLength(names.length);
  });
  test('one that changes no text is no kill, nor one that no tool can read', async () => {
    const [nothing, rubbish] = await runMutants(SEED, 2, [{ name: 'nothing', what: '', mutate: (t) => t }, { name: 'rubbish', what: '', mutate: (t) => t.replace('endmodule', 'endmodul') }]);
    expect(nothing).toMatchObject({ killed: false, changed: 0, by: 'it changes no text' });
    expect(rubbish).toMatchObject({ killed: false, by: expect.stringContaining('iverilog failed') });
  });
  test('a circuit at fault becomes a small one, shown with its difference, text and vectors', async () => {
    const found = await smallest(SEED, 0, { tools: ['icarus'], checks: true, mutate: mutant('concatenation').mutate }, 20_000);
    expect(found).not.toBeNull();
    const text = faultText(found!);
    expect(text).toMatch(/^clock \d+, \w+:\n  interpreter: [0-9a-f]+\n  icarus: [0-9a-f]+\n/);
    expect(text).toMatch(/\nmodule c0_m\d \(/);
    expect(text).toMatch(/\nreset \w+, vectors \(hexadecimal\):\n  0: reset=0/);
    const size = (r: unknown): number => JSON.stringify(r).length;
    expect(size(found!.recipe)).toBeLessThan(size(recipesOf(SEED, 1)[0]) / 4);
  });
});

describe('the comparison', () => {
  const circuit = circuitOf(recipesOf(SEED, 1)[0]!, 'c0');
  const trace = expectedTrace(circuit, stimulusOf(circuit));
  const changed = (clock: number, outputs: (old: readonly string[]) => readonly string[]) => trace.map((c, t) => (t === clock ? { ...c, outputs: outputs(c.outputs) } : c));
  test('equal traces', () => expect(firstDifference(circuit, { a: trace, b: trace })).toBeNull());
  test('an undefined value is a difference', () => {
    expect(firstDifference(circuit, { a: trace, b: changed(1, (o) => o.map(() => 'x')) })).toMatchObject({ clock: 1, values: { b: 'x' } });
  });
  test('the lowest bit of all names the last signal of all', () => {
    const flip = (o: readonly string[]): readonly string[] => [...o.slice(0, -1), (BigInt(`0x${o.at(-1)!}`) ^ 1n).toString(16)];
    const all = circuit.top.stmts.find((s) => s.k === 'assign' && s.dst === 'all');
    const last = all?.k === 'assign' && all.src.op === 'cat' ? all.src.parts.at(-1) : undefined;
    expect(firstDifference(circuit, { a: trace, b: changed(0, flip) })).toMatchObject({ clock: 0, what: last?.op === 'ref' ? last.name : '' });
  });
  test('a property that speaks too much', () => {
    const loud = trace.map((c) => ({ ...c, spoken: [...c.spoken, 'assert u_x.p'] }));
    expect(firstDifference(circuit, { a: trace, b: loud })).toMatchObject({ clock: 0, what: 'properties' });
  });
  test('properties speak in the text, and nothing looks like one that is not', () => {
    expect(observeProperties('  ok: assert (a);  // f.ts:1')).toBe('  if (~(a)) begin : ok $display("! assert %m"); end  // f.ts:1');
    expect(observeProperties('  ok: `VPRI_ASSUME_m (a == b);  // f.ts:1')).toBe('  if (~(a == b)) begin : ok $display("! assume %m"); end  // f.ts:1');
    expect(observeProperties('  ok: cover (a);  // f.ts:1')).toBe('  if (a) begin : ok $display("! cover %m"); end  // f.ts:1');
    expect(() => observeProperties('  ok: assert (a); b')).toThrow('not read as a property');
  });
});
