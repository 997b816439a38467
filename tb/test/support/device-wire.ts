import { fetchTag } from '../../../hw/pcie/completion-split.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { DDR4_MEMORY } from '../../bridge/ddr4.ts';
import type { Inbound, MemoryBehaviour, Outbound, RawTlp, SimLink } from '../../bridge/types.ts';
import { enableFlags } from '../../pcie/byte-enables.ts';
import { withReplay } from '../../host/replay-text.ts';
import { DeviceMonitor } from '../../pcie/device-monitor.ts';
import { drawStream } from '../../pcie/draw.ts';
import { MmioReads, type MmioResult } from '../../pcie/mmio.ts';
import { readSpan } from '../../pcie/read-completions.ts';
import { encodeTlp, isRequest, memoryRead, memoryWrite, unpadPayload, type Completion, type MemRequest } from '../../pcie/tlp.ts';
import { openSim } from '../../sim/open.ts';
import { rtlOf } from '../../../scripts/lib/rtl-files.ts';
import { root } from '../../../scripts/lib/run.ts';
import { coverage } from './coverage.ts';
import { PatternMemory } from './pattern-memory.ts';
import { legalResponder, TURNAROUND, type Reply, type Responder } from './read-replies.ts';

export const SMALL = presets.small;
/** Requester IDs: of the host, and of the PF; VF f is at PF + f (First VF Offset 1). */
const HOST_ID = 0x0000;
export const PF_ID = 0x0100;
export const ridOf = (func: number): number => (func === 0 ? PF_ID : PF_ID + SMALL.firstVfOffset + func - 1);

export interface WireOptions {
  readonly seed: number;
  /** As in `LinkBehaviour`. */
  readonly stall: number;
  readonly sentDelay: readonly [number, number];
  readonly skipIdle: boolean;
  readonly memory: MemoryBehaviour;
  /** Encodings of Device Control: 0 = 128 bytes ... 5 = 4,096. */
  readonly maxPayload: number;
  readonly maxRead: number;
  readonly busMaster: bigint;
  readonly msixEnable: boolean;
  readonly msixMask: boolean;
}

export const CALM: WireOptions = {
  seed: 1, stall: 0, sentDelay: [3, 0], skipIdle: true, memory: DDR4_MEMORY, maxPayload: 1, maxRead: 2, busMaster: 0b1111n, msixEnable: true, msixMask: false,
};

export type Of<P extends Outbound['port']> = Extract<Outbound, { port: P }>;

/** A posted write that left: its bytes, without those that the byte enables leave out at the ends. */
export interface SeenWrite {
  readonly tick: number;
  readonly rid: number;
  readonly address: number;
  readonly data: Uint8Array;
  readonly tlp: MemRequest;
}
export interface SeenRead {
  readonly tick: number;
  readonly rid: number;
  readonly address: number;
  readonly bytes: number;
  readonly tlp: MemRequest;
}

/** The small device in a simulator of its own, from the generated Verilog that is checked in. */
export async function openSmall(): Promise<SimLink> {
  const rtl = rtlOf(SMALL.name);
  return openSim({ preset: SMALL, top: rtl.top, verilogFiles: rtl.files.map((f) => `${root}${f}`), waves: false, ...coverage() });
}

/**
 * A freshly reset small device and everything on its wires: simulated time, request TLPs to it, host memory and a responder for
 * its reads, descriptors, and lists of all that left it. Every TLP of the device is held to the rules (`DeviceMonitor`).
 */
export class DeviceWire {
  readonly memory = new PatternMemory();
  readonly writes: SeenWrite[] = [];
  readonly reads: SeenRead[] = [];
  readonly dones: Of<'done'>[] = [];
  readonly verdicts: Of<'event'>[] = [];
  /** Everything, in order. */
  readonly log: Outbound[] = [];
  readonly options: WireOptions;
  responder: Responder;
  /** Called for each request TLP of the device, in the order in which they leave. */
  onRequest: (request: SeenWrite | SeenRead) => void = () => {};
  /** Called for each descriptor that ended and each verdict, in the order of everything. */
  onNotice: (notice: Of<'done'> | Of<'event'>) => void = () => {};
  tick = 0;
  busy = false;
  readonly #mmio = new MmioReads();
  readonly #monitor: DeviceMonitor;
  #inbound: Inbound[] = [];
  #lastInbound = 0;

  constructor(readonly link: SimLink, options: Partial<WireOptions> = {}) {
    const o = (this.options = { ...CALM, ...options });
    const limits = { maxPayload: 128 << o.maxPayload, maxReadRequest: 128 << o.maxRead, readTags: fetchTag(SMALL) + 1 };
    this.#monitor = new DeviceMonitor(limits, HOST_ID, ridOf, this.#mmio);
    this.responder = legalResponder(this.memory, drawStream(o.seed, 9), limits.maxPayload);
    link.reset(
      { requesterId: PF_ID, maxPayloadSize: o.maxPayload, maxReadRequestSize: o.maxRead, msixEnable: o.msixEnable, msixMask: o.msixMask, busMaster: o.busMaster },
      { seed: o.seed, stall: o.stall, sentDelay: o.sentDelay, skipIdle: o.skipIdle, memory: o.memory },
    );
  }

