import { RESPONSE_CODE } from '../../hw/spec/messages.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import { VpriBar, type DevicePort } from './device-port.ts';
import { scrubDomain, type ScrubCount } from './device-scrub.ts';
import { DriverError } from './driver-error.ts';
import { PageRequestRing, type PageRequest } from './driver-requests.ts';
import { identify, setUpDomain, setUpMsix, setUpRings, type DomainTable } from './driver-setup.ts';
import { UpdateQueue } from './driver-updates.ts';
import type { EventQueue } from './events.ts';
import type { Iommu } from './iommu.ts';
import type { Judge } from './judge.ts';
import { draw, type HostLatency } from './latency.ts';
import type { HostMemory } from './memory.ts';
import { paeFor, PaeShadow } from './pae-shadow.ts';
import type { Random } from './random.ts';
import { registersOf, type Registers } from './regs.ts';
import type { Task } from './task.ts';

export interface DriverParts {
  readonly events: EventQueue;
  readonly port: DevicePort;
  readonly memory: HostMemory;
  readonly iommu: Iommu;
  readonly judge: Judge;
  readonly preset: Preset;
  readonly latency: HostLatency;
  readonly random: Random;
  readonly tickNs: number;
  readonly notice: 'poll' | 'msix';
  /** Entries of the page-request ring, as a base-2 logarithm. */
  readonly requestRingLog2: number;
  readonly handle: (request: PageRequest) => void;
  /** One line for each thing the driver does, for the trace hash. */
  readonly log: (line: string) => void;
}

/** Round trips of page requests as the device counted them: buckets, sum and maximum, ticks. */
export interface RoundTrips {
  readonly counts: readonly number[];
  readonly sum: number;
  readonly max: number;
}

/**
 * The VPRI driver: everything that host software does with the device, through 8-byte loads and stores and two rings in host
 * memory. It holds a shadow of the PA-BITMAP of each domain.
 */
export class VpriDriver {
  readonly updates: UpdateQueue;
  readonly requests: PageRequestRing;
  readonly bar: VpriBar;
  readonly #regs: Registers;
  readonly #shadows = new Map<number, PaeShadow>();
  /** First row in the bitmap and pages of each domain. */
  readonly #places = new Map<number, { readonly row: number; readonly pages: number }>();

