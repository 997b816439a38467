import type { Expr, Stmt } from '../hdl/ir.ts';
import type { Value } from './expr.ts';

/** The value a statement list gives a signal, or null where no statement of the path taken drives it. */
export type Driver = () => bigint | null;

type Meaning = (e: Expr) => Value;

/**
 * What a list does to one signal: the last statement on the path taken that drives it wins. Null when no statement of the list
 * names the signal.
 */
export function driver(list: readonly Stmt[], dst: string, meaning: Meaning): Driver | null {
  const last = list.map((s) => statementDriver(s, dst, meaning)).filter((d) => d !== null).reverse();
  if (last.length === 0) return null;
  return () => {
    for (const d of last) {
      const v = d();
      if (v !== null) return v;
    }
    return null;
  };
}

function statementDriver(s: Stmt, dst: string, meaning: Meaning): Driver | null {
  switch (s.k) {
    case 'prop':
      return null;
    case 'assign':
    case 'next':
      return s.dst === dst ? meaning(s.src) : null;
    case 'if': {
      const yes = driver(s.then, dst, meaning);
      const no = driver(s.else, dst, meaning);
      if (!yes && !no) return null;
      const cond = meaning(s.cond);
      return () => (cond() === 1n ? yes : no)?.() ?? null;
    }
    case 'switch': {
      const arms = s.arms.map((a) => driver(a.body, dst, meaning));
      const other = driver(s.other, dst, meaning);
      if (!other && arms.every((a) => a === null)) return null;
      const choose = arm(s, meaning);
      return () => (choose() < 0 ? other : arms[choose()])?.() ?? null;
    }
  }
}

/** The number of the arm whose constants hold the selector's value; -1 for none. */
function arm(s: Extract<Stmt, { k: 'switch' }>, meaning: Meaning): () => number {
  const byValue = new Map(s.arms.flatMap((a, i) => a.match.map((c) => [c.v, i] as const)));
  const sel = meaning(s.sel);
  return () => byValue.get(sel()) ?? -1;
}

/** A property with everything that must be so for it to count. */
export interface Property {
  readonly kind: 'assert' | 'assume' | 'cover';
  readonly label: string;
  /** Whether the enclosing branches are taken. */
  readonly counts: () => boolean;
  readonly holds: () => boolean;
}

/** Every property of a list, in order. */
export function properties(list: readonly Stmt[], meaning: Meaning, counts: () => boolean = () => true): Property[] {
  return list.flatMap((s): Property[] => {
    if (s.k === 'prop') {
      const cond = meaning(s.cond);
      return [{ kind: s.kind, label: s.label, counts, holds: () => cond() === 1n }];
    }
    if (s.k === 'if') {
      const cond = meaning(s.cond);
      return [...properties(s.then, meaning, () => counts() && cond() === 1n), ...properties(s.else, meaning, () => counts() && cond() === 0n)];
    }
    if (s.k === 'switch') {
      const choose = arm(s, meaning);
      return [...s.arms.flatMap((a, i) => properties(a.body, meaning, () => counts() && choose() === i)), ...properties(s.other, meaning, () => counts() && choose() < 0)];
    }
    return [];
  });
}
