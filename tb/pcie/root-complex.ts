import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Outbound } from '../bridge/types.ts';
import type { EventQueue } from '../host/events.ts';
import { enableFlags, firstByteOffset, isContiguous } from './byte-enables.ts';
import { DeviceMonitor, isInterrupt, transactionId, type DeviceTlp, type ProtocolViolation } from './device-monitor.ts';
import { drawBelow, drawHold, drawLatency, drawStream } from './draw.ts';
import { InboundQueue, type DownTlp } from './inbound-queue.ts';
import { minDownNs, minTurnaroundNs } from './latency.ts';
import { MmioReads, checkCpuAccess, type MmioResult } from './mmio.ts';
import { OrderedPath, type TlpClass } from './ordering.ts';
import { readCompletions, readSpan } from './read-completions.ts';
import { TlpStats, type Direction } from './stats.ts';
import { encodeTlp, memoryRead, memoryWrite, unpadPayload, type Completion, type MemRequest, type Tlp } from './tlp.ts';
import type { MemoryPort, Ordering, PathLatency } from './types.ts';

export { INTERRUPT_BASE, INTERRUPT_END, ProtocolViolation, type ViolationCode } from './device-monitor.ts';
export type { DownTlp } from './inbound-queue.ts';
export type { MmioResult } from './mmio.ts';

/** One TLP on its way, for the event trace. Called in the order of host events: up at delivery, down at departure. */
export interface TlpTrace {
  readonly direction: Direction;
  /** When it left, and when it arrives (down: before rounding up to a tick; a read: when memory is read), ns. */
  readonly sentNs: number;
  readonly deliveredNs: number;
  readonly tlp: Tlp;
}

export interface RootComplexConfig {
  readonly events: EventQueue;
  readonly seed: number;
  readonly ordering: Ordering;
  readonly latency: PathLatency;
  readonly memory: MemoryPort;
  /** An interrupt; called when its write is delivered, so behind every posted write before it. */
  readonly msi: (vectorAddress: number, data: number, requesterId: number) => void;
  /** Max_Payload_Size and Max_Read_Request_Size, bytes. */
  readonly maxPayload: number;
  readonly maxReadRequest: number;
  /** Read completion boundary, bytes. */
  readonly rcb: 64 | 128;
  /** The root complex's own ID: requester of MMIO, completer of DMA reads. */
  readonly requesterId: number;
  /** Length of a tick of the device clock, ns. */
  readonly tickNs: number;
  /** Bus address of a BAR; `defaultBarBase` when not given. */
  readonly barBase?: (func: number, bar: number) => number;
  /** Requester ID of a function, to check the completer ID of its completions; unchecked when not given. */
  readonly functionId?: (func: number) => number;
  /** Read tags of the device; 256 when not given. */
  readonly readTags?: number;
  /** What the shim puts into `error` beside a completion with a bad status: 0 (the default), or 2 as the UltraScale shim does. */
  readonly badStatusError?: 0 | 2;
  readonly trace?: (entry: TlpTrace) => void;
}

/** BARs of all functions side by side from 0xF0000000, 64 KiB each (our design). */
export function defaultBarBase(func: number, bar: number): number {
  return 0xf000_0000 + (func * 8 + bar) * 0x1_0000;
}

/**
 * The root complex: takes the device's TLPs to memory, to interrupts and to MMIO results, and the host's TLPs to the
 * device, each after a latency drawn by seed and in an order that PCIe permits.
 *
 * The main loop hands what a run gave to `fromDevice`, advances the event queue to the tick reached, and hands `toDevice()`
 * to the next run. A run may go `minTurnaroundTicks` past its first output, and `minDownNs` past the next host event.
 */
export class RootComplex {
  readonly stats = new TlpStats();
  /** Shortest device -> host -> device time, in whole ticks. */
  readonly minTurnaroundTicks: number;
  /** Shortest time from a host event to a TLP entering the device, ns. */
  readonly minDownNs: number;

  readonly #c: RootComplexConfig;
  readonly #up: OrderedPath;
  readonly #down: OrderedPath;
  readonly #upDraw: RandomGenerator;
  readonly #downDraw: RandomGenerator;
  readonly #splitDraw: RandomGenerator;
  readonly #inbound = new InboundQueue();
  readonly #mmio = new MmioReads();
  readonly #monitor: DeviceMonitor;
  #openReads = 0;
  #lastServed = 0;
  #reachedTick = 0;

