import { COMMAND, COMMAND_BYTES, COMMAND_OP, DESC_KIND, DONE_STATUS } from '../../hw/spec/messages.ts';
import { PAGE_BYTES, RIGHTS } from '../../hw/spec/pae.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import { DDR4_MEMORY } from '../bridge/ddr4.ts';
import type { Inbound, Outbound, SimLink } from '../bridge/types.ts';
import { pack, qword } from '../host/layout.ts';
import { registersOf, type FieldName, type RegisterName } from '../host/regs.ts';
import { decodeTlp, encodeTlp, isRequest, memoryWrite } from '../pcie/tlp.ts';
import { LoadError } from './loads.ts';

const HOST_ID = 0;
const PF_ID = 0x100;
const [PRQ_RING, ACK_RING] = [0x8000_0000, 0x9000_0000];
const RING_LOG2 = 6;
/** Max_Payload_Size 256 bytes. */
const MAX_PAYLOAD_CODE = 1;
/** Ticks in which the device must get on. */
const PATIENCE = 100_000;
/** Ticks a run goes on behind an output: the source is so far behind; the queues hold more than that. */
const SOURCE_LATENCY = 32;

type Done = Extract<Outbound, { port: 'done' }>;
/** A posted write of the device: when it left, where to, how many bytes. */
interface Left {
  readonly tick: number;
  readonly address: number;
  readonly bytes: number;
}

/** A real device after reset, with one open domain, every function in it and every queue enabled, and the few lines of host it takes to load its DMA engine. */
export class DmaHost {
  readonly done: Done[] = [];
  readonly left: Left[] = [];
  tick = 0;
  #inbound: Inbound[] = [];
  #busy = false;
  #tag = 0;
  readonly #regs;

  /** Pages below `pages` are read-write; the domain is twice as long. */
  constructor(readonly link: SimLink, readonly preset: Preset, readonly pages: number) {
    this.#regs = registersOf(preset);
    const config = { requesterId: PF_ID, maxPayloadSize: MAX_PAYLOAD_CODE, maxReadRequestSize: 2, msixEnable: false, msixMask: false, busMaster: 2n ** BigInt(preset.functions) - 1n };
    link.reset(config, { seed: 1, stall: 0, sentDelay: [3, 0], skipIdle: true, memory: DDR4_MEMORY });
    this.#set('PRQ_BASE', { ADDR: PRQ_RING / 4096 });
    this.#set('PRQ_CTRL', { ENABLE: 1, SIZE: RING_LOG2 });
    this.#set('ACK_BASE', { ADDR: ACK_RING / 4096 });
    this.#set('ACK_CTRL', { ENABLE: 1, SIZE: RING_LOG2 });
    this.#set('DOMAIN_LIMIT', { PAGES: 2 * pages });
    this.#set('DOMAIN_CTRL', { CLEAR: 1 });
    this.rest();
    this.#set('DOMAIN_CTRL', { ENABLE_SET: 1 });
    for (let f = 0; f < preset.functions; f++) this.#set('FUNCTION', { DOMAIN: 0, ENABLE: 1 }, f);
    for (let q = 0; q < preset.queues; q++) this.#set('QUEUE', { FUNCTION: q % preset.functions, ENABLE: 1 }, q);
    this.#set('CTRL', { ENABLE: 1 });
    const set = pack(COMMAND, COMMAND_BYTES, { op: COMMAND_OP.set, domain: 0, first_page: 0, page_count: pages, rights: RIGHTS.readWrite, sequence: 1 });
    this.#store(this.#regs.window('COMMAND').offset, set);
    this.rest();
    if (!this.left.some((w) => w.address === ACK_RING)) throw new LoadError('no acknowledgement of the pages');
  }

  /** Gives a descriptor now: a write of a whole page, or a read of one byte. */
  give(queue: number, page: number, write: boolean): void {
    const length = write ? PAGE_BYTES : 1;
    this.#inbound.push({ port: 'desc', tick: this.tick, queue, kind: write ? DESC_KIND.buffer_write : DESC_KIND.buffer_read, gpa: page * PAGE_BYTES, length, tag: (this.#tag = (this.#tag + 1) & 0xffff), payload: write ? PAYLOAD : NOTHING });
  }

  /** Runs until something left the device and a little longer; its outputs are in `done` and `left`. */
  run(): void {
    const result = this.link.run(this.#inbound, this.tick + PATIENCE, SOURCE_LATENCY);
    this.#inbound = [];
    this.tick = result.tick;
    this.#busy = result.busy;
    if (result.reason !== 'output' && result.reason !== 'until') throw new LoadError(`the simulation ended (${result.reason}): ${result.detail}`);
    for (const o of result.out) this.#take(o);
  }

  /** Runs until the device rests. */
  rest(): void {
    do this.run();
    while (this.#busy);
  }

  #take(o: Outbound): void {
    if (o.port === 'done') {
      if (o.status !== DONE_STATUS.ok) throw new LoadError(`descriptor ${o.tag} of queue ${o.queue} ended with status ${o.status}`);
      this.done.push(o);
    }
    if (o.port !== 'tx_wr_req') return;
    const tlp = decodeTlp(o.tlp);
    if (isRequest(tlp)) this.left.push({ tick: o.tick, address: tlp.address, bytes: o.tlp.payload.length });
  }

  #set<R extends RegisterName>(name: R, fields: Partial<Record<FieldName<R>, number>>, index = 0): void {
    this.#store(this.#regs.offset(name, index), qword(this.#regs.encode(name, fields)));
  }

  #store(offset: number, bytes: Uint8Array): void {
    this.#inbound.push({ port: 'rx_req', tick: this.tick, tlp: encodeTlp(memoryWrite(HOST_ID, 0, 0xf000_0000 + offset, bytes)), bar: 0, func: 0 });
  }
}

const PAYLOAD = new Uint8Array(PAGE_BYTES).fill(0x5a);
const NOTHING = new Uint8Array(0);
