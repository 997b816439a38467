import { DemandPolicy, type PolicyInputs } from '../policy.ts';
import { PageList } from '../page-list.ts';

/** Share of the frames for pages of long reuse distance (the paper: 1%), and ghosts kept, as a multiple of the frames (ours). */
const HIR_SHARE = 0.01;
const GHOSTS = 2;

/**
 * LIRS (Jiang and Zhang, SIGMETRICS 2002): pages of short reuse distance (LIR) stay; the others (HIR) pass through a small queue; a HIR page,
 * resident or ghost, that is accessed while it is in the recency stack has a shorter distance than the LIR page at its end and takes its place.
 */
export class LirsPolicy extends DemandPolicy {
  readonly sight = 'every';
  /** Recency stack: LIR pages, and HIR pages younger than the oldest LIR page. */
  readonly stack: PageList;
  /** Resident HIR pages, oldest first. */
  readonly queue: PageList;
  /** HIR ghosts in the stack, oldest first. */
  readonly ghosts: PageList;
  readonly #isLir: Uint8Array;
  readonly lirMost: number;
  readonly #ghostsMost: number;
  lirCount = 0;

  constructor(name: string, { pages, frames }: PolicyInputs) {
    super(name);
    [this.stack, this.queue, this.ghosts] = [new PageList(pages), new PageList(pages), new PageList(pages)];
    this.#isLir = new Uint8Array(pages);
    this.lirMost = Math.max(1, frames - Math.max(1, Math.ceil(HIR_SHARE * frames)));
    this.#ghostsMost = GHOSTS * frames;
  }

  isLir(page: number): boolean {
    return this.#isLir[page] === 1;
  }

  arrived(page: number): void {
    const known = this.ghosts.remove(page);
    if (known || this.lirCount < this.lirMost) this.#promote(page);
    else {
      this.stack.add(page);
      this.queue.add(page);
    }
  }

  dma(page: number): void {
    if (this.#isLir[page]) {
      this.stack.add(page);
      this.#prune();
    } else if (this.stack.has(page)) {
      this.queue.remove(page);
      this.#promote(page);
    } else {
      this.stack.add(page);
      this.queue.add(page);
    }
  }

  cpu(page: number): void {
    this.dma(page);
  }

  victim(may: (page: number) => boolean): number | undefined {
    for (let page = this.queue.oldest; page >= 0; page = this.queue.youngerThan(page)) {
      if (!may(page)) continue;
      this.queue.remove(page);
      if (this.stack.has(page)) this.#ghost(page);
      return page;
    }
    // No HIR page may be taken: the oldest LIR page that may.
    for (let page = this.stack.oldest; page >= 0; page = this.stack.youngerThan(page)) {
      if (!this.#isLir[page] || !may(page)) continue;
      this.#isLir[page] = 0;
      this.lirCount--;
      this.stack.remove(page);
      this.#prune();
      return page;
    }
    return undefined;
  }

  #promote(page: number): void {
    this.stack.add(page);
    this.#isLir[page] = 1;
    this.lirCount++;
    if (this.lirCount > this.lirMost) this.#demote();
    this.#prune();
  }

  /** The oldest LIR page, which is the stack's oldest, becomes the youngest HIR page. */
  #demote(): void {
    this.#prune();
    const page = this.stack.shift();
    this.#isLir[page] = 0;
    this.lirCount--;
    this.queue.add(page);
  }

  /** HIR pages at the old end of the stack leave it. */
  #prune(): void {
    for (let page = this.stack.oldest; page >= 0 && !this.#isLir[page]; page = this.stack.oldest) {
      this.stack.remove(page);
      this.ghosts.remove(page);
    }
  }

  #ghost(page: number): void {
    this.ghosts.add(page);
    if (this.ghosts.size <= this.#ghostsMost) return;
    this.stack.remove(this.ghosts.shift());
  }
}
