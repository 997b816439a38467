import type { Diag, ModuleIr, Signal, SignalKind } from '../hdl/ir.ts';
import { declared, diag } from './diag.ts';
import { leaves, signalsOf, type Leaf } from './flow.ts';
import { overlaps } from './overlaps.ts';
import { unknowns } from './unknowns.ts';

/** Kinds that `assign` may drive. */
const ASSIGNED: ReadonlySet<SignalKind> = new Set(['output', 'wire', 'instin']);

const KIND_TEXT: Readonly<Record<SignalKind, string>> = {
  input: 'an input, driven from outside',
  output: "an output, driven by 'assign'",
  wire: "a wire, driven by 'assign'",
  node: 'a named expression, driven by its definition',
  reg: "a register, driven by 'next'",
  instin: "an input of an instance, driven by 'assign'",
  instout: 'an output of an instance, driven by the instance',
  memq: 'read data of a memory, driven by the memory',
};

/**
 * Every signal has a driver of the right kind, and no driver is dead: E_UNKNOWN, E_KIND, E_UNDRIVEN, E_OVERLAP.
 * (A signal driven on some paths only is `paths.ts`' business.)
 */
export function checkDrivers(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const signals = signalsOf(m);
  const all = leaves(m.stmts);
  return [...unknowns(m, children), ...kinds(m, children, signals, all), ...undriven(m, signals, all), ...overlaps(m, signals)];
}

function kinds(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>, signals: ReadonlyMap<string, Signal>, all: readonly Leaf[]): Diag[] {
  const found: Diag[] = [];
  for (const { stmt } of all) {
    if (stmt.k === 'prop') continue;
    const s = signals.get(stmt.dst);
    if (!s) continue;
    const fits = stmt.k === 'assign' ? ASSIGNED.has(s.kind) : s.kind === 'reg' && !s.anyconst;
    const what = s.anyconst ? 'a constant chosen by the proof, nothing drives it' : KIND_TEXT[s.kind];
    if (!fits) found.push(diag('E_KIND', `'${stmt.k}' cannot drive '${s.name}': it is ${what}`, ['driven', stmt.loc], ...declared(s)));
  }
  for (const inst of m.insts) {
    for (const port of children.get(inst.module)?.signals ?? []) {
      const local = signals.get(inst.conns[port.name] ?? '');
      const want = port.kind === 'input' ? 'instin' : port.kind === 'output' ? 'instout' : null;
      if (local && want && local.kind !== want) {
        found.push(diag('E_KIND', `${port.kind} '${port.name}' of instance '${inst.name}' cannot connect to '${local.name}': it is ${KIND_TEXT[local.kind]}`, ['instance', inst.loc], ...declared(local)));
      }
    }
  }
  return found;
}

function undriven(m: ModuleIr, signals: ReadonlyMap<string, Signal>, all: readonly Leaf[]): Diag[] {
  const driven = new Set([
    ...all.flatMap(({ stmt }) => (stmt.k === 'prop' ? [] : [stmt.dst])),
    ...m.insts.flatMap((i) => Object.values(i.conns).filter((n) => signals.get(n)?.kind === 'instout')),
    ...m.mems.flatMap((mem) => [...mem.reads, ...(mem.peek ? [mem.peek] : [])].map((r) => r.out)),
    ...m.signals.flatMap((s) => (s.kind === 'input' || s.anyconst || s.def ? [s.name] : [])),
  ]);
  return m.signals.filter((s) => !driven.has(s.name)).map((s) => diag('E_UNDRIVEN', `nothing drives '${s.name}': it is ${KIND_TEXT[s.kind]}`, ...declared(s)));
}
