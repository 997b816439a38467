import { FAULT_KIND } from '../../../hw/message/fields.ts';
import type { Preset } from '../../../hw/spec/preset.ts';
import { Random } from '../../host/random.ts';
import type { UnitBench } from '../support/unit-bench.ts';
import { MessageModel, type Fault, type Given, type Response, type Seen, type Settings } from './message-model.ts';

/** Chances, a clock, of what happens in an episode; and what the registers hold. */
export interface Mood {
  readonly clocks: number;
  /** A queue that could fault does; with a report or a probe instead. */
  readonly fault: number;
  readonly report: number;
  readonly probe: number;
  /** The posted stream takes a record; the host reads one, answers one, returns slots, arms. */
  readonly ready: number;
  readonly read: number;
  readonly answer: number;
  readonly forget: number;
  readonly wrong: number;
  readonly slots: number;
  readonly arm: number;
  readonly reset: number;
  /** A register changes; time jumps while the unit rests. */
  readonly change: number;
  readonly jump: number;
  /** Pages that faults come from: few make joins. */
  readonly pages: number;
}

const NEVER = (1n << 64n) - 1n;
export const PF = 0x0200;

/** Drives the message engine at random and holds it to the model. */
export class MessageBench {
  readonly model: MessageModel;
  readonly settings: Settings;
  now = 0n;
  /** Clocks in which two streams of responses met. */
  met = 0;
  readonly #parked = new Set<number>();
  #offer: Fault | null = null;
  #carried: Response | null = null;
  #resetting: number | null = null;
  #resetPulse: number | null = null;
  #toRead: { index: number; generation: number }[] = [];
  #toAnswer: { index: number; generation: number }[] = [];
  #old: { index: number; generation: number }[] = [];
  #responsesInside = 0;
  #quiet = 0;
  #draining = false;

  constructor(private readonly unit: UnitBench, private readonly p: Preset, private readonly random: Random, private readonly mood: Mood, private readonly queueFunc: readonly number[]) {
    this.model = new MessageModel({ entries: p.pageRequests, functions: p.functions, firstVfOffset: p.firstVfOffset, pf: PF });
    const r = random;
    const reserve = r.int(0, Math.floor((p.pageRequests - 1) / p.functions));
    this.settings = {
      base: BigInt(r.pick([0x8000_0000, 0x12_3456_7000])), sizeLog2: r.int(0, 4), enable: true, head: 0, count: r.pick([0, 1, 2, 3, 5]), ticks: BigInt(r.pick([0, 1, 20, 200])),
      resend: BigInt(r.pick([0, 0, 60, 300])), quota: Array.from({ length: p.functions }, () => r.pick([1, 2, p.pageRequests, p.pageRequests])),
      reserve, probes: r.int(0, Math.min(3, p.pageRequests - 1 - reserve * p.functions)),
    };
    unit.set('pf_requester_id', PF);
    this.#apply();
    this.#setFault();
  }

  /** Some clocks at random. */
  run(clocks: number): void {
    for (let i = 0; i < clocks; i++) this.#clock();
  }

  /** Answers everything; afterwards nothing may wait. */
  drain(): void {
    this.#draining = true;
    const { settings: s, p } = this;
    s.enable = true;
    s.quota = s.quota.map(() => p.pageRequests);
    this.#apply();
    for (let i = 0; this.#parked.size > 0 || this.#offer || this.#resetting !== null || this.#quiet < 8 || this.model.entries.size > 0; i++) {
      if (i === 20_000) throw new Error(`queues ${[...this.#parked].join(', ')} wait for ever, ${this.model.entries.size} entries are outstanding`);
      // What the host forgot or read wrong: it looks at the device's table again (a real host gets it by the resend).
      if (i % 200 === 199) this.#toAnswer = [...this.model.entries.values()].map(({ index, generation }) => ({ index, generation }));
      this.#clock();
    }
  }

