import { NO_TAG, RECORD, RECORD_BYTES, RECORD_TYPE, RECORD_VERSION } from '../../../hw/spec/messages.ts';
import { fromQword, ringPhase, unpack } from '../../host/layout.ts';

/** What a queue tells the message engine. */
export interface Fault {
  readonly kind: 'fault' | 'probe' | 'blocked';
  readonly queue: number;
  readonly func: number;
  readonly domain: number;
  readonly deviceClass: number;
  readonly page: number;
  readonly pages: number;
  readonly write: number;
}
interface Waiting extends Fault {
  readonly since: bigint;
}
export interface Entry extends Waiting {
  readonly index: number;
  readonly generation: number;
  readonly waiters: Set<number>;
  sent: bigint;
}
export interface Response {
  readonly index: number;
  readonly generation: number;
  readonly code: number;
}

/** Registers and the host's ring, as they stand in a clock. */
export interface Settings {
  base: bigint;
  sizeLog2: number;
  enable: boolean;
  head: number;
  count: number;
  ticks: bigint;
  resend: bigint;
  quota: number[];
  reserve: number;
  probes: number;
}

/** What the unit shows in a clock. */
export interface Seen {
  readonly record: { readonly address: bigint; readonly data: Uint8Array } | null;
  readonly joined: number | null;
  readonly wake: { readonly queues: number; readonly code: number; readonly roundTrip: bigint } | null;
  readonly stale: number;
  readonly resent: boolean;
  readonly fire: boolean;
  readonly retired: boolean;
  readonly busy: boolean;
  readonly wakeAt: bigint;
  readonly used: readonly number[];
  readonly probesUsed: number;
}

/** What goes in at the end of a clock. */
export interface Given {
  readonly arrives: Fault | null;
  readonly responses: readonly Response[];
  readonly arm: boolean;
  readonly reset: number | null;
}

export interface ModelSizes {
  readonly entries: number;
  readonly functions: number;
  readonly firstVfOffset: number;
  readonly pf: number;
}

const NEVER = (1n << 64n) - 1n;
const contains = (e: Fault, f: Fault): boolean => e.func === f.func && e.page <= f.page && f.page + f.pages <= e.page + e.pages && (e.write === 1 || f.write === 0);

/**
 * The message engine as the design tells it, checked event by event: what the unit does must be allowed, and when it rests
 * nothing may be left to do. Not clock by clock, but for the interrupt. Throws at the first difference.
 */
export class MessageModel {
  /** Faults and reports by function, oldest first. */
  readonly waiting: Waiting[][];
  readonly entries = new Map<number, Entry>();
  readonly generations: number[];
  readonly counts = { records: 0, joined: 0, woken: 0, stale: 0, resent: 0, probes: 0, reports: 0, retired: 0, fired: 0 };
  tail = 0;
  #probes: Waiting[] = [];
  #responses: Response[] = [];
  #active = { reserve: 0, probes: 0 };
  #armed = false;
  #alarm = false;
  #fresh = 0;
  #first = 0n;
  #rested = false;
  #registers = '';

  constructor(private readonly sizes: ModelSizes) {
    this.waiting = Array.from({ length: sizes.functions }, () => []);
    this.generations = new Array<number>(sizes.entries).fill(0);
  }

  clock(now: bigint, s: Settings, seen: Seen, given: Given): void {
    const need = (ok: boolean, what: string): void => {
      if (!ok) throw new Error(`tick ${now}: ${what}`);
    };
    if (this.entries.size === 0) this.#active = { reserve: s.reserve, probes: s.probes };
    this.#interrupt(now, s, seen, given, need);
    const resent = seen.record !== null && this.#record(now, s, seen.record, need);
    need(seen.resent === resent, resent ? 'a record was sent again without an alarm' : 'an alarm without a record that was sent again');
    if (seen.joined !== null) this.#join(seen.joined, need);
    this.#answers(now, seen, need);
    // A register that changed is seen by the timers a clock later.
    const registers = [s.enable, s.head, s.count, s.ticks, s.resend, s.sizeLog2].join();
    if (seen.busy || registers !== this.#registers) this.#rested = false;
    else if (!this.#rested) this.#rested = true;
    else this.#rest(now, s, seen, need);
    this.#registers = registers;
    this.#alarm = resent;
    if (given.arrives) this.#arrive(given.arrives, now);
    this.#responses.push(...given.responses);
  }

  /** Everything of a function is gone; nobody is woken. */
  retire(func: number): void {
    this.waiting[func] = [];
    this.#probes = [];
    for (const e of [...this.entries.values()].filter((x) => x.func === func)) this.#free(e);
    this.counts.retired++;
  }

  usedBy(func: number): number {
    return [...this.entries.values()].filter((e) => e.func === func && e.kind === 'fault').length;
  }

  #free(e: Entry): void {
    this.entries.delete(e.index);
    this.generations[e.index] = (this.generations[e.index]! + 1) & 0xffff;
  }

  #arrive(f: Fault, now: bigint): void {
    const w = { ...f, since: now };
    if (f.kind === 'probe') return void this.#probes.push(w);
    const list = this.waiting[f.func]!;
    const same = list.findIndex((x) => x.kind === 'blocked' && f.kind === 'blocked' && x.queue === f.queue);
    if (same >= 0) list[same] = w;
    else list.push(w);
  }

