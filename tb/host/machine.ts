import { DONE_STATUS } from '../../hw/spec/messages.ts';
import { VERDICT } from '../../hw/spec/pae.ts';
import type { Outbound, RunResult, SimLink } from '../bridge/types.ts';
import { RootComplex } from '../pcie/root-complex.ts';
import type { WorkSource } from '../workload/source.ts';
import { firstContent } from './content.ts';
import { MSI_ADDRESS } from './driver-setup.ts';
import type { PageRequest } from './driver-requests.ts';
import type { ScrubCount } from './device-scrub.ts';
import { EventQueue } from './events.ts';
import { FaultStats } from './fault-stats.ts';
import type { Figures } from './figures.ts';
import { Iommu } from './iommu.ts';
import { Issuer } from './issue.ts';
import { Judge } from './judge.ts';
import type { MachineConfig } from './machine-config.ts';
import { HostMemory } from './memory.ts';
import { Random } from './random.ts';
import { withReplay } from './replay-text.ts';
import { RunError } from './run-error.ts';
import { SwapDevice } from './swap.ts';
import { sleep, spawn, until, type Task } from './task.ts';
import { TraceHash } from './trace-hash.ts';
import { vmProblems } from './vm.ts';
import { VmHost } from './vm-host.ts';
import { VpriDriver, type RoundTrips } from './vpri-driver.ts';

/** Ticks that the device runs on when it is busy and the host has nothing to do. */
const CHUNK_TICKS = 10_000;
/** Chunks without any output after which a busy device counts as stuck. */
const MAX_CHUNKS = 1_000;
/** How often the end of the host's work is looked for, after the workload. */
const REST_POLL_NS = 10_000;
const COUNTERS = ['LOOKUPS', 'LOOKUP_FAULTS', 'LOOKUP_DENIED', 'LOOKUP_CYCLES', 'LOOKUP_MAX', 'RECORDS', 'JOINED', 'RESPONSES', 'UPDATES', 'VF_DROPS', 'LOOKUP_MISSES'] as const;

/** What the driver reads from the device when the workload is over. */
interface DeviceEnd {
  readonly errors: string[];
  readonly counters: Record<string, number>;
  readonly lookupHistogram: number[];
  readonly roundTrips: RoundTrips;
  readonly scrub: ScrubCount | null;
}

/**
 * A host with a VPRI device: host model, root complex and a simulation of the device, on one simulated clock. One run of
 * one workload; then `close` the link.
 */
export class Machine {
  readonly events = new EventQueue();
  readonly memory = new HostMemory();
  readonly judge: Judge;
  readonly iommu: Iommu;
  readonly rc: RootComplex;
  readonly driver: VpriDriver;
  readonly vms: readonly VmHost[];
  readonly hash = new TraceHash();
  readonly swap: SwapDevice;
  readonly #issuer: Issuer;
  /** Ticks of one call at most. */
  readonly #quantum: number;
  readonly #stats = new FaultStats();
  readonly #vmOfQueue = new Map<number, VmHost>();
  readonly #functionOfQueue = new Map<number, number>();
  #phase = 'the driver sets the device up';
  #tick = 0;
  #lastInbound = 0;
  #clocks = 0;
  #skipped = 0;
  #calls = 0;
  /** Tick of the last sign of life of either side. */
  #lastSign = 0;

