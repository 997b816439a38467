import type { Expr, Mem } from '../hdl/ir.ts';
import { ones, type Value } from './expr.ts';
import type { Property } from './statements.ts';

/** One memory at work. */
export interface MemoryState {
  readonly words: bigint[];
  /** The word at an address in this cycle; 0 outside the memory. */
  at(addr: bigint): bigint;
  /** What the edge to come changes, as things stand now: read data by the name of its signal (only ports that read), and words. */
  edge(): { readonly reads: readonly (readonly [out: string, value: bigint])[]; readonly words: readonly (readonly [addr: number, value: bigint])[] };
  /** The rules of use: violated ones leave data undefined, here as `at` and `edge` have it. */
  readonly rules: readonly Property[];
}

/**
 * A memory as `Mem` in `hdl/ir.ts` states it. What the IR calls undefined has a value here all the same (old data, 0 outside, the
 * later of two ports wins), and a rule that fails tells of it.
 */
export function memoryState(mem: Mem, meaning: (e: Expr) => Value): MemoryState {
  const words = Array.from({ length: mem.depth }, () => 0n);
  const lanes = mem.width / mem.lane;
  const inside = (addr: bigint): boolean => addr < BigInt(mem.depth);
  const at = (addr: bigint): bigint => (inside(addr) ? words[Number(addr)]! : 0n);
  const writes = mem.writes.map((p) => {
    const mask = p.mask ? meaning(p.mask) : () => ones(lanes);
    return { on: on(meaning(p.en)), addr: meaning(p.addr), data: meaning(p.data), bits: () => laneBits(mask(), mem.lane, lanes) };
  });
  const reads = mem.reads.map((p) => ({ on: on(meaning(p.en)), addr: meaning(p.addr), out: p.out }));
  const merged = (word: bigint, w: (typeof writes)[number]): bigint => (word & (ones(mem.width) - w.bits())) | (w.data() & w.bits());

  return {
    words,
    at,
    edge: () => {
      const live = writes.filter((w) => w.on() && inside(w.addr()));
      const after = new Map<number, bigint>();
      for (const w of live) after.set(Number(w.addr()), merged(after.get(Number(w.addr())) ?? at(w.addr()), w));
      const data = (addr: bigint): bigint => (mem.ruw === 'new' ? after.get(Number(addr)) : undefined) ?? at(addr);
      return { reads: reads.filter((r) => r.on()).map((r) => [r.out, data(r.addr())] as const), words: [...after] };
    },
    rules: rules(mem, writes, reads, inside),
  };
}

interface Port {
  readonly on: () => boolean;
  readonly addr: Value;
}

/** Addresses lie inside; no read meets a write where that is `undefined`; two write ports never hit one address. */
function rules(mem: Mem, writes: readonly Port[], reads: readonly Port[], inside: (addr: bigint) => boolean): Property[] {
  const rule = (label: string, counts: () => boolean, holds: () => boolean): Property => ({ kind: 'assert', label: `${mem.name}_${label}`, counts, holds });
  const apart = (label: string, a: Port, b: Port): Property => rule(`${label}_apart`, () => a.on() && b.on(), () => a.addr() !== b.addr());
  const within = (label: string, p: Port): Property => rule(`${label}_inside`, p.on, () => inside(p.addr()));
  return [
    ...writes.map((p, i) => within(`w${i}`, p)),
    ...reads.map((p, i) => within(`r${i}`, p)),
    ...(mem.ruw === 'undefined' ? writes.flatMap((w, i) => reads.map((r, j) => apart(`w${i}_r${j}`, w, r))) : []),
    ...writes.flatMap((a, i) => writes.flatMap((b, j) => (j > i ? [apart(`w${i}_w${j}`, a, b)] : []))),
  ];
}

function on(v: Value): () => boolean {
  return () => v() === 1n;
}

/** The data bits that the set bits of a mask cover. */
function laneBits(mask: bigint, lane: number, lanes: number): bigint {
  let bits = 0n;
  for (let k = 0; k < lanes; k++) if ((mask >> BigInt(k)) & 1n) bits |= ones(lane) << BigInt(k * lane);
  return bits;
}
