import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { PageList } from '../page-list.ts';

/** CLOCK: in order of arrival, but a page that was accessed since the hand came by last stays for another round (Corbató, 1968). */
export class ClockPolicy extends DemandPolicy {
  readonly sight = 'every';
  readonly #order: PageList;
  readonly #accessed: Uint8Array;

  constructor(name: string, inputs: PolicyInputs) {
    super(name);
    this.#order = new PageList(inputs.pages);
    this.#accessed = new Uint8Array(inputs.pages);
  }

  arrived(page: number): void {
    this.#order.add(page);
    this.#accessed[page] = 0;
  }

  dma(page: number): void {
    this.#accessed[page] = 1;
  }

  cpu(page: number): void {
    this.#accessed[page] = 1;
  }

  victim(may: (page: number) => boolean): number | undefined {
    // Twice round at most: the first round may only clear the marks.
    for (let left = 2 * this.#order.size; left > 0; left--) {
      const page = this.#order.oldest;
      if (!this.#accessed[page] && may(page)) {
        this.#order.remove(page);
        return page;
      }
      this.#accessed[page] = 0;
      this.#order.add(page);
    }
    return undefined;
  }
}