  constructor(
    readonly config: MachineConfig,
    private readonly link: SimLink,
    source: WorkSource,
  ) {
    const { preset, seed, latency, tickNs, vms } = config;
    const problems = vmProblems(vms, preset);
    if (problems.length > 0) throw new RunError('config', problems.join('; '));
    const events = this.events;
    this.judge = new Judge(() => events.now, { onViolation: config.onViolation, historyLines: 4096 });
    this.iommu = new Iommu({
      events, memory: this.memory, judge: this.judge, latency, random: new Random(seed, 'iommu'), iotlbEntries: config.iotlbEntries,
      landed: (domain, address, bytes) => this.#vmOfDomain(domain)!.guest.landed(address, bytes),
      lowered: (domain, page) => void this.driver.shadow(domain).check(page),
    });
    this.rc = new RootComplex({
      events, seed, ordering: config.ordering, latency: config.path, memory: this.iommu, tickNs,
      msi: (address, data, rid) => this.#msi(address, data, rid),
      maxPayload: config.maxPayload, maxReadRequest: config.maxReadRequest, rcb: 64, requesterId: 0,
      functionId: (f) => this.rid(f), readTags: preset.readTags,
    });
    const longest = this.rc.minTurnaroundTicks;
    this.#quantum = config.quantum ?? Infinity;
    if (config.quantum !== null && !(Number.isInteger(config.quantum) && config.quantum >= 1 && config.quantum <= longest)) {
      throw new RunError('config', `quantum of ${config.quantum} ticks: the latencies allow a turnaround from device to host and back of ${longest} ticks (${longest * tickNs} ns), so a quantum is a whole number from 1 to ${longest}; results would depend on a longer one`);
    }
    this.swap = new SwapDevice({ events, random: new Random(seed, 'swap'), latency, parallel: config.swapParallel, readErrors: config.swapReadErrors, before: firstContent });
    this.driver = new VpriDriver({
      events, port: this.rc, memory: this.memory, iommu: this.iommu, judge: this.judge, preset, latency, random: new Random(seed, 'interrupt'), tickNs,
      notice: config.notice, requestRingLog2: config.requestRingLog2,
      handle: (request) => this.#pageRequest(request),
      log: (line) => this.hash.host(line),
    });
    this.vms = vms.map((vm) => new VmHost(vm, {
      config, events, memory: this.memory, iommu: this.iommu, swap: this.swap, driver: this.driver, stats: this.#stats,
      finished: (flight) => this.#issuer.complete(flight),
      log: (line) => this.hash.host(line),
    }));
    this.#issuer = new Issuer({
      events, tickNs, queueDepth: preset.queueDepth, arrival: config.arrival, source,
      guestOf: (queue) => this.#vmOf(queue).guest,
      touch: ({ domain, page }, done) => this.#vmTouched(domain).cpu.touch(page, done),
      turnaround: this.#guestTurnaround,
    });
    this.#attach();
  }

  /** A descriptor that an output causes must not come earlier than a run may go on after that output. */
  get #guestTurnaround(): number {
    return Math.max(this.config.latency.guestTurnaround, this.rc.minTurnaroundTicks * this.config.tickNs);
  }

  /** Requester ID of a function: the PF's, or PF + First VF Offset + f - 1 (SR-IOV 1.1 §2.1.2, VF Stride 1). */
  rid(func: number): number {
    return func === 0 ? this.config.requesterId : this.config.requesterId + this.config.preset.firstVfOffset + func - 1;
  }

  /** Brings the device up, runs the workload to its end, reads the device's errors and counters, and scrubs. What it throws says how to replay the run. */
  run(): Figures {
    const { config, link } = this;
    link.reset(
      {
        requesterId: config.requesterId,
        maxPayloadSize: Math.log2(config.maxPayload / 128),
        maxReadRequestSize: Math.log2(config.maxReadRequest / 128),
        msixEnable: true,
        msixMask: false,
        busMaster: (1n << BigInt(config.preset.functions)) - 1n,
      },
      { ...config.link, seed: config.seed },
    );
    let figures: Figures | null = null;
    try {
      spawn(this.#life(), (f) => (figures = f));
      while (figures === null) this.#step();
    } catch (error) {
      throw withReplay(error, link);
    }
    return figures;
  }

  #attach(): void {
    this.iommu.attachHost(this.rid(0), this.driver.ringFrames);
    for (const host of this.vms) {
      for (const f of host.vm.functions) this.iommu.attach(this.rid(f), f, host.vm.domain);
      for (const q of host.vm.queues) {
        this.#vmOfQueue.set(q.queue, host);
        this.#functionOfQueue.set(q.queue, q.function);
      }
    }
  }

  /** The whole run as one task, so that each phase begins in the event that ends the one before. */
  *#life(): Task<Figures> {
    yield* this.driver.setUp(this.config.vms);
    yield* sleep(this.events, this.#guestTurnaround); // the end of the set-up is an output that causes the first descriptors
    this.#phase = 'the workload runs';
    yield* until((done) => this.#issuer.start(done));
    this.#phase = 'the host comes to rest';
    while (!this.#atRest()) yield* sleep(this.events, REST_POLL_NS);
    this.#phase = 'the driver reads errors and counters';
    return this.#figures(yield* this.#readDevice());
  }

  /** Nothing is under way in host software: what is left of reclaim after the workload is done. */
  #atRest(): boolean {
    return this.driver.describe().length === 0 && this.vms.every((vm) => vm.describe().length === 0);
  }

  /** One step of the main loop: device, then host, neither further than the other can see. */
  #step(): void {
    const { events, rc, link } = this;
    const { tickNs, limitNs } = this.config;
    events.advanceTo(this.#tick * tickNs);
    const inbound = [...rc.toDevice(), ...this.#issuer.take()];
    for (const i of inbound) {
      if (i.tick < this.#tick) throw new RangeError(`machine: ${i.port} is due at tick ${i.tick}, the device was run to tick ${this.#tick} already; the horizon of that run was too far`);
      this.hash.inbound(i);
      this.#lastInbound = Math.max(this.#lastInbound, i.tick);
    }
    const idle = events.next === Infinity;
    const horizon = idle ? Math.max(this.#tick, this.#lastInbound) + CHUNK_TICKS : this.#horizon();
    const result = link.run(inbound, Math.min(horizon, this.#tick + this.#quantum), rc.minTurnaroundTicks);
    this.#count(result);
    this.hash.reached(result.tick - 1);
    for (const out of result.out) this.#output(out);
    rc.fromDevice(result.out, result.tick);
    events.advanceTo(result.tick * tickNs);
    if (events.now > limitNs) throw new RunError('limit', `${this.#phase}: ${events.now} ns passed, the limit is ${limitNs} ns. ${this.#waitsFor()}`);
    if (result.reason !== 'until' && result.reason !== 'output') {
      throw new RunError('simulation', `${this.#phase}: the simulation ended at tick ${result.tick} (${result.reason}): ${result.detail}`);
    }
    this.#checkProgress(result, idle);
  }

  /**
   * How far the device may run before the host does anything that it could see: a host event reaches it through the root
   * complex, no sooner than the shortest way down; a descriptor reaches it at once.
   */
  #horizon(): number {
    const { tickNs, lookAhead } = this.config;
    const viaPcie = this.events.next + (lookAhead ? this.rc.minDownNs : 0);
    return Math.ceil(Math.min(viaPcie, this.#issuer.nextDescriptorNs) / tickNs);
  }

  /** Nothing is due on either side and somebody waits: that is an error, and it says who waits for what. */
  #checkProgress(result: RunResult, idle: boolean): void {
    if (!idle || result.out.length > 0) this.#lastSign = result.tick;
    const quiet = result.tick - Math.max(this.#lastSign, this.#lastInbound);
    if (quiet < CHUNK_TICKS || this.events.next !== Infinity) return;
    if (!result.busy) throw new RunError('deadlock', `${this.#phase}: at tick ${result.tick} the device is idle and the host has nothing to do. ${this.#waitsFor()}`);
    if (quiet >= MAX_CHUNKS * CHUNK_TICKS) throw new RunError('busy', `${this.#phase}: the device has been busy for ${MAX_CHUNKS * CHUNK_TICKS} ticks without any output, now at tick ${result.tick}. ${this.#waitsFor()}`);
  }

  #waitsFor(): string {
    const lines = [
      ...this.#issuer.describe(),
      ...this.driver.describe(),
      ...this.vms.flatMap((vm) => vm.describe()),
      `the root complex has ${this.rc.openReads} DMA reads and ${this.rc.openMmioReads} MMIO reads open`,
    ];
    return `What waits:\n${lines.slice(0, 60).map((l) => `  ${l}`).join('\n')}`;
  }

  #count(result: RunResult): void {
    this.#tick = result.tick;
    this.#clocks += result.clocks;
    this.#skipped += result.skipped;
    this.#calls++;
  }

  /** What the root complex does not take: verdicts and finished descriptors, each as an event at its own time. */
  #output(out: Outbound): void {
    this.hash.outbound(out);
    const ns = out.tick * this.config.tickNs;
    if (out.port === 'done') this.events.at(ns, () => this.#issuer.done(out));
    if (out.port === 'event' && out.verdict === VERDICT.grant) this.events.at(ns, () => this.#granted(out));
  }

  #granted(out: Extract<Outbound, { port: 'event' }>): void {
    const func = this.#functionOfQueue.get(out.queue);
    if (func === undefined) throw new RunError('verdict', `tick ${out.tick}: a grant for queue ${out.queue}, which was not set up`);
    this.iommu.granted(this.rid(func), out.page, out.pages, out.write);
    this.#stats.granted(out.queue, out.page, out.pages, this.events.now, out.retry);
  }

  #msi(address: number, data: number, rid: number): void {
    if (address !== MSI_ADDRESS || data > 1 || rid !== this.rid(0)) {
      throw new RunError('request', `an interrupt to 0x${address.toString(16)} with data ${data} of requester ID 0x${rid.toString(16)}; the driver programmed 0x${MSI_ADDRESS.toString(16)}, data 0 and 1, for the PF`);
    }
    this.driver.interrupt(data);
  }

  #pageRequest(request: PageRequest): void {
    const host = this.#vmOf(request.queue);
    const rid = this.rid(this.#functionOfQueue.get(request.queue)!);
    if (request.domain !== host.vm.domain || request.rid !== rid) {
      throw new RunError('request', `a page request of queue ${request.queue} names domain ${request.domain} and requester ID 0x${request.rid.toString(16)}; the queue has domain ${host.vm.domain} and 0x${rid.toString(16)}`);
    }
    this.hash.host(`${this.events.now} page request ${request.tag.index}.${request.tag.generation} queue ${request.queue} page ${request.firstPage}+${request.pageCount}`);
    host.faults.take(request);
  }

  #vmOf(queue: number): VmHost {
    const host = this.#vmOfQueue.get(queue);
    if (host === undefined) throw new RunError('config', `queue ${queue} belongs to no VM; add it to one`);
    return host;
  }

  #vmOfDomain(domain: number): VmHost | undefined {
    return this.vms.find((v) => v.vm.domain === domain);
  }

  #vmTouched(domain: number): VmHost {
    const host = this.#vmOfDomain(domain);
    if (host === undefined) throw new RunError('config', `a CPU touch names domain ${domain}, which is no VM's; add it to one`);
    return host;
  }

  *#readDevice(): Task<DeviceEnd> {
    const errors = yield* this.driver.readErrors();
    const counters: Record<string, number> = {};
    for (const name of COUNTERS) counters[name] = yield* this.driver.readCounter(name);
    const lookupHistogram = yield* this.driver.readLookupHistogram();
    const roundTrips = yield* this.driver.readRoundTrips();
    return { errors, counters, lookupHistogram, roundTrips, scrub: this.config.scrub === 'device' ? yield* this.driver.scrub() : null };
  }

  #figures(end: DeviceEnd): Figures {
    const samples = this.#issuer.samples;
    const statuses: Record<string, number> = {};
    for (const [name, status] of Object.entries(DONE_STATUS)) statuses[name] = samples.filter((s) => s.status === status).length;
    const sum = (f: (vm: VmHost) => number): number => this.vms.reduce((total, vm) => total + f(vm), 0);
    const scrubs = this.config.vms.map((vm) => this.driver.shadow(vm.domain).scrub());
    return {
      simulatedNs: this.events.now,
      clocks: this.#clocks,
      skippedTicks: this.#skipped,
      calls: this.#calls,
      descriptors: samples,
      statuses,
      holds: this.#issuer.holds,
      backlogMax: this.#issuer.backlogMax,
      updates: this.driver.updates.samples,
      faults: this.#stats.samples,
      faultCounts: this.#stats.counts(),
      cpuTouches: sum((vm) => vm.cpu.touches),
      cpuFaults: this.vms.flatMap((vm) => vm.cpu.samples),
      reclaims: this.vms.flatMap((vm) => vm.reclaim.samples),
      swap: { reads: this.swap.reads, writes: this.swap.writes },
      bytesChecked: { device: sum((vm) => vm.guest.checked.device), guest: sum((vm) => vm.guest.checked.guest) },
      mismatches: sum((vm) => vm.guest.mismatches),
      violations: { ...this.judge.counts },
      violationTexts: this.judge.firstErrors.map((e) => e.message),
      scrub: { pages: scrubs.reduce((n, s) => n + s.pages, 0), wrong: scrubs.reduce((n, s) => n + s.wrong, 0) },
      mmio: { stores: this.driver.bar.stores, loads: this.driver.bar.loads },
      deviceErrors: end.errors,
      counters: end.counters,
      lookupHistogram: end.lookupHistogram,
      roundTrips: end.roundTrips,
      deviceScrub: end.scrub,
      deviceMemory: this.link.memoryStats(),
      traceHash: this.hash.digest(),
      traceLines: this.hash.lines,
    };
  }
}
