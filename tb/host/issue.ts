import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import { DESC_TAG_BITS } from '../../hw/spec/streams.ts';
import type { Inbound, Outbound } from '../bridge/types.ts';
import { isTouch, type Arrival, type CpuTouch, type Descriptor, type WorkItem, type WorkSource } from '../workload/source.ts';
import type { EventQueue } from './events.ts';
import { Fifo } from './fifo.ts';
import type { Flight, Guest } from './guest.ts';

/** A finished descriptor, timed, ns. */
export interface DescriptorSample {
  readonly queue: number;
  readonly write: boolean;
  readonly length: number;
  readonly status: number;
  /** It arrived; it went to the device; the device reported it done; its data was checked. */
  readonly arrivedNs: number;
  readonly issuedNs: number;
  readonly doneNs: number;
  readonly finishedNs: number;
  /** Cycles it was parked in the device. */
  readonly waited: number;
}

export interface IssuerParts {
  readonly events: EventQueue;
  readonly tickNs: number;
  readonly queueDepth: number;
  readonly arrival: Arrival;
  readonly source: WorkSource;
  /** The guest that a queue belongs to. */
  readonly guestOf: (queue: number) => Guest;
  /** The guest's CPU touches a page: true when it was there, else false, and `done` is called when the vCPU goes on. */
  readonly touch: (touch: CpuTouch, done: () => void) => boolean;
  /** Time from a finished descriptor (or the end of a CPU fault) to the next one that takes its place (or waited for it), ns. */
  readonly turnaround: number;
}

interface Waiting {
  readonly descriptor: Descriptor;
  readonly arrivedNs: number;
  held: boolean;
}

/**
 * Hands descriptors to the device: in order within a queue, at most `queueDepth` under way in each, never two that
 * share bytes with one of them writing, and none of a page whose CPU touch before it has not ended (a guest would not do that
 * either).
 */
export class Issuer {
  readonly samples: DescriptorSample[] = [];
  /** Descriptors that were held back because they met one under way, or a CPU fault. */
  holds = 0;
  backlogMax = 0;
  readonly #backlog = new Map<number, Fifo<Waiting>>();
  readonly #outstanding = new Map<number, number>();
  readonly #flights = new Map<number, Flight & { readonly arrivedNs: number; doneNs: number; waited: number }>();
  /** CPU faults under way, by domain and page. */
  readonly #faulting = new Map<string, number>();
  #faults = 0;
  /** Times at which places become free again; rising, as the turnaround is fixed. */
  readonly #turnarounds = new Fifo<number>();
  #nextArrivalNs = Infinity;
  #inbound: Inbound[] = [];
  #waiting = 0;
  #exhausted = false;
  #finished: (() => void) | null = null;
  #startNs: number | null = null;
  #tag = 0;
  #number = 0;

  constructor(private readonly parts: IssuerParts) {}

  /**
   * No descriptor goes to the device before this time, ns, unless one that is finished later brings it on after its turnaround.
   * Before the start it is the next event, as any may start the workload.
   */
  get nextDescriptorNs(): number {
    if (this.#startNs === null) return this.parts.events.next;
    return Math.min(this.#nextArrivalNs, this.#turnarounds.peek() ?? Infinity);
  }

  /** Begins; `finished` is called once, when every descriptor of the source is finished. */
  start(finished: () => void): void {
    this.#startNs = this.parts.events.now;
    this.#finished = finished;
    if (this.parts.arrival.mode === 'asis') this.#schedule();
    else this.#refill();
  }

  /** Descriptors for the device since the last call, in order of tick. */
  take(): Inbound[] {
    const taken = this.#inbound;
    this.#inbound = [];
    return taken;
  }

  /** The device reports a descriptor as done. */
  done(out: Extract<Outbound, { port: 'done' }>): void {
    const flight = this.#flights.get(out.tag);
    if (flight === undefined || flight.descriptor.queue !== out.queue) throw new RangeError(`device: queue ${out.queue} reports tag ${out.tag} as done, which it was not given`);
    if (flight.done !== null) throw new RangeError(`device: queue ${out.queue} reports tag ${out.tag} as done twice`);
    flight.doneNs = this.parts.events.now;
    flight.waited = out.waited;
    this.parts.guestOf(out.queue).done(flight, out);
  }

  /** A guest has checked a descriptor's data. */
  complete(f: Flight): void {
    const flight = this.#flights.get(f.tag)!;
    const { queue, length } = flight.descriptor;
    this.#flights.delete(f.tag);
    this.samples.push({ queue, write: f.write, length, status: f.done!.status, arrivedNs: flight.arrivedNs, issuedNs: f.issuedNs, doneNs: flight.doneNs, finishedNs: this.parts.events.now, waited: flight.waited });
    this.#turnarounds.push(this.parts.events.now + this.parts.turnaround);
    this.parts.events.after(this.parts.turnaround, () => {
      this.#turnarounds.shift();
      this.#outstanding.set(queue, this.#outstanding.get(queue)! - 1);
      this.#goOn();
    });
  }

  describe(): string[] {
    const open = [...this.#flights.values()].map((f) => `descriptor ${f.tag} of queue ${f.descriptor.queue} (${f.write ? 'write' : 'read'} 0x${f.descriptor.gpa.toString(16)}+${f.descriptor.length}) ${f.done ? `is done, ${f.landed} of ${f.done.bytes} bytes arrived` : 'is in the device'} since ${f.issuedNs} ns`);
    const faults = this.#faults > 0 ? [`${this.#faults} CPU touches wait for their pages`] : [];
    const held = [...this.#backlog].filter(([, b]) => b.length > 0).map(([q, b]) => `${b.length} descriptors wait in front of queue ${q}`);
    return [...open, ...faults, ...held];
  }

  #checkEnd(): void {
    if (!this.#exhausted || this.#waiting > 0 || this.#faults > 0 || this.#flights.size > 0 || this.#turnarounds.length > 0) return;
    const finished = this.#finished;
    this.#finished = null;
    finished?.();
  }

  /** As-is arrivals: one event ahead. */
  #schedule(): void {
    const d = this.parts.source.next();
    if (d === null) {
      this.#exhausted = true;
      this.#nextArrivalNs = Infinity;
      this.#checkEnd();
      return;
    }
    const scale = this.parts.arrival.mode === 'asis' ? this.parts.arrival.scale : 1;
    this.#nextArrivalNs = Math.max(this.parts.events.now, this.#startNs! + d.timeNs * scale);
    this.parts.events.at(this.#nextArrivalNs, () => {
      this.#arrive(d);
      this.#schedule();
    });
  }

  /** Closed loop: as many as the depth allows. */
  #refill(): void {
    const depth = this.parts.arrival.mode === 'closed' ? this.parts.arrival.depth : 0;
    while (!this.#exhausted && this.#faults + this.#waiting + [...this.#outstanding.values()].reduce((a, b) => a + b, 0) < depth) {
      const d = this.parts.source.next();
      if (d === null) {
        this.#exhausted = true;
        this.#checkEnd();
      } else this.#arrive(d);
    }
  }

  #arrive(item: WorkItem): void {
    if (isTouch(item)) this.#touch(item);
    else this.#enqueue(item);
  }

