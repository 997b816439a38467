import type { Diag, ModuleIr, Stmt } from '../hdl/ir.ts';
import { declared, diag, type Place } from './diag.ts';
import { branches, leaves, signalsOf } from './flow.ts';

/**
 * A combinational signal has a value on every path: E_LATCH for one that some branch leaves without. Signals without any
 * driver are `drivers.ts`' business.
 */
export function checkPaths(m: ModuleIr): Diag[] {
  const signals = signalsOf(m);
  const sometimes = assigned(m.stmts);
  const always = definite(m.stmts);
  return [...sometimes].flatMap((name) => {
    const s = signals.get(name);
    if (always.has(name) || !s || (s.kind !== 'wire' && s.kind !== 'output' && s.kind !== 'instin')) return [];
    return [diag('E_LATCH', `'${name}' has no value on some paths; assign a default before the branch`, ...gaps(m.stmts, name), ...declared(s))];
  });
}

/** Signals assigned somewhere in a list. */
function assigned(list: readonly Stmt[]): Set<string> {
  return new Set(leaves(list).flatMap(({ stmt }) => (stmt.k === 'assign' ? [stmt.dst] : [])));
}

/** Signals assigned on every path through a list. */
function definite(list: readonly Stmt[]): Set<string> {
  const out = new Set<string>();
  for (const s of list) {
    if (s.k === 'assign') out.add(s.dst);
    else {
      const [first, ...rest] = reachable(s).map(definite);
      for (const name of first ?? []) if (rest.every((b) => b.has(name))) out.add(name);
    }
  }
  return out;
}

/** The branches that can be taken: the default of a switch only when the arms leave codes over. */
function reachable(s: Stmt): readonly (readonly Stmt[])[] {
  return s.k === 'switch' && coversAll(s) ? s.arms.map((a) => a.body) : branches(s);
}

function coversAll(s: Extract<Stmt, { k: 'switch' }>): boolean {
  return BigInt(new Set(s.arms.flatMap((a) => a.match.map((c) => c.v))).size) === 1n << BigInt(s.sel.w);
}

/** The branches that leave `name` out, in order; those inside a list that assigns it anyway do not count. */
function gaps(list: readonly Stmt[], name: string): Place[] {
  return list.flatMap((s): Place[] => {
    if (!assigned([s]).has(name)) return [];
    const lists: readonly (readonly [string, readonly Stmt[], Stmt['loc']])[] =
      s.k === 'if'
        ? [['not assigned when this is true', s.then, s.loc], ['not assigned when this is false', s.else, s.loc]]
        : s.k === 'switch'
          ? [...s.arms.map((a) => ['not assigned in this arm', a.body, a.loc] as const), ...(coversAll(s) ? [] : [['not assigned for the other codes', s.other, s.loc] as const])]
          : [];
    return lists.flatMap(([what, inner, loc]): Place[] => {
      if (definite(inner).has(name)) return [];
      return assigned(inner).has(name) ? gaps(inner, name) : [[what, loc]];
    });
  });
}
