import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { PageList } from '../page-list.ts';
import { oldestThat } from './lru.ts';

/**
 * ARC (Megiddo and Modha, FAST 2003): pages seen once (t1) and more often (t2), ghosts of both (b1, b2), and a share of t1 that the ghosts
 * set. The paper replaces when a page comes in; here reclaim asks first and the page comes after, so ghosts adapt at the arrival.
 */
export class ArcPolicy extends DemandPolicy {
  readonly sight = 'every';
  readonly t1: PageList;
  readonly t2: PageList;
  readonly b1: PageList;
  readonly b2: PageList;
  /** Pages that t1 should have. */
  target = 0;
  readonly #frames: number;

  constructor(name: string, { pages, frames }: PolicyInputs) {
    super(name);
    [this.t1, this.t2, this.b1, this.b2] = [new PageList(pages), new PageList(pages), new PageList(pages), new PageList(pages)];
    this.#frames = frames;
  }

  arrived(page: number): void {
    const { b1, b2 } = this;
    if (b1.has(page)) {
      this.target = Math.min(this.#frames, this.target + Math.max(1, b2.size / b1.size));
      b1.remove(page);
      this.t2.add(page);
    } else if (b2.has(page)) {
      this.target = Math.max(0, this.target - Math.max(1, b1.size / b2.size));
      b2.remove(page);
      this.t2.add(page);
    } else this.t1.add(page);
    this.#trim();
  }

  dma(page: number): void {
    this.t1.remove(page);
    this.t2.add(page);
  }

  cpu(page: number): void {
    this.dma(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    const first = this.t1.size > 0 && this.t1.size > this.target;
    return this.#take(first, may) ?? this.#take(!first, may);
  }

  #take(fromT1: boolean, may: (page: number) => boolean): number | undefined {
    const page = oldestThat(fromT1 ? this.t1 : this.t2, may);
    if (page !== undefined) (fromT1 ? this.b1 : this.b2).add(page);
    return page;
  }

  /** |t1| + |b1| <= c and all four lists <= 2c. */
  #trim(): void {
    while (this.b1.size > 0 && this.t1.size + this.b1.size > this.#frames) this.b1.shift();
    while (this.b2.size > 0 && this.t1.size + this.t2.size + this.b1.size + this.b2.size > 2 * this.#frames) this.b2.shift();
  }
}
