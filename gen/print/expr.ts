import type { Expr } from '../hdl/ir.ts';

/** Verilog of an expression. Every compound operand stands in parentheses: no reader and no tool relies on precedence. */
export function exprText(e: Expr): string {
  switch (e.op) {
    case 'const':
      return e.sym ?? constText(e.w, e.v);
    case 'ref':
      return e.name;
    case 'not':
      return `~${operand(e.a)}`;
    case 'and':
      return infix(e.a, '&', e.b);
    case 'or':
      return infix(e.a, '|', e.b);
    case 'xor':
      return infix(e.a, '^', e.b);
    case 'add':
      return infix(e.a, '+', e.b);
    case 'sub':
      return infix(e.a, '-', e.b);
    case 'eq':
      return infix(e.a, '==', e.b);
    case 'ne':
      return infix(e.a, '!=', e.b);
    case 'lt':
      return infix(e.a, '<', e.b);
    case 'le':
      return infix(e.a, '<=', e.b);
    case 'redand':
      return `&${operand(e.a)}`;
    case 'redor':
      return `|${operand(e.a)}`;
    case 'redxor':
      return `^${operand(e.a)}`;
    case 'shl':
      return infix(e.a, '<<', e.n);
    case 'shr':
      return infix(e.a, '>>', e.n);
    case 'mux':
      return `${operand(e.c)} ? ${operand(e.a)} : ${operand(e.b)}`;
    case 'cat': {
      const first = e.parts[0]!;
      if (e.parts.length > 1 && e.parts.every((p) => p === first)) return `{${e.parts.length}{${exprText(first)}}}`;
      return `{${e.parts.map(exprText).join(', ')}}`;
    }
    case 'slice':
      // A signal of one bit has no bit to select.
      if (e.a.w === 1) return exprText(e.a);
      return e.hi === e.lo ? `${exprText(e.a)}[${e.lo}]` : `${exprText(e.a)}[${e.hi}:${e.lo}]`;
    case 'index':
      return `${exprText(e.a)}[${exprText(e.i)}]`;
    case 'zx':
      // Verilog has no constant of no bits.
      if (e.w === e.a.w) return exprText(e.a);
      return `{${constText(e.w - e.a.w, 0n)}, ${exprText(e.a)}}`;
    case 'sx':
      if (e.w === e.a.w) return exprText(e.a);
      // A signal of one bit is its own sign.
      return e.a.w === 1 ? `{${e.w}{${exprText(e.a)}}}` : `{{${e.w - e.a.w}{${exprText(e.a)}[${e.a.w - 1}]}}, ${exprText(e.a)}}`;
  }
}

/** A sized constant: binary for one bit, decimal up to 9, hexadecimal beyond. */
export function constText(w: number, v: bigint): string {
  if (w === 1) return `1'b${v}`;
  return v < 10n ? `${w}'d${v}` : `${w}'h${v.toString(16)}`;
}

function infix(a: Expr, op: string, b: Expr): string {
  return `${operand(a)} ${op} ${operand(b)}`;
}

function operand(e: Expr): string {
  if ((e.op === 'zx' || e.op === 'sx') && e.w === e.a.w) return operand(e.a);
  const simple = e.op === 'const' || e.op === 'ref' || e.op === 'cat' || e.op === 'slice' || e.op === 'index' || e.op === 'zx' || e.op === 'sx';
  return simple ? exprText(e) : `(${exprText(e)})`;
}
