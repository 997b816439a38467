import type { Diag, ModuleIr } from '../hdl/ir.ts';
import { diag } from './diag.ts';
import { cachedRefs, leaves, signalsOf, sites } from './flow.ts';

/** Names that stand for nothing: E_UNKNOWN. */
export function unknowns(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const signals = signalsOf(m);
  const refsOf = cachedRefs();
  const found: Diag[] = [];
  for (const site of sites(m)) {
    for (const name of refsOf(site.expr)) {
      if (!signals.has(name)) found.push(diag('E_UNKNOWN', `'${name}' is not a signal of module '${m.name}'; does it belong to another one?`, [site.what, site.loc]));
    }
  }
  for (const { stmt } of leaves(m.stmts)) {
    if (stmt.k !== 'prop' && !signals.has(stmt.dst)) {
      found.push(diag('E_UNKNOWN', `'${stmt.dst}' is driven but not a signal of module '${m.name}'; does it belong to another one?`, ['driven', stmt.loc]));
    }
  }
  for (const inst of m.insts) {
    const child = children.get(inst.module);
    if (!child) {
      found.push(diag('E_UNKNOWN', `instance '${inst.name}' is of module '${inst.module}', which the design does not have`, ['instance', inst.loc]));
      continue;
    }
    const ports = new Map(child.signals.filter((s) => s.kind === 'input' || s.kind === 'output').map((s) => [s.name, s]));
    for (const [port, local] of Object.entries(inst.conns)) {
      if (!ports.has(port)) found.push(diag('E_UNKNOWN', `module '${child.name}' has no port '${port}'`, [`instance '${inst.name}'`, inst.loc], [`module '${child.name}'`, child.loc]));
      if (!signals.has(local)) found.push(diag('E_UNKNOWN', `port '${port}' of '${inst.name}' connects to '${local}', which is not a signal of module '${m.name}'`, ['instance', inst.loc]));
    }
    for (const port of ports.values()) {
      if (!Object.hasOwn(inst.conns, port.name)) found.push(diag('E_UNKNOWN', `${port.kind} '${port.name}' of '${child.name}' is missing at instance '${inst.name}'`, ['instance', inst.loc], ['port declared', port.loc]));
    }
  }
  for (const mem of m.mems) {
    for (const r of mem.reads) {
      if (!signals.has(r.out)) found.push(diag('E_UNKNOWN', `the read data '${r.out}' of memory '${mem.name}' is not a signal of module '${m.name}'`, ['read port', r.loc]));
    }
    for (const name of mem.peek ? [mem.peek.addr, mem.peek.out] : []) {
      if (!signals.has(name)) found.push(diag('E_UNKNOWN', `'${name}' of the peek into memory '${mem.name}' is not a signal of module '${m.name}'`, ['peek', mem.peek!.loc]));
    }
  }
  for (const stream of m.streams) {
    for (const field of ['valid', 'ready', ...Object.keys(stream.fields)]) {
      const name = `${stream.name}_${field}`;
      if (!signals.has(name)) found.push(diag('E_UNKNOWN', `stream '${stream.name}' has no signal '${name}'`, ['stream declared', stream.loc]));
    }
  }
  for (const fsm of m.fsms) {
    if (!signals.has(fsm.reg)) found.push(diag('E_UNKNOWN', `the state register '${fsm.reg}' is not a signal of module '${m.name}'`, ['state machine', fsm.loc]));
  }
  return found;
}