  #credit(s: Settings): boolean {
    return s.enable && (this.tail - s.head) >>> 0 < 2 ** s.sizeLog2;
  }

  /** Whether the shares let `func` have another entry. */
  #may(func: number, s: Settings): boolean {
    const { entries, functions } = this.sizes;
    const used = Array.from({ length: functions }, (_, f) => this.usedBy(f));
    const { reserve, probes } = this.#active;
    const above = used.reduce((n, u) => n + Math.max(0, u - reserve), 0);
    const all = used.reduce((a, b) => a + b, 0);
    return used[func]! < s.quota[func]! && all + probes < entries && (used[func]! < reserve || above < entries - probes - reserve * functions);
  }

  #containing(f: Fault): Entry | undefined {
    return [...this.entries.values()].sort((a, b) => a.index - b.index).find((e) => contains(e, f));
  }

  /** Gives whether it is one that was sent before. */
  #record(now: bigint, s: Settings, record: NonNullable<Seen['record']>, need: (ok: boolean, what: string) => void): boolean {
    const r = unpack(RECORD, record.data);
    const slot = this.tail % 2 ** s.sizeLog2;
    need(record.address === s.base + BigInt(RECORD_BYTES * slot), `a record at 0x${record.address.toString(16)}, not in slot ${slot}`);
    need(r.version === RECORD_VERSION && r.sequence === this.tail >>> 0, `record ${this.tail} has version ${r.version}, sequence ${r.sequence}`);
    const last = fromQword(record.data.subarray(24));
    need(Number(last >> 63n) === ringPhase(this.tail, s.sizeLog2), `record ${this.tail} has the wrong phase`);
    need((this.tail - s.head) >>> 0 < 2 ** s.sizeLog2, `record ${this.tail} has no slot: head is ${s.head}`);
    const stamp = last & ((1n << 63n) - 1n);
    this.tail = (this.tail + 1) >>> 0;
    this.counts.records++;
    const again = this.entries.get(r.tag_index);
    if (again && r.type !== RECORD_TYPE.blocked && again.generation === r.tag_generation) {
      this.#same(again, r, stamp, need);
      need(s.resend !== 0n && now - again.sent >= s.resend, `entry ${again.index} was sent again after ${now - again.sent} ticks`);
      need([...this.entries.values()].every((e) => e.sent >= again.sent), `entry ${again.index} was sent again before an older one`);
      again.sent = now;
      this.counts.resent++;
      return true;
    }
    const from = r.type === RECORD_TYPE.probe ? this.#probes.find((x) => this.#is(x, r)) : this.waiting.find((l) => l[0] !== undefined && this.#is(l[0], r))?.[0];
    need(from !== undefined, `record of queue ${r.queue}, page ${r.first_page}, type ${r.type}: nobody at the head of a list asked for that`);
    const f = from!;
    this.#same(f, r, stamp, need);
    if (f.kind === 'probe') this.#probes = this.#probes.slice(this.#probes.indexOf(f) + 1);
    else this.waiting[f.func]!.shift();
    if (f.kind === 'blocked') {
      need(r.type === RECORD_TYPE.blocked && r.tag_index === NO_TAG && r.tag_generation === 0, 'a report has no tag');
      this.counts.reports++;
      return false;
    }
    need(this.#containing(f) === undefined, `queue ${f.queue}, page ${f.page} should have joined entry ${this.#containing(f)?.index}`);
    const lowest = Array.from({ length: this.sizes.entries }, (_, i) => i).find((i) => !this.entries.has(i));
    need(r.tag_index === lowest, `entry ${r.tag_index} was taken, ${lowest} is the lowest free one`);
    need(r.tag_generation === this.generations[r.tag_index], `generation ${r.tag_generation} of entry ${r.tag_index}, wanted ${this.generations[r.tag_index]}`);
    if (f.kind === 'probe') {
      need([...this.entries.values()].filter((e) => e.kind === 'probe').length < this.#active.probes, 'a probe took more than its share');
      this.counts.probes++;
    } else need(this.#may(f.func, s), `function ${f.func} took more than its share`);
    this.entries.set(r.tag_index, { ...f, since: stamp, index: r.tag_index, generation: r.tag_generation, waiters: new Set(f.kind === 'fault' ? [f.queue] : []), sent: now });
    return false;
  }

  #is(f: Fault, r: Readonly<Record<keyof typeof RECORD, number>>): boolean {
    const type = { fault: RECORD_TYPE.page_request, probe: RECORD_TYPE.probe, blocked: RECORD_TYPE.blocked }[f.kind];
    return r.type === type && r.queue === f.queue && r.first_page === f.page && r.page_count === f.pages && r.rights === (f.write ? 3 : 1);
  }

  #same(f: Waiting, r: Readonly<Record<keyof typeof RECORD, number>>, stamp: bigint, need: (ok: boolean, what: string) => void): void {
    const rid = this.sizes.pf + (f.func === 0 ? 0 : this.sizes.firstVfOffset + f.func - 1);
    const wanted = { first_page: f.page, page_count: f.pages, rights: f.write ? 3 : 1, queue: f.queue, device_class: f.deviceClass, domain: f.domain, rid, last: 1 } as const;
    for (const [name, value] of Object.entries(wanted) as [keyof typeof wanted, number][]) need(r[name] === value, `record of queue ${f.queue}: ${name} is ${r[name]}, wanted ${value}`);
    // A probe is stamped when it is served.
    need(f.kind === 'probe' ? stamp >= f.since : stamp === f.since, `record of queue ${f.queue}: stamp ${stamp}, wanted ${f.since}`);
  }

  #join(queue: number, need: (ok: boolean, what: string) => void): void {
    const list = this.waiting.find((l) => l[0]?.queue === queue && l[0].kind === 'fault');
    need(list !== undefined, `queue ${queue} joined and was not at the head of a list`);
    const f = list!.shift()!;
    const e = this.#containing(f);
    need(e !== undefined, `queue ${queue} joined, but no entry contains page ${f.page}`);
    e!.waiters.add(queue);
    this.counts.joined++;
  }

  #answers(now: bigint, seen: Seen, need: (ok: boolean, what: string) => void): void {
    if (!seen.wake && seen.stale === 0) return;
    const response = this.#responses.shift();
    need(response !== undefined, 'an answer without a response');
    const e = this.entries.get(response!.index);
    const known = e !== undefined && e.generation === response!.generation;
    need(known === (seen.wake !== null), `response ${JSON.stringify(response)} ${known ? 'was ignored' : 'woke somebody'}`);
    if (!seen.wake) return void this.counts.stale++;
    const mask = [...e!.waiters].reduce((n, q) => n | (1 << q), 0);
    need(seen.wake.queues === mask, `entry ${e!.index} woke 0x${seen.wake.queues.toString(16)}, its waiters are 0x${mask.toString(16)}`);
    need(seen.wake.code === response!.code, `code ${seen.wake.code}, the response had ${response!.code}`);
    need(seen.wake.roundTrip === now - e!.sent, `round trip ${seen.wake.roundTrip}, wanted ${now - e!.sent}`);
    this.#free(e!);
    this.counts.woken += e!.waiters.size;
  }

  #interrupt(now: bigint, s: Settings, seen: Seen, given: Given, need: (ok: boolean, what: string) => void): void {
    const unread = this.tail !== s.head >>> 0;
    const due = this.#armed && unread && (this.#fresh === 0 || this.#fresh >= s.count || now >= this.#first + s.ticks);
    need(seen.fire === (due || this.#alarm), `the interrupt ${seen.fire ? 'fired' : 'did not fire'}: armed ${this.#armed}, head ${s.head}, tail ${this.tail}, ${this.#fresh} new since ${this.#first}`);
    if (seen.fire) {
      this.counts.fired++;
      this.#armed = false;
    }
    if (!this.#armed || !unread) this.#fresh = 0;
    if (seen.record && this.#armed && !given.arm) {
      if (this.#fresh === 0) this.#first = now;
      this.#fresh++;
    }
    if (given.arm) {
      this.#armed = true;
      this.#fresh = 0;
    }
  }

  /** It has not been busy for two clocks: nothing may be left to do, and the next timer is announced. */
  #rest(now: bigint, s: Settings, seen: Seen, need: (ok: boolean, what: string) => void): void {
    this.#probes = [];
    need(this.#responses.length === 0, `it rests with ${this.#responses.length} responses unread`);
    const credit = this.#credit(s);
    for (const [func, list] of this.waiting.entries()) {
      const f = list[0];
      if (f === undefined) continue;
      const stuck = !credit || (f.kind === 'fault' && !this.#may(func, s));
      need(stuck, `it rests although queue ${f.queue} of function ${func} could be served`);
      need(f.kind !== 'fault' || this.#containing(f) === undefined, `it rests although queue ${f.queue} could join an entry`);
    }
    const timers = [
      ...(s.resend !== 0n && credit ? [...this.entries.values()].map((e) => e.sent + s.resend) : []),
      ...(this.#armed && this.tail !== s.head >>> 0 ? [this.#first + s.ticks] : []),
    ];
    const next = timers.reduce((a, b) => (a < b ? a : b), NEVER);
    need(next > now, `it rests at ${now} although a timer was due at ${next}`);
    need(seen.wakeAt <= next, `wake_at is ${seen.wakeAt}, a timer is due at ${next}`);
    need(this.entries.size > 0 || this.#armed || seen.wakeAt === NEVER, `wake_at is ${seen.wakeAt} with nothing under way`);
    for (const [func, used] of seen.used.entries()) need(used === this.usedBy(func), `USED of function ${func} is ${used}, wanted ${this.usedBy(func)}`);
    need(seen.probesUsed === [...this.entries.values()].filter((e) => e.kind === 'probe').length, `${seen.probesUsed} probes outstanding`);
  }
}