  constructor(config: RootComplexConfig) {
    const { maxPayload, rcb, latency, seed, tickNs } = config;
    if (maxPayload < rcb) throw new RangeError(`maxPayload ${maxPayload} is below the read completion boundary ${rcb}; give at least ${rcb}`);
    this.#c = config;
    this.minDownNs = minDownNs(latency);
    this.minTurnaroundTicks = Math.floor(minTurnaroundNs(latency) / tickNs);
    if (this.minTurnaroundTicks < 1) throw new RangeError(`the latencies allow a turnaround of ${minTurnaroundNs(latency)} ns, less than one tick of ${tickNs} ns; raise their minima`);
    this.#up = new OrderedPath(config.ordering, 'up');
    this.#down = new OrderedPath(config.ordering, 'down');
    this.#upDraw = drawStream(seed, 0);
    this.#downDraw = drawStream(seed, 1);
    this.#splitDraw = drawStream(seed, 2);
    this.#monitor = new DeviceMonitor(config, config.requesterId, config.functionId ?? null, this.#mmio);
  }

  /** Every rule the device broke, the thrown one included. */
  get violations(): readonly ProtocolViolation[] {
    return this.#monitor.violations;
  }

  /** Reads of the device that memory has not served, and MMIO reads without an answer. */
  get openReads(): number {
    return this.#openReads;
  }
  get openMmioReads(): number {
    return this.#mmio.open;
  }

  /**
   * Takes what left the device in a run, in order of tick; records of other ports are skipped. `reachedTick` is the tick the
   * run came to (default: that of the last record). Call it before advancing the event queue to that tick. Payloads must
   * stay unchanged afterwards; they are not copied. Throws a ProtocolViolation that names the first bad TLP.
   */
  fromDevice(out: readonly Outbound[], reachedTick = 0): void {
    for (const record of out) {
      if (record.port === 'tx_wr_req' || record.port === 'tx_rd_req' || record.port === 'tx_cpl') this.#accept(record);
      if (record.tick > this.#reachedTick) this.#reachedTick = record.tick;
    }
    if (reachedTick > this.#reachedTick) this.#reachedTick = reachedTick;
  }

  /**
   * What is on its way into the device, sorted by tick, each handed out once. A later call may add ticks before those handed
   * out (that is the reordering), never ticks the simulation has passed.
   */
  toDevice(): DownTlp[] {
    return this.#inbound.drain();
  }

  /** A CPU store to a BAR: 1 to 8 bytes within an aligned quadword; else a RangeError. Returns the tick at which it enters the device. */
  mmioWrite(func: number, bar: number, offset: number, bytes: Uint8Array): number {
    checkCpuAccess('store', offset, bytes.length);
    const tlp = memoryWrite(this.#c.requesterId, 0, this.#barAddress(func, bar) + offset, bytes.slice());
    return this.#request(tlp, func, bar, 'posted', this.#c.latency.postedDown);
  }

  /**
   * A CPU load from a BAR, 1 to 8 bytes within an aligned quadword. `done` is called when the completion is delivered: behind
   * every posted write that left the device before it. Waits while all 256 tags are out.
   */
  mmioRead(func: number, bar: number, offset: number, length: number, done: (result: MmioResult) => void): void {
    checkCpuAccess('load', offset, length);
    const address = this.#barAddress(func, bar) + offset;
    this.#mmio.start((tag) => {
      const request = memoryRead(this.#c.requesterId, tag, address, length);
      return { request, func, tick: this.#request(request, func, bar, 'nonPosted', this.#c.latency.nonPostedDown), done };
    });
  }

  #accept(record: DeviceTlp): void {
    const { latency, ordering, tickNs } = this.#c;
    const tlp = this.#monitor.admit(record);
    const sentNs = record.tick * tickNs;
    this.stats.count('up', tlp);
    switch (tlp.kind) {
      case 'MWr': {
        const delivery = this.#travel(this.#up, this.#upDraw, 'posted', tlp, sentNs, latency.postedUp);
        return this.#schedule(delivery, record, () => this.#deliverWrite(tlp, sentNs));
      }
      case 'MRd': {
        const arrival = this.#travel(this.#up, this.#upDraw, 'nonPosted', tlp, sentNs, latency.nonPostedUp);
        let served = arrival + drawLatency(this.#upDraw, latency.memoryRead);
        if (ordering === 'fifo') served = Math.max(served, this.#lastServed);
        this.#lastServed = served;
        this.#openReads++;
        return this.#schedule(served, record, () => this.#serveRead(tlp, sentNs));
      }
      default: {
        const delivery = this.#travel(this.#up, this.#upDraw, 'completion', tlp, sentNs, latency.completionUp);
        return this.#schedule(delivery, record, () => {
          this.#trace('up', sentNs, delivery, tlp);
          this.#mmio.finish(tlp);
        });
      }
    }
  }

  /** Delivery time of a TLP that departs at `sentNs`. */
  #travel(path: OrderedPath, rng: RandomGenerator, cls: TlpClass, tlp: Tlp, sentNs: number, latency: readonly [number, number]): number {
    const hold = cls === 'posted' || this.#c.ordering === 'fifo' ? 0 : drawHold(rng, latency);
    return path.depart(cls, transactionId(tlp), sentNs, drawLatency(rng, latency), hold);
  }

  #schedule(time: number, record: DeviceTlp, run: () => void): void {
    const { events } = this.#c;
    if (time < events.now) throw new RangeError(`a TLP that left the device at tick ${record.tick} is due at ${time} ns, but host time is ${events.now} ns; call fromDevice before advancing the event queue`);
    events.at(time, run);
  }

