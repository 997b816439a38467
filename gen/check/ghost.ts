import type { Diag, Expr, Loc, ModuleIr } from '../hdl/ir.ts';
import { declared, diag } from './diag.ts';
import { cachedRefs, leaves, memSites, signalsOf } from './flow.ts';

/**
 * Ghosts (registers and peeks into memories), and expressions computed from them, end in properties and in other ghost registers: E_GHOST for one that
 * drives anything else. Properties may be left out of a build; hardware must not change with them.
 */
export function checkGhost(m: ModuleIr): Diag[] {
  const signals = signalsOf(m);
  const refsOf = cachedRefs();
  const ghosts = ghostOrigins(m, refsOf);
  if (ghosts.size === 0) return [];
  const found: Diag[] = [];
  const use = (exprs: readonly Expr[], what: string, place: string, loc: Loc): void => {
    const names = new Set(exprs.flatMap((e) => [...refsOf(e)]).flatMap((n) => ghosts.get(n) ?? []));
    for (const name of names) {
      found.push(diag('E_GHOST', `ghost '${name}' ${what}; ghosts are for properties alone`, [place, loc], ...declared(signals.get(name))));
    }
  };
  for (const { stmt, conds } of leaves(m.stmts)) {
    if (stmt.k === 'prop' || signals.get(stmt.dst)?.ghost) continue;
    use([stmt.src, ...conds], `drives '${stmt.dst}'`, 'driven', stmt.loc);
  }
  for (const site of memSites(m)) use([site.expr], `drives a ${site.what}`, 'port', site.loc);
  for (const u of m.unused) use([u.value], 'is named in unused(), which is hardware', 'marked as unused', u.loc);
  return found;
}

/** Ghosts and the nodes computed from them: name -> the ghost it comes from (the first, when there are several). */
function ghostOrigins(m: ModuleIr, refsOf: (e: Expr) => ReadonlySet<string>): ReadonlyMap<string, string> {
  const origin = new Map(m.signals.flatMap((s) => (s.ghost ? [[s.name, s.name] as const] : [])));
  for (let grown = origin.size > 0; grown; ) {
    grown = false;
    for (const s of m.signals) {
      if (!s.def || origin.has(s.name)) continue;
      const from = [...refsOf(s.def)].find((n) => origin.has(n));
      if (from === undefined) continue;
      origin.set(s.name, origin.get(from)!);
      grown = true;
    }
  }
  return origin;
}
