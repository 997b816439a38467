import { Random } from '../host/random.ts';
import { FreePages, type ReuseOrder } from './free-pages.ts';
import { Lru, SecondChance, type Replacement } from './replacement.ts';

/**
 * How the guest's page cache replaces. `lru`: strict LRU, a victim is used again at once. `second-chance`: the guest keeps a pool of
 * free pages and fills it by second chance; `reuse` says in which order the pool gives its pages out.
 */
export type CacheVariant = { readonly replacement: 'lru' } | { readonly replacement: 'second-chance'; readonly reuse: ReuseOrder };

/** The variants, as `GUEST=` names them. */
export const CACHE_VARIANTS = {
  'lru': { replacement: 'lru' },
  'second-chance-lifo': { replacement: 'second-chance', reuse: 'lifo' },
  'second-chance-random': { replacement: 'second-chance', reuse: 'random' },
} as const satisfies Record<string, CacheVariant>;
export type CacheVariantName = keyof typeof CACHE_VARIANTS;

/** Free pool of `second-chance`: below the low share of the cache it is filled up to the high one. */
export const FREE_POOL = { low: 0.01, high: 0.02 } as const;

export interface PageCacheConfig {
  readonly firstPage: number;
  readonly pages: number;
  readonly variant: CacheVariant;
  readonly seed: number;
}

/** A block of a disk, as one number. */
export const blockKey = (disk: number, block: number): number => disk * 2 ** 40 + block;

/**
 * The page cache of a guest: which guest-physical page holds which block. A page is held while it is dirty or I/O uses it; a held
 * page is not given up.
 */
export class PageCache {
  hits = 0;
  misses = 0;
  evictions = 0;
  readonly #pageOf = new Map<number, number>();
  readonly #blockOf = new Map<number, number>();
  readonly #holders = new Map<number, number>();
  readonly #order: Replacement;
  readonly #free: FreePages;
  readonly #marks: { readonly low: number; readonly high: number };

  constructor(private readonly config: PageCacheConfig) {
    const { firstPage, pages, variant, seed } = config;
    const pooled = variant.replacement === 'second-chance';
    this.#order = pooled ? new SecondChance() : new Lru();
    this.#free = new FreePages(firstPage, pages, pooled ? variant.reuse : 'lifo', new Random(seed, 'guest free pages'));
    const mark = (share: number): number => (pooled ? Math.max(1, Math.floor(pages * share)) : 0);
    this.#marks = { low: mark(FREE_POOL.low), high: mark(FREE_POOL.high) };
  }

  /** Blocks that are mapped. */
  get mapped(): number {
    return this.#pageOf.size;
  }

  get free(): number {
    return this.#free.size;
  }

  get held(): number {
    return this.#holders.size;
  }

  /** The page of a block, when it has one. */
  pageOf(block: number): number | undefined {
    return this.#pageOf.get(block);
  }

  /** Gives the block a page if it has none, and holds it. */
  hold(block: number): { readonly page: number; readonly hit: boolean } {
    const found = this.#pageOf.get(block);
    if (found !== undefined) {
      this.hits++;
      this.#order.use(found);
      this.#holders.set(found, (this.#holders.get(found) ?? 0) + 1);
      return { page: found, hit: true };
    }
    this.misses++;
    const page = this.#allocate();
    this.#pageOf.set(block, page);
    this.#blockOf.set(page, block);
    this.#order.add(page);
    this.#holders.set(page, 1);
    return { page, hit: false };
  }

  /** Lets a held page go. */
  release(page: number): void {
    const holders = this.#holders.get(page);
    if (holders === undefined) throw new RangeError(`page cache: page ${page} is released, nobody holds it`);
    if (holders > 1) this.#holders.set(page, holders - 1);
    else this.#holders.delete(page);
  }

  /** Takes a page from outside (a page of the NIC's pool) and gives another one for it. */
  exchange(page: number): number {
    const taken = this.#allocate();
    this.#free.give(page);
    return taken;
  }

  #allocate(): number {
    if (this.#free.size <= this.#marks.low) {
      const wanted = Math.max(1, this.#marks.high - this.#free.size);
      for (let i = 0; i < wanted && this.#evict(); i++);
    }
    const page = this.#free.take();
    if (page === undefined) throw new RangeError(`page cache: all ${this.config.pages} pages are held at once; give the cache more pages`);
    return page;
  }

  /** Gives one page up; false when all are held. */
  #evict(): boolean {
    const page = this.#order.victim((p) => this.#holders.has(p));
    if (page === undefined) return false;
    this.#pageOf.delete(this.#blockOf.get(page)!);
    this.#blockOf.delete(page);
    this.#free.give(page);
    this.evictions++;
    return true;
  }
}