  #deliverWrite(tlp: MemRequest, sentNs: number): void {
    const { requesterId, address, length, firstBe, lastBe, payload } = tlp;
    this.#trace('up', sentNs, this.#c.events.now, tlp);
    if (isInterrupt(tlp)) {
      this.stats.interrupts++;
      const data = (payload[0]! | (payload[1]! << 8) | (payload[2]! << 16) | (payload[3]! << 24)) >>> 0;
      this.#c.msi(address, data, requesterId);
    } else if (firstBe !== 0) {
      const enable = isContiguous(length, firstBe, lastBe) ? null : enableFlags(length, firstBe, lastBe);
      this.#c.memory.write(requesterId, address + firstByteOffset(firstBe), unpadPayload(payload, length, firstBe, lastBe), enable, sentNs);
    }
  }

  #serveRead(tlp: MemRequest, sentNs: number): void {
    const { events, memory, ordering, requesterId: completerId, rcb, maxPayload, latency } = this.#c;
    this.#trace('up', sentNs, events.now, tlp);
    const { address, bytes } = readSpan(tlp);
    const result = memory.read(tlp.requesterId, address, bytes, sentNs);
    if (!result.ok) this.stats.refusedReads++;
    const pick = ordering === 'fifo' ? (n: number) => n - 1 : (n: number) => drawBelow(this.#splitDraw, n);
    let lastTick = 0;
    for (const cpl of readCompletions(tlp, result, { completerId, rcb, maxPayload }, pick, drawBelow(this.#splitDraw, 256))) {
      lastTick = this.#send('completion', cpl, latency.completionDown, (tick) => this.#completionRecord(cpl, tick));
    }
    this.#monitor.release(tlp, lastTick);
    this.#openReads--;
  }

  #completionRecord(tlp: Completion, tick: number): DownTlp {
    return { port: 'rx_cpl', tick, tlp: encodeTlp(tlp), error: tlp.status === 0 ? 0 : (this.#c.badStatusError ?? 0) };
  }

  #request(tlp: MemRequest, func: number, bar: number, cls: TlpClass, latency: readonly [number, number]): number {
    return this.#send(cls, tlp, latency, (tick) => ({ port: 'rx_req', tick, tlp: encodeTlp(tlp), bar, func }));
  }

  /** Puts a TLP on the way down, now; returns the tick at which it enters the device. */
  #send(cls: TlpClass, tlp: Tlp, latency: readonly [number, number], record: (tick: number) => DownTlp): number {
    const now = this.#c.events.now;
    const delivery = this.#travel(this.#down, this.#downDraw, cls, tlp, now, latency);
    const tick = Math.ceil(delivery / this.#c.tickNs);
    if (tick < this.#reachedTick) {
      throw new RangeError(
        `a TLP sent at ${now} ns is due in the device at tick ${tick}, but the simulation already ran to tick ${this.#reachedTick}; ` +
          `let no run go further than minTurnaroundTicks (${this.minTurnaroundTicks}) past its first output or minDownNs (${this.minDownNs} ns) past the next host event`,
      );
    }
    this.stats.count('down', tlp);
    this.#trace('down', now, delivery, tlp);
    this.#inbound.push(record(tick));
    return tick;
  }

  #trace(direction: Direction, sentNs: number, deliveredNs: number, tlp: Tlp): void {
    this.#c.trace?.({ direction, sentNs, deliveredNs, tlp });
  }

  #barAddress(func: number, bar: number): number {
    return (this.#c.barBase ?? defaultBarBase)(func, bar);
  }
}
