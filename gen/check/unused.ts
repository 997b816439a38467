import type { Diag, ModuleIr, Signal, SignalKind } from '../hdl/ir.ts';
import { operands, type Expr } from '../hdl/ir.ts';
import { allBits, bitReads, bitsRead, maskText, type BitReads } from './bit-reads.ts';
import { movable } from '../lower/checks.ts';
import { declared, diag } from './diag.ts';
import { allStmts, signalsOf, sites } from './flow.ts';

/** Kinds that something in the module must read. Outputs and inputs of instances are read outside. */
const READ: ReadonlySet<SignalKind> = new Set(['input', 'node', 'wire', 'reg', 'instout', 'memq']);

/**
 * E_UNUSED: values, bits of values and states that nothing reads, and excuses that excuse nothing. Properties are not always
 * compiled, so a value that exists without them must have another reader too; `m.unused(value, why)` is one.
 */
export function checkUnused(m: ModuleIr): Diag[] {
  const reads = bitReads(m);
  return [...m.signals.flatMap((s) => (READ.has(s.kind) ? unread(s, reads) : [])), ...stale(m, reads), ...unnamedStates(m)];
}

function unread(s: Signal, reads: BitReads): Diag[] {
  const by = (set: keyof BitReads): bigint => reads[set].get(s.name) ?? 0n;
  const outside = by('hardware') | by('excused');
  const all = allBits(s.w);
  const remove = 'remove it or say why with unused()';
  if ((outside | by('properties')) === 0n) {
    const message = by('self') ? `only '${s.name}' itself reads '${s.name}'; ${remove}` : `nothing reads '${s.name}'; ${remove}`;
    return [diag('E_UNUSED', message, ...declared(s))];
  }
  // What nothing but properties reads: a signal of this module's own moves in among them, the others stay outside.
  const moves = outside === 0n && movable(s);
  const missing = all & ~(outside | by('self') | (moves ? by('properties') : 0n));
  const checked = missing & by('properties');
  const never = missing & ~checked;
  const found: Diag[] = [];
  const subject = (mask: bigint): string => (mask === all ? `'${s.name}'` : `${maskText(mask)} of '${s.name}'`);
  const verb = (mask: bigint): string => (mask === all || maskText(mask).startsWith('bit ') ? 'is' : 'are');
  if (never) found.push(diag('E_UNUSED', `${subject(never)} ${verb(never)} never read; ${remove}`, ...declared(s)));
  if (checked) found.push(diag('E_UNUSED', `${subject(checked)} ${verb(checked)} read by properties only, which are not always compiled; name it in unused() as well`, ...declared(s)));
  return found;
}

/** Entries of `unused` that name a signal of which every bit named is read anyway, by hardware or by an entry before. */
function stale(m: ModuleIr, reads: BitReads): Diag[] {
  const signals = signalsOf(m);
  const known = new Map<string, bigint>();
  for (const [name, mask] of reads.hardware) known.set(name, mask | (reads.self.get(name) ?? 0n));
  return m.unused.flatMap((u) =>
    [...bitsRead(u.value)].flatMap(([name, mask]) => {
      const before = known.get(name) ?? 0n;
      known.set(name, before | mask);
      if (mask & ~before) return [];
      const s = signals.get(name);
      const subject = s && mask !== allBits(s.w) ? `${maskText(mask)} of '${name}'` : `'${name}'`;
      return [diag('E_UNUSED', `unused() names ${subject}, which is read; remove the excuse '${u.why}'`, ['marked as unused', u.loc], ...declared(s))];
    }),
  );
}

/** States of a machine that no statement names: a constant that nothing reads, and a state that is never entered. */
function unnamedStates(m: ModuleIr): Diag[] {
  const named = new Set<string>();
  const seen = new Set<Expr>();
  const walk = (e: Expr): void => {
    if (seen.has(e)) return;
    seen.add(e);
    if (e.op === 'const' && e.sym) named.add(e.sym);
    operands(e).forEach(walk);
  };
  for (const site of sites(m)) walk(site.expr);
  for (const s of allStmts(m.stmts)) if (s.k === 'switch') for (const a of s.arms) a.match.forEach(walk);
  return m.fsms.flatMap((f) =>
    f.states.filter((s) => !named.has(stateName(f.reg, s))).map((s) => diag('E_UNUSED', `nothing names state '${s}' of '${f.reg}'; remove it or handle it`, ['state machine', f.loc])),
  );
}

/** The local constant of a state: `STATE_IDLE` for state `idle` of register `state`. */
export function stateName(reg: string, state: string): string {
  return `${reg}_${state}`.toUpperCase();
}
