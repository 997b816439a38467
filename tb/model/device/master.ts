import type { Cover } from './cover.ts';
import { ModelError, type GivenMaster } from './history.ts';

/** What was begun before may go on for so many ticks: a lookup that waits for memory, writes that wait for the link. */
const GOES_ON = 1_500;

/** Bus mastering: without the PF's no record, acknowledgement or interrupt; without a function's no lookup of its queues. */
export class Master {
  /** Since when each function is off; undefined: it is on. */
  readonly #off = new Map<number, number>();

  constructor(private readonly cover: Cover) {}

  given(g: GivenMaster): void {
    for (let func = 0; func < 32; func++) {
      if ((g.bits >> func) & 1) this.#off.delete(func);
      else if (!this.#off.has(func)) this.#off.set(func, g.tick);
    }
    if (this.#off.has(0)) this.cover.hit('master_off_pf');
    if ((g.bits & 0xe) !== 0xe) this.cover.hit('master_off_function');
  }

  /** A write of the PF's own left. */
  own(tick: number): void {
    this.#check(0, tick, 'a write of the PF');
  }

  lookup(func: number, tick: number): void {
    this.#check(func, tick, `a lookup of function ${func}`);
  }

  #check(func: number, tick: number, what: string): void {
    const since = this.#off.get(func);
    if (since !== undefined && tick > since + GOES_ON) throw new ModelError(tick, `${what}, whose bus mastering is off since tick ${since}`);
  }
}
