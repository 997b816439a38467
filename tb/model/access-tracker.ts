/**
 * Golden model of the access tracker, from the design text alone: which pages of a row were read and written since the last harvest that
 * cleared them. A harvest takes some time; a grant of that time may be in it or in the next one, so the model keeps what must
 * and what may be reported.
 */
export class AccessTracker {
  readonly #rows = new Map<number, { must: Set<string>; may: Set<string>; during: Set<string> | null; refused: boolean }>();

  constructor(readonly pagesPerRegion: number) {}

  mark(row: number, first: number, count: number, write: boolean): void {
    const r = this.#row(row);
    for (let page = first; page < first + count; page++) {
      const bit = `${write ? 'w' : 'r'}${page}`;
      r.must.add(bit);
      r.may.add(bit);
      r.during?.add(bit);
    }
  }

  /** A harvest of the row has begun: grants from now on need not be in it. */
  begin(row: number): void {
    this.#row(row).during = new Set();
  }

  /** It has ended with these bits, or without a look at them; what is wrong with them. */
  end(row: number, bits: ReadonlySet<string> | null, clear: boolean): string | null {
    const r = this.#row(row);
    const during = r.during ?? new Set<string>();
    const refused = r.refused;
    r.during = null;
    r.refused = false;
    const missing = bits && [...r.must].filter((b) => !bits.has(b) && !during.has(b));
    const strange = bits && [...bits].filter((b) => !r.may.has(b));
    if (clear) {
      r.must = new Set([...during].filter((b) => bits !== null && !bits.has(b)));
      r.may = refused ? this.#all() : during;
    }
    if (missing?.length) return `row ${row}: ${missing.join()} were granted and are not reported`;
    return strange?.length ? `row ${row}: ${strange.join()} are reported and were not granted` : null;
  }

  /** Device memory refused to give the row: any of its bits may be reported from now on. */
  refused(row: number): void {
    const r = this.#row(row);
    r.may = this.#all();
    r.refused = r.during !== null;
  }

  rows(): readonly number[] {
    return [...this.#rows.keys()];
  }

  /** The set bits of a line: the read bits of all pages, then the written bits. */
  bitsOf(line: bigint): Set<string> {
    const n = this.pagesPerRegion;
    const all = Array.from({ length: 2 * n }, (_, i) => ((line >> BigInt(i)) & 1n ? `${i < n ? 'r' : 'w'}${i % n}` : ''));
    return new Set(all.filter((b) => b));
  }

  #all(): Set<string> {
    return this.bitsOf((1n << BigInt(2 * this.pagesPerRegion)) - 1n);
  }

  #row(row: number) {
    let r = this.#rows.get(row);
    if (!r) this.#rows.set(row, (r = { must: new Set(), may: new Set(), during: null, refused: false }));
    return r;
  }
}
