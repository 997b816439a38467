import { operands, type Expr, type ModuleIr, type Stmt } from '../hdl/ir.ts';
import { allStmts, sites } from '../check/flow.ts';
import type { Circuit } from './circuit.ts';

/** Everything the IR can say, by name: what random circuits have to cover. */
export const FEATURES: readonly string[] = [
  ...['const', 'ref', 'not', 'and', 'or', 'xor', 'add', 'sub', 'eq', 'ne', 'lt', 'le', 'redand', 'redor', 'redxor', 'shl', 'shr', 'mux', 'cat', 'slice', 'index', 'zx', 'sx'].map((op) => `op ${op}`),
  ...['input', 'output', 'wire', 'node', 'reg', 'instin', 'instout', 'memq'].map((kind) => `signal ${kind}`),
  ...['assign', 'next', 'if', 'switch', 'prop'].map((k) => `statement ${k}`),
  ...['assert', 'assume', 'cover'].map((kind) => `property ${kind}`),
  ...['old', 'new', 'undefined'].map((ruw) => `memory ${ruw}`),
  ...['sync_high', 'async_low'].map((reset) => `reset ${reset}`),
  ...[1, 31, 32, 33, 63, 64, 65, 128, 130].map((w) => `width ${w}`),
  'register without reset', 'ghost', 'anyconst', 'peek', 'mask', 'mask of one bit', 'two write ports', 'memory of one word', 'depth no power of two', 'stream sink', 'stream source', 'state machine', 'unused',
  'shared value', 'repeated value', 'constant shift of the width or more', 'slice of a compound value', 'zx to the same width', 'arm with several constants', 'several targets in one branch', 'instance inside an instance', 'one module twice',
];

/** The features that a circuit has. */
export function featuresOf(c: Circuit): ReadonlySet<string> {
  const found = new Set([`reset ${c.reset}`]);
  for (const m of c.design.modules) moduleFeatures(m, found);
  const byName = new Map(c.design.modules.map((m) => [m.name, m]));
  if (c.top.insts.some((i) => byName.get(i.module)!.insts.length > 0)) found.add('instance inside an instance');
  return found;
}

function moduleFeatures(m: ModuleIr, found: Set<string>): void {
  const when = (yes: boolean, feature: string): void => void (yes && found.add(feature));
  for (const s of m.signals) {
    found.add(`signal ${s.kind}`).add(`width ${s.w}`);
    when(s.kind === 'reg' && s.reset === null, 'register without reset');
    when(s.ghost === true, 'ghost');
    when(s.anyconst === true, 'anyconst');
  }
  for (const mem of m.mems) {
    found.add(`memory ${mem.ruw}`);
    when(mem.peek !== undefined, 'peek');
    when(mem.writes.length > 1, 'two write ports');
    when(mem.depth === 1, 'memory of one word');
    when(!Number.isInteger(Math.log2(mem.depth)), 'depth no power of two');
    for (const w of mem.writes) when(w.mask !== null, w.mask?.w === 1 ? 'mask of one bit' : 'mask');
  }
  for (const s of m.streams) found.add(`stream ${s.role}`);
  when(m.fsms.length > 0, 'state machine');
  when(m.unused.length > 0, 'unused');
  when(new Set(m.insts.map((i) => i.module)).size < m.insts.length, 'one module twice');
  for (const s of allStmts(m.stmts)) statementFeatures(s, found);
  const seen = new Set<Expr>();
  for (const { expr } of sites(m)) expressionFeatures(expr, found, seen);
}

function statementFeatures(s: Stmt, found: Set<string>): void {
  found.add(`statement ${s.k}`);
  if (s.k === 'prop') found.add(`property ${s.kind}`);
  if (s.k === 'switch' && s.arms.some((a) => a.match.length > 1)) found.add('arm with several constants');
  if (s.k === 'if' && new Set(s.then.map((x) => (x.k === 'assign' || x.k === 'next' ? x.dst : ''))).size > 1) found.add('several targets in one branch');
}

function expressionFeatures(e: Expr, found: Set<string>, seen: Set<Expr>): void {
  if (seen.has(e)) {
    if (e.op !== 'const' && e.op !== 'ref') found.add('shared value');
    return;
  }
  seen.add(e);
  found.add(`op ${e.op}`);
  if ((e.op === 'shl' || e.op === 'shr') && e.n.op === 'const' && e.n.v >= BigInt(e.w)) found.add('constant shift of the width or more');
  if (e.op === 'slice' && e.a.op !== 'ref') found.add('slice of a compound value');
  if (e.op === 'zx' && e.a.w === e.w) found.add('zx to the same width');
  if (e.op === 'cat' && e.parts.length > 1 && e.parts.every((p) => p === e.parts[0])) found.add('repeated value');
  for (const o of operands(e)) expressionFeatures(o, found, seen);
}
