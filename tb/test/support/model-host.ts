import { ACK, ACK_BYTES, COMMAND_OP, DESC_KIND, RECORD, RECORD_BYTES, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import type { SimLink } from '../../bridge/types.ts';
import { unpack } from '../../host/layout.ts';
import type { GivenEnable, GivenReset } from '../../model/device/history.ts';
import { ACK_BASE, bytesOf, DeviceBench, FUNCTIONS, PRQ_BASE, QUEUES, type Command, type PageRecord } from './device-bench.ts';
import { SMALL } from './device-wire.ts';
import { History } from './history.ts';
import type { RandomSetup } from './random-setup.ts';
import { RingCommands } from './ring-commands.ts';

export interface Want {
  readonly queue: number;
  readonly write: boolean;
  readonly gpa: number;
  readonly length: number;
  /** A read or write of a ring, not of a buffer. */
  readonly ring?: boolean;
}

/** Host software whose every act is taken down for the model: what it may do, and what it must remember. An act may be given for a tick to come. */
export class ModelHost {
  readonly d: DeviceBench;
  readonly history: History;
  /** A command is in the slot. */
  slotTaken = false;
  /** Commands of the ring that are not acknowledged. */
  ringOut = 0;
  records = 0;
  readonly unanswered: PageRecord[] = [];
  readonly answered: PageRecord[] = [];
  readonly #ring: RingCommands;
  readonly #sent: number[] = QUEUES.map(() => 0);
  readonly #enabled = new Map<number, boolean>(FUNCTIONS.map(({ func }) => [func, true]));
  #tag = 0;
  #acks = 0;
  #looked = 0;
  #resets: GivenReset[] = [];
  #master = 0b1111;

  /** Brings the device up: every page absent, both domains tracked. */
  constructor(link: SimLink, setup: RandomSetup) {
    const { bench, model } = setup;
    const d = (this.d = new DeviceBench(link, bench));
    this.history = new History(d, { seed: bench.seed, refused: setup.refused, lost: setup.timeout > 0 ? 25 : 0 });
    d.bringUp(setup.tables);
    d.set('LOOKUP_CTRL', { PREFETCH: setup.prefetch ? 1 : 0 });
    d.set('READ_TIMEOUT', { PERIOD: setup.timeout });
    d.set('PRQ_RESEND', { TIME: model.resend });
    for (let func = 0; func < SMALL.functions; func++) d.set('FUNCTION_REQUESTS', { QUOTA: model.quota }, func);
    model.queues.forEach((q, i) => d.set('QUEUE', { FUNCTION: q.func, CLASS: q.deviceClass, ENABLE: 1, DROP: q.drops ? 1 : 0 }, i));
    this.#ring = new RingCommands(d, 3);
    d.settle();
    setup.tables.forEach((_, domain) => {
      this.slot({ op: 'track', domain, first: 0, count: 0, track: true });
      d.settle();
      this.look();
    });
  }

  /** Nothing is under way that the host knows of. */
  get isOver(): boolean {
    return !this.slotTaken && this.ringOut === 0 && this.unanswered.length === 0 && this.#resets.length === 0 && this.d.dones.length === this.#sent.reduce((a, b) => a + b) && !this.d.busy;
  }
  get ringRoom(): number {
    return 2 ** this.#ring.log2 - this.ringOut;
  }
  isResetting(func: number): boolean {
    return this.#resets.some((r) => r.func === func);
  }

  /** Descriptors of a queue that may still be given. */
  room(queue: number): number {
    return SMALL.queueDepth - (this.#sent[queue]! - this.d.dones.filter((o) => o.queue === queue).length);
  }

  /** Gives a descriptor; there must be room. */
  dma({ queue, write, gpa, length, ring }: Want, tick = this.d.tick): void {
    const tag = (this.#tag = (this.#tag + 1) & 0xffff);
    const payload = write ? bytesOf(length, tag) : new Uint8Array(0);
    const kind = write ? (ring ? DESC_KIND.ring_write : DESC_KIND.buffer_write) : ring ? DESC_KIND.ring_read : DESC_KIND.buffer_read;
    this.#sent[queue]!++;
    this.history.given({ kind: 'desc', tick, queue, write, gpa, length, tag, payload });
    this.d.give({ port: 'desc', tick, queue, kind, gpa, length, tag, payload });
  }

  /** Puts a command into the slot, which must be free. */
  slot(command: Command, how: 'qwords' | 'one TLP' = 'one TLP', tick = this.d.tick): void {
    this.slotTaken = true;
    this.#take(command, 'slot', this.d.sequence, tick);
    this.d.command(command, how, tick);
  }

  /** Puts commands into the ring and rings; there must be room. */
  commands(commands: readonly Command[]): void {
    commands.forEach((c, i) => this.#take(c, 'ring', this.d.sequence + i, this.d.tick));
    this.ringOut += commands.length;
    this.#ring.write(commands);
    this.d.set('ACK_HEAD', { HEAD: this.#acks });
    this.#ring.ring();
  }

  #take(command: Command, way: 'slot' | 'ring', sequence: number, tick: number): void {
    const { response } = command;
    this.history.given({
      kind: 'command', tick, way, sequence, irq: command.irq === 1,
      command: {
        op: typeof command.op === 'number' ? command.op : COMMAND_OP[command.op], rights: command.rights ?? (command.op === 'set' ? 3 : 0), domain: command.domain ?? 0, first: command.first, count: command.count ?? 1, trackEnable: command.track ?? false, harvestClear: command.clearBits ?? false, address: command.address ?? 0,
        response: response ? { index: response.tag_index, generation: response.tag_generation, code: RESPONSE_CODE[response.code ?? 'success'] } : null,
      },
    });
  }

  answer(r: PageRecord, code: number, tick = this.d.tick): void {
    this.answered.push(r);
    this.history.given({ kind: 'response', tick, index: r.tag_index, generation: r.tag_generation, code });
    this.#set('PRQ_RESPONSE', { INDEX: r.tag_index, GENERATION: r.tag_generation, CODE: code }, 0, tick);
  }

  /** Returns the slots of all records seen, and the places of all acknowledgements. */
  giveSlots(arm: boolean): void {
    this.history.given({ kind: 'head', tick: this.d.tick, head: this.records, arm });
    this.d.set('PRQ_HEAD', { HEAD: this.records, ARM: arm ? 1 : 0 });
    this.d.set('ACK_HEAD', { HEAD: this.#acks });
  }

  reset(func: number, tick = this.d.tick): void {
    this.#resets.push(this.history.given({ kind: 'reset', tick, func, over: Infinity }));
    this.history.mayLose = false;
    this.#function(func, { RESET: 1 }, tick);
  }

  enable(func: number, enable: boolean): void {
    if (this.#enabled.get(func) === enable) return;
    this.#enabled.set(func, enable);
    const given: GivenEnable = { kind: 'enable', tick: this.d.tick, func, enable, sure: Infinity };
    this.history.given(given);
    this.#function(func, {}, this.d.tick);
    this.d.peek(0);
    given.sure = this.d.tick;
  }

  setMaster(bits: number): void {
    if (this.#master === bits) return;
    this.#master = bits;
    this.history.given({ kind: 'master', tick: this.d.tick, bits });
    this.d.link.setBusMaster(BigInt(bits));
  }

  #function(func: number, more: { readonly RESET?: 1 }, tick: number): void {
    this.#set('FUNCTION', { DOMAIN: FUNCTIONS.find((f) => f.func === func)!.domain, ENABLE: this.#enabled.get(func) ? 1 : 0, ...more }, func, tick);
  }

  #set(...[name, fields, index, at]: [...Required<Parameters<DeviceBench['set']>>, number]): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, this.d.regs.encode(name, fields), true);
    this.d.store(this.d.regs.offset(name, index), bytes, { at });
  }

  /** Takes in what came from the device since the last time. */
  look(): void {
    for (; this.#looked < this.d.writes.length; this.#looked++) {
      const { address, data } = this.d.writes[this.#looked]!;
      if (address >= ACK_BASE && data.length === ACK_BYTES) {
        this.#acks++;
        if (unpack(ACK, data).ring) this.ringOut--;
        else this.slotTaken = false;
      } else if (address >= PRQ_BASE && data.length === RECORD_BYTES) {
        this.records++;
        const r = unpack(RECORD, data);
        const same = (x: PageRecord): boolean => x.tag_index === r.tag_index && x.tag_generation === r.tag_generation;
        if (![...this.unanswered, ...this.answered].some(same)) this.unanswered.push(r);
      }
    }
    for (const r of this.#resets) if (r.tick < this.d.tick && this.d.get('FUNCTION', 'RESETTING', r.func) === 0) r.over = this.d.tick;
    this.#resets = this.#resets.filter((r) => r.over === Infinity);
    this.history.mayLose = this.#resets.length === 0;
  }
}