  #apply(): void {
    const { unit, settings: s } = this;
    unit.set('prq_base', s.base >> 12n);
    unit.set('prq_size', s.sizeLog2);
    unit.set('prq_enable', s.enable ? 1 : 0);
    unit.set('prq_head', s.head >>> 0);
    unit.set('moderation_count', s.count);
    unit.set('moderation_time', s.ticks);
    unit.set('resend_time', s.resend);
    unit.set('quota', s.quota.reduce((all, q, f) => all | (BigInt(q) << BigInt(16 * f)), 0n));
    unit.set('reserve', s.reserve);
    unit.set('probes', s.probes);
  }

  #clock(): void {
    const { unit, random: r, mood } = this;
    unit.set('now', this.now);
    const responses: Response[] = [];
    const arm = !this.#draining && r.chance(mood.arm);
    unit.set('prq_arm', arm ? 1 : 0);
    unit.set('record_ready', r.chance(mood.ready) ? 1 : 0);
    unit.set('flr_retire_valid', this.#resetPulse === null ? 0 : 1);
    if (this.#resetPulse !== null) unit.set('flr_retire_func', this.#resetPulse);
    const byRegister = this.#response();
    unit.set('response_valid', byRegister ? 1 : 0);
    if (byRegister) this.#setResponse('response', byRegister);
    this.#carried ??= this.#response();
    unit.set('carried_valid', this.#carried ? 1 : 0);
    if (this.#carried) this.#setResponse('carried', this.#carried);
    if (byRegister && this.#carried) this.met++;

    const seen = this.#seen();
    const taken = this.#offer !== null && unit.num('fault_ready') === 1;
    if (byRegister) responses.push(byRegister);
    if (this.#carried && unit.num('carried_ready') === 1) {
      responses.push(this.#carried);
      this.#carried = null;
    }
    const given: Given = { arrives: taken ? this.#offer : null, responses, arm, reset: this.#resetPulse };
    this.#responsesInside += responses.length;
    this.model.clock(this.now, this.settings, seen, given);
    this.#after(seen, taken);
    unit.step();
    this.now += 1n;
    this.#next();
    if (!seen.busy) this.#quiet++;
    else this.#quiet = 0;
    if (this.#quiet > 3 && r.chance(mood.jump)) this.#jump(seen.wakeAt);
  }

  /** Time jumps, as in the bridge: not past a timer of the device. */
  #jump(wakeAt: bigint): void {
    const to = this.now + BigInt(this.random.int(1, 500));
    const limit = wakeAt === NEVER ? to : wakeAt;
    if (limit > this.now) this.now = to < limit ? to : limit;
  }

  #seen(): Seen {
    const u = this.unit;
    const flag = (name: string): boolean => u.num(name) === 1;
    const data = (): Uint8Array => {
      let v = u.get('record_data');
      return Uint8Array.from({ length: 32 }, () => {
        const byte = Number(v & 255n);
        v >>= 8n;
        return byte;
      });
    };
    const used = u.get('used');
    return {
      record: flag('record_valid') && flag('record_ready') ? { address: u.get('record_address'), data: data() } : null,
      joined: flag('joined') ? u.num('joined_queue') : null,
      wake: flag('wake_valid') ? { queues: u.num('wake_queues'), code: u.num('wake_code'), roundTrip: u.get('round_trip') } : null,
      stale: u.num('stale'), resent: flag('resent'), fire: flag('fire'), retired: flag('flr_retired'), busy: flag('busy'), wakeAt: u.get('wake_at'),
      used: this.settings.quota.map((_, f) => Number((used >> BigInt(16 * f)) & 0xffffn)), probesUsed: u.num('probes_used'),
    };
  }

  #after(seen: Seen, taken: boolean): void {
    if (seen.wake) for (const q of [...this.#parked]) if (seen.wake.queues & (1 << q)) this.#parked.delete(q);
    if (seen.wake || seen.stale) this.#responsesInside--;
    if (seen.record) {
      const type = (seen.record.data[0]! >> 4) & 15;
      const half = (at: number): number => seen.record!.data[at]! | (seen.record!.data[at + 1]! << 8);
      if (type !== 2) this.#toRead.push({ index: half(4), generation: half(6) });
      else this.#toRead.push({ index: -1, generation: 0 });
    }
    this.#resetPulse = null;
    if (seen.retired) {
      this.model.retire(this.#resetting!);
      for (const q of [...this.#parked]) if (this.queueFunc[q] === this.#resetting) this.#parked.delete(q);
      this.#resetting = null;
    }
    if (taken) {
      const f = this.#offer!;
      if (f.kind === 'fault') this.#parked.add(f.queue);
      this.#offer = null;
    }
  }

  /** What the host and the queues do for the next clock. */
  #next(): void {
    const { random: r, mood, settings: s } = this;
    if (this.#toRead.length > 0 && (this.#draining || r.chance(mood.read))) {
      const tag = this.#toRead.shift()!;
      if (tag.index >= 0 && (this.#draining || !r.chance(mood.forget))) this.#toAnswer.push(tag);
    }
    const read = (this.model.tail - this.#toRead.length) >>> 0;
    if (this.#draining || r.chance(mood.slots)) s.head = read;
    if (!this.#draining && this.#resetting === null && r.chance(mood.reset)) {
      const func = r.pick(this.queueFunc);
      if (this.#offer?.func !== func) {
        this.#resetting = func;
        this.#resetPulse = func;
      }
    }
    if (!this.#draining && r.chance(mood.change)) this.#change();
    this.#apply();
    if (this.#offer === null && !this.#draining) this.#fault();
    this.#setFault();
  }

  #change(): void {
    const { random: r, settings: s, p } = this;
    const what = r.int(0, 5);
    if (what === 0) s.enable = !s.enable;
    else if (what === 1) s.count = r.pick([0, 1, 2, 4]);
    else if (what === 2) s.ticks = BigInt(r.pick([0, 3, 40]));
    else if (what === 3 && this.#quiet > 2) s.resend = BigInt(r.pick([0, 50, 200]));
    else if (this.#quiet > 2 && what === 4) s.quota = s.quota.map(() => r.pick([0, 1, 2, p.pageRequests]));
    else if (what === 5 && this.#quiet > 2) {
      s.reserve = r.int(0, Math.floor((p.pageRequests - 1) / p.functions));
      s.probes = r.int(0, Math.min(4, p.pageRequests - 1 - s.reserve * p.functions));
    }
  }

  #fault(): void {
    const { random: r, mood } = this;
    const queue = r.int(0, this.p.queues - 1);
    const func = this.queueFunc[queue]!;
    if (func === this.#resetting) return;
    const size = r.int(1, 4);
    const page = r.int(0, mood.pages - 1) + (r.chance(0.05) ? 2 ** (this.p.gpaBits - 12) - mood.pages - 4 : 0);
    const base = { queue, func, domain: func & 1, deviceClass: queue % 3, page, pages: size, write: r.int(0, 1) };
    if (r.chance(mood.probe)) this.#offer = { ...base, kind: 'probe' };
    else if (r.chance(mood.report)) this.#offer = { ...base, kind: 'blocked' };
    else if (!this.#parked.has(queue) && r.chance(mood.fault)) this.#offer = { ...base, kind: 'fault' };
  }

  #setFault(): void {
    const { unit } = this;
    const f = this.#offer;
    unit.set('fault_valid', f ? 1 : 0);
    if (!f) return;
    unit.set('fault_kind', FAULT_KIND[f.kind]);
    unit.set('fault_queue', f.queue);
    unit.set('fault_func', f.func);
    unit.set('fault_domain', f.domain);
    unit.set('fault_device_class', f.deviceClass);
    unit.set('fault_page', f.page);
    unit.set('fault_pages', f.pages);
    unit.set('fault_write', f.write);
  }

  /** A response: mostly a right one, sometimes a second one, an old generation, an index that is not there. */
  #response(): Response | null {
    const { random: r, mood, p } = this;
    if (this.#responsesInside >= 2 * p.pageRequests - 2) return null;
    const code = r.pick([0, 0, 0, 1, 15, 7]);
    if (!this.#draining && r.chance(mood.wrong)) {
      const tag = this.#old.length > 0 && r.chance(0.7) ? r.pick(this.#old) : { index: r.int(0, 2 * p.pageRequests), generation: r.int(0, 3) };
      return { ...tag, code };
    }
    if (this.#toAnswer.length === 0 || !(this.#draining || r.chance(mood.answer))) return null;
    const tag = this.#toAnswer.splice(r.int(0, this.#toAnswer.length - 1), 1)[0]!;
    this.#old = [...this.#old.slice(-8), tag];
    return { ...tag, code };
  }

  #setResponse(port: 'response' | 'carried', x: Response): void {
    this.unit.set(`${port}_index`, x.index);
    this.unit.set(`${port}_generation`, x.generation);
    this.unit.set(`${port}_code`, x.code);
  }
}
