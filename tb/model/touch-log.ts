import type { UpdateTable } from './update-commands.ts';

/** An entry of the first-touch log. */
export interface Touch {
  readonly domain: number;
  readonly page: number;
  readonly write: boolean;
}

/** The entries of a line whose `bits` went from 0 to 1: the read bits of all pages, then the written bits; none for a row of no domain. */
export function entriesOf(row: number, bits: bigint, tables: readonly Pick<UpdateTable, 'base' | 'limit'>[], pagesPerRegion: number): Touch[] {
  const domain = tables.findIndex((t) => row >= t.base && row < t.base + Math.ceil(t.limit / pagesPerRegion));
  if (domain < 0) return [];
  const first = (row - tables[domain]!.base) * pagesPerRegion;
  return Array.from({ length: 2 * pagesPerRegion }, (_, i) => i)
    .filter((i) => (bits >> BigInt(i)) & 1n)
    .map((i) => ({ domain, page: first + (i % pagesPerRegion), write: i >= pagesPerRegion }));
}

const same = (a: Touch, b: Touch): boolean => a.domain === b.domain && a.page === b.page && a.write === b.write;

/**
 * Golden model of the first-touch log, from its contract alone: entries leave in order; of a line may be left out the rest, or all of it, and each
 * time the log says so.
 */
export class TouchLog {
  /** Lines whose entries, or a part of them, were left out. */
  cut = 0;
  /** Clocks in which the log said that it lost something. */
  told = 0;
  written = 0;
  #lines: Touch[][] = [];

  /** A line was touched; one without a domain has nothing to write, and counts as left out. */
  touched(entries: Touch[]): void {
    this.#lines.push([...entries]);
  }

  /** Entries that may be still to come: others like them could not be told from them. */
  get open(): readonly Touch[] {
    return this.#lines.flat();
  }

  /** An entry was written; what is wrong with it. */
  wrote(entry: Touch): string | null {
    const at = this.#lines.findIndex((line) => line[0] !== undefined && same(line[0], entry));
    if (at < 0) return `${JSON.stringify(entry)} is the next entry of no line; the next ones are ${JSON.stringify(this.#lines.map((l) => l[0]))}`;
    this.cut += at;
    this.#lines = this.#lines.slice(at);
    this.#lines[0]!.shift();
    if (this.#lines[0]!.length === 0) this.#lines.shift();
    this.written++;
    return this.cut > 0 && this.told === 0 ? `${this.cut} lines were cut without a word` : null;
  }

  /** All is at rest: what is wrong. Two losses of one clock are told of once. */
  rest(): string | null {
    this.cut += this.#lines.length;
    this.#lines = [];
    return this.told > this.cut || this.cut > 2 * this.told ? `${this.cut} lines were cut, told of ${this.told} times` : null;
  }
}
