import { ACK, ACK_BYTES, COMMAND, COMMAND_BYTES, COMMAND_OP, DESC_KIND, DEVICE_CLASS, HARVEST_COMMAND, RECORD, RECORD_BYTES, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import type { SimLink } from '../../bridge/types.ts';
import { fromQword, pack, qword, ringPhase, unpack } from '../../host/layout.ts';
import { registersOf, type FieldName, type RegisterName } from '../../host/regs.ts';
import { CPL_STATUS } from '../../pcie/tlp.ts';
import { DeviceWire, SMALL, type Of, type SeenWrite, type WireOptions } from './device-wire.ts';

export type PageRecord = Readonly<Record<keyof typeof RECORD, number>>;
export type Ack = Readonly<Record<keyof typeof ACK, number>>;
export type Fields<R extends RegisterName> = Partial<Record<FieldName<R>, number | bigint>>;

/** Where the rings lie: one below 4 GiB, one above, so that both header lengths are seen. */
export const PRQ_BASE = 0x8000_0000;
export const ACK_BASE = 0x12_3456_7000;
export const MSI_ADDRESS = 0xfee0_1000;
export const PAGE = 4096;

/** Domain 0: rows 0..3, 128 pages; domain 1: rows 4..6, 80 pages (its last row in part). */
export const DOMAINS = [{ region: 0, pages: 128 }, { region: 4, pages: 80 }] as const;
/** Functions 1 and 2 share domain 0, function 3 has domain 1; the PF has none. */
export const FUNCTIONS = [{ func: 1, domain: 0 }, { func: 2, domain: 0 }, { func: 3, domain: 1 }] as const;
/** Queues 0 and 3 belong to function 1. */
export const QUEUES = [
  { func: 1, deviceClass: DEVICE_CLASS.block }, { func: 2, deviceClass: DEVICE_CLASS.nic_receive },
  { func: 3, deviceClass: DEVICE_CLASS.nic_transmit }, { func: 1, deviceClass: DEVICE_CLASS.block },
] as const;

export interface Command {
  readonly op: keyof typeof COMMAND_OP | number;
  readonly domain?: number;
  readonly first: number;
  readonly count?: number;
  readonly rights?: number;
  readonly irq?: number;
  /** The response a `set` carries. */
  readonly response?: Pick<PageRecord, 'tag_index' | 'tag_generation'> & { readonly code?: keyof typeof RESPONSE_CODE };
  /** Where a harvest writes, 64-byte aligned; whether it clears. */
  readonly address?: number;
  readonly clearBits?: boolean;
  /** Whether `track` begins tracking. */
  readonly track?: boolean;
}

export interface Dma {
  readonly queue?: number;
  readonly write?: boolean;
  readonly gpa: number;
  readonly length?: number;
  readonly at?: number;
  readonly payload?: Uint8Array;
}

export interface BenchOptions extends WireOptions {
  /** Entries of the rings, as base-2 logarithms. */
  readonly prqLog2: number;
  readonly ackLog2: number;
}

/** A command as the device reads it. */
export function commandBytes(c: Command, sequence: number): Uint8Array {
  const bytes = pack(COMMAND, COMMAND_BYTES, {
    harvest_clear: c.clearBits ? 1 : 0, track_enable: c.track ? 1 : 0,
    op: typeof c.op === 'number' ? c.op : COMMAND_OP[c.op], domain: c.domain ?? 0, first_page: c.first, page_count: c.count ?? 1,
    rights: c.rights ?? (c.op === 'set' ? 3 : 0), irq: c.irq ?? 0, sequence, response_valid: c.response ? 1 : 0,
    response_index: c.response?.tag_index ?? 0, response_generation: c.response?.tag_generation ?? 0, response_code: RESPONSE_CODE[c.response?.code ?? 'success'],
  });
  if (c.address !== undefined) bytes.set(qword(BigInt(c.address)), 8 * HARVEST_COMMAND.address[0]);
  return bytes;
}

/** Test data that differs from one descriptor to the next. */
export const bytesOf = (length: number, salt: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 53 + (i >> 8) * 7 + salt * 29 + 1) & 0xff);

