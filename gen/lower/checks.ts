import type { ModuleIr, Signal } from '../hdl/ir.ts';
import { driverReads, leaves, memSites } from '../check/flow.ts';
import { refs } from '../hdl/ir.ts';

/**
 * The nodes, wires and registers that only properties read, directly or through one another. The printer puts them and
 * the statements that drive them among the properties, so that a build without properties has no dead logic.
 */
export function checkCone(m: ModuleIr): ReadonlySet<string> {
  const reads = driverReads(m);
  const sources = (name: string): Iterable<string> => reads.get(name)?.keys() ?? [];
  const properties = leaves(m.stmts).flatMap(({ stmt, conds }) => (stmt.k === 'prop' ? [stmt.cond, ...conds] : []));
  const checked = closure(properties.flatMap((e) => [...refs(e)]), sources);
  // Whatever no property reads is hardware, wanted or not; so is all it reads.
  const roots = [
    ...m.signals.filter((s) => !movable(s) || !checked.has(s.name)).flatMap((s) => [...sources(s.name)]),
    ...memSites(m).flatMap((s) => [...refs(s.expr)]),
    ...m.unused.flatMap((u) => [...refs(u.value)]),
  ];
  const hardware = closure(roots, sources);
  return new Set(m.signals.filter((s) => movable(s) && checked.has(s.name) && !hardware.has(s.name)).map((s) => s.name));
}

/** Whether a signal may stand among the properties: one of this module's own, or a peek into a memory. */
export function movable(s: Signal): boolean {
  return s.kind === 'node' || s.kind === 'wire' || s.kind === 'reg' || s.ghost === true;
}

/** Everything reached from `from` by asking for sources again and again. */
function closure(from: readonly string[], sources: (name: string) => Iterable<string>): Set<string> {
  const seen = new Set(from);
  const queue = [...seen];
  for (const name of queue) {
    for (const next of sources(name)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}
