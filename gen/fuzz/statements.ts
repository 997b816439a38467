import type { Expr, Stmt } from '../hdl/ir.ts';
import { LOC } from './loc.ts';
import { bitsOf, type Expressions } from './expressions.ts';
import type { Body, Tree } from './recipe.ts';

/** Something a list of statements drives. */
export interface Target {
  readonly name: string;
  readonly w: number;
  readonly verb: 'assign' | 'next';
}

const EMPTY: Body = { k: 0, n: 0, trees: [], kids: [] };

/** Makes statement lists that keep the rules: a value on every path where one must be, no driver that can never be seen. */
export class Statements {
  #labels = 0;

  constructor(
    private readonly exprs: Expressions,
    /** Makes the label of a property, different for each number. */
    private readonly label: (n: number) => string,
  ) {}

  /**
   * A list that drives the targets. Wires get a value on every path when `total`; registers, and wires that have a default
   * already, may go without on any.
   */
  list(body: Body | undefined, targets: readonly Target[], total: boolean): Stmt[] {
    const { k, n, trees, kids } = body ?? EMPTY;
    const wires = total ? targets.filter((t) => t.verb === 'assign') : [];
    const others = targets.filter((t) => !wires.includes(t));
    const sometimes = others.filter((_, i) => (n >>> i) & 1);
    switch (k) {
      case 0: // everything at once
        return [...wires, ...sometimes].map((t, i) => this.#drive(t, trees[i], n + i));
      case 1:
      case 2: // a default, and something else under a condition
        return [
          ...wires.map((t, i) => this.#drive(t, trees[i + 1], n + i)),
          ...this.#if(trees[0], kids[0], kids[1], targets, false),
          ...(k === 2 ? this.#if(trees[1], kids[2], undefined, sometimes, false) : []),
        ];
      case 3:
      case 4: // both branches
        return this.#if(trees[0], kids[0], kids[1], targets, total);
      case 5: // a property among the rest
        return [...this.#prop(trees[0], n), ...this.list(kids[0], targets, total)];
      default:
        return this.#switch({ k, n, trees, kids }, targets, total);
    }
  }

  #drive(t: Target, tree: Tree | undefined, n: number): Stmt {
    const src = this.exprs.of(tree ?? { op: 0, n, kids: [] }, t.w);
    return { k: t.verb, dst: t.name, src, loc: LOC };
  }

  #if(cond: Tree | undefined, yes: Body | undefined, no: Body | undefined, targets: readonly Target[], total: boolean): Stmt[] {
    const c = this.exprs.of(cond, 1);
    const then = this.list(yes, targets, total);
    const rest = total || no ? this.list(no, targets, total) : [];
    return then.length || rest.length ? [{ k: 'if', cond: c, then, else: rest, loc: LOC }] : [];
  }

  #switch(body: Body, targets: readonly Target[], total: boolean): Stmt[] {
    const w = 1 + (body.n % (body.n % 5 === 0 ? 70 : 3));
    const sel = this.exprs.of(body.trees[0], w);
    const taken = new Set<bigint>();
    const arms = body.kids.slice(0, 3).flatMap((kid, i) => {
      const values = [bitsOf(body.n + i, w), bitsOf(body.n + 7 * i + 3, w)].filter((v) => !taken.has(v));
      const match = [...new Set(values)].slice(0, 1 + (kid.n % 2));
      for (const v of match) taken.add(v);
      return match.length ? [{ match: match.map((v) => ({ op: 'const' as const, w, v })), body: this.list(kid, targets, total), loc: LOC }] : [];
    });
    // Where the arms hold every code, nothing may stand in the default; a total list takes the free choice.
    const full = BigInt(taken.size) === 1n << BigInt(w);
    const other = full && body.n % 2 ? [] : total ? this.list(body.kids[0] && { ...EMPTY, n: body.n }, targets, true) : [];
    return arms.some((a) => a.body.length) || other.length ? [{ k: 'switch', sel, arms, other, loc: LOC }] : [];
  }

  #prop(cond: Tree | undefined, n: number): Stmt[] {
    return [this.property(this.exprs.of(cond, 1), n)];
  }

  /** A property of any kind. */
  property(cond: Expr, n: number): Stmt {
    return { k: 'prop', kind: (['assert', 'assume', 'cover'] as const)[n % 3]!, label: this.label(this.#labels++), cond, loc: LOC };
  }
}
