import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { ACK, ACK_BYTES, COMMAND_OP, DESC_KIND, RECORD, RECORD_BYTES, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import type { SimLink } from '../../bridge/types.ts';
import { unpack } from '../../host/layout.ts';
import type { GivenEnable, GivenReset } from '../../model/device/history.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { ACK_BASE, bytesOf, DeviceBench, FUNCTIONS, PAGE, PRQ_BASE, QUEUES, type Command, type PageRecord } from './device-bench.ts';
import { SMALL } from './device-wire.ts';
import { History } from './history.ts';
import { RingCommands } from './ring-commands.ts';
import type { RandomSetup } from './random-setup.ts';

const REGION = SMALL.pagesPerRegion * PAGE;
const LENGTHS = [1, 2, 3, 4, 63, 64, 127, 128, 129, 511, 512, 513, 4095, 4096, 4097, 9000];
const STARTS = [0, 1, 2, 3, 4, 60, 127, 128, 500, 511, 512, 4000, 4093, 4095];
const PAUSES = [0, 0, 0, 1, 2, 3, 5, 8, 13, 30, 80, 250];
/** Pages where corners lie, besides those drawn at random: borders of regions, the first page, the last ones and those past them. */
const CORNERS = [0, 1, 30, 31, 32, 33, 63, 64, 95, 96, 158, 159, 160, 161, 355, 356, 357, 358];

/** Host software that does anything it may at any moment, drawn from a seed; what it does and sees is its history. */
export class RandomHost {
  readonly d: DeviceBench;
  readonly history: History;
  readonly #ring: RingCommands;
  readonly #draw: RandomGenerator;
  readonly #sent: number[] = SMALL_QUEUES();
  #tag = 0;
  #slotTaken = false;
  /** Commands of the ring that are not acknowledged. */
  #ringOut = 0;
  #acks = 0;
  #records = 0;
  #looked = 0;
  readonly #unanswered: PageRecord[] = [];
  readonly #answered: PageRecord[] = [];
  readonly #enabled = new Map<number, boolean>(FUNCTIONS.map(({ func }) => [func, true]));
  #resets: GivenReset[] = [];
  #master: number = 0b1111;

  constructor(link: SimLink, private readonly setup: RandomSetup) {
    const { bench, model } = setup;
    this.#draw = drawStream(bench.seed, 20);
    const d = (this.d = new DeviceBench(link, bench));
    this.history = new History(d, { seed: bench.seed, refused: setup.refused, lost: setup.timeout > 0 ? 25 : 0 });
    d.bringUp(setup.tables);
    d.set('LOOKUP_CTRL', { PREFETCH: setup.prefetch ? 1 : 0 });
    d.set('TRACK_ENABLE', { DOMAINS: 2 ** SMALL.domains - 1 });
    d.set('READ_TIMEOUT', { PERIOD: setup.timeout });
    d.set('PRQ_RESEND', { TIME: model.resend });
    for (let func = 0; func < SMALL.functions; func++) d.set('FUNCTION_REQUESTS', { QUOTA: model.quota }, func);
    model.queues.forEach((q, i) => d.set('QUEUE', { FUNCTION: q.func, CLASS: q.deviceClass, ENABLE: 1, DROP: q.drops ? 1 : 0 }, i));
    this.#ring = new RingCommands(d, 3);
    d.settle();
  }

  #below(n: number): number {
    return drawBelow(this.#draw, n);
  }
  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  /** One thing to do, and some time. */
  step(): void {
    const n = this.#below(100);
    if (n < 40) this.#dma();
    else if (n < 54) this.#slot();
    else if (n < 60) this.#commands();
    else if (n < 80) this.#respond();
    else if (n < 92) this.#giveSlots();
    else if (n < 94) this.#reset();
    else if (n < 96) this.#stale();
    else if (n < 97) this.#setMaster(this.#pick<number>([0b1111, 0b1111, 0b1101, 0b0111, 0b1110]));
    else if (n < 98) this.#enable(this.#pick<Func>(FUNCTIONS).func, this.#below(2) === 0);
    else if (n < 99) this.d.run(2_000);
    this.d.run(this.#pick(PAUSES));
    this.#look();
  }

  /** Lets everything end: all functions on, every request refused, no page blocked. */
  finish(): void {
    this.#setMaster(0b1111);
    for (const { func } of FUNCTIONS) this.#enable(func, true);
    for (let round = 0; round < 300; round++) {
      this.d.run(300);
      this.#look();
      for (const r of this.#unanswered.splice(0)) this.#answer(r, RESPONSE_CODE.failure);
      this.#giveSlots();
      if (round % 4 === 1) this.#open();
      if (round > 20 && this.history.lost > 0) this.#giveUp();
      if (this.#isOver()) break;
    }
    this.d.settle();
    this.#look();
  }

  #isOver(): boolean {
    return !this.#slotTaken && this.#ringOut === 0 && this.#unanswered.length === 0 && this.#resets.length === 0 && this.d.dones.length === this.#sent.reduce((a, b) => a + b) && !this.d.busy;
  }

  #dma(): void {
    const gpa = this.#page() * PAGE + (this.#below(2) ? this.#pick(STARTS) : this.#below(PAGE));
    const toBorder = REGION - (gpa % REGION);
    const length = this.#below(12) === 0 && toBorder < 30_000 ? toBorder : this.#below(2) ? this.#pick(LENGTHS) : 1 + this.#below(this.#below(4) ? 600 : 20_000);
    // Queues of one function may ask for the same at the same time.
    for (const queue of this.#below(5) === 0 ? [0, 3] : [this.#below(QUEUES.length)]) this.#desc(queue, gpa, length);
  }

  #desc(queue: number, gpa: number, length: number): void {
    if (this.#sent[queue]! - this.d.dones.filter((o) => o.queue === queue).length >= SMALL.queueDepth) return;
    const write = this.#below(2) === 0;
    const tag = (this.#tag = (this.#tag + 1) & 0xffff);
    const payload = write ? bytesOf(length, tag) : new Uint8Array(0);
    const kind = write ? this.#pick([DESC_KIND.buffer_write, DESC_KIND.ring_write]) : this.#pick([DESC_KIND.buffer_read, DESC_KIND.ring_read]);
    this.#sent[queue]!++;
    const { tick } = this.d;
    this.history.given({ kind: 'desc', tick, queue, write, gpa, length, tag, payload });
    this.d.give({ port: 'desc', tick, queue, kind, gpa, length, tag, payload });
  }

  #page(): number {
    return this.#below(3) ? this.#below(40) : this.#below(2) ? this.#pick(CORNERS) : this.#below(360);
  }

  /** A command: mostly a good one. */
  #draft(): Command {
    const first = this.#page();
    const count = this.#pick([1, 1, 1, 2, 3, 32, 33, 1 + this.#below(100)]);
    const domain = this.#below(SMALL.domains);
    const limit = this.setup.tables[domain]!.pages;
    const fits = first < limit ? { domain, first, count: Math.min(count, limit - first) } : { domain, first, count };
    const irq = this.#below(3) === 0 ? 1 : 0;
    const kind = this.#below(20);
    if (kind < 10) return { op: 'set', ...fits, irq, rights: this.#pick([3, 3, 1]) };
    if (kind < 15) return { op: 'clear', ...fits, irq };
    if (kind < 17) return { op: 'block', ...fits, irq };
    return this.#pick<Command>([{ op: 9, ...fits, rights: 0 }, { op: 'clear', ...fits, rights: 1 }, { op: 'set', ...fits, domain: 2 }, { op: 'set', ...fits, count: 0 }]);
  }

  #take(command: Command, way: 'slot' | 'ring', sequence: number): void {
    const { response } = command;
    this.history.given({
      kind: 'command', tick: this.d.tick, way, sequence, irq: command.irq === 1,
      command: {
        op: typeof command.op === 'number' ? command.op : COMMAND_OP[command.op], rights: command.rights ?? (command.op === 'set' ? 3 : 0), domain: command.domain ?? 0, first: command.first, count: command.count ?? 1,
        response: response ? { index: response.tag_index, generation: response.tag_generation, code: RESPONSE_CODE[response.code ?? 'success'] } : null,
      },
    });
  }

  #slot(command = this.#draft()): boolean {
    if (this.#slotTaken) return false;
    this.#slotTaken = true;
    this.#take(command, 'slot', this.d.sequence);
    this.d.command(command, this.#below(2) ? 'one TLP' : 'qwords');
    return true;
  }

  #commands(): void {
    const room = 2 ** this.#ring.log2 - this.#ringOut;
    const commands = Array.from({ length: Math.min(room, 1 + this.#below(4)) }, () => this.#draft());
    commands.forEach((c, i) => this.#take(c, 'ring', this.d.sequence + i));
    this.#ringOut += commands.length;
    this.#ring.write(commands);
    this.d.set('ACK_HEAD', { HEAD: this.#acks });
    this.#ring.ring();
  }

  /** Serves a record: its pages are set and the answer rides with that, or it is answered as it stands. */
  #respond(): void {
    if (this.#unanswered.length === 0) return;
    const r = this.#unanswered.splice(this.#below(this.#unanswered.length), 1)[0]!;
    const how = this.#below(10);
    if (how < 5 && !this.#slotTaken) {
      this.#answered.push(r);
      this.#slot({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights: this.#pick<number>([3, 3, r.rights]), response: { ...r, code: this.#pick(['success', 'success', 'success', 'failure'] as const) } });
    } else if (how < 8) {
      this.#slot({ op: 'set', domain: r.domain, first: r.first_page, count: r.page_count, rights: r.rights });
      this.#answer(r, RESPONSE_CODE.success);
    } else this.#answer(r, this.#pick<number>([RESPONSE_CODE.failure, RESPONSE_CODE.invalid, 7]));
  }

  #answer(r: PageRecord, code: number): void {
    this.#answered.push(r);
    this.history.given({ kind: 'response', tick: this.d.tick, index: r.tag_index, generation: r.tag_generation, code });
    this.d.respond(r, code);
  }

  /** An answer that was given before. */
  #stale(): void {
    if (this.#answered.length > 0) this.#answer(this.#pick(this.#answered), RESPONSE_CODE.failure);
  }

  #giveSlots(): void {
    const arm = this.#below(2) === 0;
    this.history.given({ kind: 'head', tick: this.d.tick, head: this.#records, arm });
    this.d.set('PRQ_HEAD', { HEAD: this.#records, ARM: arm ? 1 : 0 });
    this.d.set('ACK_HEAD', { HEAD: this.#acks });
  }

  #reset(func: number = this.#pick<Func>(FUNCTIONS).func): void {
    if (this.#resets.some((r) => r.func === func) || this.history.lost > 0) return;
    this.#resets.push(this.history.given({ kind: 'reset', tick: this.d.tick, func, over: Infinity }));
    this.history.mayLose = false;
    this.#function(func, { RESET: 1 });
  }

  #enable(func: number, enable: boolean): void {
    if (this.#enabled.get(func) === enable) return;
    this.#enabled.set(func, enable);
    const given: GivenEnable = { kind: 'enable', tick: this.d.tick, func, enable, sure: Infinity };
    this.history.given(given);
    this.#function(func, {});
    this.d.peek(0);
    given.sure = this.d.tick;
  }

  #function(func: number, more: { readonly RESET?: 1 }): void {
    this.d.set('FUNCTION', { DOMAIN: FUNCTIONS.find((f) => f.func === func)!.domain, ENABLE: this.#enabled.get(func) ? 1 : 0, ...more }, func);
  }

  #setMaster(bits: number): void {
    if (this.#master === bits) return;
    this.#master = bits;
    this.history.given({ kind: 'master', tick: this.d.tick, bits });
    this.d.link.setBusMaster(BigInt(bits));
  }

  /** Every page of a domain gets a right, so that nothing stays blocked. */
  #open(): void {
    const domain = this.#below(SMALL.domains);
    this.#slot({ op: 'set', domain, first: 0, count: this.setup.tables[domain]!.pages, rights: 1 });
  }

  /** Reads that got no answer are given up by the device; when their answers have come after all, a reset frees their tags. */
  #giveUp(): void {
    this.d.run(3 * this.setup.timeout);
    this.history.answerLost();
    this.d.run(400);
    for (const { func } of FUNCTIONS) this.#reset(func);
  }

  /** What came from the device since the last time. */
  #look(): void {
    for (; this.#looked < this.d.writes.length; this.#looked++) {
      const { address, data } = this.d.writes[this.#looked]!;
      if (address >= ACK_BASE && data.length === ACK_BYTES) {
        this.#acks++;
        if (unpack(ACK, data).ring) this.#ringOut--;
        else this.#slotTaken = false;
      } else if (address >= PRQ_BASE && data.length === RECORD_BYTES) {
        this.#records++;
        const r = unpack(RECORD, data);
        const same = (x: PageRecord): boolean => x.tag_index === r.tag_index && x.tag_generation === r.tag_generation;
        if (![...this.#unanswered, ...this.#answered].some(same)) this.#unanswered.push(r);
      }
    }
    for (const r of this.#resets) if (this.d.get('FUNCTION', 'RESETTING', r.func) === 0) r.over = this.d.tick;
    this.#resets = this.#resets.filter((r) => r.over === Infinity);
    this.history.mayLose = this.#resets.length === 0;
  }
}

const SMALL_QUEUES = (): number[] => QUEUES.map(() => 0);
type Func = (typeof FUNCTIONS)[number];
