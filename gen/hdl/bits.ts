import type { Expr } from './ir.ts';
import { clog2 } from './ir.ts';

/** A plain number as an operand: a constant of the other operand's width. It must fit. */
export type Const = number | bigint;

/**
 * Nothing when the widths may agree, an impossible property when both are literals and differ. A `number` width is left
 * to the check at elaboration.
 */
export type Fit<N extends number, M extends number> = number extends N
  ? unknown
  : number extends M
    ? unknown
    : [N] extends [M]
      ? unknown
      : { readonly __width: `expected ${N} bits, got ${M}` };

/** An operand next to a value of N bits. */
export type Operand<N extends number, M extends number> = (Bits<M> & Fit<N, M>) | Const;

/**
 * A value of `W` bits. All arithmetic is unsigned. Operands always have equal widths; nothing is extended or cut without
 * being asked (`zx`, `sx`, `trunc`).
 */
export class Bits<out W extends number = number> {
  constructor(readonly expr: Expr) {}

  /** Width in bits. */
  get w(): W {
    return this.expr.w as W;
  }

  not(): Bits<W> {
    return new Bits({ op: 'not', w: this.w, a: this.expr });
  }
  and<M extends number>(o: Operand<W, M>): Bits<W> {
    return this.#same('and', o);
  }
  or<M extends number>(o: Operand<W, M>): Bits<W> {
    return this.#same('or', o);
  }
  xor<M extends number>(o: Operand<W, M>): Bits<W> {
    return this.#same('xor', o);
  }
  /** Sum modulo 2^W. */
  add<M extends number>(o: Operand<W, M>): Bits<W> {
    return this.#same('add', o);
  }
  /** Difference modulo 2^W. */
  sub<M extends number>(o: Operand<W, M>): Bits<W> {
    return this.#same('sub', o);
  }
  /** Sum with its carry: one bit wider. */
  addx<M extends number>(o: Operand<W, M>): Bits {
    const other = this.#operand(o);
    return new Bits({ op: 'add', w: this.w + 1, a: extend('zx', this.expr, this.w + 1), b: extend('zx', other, other.w + 1) });
  }
  eq<M extends number>(o: Operand<W, M>): Bits<1> {
    return this.#compare('eq', o);
  }
  ne<M extends number>(o: Operand<W, M>): Bits<1> {
    return this.#compare('ne', o);
  }
  lt<M extends number>(o: Operand<W, M>): Bits<1> {
    return this.#compare('lt', o);
  }
  le<M extends number>(o: Operand<W, M>): Bits<1> {
    return this.#compare('le', o);
  }
  gt<M extends number>(o: Operand<W, M>): Bits<1> {
    return new Bits({ op: 'lt', w: 1, a: this.#operand(o), b: this.expr });
  }
  ge<M extends number>(o: Operand<W, M>): Bits<1> {
    return new Bits({ op: 'le', w: 1, a: this.#operand(o), b: this.expr });
  }
  /** 1 when any bit is set. */
  any(): Bits<1> {
    return this.w === 1 ? new Bits(this.expr) : new Bits({ op: 'redor', w: 1, a: this.expr });
  }
  /** 1 when every bit is set. */
  all(): Bits<1> {
    return this.w === 1 ? new Bits(this.expr) : new Bits({ op: 'redand', w: 1, a: this.expr });
  }
  parity(): Bits<1> {
    return new Bits({ op: 'redxor', w: 1, a: this.expr });
  }
  /** 1 when no bit is set. */
  none(): Bits<1> {
    return this.any().not();
  }
  bit(i: number): Bits<1> {
    return new Bits(slice(this.expr, i, i));
  }
  /** Bits `hi` down to `lo`. */
  bits(hi: number, lo: number): Bits {
    return new Bits(slice(this.expr, hi, lo));
  }
  /** The bit that `i` selects: this width is a power of two and `i` has exactly its logarithm. */
  at(i: Bits): Bits<1> {
    return this.w === 1 ? new Bits(this.expr) : new Bits({ op: 'index', w: 1, a: this.expr, i: i.expr });
  }
  /** Zero-extended to `w` bits. */
  zx<N extends number>(w: N): Bits<N> {
    return new Bits(extend('zx', this.expr, w));
  }
  /** Sign-extended to `w` bits. */
  sx<N extends number>(w: N): Bits<N> {
    return new Bits(extend('sx', this.expr, w));
  }
  /** The low `w` bits. */
  trunc<N extends number>(w: N): Bits<N> {
    return new Bits(slice(this.expr, w - 1, 0));
  }
  /** Zero-extended or cut to `w` bits, for widths that depend on parameters. */
  resize<N extends number>(w: N): Bits<N> {
    return w >= this.w ? this.zx(w) : this.trunc(w);
  }
  /** Shifted left by a run-time amount of at most 31 bits, width kept, zeros in; an amount of the width or more leaves 0. */
  shl(n: Bits): Bits<W> {
    return new Bits({ op: 'shl', w: this.w, a: this.expr, n: n.expr });
  }
  /** Shifted right by a run-time amount, as `shl`. */
  shr(n: Bits): Bits<W> {
    return new Bits({ op: 'shr', w: this.w, a: this.expr, n: n.expr });
  }
  /** This bit, `n` times. */
  repeat(n: number): Bits {
    return n === 1 ? new Bits(this.expr) : new Bits({ op: 'cat', w: n * this.w, parts: Array.from({ length: n }, () => this.expr) });
  }

  #operand(o: Bits | Const): Expr {
    return o instanceof Bits ? o.expr : constant(this.w, o);
  }
  #same(op: 'and' | 'or' | 'xor' | 'add' | 'sub', o: Bits | Const): Bits<W> {
    return new Bits({ op, w: this.w, a: this.expr, b: this.#operand(o) });
  }
  #compare(op: 'eq' | 'ne' | 'lt' | 'le', o: Bits | Const): Bits<1> {
    return new Bits({ op, w: 1, a: this.expr, b: this.#operand(o) });
  }
}

/** A combinational signal: driven by `m.assign`. */
export class Wire<out W extends number = number> extends Bits<W> {
  readonly drive = 'assign';
}

/** A clocked signal: driven by `m.next`. */
export class Reg<out W extends number = number> extends Bits<W> {
  readonly drive = 'next';
}

function constant(w: number, v: Const): Expr {
  return { op: 'const', w, v: BigInt(v) };
}

function extend(op: 'zx' | 'sx', a: Expr, w: number): Expr {
  return a.w === w ? a : { op, w, a };
}

/** A slice, with slices of slices, concatenations and extensions taken apart so that the RTL stays readable. */
function slice(a: Expr, hi: number, lo: number): Expr {
  if (lo === 0 && hi === a.w - 1) return a;
  const w = hi - lo + 1;
  if (hi >= lo && lo >= 0 && hi < a.w) {
    if (a.op === 'slice') return slice(a.a, a.lo + hi, a.lo + lo);
    if (a.op === 'const' && !a.sym) return { op: 'const', w, v: (a.v >> BigInt(lo)) & ((1n << BigInt(w)) - 1n) };
    if (a.op === 'zx') {
      if (hi < a.a.w) return slice(a.a, hi, lo);
      if (lo >= a.a.w) return { op: 'const', w, v: 0n };
      return extend('zx', slice(a.a, a.a.w - 1, lo), w);
    }
    if (a.op === 'cat') {
      let top = a.w;
      for (const part of a.parts) {
        const base = top - part.w;
        if (hi < top && lo >= base) return slice(part, hi - base, lo - base);
        top = base;
      }
    }
  }
  return { op: 'slice', w, a, hi, lo };
}

/** A constant of `w` bits. */
export function lit<W extends number>(w: W, v: Const): Bits<W> {
  return new Bits(constant(w, v));
}

/** `a` where `c` is 1, else `b`. One of the two may be a plain number. */
export function mux<W extends number, M extends number>(c: Bits<1>, a: Bits<W>, b: Operand<W, M>): Bits<W>;
export function mux<W extends number>(c: Bits<1>, a: Const, b: Bits<W>): Bits<W>;
export function mux(c: Bits<1>, a: Bits | Const, b: Bits | Const): Bits {
  const w = a instanceof Bits ? a.w : (b as Bits).w;
  const expr = (x: Bits | Const): Expr => (x instanceof Bits ? x.expr : constant(w, x));
  return new Bits({ op: 'mux', w, c: c.expr, a: expr(a), b: expr(b) });
}

/** Concatenation, most significant part first. */
export function cat(...parts: Bits[]): Bits {
  if (parts.length === 1) return parts[0]!;
  return new Bits({ op: 'cat', w: parts.reduce((n, p) => n + p.w, 0), parts: parts.map((p) => p.expr) });
}

/** Concatenation of equal things, item 0 in the lowest bits: the layout of every vector of copies. */
export function vector(items: readonly Bits[]): Bits {
  return cat(...[...items].reverse());
}

/** Copy `i` of a vector of copies `w` bits wide. */
export function copyOf<W extends number>(v: Bits, i: number, w: W): Bits<W> {
  return v.bits(i * w + w - 1, i * w) as Bits<W>;
}

/** All copies of a vector. */
export function copies<W extends number>(v: Bits, w: W): Bits<W>[] {
  return Array.from({ length: v.w / w }, (_, i) => copyOf(v, i, w));
}

/** The item that `index` selects; past the end, the last item. A tree of muxes. */
export function select<W extends number>(index: Bits, items: readonly Bits<W>[]): Bits<W> {
  if (items.length === 1) return items[0]!;
  const half = 2 ** (clog2(items.length) - 1);
  return mux(index.bit(clog2(items.length) - 1), select(index, items.slice(half)), select(index, items.slice(0, half)));
}

/** The item whose bit of `hot` is set; zero when none is. `hot` must have at most one bit set. */
export function oneHotSelect<W extends number>(hot: Bits, items: readonly Bits<W>[]): Bits<W> {
  return items.map((item, i) => hot.bit(i).repeat(item.w).and(item) as Bits<W>).reduce((a, b) => a.or(b) as Bits<W>);
}

/** The number of the set bit of a one-hot value, clog2 of its width bits wide (at least 1). */
export function oneHotIndex(hot: Bits): Bits {
  const w = Math.max(1, clog2(hot.w));
  return oneHotSelect(hot, Array.from({ length: hot.w }, (_, i) => lit(w, i)));
}

/** A value with only the bit set that `index` selects, `w` bits wide. */
export function oneHot(index: Bits, w: number): Bits {
  return vector(Array.from({ length: w }, (_, i) => index.eq(i)));
}

/** The lowest set bit alone. */
export function lowestSet(v: Bits): Bits {
  return v.and(v.not().add(1));
}
