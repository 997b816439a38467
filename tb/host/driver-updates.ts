import { ACK, ACK_BYTES, ACK_STATUS, COMMAND, COMMAND_BYTES, COMMAND_OP } from '../../hw/spec/messages.ts';
import type { VpriBar } from './device-port.ts';
import { DriverError } from './driver-error.ts';
import type { EventQueue } from './events.ts';
import type { HostLatency } from './latency.ts';
import { pack, unpack } from './layout.ts';
import type { HostMemory } from './memory.ts';
import { ConsumerRing } from './ring.ts';
import { sleep, until, type Task } from './task.ts';

export type UpdateOp = Exclude<keyof typeof COMMAND_OP, 'harvest' | 'track'>;

export interface Update {
  readonly op: UpdateOp;
  readonly domain: number;
  readonly firstPage: number;
  readonly count: number;
  /** PAE rights, for `set`. */
  readonly rights: number;
}

/** One update, timed. All times in ns. */
export interface UpdateSample {
  readonly op: UpdateOp;
  readonly pages: number;
  /** A worker asked for it (it may wait for a slot). */
  readonly askedNs: number;
  /** Its store. */
  readonly issuedNs: number;
  /** The device wrote the acknowledgement (its own time stamp). */
  readonly deviceNs: number;
  /** The acknowledgement is in host memory. */
  readonly landedNs: number;
  /** The worker saw it. */
  readonly seenNs: number;
}

export interface UpdateParts {
  readonly events: EventQueue;
  readonly bar: VpriBar;
  readonly memory: HostMemory;
  readonly latency: HostLatency;
  readonly tickNs: number;
  /** Offset of the command window and how many slots, 64 bytes apart, it holds. */
  readonly window: number;
  readonly slots: number;
  readonly ringSizeLog2: number;
  /** How acknowledgements are noticed: workers that spin on host memory, or MSI-X. */
  readonly notice: 'poll' | 'msix';
}

interface Pending {
  readonly update: Update;
  readonly askedNs: number;
  readonly slot: number;
  readonly issuedNs: number;
  readonly done: () => void;
}

/** Update commands through the command slots, each one vector store, and their acknowledgements. A slot is free again after its acknowledgement. */
export class UpdateQueue {
  readonly samples: UpdateSample[] = [];
  readonly ring: ConsumerRing;
  readonly #free: number[];
  readonly #waiting: ((slot: number) => void)[] = [];
  readonly #pending = new Map<number, Pending>();
  #sequence = 0;
  #polling = false;

  constructor(private readonly parts: UpdateParts) {
    if (2 ** parts.ringSizeLog2 < parts.slots) throw new DriverError('setup', `acknowledgement ring of ${2 ** parts.ringSizeLog2} entries for ${parts.slots} command slots; make it at least as large`);
    this.#free = Array.from({ length: parts.slots }, (_, i) => i);
    this.ring = new ConsumerRing(parts.memory, ACK_BYTES, parts.ringSizeLog2, () => parts.events.now, () => this.#written());
  }

  /** Commands without acknowledgement yet, for the deadlock report. */
  describe(): string[] {
    return [...this.#pending].map(([sequence, p]) => `update ${sequence} (${p.update.op} domain ${p.update.domain} page 0x${p.update.firstPage.toString(16)}+${p.update.count}) in slot ${p.slot} since ${p.issuedNs} ns has no acknowledgement`);
  }

  /** Does one update; goes on when its acknowledgement was seen. `issued` is called when its store leaves. */
  *run(update: Update, issued: () => void = () => {}): Task {
    const { events, bar, latency, window } = this.parts;
    const askedNs = events.now;
    const slot = this.#free.shift() ?? (yield* until<number>((done) => void this.#waiting.push(done)));
    const sequence = this.#sequence;
    this.#sequence = (this.#sequence + 1) >>> 0;
    const command = pack(COMMAND, COMMAND_BYTES, {
      op: COMMAND_OP[update.op],
      rights: update.rights,
      irq: this.parts.notice === 'msix' ? 1 : 0,
      domain: update.domain,
      sequence,
      first_page: update.firstPage,
      page_count: update.count,
    });
    yield* sleep(events, latency.commandStore);
    const issuedNs = events.now;
    issued();
    yield* until((done) => {
      this.#pending.set(sequence, { update, askedNs, slot, issuedNs, done });
      bar.storeVector(window + 64 * slot, command);
    });
  }

  /** The acknowledgement interrupt's handler runs. */
  interrupt(): void {
    this.#drain();
  }

  #written(): void {
    if (this.parts.notice === 'msix' || this.#polling) return;
    this.#polling = true;
    const { events, latency } = this.parts;
    events.at((Math.floor(events.now / latency.poll) + 1) * latency.poll, () => {
      this.#polling = false;
      this.#drain();
    });
  }

  #drain(): void {
    for (let entry = this.ring.peek(); entry !== null; entry = this.ring.peek()) {
      const ack = unpack(ACK, entry.bytes);
      const pending = this.#pending.get(ack.sequence);
      if (pending === undefined || pending.slot !== ack.slot) {
        throw new DriverError('unknown-acknowledgement', `entry ${this.ring.index} of the acknowledgement ring names sequence ${ack.sequence} in slot ${ack.slot}; outstanding: ${[...this.#pending].map(([s, p]) => `${s} in slot ${p.slot}`).join(', ') || 'none'}`);
      }
      if (ack.status !== ACK_STATUS.ok) {
        const name = Object.entries(ACK_STATUS).find(([, v]) => v === ack.status)?.[0] ?? 'unknown';
        const { update } = pending;
        throw new DriverError('update-refused', `${update.op} of domain ${update.domain}, page 0x${update.firstPage.toString(16)}+${update.count}: status ${ack.status} (${name})`);
      }
      this.ring.next();
      this.#pending.delete(ack.sequence);
      this.samples.push({
        op: pending.update.op,
        pages: pending.update.count,
        askedNs: pending.askedNs,
        issuedNs: pending.issuedNs,
        deviceNs: ack.timestamp * this.parts.tickNs,
        landedNs: entry.arrival.landedNs,
        seenNs: this.parts.events.now,
      });
      const next = this.#waiting.shift();
      if (next) next(ack.slot);
      else this.#free.push(ack.slot);
      pending.done();
    }
  }
}
