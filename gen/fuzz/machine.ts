import { clog2, type Signal } from '../hdl/ir.ts';
import type { Draft } from './draft.ts';
import { LOC } from './loc.ts';

/** A state machine that goes round, or jumps, on random conditions. */
export interface Machine {
  readonly signal: Signal;
  /** Adds its transitions, once all that they may read is there. */
  drive(d: Draft): void;
}

/** Declares a machine of so many states. */
export function addMachine(d: Draft, count: number): Machine {
  const w = Math.max(1, clog2(count));
  const states = Array.from({ length: count }, (_, i) => `s${i}`);
  const code = (i: number) => ({ op: 'const' as const, w, v: BigInt(i % count), sym: `FSM_S${i % count}` });
  const signal = d.readable({ kind: 'reg', name: 'fsm', w, reset: 0n, loc: LOC });
  d.fsms.push({ reg: signal.name, states, loc: LOC });
  const go = (i: number) => ({ k: 'next' as const, dst: signal.name, src: code(i), loc: LOC });
  return {
    signal,
    drive: ({ stmts, exprs }) => {
      const arms = states.map((_, i) => ({
        match: [code(i)],
        body: [{ k: 'if' as const, cond: exprs.of({ op: 14, n: i, kids: [] }, 1), then: [go(i + 1)], else: i % 2 ? [go(i + 2)] : [], loc: LOC }],
        loc: LOC,
      }));
      stmts.push({ k: 'switch', sel: { op: 'ref', w, name: signal.name }, arms, other: [], loc: LOC });
    },
  };
}
