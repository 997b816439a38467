import { ACK, COMMAND, COMMAND_BYTES, HARVEST_COMMAND } from '../../../hw/spec/messages.ts';
import { fromQword, pack, qword, unpack } from '../../host/layout.ts';
import { OP, type UpdateCommand } from '../../model/update-commands.ts';
import { ACK_PAGE, RING_PAGE } from '../../units/update-unit.ts';
import type { UnitSim } from '../../units/unit-sim.ts';

/** A command on its way: where it was put, and when its last qword or its doorbell came. */
export interface Sent extends UpdateCommand {
  readonly sequence: number;
  /** Null: the ring. */
  readonly slot: number | null;
  committed: number;
}

export interface HostManner {
  readonly ringLog2: number;
  readonly ackLog2: number;
  /** Chances in 256: a ring read fails; the host looks at the acknowledgement ring in a clock; a beat or a handshake waits. */
  readonly fetchErrors: number;
  readonly poll: number;
  readonly stall: number;
}

interface Beat {
  readonly hdr: bigint;
  readonly data: bigint;
  readonly sop: boolean;
  readonly eop: boolean;
  readonly error: number;
  readonly at: number;
}

/** A command as the device reads it; the address of a harvest takes the place of the response. */
function bytesOf(c: Sent): Uint8Array {
  const bytes = pack(COMMAND, COMMAND_BYTES, {
    harvest_clear: c.harvestClear ? 1 : 0, track_enable: c.trackEnable ? 1 : 0, op: c.op, rights: c.rights, domain: c.domain, sequence: c.sequence, first_page: c.first, page_count: c.count, irq: c.sequence & 1,
    response_valid: c.response ? 1 : 0, response_index: c.response?.index ?? 0, response_generation: c.response?.generation ?? 0, response_code: c.response?.code ?? 0,
  });
  if (c.op === OP.harvest) bytes.set(qword(BigInt(c.address ?? 0)), 8 * HARVEST_COMMAND.address[0]);
  return bytes;
}

/** The host: stores to the slots, the command ring with its doorbell, the reads of it, and the acknowledgement ring. */
export class UpdateHost {
  /** Acknowledgements in the ring that the host has not looked at. */
  readonly unread: { readonly sequence: number; readonly slot: number; readonly ring: number }[] = [];
  readonly freeSlots: number[];
  acksWritten = 0;
  acksRead = 0;
  reads = 0;
  fetchesFailed = 0;
  #tail = 0;
  #ackHead = 0;
  readonly #ring: Uint8Array[] = [];
  readonly #stores: { c: Sent; qword: number }[] = [];
  #beats: Beat[] = [];
  #off = 0;
  #failing = false;

  constructor(readonly sim: UnitSim, slots: number, readonly manner: HostManner, readonly draw: (below: number) => number, readonly fail: (what: string) => never) {
    this.freeSlots = Array.from({ length: slots }, (_, i) => i);
    sim.set('ring_size', manner.ringLog2);
    sim.set('ack_size', manner.ackLog2);
  }

  chance(n: number): boolean {
    return this.draw(256) < n;
  }
  get ringRoom(): boolean {
    return this.#tail - this.sim.get('ring_head') < 2 ** this.manner.ringLog2;
  }
  get quiet(): boolean {
    return this.#stores.length === 0 && this.#beats.length === 0 && this.unread.length === 0;
  }

  store(c: Sent): void {
    this.#stores.push({ c, qword: 0 });
  }
  /** Writes the entry and rings. */
  ring(c: Sent): void {
    this.#ring[this.#tail++ % 2 ** this.manner.ringLog2] = bytesOf(c);
    c.committed = this.sim.cycle;
  }

