import { DESC_KIND, DEVICE_CLASS, DONE_STATUS, RESPONSE_CODE } from '../../../hw/spec/messages.ts';
import { FAULT_KIND } from '../../../hw/message/fields.ts';
import { INTERRUPT_RANGE, VERDICT } from '../../../hw/spec/pae.ts';
import type { Preset } from '../../../hw/spec/preset.ts';
import type { Random } from '../../host/random.ts';
import { completionsOf, decodeRead, decodeWrite, type SeenRead } from './dma-tlps.ts';
import type { UnitBench } from './unit-bench.ts';

const PAGE = 4096;
/** Clocks from a lookup being taken to its verdict, and to its check. */
const VERDICT_AFTER = 7;
const CHECK_AFTER = 4;
/** Clocks from a probe being taken to an answer taking its place. */
const LOST_AFTER = 3;

/** What one page lets be done: the PAE. */
export type Pae = 0 | 1 | 2 | 3;

/** How the surroundings of the engine behave; chances per clock. */
export interface DmaMood {
  /** The sinks of the engine take what is offered. */
  readonly ready: number;
  /** The application's data and completions come. */
  readonly data: number;
  readonly complete: number;
  /** A fault is answered; the answer is a failure. */
  readonly answer: number;
  readonly fail: number;
}
export const CALM_DMA: DmaMood = { ready: 1, data: 1, complete: 1, answer: 1, fail: 0 };

export interface Posted {
  readonly queue: number;
  readonly write: boolean;
  readonly gpa: number;
  readonly length: number;
  readonly tag: number;
}
export interface Ended {
  readonly queue: number;
  readonly tag: number;
  readonly status: number;
  readonly bytes: number;
  readonly waited: number;
  readonly clock: number;
}
export interface Fault {
  readonly clock: number;
  readonly queue: number;
  readonly func: number;
  readonly page: number;
  readonly pages: number;
  readonly write: boolean;
  readonly kind: number;
}
interface Look {
  readonly tag: number;
  readonly func: number;
  readonly page: number;
  readonly count: number;
  readonly write: boolean;
  readonly probe: boolean;
  readonly clock: number;
}

/** What the digest takes of each stream. */
const DIGESTED = { posted: 'hdr', tx_rd: 'hdr', done: 'tag', fault: 'page', look: 'page', pay_req: 'offset' } as const;

/** Byte `offset` of the data of a descriptor. */
export const byteOf = (tag: number, offset: number): number => (offset * 53 + (offset >> 8) * 7 + tag * 29 + 1) & 0xff;

/** What host memory holds for reads. */
const content = (at: number): number => byteOf(Math.floor(at / PAGE), at);

/**
 * The DMA engine alone: an application, a PA-BITMAP of a Map, host memory and a message engine of a few lines. Everything that leaves is
 * held to the rules: bytes, borders, tokens, order, one answer for each question.
 */
export class DmaBench {
  clock = 0;
  readonly done: Ended[] = [];
  readonly faults: Fault[] = [];
  /** Queues that wait for the answer to a fault, with when it may come. */
  readonly parked = new Map<number, { readonly fault: Fault }>();
  readonly paes = new Map<number, Pae>();
  readonly memory = new Map<number, number>();
  /** Clocks in which a beat of a write was taken, and lookups taken. */
  readonly beats: number[] = [];
  readonly looks: Look[] = [];
  readonly writes: { readonly clock: number; readonly address: number; readonly bytes: number; readonly requester: number }[] = [];
  tokens = 0;
  enable: number;
  drop = 0;
  /** Queues that probe; whether the message engine would take a probe; queues whose function is enabled; the interrupt range is exempt; period of blocked reports. */
  probing = 0;
  mayProbe = 1;
  allowed: number;
  interrupts = 0;
  blockedPeriod = 0;
  /** Chances that a free clock of the lookups is given to a probe, that its answer is lost, that its line is not there. */
  probeTaken = 1;
  probeLost = 0;
  probeMissed = 0;
  master: number;
  /** Lookups are taken; changes by the test itself. */
  lookReady = 1;
  readonly #waiting: Posted[] = [];
  readonly #open = new Map<number, Posted[]>();
  #offer: Posted | null = null;
  #pipe: Look[] = [];
  readonly #pay: { readonly tag: number; readonly offset: number; readonly bytes: number; readonly lane: number; sent: number }[] = [];
  #payBeat: { readonly data: bigint; readonly last: boolean } | null = null;
  #reads: SeenRead[] = [];
  #rx: ReturnType<typeof completionsOf> = [];
  #tlp: { hdr: bigint; data: bigint[] } | null = null;
  #wake: { queues: number; code: number } | null = null;
  #changed = false;
  readonly #changes = new Map<number, number>();
  #tag = 0;
  /** Queues that might probe in the last clock. */
  #mayAsk = 0;
  readonly #writers: Posted[] = [];
  readonly #delivered = new Map<Posted, number>();
  #resets = 0;
  #retires = false;
  resetsDone = 0;
  #hash = 0;

