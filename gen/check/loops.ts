import type { Diag, Loc, ModuleIr, SignalKind } from '../hdl/ir.ts';
import { locText } from '../hdl/errors.ts';
import { diag } from './diag.ts';
import { driverReads, signalsOf, type Reads } from './flow.ts';
import { components, shortestCycle } from './graph.ts';

/** For each output of a module, the inputs it depends on within the same cycle. */
export type CombDeps = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Combinational loops, signal by signal (bits are not told apart): E_COMBLOOP, once for each set of signals that depend
 * on one another, with a shortest way round. Registers and memory reads break a path; instances are looked through.
 */
export function checkLoops(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const graph = combGraph(m, children);
  return components(graph).map((members) => {
    const cycle = shortestCycle(graph, members);
    // The graph says who reads whom; people think of a value on its way, so the path runs from the read to the reader.
    const path = [cycle[0]!, ...cycle.slice(1).reverse()];
    const at = path.map((name, i) => graph.get(name)!.get(path[(i + path.length - 1) % path.length]!)!);
    const text = [...path.map((name, i) => `${name} (${locText(at[i]!)})`), path[0]!].join(' -> ');
    return diag('E_COMBLOOP', `combinational loop: ${text}; break it with a register`, ...path.map((name, i) => [`'${name}' driven`, at[i]!] as const));
  });
}

/** Input -> output paths of a module without a register, through its instances. */
export function combDeps(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): CombDeps {
  const cache = cacheOf(children);
  const known = cache.get(m);
  if (known) return known;
  const result = new Map<string, ReadonlySet<string>>();
  // Set before it is filled: a module inside itself (not a legal design) ends the recursion here.
  cache.set(m, result);
  const graph = combGraph(m, children);
  const signals = signalsOf(m);
  for (const s of m.signals) {
    if (s.kind === 'output') result.set(s.name, new Set([...reach(graph, s.name)].filter((n) => signals.get(n)?.kind === 'input')));
  }
  return result;
}

/** Kinds whose value follows their drivers within the cycle. */
const COMB: ReadonlySet<SignalKind> = new Set(['node', 'wire', 'output', 'instin']);

/** Combinational reader -> what it reads, with the place. A peek into a memory is one; its read ports are clocked. */
function combGraph(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): ReadonlyMap<string, Reads> {
  const graph = new Map<string, Reads>();
  const reads = driverReads(m);
  for (const s of m.signals) if (COMB.has(s.kind) || (s.kind === 'memq' && s.ghost)) graph.set(s.name, reads.get(s.name) ?? new Map<string, Loc>());
  for (const inst of m.insts) {
    const child = children.get(inst.module);
    if (!child) continue;
    for (const [output, inputs] of combDeps(child, children)) {
      const local = inst.conns[output];
      if (local === undefined) continue;
      const sources = [...inputs].flatMap((i) => inst.conns[i] ?? []);
      graph.set(local, new Map(sources.map((n) => [n, inst.loc])));
    }
  }
  return graph;
}

function reach(graph: ReadonlyMap<string, Reads>, from: string): Set<string> {
  const seen = new Set([from]);
  const queue = [from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const next of graph.get(name)?.keys() ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}

/** Modules are immutable, so what was found for one within a design stays true for that design. */
const caches = new WeakMap<ReadonlyMap<string, ModuleIr>, Map<ModuleIr, CombDeps>>();

function cacheOf(children: ReadonlyMap<string, ModuleIr>): Map<ModuleIr, CombDeps> {
  const cache = caches.get(children) ?? new Map<ModuleIr, CombDeps>();
  caches.set(children, cache);
  return cache;
}
