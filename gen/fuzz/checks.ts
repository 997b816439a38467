import type { Signal } from '../hdl/ir.ts';
import { nodeOf, refTo, type Draft } from './draft.ts';
import { Expressions } from './expressions.ts';
import { LOC } from './loc.ts';
import { peekAddress } from './memories.ts';
import { register } from './ports.ts';
import type { CheckRecipe, MemRecipe } from './recipe.ts';
import { Statements } from './statements.ts';

/** Adds what properties alone read, and properties that read all of it. */
export function addChecks(d: Draft, checks: readonly CheckRecipe[], mems: readonly MemRecipe[]): void {
  const ghosts: Signal[] = [];
  const visible: Signal[] = [...d.known];
  const expressions = (): Expressions => new Expressions([...visible], d.exprs);
  const ghost = (s: Signal): Signal => {
    ghosts.push(s);
    return d.declare(s);
  };
  for (const [i, c] of checks.entries()) {
    if (c.k === 'node') visible.push(ghost(nodeOf(d.names('g'), expressions().of(c.e, c.w))));
    else if (c.k === 'anyconst') visible.push(ghost({ kind: 'reg', name: d.names('g'), w: c.w, reset: null, ghost: true, anyconst: true, loc: LOC }));
    else {
      const before = expressions();
      const s = ghost({ ...register(d.names('g'), c), ghost: true });
      visible.push(s);
      d.stmts.push(...new Statements(expressions(), (n) => d.names(`q${i}_${n}`)).list(c.body, [{ name: s.name, w: s.w, verb: 'next' }], false));
      if (!d.drives(s.name)) d.next(s.name, before.of(undefined, s.w));
    }
  }
  for (const [i, m] of mems.entries()) {
    if (!m.peek) continue;
    const addr = d.declare(nodeOf(`mem${i}_peek_addr`, peekAddress(m, expressions())));
    const out = ghost({ kind: 'memq', name: `mem${i}_peek`, w: m.lane * m.lanes, ghost: true, loc: LOC });
    d.mems[i] = { ...d.mems[i]!, peek: { addr: addr.name, out: out.name, loc: LOC } };
  }
  // An assertion and a cover of each: it speaks in every clock, one way or the other.
  for (const s of ghosts) d.stmts.push(...[0, 2].map((kind) => d.statements.property({ op: 'redxor', w: 1, a: refTo(s) }, kind)));
}