  #touch(touch: CpuTouch): void {
    const page = `${touch.domain}:${touch.page}`;
    const there = this.parts.touch(touch, () => {
      this.#turnarounds.push(this.parts.events.now + this.parts.turnaround);
      this.parts.events.after(this.parts.turnaround, () => {
        this.#turnarounds.shift();
        this.#faults--;
        const left = this.#faulting.get(page)! - 1;
        if (left > 0) this.#faulting.set(page, left);
        else this.#faulting.delete(page);
        this.#goOn();
      });
    });
    if (there) return;
    this.#faults++;
    this.#faulting.set(page, (this.#faulting.get(page) ?? 0) + 1);
  }

  /** A place, a page or bytes became free. */
  #goOn(): void {
    if (this.parts.arrival.mode === 'closed') this.#refill();
    for (const q of this.#backlog.keys()) this.#issue(q);
    this.#checkEnd();
  }

  /** The CPU has not finished with a page of it. */
  #isFaulting(domain: number, d: Descriptor): boolean {
    if (this.#faults === 0) return false;
    const last = Math.floor((d.gpa + d.length - 1) / PAGE_BYTES);
    for (let page = Math.floor(d.gpa / PAGE_BYTES); page <= last; page++) if (this.#faulting.has(`${domain}:${page}`)) return true;
    return false;
  }

  #enqueue(descriptor: Descriptor): void {
    let backlog = this.#backlog.get(descriptor.queue);
    if (backlog === undefined) this.#backlog.set(descriptor.queue, (backlog = new Fifo()));
    backlog.push({ descriptor, arrivedNs: this.parts.events.now, held: false });
    this.#waiting++;
    this.backlogMax = Math.max(this.backlogMax, this.#waiting);
    this.#issue(descriptor.queue);
  }

  #issue(queue: number): void {
    const backlog = this.#backlog.get(queue)!;
    const guest = this.parts.guestOf(queue);
    for (let next = backlog.peek(); next !== undefined; next = backlog.peek()) {
      const used = this.#outstanding.get(queue) ?? 0;
      if (used >= this.parts.queueDepth) return;
      if (guest.conflict(next.descriptor) !== null || this.#isFaulting(guest.domain, next.descriptor)) {
        if (!next.held) this.holds++;
        next.held = true;
        return;
      }
      backlog.shift();
      this.#waiting--;
      this.#outstanding.set(queue, used + 1);
      this.#send(guest, next);
    }
  }

  #send(guest: Guest, { descriptor, arrivedNs }: Waiting): void {
    const { events, tickNs } = this.parts;
    while (this.#flights.has(this.#tag)) this.#tag = (this.#tag + 1) % 2 ** DESC_TAG_BITS;
    const tag = this.#tag;
    this.#tag = (tag + 1) % 2 ** DESC_TAG_BITS;
    const flight = Object.assign(guest.start(descriptor, tag, this.#number++, events.now), { arrivedNs, doneNs: 0, waited: 0 });
    this.#flights.set(tag, flight);
    const { queue, kind, gpa, length } = descriptor;
    this.#inbound.push({ port: 'desc', tick: Math.ceil(events.now / tickNs), queue, kind, gpa, length, tag, payload: flight.payload });
  }
}
