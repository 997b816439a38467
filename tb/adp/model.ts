import { accessOf, WHAT, whatOf, type Accesses } from './accesses.ts';
import type { Arrival, DeviceKind, DmaAccess, PinCounts, ReclaimPolicy } from './policy.ts';

/** The host around a policy. */
export interface ModelConfig {
  readonly frames: number;
  /** Time between harvests, us: within it the first-touch log has a page once. */
  readonly harvestUs: number;
  /** Posted receive buffers are probed: an absent one is asked for at once. */
  readonly probe: boolean;
  /** Time from a probe's page request to the page, us. A DMA that comes earlier is a fault. */
  readonly faultUs: number;
}

type ByDevice = Readonly<Record<DeviceKind, number>>;

/** What a run counted. */
export interface Counts {
  /** Pages absent at their DMA, which were in memory before and went to swap: what a policy answers for. */
  readonly iopfPages: ByDevice;
  /** Requests with at least one of them. */
  readonly iopfRequests: ByDevice;
  /** Pages absent because nobody had touched them yet: the same for all policies; device and CPU. */
  readonly firstTouches: number;
  /** Touches of the CPU of pages that were in swap. */
  readonly cpuFaults: number;
  /** Pages read from swap, for whatever reason; those of them that were brought in ahead, and that were used before they left. */
  readonly swapIns: number;
  readonly ahead: number;
  readonly aheadUsed: number;
  /** Brought in by probes: absent pages; and those that came in time. */
  readonly probed: number;
  readonly evictions: number;
  readonly pins: PinCounts;
  /** Pins held, over the accesses by the device: mean and percentiles. */
  readonly pinMean: number;
  readonly pinP50: number;
  readonly pinP90: number;
  readonly pinP99: number;
  readonly resident: number;
}

/** Where a page is; 0: nobody touched it yet. */
const [RESIDENT, SWAPPED] = [1, 2];
/** Pins are sampled every so many page DMAs. */
const PIN_SAMPLE = 64;

/**
 * Memory of one VM under a policy, driven by the accesses of a trace: no bytes, no latencies but that of probes. A descriptor is looked
 * up as a whole, so each of its pages that is absent then is an IOPF, whatever comes in with the first. Pages that come in ahead arrive
 * with the fault that asked for them (the queue is parked until then). Reclaim runs when a frame is needed and none is free.
 */
export class MemoryModel {
  readonly #where: Uint8Array;
  /** Page was brought in ahead and not used yet. */
  readonly #fresh: Uint8Array;
  /** Harvest period in which the page was last logged. */
  readonly #logged: Int32Array;
  /** Time at which a page that a probe asked for is there. */
  readonly #dueUs: Float64Array;
  readonly #faulted: Uint8Array;
  readonly #pinSamples: number[] = [];
  readonly #may: (page: number) => boolean;
  #free: number;
  #lockedFirst = -1;
  #lockedLast = -1;
  #period = 0;
  #firstTouches = 0;
  #cpuFaults = 0;
  #swapIns = 0;
  #ahead = 0;
  #aheadUsed = 0;
  #probed = 0;
  #evictions = 0;
  #dmas = 0;
  #resident = 0;
  readonly #iopfPages = { block: 0, nic: 0 };
  readonly #iopfRequests = { block: 0, nic: 0 };

  constructor(
    private readonly trace: Accesses,
    private readonly policy: ReclaimPolicy,
    private readonly config: ModelConfig,
  ) {
    const { pages } = trace;
    this.#where = new Uint8Array(pages);
    this.#fresh = new Uint8Array(pages);
    this.#logged = new Int32Array(pages).fill(-1);
    this.#dueUs = new Float64Array(pages);
    this.#faulted = new Uint8Array(trace.requests.block + trace.requests.nic);
    this.#free = config.frames;
    this.#may = (page) => page < this.#lockedFirst || page > this.#lockedLast;
  }

