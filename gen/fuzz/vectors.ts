import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Signal } from '../hdl/ir.ts';
import { interpret, type Interpreter } from '../interp/index.ts';
import type { Circuit } from './circuit.ts';
import { bitsOf } from './expressions.ts';

/** What is done to a circuit in one clock: inputs change while the clock is low, outputs are looked at, then comes the edge. */
export interface Vector {
  /** Reset active (whatever its polarity). */
  readonly reset: boolean;
  /** One value an input, in the order of the ports. */
  readonly inputs: readonly bigint[];
}

/** All that a circuit is run with. The same for the same circuit. */
export interface Stimulus {
  /** The value of every state element at the start, word by word, in the interpreter's order. */
  readonly start: readonly (readonly bigint[])[];
  readonly vectors: readonly Vector[];
}

/** Input ports of a circuit. */
export function inputsOf(c: Circuit): readonly Signal[] {
  return c.top.signals.filter((s) => s.kind === 'input');
}

/**
 * The stimulus of a circuit. Everything that remembers gets a value at the start, so nothing is ever undefined. Reset is inactive
 * in the first clock (an asynchronous reset acts by its edge), active in the second, and now and then later.
 */
export function stimulusOf(c: Circuit): Stimulus {
  const rng = xoroshiro128plus(c.stimulus);
  const number = (): number => uniformInt(rng, 0, 0xffff_ffff);
  const start = interpreterOf(c).state.map((e) => Array.from({ length: e.words }, () => bitsOf(number(), e.w)));
  const inputs = inputsOf(c);
  let held = inputs.map((s) => bitsOf(number(), s.w));
  const vectors = Array.from({ length: c.clocks }, (_, t): Vector => {
    held = inputs.map((s, i) => (number() % 4 ? bitsOf(number(), s.w) : held[i]!));
    return { reset: t === 1 || (t > 1 && number() % 12 === 0), inputs: held };
  });
  return { start, vectors };
}

/** The interpreter of a circuit, at its start. */
export function interpreterOf(c: Circuit, start: Stimulus['start'] = []): Interpreter {
  const it = interpret(c.design, { reset: c.reset });
  start.forEach((words, i) => words.forEach((v, word) => it.state[i]!.set(v, word)));
  return it;
}
