import { clog2, MAX_AMOUNT, type Expr, type Signal } from '../hdl/ir.ts';
import { bits } from './diag.ts';

/** What is wrong with one expression, not counting its operands' own faults. */
export interface ExprProblem {
  readonly code: 'E_WIDTH' | 'E_CONST' | 'E_INDEX';
  readonly message: string;
  /** The operands that matter. */
  readonly operands: readonly Expr[];
}

/** A width is a whole number of at least 1. */
export function isWidth(w: number): boolean {
  return Number.isInteger(w) && w >= 1;
}

/**
 * The width rules of one expression, its operands taken at the width they claim. Each operand is checked by itself, so
 * one mistake gives one finding.
 */
export function exprProblems(e: Expr, signals: ReadonlyMap<string, Signal>): ExprProblem[] {
  if (!isWidth(e.w)) return [{ code: 'E_WIDTH', message: `the result of '${e.op}' is ${e.w} bits wide; a width is a whole number of at least 1`, operands: [e] }];
  const wrong = (message: string, ...operands: Expr[]): ExprProblem[] => [{ code: 'E_WIDTH', message, operands }];
  const claims = (w: number, ...operands: Expr[]): ExprProblem[] =>
    e.w === w ? [] : wrong(`the result of '${e.op}' is ${bits(w)}, not ${e.w}`, ...operands);
  switch (e.op) {
    case 'const':
      return e.v >= 0n && e.v < 1n << BigInt(e.w) ? [] : [{ code: 'E_CONST', message: `the constant ${e.v} does not fit ${bits(e.w)}`, operands: [] }];
    case 'ref': {
      const s = signals.get(e.name);
      return s && s.w !== e.w ? wrong(`'${e.name}' is ${bits(s.w)}, it is read as ${e.w}`, e) : [];
    }
    case 'and':
    case 'or':
    case 'xor':
    case 'add':
    case 'sub':
      return equal(e.op, e.a, e.b) ?? claims(e.a.w, e.a);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
      return equal(e.op, e.a, e.b) ?? claims(1, e.a, e.b);
    case 'redand':
    case 'redor':
    case 'redxor':
      return claims(1, e.a);
    case 'not':
      return claims(e.a.w, e.a);
    case 'shl':
    case 'shr':
      return [
        ...(e.n.w <= MAX_AMOUNT ? [] : wrong(`the amount of '${e.op}' has ${bits(e.n.w)}, it must have at most ${MAX_AMOUNT}; cut it with trunc()`, e.n)),
        ...claims(e.a.w, e.a),
      ];
    case 'mux':
      return [
        ...(e.c.w === 1 ? [] : wrong(`the condition of 'mux' has ${bits(e.c.w)}, it must have 1`, e.c)),
        ...(equal('mux', e.a, e.b) ?? claims(e.a.w, e.a, e.b)),
      ];
    case 'cat':
      return claims(e.parts.reduce((n, p) => n + p.w, 0), ...e.parts);
    case 'slice': {
      const legal = Number.isInteger(e.lo) && Number.isInteger(e.hi) && e.lo >= 0 && e.lo <= e.hi && e.hi < e.a.w;
      return legal ? claims(e.hi - e.lo + 1, e.a) : wrong(`bits ${e.hi}:${e.lo} do not lie within ${bits(e.a.w)}`, e.a);
    }
    case 'index': {
      const fits = e.a.w >= 2 && 2 ** clog2(e.a.w) === e.a.w && e.i.w === clog2(e.a.w);
      if (fits) return claims(1, e.a);
      const message = `an index of ${bits(e.i.w)} into ${bits(e.a.w)}: the width must be a power of two, the index its logarithm; pad with zx()`;
      return [{ code: 'E_INDEX', message, operands: [e.a, e.i] }];
    }
    case 'zx':
    case 'sx':
      return e.w >= e.a.w ? [] : wrong(`'${e.op}' to ${bits(e.w)} of a value of ${e.a.w}: it cannot cut; use trunc()`, e.a);
  }
}

function equal(op: string, a: Expr, b: Expr): ExprProblem[] | null {
  if (a.w === b.w) return null;
  return [{ code: 'E_WIDTH', message: `the operands of '${op}' are ${a.w} and ${b.w} bits; make them equal with zx(), sx() or trunc()`, operands: [a, b] }];
}
