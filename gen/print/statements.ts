import { locText } from '../hdl/errors.ts';
import type { Stmt } from '../hdl/ir.ts';
import { exprText } from './expr.ts';

/** The statements that `keep` wants, with the branches around them; branches that become empty go. */
export function filterStatements(stmts: readonly Stmt[], keep: (s: Extract<Stmt, { k: 'assign' | 'next' | 'prop' }>) => boolean): Stmt[] {
  const out: Stmt[] = [];
  for (const s of stmts) {
    if (s.k === 'if') {
      const then = filterStatements(s.then, keep);
      const rest = filterStatements(s.else, keep);
      if (then.length || rest.length) out.push({ ...s, then, else: rest });
    } else if (s.k === 'switch') {
      const arms = s.arms.map((a) => ({ ...a, body: filterStatements(a.body, keep) }));
      const other = filterStatements(s.other, keep);
      if (other.length || arms.some((a) => a.body.length)) out.push({ ...s, arms, other });
    } else if (keep(s)) out.push(s);
  }
  return out;
}

/** Text of a statement list inside an always block. `assign` prints blocking, `next` non-blocking, properties immediate. */
export function statementLines(stmts: readonly Stmt[], indent: string, assumeWord: (label: string) => string): string[] {
  return stmts.flatMap((s) => statement(s, indent, assumeWord));
}

function statement(s: Stmt, indent: string, assumeWord: (label: string) => string): string[] {
  const at = `  // ${locText(s.loc)}`;
  const body = (list: readonly Stmt[]): string[] => statementLines(list, `${indent}  `, assumeWord);
  switch (s.k) {
    case 'assign':
      return [`${indent}${s.dst} = ${exprText(s.src)};${at}`];
    case 'next':
      return [`${indent}${s.dst} <= ${exprText(s.src)};${at}`];
    case 'prop':
      return [`${indent}${s.label}: ${s.kind === 'assume' ? assumeWord(s.label) : s.kind} (${exprText(s.cond)});${at}`];
    case 'if': {
      const lines = [`${indent}if (${exprText(s.cond)}) begin${at}`, ...body(s.then)];
      let rest = s.else;
      while (rest.length === 1 && rest[0]!.k === 'if') {
        const next = rest[0]!;
        lines.push(`${indent}end else if (${exprText(next.cond)}) begin  // ${locText(next.loc)}`, ...body(next.then));
        rest = next.else;
      }
      if (rest.length) lines.push(`${indent}end else begin`, ...body(rest));
      return [...lines, `${indent}end`];
    }
    case 'switch': {
      const lines = [`${indent}case (${exprText(s.sel)})${at}`];
      for (const arm of s.arms) {
        lines.push(`${indent}  ${arm.match.map(exprText).join(', ')}: begin`, ...statementLines(arm.body, `${indent}    `, assumeWord), `${indent}  end`);
      }
      lines.push(`${indent}  default: begin`, ...statementLines(s.other, `${indent}    `, assumeWord), `${indent}  end`, `${indent}endcase`);
      return lines;
    }
  }
}
