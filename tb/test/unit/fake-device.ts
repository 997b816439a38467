import { ACK, ACK_BYTES, COMMAND, COMMAND_OP, DONE_STATUS, RECORD, RECORD_BYTES, RECORD_VERSION, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import { PAE, PAGE_BYTES, VERDICT } from '../../../hw/spec/pae.ts';
import type { Preset } from '../../../hw/spec/preset.ts';
import { VPRI_MAGIC, VPRI_VERSION } from '../../../hw/spec/registers.ts';
import type { DeviceConfig, Hello, Inbound, MemoryStats, Outbound, RunResult, SimLink } from '../../bridge/types.ts';
import { EventQueue } from '../../host/events.ts';
import { isWrite } from '../../host/guest.ts';
import { fromQword, pack, qword, ringPhase, unpack } from '../../host/layout.ts';
import { paeRights } from '../../host/pae-shadow.ts';
import { registersOf, type RegisterName } from '../../host/regs.ts';
import { completion, CPL_STATUS, decodeTlp, encodeTlp, isRequest, memoryRead, memoryWrite, padPayload, type Completion, type MemRequest } from '../../pcie/tlp.ts';
import { firstByteOffset, spanBytes } from '../../pcie/byte-enables.ts';

/** What the fake does wrong on purpose. */
export interface FakeFaults {
  /** Acknowledge a lowering command without waiting for the reads granted before. */
  readonly noDrain?: boolean;
  /** Write the record or acknowledgement with this index with a wrong sequence. */
  readonly wrongRecord?: number;
  readonly wrongAck?: number;
  /** Take descriptors and never finish them. */
  readonly swallow?: boolean;
  /** Grant everything, whatever the PAE says. */
  readonly grantAll?: boolean;
  /** Show this PAE for this page in a scrub. */
  readonly scrubShows?: { readonly page: number; readonly pae: number };
}

type Descriptor = Extract<Inbound, { port: 'desc' }>;

interface Queue {
  readonly waiting: Descriptor[];
  current: Descriptor | null;
  /** Bytes of the current descriptor granted so far, and bytes that came back (reads). */
  granted: number;
  delivered: number;
  data: Uint8Array;
  parked: number | null;
  /** Status of a descriptor that failed and still waits for its reads. */
  failed: number | null;
}

/** A read granted: it waits for a tag, then for its completions. */
interface Read {
  readonly queue: number;
  readonly offset: number;
  left: number;
  at: number;
  readonly send: (tag: number) => void;
}

interface Entry {
  readonly func: number;
  readonly first: number;
  readonly count: number;
  readonly rights: number;
  readonly waiters: Set<number>;
}

/** Ticks of the fake's steps: nothing real, only not zero. */
const LOOKUP = 5;
const UPDATE = 12;

/**
 * A device that does what the VPRI device does, without hardware: for tests of the host model. Behaves as a simulation
 * (SimLink); a few sizes and all timing are its own.
 */
export class FakeDevice implements SimLink {
  readonly hello: Hello;
  readonly #events = new EventQueue(); // its unit is the tick
  readonly #regs;
  readonly #registers = new Map<number, bigint>();
  readonly #names = new Map<number, readonly [RegisterName, number]>();
  readonly #paes = new Map<string, number>();
  readonly #queues: Queue[];
  readonly #entries: (Entry | null)[];
  readonly #generations: number[];
  readonly #deferred: (() => void)[] = [];
  /** Queues parked without an entry in a full request table. */
  readonly #starved = new Set<number>();
  readonly #reads = new Set<Read>();
  readonly #tags: (Read | null)[];
  readonly #drains: { readonly reads: Set<Read>; readonly done: () => void }[] = [];
  #config: DeviceConfig | null = null;
  #out: Outbound[] = [];
  #tail = 0;
  #acks = 0;
  #head = 0;
  #armed = false;
  #seq = 0;

  constructor(
    private readonly preset: Preset,
    private readonly faults: FakeFaults = {},
  ) {
    this.hello = { protocol: 1, rtlHash: 'fake', preset: preset.name, verilator: 'none' };
    this.#regs = registersOf(preset);
    for (const [name, count] of [['FUNCTION', preset.functions], ['QUEUE', preset.queues], ['DOMAIN_BASE', preset.domains], ['DOMAIN_LIMIT', preset.domains], ['DOMAIN_CTRL', preset.domains]] as const) {
      for (let i = 0; i < count; i++) this.#names.set(this.#regs.offset(name, i), [name, i]);
    }
    for (const name of ['ID', 'FEATURES', 'CTRL', 'ERROR', 'PRQ_BASE', 'PRQ_CTRL', 'PRQ_HEAD', 'PRQ_RESPONSE', 'ACK_BASE', 'ACK_CTRL', 'SCRUB'] as const) this.#names.set(this.#regs.offset(name), [name, 0]);
    this.#queues = Array.from({ length: preset.queues }, () => ({ waiting: [], current: null, granted: 0, delivered: 0, data: new Uint8Array(0), parked: null, failed: null }));
    this.#tags = new Array<Read | null>(preset.readTags).fill(null);
    this.#entries = new Array<Entry | null>(preset.pageRequests).fill(null);
    this.#generations = new Array<number>(preset.pageRequests).fill(0);
  }

  reset(config: DeviceConfig): void {
    this.#config = config;
    const log2 = Math.log2;
    const p = this.preset;
    this.#registers.set(this.#regs.offset('ID'), this.#regs.encode('ID', { MAGIC: VPRI_MAGIC, VERSION: VPRI_VERSION }));
    this.#registers.set(this.#regs.offset('FEATURES'), this.#regs.encode('FEATURES', {
      FUNCTIONS: log2(p.functions), DOMAINS: log2(p.domains), QUEUES: log2(p.queues), QUEUE_DEPTH: log2(p.queueDepth), PAGES_PER_REGION: log2(p.pagesPerRegion),
      BITMAP_REGIONS: log2(p.bitmapRegions), PAGE_REQUESTS: log2(p.pageRequests), COMMAND_SLOTS: log2(p.commandSlots), GPA_BITS: p.gpaBits,
    }));
  }

  /** Sets a register behind the driver's back. */
  poke(name: RegisterName, value: bigint): void {
    this.#registers.set(this.#regs.offset(name), value);
  }

  setBusMaster(): void {}
  replayCommand(): null {
    return null;
  }

  trace(): void {}
  memoryStats(): MemoryStats {
    return { reads: 0, writes: 0, errors: 0, rowHits: 0, rowMisses: 0, rowConflicts: 0, refreshes: 0, readLatency: new Map(), writeLatency: new Map() };
  }
  peekMemory(): Uint8Array {
    throw new Error('the fake device has no device memory');
  }
  pokeMemory(): void {
    throw new Error('the fake device has no device memory');
  }
  close(): void {}

  run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult {
    for (const i of inbound) this.#events.at(Math.max(i.tick, this.#events.now), () => this.#take(i));
    const from = this.#events.now;
    this.#out = [];
    let stop = until;
    while (this.#events.next <= stop) {
      this.#events.advanceTo(this.#events.next);
      if (this.#out.length > 0) stop = Math.min(stop, this.#out[0]!.tick + afterOutput);
    }
    this.#events.advanceTo(Math.max(stop, this.#events.now));
    const tick = this.#events.now;
    return { reason: this.#out.length > 0 ? 'output' : 'until', tick, clocks: tick - from, skipped: 0, busy: this.#events.next !== Infinity, out: this.#out, detail: '' };
  }

  #take(i: Inbound): void {
    if (i.port === 'desc') {
      if (this.faults.swallow) return;
      const q = this.#queues[i.queue]!;
      q.waiting.push(i);
      if (q.current === null) this.#next(i.queue);
      return;
    }
    const tlp = decodeTlp(i.tlp);
    if (!isRequest(tlp)) this.#completion(tlp);
    else if (tlp.kind === 'MWr') for (let at = 0; at < tlp.payload.length; at += 8) this.#mmioWrite((tlp.address % 0x10000) + at, fromQword(tlp.payload.subarray(at, at + 8)));
    else this.#mmioRead(tlp);
  }

  // --- registers

  #reg(name: RegisterName, index = 0): bigint {
    return this.#registers.get(this.#regs.offset(name, index)) ?? 0n;
  }

  #mmioRead(tlp: MemRequest): void {
    const address = tlp.address + firstByteOffset(tlp.firstBe);
    const data = padPayload(address, qword(this.#registers.get(address % 0x10000) ?? 0n).subarray(0, spanBytes(tlp.length, tlp.firstBe, tlp.lastBe)));
    this.#events.after(4, () => this.#emit({ port: 'tx_cpl', tick: this.#events.now, tlp: encodeTlp(completion(tlp, this.#config!.requesterId, CPL_STATUS.SC, data.length, address % 128, data)) }));
  }

  #mmioWrite(offset: number, value: bigint): void {
    const window = this.#regs.window('COMMAND');
    if (offset >= window.offset && offset < window.offset + window.bytes) return this.#commandWord(offset, value);
    const [name, index] = this.#names.get(offset) ?? [null, 0];
    const field = (f: string): number => this.#regs.field(name as 'DOMAIN_CTRL', f as 'CLEAR', value);
    if (name === 'DOMAIN_CTRL') {
      if (field('CLEAR')) {
        for (const key of this.#paes.keys()) if (key.startsWith(`${index}:`)) this.#paes.delete(key);
        this.#registers.set(offset, this.#regs.encode('DOMAIN_CTRL', { CLEARED: 1 }));
      }
      if (field('ENABLE_SET')) this.#registers.set(offset, this.#regs.encode('DOMAIN_CTRL', { CLEARED: 1, ENABLED: 1 }));
    } else if (name === 'PRQ_HEAD') {
      this.#head = this.#regs.field('PRQ_HEAD', 'HEAD', value);
      this.#armed ||= this.#regs.field('PRQ_HEAD', 'ARM', value) === 1;
      while (this.#deferred.length > 0 && this.#slotFree()) this.#deferred.shift()!();
      if (this.#head !== this.#tail) this.#interrupt();
    } else if (name === 'SCRUB') {
      this.#scrub(this.#regs.field('SCRUB', 'ROW', value));
    } else if (name === 'PRQ_RESPONSE') {
      this.#response(this.#regs.field(name, 'INDEX', value), this.#regs.field(name, 'GENERATION', value), this.#regs.field(name, 'CODE', value));
    } else this.#registers.set(offset, value);
  }

  /** The PAEs of a row in two planes, in SCRUB_PAES. */
  #scrub(row: number): void {
    const n = this.preset.pagesPerRegion;
    const bases = Array.from({ length: this.preset.domains }, (_, d) => this.#regs.field('DOMAIN_BASE', 'REGION', this.#reg('DOMAIN_BASE', d)));
    const domain = bases.findIndex((base, d) => row >= base && row - base < Math.ceil(this.#regs.field('DOMAIN_LIMIT', 'PAGES', this.#reg('DOMAIN_LIMIT', d)) / n));
    let line = 0n;
    for (let i = 0; i < n; i++) {
      const page = (row - bases[domain]!) * n + i;
      const wrong = this.faults.scrubShows;
      const pae = BigInt(wrong?.page === page ? wrong.pae : (this.#paes.get(`${domain}:${page}`) ?? 0));
      line |= ((pae & 1n) << BigInt(i)) | ((pae >> 1n) << BigInt(n + i));
    }
    for (let at = 0; at < n / 4; at += 8) this.#registers.set(this.#regs.window('SCRUB_PAES').offset + at, (line >> BigInt(8 * at)) & 0xffff_ffff_ffff_ffffn);
  }

  #emit(out: Outbound): void {
    this.#out.push(out);
  }

  #post(rid: number, address: number, data: Uint8Array): void {
    this.#emit({ port: 'tx_wr_req', tick: this.#events.now, tlp: encodeTlp(memoryWrite(rid, 0, address, data)), seq: this.#seq++ % 64 });
  }

  #msi(vector: number): void {
    const at = this.#regs.window('MSIX_TABLE').offset + 16 * vector;
    const data = qword(this.#registers.get(at + 8) ?? 0n).subarray(0, 4);
    this.#post(this.#config!.requesterId, Number(this.#registers.get(at)), data);
  }

  // --- updates

  #commandWord(offset: number, value: bigint): void {
    this.#registers.set(offset, value);
    if (offset % 64 !== 24) return;
    const bytes = new Uint8Array(32);
    for (let q = 0; q < 4; q++) bytes.set(qword(this.#registers.get(offset - 24 + 8 * q)!), 8 * q);
    const c = unpack(COMMAND, bytes);
    const slot = (offset - this.#regs.window('COMMAND').offset - 24) / 64;
    this.#events.after(UPDATE, () => {
      for (let p = c.first_page; p < c.first_page + c.page_count; p++) this.#paes.set(`${c.domain}:${p}`, c.op === COMMAND_OP.set ? c.rights : PAE.absent);
      const ack = (): void => {
        const wrong = this.#acks === this.faults.wrongAck;
        const size = this.#regs.field('ACK_CTRL', 'SIZE', this.#reg('ACK_CTRL'));
        const base = this.#regs.field('ACK_BASE', 'ADDR', this.#reg('ACK_BASE')) * 4096;
        const bytes = pack(ACK, ACK_BYTES, { sequence: c.sequence + (wrong ? 7 : 0), slot, timestamp: this.#events.now, phase: ringPhase(this.#acks, size) });
        this.#post(this.#config!.requesterId, base + (this.#acks++ % 2 ** size) * ACK_BYTES, bytes);
        if (c.irq) this.#msi(1);
      };
      if (c.op === COMMAND_OP.set || this.faults.noDrain || this.#reads.size === 0) ack();
      else this.#drains.push({ reads: new Set(this.#reads), done: ack });
      this.#queues.forEach((q, n) => q.parked !== null && this.#unpark(n));
    });
  }

  // --- page requests

  #slotFree(): boolean {
    return this.#tail - this.#head < 2 ** this.#regs.field('PRQ_CTRL', 'SIZE', this.#reg('PRQ_CTRL'));
  }

  #fault(queue: number, first: number, count: number, write: boolean): void {
    const binding = this.#reg('QUEUE', queue);
    const func = this.#regs.field('QUEUE', 'FUNCTION', binding);
    const rights = write ? 3 : 1;
    const q = this.#queues[queue]!;
    q.parked = this.#events.now;
    const joined = this.#entries.find((e) => e?.func === func && e.first <= first && first + count <= e.first + e.count && (e.rights & rights) === rights);
    if (joined) return void joined.waiters.add(queue);
    const index = this.#entries.indexOf(null);
    if (index < 0) return void this.#starved.add(queue);
    this.#entries[index] = { func, first, count, rights, waiters: new Set([queue]) };
    const detect = this.#events.now;
    const send = (): void => {
      const size = this.#regs.field('PRQ_CTRL', 'SIZE', this.#reg('PRQ_CTRL'));
      const base = this.#regs.field('PRQ_BASE', 'ADDR', this.#reg('PRQ_BASE')) * 4096;
      const bytes = pack(RECORD, RECORD_BYTES, {
        version: RECORD_VERSION, domain: this.#regs.field('FUNCTION', 'DOMAIN', this.#reg('FUNCTION', func)), rid: this.#rid(func), tag_index: index, tag_generation: this.#generations[index]!,
        first_page: first, page_count: count, rights, last: 1, device_class: this.#regs.field('QUEUE', 'CLASS', binding), queue,
        sequence: this.#tail + (this.#tail === this.faults.wrongRecord ? 1 : 0), timestamp: detect, phase: ringPhase(this.#tail, size),
      });
      this.#post(this.#config!.requesterId, base + (this.#tail++ % 2 ** size) * RECORD_BYTES, bytes);
      this.#interrupt();
    };
    if (this.#slotFree()) send();
    else this.#deferred.push(send);
  }

  #interrupt(): void {
    if (!this.#armed) return;
    this.#armed = false;
    this.#msi(0);
  }

  #response(index: number, generation: number, code: number): void {
    const entry = this.#entries[index];
    if (!entry || this.#generations[index] !== generation) throw new Error(`fake device: stale response ${index}.${generation}`);
    this.#entries[index] = null;
    this.#generations[index]!++;
    for (const queue of this.#starved) this.#unpark(queue);
    this.#starved.clear();
    for (const queue of entry.waiters) {
      const q = this.#queues[queue]!;
      if (q.parked === null) continue;
      if (code === RESPONSE_CODE.success) this.#unpark(queue);
      else {
        q.parked = null;
        q.failed = code === RESPONSE_CODE.invalid ? DONE_STATUS.invalid : DONE_STATUS.failure;
        if (!this.#readsOpen(queue)) this.#done(queue, q.failed);
      }
    }
  }

  // --- DMA

  #rid(func: number): number {
    return this.#config!.requesterId + (func === 0 ? 0 : this.preset.firstVfOffset + func - 1);
  }

  #unpark(queue: number): void {
    this.#queues[queue]!.parked = null;
    this.#starved.delete(queue);
    this.#events.after(LOOKUP, () => this.#lookup(queue, true));
  }

  #next(queue: number): void {
    const q = this.#queues[queue]!;
    const d = q.waiting.shift() ?? null;
    Object.assign(q, { current: d, granted: 0, delivered: 0, failed: null, data: new Uint8Array(d && !isWrite(d.kind) ? d.length : 0) });
    if (d) this.#events.after(LOOKUP, () => this.#lookup(queue, false));
  }

  #lookup(queue: number, retry: boolean): void {
    const q = this.#queues[queue]!;
    const d = q.current;
    if (d === null || q.parked !== null || q.failed !== null || q.granted === d.length) return;
    const write = isWrite(d.kind);
    const func = this.#regs.field('QUEUE', 'FUNCTION', this.#reg('QUEUE', queue));
    const domain = this.#regs.field('FUNCTION', 'DOMAIN', this.#reg('FUNCTION', func));
    const start = d.gpa + q.granted;
    const first = Math.floor(start / PAGE_BYTES);
    const regionEnd = (Math.floor(first / this.preset.pagesPerRegion) + 1) * this.preset.pagesPerRegion;
    const end = Math.min(Math.floor((d.gpa + d.length - 1) / PAGE_BYTES) + 1, regionEnd, first + this.preset.grantPages);
    const bad = [];
    for (let p = first; p < end; p++) if ((paeRights(this.#paes.get(`${domain}:${p}`) ?? 0) & (write ? 2 : 1)) === 0) bad.push(p);
    const grant = bad.length === 0 || this.faults.grantAll === true;
    const page = grant ? first : bad[0]!;
    const pages = grant ? end - first : bad.at(-1)! - page + 1;
    this.#emit({ port: 'event', tick: this.#events.now, queue, verdict: grant ? VERDICT.grant : VERDICT.fault, retry, write, page, pages });
    if (!grant) return this.#fault(queue, page, pages, write);
    const stop = Math.min(d.gpa + d.length, end * PAGE_BYTES);
    for (let at = start; at < stop; ) {
      const most = write ? 128 << this.#config!.maxPayloadSize : 128 << this.#config!.maxReadRequestSize;
      const size = Math.min(stop - at, most - (at % most));
      if (write) this.#post(this.#rid(func), at, d.payload.subarray(at - d.gpa, at - d.gpa + size));
      else this.#read(queue, this.#rid(func), at, size, at - d.gpa);
      at += size;
    }
    q.granted += stop - start;
    if (write && q.granted === d.length) this.#events.after(2, () => this.#done(queue, DONE_STATUS.ok));
    else if (q.granted < d.length) this.#events.after(LOOKUP, () => this.#lookup(queue, false));
  }

  #read(queue: number, rid: number, address: number, size: number, offset: number): void {
    const send = (tag: number): void => this.#emit({ port: 'tx_rd_req', tick: this.#events.now, tlp: encodeTlp(memoryRead(rid, tag, address, size)), seq: this.#seq++ % 64 });
    this.#reads.add({ queue, offset, left: size, at: 0, send });
    this.#sendReads();
  }

  #sendReads(): void {
    for (const read of this.#reads) {
      const tag = this.#tags.indexOf(null);
      if (tag < 0) return;
      if (this.#tags.includes(read)) continue;
      this.#tags[tag] = read;
      read.send(tag);
    }
  }

  #completion(tlp: Completion): void {
    const read = this.#tags[tlp.tag]!;
    const q = this.#queues[read.queue]!;
    const ok = tlp.status === CPL_STATUS.SC;
    const bytes = ok ? tlp.payload.subarray(tlp.lowerAddress % 4).subarray(0, read.left) : new Uint8Array(read.left);
    q.data.set(bytes, read.offset + read.at);
    read.at += bytes.length;
    read.left -= bytes.length;
    q.delivered += ok ? bytes.length : 0;
    if (read.left > 0) return;
    this.#reads.delete(read);
    this.#tags[tlp.tag] = null;
    this.#sendReads();
    for (const drain of this.#drains.splice(0)) {
      drain.reads.delete(read);
      if (drain.reads.size === 0) drain.done();
      else this.#drains.push(drain);
    }
    if (this.#readsOpen(read.queue)) return;
    if (q.failed !== null) this.#done(read.queue, q.failed);
    else if (q.granted === q.current!.length) this.#done(read.queue, q.delivered === q.granted ? DONE_STATUS.ok : DONE_STATUS.completion_error);
  }

  #readsOpen(queue: number): boolean {
    return [...this.#reads].some((r) => r.queue === queue);
  }

  #done(queue: number, status: number): void {
    const q = this.#queues[queue]!;
    const d = q.current!;
    this.#emit({ port: 'done', tick: this.#events.now, queue, tag: d.tag, status, bytes: isWrite(d.kind) ? q.granted : q.delivered, waited: 0, data: q.data, delivered: q.delivered });
    this.#next(queue);
  }
}
