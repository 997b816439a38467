import { RECORD, RECORD_BYTES, RECORD_TYPE, RECORD_VERSION } from '../../hw/spec/messages.ts';
import type { VpriBar } from './device-port.ts';
import { DriverError } from './driver-error.ts';
import type { EventQueue } from './events.ts';
import type { HostLatency } from './latency.ts';
import { unpack } from './layout.ts';
import type { HostMemory } from './memory.ts';
import type { Registers } from './regs.ts';
import { ConsumerRing } from './ring.ts';
import { sleep, spawn, type Task } from './task.ts';

/** A page request as the driver hands it to the fault handler. */
export interface PageRequest {
  readonly tag: { readonly index: number; readonly generation: number };
  readonly rid: number;
  readonly domain: number;
  readonly queue: number;
  readonly deviceClass: number;
  readonly firstPage: number;
  readonly pageCount: number;
  /** Rights asked for: bit 0 read, bit 1 write. */
  readonly rights: number;
  /** ns: the device saw the fault; its record left; it was in host memory; the interrupt arrived (the one that led to this pass over the ring). */
  readonly detectNs: number;
  readonly outNs: number;
  readonly ringNs: number;
  readonly interruptNs: number;
}

export interface RequestParts {
  readonly events: EventQueue;
  readonly bar: VpriBar;
  readonly memory: HostMemory;
  readonly regs: Registers;
  readonly latency: HostLatency;
  readonly tickNs: number;
  readonly ringSizeLog2: number;
  readonly handle: (request: PageRequest) => void;
}

/**
 * The page-request ring, served as network drivers do (NAPI): an interrupt starts a pass that takes records until the ring is
 * empty, then gives the slots back and arms the interrupt again. Slots are credits: what is not given back stops the device.
 */
export class PageRequestRing {
  readonly ring: ConsumerRing;
  records = 0;
  passes = 0;
  #running = false;
  #interruptNs = 0;

  constructor(private readonly parts: RequestParts) {
    this.ring = new ConsumerRing(parts.memory, RECORD_BYTES, parts.ringSizeLog2, () => parts.events.now, () => {});
  }

  /** Value of PRQ_HEAD that gives back everything read so far. */
  head(arm: boolean): bigint {
    return this.parts.regs.encode('PRQ_HEAD', { HEAD: this.ring.index % 2 ** 32, ARM: arm ? 1 : 0 });
  }

  /** The handler runs; `arrivedNs` is when the MSI-X was delivered. */
  interrupt(arrivedNs: number): void {
    if (this.#running) return;
    this.#running = true;
    this.#interruptNs = arrivedNs;
    this.passes++;
    spawn(this.#pass());
  }

  describe(): string[] {
    const waiting = this.ring.peek() === null ? [] : [`record ${this.ring.index} of the page-request ring is in memory and unread`];
    return this.#running ? [...waiting, 'the page-request ring is being read'] : waiting;
  }

  *#pass(): Task {
    const { events, bar, regs, latency } = this.parts;
    const quarter = Math.max(1, 2 ** this.parts.ringSizeLog2 / 4);
    for (let taken = 1, entry = this.ring.peek(); entry !== null; entry = this.ring.peek(), taken++) {
      const request = this.#request(entry.bytes, entry.arrival);
      this.ring.next();
      this.records++;
      yield* sleep(events, latency.record);
      this.parts.handle(request);
      if (taken % quarter === 0) bar.store(regs.offset('PRQ_HEAD'), this.head(false));
    }
    this.#running = false;
    bar.store(regs.offset('PRQ_HEAD'), this.head(true));
  }

  #request(bytes: Uint8Array, arrival: { readonly sentNs: number; readonly landedNs: number }): PageRequest {
    const r = unpack(RECORD, bytes);
    if (r.version !== RECORD_VERSION || r.type !== RECORD_TYPE.page_request) {
      throw new DriverError('unknown-record', `record ${this.ring.index} has version ${r.version} and type ${r.type}; the driver knows version ${RECORD_VERSION}, type ${RECORD_TYPE.page_request}`);
    }
    if (r.sequence !== this.ring.index % 2 ** 32) {
      throw new DriverError('record-out-of-order', `record ${this.ring.index} carries sequence ${r.sequence}; a record was lost, overwritten or written twice`);
    }
    return {
      tag: { index: r.tag_index, generation: r.tag_generation },
      rid: r.rid,
      domain: r.domain,
      queue: r.queue,
      deviceClass: r.device_class,
      firstPage: r.first_page,
      pageCount: r.page_count,
      rights: r.rights,
      detectNs: r.timestamp * this.parts.tickNs,
      outNs: arrival.sentNs,
      ringNs: arrival.landedNs,
      interruptNs: this.#interruptNs,
    };
  }
}