  get maxPayload(): number {
    return 128 << this.options.maxPayload;
  }

  /** Runs `ticks` ticks. */
  run(ticks: number): void {
    for (const end = this.tick + ticks; this.tick < end; ) this.#step(end, TURNAROUND);
  }

  /** Runs until `reached` holds, looked at after each tick with an output; an error after `limit` ticks. */
  until(reached: () => boolean, what: string, limit = 20_000): void {
    for (const end = this.tick + limit; !reached(); this.#step(end, 1)) {
      if (this.tick >= end) throw new Error(`tick ${this.tick}: not within ${limit} ticks: ${what}`);
    }
  }

  /** Runs until the device is at rest and nothing is on its way to it. */
  settle(limit = 200_000): void {
    const end = this.tick + limit;
    do {
      if (this.tick >= end) throw new Error(`tick ${this.tick}: the device is still busy after ${limit} ticks`);
      this.run(Math.max(400, this.#lastInbound - this.tick + 1));
    } while (this.busy || this.#inbound.length > 0 || this.#lastInbound >= this.tick);
  }

  give(inbound: Inbound): void {
    this.#inbound.push(inbound);
    this.#lastInbound = Math.max(this.#lastInbound, inbound.tick);
  }

  /** A request TLP to the device, now or at a tick to come. */
  request(tlp: RawTlp, to: { readonly func?: number; readonly bar?: number; readonly at?: number } = {}): void {
    this.give({ port: 'rx_req', tick: to.at ?? this.tick, tlp, bar: to.bar ?? 0, func: to.func ?? 0 });
  }

  /** A posted write to a BAR, 1 byte to 32. */
  store(offset: number, bytes: Uint8Array, to: { readonly func?: number; readonly bar?: number; readonly at?: number } = {}): void {
    this.request(encodeTlp(memoryWrite(HOST_ID, 0, barAddress(offset), bytes)), to);
  }

  /** A read of a BAR; `done` gets the completion. */
  load(offset: number, length: number, done: (r: MmioResult) => void, to: { readonly func?: number; readonly bar?: number; readonly at?: number } = {}): void {
    const like = (tag: number): MemRequest => memoryRead(HOST_ID, tag, barAddress(offset), length);
    this.nonPosted((tag) => encodeTlp(like(tag)), like, done, to);
  }

  /** Any non-posted request: `raw` makes it with the tag it is given; its completion must be the one that `like` would get. */
  nonPosted(raw: (tag: number) => RawTlp, like: (tag: number) => MemRequest, done: (r: MmioResult) => void, to: { readonly func?: number; readonly bar?: number; readonly at?: number } = {}): void {
    this.#mmio.start((tag) => {
      this.request(raw(tag), to);
      return { request: like(tag), func: to.func ?? 0, tick: to.at ?? this.tick, done };
    });
  }

  /** Completions for a read that the responder held back; times count from now. The last one ends the read for the monitor. */
  answer(read: MemRequest, replies: readonly Reply[], from = this.tick): void {
    replies.forEach((r) => this.give({ port: 'rx_cpl', tick: from + r.after, tlp: encodeTlp(r.tlp), error: r.error ?? 0 }));
    this.#monitor.release(read, from + Math.max(...replies.map((r) => r.after)));
  }

  /** A completion that nothing asked for. */
  strayCompletion(tlp: Completion): void {
    this.give({ port: 'rx_cpl', tick: this.tick, tlp: encodeTlp(tlp), error: 0 });
  }

  #step(until: number, afterOutput: number): void {
    const inbound = this.#inbound;
    this.#inbound = [];
    const result = this.link.run(inbound, until, afterOutput);
    this.tick = result.tick;
    this.busy = result.busy;
    for (const o of result.out) this.#take(o);
    if (result.reason !== 'until' && result.reason !== 'output') throw withReplay(new Error(`the simulation ended (${result.reason}): ${result.detail}`), this.link);
  }

  #take(o: Outbound): void {
    this.log.push(o);
    if (o.port === 'done' || o.port === 'event') this.onNotice(o);
    if (o.port === 'done') return void this.dones.push(o);
    if (o.port === 'event') return void this.verdicts.push(o);
    const tlp = this.#monitor.admit(o);
    if (!isRequest(tlp)) return this.#mmio.finish(tlp);
    const { address, bytes } = readSpan(tlp);
    const seen = { tick: o.tick, rid: tlp.requesterId, address, tlp };
    if (tlp.kind === 'MWr') {
      const data = unpadPayload(tlp.payload, tlp.length, tlp.firstBe, tlp.lastBe);
      this.memory.write(address, data, enableFlags(tlp.length, tlp.firstBe, tlp.lastBe));
      this.writes.push({ ...seen, data });
      return this.onRequest(this.writes.at(-1)!);
    }
    this.reads.push({ ...seen, bytes });
    this.onRequest(this.reads.at(-1)!);
    const replies = this.responder(tlp);
    if (replies !== null) this.answer(tlp, replies, o.tick);
  }
}

/** Bus address of an offset in the BAR; the device sees only the low bits. */
const barAddress = (offset: number): number => 0xf000_0000 + offset;