/** The small device with host software of a few lines: registers, rings, update commands, responses, DMA. */
export class DeviceBench extends DeviceWire {
  readonly regs = registersOf(SMALL);
  readonly prqLog2: number;
  readonly ackLog2: number;
  /** Absolute indices of the next entries to read. */
  prqHead = 0;
  ackHead = 0;
  sequence = 100;
  #tag = 0;

  constructor(link: SimLink, options: Partial<BenchOptions> = {}) {
    super(link, options);
    this.prqLog2 = options.prqLog2 ?? 4;
    this.ackLog2 = options.ackLog2 ?? 4;
    this.memory.zero(PRQ_BASE, RECORD_BYTES << this.prqLog2);
    this.memory.zero(ACK_BASE, ACK_BYTES << this.ackLog2);
  }

  /** Writes a register, all its fields. */
  set<R extends RegisterName>(name: R, fields: Fields<R>, index = 0): void {
    this.store(this.regs.offset(name, index), qword(this.regs.encode(name, fields)));
  }

  /** Reads 8 bytes (or 4) of the BAR; an error when the device refuses. */
  peek(offset: number, length = 8): bigint {
    const data = this.tryLoad(offset, length);
    if (data === null) throw new Error(`tick ${this.tick}: a read of ${length} bytes at 0x${offset.toString(16)} was answered as unsupported request`);
    return length === 8 ? fromQword(data) : BigInt(new DataView(data.buffer, data.byteOffset).getUint32(0, true));
  }

  /** The data of a read, or null for the status unsupported request. */
  tryLoad(offset: number, length: number, to: { readonly func?: number; readonly bar?: number } = {}): Uint8Array | null {
    let data: Uint8Array | null | undefined;
    this.load(offset, length, (r) => (data = r.ok ? r.data : unsupported(r.status)), to);
    this.until(() => data !== undefined, `an answer to the read of ${length} bytes at 0x${offset.toString(16)}`);
    return data!;
  }

  get<R extends RegisterName>(name: R, field: FieldName<R>, index = 0): number {
    return this.regs.field(name, field, this.peek(this.regs.offset(name, index)));
  }

  /** Names of the error bits that are set. */
  errors(): string[] {
    return this.regs.bitsSet('ERROR', this.peek(this.regs.offset('ERROR')));
  }

  tokens(domain: number): number {
    return this.get('DOMAIN_STATE', 'TOKENS', domain);
  }

  /** Rings, MSI-X and tables as in `DOMAINS` (or other places), `FUNCTIONS`, `QUEUES`; every page absent; the device enabled. */
  bringUp(domains: readonly { readonly region: number; readonly pages: number }[] = DOMAINS): this {
    this.setUpHost();
    domains.forEach((table, d) => this.enableDomain(d, table));
    this.setUpFunctions();
    this.set('CTRL', { ENABLE: 1 });
    this.settle();
    return this;
  }

  /** Every page of both domains may be read and written. */
  openAll(): this {
    DOMAINS.forEach(({ pages }, domain) => this.update({ op: 'set', domain, first: 0, count: pages }));
    return this;
  }

  setUpHost(): void {
    const table = this.regs.window('MSIX_TABLE').offset;
    for (const vector of [0, 1]) {
      this.store(table + 16 * vector, qword(BigInt(MSI_ADDRESS)));
      this.store(table + 16 * vector + 8, qword(BigInt(0x40 + vector)));
    }
    this.set('PRQ_BASE', { ADDR: PRQ_BASE / PAGE });
    this.set('PRQ_CTRL', { ENABLE: 1, SIZE: this.prqLog2 });
    this.set('ACK_BASE', { ADDR: ACK_BASE / PAGE });
    this.set('ACK_CTRL', { ENABLE: 1, SIZE: this.ackLog2 });
  }

  /** Base, limit, hardware clear, enable. */
  enableDomain(d: number, table: { readonly region: number; readonly pages: number } = DOMAINS[d]!): void {
    this.set('DOMAIN_BASE', { REGION: table.region }, d);
    this.set('DOMAIN_LIMIT', { PAGES: table.pages }, d);
    this.set('DOMAIN_CTRL', { CLEAR: 1 }, d);
    this.settle();
    this.set('DOMAIN_CTRL', { ENABLE_SET: 1 }, d);
  }

