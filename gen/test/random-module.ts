import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Expr, ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { assign, at, cmp, match, mod, next, node, not, prop, ref, reg, sig, slice, when } from './ir-helpers.ts';

/**
 * A random module, the same for the same seed: ports, nodes, wires, registers and properties of 1 to 9 bits. Widths, drivers
 * and names are right and there is no loop; what is read, and on which paths a wire is driven, is left to chance.
 */
export function randomModule(seed: number): ModuleIr {
  const rng = xoroshiro128plus(seed);
  const below = (n: number): number => uniformInt(rng, 0, n - 1);
  const chance = (percent: number): boolean => below(100) < percent;
  const width = (): number => (chance(30) ? 1 : 2 + below(8));

  /** What an expression may read: everything declared so far, so that no loop can come about. */
  const known: Signal[] = [];
  const signal = <S extends Signal>(s: S): S => {
    known.push(s);
    return s;
  };
  const leaf = (): Expr => {
    const s = known[below(known.length)]!;
    if (s.w === 1 || chance(40)) return ref(s.name, s.w);
    const hi = below(s.w);
    return slice(ref(s.name, s.w), hi, below(hi + 1));
  };
  const expr = (depth: number): Expr => {
    if (depth === 0 || chance(25)) return leaf();
    const a = expr(depth - 1);
    switch (below(8)) {
      case 0:
        return not(a);
      case 1:
        return { op: 'add', w: a.w, a, b: fit(expr(depth - 1), a.w) };
      case 2:
        return { op: 'mux', w: a.w, c: bit(depth - 1), a, b: fit(expr(depth - 1), a.w) };
      case 3:
        return { op: 'cat', w: a.w + 1, parts: [a, bit(depth - 1)] };
      case 4:
        return { op: 'shl', w: a.w, a, n: expr(depth - 1) };
      case 5:
        return cmp('ne', a, fit(expr(depth - 1), a.w));
      case 6:
        return { op: 'redxor', w: 1, a };
      default:
        return { op: 'xor', w: a.w, a, b: fit(expr(depth - 1), a.w) };
    }
  };
  const fit = (e: Expr, w: number): Expr => (e.w === w ? e : e.w > w ? slice(e, w - 1, 0) : { op: chance(50) ? 'zx' : 'sx', w, a: e });
  const bit = (depth: number): Expr => fit(expr(depth), 1);

  const driving = (verb: (dst: string, e: Expr) => Stmt, dst: Signal): Stmt[] => {
    const set = (): Stmt => verb(dst.name, fit(expr(2), dst.w));
    switch (below(5)) {
      case 0:
        return [set(), when(bit(1), [set()])];
      case 1:
        return [when(bit(1), [set()], chance(60) ? [set()] : [])];
      case 2: {
        const sel = fit(expr(1), 2);
        return [match(sel, chance(60) ? [[[0n], [set()]], [[1n, 2n], [set()]], [[3n], chance(80) ? [set()] : []]] : [[[1n], [set()]]], chance(40) ? [set()] : [])];
      }
      default:
        return [set()];
    }
  };

  const signals: Signal[] = [];
  const stmts: Stmt[] = [];
  for (let i = 0; i < 4; i++) signals.push(signal(sig('input', `in${i}`, width())));
  const regs = Array.from({ length: 3 }, (_, i) => signal(reg(`r${i}`, width(), 1, chance(50) ? { reset: null } : {})));
  signals.push(...regs);
  for (let i = 0; i < 5; i++) {
    if (chance(50)) signals.push(signal(node(`n${i}`, expr(3))));
    else {
      const w = sig('wire', `w${i}`, width());
      stmts.push(...driving(assign, w));
      signals.push(signal(w));
    }
  }
  for (let i = 0; i < 2; i++) {
    const y = sig('output', `y${i}`, width());
    signals.push(y);
    stmts.push(...driving(assign, y));
  }
  for (const r of regs) stmts.push(...driving(next, r));
  stmts.push(when(bit(1), [prop('p0', bit(2))]), prop('p1', bit(2)));
  return mod({ name: `vpri_t${seed}`, signals, stmts, unused: chance(50) ? [{ value: leaf(), why: 'chance', loc: at(1) }] : [] });
}
