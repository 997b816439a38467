import { clog2, type Expr, type Mem, type ModuleIr, type Stmt } from '../hdl/ir.ts';

/**
 * Adds the rules for the use of each memory as assertions: addresses lie inside it; where read-under-write is `undefined`, no
 * read meets a write to its address; two write ports never hit one address.
 */
export function attachMemoryRules(m: ModuleIr): ModuleIr {
  const rules = m.mems.flatMap(rulesOf);
  return rules.length ? { ...m, stmts: [...m.stmts, ...rules] } : m;
}

function rulesOf(mem: Mem): Stmt[] {
  const aw = Math.max(1, clog2(mem.depth));
  const out: Stmt[] = [];
  const rule = (enable: Expr, label: string, cond: Expr, loc: Mem['loc']): void => {
    out.push({ k: 'if', cond: enable, then: [{ k: 'prop', kind: 'assert', label: `${mem.name}_${label}`, cond, loc }], else: [], loc });
  };
  const differ = (a: Expr, b: Expr): Expr => ({ op: 'ne', w: 1, a, b });
  const both = (a: Expr, b: Expr): Expr => ({ op: 'and', w: 1, a, b });
  if (mem.depth < 2 ** aw) {
    const inside = (addr: Expr): Expr => ({ op: 'lt', w: 1, a: addr, b: { op: 'const', w: aw, v: BigInt(mem.depth) } });
    mem.writes.forEach((p, i) => rule(p.en, `w${i}_inside`, inside(p.addr), p.loc));
    mem.reads.forEach((p, i) => rule(p.en, `r${i}_inside`, inside(p.addr), p.loc));
  }
  if (mem.ruw === 'undefined') {
    mem.writes.forEach((w, i) => mem.reads.forEach((r, j) => rule(both(w.en, r.en), `w${i}_r${j}_apart`, differ(w.addr, r.addr), r.loc)));
  }
  mem.writes.forEach((a, i) => mem.writes.slice(i + 1).forEach((b, j) => rule(both(a.en, b.en), `w${i}_w${i + 1 + j}_apart`, differ(a.addr, b.addr), b.loc)));
  return out;
}
