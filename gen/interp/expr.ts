import { operands, type Expr } from '../hdl/ir.ts';

/** A value that can be asked for at any time; it is what the expression is worth in the present state. */
export type Value = () => bigint;
/** Finds the value of a signal of the module. */
export type Read = (name: string) => Value;

/** All bits of a width set: 2^w - 1. */
export function ones(w: number): bigint {
  return (1n << BigInt(w)) - 1n;
}

/**
 * Turns expressions into values, as the rules at `Expr` in `hdl/ir.ts` state them: unsigned, two-state, exact widths. A part that
 * stands in several places is computed once for each `epoch`, so that shared expressions cost what they look like.
 */
export function meanings(read: Read, epoch: () => number): (e: Expr) => Value {
  const known = new Map<Expr, Value>();
  const meaning = (e: Expr): Value => {
    const found = known.get(e);
    if (found) return found;
    const value = e.op === 'ref' ? read(e.name) : e.op === 'const' ? constant(e.v) : kept(compute(e, meaning), epoch);
    known.set(e, value);
    return value;
  };
  return meaning;
}

function constant(v: bigint): Value {
  return () => v;
}

/** The same value, computed at most once in an epoch. */
function kept(value: Value, epoch: () => number): Value {
  let at = -1;
  let last = 0n;
  return () => {
    if (at !== epoch()) {
      last = value();
      at = epoch();
    }
    return last;
  };
}

type Operator = Exclude<Expr, { op: 'const' | 'ref' }>;

function compute(e: Operator, meaning: (x: Expr) => Value): Value {
  const all = ones(e.w);
  const [x, y, z] = operands(e).map(meaning) as [Value, Value, Value];
  const bit = (test: () => boolean): Value => () => (test() ? 1n : 0n);
  switch (e.op) {
    case 'not':
      return () => all - x();
    case 'and':
      return () => x() & y();
    case 'or':
      return () => x() | y();
    case 'xor':
      return () => x() ^ y();
    case 'add':
      return () => (x() + y()) & all;
    case 'sub':
      return () => (x() - y() + all + 1n) & all;
    case 'eq':
      return bit(() => x() === y());
    case 'ne':
      return bit(() => x() !== y());
    case 'lt':
      return bit(() => x() < y());
    case 'le':
      return bit(() => x() <= y());
    case 'redand': {
      const full = ones(e.a.w);
      return bit(() => x() === full);
    }
    case 'redor':
      return bit(() => x() !== 0n);
    case 'redxor':
      return () => parity(x());
    case 'shl':
      // An amount of the width or more leaves nothing; a huge amount must not become a huge number.
      return () => (y() >= BigInt(e.w) ? 0n : (x() << y()) & all);
    case 'shr':
      return () => (y() >= BigInt(e.w) ? 0n : x() >> y());
    case 'mux':
      return () => (x() === 1n ? y() : z());
    case 'cat': {
      const parts = e.parts.map((p) => ({ value: meaning(p), w: BigInt(p.w) }));
      return () => parts.reduce((above, p) => (above << p.w) | p.value(), 0n);
    }
    case 'slice': {
      const lo = BigInt(e.lo);
      return () => (x() >> lo) & all;
    }
    case 'index':
      return () => (x() >> y()) & 1n;
    case 'zx':
      return x;
    case 'sx': {
      const sign = BigInt(e.a.w - 1);
      const above = all - ones(e.a.w);
      return () => (x() >> sign ? x() | above : x());
    }
  }
}

function parity(v: bigint): bigint {
  let odd = 0n;
  for (let rest = v; rest; rest &= rest - 1n) odd ^= 1n;
  return odd;
}
