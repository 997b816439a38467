import { clog2, type Expr } from '../hdl/ir.ts';
import type { Tree } from './recipe.ts';

/** A signal that an expression may read. */
export interface Known {
  readonly name: string;
  readonly w: number;
}

const LEAF: Tree = { op: 0, n: 0, kids: [] };
/** Widths of shift amounts: small ones, and such that hold numbers far beyond any width. */
const AMOUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 30, 31];

/** Makes expressions of given widths from trees. One object serves one module, and remembers what it made for reuse. */
export class Expressions {
  /** Compound expressions made so far: the same object in two places is what the naming pass looks for. */
  readonly #made: Expr[];

  /** `known` is what may be read; the owner adds to it as the module grows. What `other` made so far may be used again as well. */
  constructor(readonly known: readonly Known[], other?: Expressions) {
    this.#made = other ? [...other.#made] : [];
  }

  /** An expression of exactly `w` bits. */
  of(t: Tree | undefined, w: number): Expr {
    const { op, n, kids } = t ?? LEAF;
    const kid = (i: number, width: number): Expr => this.of(kids[i] ?? { op: 0, n: n + i, kids: [] }, width);
    const result = this.#make(OPS[op % OPS.length]!, n, kid, w, kids);
    if (result.op !== 'ref' && result.op !== 'const') this.#made.push(result);
    return result;
  }

  #make(op: (typeof OPS)[number], n: number, kid: (i: number, width: number) => Expr, w: number, kids: readonly Tree[]): Expr {
    // An operand's width where the result does not decide it.
    const free = 1 + (n % 67);
    switch (op) {
      case 'leaf':
        return this.known.length > 0 && n % 4 > 0 ? this.#fit(this.#signal(n >>> 2), w, n >>> 4) : { op: 'const', w, v: bitsOf(n >>> 2, w) };
      case 'again':
        return this.#made.length > 0 ? this.#fit(this.#made[n % this.#made.length]!, w, n >>> 8) : kid(0, w);
      case 'not':
        return { op, w, a: kid(0, w) };
      case 'and':
      case 'or':
      case 'xor':
      case 'add':
      case 'sub':
        return { op, w, a: kid(0, w), b: kid(1, w) };
      case 'addx':
        // A sum with its carry, as `addx` of the builder makes it.
        if (w === 1) return kid(0, w);
        return { op: 'add', w, a: { op: 'zx', w, a: kid(0, w - 1) }, b: { op: 'zx', w, a: kid(1, w - 1) } };
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
        return this.#fit({ op, w: 1, a: kid(0, free), b: kid(1, free) }, w, n);
      case 'redand':
      case 'redor':
      case 'redxor':
        return this.#fit({ op, w: 1, a: kid(0, free) }, w, n);
      case 'shl':
      case 'shr':
        return { op, w, a: kid(0, w), n: kid(1, AMOUNTS[n % AMOUNTS.length]!) };
      case 'mux':
        return { op, w, c: kid(0, 1), a: kid(1, w), b: kid(2, w) };
      case 'cat': {
        const parts: Expr[] = [];
        let left = w;
        for (let i = 0; left > 0; i++) {
          const take = i >= kids.length - 1 ? left : 1 + ((n >>> (3 * i)) % left);
          parts.push(kid(i, take));
          left -= take;
        }
        return { op, w, parts };
      }
      case 'repeat': {
        const counts = [2, 3, 4, 8, w].filter((c) => w % c === 0);
        const count = counts[n % counts.length]!;
        const part = kid(0, w / count);
        return { op: 'cat', w, parts: Array.from({ length: count }, () => part) };
      }
      case 'slice': {
        const lo = n % 40;
        return cut(kid(0, w + lo + (n % 3)), w, lo);
      }
      case 'index': {
        const wide = 2 ** (1 + (n % 7));
        return this.#fit({ op, w: 1, a: kid(0, wide), i: kid(1, clog2(wide)) }, w, n);
      }
      case 'zx':
      case 'sx':
        return { op, w, a: kid(0, 1 + (n % w)) };
    }
  }

  #signal(n: number): Expr {
    const s = this.known[n % this.known.length]!;
    return { op: 'ref', w: s.w, name: s.name };
  }

  /** Cut out of a wider one, or extended. */
  #fit(e: Expr, w: number, n: number): Expr {
    if (e.w === w) return e;
    if (e.w < w) return { op: n % 2 ? 'sx' : 'zx', w, a: e };
    return cut(e, w, n % (e.w - w + 1));
  }
}

/**
 * `w` bits of a value from `lo` on. The checks want every bit of a compound value read, so the bits around them are mixed in; a signal
 * is read elsewhere as well, and of a constant a part is a constant.
 */
function cut(e: Expr, w: number, lo: number): Expr {
  const part = (hi: number, low: number): Expr => ({ op: 'slice', w: hi - low + 1, a: e, hi, lo: low });
  if (e.op === 'const') return { op: 'const', w, v: (e.v >> BigInt(lo)) & ((1n << BigInt(w)) - 1n) };
  const hi = lo + w - 1;
  const middle = part(hi, lo);
  if (e.op === 'ref') return middle;
  const around = [...(hi < e.w - 1 ? [part(e.w - 1, hi + 1)] : []), ...(lo > 0 ? [part(lo - 1, 0)] : [])];
  const mixed = around.map((a): Expr => ({ op: 'redxor', w: 1, a }));
  return mixed.reduce<Expr>((a, b) => ({ op: 'xor', w, a, b: { op: 'zx', w, a: b } }), middle);
}

/** 'leaf' first: what everything shrinks to. */
const OPS = [
  'leaf', 'again', 'not', 'and', 'or', 'xor', 'add', 'sub', 'addx', 'eq', 'ne', 'lt', 'le', 'redand', 'redor', 'redxor',
  'shl', 'shr', 'mux', 'cat', 'repeat', 'slice', 'index', 'zx', 'sx',
] as const;

/** A value of `w` bits from a number: often a border (0, 1, all ones, the top bit), else bits spread over the whole width. */
export function bitsOf(n: number, w: number): bigint {
  const all = (1n << BigInt(w)) - 1n;
  const border = [0n, 1n, all, all - 1n, 1n << BigInt(w - 1), all >> 1n, BigInt(w)][n % 12];
  if (border !== undefined) return border & all;
  let v = BigInt(n);
  let out = 0n;
  // A multiplicative generator modulo 2^64; the high half of each step is used.
  for (let have = 0; have < w; have += 32) {
    v = (v * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    out = (out << 32n) | (v >> 32n);
  }
  return out & all;
}
