import type { Iommu } from './iommu.ts';
import { pageIn, type PageInParts } from './page-in.ts';
import { sleep, spawn, until, type Task } from './task.ts';
import type { VmMemory } from './vm-memory.ts';
import type { VpriDriver } from './vpri-driver.ts';

/**
 * A touch of the guest's CPU that the host had to serve, timed, ns. `minor` first touch, `major` from the swap device, `waited` the page
 * was on its way in or out and was there in the end, `failed` an error of the swap device (a guest would see a machine check; the
 * model goes on without the touch).
 */
export interface CpuFaultSample {
  readonly domain: number;
  readonly page: number;
  readonly kind: 'minor' | 'major' | 'waited' | 'failed';
  /** The vCPU stopped; it goes on. */
  readonly startNs: number;
  readonly readyNs: number;
}

export interface CpuFaultParts extends PageInParts {
  readonly driver: Pick<VpriDriver, 'set'>;
  readonly iommu: Pick<Iommu, 'map'>;
  readonly log: (line: string) => void;
}

/** Rights that a page gets with a CPU fault: the host maps anonymous memory in full. */
const FULL = 3;

/**
 * Touches of the guest's CPUs. A touch of a page that is there takes no time and makes it the most recent one (its accessed bit). A touch of
 * an absent page is a CPU fault: frame, contents, IOMMU map, then the vCPU goes on. The PAE is set beside it (map order: IOMMU first), so
 * that a DMA that follows does not fault; the page stays locked until that is acknowledged.
 */
export class CpuFaults {
  /** Touches, with those of pages that were there. */
  touches = 0;
  readonly samples: CpuFaultSample[] = [];
  #open = 0;

  constructor(
    private readonly parts: CpuFaultParts,
    private readonly vm: VmMemory,
  ) {}

  /** Touches a page. True: it was there, and `done` is never called. False: `done` is called when the vCPU goes on. */
  touch(page: number, done: () => void): boolean {
    if (page < 0 || page >= this.vm.pages) throw new RangeError(`cpu touch of page 0x${page.toString(16)}: domain ${this.vm.domain} has ${this.vm.pages} pages`);
    this.touches++;
    if (this.vm.where(page) === 'resident' && !this.vm.isLocked(page)) {
      this.vm.used(page);
      return true;
    }
    this.#open++;
    spawn(this.#fault(page, done), () => this.#open--);
    return false;
  }

  describe(): string[] {
    return this.#open > 0 ? [`${this.#open} CPU faults of domain ${this.vm.domain} are being handled`] : [];
  }

  *#fault(page: number, done: () => void): Task {
    const { events, latency, iommu, driver } = this.parts;
    const { domain } = this.vm;
    const startNs = events.now;
    const resume = (kind: CpuFaultSample['kind']): void => {
      this.samples.push({ domain, page, kind, startNs, readyNs: events.now });
      this.parts.log(`${events.now} cpu fault domain ${domain} page ${page} ${kind}`);
      done();
    };
    yield* sleep(events, latency.cpuFault);
    yield* this.vm.lock(page);
    if (this.vm.where(page) === 'resident') {
      this.vm.used(page);
      resume('waited');
    } else {
      yield* until((go) => this.vm.frames.reserve(1, go));
      const { kind, ok } = yield* pageIn(this.parts, this.vm, page);
      if (ok) {
        yield* sleep(events, latency.ioMap);
        this.vm.setRights(page, FULL);
        iommu.map(domain, page, this.vm.frame(page), FULL);
        resume(kind);
        yield* driver.set(domain, page, 1, FULL);
      } else resume('failed');
    }
    this.vm.unlock(page);
  }
}
