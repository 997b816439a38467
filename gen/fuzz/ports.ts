import type { Signal } from '../hdl/ir.ts';
import type { Draft } from './draft.ts';
import { bitsOf } from './expressions.ts';
import { LOC } from './loc.ts';
import { CONTROL_WIDTH } from './memories.ts';
import type { ModuleRecipe, RegRecipe, Tree } from './recipe.ts';

/** An output of a stream that has no driver yet, and what to make one from. */
export interface OpenOutput {
  readonly signal: Signal;
  readonly trees: readonly Tree[];
}

/** The ports of the recipe. Gives the outputs of its streams. */
export function addPorts(d: Draft, r: ModuleRecipe): OpenOutput[] {
  r.inputs.forEach((w, i) => d.readable({ kind: 'input', name: `in${i}`, w, loc: LOC }));
  if (r.spare) d.declare({ kind: 'input', name: SPARE, w: r.spare, loc: LOC });
  return r.streams.flatMap((s, i) => {
    const name = `st${i}`;
    const fields = Object.fromEntries(s.fields.map((w, k) => [`f${k}`, w]));
    d.streams.push({ name, role: s.source ? 'source' : 'sink', fields, loc: LOC });
    return Object.entries({ valid: 1, ready: 1, ...fields }).flatMap(([field, w]): OpenOutput[] => {
      const output = s.source !== (field === 'ready');
      const signal: Signal = { kind: output ? 'output' : 'input', name: `${name}_${field}`, w, loc: LOC };
      if (output) return [{ signal: d.declare(signal), trees: s.outputs }];
      d.readable(signal);
      return [];
    });
  });
}

/** The input left unused on purpose. */
export const SPARE = 'spare';

/** Drives the open outputs of streams. */
export function driveStreams(d: Draft, outputs: readonly OpenOutput[]): void {
  for (const [i, { signal, trees }] of outputs.entries()) d.assign(signal, d.exprs.of(trees[i % 3] ?? { op: 0, n: 17 * i + 9, kids: [] }, signal.w));
}

/** The control inputs of the memories, and their read data. Gives both by memory. */
export function addMemorySignals(d: Draft, r: ModuleRecipe): { readonly control: Signal; readonly reads: readonly string[] }[] {
  const controls = r.mems.map((_, i) => d.readable({ kind: 'input', name: `mem${i}_ctl`, w: CONTROL_WIDTH, loc: LOC }));
  return r.mems.map((m, i) => ({ control: controls[i]!, reads: m.reads.map((_, k) => d.readable({ kind: 'memq', name: `mem${i}_q${k}`, w: m.lane * m.lanes, loc: LOC }).name) }));
}

export function register(name: string, r: RegRecipe): Signal {
  return { kind: 'reg', name, w: r.w, reset: r.reset === null ? null : bitsOf(r.reset, r.w), loc: LOC };
}
