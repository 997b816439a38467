import type { ModuleIr, Signal } from '../hdl/ir.ts';
import { nodeOf, type Draft } from './draft.ts';
import { LOC } from './loc.ts';
import type { PartRecipe } from './recipe.ts';
import type { Target } from './statements.ts';

/** Widest `all` port a module is instantiated with: keeps circuits small. */
const MAX_CHILD = 900;

/** Adds one piece. Registers that are `undriven` may be driven along with the wires of a block; those that are leave the list. */
export function addPart(d: Draft, part: PartRecipe, undriven: Target[], others: readonly ModuleIr[]): void {
  if (part.k === 'node') d.readable(nodeOf(d.names('n'), d.exprs.of(part.e, part.w)));
  else if (part.k === 'block') addBlock(d, part, undriven);
  else addInstance(d, part, others);
}

function addBlock(d: Draft, part: Extract<PartRecipe, { k: 'block' }>, undriven: Target[]): void {
  const wires = part.wires.map((x): Signal => ({ kind: x.output ? 'output' : 'wire', name: d.names('w'), w: x.w, loc: LOC }));
  const along = undriven.splice(0, part.body.n % 3);
  d.stmts.push(...d.statements.list(part.body, [...wires.map((s): Target => ({ name: s.name, w: s.w, verb: 'assign' })), ...along], true));
  undriven.push(...along.filter((t) => !d.drives(t.name)));
  for (const s of wires) d.readable(s);
}

function addInstance(d: Draft, part: Extract<PartRecipe, { k: 'inst' }>, others: readonly ModuleIr[]): void {
  const fitting = others.filter((o) => o.signals.find((s) => s.name === 'all')!.w <= MAX_CHILD);
  const child = fitting[part.module % fitting.length];
  if (!child) return;
  const prefix = d.names('c');
  const ports = child.signals.filter((s) => s.kind === 'input' || s.kind === 'output');
  const locals = ports.map((port) => d.declare({ kind: port.kind === 'input' ? 'instin' : 'instout', name: `${prefix}_${port.name}`, w: port.w, loc: LOC }));
  for (const [k, s] of locals.filter((x) => x.kind === 'instin').entries()) d.assign(s, d.exprs.of(part.inputs[k], s.w));
  d.known.push(...locals.filter((s) => s.kind === 'instout'));
  d.insts.push({ name: `u_${prefix}`, module: child.name, conns: Object.fromEntries(ports.map((p, i) => [p.name, locals[i]!.name])), loc: LOC });
}
