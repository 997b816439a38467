import { WHAT, whatOf, type Accesses } from '../accesses.ts';
import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { MaxHeap } from '../max-heap.ts';

/** No further access. */
const NEVER = 2 ** 31 - 1;

/** When the page of each access is accessed next, by index. */
export function nextUses(trace: Accesses): Int32Array {
  const next = new Int32Array(trace.count);
  const at = new Int32Array(trace.pages).fill(NEVER);
  for (let i = trace.count - 1; i >= 0; i--) {
    next[i] = at[trace.page[i]!]!;
    if (whatOf(trace.flags[i]!) !== WHAT.post) at[trace.page[i]!] = i;
  }
  return next;
}

/**
 * Gives up the page whose next access lies farthest ahead: no policy that brings pages in on demand has fewer faults in all (Belady,
 * 1966). It knows the trace; `clock.at` is the access at work.
 */
export class MinPolicy extends DemandPolicy {
  readonly sight = 'every';
  readonly #heap: MaxHeap;

  constructor(
    name: string,
    inputs: PolicyInputs,
    private readonly next: Int32Array,
    private readonly clock: { readonly at: number },
  ) {
    super(name);
    this.#heap = new MaxHeap(inputs.pages);
  }

  arrived(page: number): void {
    this.#heap.set(page, this.next[this.clock.at]!);
  }

  dma(page: number): void {
    this.arrived(page);
  }

  cpu(page: number): void {
    this.arrived(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    const passed: [number, number][] = [];
    let found: number | undefined;
    while (found === undefined && this.#heap.size > 0) {
      const [page, value] = [this.#heap.top, this.#heap.valueOf(this.#heap.top)];
      this.#heap.remove(page);
      if (may(page)) found = page;
      else passed.push([page, value]);
    }
    for (const [page, value] of passed) this.#heap.set(page, value);
    return found;
  }
}
