import type { Diag, Loc, ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { declared, diag } from './diag.ts';
import { branches, leaves } from './flow.ts';

/**
 * Drivers that can never have an effect: E_OVERLAP. Within one statement list an unconditional assignment kills every
 * earlier one of the same signal, branches included; a default first and an override under a condition after it is the
 * legal order. The rule holds for `next` as well. Also: one constant in two arms, one output with two sources.
 */
export function overlaps(m: ModuleIr, signals: ReadonlyMap<string, Signal>): Diag[] {
  return [...inList(m.stmts, signals), ...twoSources(m, signals)];
}

function inList(list: readonly Stmt[], signals: ReadonlyMap<string, Signal>): Diag[] {
  const found: Diag[] = [];
  const earlier = new Map<string, Loc>();
  for (const s of list) {
    if (s.k === 'assign' || s.k === 'next') {
      const dead = earlier.get(s.dst);
      if (dead) {
        found.push(diag('E_OVERLAP', `'${s.dst}' is driven again without a condition, so the earlier value is never seen; put the default first`, ['again', s.loc], ['earlier', dead], ...declared(signals.get(s.dst))));
      }
    }
    for (const { stmt } of leaves([s])) if (stmt.k !== 'prop') earlier.set(stmt.dst, stmt.loc);
    if (s.k === 'switch') found.push(...doubleMatches(s));
    for (const inner of branches(s)) found.push(...inList(inner, signals));
  }
  return found;
}

function doubleMatches(s: Extract<Stmt, { k: 'switch' }>): Diag[] {
  const first = new Map<bigint, Loc>();
  const found: Diag[] = [];
  for (const arm of s.arms) {
    for (const c of arm.match) {
      const before = first.get(c.v);
      if (before) found.push(diag('E_OVERLAP', `the constant ${c.sym ?? c.v} stands in two arms`, ['again', arm.loc], ['earlier', before]));
      else first.set(c.v, arm.loc);
    }
  }
  return found;
}

function twoSources(m: ModuleIr, signals: ReadonlyMap<string, Signal>): Diag[] {
  const first = new Map<string, Loc>();
  const found: Diag[] = [];
  const drive = (name: string, loc: Loc): void => {
    const before = first.get(name);
    if (before) found.push(diag('E_OVERLAP', `'${name}' is driven by two instances or memory ports`, ['again', loc], ['earlier', before], ...declared(signals.get(name))));
    else first.set(name, loc);
  };
  for (const inst of m.insts) for (const local of Object.values(inst.conns)) if (signals.get(local)?.kind === 'instout') drive(local, inst.loc);
  for (const mem of m.mems) for (const r of [...mem.reads, ...(mem.peek ? [mem.peek] : [])]) drive(r.out, r.loc);
  return found;
}