  constructor(readonly u: UnitBench, readonly p: Preset, readonly random: Random, public mood: DmaMood, readonly func: readonly number[], readonly deviceClass: readonly number[] = func.map(() => 0)) {
    this.enable = this.master = this.allowed = 2 ** p.queues - 1;
    const all = (items: readonly number[], bits: number): bigint => items.reduce((n, x, i) => n | (BigInt(x) << BigInt(bits * i)), 0n);
    u.set('pf_requester_id', 0x100);
    u.set('max_payload', 1);
    u.set('max_read', 1);
    u.set('queue_function', all(func, 8));
    u.set('queue_domain', 0);
    u.set('queue_class', all(deviceClass, 2));
  }

  /** A digest of every output of every clock so far. */
  get digest(): number {
    return this.#hash;
  }
  get idle(): boolean {
    return this.#waiting.length === 0 && [...this.#open.values()].every((o) => o.length === 0);
  }
  outstanding(queue: number): number {
    return (this.#open.get(queue)?.length ?? 0) + this.#waiting.filter((d) => d.queue === queue).length;
  }

  post(d: Omit<Posted, 'tag'>): Posted {
    const posted = { ...d, tag: (this.#tag = (this.#tag + 1) & 0xffff) };
    this.#waiting.push(posted);
    if (d.write) this.#writers.push(posted);
    return posted;
  }

  /** Changes pages; queues that are blocked are told. */
  change(first: number, pages: number, pae: Pae): void {
    for (let i = first; i < first + pages; i++) {
      this.paes.set(i, pae);
      this.#changes.set(i, this.clock);
    }
    this.#changed = true;
  }

  /** The host answers what a queue waits for. */
  respond(queue: number, code: number = RESPONSE_CODE.success): void {
    this.parked.delete(queue);
    this.#wake = { queues: 1 << queue, code };
  }

  /** Function-level reset; its page requests are forgotten. */
  reset(func: number): void {
    this.#resets |= 1 << func;
    for (const queue of [...this.parked.keys()]) if (this.func[queue] === func) this.parked.delete(queue);
  }

  verdictOf(l: Pick<Look, 'page' | 'count' | 'write'>): { verdict: number; page: number; pages: number } {
    const region = this.p.pagesPerRegion;
    const count = Math.min(l.count, region - (l.page % region));
    const paes = Array.from({ length: count }, (_, i) => this.paes.get(l.page + i) ?? 0);
    const bad = (test: (pae: Pae) => boolean): { first: number; span: number } | null => {
      const at = paes.flatMap((pae, i) => (test(pae) ? [i] : []));
      return at.length ? { first: at[0]!, span: at.at(-1)! - at[0]! + 1 } : null;
    };
    const fault = bad((pae) => pae === 0 || (pae === 1 && l.write));
    if (fault) return { verdict: VERDICT.fault, page: l.page + fault.first, pages: fault.span };
    const blocked = bad((pae) => pae === 2);
    if (blocked) return { verdict: VERDICT.blocked, page: l.page + blocked.first, pages: blocked.span };
    return { verdict: VERDICT.grant, page: l.page, pages: Math.min(count, this.p.grantPages) };
  }

  step(): void {
    const { u, random, mood } = this;
    const chance = (p: number): number => (p >= 1 || random.chance(p) ? 1 : 0);
    u.set('now', this.clock);
    u.set('queue_enable', this.enable & this.master);
    u.set('queue_master', this.master);
    u.set('queue_drop', this.drop);
    u.set('queue_probe', this.probing);
    u.set('may_probe', this.mayProbe);
    u.set('queue_allowed', this.allowed);
    u.set('interrupts', this.interrupts);
    u.set('blocked_period', this.blockedPeriod);
    this.#driveDescriptors();
    this.#driveVerdict();
    this.#drivePayload(chance(mood.data) === 1);
    this.#driveCompletions(chance(mood.complete) === 1);
    for (const s of ['pay_req', 'rd_data', 'done', 'fault', 'posted', 'tx_rd']) u.set(`${s}_ready`, chance(mood.ready));
    u.set('look_ready', this.lookReady && chance(mood.ready));
    const gives = this.probeTaken >= 1 || this.random.chance(this.probeTaken);
    u.set('probe_taken', gives && !u.num('look_valid') && u.num('probe_valid') ? 1 : 0);
    this.#driveAnswers();
    u.set('changed_valid', this.#changed ? 1 : 0);
    this.#changed = false;
    u.set('flr_start', this.#resets);
    this.#resets = 0;
    u.set('flr_retired', this.#retires ? 1 : 0);
    this.#retires = u.num('flr_retire_valid') === 1;
    this.#observe();
    u.step();
    this.#mayAsk = this.probing & this.enable & this.master;
    this.clock++;
  }

  run(clocks: number): void {
    for (let i = 0; i < clocks; i++) this.step();
  }

  /** Until every descriptor is done and the engine rests; every fault is answered. */
  settle(limit = 20_000): void {
    for (let i = 0; !this.idle || this.u.num('busy') || this.#reads.length || this.#rx.length; i++) {
      if (i > limit) this.fail(`not settled after ${limit} clocks: parked ${[...this.parked.keys()].join()}, open ${[...this.#open].map(([q, o]) => `${q}:${o.map((d) => d.tag).join()}`).join(' ')}`);
      this.step();
    }
    if (this.tokens !== 0) this.fail(`${this.tokens} tokens are out at rest`);
  }

  until(reached: () => boolean, what: string, limit = 5_000): void {
    for (let i = 0; !reached(); i++) {
      if (i > limit) this.fail(`not within ${limit} clocks: ${what}`);
      this.step();
    }
  }

  finished(d: Posted): Ended | undefined {
    return this.done.find((e) => e.tag === d.tag && e.queue === d.queue);
  }

  fail(what: string): never {
    throw new Error(`clock ${this.clock}: ${what}`);
  }

  #driveDescriptors(): void {
    const { u } = this;
    if (!this.#offer) {
      const at = this.#waiting.findIndex((d, i) => (this.#open.get(d.queue)?.length ?? 0) < this.p.queueDepth && !this.#waiting.slice(0, i).some((e) => e.queue === d.queue));
      if (at >= 0) this.#offer = this.#waiting.splice(at, 1)[0]!;
    }
    u.set('desc_valid', this.#offer ? 1 : 0);
    if (!this.#offer) return;
    const d = this.#offer;
    u.set('desc_queue', d.queue);
    u.set('desc_kind', d.write ? DESC_KIND.buffer_write : DESC_KIND.buffer_read);
    u.set('desc_gpa', d.gpa);
    u.set('desc_length', d.length);
    u.set('desc_tag', d.tag);
  }

  #driveVerdict(): void {
    const { u } = this;
    const due = this.#pipe[0]?.clock === this.clock - VERDICT_AFTER ? this.#pipe.shift()! : null;
    u.set('verdict_valid', due && !due.probe ? 1 : 0);
    u.set('answer_valid', due?.probe ? 1 : 0);
    const lost = this.#pipe.findIndex((l) => l.probe && l.clock === this.clock - LOST_AFTER);
    const loses = lost >= 0 && this.probeLost > 0 && this.random.chance(this.probeLost);
    u.set('probe_lost', loses ? 1 : 0);
    if (loses) this.#pipe.splice(lost, 1);
    if (!due) return;
    const missed = due.probe && this.probeMissed > 0 && this.random.chance(this.probeMissed);
    u.set('answer_missed', missed ? 1 : 0);
    const { verdict, page, pages } = this.judged.get(due)!;
    u.set('verdict_tag', due.tag);
    u.set('verdict', verdict);
    u.set('verdict_page', page);
    u.set('verdict_pages', pages);
    const stale = Array.from({ length: due.count }, (_, i) => this.#changes.get(due.page + i) ?? -1).some((c) => c >= due.clock + CHECK_AFTER);
    u.set('verdict_stale', stale ? 1 : 0);
    if (verdict === VERDICT.grant && !due.probe) this.tokens++;
  }

  /** Verdicts as they were at the check. */
  readonly judged = new WeakMap<Look, ReturnType<DmaBench['verdictOf']>>();
  #drivePayload(comes: boolean): void {
    const { u } = this;
    const lanes = this.p.tlpDataWidth / 8;
    const piece = this.#pay[0];
    if (!this.#payBeat && piece && comes) {
      const first = piece.sent === 0 ? piece.lane : 0;
      const bytes = Math.min(lanes - first, piece.bytes - piece.sent);
      let data = 0n;
      for (let i = 0; i < bytes; i++) data |= BigInt(byteOf(piece.tag, piece.offset + piece.sent + i)) << BigInt(8 * (first + i));
      piece.sent += bytes;
      this.#payBeat = { data, last: piece.sent === piece.bytes };
    }
    u.set('pay_data_valid', this.#payBeat ? 1 : 0);
    if (!this.#payBeat) return;
    u.set('pay_data_data', this.#payBeat.data);
    u.set('pay_data_last', this.#payBeat.last ? 1 : 0);
  }

  #driveCompletions(comes: boolean): void {
    const { u } = this;
    if (!this.#rx.length && this.#reads.length && comes) {
      const [read] = this.#reads.splice(this.random.int(0, this.#reads.length - 1), 1);
      const split = completionsOf(this.p, read!, content, this.random.chance(0.3) ? 128 : 4096);
      this.#rx.push(...split);
    }
    const beat = this.#rx[0];
    u.set('rx_cpl_valid', beat ? 1 : 0);
    if (!beat) return;
    for (const f of ['hdr', 'data', 'strb', 'sop', 'eop'] as const) u.set(`rx_cpl_${f}`, beat[f]);
    u.set('rx_cpl_error', 0);
  }

  #driveAnswers(): void {
    const { u, random, mood } = this;
    if (!this.#wake && mood.answer > 0) {
      for (const [queue, { fault }] of this.parked) {
        if (!(mood.answer >= 1 || random.chance(mood.answer))) continue;
        if (mood.fail > 0 && random.chance(mood.fail)) this.respond(queue, random.pick([RESPONSE_CODE.invalid, RESPONSE_CODE.failure]));
        else {
          this.change(fault.page, fault.pages, 3);
          this.respond(queue);
        }
        break;
      }
    }
    u.set('wake_valid', this.#wake ? 1 : 0);
    u.set('wake_queues', this.#wake?.queues ?? 0);
    u.set('wake_code', this.#wake?.code ?? 0);
    this.#wake = null;
  }

  #observe(): void {
    const { u } = this;
    const taken = (stream: string): boolean => u.num(`${stream}_valid`) === 1 && u.num(`${stream}_ready`) === 1;
    for (const s of ['posted', 'tx_rd', 'done', 'fault', 'look', 'pay_req'] as const) this.#mix(u.num(`${s}_valid`) ? u.get(`${s}_${DIGESTED[s]}`) + 1n : 0n);
    this.#mix(u.get('queue_parked'));
    if (this.#offer && taken('desc')) {
      this.#open.set(this.#offer.queue, [...(this.#open.get(this.#offer.queue) ?? []), this.#offer]);
      this.#offer = null;
    }
    if (this.#payBeat && taken('pay_data')) {
      if (this.#payBeat.last) this.#pay.shift();
      this.#payBeat = null;
    }
    if (this.#rx.length && taken('rx_cpl')) this.#rx.shift();
    if (taken('pay_req')) {
      const [tag, offset, bytes, lane] = ['tag', 'offset', 'bytes', 'lane'].map((f) => u.num(`pay_req_${f}`)) as [number, number, number, number];
      this.#pay.push({ tag, offset, bytes, lane, sent: 0 });
    }
    if (taken('look')) {
      const look = { tag: u.num('look_tag'), func: u.num('look_func'), page: u.num('look_page'), count: u.num('look_count'), write: u.num('look_write') === 1, probe: false, clock: this.clock };
      this.ask(look);
    }
    if (u.num('probe_taken')) {
      const probe = { tag: u.num('probe_tag'), func: u.num('probe_func'), page: u.num('probe_page'), count: u.num('probe_count'), write: u.num('probe_write') === 1, probe: true, clock: this.clock };
      this.ask(probe);
    }
    for (const l of this.#pipe) if (l.clock === this.clock - CHECK_AFTER) this.judged.set(l, this.verdictOf(l));
    if (taken('fault')) this.#takeFault();
    if (taken('posted')) this.#takeWrite();
    if (taken('tx_rd')) {
      const read = decodeRead(u.get('tx_rd_hdr'));
      this.#mayTouch(read.address, read.bytes, false);
      this.#reads.push(read);
    }
    if (u.num('split_valid')) this.tokens++;
    if (u.num('give_write_valid')) this.tokens--;
    if (u.num('give_read_valid')) this.tokens--;
    if (taken('rd_data')) this.#takeData();
    this.resetsDone |= u.num('flr_done');
    if (taken('done')) this.#takeDone();
  }

  /** A lookup or probe was taken. */
  private ask(look: Look): void {
    if (look.func !== this.func[look.tag]) this.fail(`a lookup of queue ${look.tag} for function ${look.func}`);
    if (look.probe) this.#mayProbe(look);
    this.looks.push(look);
    this.#pipe.push(look);
  }

  /** A probe is of a descriptor that is posted; of the one under way only for NIC receive. */
  #mayProbe({ tag: queue, page, count, write }: Look): void {
    const open = this.#open.get(queue) ?? [];
    const mine = open.slice(this.deviceClass[queue] === DEVICE_CLASS.nic_receive ? 0 : 1).some((d) => d.write === write && Math.floor(d.gpa / PAGE) <= page && page + count === Math.floor((d.gpa + d.length - 1) / PAGE) + 1);
    if (!mine) this.fail(`queue ${queue} probes ${count} pages at ${page}: no descriptor behind the front one`);
    if (!((this.#mayAsk | (this.probing & this.enable & this.master)) >> queue & 1)) this.fail(`queue ${queue} probes, and may not`);
  }

  #mix(value: bigint): void {
    for (let v = value; ; v >>= 32n) {
      this.#hash = (Math.imul(this.#hash ^ Number(v & 0xffff_ffffn), 0x01000193) + 0x9e37) >>> 0;
      if (v < 1n << 32n) return;
    }
  }

  #takeData(): void {
    const { u } = this;
    const [queue, tag, offset] = ['queue', 'tag', 'offset'].map((f) => u.num(`rd_data_${f}`)) as [number, number, number];
    const d = (this.#open.get(queue) ?? []).find((o) => o.tag === tag);
    if (!d) this.fail(`data for descriptor ${tag}, which is not in queue ${queue}`);
    const keep = u.get('rd_data_keep');
    const data = u.get('rd_data_data');
    let n = 0;
    for (let i = 0; i < this.p.tlpDataWidth / 8; i++) {
      if (!((keep >> BigInt(i)) & 1n)) continue;
      const want = content(d.gpa + offset + n++);
      if (Number((data >> BigInt(8 * i)) & 255n) !== want) this.fail(`byte ${offset + n - 1} of descriptor ${tag} is wrong`);
    }
    this.#delivered.set(d, (this.#delivered.get(d) ?? 0) + n);
  }

  #takeFault(): void {
    const { u } = this;
    const [queue, func, page, pages, write, kind] = ['queue', 'func', 'page', 'pages', 'write', 'kind'].map((f) => u.num(`fault_${f}`)) as [number, number, number, number, number, number];
    const fault = { clock: this.clock, queue, func, page, pages, write: write === 1, kind };
    this.faults.push(fault);
    if (kind === FAULT_KIND.fault) this.parked.set(queue, { fault });
    // A probe tells what the last probe of its queue found.
    if (kind === FAULT_KIND.probe && !((this.drop >> queue) & 1)) {
      const probe = this.looks.filter((l) => l.probe && l.tag === queue).at(-1);
      const judged = probe && this.judged.get(probe);
      if (judged?.verdict !== VERDICT.fault || judged.page !== page || judged.pages !== pages) this.fail(`a probe of queue ${queue} reports ${pages} pages at ${page}, it found ${JSON.stringify(judged)}`);
    }
  }

  #takeWrite(): void {
    const { u } = this;
    this.beats.push(this.clock);
    if (u.num('posted_sop')) {
      if (this.#tlp) this.fail('a TLP begins inside another');
      this.#tlp = { hdr: u.get('posted_hdr'), data: [] };
    }
    this.#tlp!.data.push(u.get('posted_data'));
    if (!u.num('posted_eop')) return;
    const w = decodeWrite(this.p, this.#tlp!.hdr, this.#tlp!.data);
    this.#tlp = null;
    this.writes.push({ clock: this.clock, address: w.address, bytes: w.bytes.length, requester: w.requester });
    this.#mayTouch(w.address, w.bytes.length, true);
    w.bytes.forEach((b, i) => this.memory.set(w.address + i, b));
  }

  /** A TLP stays in its page and was granted by somebody's lookup. */
  #mayTouch(address: number, bytes: number, write: boolean): void {
    const page = Math.floor(address / PAGE);
    if (Math.floor((address + bytes - 1) / PAGE) !== page) this.fail(`${bytes} bytes at 0x${address.toString(16)} cross a page`);
    if (this.interrupts && address >= INTERRUPT_RANGE.base && address < INTERRUPT_RANGE.base + INTERRUPT_RANGE.bytes) {
      if (!write || bytes !== 4 || address % 4) this.fail(`${bytes} bytes at 0x${address.toString(16)} are no interrupt request`);
      return;
    }
    if (!this.looks.some((l) => !l.probe && l.write === write && l.page <= page && page < l.page + l.count && this.judged.get(l)?.verdict === VERDICT.grant)) this.fail(`page ${page} was never granted`);
  }

  #takeDone(): void {
    const { u } = this;
    const [queue, tag, status, bytes, waited] = ['queue', 'tag', 'status', 'bytes', 'waited'].map((f) => u.num(`done_${f}`)) as [number, number, number, number, number];
    const open = this.#open.get(queue) ?? [];
    const d = open.shift();
    if (!d || d.tag !== tag) this.fail(`queue ${queue} ends ${tag}, its oldest is ${d?.tag}`);
    if (status === DONE_STATUS.ok && bytes !== d.length) this.fail(`descriptor ${tag} moved ${bytes} of ${d.length} bytes`);
    const overlapped = this.#overlapped(d);
    if (status === DONE_STATUS.ok && !d.write && (this.#delivered.get(d) ?? 0) !== d.length) this.fail(`descriptor ${tag} got ${this.#delivered.get(d) ?? 0} of ${d.length} bytes`);
    if (status === DONE_STATUS.ok && d.write) for (let i = 0; i < d.length; i++) if (this.memory.get(d.gpa + i) !== byteOf(tag, i) && !overlapped) this.fail(`byte ${i} of descriptor ${tag} is wrong`);
    this.done.push({ queue, tag, status, bytes, waited, clock: this.clock });
  }

  /** Whether another descriptor wrote there too. */
  #overlapped(d: Posted): boolean {
    return this.#writers.some((o) => o !== d && o.gpa < d.gpa + d.length && d.gpa < o.gpa + o.length);
  }
}
