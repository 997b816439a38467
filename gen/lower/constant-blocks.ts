import { leaves } from '../check/flow.ts';
import { operands, type Expr, type ModuleIr, type Stmt } from '../hdl/ir.ts';
import { filterStatements } from '../print/statements.ts';

/**
 * Turns the statements of a wire that may come down to a constant into one assignment of an expression. Printed as `always @*` they would
 * wait for ever for a change (IEEE 1364-2005 9.7.5), and the wire would stay undefined in an event-driven simulator.
 */
export function foldConstantBlocks(m: ModuleIr): ModuleIr {
  const folded = [...new Set(branchDestinations(m.stmts))].flatMap((dst): Stmt[] => {
    const drivers = filterStatements(m.stmts, (s) => s.k === 'assign' && s.dst === dst);
    return drivers.every(mayBeConstant) ? [{ k: 'assign', dst, src: valueOf(drivers, null)!, loc: drivers[0]!.loc }] : [];
  });
  if (folded.length === 0) return m;
  const gone = new Set(folded.map((s) => (s.k === 'assign' ? s.dst : '')));
  return { ...m, stmts: [...filterStatements(m.stmts, (s) => s.k !== 'assign' || !gone.has(s.dst)), ...folded] };
}

/** The wires driven inside branches: those that become a block. */
function branchDestinations(list: readonly Stmt[]): string[] {
  return leaves(list).flatMap(({ stmt, conds }) => (stmt.k === 'assign' && conds.length > 0 ? [stmt.dst] : []));
}

/** Whether nothing is left to wait for when a tool drops the branches that a constant condition rules out. */
function mayBeConstant(s: Stmt): boolean {
  switch (s.k) {
    case 'if':
      return isConstant(s.cond) && [s.then, s.else].some((list) => list.every(mayBeConstant));
    case 'switch':
      return isConstant(s.sel) && [...s.arms.map((a) => a.body), s.other].some((list) => list.every(mayBeConstant));
    case 'prop':
      return true;
    default:
      return isConstant(s.src);
  }
}

/** Whether a tool may find the value of an expression without knowing a signal. */
function isConstant(e: Expr): boolean {
  if (e.op === 'ref') return false;
  // A constant amount may be the width or more, which leaves nothing of the value.
  if (e.op === 'shl' || e.op === 'shr') return isConstant(e.n);
  if (e.op === 'mux') return isConstant(e.c) && (isConstant(e.a) || isConstant(e.b));
  return operands(e).every(isConstant);
}

/** The value a list gives its one wire, as an expression; null where it gives none, which no path that can be taken does. */
function valueOf(list: readonly Stmt[], before: Expr | null): Expr | null {
  return list.reduce((value, s) => {
    if (s.k === 'assign') return s.src;
    if (s.k === 'if') return either(s.cond, valueOf(s.then, value), valueOf(s.else, value));
    if (s.k !== 'switch') return value;
    return [...s.arms].reverse().reduce((rest, arm) => {
      const hit = arm.match.map((c): Expr => ({ op: 'eq', w: 1, a: s.sel, b: c })).reduce((a, b) => ({ op: 'or', w: 1, a, b }));
      return either(hit, valueOf(arm.body, value), rest);
    }, valueOf(s.other, value));
  }, before);
}

function either(c: Expr, a: Expr | null, b: Expr | null): Expr | null {
  return a && b ? { op: 'mux', w: a.w, c, a, b } : (a ?? b);
}
