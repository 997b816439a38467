import { DemandPolicy, type PolicyInputs, type Sight } from '../policy.ts';
import { PageList } from '../page-list.ts';

/**
 * Least recently used. `lru-blind` sees faults and the CPU's touches only, as a host without device support does; `lru-track` sees each
 * access by the device too. (Mattson et al., "Evaluation techniques for storage hierarchies", 1970.)
 */
export class LruPolicy extends DemandPolicy {
  readonly #order: PageList;

  constructor(name: string, inputs: PolicyInputs, readonly sight: Sight) {
    super(name);
    this.#order = new PageList(inputs.pages);
  }

  arrived(page: number, _why?: string): void {
    this.#order.add(page);
  }

  dma(page: number): void {
    this.#order.add(page);
  }

  cpu(page: number): void {
    this.#order.add(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    return oldestThat(this.#order, may);
  }

  /** A page that leaves memory without having been this order's choice. */
  protected forget(page: number): void {
    this.#order.remove(page);
  }
}

/** Takes the oldest page that may be taken out of a list. */
export function oldestThat(list: PageList, may: (page: number) => boolean): number | undefined {
  for (let page = list.oldest; page >= 0; page = list.youngerThan(page)) {
    if (!may(page)) continue;
    list.remove(page);
    return page;
  }
  return undefined;
}
