import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../../hw/spec/pae.ts';
import type { GivenDesc, SeenDone, SeenRead, SeenVerdict, Setup } from './history.ts';

/** A lookup that found a page missing. */
export interface Fault {
  readonly tick: number;
  readonly queue: number;
  readonly func: number;
  readonly domain: number;
  readonly page: number;
  readonly pages: number;
  readonly write: boolean;
  /** A line of its domain may have changed just then, so that the queue looks again at once. */
  readonly stale: boolean;
  /** Tick of its record; null: none of its own. */
  recorded: number | null;
}

/** A descriptor, how far it has come, and how it will end. */
export interface Desc {
  readonly given: GivenDesc;
  readonly done: SeenDone | null;
  /** Bytes granted. */
  offset: number;
  /** The last verdict that was no grant, since the last grant. */
  fault: Fault | null;
  /** Since when it is blocked. */
  blocked: number | null;
  denied: boolean;
  /** A verdict of it may have been taken for one of the descriptor behind it, or the other way round. */
  doubtful: boolean;
  readonly reads: { readonly offset: number; readonly read: SeenRead }[];
}

/** The pages that the next lookup of a descriptor asks for: all that is left of it in its region. */
export function asks(d: Desc, pagesPerRegion: number): { readonly first: number; readonly end: number } {
  const first = Math.floor((d.given.gpa + d.offset) / PAGE_BYTES);
  const last = Math.floor((d.given.gpa + d.given.length - 1) / PAGE_BYTES);
  return { first, end: Math.min(last + 1, (Math.floor(first / pagesPerRegion) + 1) * pagesPerRegion) };
}

/** Bytes of the next chunk: to the next border of the stage (write) or of the reads that one grant covers. */
export function chunkOf(d: Desc, setup: Setup): number {
  const size = d.given.write ? setup.stageBytes : setup.readBytes;
  return Math.min(d.given.length - d.offset, size - ((d.given.gpa + d.offset) % size));
}

/** The descriptors of a queue, in order; one lookup at a time, of the oldest that is not over. */
export class Queue {
  readonly descs: Desc[] = [];
  readonly dones: SeenDone[] = [];
  #looking = 0;
  reported = 0;

  add(given: GivenDesc): void {
    this.descs.push({ given, done: this.dones[this.descs.length] ?? null, offset: 0, fault: null, blocked: null, denied: false, doubtful: false, reads: [] });
  }

  get outstanding(): readonly Desc[] {
    return this.descs.slice(this.reported);
  }

  /** The descriptor that a verdict is of; null: none. `again` says whether the one that waits may have looked again. */
  owner(v: SeenVerdict, pagesPerRegion: number, again: (d: Desc) => boolean): Desc | null {
    for (; this.#looking < this.descs.length; this.#looking++) {
      const d = this.descs[this.#looking]!;
      if (!this.#isOver(d, v, pagesPerRegion, again)) return d;
    }
    return null;
  }

  #isOver(d: Desc, v: SeenVerdict, pagesPerRegion: number, again: (d: Desc) => boolean): boolean {
    const { given, done } = d;
    if (d.offset === given.length || d.denied) return true;
    if (done === null || d.offset < done.bytes || done.status === DONE_STATUS.denied) return false;
    if (v.tick > done.tick) return true;
    if (d.fault === null && d.blocked === null) return false;
    // It ends here, and has had a verdict that is no grant: another one may be its own, or that of the next.
    const next = this.descs[this.#looking + 1];
    const here = fits(d, v, pagesPerRegion) && again(d);
    const there = next !== undefined && next.given.tick < v.tick && fits(next, v, pagesPerRegion);
    if (here && there) d.doubtful = next.doubtful = true;
    return !here;
  }
}

/** Whether a verdict other than a grant may be one of this descriptor, by its pages. */
function fits(d: Desc, v: SeenVerdict, pagesPerRegion: number): boolean {
  const { first, end } = asks(d, pagesPerRegion);
  return v.write === d.given.write && v.page >= first && v.page + v.pages <= end;
}
