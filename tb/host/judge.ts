/**
 * The judge of invariant 1: it keeps what the device was granted and what happened to each page, and says what is wrong
 * with a DMA. The IOMMU calls it; it changes nothing.
 */

export const VIOLATIONS = [
  /** DMA to a page without the right in the IOMMU's page table. */
  'no-right',
  /** DMA that no verdict of the device stands behind. */
  'no-grant',
  /** DMA that reaches another mapping than the one at its grant. */
  'stale-mapping',
  /** The device granted a page that the IOMMU's page table does not allow. */
  'grant-without-right',
  /** The PA-BITMAP may hold a right that the IOMMU's page table does not. */
  'pae-not-subset',
  /** At rest, the device does not hold the rights that the driver gave a page. */
  'pae-differs',
  /** DMA from a requester ID that no domain is bound to, or that crosses a page. */
  'malformed',
] as const;
export type Violation = (typeof VIOLATIONS)[number];

/** What can happen to a page, with up to three numbers each, and how it reads. Kept as numbers: long runs note millions. */
const NOTES = {
  map: (frame: number, rights: number, generation: number) => `map to frame ${frame}, rights ${rights}, mapping generation ${generation}`,
  unmap: () => 'unmap',
  invalidated: () => 'IOTLB invalidation complete',
  'grant read': (func: number, generation: number) => `grant read to function ${func}, mapping generation ${generation}`,
  'grant write': (func: number, generation: number) => `grant write to function ${func}, mapping generation ${generation}`,
  'DMA read': (func: number, frame: number, stale: number) => `DMA read of function ${func}: ${reached(frame, stale)}`,
  'DMA write': (func: number, frame: number, stale: number) => `DMA write of function ${func}: ${reached(frame, stale)}`,
  raise: (rights: number) => `PAE set to rights ${rights} leaves the host`,
  lower: (rights: number) => `PAE update to rights ${rights} acknowledged`,
} as const satisfies Record<string, (a: number, b: number, c: number) => string>;
export type Note = keyof typeof NOTES;

/** Frame 0 stands for a refused access: it is never handed out. */
function reached(frame: number, stale: number): string {
  return frame === 0 ? 'refused' : `frame ${frame}${stale ? ' by a stale IOTLB entry' : ''}`;
}

/** One line of a page's history. Repeats (DMA, grants) are counted, not listed. */
interface Entry {
  readonly what: Note;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly fromNs: number;
  toNs: number;
  count: number;
}

/** A broken invariant, with the history of the page. */
export class JudgeError extends Error {
  constructor(
    readonly kind: Violation,
    readonly domain: number,
    readonly page: number,
    readonly why: string,
    readonly history: readonly string[],
  ) {
    super(`${kind}: domain ${domain}, page 0x${page.toString(16)}: ${why}. History of the page:\n${history.map((h) => `  ${h}`).join('\n') || '  (nothing)'}`);
    this.name = 'JudgeError';
  }
}

export interface JudgeOptions {
  /** `throw`: the first violation ends the run. `count`: go on as hardware would (for sweeps with planted bugs). */
  readonly onViolation: 'throw' | 'count';
  /** Lines kept for each page; older ones are dropped and counted. */
  readonly historyLines: number;
}

/** Pages below this fit a numeric key beside function and direction. */
const PAGE_SPAN = 2 ** 40;

export class Judge {
  readonly counts = Object.fromEntries(VIOLATIONS.map((v) => [v, 0])) as Record<Violation, number>;
  /** The first violations in full, for the report. */
  readonly firstErrors: JudgeError[] = [];
  readonly #history = new Map<number, { dropped: number; entries: Entry[] }>();
  /** Grants by function, direction and page: the mapping generation at the grant; only changes are listed. */
  readonly #grants = new Map<number, { ns: number; generation: number }[]>();

  constructor(
    private readonly now: () => number,
    private readonly options: JudgeOptions = { onViolation: 'throw', historyLines: 4096 },
  ) {}

  get total(): number {
    return VIOLATIONS.reduce((sum, v) => sum + this.counts[v], 0);
  }

  /** Notes an event of a page. Equal events in a row become one line with a count. */
  note(domain: number, page: number, what: Note, a = 0, b = 0, c = 0): void {
    const ns = this.now();
    const key = domain * PAGE_SPAN + page;
    let h = this.#history.get(key);
    if (h === undefined) this.#history.set(key, (h = { dropped: 0, entries: [] }));
    const last = h.entries.at(-1);
    if (last?.what === what && last.a === a && last.b === b && last.c === c) {
      last.toNs = ns;
      last.count++;
      return;
    }
    h.entries.push({ what, a, b, c, fromNs: ns, toNs: ns, count: 1 });
    if (h.entries.length > this.options.historyLines) {
      h.entries.shift();
      h.dropped++;
    }
  }

  history(domain: number, page: number): string[] {
    const h = this.#history.get(domain * PAGE_SPAN + page);
    if (h === undefined) return [];
    const lines = h.entries.map((e) => {
      const text = NOTES[e.what](e.a, e.b, e.c);
      return e.count === 1 ? `${e.fromNs} ns: ${text}` : `${e.fromNs}..${e.toNs} ns: ${text} (${e.count} times)`;
    });
    return h.dropped ? [`(${h.dropped} older lines dropped)`, ...lines] : lines;
  }

  violation(kind: Violation, domain: number, page: number, why: string): void {
    this.counts[kind]++;
    const error = new JudgeError(kind, domain, page, why, this.history(domain, page));
    if (this.options.onViolation === 'throw') throw error;
    if (this.firstErrors.length < 10) this.firstErrors.push(error);
  }

  /** The device grants `page` to a function now, when the page's mapping has this generation (0: not mapped). */
  grant(func: number, domain: number, page: number, write: boolean, generation: number): void {
    const ns = this.now();
    this.note(domain, page, write ? 'grant write' : 'grant read', func, generation);
    const key = (func * 2 + Number(write)) * PAGE_SPAN + page;
    const list = this.#grants.get(key);
    if (list === undefined) this.#grants.set(key, [{ ns, generation }]);
    else if (list.at(-1)!.generation !== generation) {
      list.push({ ns, generation });
      if (list.length > 64) list.shift();
    }
  }

  /** Mapping generation at the latest grant not later than `ns`; null without a grant. */
  granted(func: number, page: number, write: boolean, ns: number): number | null {
    const list = this.#grants.get((func * 2 + Number(write)) * PAGE_SPAN + page);
    return list?.findLast((g) => g.ns <= ns)?.generation ?? null;
  }
}
