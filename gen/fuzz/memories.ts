import { clog2, type Expr, type Mem, type Signal } from '../hdl/ir.ts';
import { nodeOf } from './draft.ts';
import type { Expressions } from './expressions.ts';
import { LOC } from './loc.ts';
import type { MemRecipe, Tree } from './recipe.ts';

/** Width of the input that keeps the ports of a memory busy. */
export const CONTROL_WIDTH = 24;

/** A memory and the nodes in front of its ports. */
export interface MadeMemory {
  readonly mem: Mem;
  readonly nodes: readonly Signal[];
}

/**
 * A memory whose rules of use are kept by construction: an enable goes low where its address lies outside, where an earlier port
 * writes the same word, and, for `undefined`, where a read would meet a write. So the data is defined in every cycle. Random expressions
 * alone would seldom change: the bits of the input `control` are mixed in, so that ports are busy and often meet at one word.
 */
export function memoryOf(name: string, r: MemRecipe, exprs: Expressions, readNames: readonly string[], control: Signal): MadeMemory {
  const aw = Math.max(1, clog2(r.depth));
  const width = r.lane * r.lanes;
  const nodes: Signal[] = [];
  const named = (port: string, e: Expr): Expr => {
    nodes.push(nodeOf(`${name}_${port}`, e));
    return { op: 'ref', w: e.w, name: `${name}_${port}` };
  };
  let used = 0;
  /** An expression, each bit of it turned over by a control bit of its own. */
  const busy = (t: Tree, w: number): Expr => {
    const lo = used % (control.w - w + 1);
    used += w + 1;
    return { op: 'xor', w, a: exprs.of(t, w), b: { op: 'slice', w, a: { op: 'ref', w: control.w, name: control.name }, hi: lo + w - 1, lo } };
  };
  const inside = (addr: Expr): Expr[] => (r.depth < 2 ** aw ? [{ op: 'lt', w: 1, a: addr, b: { op: 'const', w: aw, v: BigInt(r.depth) } }] : []);
  const clear = (addr: Expr, port: { en: Expr; addr: Expr }): Expr => ({ op: 'not', w: 1, a: both(port.en, { op: 'eq', w: 1, a: port.addr, b: addr }) });

  const writes: { en: Expr; addr: Expr; data: Expr; mask: Expr | null; loc: typeof LOC }[] = [];
  // One writer where a bypass is built: the IR allows no more.
  for (const [i, t] of (r.ruw === 'new' ? r.writes.slice(0, 1) : r.writes).entries()) {
    const addr = named(`wa${i}`, busy(t.addr, aw));
    const en = named(`we${i}`, [...inside(addr), ...writes.map((w) => clear(addr, w))].reduce(both, busy(t.en, 1)));
    const masked = r.masked || r.lanes > 1;
    writes.push({ en, addr, data: exprs.of(t.data, width), mask: masked ? busy(t.mask, r.lanes) : null, loc: LOC });
  }
  const reads = readNames.map((out, i) => {
    const t = r.reads[i]!;
    const addr = named(`ra${i}`, { op: 'mux', w: aw, c: busy(t.follow, 1), a: writes[0]!.addr, b: exprs.of(t.addr, aw) });
    const en = named(`re${i}`, [...inside(addr), ...(r.ruw === 'undefined' ? writes.map((w) => clear(addr, w)) : [])].reduce(both, busy(t.en, 1)));
    return { en, addr, out, loc: LOC };
  });
  return { mem: { name, width, depth: r.depth, ruw: r.ruw, lane: r.lane, writes, reads, loc: LOC }, nodes };
}

/** The address of a peek, brought inside. */
export function peekAddress(r: MemRecipe, exprs: Expressions): Expr {
  const aw = Math.max(1, clog2(r.depth));
  const addr = exprs.of(r.peek ?? undefined, aw);
  const bound: Expr = { op: 'const', w: aw, v: BigInt(r.depth) };
  return r.depth < 2 ** aw ? { op: 'mux', w: aw, c: { op: 'lt', w: 1, a: addr, b: bound }, a: addr, b: { op: 'const', w: aw, v: 0n } } : addr;
}

function both(a: Expr, b: Expr): Expr {
  return { op: 'and', w: 1, a, b };
}