  drive(): void {
    const { sim, manner } = this;
    const store = this.#stores.length && !this.chance(manner.stall) ? this.#stores[this.draw(this.#stores.length)]! : null;
    sim.set('wr', store ? 1 : 0);
    if (store) {
      sim.set('addr', store.c.slot! * 8 + store.qword);
      sim.set('wdata', fromQword(bytesOf(store.c).subarray(8 * store.qword)));
      sim.set('be', 255);
      store.c.committed = sim.cycle;
      if (++store.qword === COMMAND_BYTES / 8) this.#stores.splice(this.#stores.indexOf(store), 1);
    }
    sim.set('ring_tail', this.#tail);
    sim.set('ack_head', this.#ackHead);
    // A ring that has stopped is switched off for a while.
    if (sim.cycle > 0 && sim.get('ring_stopped') && this.#off === 0 && this.#beats.length === 0) this.#off = 3;
    sim.set('ring_enable', this.#off > 1 ? 0 : 1);
    if (this.#off) this.#off--;
    sim.set('tx_ready', this.chance(manner.stall) ? 0 : 1);
    const beat = this.#beats[0];
    const due = beat !== undefined && beat.at <= sim.cycle && (sim.input('rx_valid') === 1 || !this.chance(manner.stall));
    sim.set('rx_valid', due ? 1 : 0);
    if (due) for (const f of ['hdr', 'data', 'error', 'sop', 'eop'] as const) sim.set(`rx_${f}`, f === 'sop' || f === 'eop' ? Number(beat[f]) : beat[f]);
    sim.set('record_ready', this.chance(manner.stall) ? 0 : 1);
  }

  /** Looks at what the clock moved; gives the acknowledgement that was written in it. */
  take(): ReturnType<typeof unpack<typeof ACK>> | null {
    const { sim } = this;
    if (sim.input('rx_valid') && sim.get('rx_ready')) this.#beats.shift();
    if (sim.get('ring_failed')) {
      if (!this.#failing) this.fail('the ring says that a good read failed');
      this.#failing = false;
      this.fetchesFailed++;
    }
    if (sim.get('ring_bad_tail')) this.fail('the ring takes a right tail for a wrong one');
    if (sim.get('overflow') || sim.get('hole')) this.fail('a store to a free slot was dropped');
    if (sim.get('tx_valid') && sim.input('tx_ready')) this.#read(sim.wide('tx_hdr'));
    if (this.unread.length && this.chance(this.manner.poll)) {
      for (let n = 1 + this.draw(this.unread.length); n > 0; n--) {
        const ack = this.unread.shift()!;
        this.acksRead++;
        if (!ack.ring) this.freeSlots.push(ack.slot);
      }
    }
    if (this.chance(this.manner.poll)) this.#ackHead = this.acksRead;
    if (!sim.get('record_valid') || !sim.input('record_ready')) return null;
    return this.#acknowledged();
  }

  #acknowledged(): ReturnType<typeof unpack<typeof ACK>> {
    const { sim, manner } = this;
    const size = 2 ** manner.ackLog2;
    const data = sim.wide('record_data');
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => Number((data >> BigInt(8 * i)) & 255n));
    const ack = unpack(ACK, bytes);
    if (this.acksWritten - this.acksRead >= size) this.fail(`acknowledgement ${this.acksWritten} overwrites one that was not read`);
    if (sim.wide('record_address') !== BigInt(ACK_PAGE * 4096 + 16 * (this.acksWritten % size)) || sim.get('record_dwords') !== 4) this.fail('an acknowledgement for another place');
    if (ack.phase !== 1 - (Math.floor(this.acksWritten / size) % 2)) this.fail('an acknowledgement of the wrong phase');
    this.acksWritten++;
    this.unread.push({ sequence: ack.sequence, slot: ack.slot, ring: ack.ring });
    return ack;
  }

  /** A read of the ring: legal, and answered; cut, late and wrong by the draw. */
  #read(hdr: bigint): void {
    const at = (hi: number, lo: number): number => Number((hdr >> BigInt(lo)) & ((1n << BigInt(hi - lo + 1)) - 1n));
    const { sim } = this;
    const size = 2 ** this.manner.ringLog2;
    const bytes = 4 * at(105, 96);
    const address = at(127, 125) === 1 ? at(63, 2) * 4 : at(63, 34) * 4;
    const from = address - RING_PAGE * 4096;
    const head = sim.get('ring_head');
    const count = bytes / 32;
    const legal = from === 32 * (head % size) && Number.isInteger(count) && count >= 1 && from + bytes <= 32 * size && Math.floor(from / 128) === Math.floor((from + bytes - 1) / 128) && head + count <= this.#tail;
    if (!legal || at(95, 80) !== 0x100 || at(79, 72) !== FETCH_TAG) this.fail(`a read of ${bytes} bytes at ${from} of the ring, head ${head}, tail ${this.#tail}, tag ${at(79, 72)}`);
    this.reads++;
    const data = Array.from({ length: count }, (_, i) => this.#ring[(head + i) % size]!);
    const fails = this.chance(this.manner.fetchErrors);
    this.#failing = fails;
    let left = bytes;
    let start = sim.cycle + 2 + this.draw(60);
    for (let i = 0; i < count; ) {
      // Cuts lie on multiples of 64 bytes.
      const most = count - i;
      const toBorder = (address + 32 * i) % 64 ? 1 : 2;
      const n = this.draw(2) ? most : Math.min(most, toBorder);
      const kind = fails && (i + n === count || this.draw(2)) ? 1 + this.draw(2) : 0;
      const payload = data.slice(i, i + n).flatMap((b) => [...b]);
      const header = (BigInt(kind === 2 ? 0x0a : 0x4a) << 120n) | (kind === 1 ? 1n << 110n : 0n) | (BigInt(kind === 2 ? 0 : 8 * n) << 96n) | (BigInt(kind === 2 ? 1 : 0) << 77n) | (BigInt(left) << 64n) | (0x100n << 48n) | (BigInt(FETCH_TAG) << 40n);
      const beats = kind === 2 ? 1 : Math.ceil(payload.length / 64);
      for (let b = 0; b < beats; b++) {
        const part = kind === 2 ? [] : payload.slice(64 * b, 64 * b + 64);
        this.#beats.push({ hdr: b === 0 ? header : 0x55n, data: part.reduceRight((all, x) => (all << 8n) | BigInt(x), 0n), sop: b === 0, eop: b === beats - 1, error: 0, at: start });
      }
      if (kind === 2) return;
      left -= 32 * n;
      i += n;
      start += this.draw(20);
    }
  }
}

/** The tag of the fetch: one past the 4 read tags of the preset. */
const FETCH_TAG = 4;