  constructor(private readonly parts: DriverParts) {
    const { events, memory, latency, preset, tickNs } = parts;
    this.#regs = registersOf(preset);
    this.bar = new VpriBar(parts.port, events, parts.log);
    this.updates = new UpdateQueue({
      events, bar: this.bar, memory, latency, tickNs,
      window: this.#regs.window('COMMAND').offset,
      slots: preset.commandSlots,
      ringSizeLog2: Math.max(4, Math.log2(preset.commandSlots)),
      notice: parts.notice,
    });
    this.requests = new PageRequestRing({ events, bar: this.bar, memory, regs: this.#regs, latency, tickNs, ringSizeLog2: parts.requestRingLog2, handle: parts.handle });
  }

  /** Frames that the PF must be able to write. */
  get ringFrames(): readonly number[] {
    return [...this.requests.ring.frames, ...this.updates.ring.frames];
  }

  /** Brings the device up: identification, MSI-X, rings, tables, enable. */
  *setUp(tables: readonly DomainTable[]): Task {
    const parts = { bar: this.bar, regs: this.#regs, preset: this.parts.preset };
    yield* identify(parts);
    setUpMsix(parts);
    setUpRings(parts, this.requests.ring, this.updates.ring);
    let region = 0;
    for (const table of tables) {
      this.#places.set(table.domain, { row: region, pages: table.pages });
      region = yield* setUpDomain(parts, table, region);
      this.#shadows.set(table.domain, new PaeShadow(table.domain, this.parts.iommu, this.parts.judge));
    }
    this.bar.store(this.#regs.offset('CTRL'), this.#regs.encode('CTRL', { ENABLE: 1 }));
    yield* this.bar.load(this.#regs.offset('CTRL')); // a load pushes the stores before it into the device
  }

  shadow(domain: number): PaeShadow {
    const shadow = this.#shadows.get(domain);
    if (shadow === undefined) throw new DriverError('setup', `domain ${domain} was not set up`);
    return shadow;
  }

  /** Raises the rights of a range; goes on at the acknowledgement. The range must be mapped in the IOMMU first. */
  *set(domain: number, firstPage: number, count: number, rights: number): Task {
    const shadow = this.shadow(domain);
    yield* this.updates.run({ op: 'set', domain, firstPage, count, rights: paeFor(rights) }, () => {
      for (let page = firstPage; page < firstPage + count; page++) shadow.raise(page, rights);
    });
  }

  /** Takes all rights of a range; goes on at the acknowledgement, when no DMA granted before is in flight. */
  *clear(domain: number, firstPage: number, count: number): Task {
    const shadow = this.shadow(domain);
    yield* this.updates.run({ op: 'clear', domain, firstPage, count, rights: 0 });
    for (let page = firstPage; page < firstPage + count; page++) shadow.lower(page, 0);
  }

  respond(request: PageRequest, code: keyof typeof RESPONSE_CODE): void {
    this.bar.store(this.#regs.offset('PRQ_RESPONSE'), this.#regs.encode('PRQ_RESPONSE', {
      INDEX: request.tag.index, GENERATION: request.tag.generation, CODE: RESPONSE_CODE[code],
    }));
  }

  /** An MSI-X of the PF was delivered. Vector 0: page requests; 1: acknowledgements. */
  interrupt(vector: number): void {
    const { events, latency, random, log } = this.parts;
    const arrivedNs = events.now;
    log(`${arrivedNs} msi ${vector}`);
    events.after(draw(latency.interrupt, random), () => {
      if (vector === 0) this.requests.interrupt(arrivedNs);
      else this.updates.interrupt();
    });
  }

  /** Names of the error bits that are set; an empty list in a good run. */
  *readErrors(): Task<string[]> {
    return this.#regs.bitsSet('ERROR', yield* this.bar.load(this.#regs.offset('ERROR')));
  }

  /** A counter of the device. */
  *readCounter(name: 'LOOKUPS' | 'LOOKUP_FAULTS' | 'LOOKUP_DENIED' | 'LOOKUP_CYCLES' | 'LOOKUP_MAX' | 'RECORDS' | 'JOINED' | 'RESPONSES' | 'UPDATES' | 'VF_DROPS' | 'LOOKUP_MISSES'): Task<number> {
    return this.#regs.field(name, 'COUNT', yield* this.bar.load(this.#regs.offset(name)));
  }

  /** The device's histogram of the lookup latency: entry i counts latencies of i cycles, the last one that many or more. */
  *readLookupHistogram(): Task<number[]> {
    return yield* this.#window('LOOKUP_HISTOGRAM');
  }

  /** The device's histogram of the page-request round trip, in ticks, with sum and maximum: entry i counts from `bucketBounds(ROUND_TRIP_BUCKETS)[i]` on. */
  *readRoundTrips(): Task<RoundTrips> {
    const field = (name: 'ROUND_TRIP_TICKS' | 'ROUND_TRIP_MAX', value: bigint): number => this.#regs.field(name, 'COUNT', value);
    const sum = field('ROUND_TRIP_TICKS', yield* this.bar.load(this.#regs.offset('ROUND_TRIP_TICKS')));
    const max = field('ROUND_TRIP_MAX', yield* this.bar.load(this.#regs.offset('ROUND_TRIP_MAX')));
    return { counts: yield* this.#window('ROUND_TRIP_HISTOGRAM'), sum, max };
  }

  /** Compares every PAE of every domain in the device with the shadow and the page table; only at rest. */
  *scrub(): Task<ScrubCount> {
    const parts = { bar: this.bar, regs: this.#regs, preset: this.parts.preset };
    const counts: ScrubCount[] = [];
    for (const [domain, { row, pages }] of this.#places) counts.push(yield* scrubDomain(parts, this.shadow(domain), row, pages));
    return { pages: counts.reduce((n, c) => n + c.pages, 0), wrong: counts.reduce((n, c) => n + c.wrong, 0) };
  }

  *#window(name: 'LOOKUP_HISTOGRAM' | 'ROUND_TRIP_HISTOGRAM'): Task<number[]> {
    const { offset, bytes } = this.#regs.window(name);
    const counts: number[] = [];
    for (let at = 0; at < bytes; at += 8) counts.push(Number(yield* this.bar.load(offset + at)));
    return counts;
  }

  /** What the driver waits for, for the deadlock report. */
  describe(): string[] {
    return [...this.updates.describe(), ...this.requests.describe()];
  }
}