  /** Frames in use and free; always the frames of the host together. */
  get frames(): { readonly resident: number; readonly free: number } {
    return { resident: this.#resident, free: this.#free };
  }

  isResident(page: number): boolean {
    return this.#where[page] === RESIDENT;
  }

  /** Runs the trace to its end. `clock.at` is the index of the access at work, for policies that know the future. */
  run(clock: { at: number } = { at: 0 }): Counts {
    const { page, flags, segment, timeUs, count, request } = this.trace;
    const { harvestUs, probe } = this.config;
    for (let i = 0; i < count; i++) {
      clock.at = i;
      const now = timeUs[i]!;
      this.#period = Math.floor(now / harvestUs);
      const p = page[i]!;
      const what = whatOf(flags[i]!);
      if (what === WHAT.cpu) this.#cpu(p);
      else if (what === WHAT.post) {
        if (probe) this.#post(p, flags[i]!, now);
      } else {
        let last = i;
        while (last + 1 < count && segment[last + 1] === segment[i]) last++;
        this.#segment(p, page[last]!, request[i]!, accessOf(flags[i]!), now, clock, i);
        i = last;
      }
    }
    return this.#counts();
  }

  #segment(first: number, last: number, request: number, access: DmaAccess, now: number, clock: { at: number }, index: number): void {
    this.#lockedFirst = first;
    this.#lockedLast = last;
    for (let p = first; p <= last; p++) {
      if (this.#where[p] === RESIDENT ? this.#dueUs[p]! <= now : this.#where[p] !== SWAPPED) continue;
      this.#iopfPages[access.device]++;
      if (!this.#faulted[request]) {
        this.#faulted[request] = 1;
        this.#iopfRequests[access.device]++;
      }
      this.#dueUs[p] = 0;
    }
    for (let p = first; p <= last; p++) {
      clock.at = index + p - first;
      this.#dma(p, access);
      if (++this.#dmas % PIN_SAMPLE === 0) this.#pinSamples.push(this.policy.pins.held);
    }
    this.#lockedFirst = this.#lockedLast = -1;
  }

  #dma(p: number, access: DmaAccess): void {
    const { policy } = this;
    if (this.#where[p] === RESIDENT) {
      this.#use(p);
      const seen = policy.sight === 'every' || (policy.sight === 'log' && this.#logged[p] !== this.#period);
      this.#logged[p] = this.#period;
      if (!seen) return;
      policy.dma(p, access);
      this.#bring(policy.follow(p));
      return;
    }
    const ahead = this.#where[p] === SWAPPED ? policy.ahead(p, access) : [];
    this.#logged[p] = this.#period;
    this.#arrive(p, 'dma', access);
    this.#bring(ahead);
  }

  #cpu(p: number): void {
    if (this.#where[p] === RESIDENT) {
      this.#use(p);
      this.policy.cpu(p);
      return;
    }
    if (this.#where[p] === SWAPPED) this.#cpuFaults++;
    this.#lockedFirst = this.#lockedLast = p;
    this.#arrive(p, 'cpu', null);
    this.#lockedFirst = this.#lockedLast = -1;
  }

  #post(p: number, flags: number, now: number): void {
    if (this.#where[p] === SWAPPED) {
      this.#probed++;
      const ahead = this.policy.ahead(p, accessOf(flags));
      this.#lockedFirst = this.#lockedLast = p;
      this.#arrive(p, 'ahead', null);
      this.#dueUs[p] = now + this.config.faultUs;
      this.#bring(ahead);
      this.#lockedFirst = this.#lockedLast = -1;
    }
    if (this.#where[p] === RESIDENT) this.policy.posted(p);
  }

  /** Pages that were in swap come in, as far as frames can be had. */
  #bring(pages: readonly number[]): void {
    for (const p of pages) {
      if (this.#where[p] !== SWAPPED) continue;
      if (!this.#room()) return;
      this.#fresh[p] = 1;
      this.#ahead++;
      this.#enter(p);
      this.policy.arrived(p, 'ahead', null);
    }
  }

  #arrive(p: number, why: Arrival, access: DmaAccess | null): void {
    if (!this.#room()) throw new RangeError(`memory model: no frame for page ${p}: policy ${this.policy.name} gives none of ${this.#resident} resident pages up (${this.policy.pins.held} pinned)`);
    this.#enter(p);
    this.policy.arrived(p, why, access);
  }

  #enter(p: number): void {
    if (this.#where[p] === SWAPPED) this.#swapIns++;
    else this.#firstTouches++;
    this.#where[p] = RESIDENT;
    this.#dueUs[p] = 0;
    this.#resident++;
    this.#free--;
  }

  #use(p: number): void {
    if (!this.#fresh[p]) return;
    this.#fresh[p] = 0;
    this.#aheadUsed++;
  }

  /** One free frame; false when the policy gives no page up. */
  #room(): boolean {
    if (this.#free > 0) return true;
    const p = this.policy.victim(this.#may);
    if (p === undefined) return false;
    if (this.#where[p] !== RESIDENT || !this.#may(p)) throw new RangeError(`memory model: policy ${this.policy.name} gives up page ${p}, which is ${this.#where[p] === RESIDENT ? 'locked' : 'not resident'}`);
    this.#where[p] = SWAPPED;
    this.#fresh[p] = 0;
    this.#evictions++;
    this.#resident--;
    this.#free++;
    return true;
  }

  #counts(): Counts {
    const samples = Float64Array.from(this.#pinSamples).sort();
    const rank = (q: number): number => (samples.length === 0 ? 0 : samples[Math.ceil(q * samples.length) - 1]!);
    return {
      iopfPages: this.#iopfPages, iopfRequests: this.#iopfRequests, firstTouches: this.#firstTouches, cpuFaults: this.#cpuFaults, swapIns: this.#swapIns,
      ahead: this.#ahead, aheadUsed: this.#aheadUsed, probed: this.#probed, evictions: this.#evictions, pins: { ...copyOf(this.policy.pins) },
      pinMean: samples.length === 0 ? 0 : samples.reduce((a, b) => a + b, 0) / samples.length, pinP50: rank(0.5), pinP90: rank(0.9), pinP99: rank(0.99), resident: this.#resident,
    };
  }
}

const copyOf = ({ held, peak, made, used }: PinCounts): PinCounts => ({ held, peak, made, used });

