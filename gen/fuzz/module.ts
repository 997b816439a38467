import type { ModuleIr } from '../hdl/ir.ts';
import { addChecks } from './checks.ts';
import { Draft, refTo } from './draft.ts';
import { LOC } from './loc.ts';
import { addMachine } from './machine.ts';
import { memoryOf } from './memories.ts';
import { addPart } from './parts.ts';
import { addMemorySignals, addPorts, driveStreams, register, SPARE } from './ports.ts';
import type { ModuleRecipe } from './recipe.ts';
import type { Target } from './statements.ts';

/**
 * The module of a recipe. What it may instantiate are the `others`. Every signal of the hardware is a part of the output `all`, so
 * that nothing is unread and nothing that goes wrong stays inside.
 */
export function moduleOf(r: ModuleRecipe, name: string, others: readonly ModuleIr[]): ModuleIr {
  const d = new Draft();

  // All that has its value from the clock edge on may be read by everything.
  const streamOutputs = addPorts(d, r);
  const undriven = r.regs.map((x) => d.readable(register(d.names('r'), x))).map((s): Target => ({ name: s.name, w: s.w, verb: 'next' }));
  const machine = r.states ? addMachine(d, r.states) : null;
  const memories = addMemorySignals(d, r);

  for (const part of r.parts) addPart(d, part, undriven, others);
  for (const [i, m] of r.mems.entries()) {
    const { mem, nodes } = memoryOf(`mem${i}`, m, d.exprs, memories[i]!.reads, memories[i]!.control);
    for (const n of nodes) d.readable(n);
    d.mems.push(mem);
  }
  driveStreams(d, streamOutputs);
  for (const t of undriven) d.next(t.name, d.exprs.of({ op: 6, n: t.w, kids: [] }, t.w));
  machine?.drive(d);

  const w = d.known.reduce((n, s) => n + s.w, 0);
  d.assign(d.declare({ kind: 'output', name: 'all', w: w || 1, loc: LOC }), w ? { op: 'cat', w, parts: d.known.map(refTo) } : { op: 'const', w: 1, v: 0n });
  addChecks(d, r.checks, r.mems);

  const spare = d.signals.find((s) => s.name === SPARE);
  const { signals, streams, stmts, mems, insts, fsms } = d;
  return { name, doc: 'A random circuit.', params: '{}', loc: LOC, signals, streams, stmts, mems, insts, fsms, unused: spare ? [{ value: refTo(spare), why: 'random', loc: LOC }] : [] };
}
