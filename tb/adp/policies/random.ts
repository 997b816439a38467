import { Random } from '../../host/random.ts';
import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { ResidentPages } from '../resident-pages.ts';

/** Any resident page, drawn evenly. */
export class RandomPolicy extends DemandPolicy {
  readonly sight = 'none';
  readonly #resident: ResidentPages;
  readonly #random: Random;

  constructor(name: string, inputs: PolicyInputs) {
    super(name);
    this.#resident = new ResidentPages(inputs.pages);
    this.#random = new Random(inputs.seed, 'random replacement');
  }

  arrived(page: number): void {
    this.#resident.add(page);
  }

  dma(): void {}

  cpu(): void {}

  victim(may: (page: number) => boolean): number | undefined {
    if (this.#resident.size === 0) return undefined;
    const drawn = this.#resident.at(this.#random.int(0, this.#resident.size - 1));
    const page = may(drawn) ? drawn : this.#resident.find(may);
    if (page !== undefined) this.#resident.remove(page);
    return page;
  }
}
