/**
 * Golden model of the PA-BITMAP: what a lookup must answer, from the design text alone. Pages have two bits: 0 absent, 1 read-only,
 * 2 blocked, 3 read-write. A region of a domain is a row of device memory; a lookup is cut at the end of its region.
 */
export interface ModelDomain {
  readonly base: number;
  /** Pages. */
  readonly limit: number;
  enabled: boolean;
}

export interface ModelFunction {
  domain: number;
  enabled: boolean;
}

export type ModelVerdict = 'grant' | 'fault' | 'blocked' | 'denied';

export interface ModelAnswer {
  readonly verdict: ModelVerdict;
  /** Granted pages from the first page on; or the offending pages from the first to the last; of a denial the part of the range in its region. */
  readonly page: number;
  readonly pages: number;
}

/** A change of a row: pages `first` to `end` - 1. */
export interface ModelChange {
  readonly row: number;
  readonly first: number;
  readonly end: number;
  readonly rights: number;
}

export class PaBitmap {
  readonly rows = new Map<number, Uint8Array>();
  /** PAE of every page of a row that nothing was done to. */
  untouched = 0;

  constructor(
    readonly pagesPerRegion: number,
    readonly grantPages: number,
    readonly domains: readonly ModelDomain[],
    readonly functions: readonly ModelFunction[],
  ) {}

  row(row: number): Uint8Array {
    let paes = this.rows.get(row);
    if (!paes) this.rows.set(row, (paes = new Uint8Array(this.pagesPerRegion).fill(this.untouched)));
    return paes;
  }

  apply(change: ModelChange): void {
    this.row(change.row).fill(change.rights, change.first, change.end);
  }

  /** The row of a page; null when the function may not reach it. */
  rowOf(func: number, page: number): number | null {
    const domain = this.domains[this.functions[func]!.domain];
    return domain ? domain.base + Math.floor(page / this.pagesPerRegion) : null;
  }

  lookup(func: number, page: number, count: number, write: boolean): ModelAnswer {
    const offset = page % this.pagesPerRegion;
    const here = Math.min(count, this.pagesPerRegion - offset);
    const granted = Math.min(here, this.grantPages);
    const { domain: d, enabled } = this.functions[func]!;
    const domain = this.domains[d];
    if (!enabled || !domain?.enabled || page + here > domain.limit) return { verdict: 'denied', page, pages: granted };
    const paes = this.row(this.rowOf(func, page)!).subarray(offset, offset + here);
    const span = (bad: (pae: number) => boolean): readonly [number, number] | null => {
      const first = paes.findIndex(bad);
      return first < 0 ? null : [first, paes.findLastIndex(bad)];
    };
    const faults = span((pae) => pae === 0 || (write && pae === 1));
    const blocked = span((pae) => pae === 2);
    const worst = faults ?? blocked;
    if (!worst) return { verdict: 'grant', page, pages: granted };
    return { verdict: faults ? 'fault' : 'blocked', page: page + worst[0], pages: worst[1] - worst[0] + 1 };
  }
}
