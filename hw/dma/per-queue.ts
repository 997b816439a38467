import { lit, mux, oneHot, vector, type Bits } from '../../gen/hdl/index.ts';

/** Small state of each queue, kept in registers. A set of queues is a vector with one bit a queue. */

/** The queue alone, or nobody when `valid` is low. */
export function only(valid: Bits<1>, queue: Bits, queues: number): Bits {
  return mux(valid, oneHot(queue, queues), lit(queues, 0));
}

/** Where `which` has a 1 the bit of `one`, else that of `zero`. */
export function merge(which: Bits, zero: Bits, one: Bits): Bits {
  return zero.and(which.not()).or(one.and(which));
}

/** One bit a queue. */
export function eachQueue(queues: number, f: (queue: number) => Bits): Bits {
  return vector(Array.from({ length: queues }, (_, q) => f(q)));
}
