import { operands, type Expr, type ModuleIr } from '../hdl/ir.ts';
import { checkCone } from '../lower/checks.ts';
import { leaves, memSites } from './flow.ts';

/** Bits of signals, as masks: name -> bit i set when bit i is in the set. */
export type BitSet = ReadonlyMap<string, bigint>;

/** Who reads which bits of each signal. */
export interface BitReads {
  /** Read by hardware: what is there whether properties are compiled or not. */
  readonly hardware: BitSet;
  /** Read by a signal's own drivers alone, such as a counter by itself. */
  readonly self: BitSet;
  /** Read by properties, or by signals that only properties read. */
  readonly properties: BitSet;
  /** Named by an `unused` entry. */
  readonly excused: BitSet;
}

/**
 * The bits of signals an expression reads. Only slices of a signal read a part of it; every other operator reads all
 * bits of its operands.
 */
export function bitsRead(e: Expr): BitSet {
  const read = new Map<string, bigint>();
  collect(e, read, new Set());
  return read;
}

/** The bits of every signal of a module that something reads, by reader. */
export function bitReads(m: ModuleIr): BitReads {
  const cone = checkCone(m);
  const sets = { hardware: new Map<string, bigint>(), self: new Map<string, bigint>(), properties: new Map<string, bigint>(), excused: new Map<string, bigint>() };
  const bitsOf = cachedBits();
  const read = (e: Expr, into: Map<string, bigint>, reader: string | null): void => {
    for (const [name, mask] of bitsOf(e)) merge(name === reader ? sets.self : into, name, mask);
  };
  const readFor = (e: Expr, dst: string): void => read(e, cone.has(dst) ? sets.properties : sets.hardware, dst);
  for (const s of m.signals) if (s.def) readFor(s.def, s.name);
  for (const { stmt, conds } of leaves(m.stmts)) {
    if (stmt.k === 'prop') for (const e of [stmt.cond, ...conds]) read(e, sets.properties, null);
    else for (const e of [stmt.src, ...conds]) readFor(e, stmt.dst);
  }
  for (const site of memSites(m)) read(site.expr, sets.hardware, null);
  for (const { peek } of m.mems) if (peek) merge(sets.properties, peek.addr, allBits(m.signals.find((s) => s.name === peek.addr)?.w ?? 1));
  for (const u of m.unused) read(u.value, sets.excused, null);
  return sets;
}

/** All bits of a width. */
export function allBits(w: number): bigint {
  return (1n << BigInt(w)) - 1n;
}

/** A mask as text, ranges from the top: `bit 3`, `bits 7:4, 1:0`. */
export function maskText(mask: bigint): string {
  const ranges: string[] = [];
  let count = 0;
  for (let hi = mask.toString(2).length - 1; hi >= 0; hi--) {
    if (!has(mask, hi)) continue;
    let lo = hi;
    while (lo > 0 && has(mask, lo - 1)) lo--;
    ranges.push(hi === lo ? `${hi}` : `${hi}:${lo}`);
    count += hi - lo + 1;
    hi = lo;
  }
  return `${count === 1 ? 'bit' : 'bits'} ${ranges.join(', ')}`;
}

function has(mask: bigint, bit: number): boolean {
  return ((mask >> BigInt(bit)) & 1n) === 1n;
}

function merge(into: Map<string, bigint>, name: string, mask: bigint): void {
  into.set(name, (into.get(name) ?? 0n) | mask);
}

function collect(e: Expr, into: Map<string, bigint>, seen: Set<Expr>): void {
  if (seen.has(e)) return;
  seen.add(e);
  if (e.op === 'ref') merge(into, e.name, allBits(e.w));
  else if (e.op === 'slice') {
    const { base, lo } = sliceBase(e);
    if (base.op === 'ref') merge(into, base.name, allBits(e.w) << BigInt(lo));
    else collect(base, into, seen);
  } else for (const o of operands(e)) collect(o, into, seen);
}

/** What a slice of slices cuts from, and its lowest bit there. */
function sliceBase(e: Expr): { base: Expr; lo: number } {
  let base = e;
  let lo = 0;
  while (base.op === 'slice') {
    lo += base.lo;
    base = base.a;
  }
  return { base, lo };
}

function cachedBits(): (e: Expr) => BitSet {
  const known = new Map<Expr, BitSet>();
  return (e) => {
    const found = known.get(e) ?? bitsRead(e);
    known.set(e, found);
    return found;
  };
}
