/** A change of the pages `first` to `end` - 1 to one PAE: the host asked for it at `issued`, and knew at `settled` that it was made. */
export interface Change {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly issued: number;
  settled: number;
  /** Changes of one way are made in their order. */
  readonly way: string;
  readonly number: number;
  /** By region: when a lookup was seen to know of it. */
  readonly visible: Map<number, number>;
}

/** No verdict and no TLP is judged so many ticks after it happened. */
const LONG = 5_000;

/**
 * The PAEs of a domain, as far as one can know them from outside: between its issue and its acknowledgement a change may be made at any
 * moment, region by region, each at once. A PAE is that of a change which no other one is known to have followed.
 */
export class Pages {
  readonly #of: Change[][];
  readonly #start: Change;

  /** Every page is absent, since ever. */
  constructor(readonly count: number, private readonly perRegion: number) {
    this.#start = { first: 0, end: count, value: 0, issued: -2, settled: -1, way: 'clear', number: 0, visible: new Map() };
    this.#of = Array.from({ length: count }, () => [this.#start]);
  }

  begin(first: number, count: number, value: number, issued: number, way: string, number: number): Change {
    const change: Change = { first, end: first + count, value, issued, settled: Infinity, way, number, visible: new Map() };
    for (let page = first; page < change.end; page++) this.#of[page] = [...this.#alive(page, issued), change];
    return change;
  }

  /** Without what was surely overwritten long ago. */
  #alive(page: number, now: number): Change[] {
    const list = this.#of[page]!;
    return list.filter((c) => !list.some((o) => o !== c && o.settled < now - LONG && precedes(c, o, NOWHERE)));
  }

  /** The changes that may be the last one of a page at a tick. */
  candidates(page: number, at: number): readonly Change[] {
    const region = Math.floor(page / this.perRegion);
    const list = this.#of[page]!.filter((c) => c.issued <= at);
    return list.filter((c) => !list.some((o) => o !== c && known(o, region) <= at && precedes(c, o, region)));
  }

  /** PAEs that DMA may still rely on: those that no acknowledged change has ended. */
  trusted(page: number, at: number): readonly number[] {
    const list = this.#of[page]!.filter((c) => c.issued <= at);
    return [...new Set(list.filter((c) => !list.some((o) => o !== c && o.settled <= at && precedes(c, o, NOWHERE))).map((c) => c.value))];
  }

  /** PAEs that a page may have. */
  values(page: number, at: number): readonly number[] {
    return [...new Set(this.candidates(page, at).map((c) => c.value))];
  }

  /**
   * A lookup at a tick found a PAE of which `fits` holds. Gives the changes that it did not see, so that they come after it; null when no
   * PAE fits. What only one change explains is known from then on.
   */
  observe(page: number, at: number, fits: (pae: number) => boolean): readonly Change[] | null {
    const region = Math.floor(page / this.perRegion);
    const all = this.candidates(page, at);
    const seen = all.filter((c) => fits(c.value));
    if (seen.length === 0) return null;
    if (seen.length === 1 && !seen[0]!.visible.has(region)) seen[0]!.visible.set(region, at);
    return all.filter((c) => known(c, region) === Infinity && seen.every((s) => s !== c && precedes(s, c, region)));
  }
}

/** No region: what lookups were seen to know does not count. */
const NOWHERE = -1;

/** From when on a change is known to be made in a region. */
const known = (c: Change, region: number): number => Math.min(c.settled, c.visible.get(region) ?? Infinity);

/** Whether `c` was surely made before `than`. */
const precedes = (c: Change, than: Change, region: number): boolean => than.issued >= known(c, region) || (c.way === than.way && c.number < than.number);
