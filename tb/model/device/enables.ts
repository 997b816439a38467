import type { GivenEnable } from './history.ts';

/** Clocks within a lookup in which its function is asked for: from its first stage to its answer. */
const SPAN = 8;

/** Which functions are enabled, as far as one can know from outside. */
export class Enables {
  readonly #given: GivenEnable[] = [];

  given(g: GivenEnable): void {
    this.#given.push(g);
  }

  /** What a lookup whose check was at `at` may have found. Every function starts enabled. */
  values(func: number, at: number): readonly boolean[] {
    let values = [true];
    for (const g of this.#given) {
      if (g.func !== func || g.tick > at) continue;
      values = g.sure <= at - SPAN ? [g.enable] : [...new Set([...values, g.enable])];
    }
    return values;
  }
}
