import type { RESPONSE_CODE } from '../../hw/spec/messages.ts';
import type { PageRequest } from './driver-requests.ts';
import { FaultStats, type FaultSample } from './fault-stats.ts';
import type { Iommu } from './iommu.ts';
import { pageIn, type PageInParts } from './page-in.ts';
import type { Plant } from './reclaim.ts';
import { contiguousRuns } from './runs.ts';
import { all, sleep, spawn, until, type Task } from './task.ts';
import type { VmMemory } from './vm-memory.ts';
import type { VpriDriver } from './vpri-driver.ts';

type Code = keyof typeof RESPONSE_CODE;

export interface FaultParts extends PageInParts {
  readonly driver: Pick<VpriDriver, 'set' | 'respond' | 'shadow'>;
  readonly iommu: Iommu;
  readonly stats: FaultStats;
  readonly plant: Plant;
  /** Rights a page gets: `asked` for by the fault, or `full`, as hosts map anonymous memory. */
  readonly grantRights: 'asked' | 'full';
}

/**
 * Handles page requests of one VM: lock, frame, contents, IOMMU map, PAE set, response. Requests run side by side; their
 * pages together never exceed half the frame budget (one larger request runs alone), so that requests that hold pages
 * cannot wait for each other's frames.
 */
export class FaultHandler {
  readonly #waiting: { readonly count: number; readonly go: () => void }[] = [];
  readonly #open = new Map<FaultSample, string>();
  #pagesAtWork = 0;

  constructor(
    private readonly parts: FaultParts,
    private readonly vm: VmMemory,
  ) {}

  /** Takes a request; it is answered in any case. */
  take(request: PageRequest): void {
    const sample = this.parts.stats.open(request);
    this.#open.set(sample, 'waits for a worker');
    spawn(this.#handle(request, sample), (code) => {
      this.#open.delete(sample);
      sample.responseNs = this.parts.events.now;
      sample.code = code;
      this.parts.driver.respond(request, code);
    });
  }

  describe(): string[] {
    return [...this.#open].map(([s, state]) => `page request of queue ${s.queue}, domain ${s.domain} page 0x${s.firstPage.toString(16)}+${s.pages}: ${state}`);
  }

  *#handle(request: PageRequest, sample: FaultSample): Task<Code> {
    const { events, latency } = this.parts;
    yield* sleep(events, latency.wake);
    sample.workerNs = events.now;
    yield* sleep(events, latency.faultEntry);
    const { firstPage, pageCount } = request;
    if (pageCount < 1 || request.rights === 0 || firstPage + pageCount > this.vm.pages) return 'invalid';
    if (pageCount > this.vm.frames.budget) return 'failure';
    this.#open.set(sample, 'waits until fewer pages are being handled');
    yield* this.#enter(pageCount);
    const pages = Array.from({ length: pageCount }, (_, i) => firstPage + i);
    for (const page of pages) {
      this.#open.set(sample, `waits for the lock of page 0x${page.toString(16)}`);
      yield* this.vm.lock(page);
    }
    const code = yield* this.#resolve(request, sample, pages);
    for (const page of pages) this.vm.unlock(page);
    this.#leave(pageCount);
    return code;
  }

  /** Brings locked pages in and lets the device at them. */
  *#resolve(request: PageRequest, sample: FaultSample, pages: readonly number[]): Task<Code> {
    const { events, plant, grantRights } = this.parts;
    const rights = grantRights === 'full' ? 3 : request.rights & 2 ? 3 : 1;
    const early = plant === 'set-before-map';
    if (early) yield* this.#setPaes(pages, rights);
    this.#open.set(sample, 'waits for frames');
    const absent = pages.filter((p) => this.vm.where(p) !== 'resident');
    if (absent.length > 0) yield* until((done) => this.vm.frames.reserve(absent.length, done));
    this.#open.set(sample, 'waits for its pages');
    const arrived = yield* all(absent.map((page) => this.#bringIn(page, sample)));
    yield* this.#mapPages(pages.filter((p) => this.vm.where(p) === 'resident'), rights);
    sample.readyNs = events.now;
    this.#open.set(sample, 'waits for the acknowledgement of its set');
    if (!early) yield* this.#setPaes(pages, rights);
    sample.ackNs = events.now;
    return arrived.every(Boolean) ? 'success' : 'failure';
  }

  /** Fills one page into a reserved frame; false on an error of the swap device. */
  *#bringIn(page: number, sample: FaultSample): Task<boolean> {
    const { kind, ok } = yield* pageIn(this.parts, this.vm, page);
    sample[kind]++;
    return ok;
  }

  *#mapPages(pages: readonly number[], rights: number): Task {
    const { events, iommu, latency } = this.parts;
    const wanting = pages.filter((p) => (this.vm.rights(p) & rights) !== rights);
    yield* sleep(events, latency.ioMap * wanting.length);
    for (const page of wanting) {
      this.vm.setRights(page, this.vm.rights(page) | rights);
      iommu.map(this.vm.domain, page, this.vm.frame(page), this.vm.rights(page));
    }
  }

  /** One `set` for each run of pages that do not have the rights yet. */
  *#setPaes(pages: readonly number[], rights: number): Task {
    const { driver, plant } = this.parts;
    const shadow = driver.shadow(this.vm.domain);
    const wanting = pages.filter((p) => (plant === 'set-before-map' || this.vm.where(p) === 'resident') && (shadow.rights(p) & rights) !== rights);
    yield* all(contiguousRuns(wanting).map((run) => driver.set(this.vm.domain, run.first, run.count, rights)));
  }

  *#enter(count: number): Task {
    if (this.#waiting.length === 0 && this.#fits(count)) this.#pagesAtWork += count;
    else yield* until((done) => void this.#waiting.push({ count, go: done }));
  }

  #leave(count: number): void {
    this.#pagesAtWork -= count;
    for (let first = this.#waiting[0]; first !== undefined && this.#fits(first.count); first = this.#waiting[0]) {
      this.#waiting.shift();
      this.#pagesAtWork += first.count;
      first.go();
    }
  }

  #fits(count: number): boolean {
    return this.#pagesAtWork === 0 || this.#pagesAtWork + count <= this.vm.frames.budget >> 1;
  }
}