  setUpFunctions(): void {
    for (const { func, domain } of FUNCTIONS) this.set('FUNCTION', { DOMAIN: domain, ENABLE: 1 }, func);
    QUEUES.forEach(({ func, deviceClass }, q) => this.set('QUEUE', { FUNCTION: func, CLASS: deviceClass, ENABLE: 1 }, q));
  }

  /** Puts an update command into slot 0: in four 8-byte writes or in one TLP. Gives its sequence number. */
  command(c: Command, how: 'qwords' | 'one TLP' = 'qwords', at = this.tick): number {
    const sequence = this.sequence++;
    const bytes = commandBytes(c, sequence);
    const slot = this.regs.window('COMMAND').offset;
    if (how === 'one TLP') this.store(slot, bytes, { at });
    else for (let i = 0; i < COMMAND_BYTES; i += 8) this.store(slot + i, bytes.slice(i, i + 8), { at });
    return sequence;
  }

  /** An update command, run to its acknowledgement. */
  update(c: Command, how: 'qwords' | 'one TLP' = 'qwords'): Ack {
    const sequence = this.command(c, how);
    const ack = this.nextAck();
    if (ack.sequence !== sequence) throw new Error(`acknowledgement of ${ack.sequence}, waited for ${sequence}`);
    return ack;
  }

  /** The next acknowledgement, waited for. */
  nextAck(limit?: number): Ack {
    return unpack(ACK, this.#entry(ACK_BASE, ACK_BYTES, this.ackLog2, this.ackHead++, limit));
  }

  /** The next page-request record, waited for; its slot is given back only by `giveSlots`. */
  nextRecord(limit?: number): PageRecord {
    return unpack(RECORD, this.#entry(PRQ_BASE, RECORD_BYTES, this.prqLog2, this.prqHead++, limit));
  }

  /** Returns the slots of all records read so far. */
  giveSlots(arm = false): void {
    this.set('PRQ_HEAD', { HEAD: this.prqHead, ARM: arm ? 1 : 0 });
  }

  respond(r: PageRecord, code: keyof typeof RESPONSE_CODE | number = 'success'): void {
    this.set('PRQ_RESPONSE', { INDEX: r.tag_index, GENERATION: r.tag_generation, CODE: typeof code === 'number' ? code : RESPONSE_CODE[code] });
  }

  /** Sends a descriptor; gives its tag. Write data is `bytesOf(length, tag)` unless given. */
  dma(d: Dma): number {
    const tag = (this.#tag = (this.#tag + 1) & 0xffff);
    const length = d.length ?? d.payload?.length ?? 64;
    const payload = d.write ? (d.payload ?? bytesOf(length, tag)) : new Uint8Array(0);
    const kind = d.write ? DESC_KIND.buffer_write : DESC_KIND.buffer_read;
    this.give({ port: 'desc', tick: d.at ?? this.tick, queue: d.queue ?? 0, kind, gpa: d.gpa, length, tag, payload });
    return tag;
  }

  /** Waits for a descriptor to finish. */
  finished(tag: number, limit?: number): Of<'done'> {
    this.until(() => this.isDone(tag), `descriptor ${tag} to finish`, limit);
    return this.dones.find((o) => o.tag === tag)!;
  }
  isDone(tag: number): boolean {
    return this.dones.some((o) => o.tag === tag);
  }

  /** A descriptor, run to its end. */
  runDma(d: Dma): Of<'done'> {
    return this.finished(this.dma(d));
  }

  /** DMA writes, without what the PF writes for itself. */
  get dmaWrites(): SeenWrite[] {
    return this.writes.filter((w) => w.address < PRQ_BASE);
  }
  get interrupts(): SeenWrite[] {
    return this.writes.filter((w) => w.address === MSI_ADDRESS);
  }

  #entry(base: number, bytes: number, log2: number, index: number, limit?: number): Uint8Array {
    const read = (): Uint8Array => this.memory.read(base + bytes * (index % 2 ** log2), bytes);
    const there = (): boolean => Number(fromQword(read().subarray(bytes - 8)) >> 63n) === ringPhase(index, log2);
    this.until(there, `entry ${index} of the ring at 0x${base.toString(16)}`, limit);
    return read();
  }
}

function unsupported(status: number): null {
  if (status !== CPL_STATUS.UR) throw new Error(`completion status ${status}: neither success nor unsupported request`);
  return null;
}
