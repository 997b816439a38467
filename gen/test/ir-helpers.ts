import { diagText } from '../hdl/errors.ts';
import type { BinaryOp, CompareOp, Diag, Expr, Loc, ModuleIr, Signal, SignalKind, Stmt } from '../hdl/ir.ts';

/** Line `n` of the one file the hand-built modules pretend to come from. */
export function at(line: number): Loc {
  return { file: 't.ts', line };
}

/** A module of the parts given, all others empty. */
export function mod(parts: Partial<ModuleIr>): ModuleIr {
  return { name: 'vpri_t', doc: 'A test.', params: '{}', loc: at(100), signals: [], streams: [], stmts: [], mems: [], insts: [], unused: [], fsms: [], ...parts };
}

/** A design of modules by name, as the passes take it. */
export function byName(...modules: ModuleIr[]): ReadonlyMap<string, ModuleIr> {
  return new Map(modules.map((m) => [m.name, m]));
}

/** A signal of any kind but node and reg. */
export function sig(kind: Exclude<SignalKind, 'node' | 'reg'>, name: string, w = 1, line = 1): Signal {
  return { kind, name, w, loc: at(line) };
}
export function node(name: string, def: Expr, line = 1): Signal {
  return { kind: 'node', name, w: def.w, def, loc: at(line) };
}
export function reg(name: string, w = 1, line = 1, more: Partial<Signal> = {}): Signal {
  return { kind: 'reg', name, w, reset: 0n, loc: at(line), ...more };
}

export function ref(name: string, w = 1): Expr {
  return { op: 'ref', w, name };
}
export function lit(w: number, v: bigint): Extract<Expr, { op: 'const' }> {
  return { op: 'const', w, v };
}
export function not(a: Expr): Expr {
  return { op: 'not', w: a.w, a };
}
export function bin(op: BinaryOp, a: Expr, b: Expr): Expr {
  return { op, w: a.w, a, b };
}
export function cmp(op: CompareOp, a: Expr, b: Expr): Expr {
  return { op, w: 1, a, b };
}
export function slice(a: Expr, hi: number, lo: number): Expr {
  return { op: 'slice', w: hi - lo + 1, a, hi, lo };
}

export function assign(dst: string, src: Expr, line = 10): Stmt {
  return { k: 'assign', dst, src, loc: at(line) };
}
export function next(dst: string, src: Expr, line = 10): Stmt {
  return { k: 'next', dst, src, loc: at(line) };
}
export function when(cond: Expr, then: readonly Stmt[], otherwise: readonly Stmt[] = [], line = 10): Stmt {
  return { k: 'if', cond, then, else: otherwise, loc: at(line) };
}
/** A switch; each arm has its constants and its line. */
export function match(sel: Expr, arms: readonly (readonly [values: readonly bigint[], body: readonly Stmt[], line?: number])[], other: readonly Stmt[] = [], line = 10): Stmt {
  return { k: 'switch', sel, arms: arms.map(([values, body, l = line]) => ({ match: values.map((v) => lit(sel.w, v)), body, loc: at(l) })), other, loc: at(line) };
}
export function prop(label: string, cond: Expr, line = 10): Stmt {
  return { k: 'prop', kind: 'assert', label, cond, loc: at(line) };
}

/** Findings as the user sees them. */
export function texts(found: readonly Diag[]): string[] {
  return found.map(diagText);
}
export function codes(found: readonly Diag[]): string[] {
  return found.map((d) => d.code);
}
