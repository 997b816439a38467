import { DESC_KIND, DONE_STATUS } from '../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { Outbound } from '../bridge/types.ts';
import type { Descriptor } from '../workload/source.ts';
import { fill, firstContent, firstDifference } from './content.ts';

/** A descriptor under way. */
export interface Flight {
  readonly descriptor: Descriptor;
  readonly tag: number;
  readonly write: boolean;
  /** Data to write, empty for a read. */
  readonly payload: Uint8Array;
  readonly issuedNs: number;
  /** Bytes of a write that arrived in memory so far. */
  landed: number;
  done: { readonly status: number; readonly bytes: number } | null;
}

/** The guest or the device saw other bytes than it should. */
export class DataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DataError';
  }
}

/** What host software shows of a guest's page. */
export interface PageView {
  peek(page: number): Uint8Array;
}

export function isWrite(kind: number): boolean {
  return kind === DESC_KIND.buffer_write || kind === DESC_KIND.ring_write;
}

/**
 * The guest's side of one VM: which bytes each guest-physical address must hold, kept apart from frames and swap. Data that
 * the device reads is compared with it; after a write the guest's bytes are read back the way a CPU would and compared.
 */
export class Guest {
  /** Bytes compared: at the device, and in the guest. */
  readonly checked = { device: 0, guest: 0 };
  mismatches = 0;
  /** Pages that were written; all others hold their first content. */
  readonly #oracle = new Map<number, Uint8Array>();
  readonly #flights = new Map<number, Set<Flight>>();

  constructor(
    readonly domain: number,
    private readonly view: PageView,
    private readonly onMismatch: 'throw' | 'count',
    /** A descriptor is finished and its data checked. */
    private readonly finished: (flight: Flight) => void,
  ) {}

  /** A descriptor under way that this one must not overtake or meet: they share bytes, and one of them writes. */
  conflict(d: Descriptor): Flight | null {
    for (const page of pagesOf(d)) {
      for (const f of this.#flights.get(page) ?? []) {
        if ((f.write || isWrite(d.kind)) && f.descriptor.gpa < d.gpa + d.length && d.gpa < f.descriptor.gpa + f.descriptor.length) return f;
      }
    }
    return null;
  }

  /** The descriptor goes to the device. `number` makes the data of a write unlike any other. */
  start(descriptor: Descriptor, tag: number, number: number, issuedNs: number): Flight {
    const write = isWrite(descriptor.kind);
    const payload = fill(new Uint8Array(write ? descriptor.length : 0), number);
    const flight: Flight = { descriptor, tag, write, payload, issuedNs, landed: 0, done: null };
    for (const page of pagesOf(descriptor)) {
      let set = this.#flights.get(page);
      if (set === undefined) this.#flights.set(page, (set = new Set()));
      set.add(flight);
    }
    return flight;
  }

  /** A DMA write arrived in memory. */
  landed(address: number, bytes: number): void {
    for (const f of this.#flights.get(Math.floor(address / PAGE_BYTES)) ?? []) {
      const { gpa, length } = f.descriptor;
      if (!f.write || address < gpa || address + bytes > gpa + length) continue;
      f.landed += bytes;
      if (f.landed > length) return this.#mismatch(`write of tag ${f.tag} at 0x${gpa.toString(16)}: ${f.landed} bytes arrived, it has ${length}; a piece was written twice`);
      return this.#finishWrite(f);
    }
    this.#mismatch(`a DMA write of ${bytes} bytes at 0x${address.toString(16)} belongs to no descriptor under way`);
  }

  /** The device reports the descriptor as done. */
  done(flight: Flight, out: Extract<Outbound, { port: 'done' }>): void {
    const { descriptor } = flight;
    flight.done = { status: out.status, bytes: out.bytes };
    if (out.status === DONE_STATUS.ok && out.bytes !== descriptor.length) this.#mismatch(`tag ${flight.tag}: done with ${out.bytes} of ${descriptor.length} bytes and status ok`);
    if (flight.write) return this.#finishWrite(flight);
    if (out.status === DONE_STATUS.ok) {
      if (out.delivered !== descriptor.length) this.#mismatch(`read of tag ${flight.tag}: ${out.delivered} of ${descriptor.length} bytes were delivered to the device`);
      this.#compare(descriptor.gpa, out.data.subarray(0, descriptor.length), 'device');
    }
    this.#finish(flight);
  }

  /** A write is over for the guest when it is done and its bytes, which left before, have arrived. */
  #finishWrite(flight: Flight): void {
    if (flight.done === null || flight.landed < flight.done.bytes) return;
    const { gpa } = flight.descriptor;
    const bytes = flight.payload.subarray(0, flight.landed);
    for (const piece of pieces(gpa, bytes.length)) {
      this.#page(piece.page).set(bytes.subarray(piece.at, piece.at + piece.length), piece.offset);
    }
    for (const piece of pieces(gpa, bytes.length)) {
      this.#compare(gpa + piece.at, this.view.peek(piece.page).subarray(piece.offset, piece.offset + piece.length), 'guest');
    }
    this.#finish(flight);
  }

  #finish(flight: Flight): void {
    for (const page of pagesOf(flight.descriptor)) {
      const set = this.#flights.get(page)!;
      set.delete(flight);
      if (set.size === 0) this.#flights.delete(page);
    }
    this.finished(flight);
  }

  #page(page: number): Uint8Array {
    let bytes = this.#oracle.get(page);
    if (bytes === undefined) this.#oracle.set(page, (bytes = firstContent(this.domain, page)));
    return bytes;
  }

  #compare(gpa: number, found: Uint8Array, where: 'device' | 'guest'): void {
    this.checked[where] += found.length;
    for (const piece of pieces(gpa, found.length)) {
      const wanted = (this.#oracle.get(piece.page) ?? firstContent(this.domain, piece.page)).subarray(piece.offset, piece.offset + piece.length);
      const at = firstDifference(found.subarray(piece.at, piece.at + piece.length), wanted);
      if (at < 0) continue;
      return this.#mismatch(`${where}: byte 0x${(gpa + piece.at + at).toString(16)} holds 0x${found[piece.at + at]!.toString(16)}, wanted 0x${wanted[at]!.toString(16)}`);
    }
  }

  #mismatch(what: string): void {
    this.mismatches++;
    if (this.onMismatch === 'throw') throw new DataError(`domain ${this.domain}: ${what}`);
  }
}

function* pagesOf(d: Descriptor): Generator<number> {
  const last = Math.floor((d.gpa + d.length - 1) / PAGE_BYTES);
  for (let page = Math.floor(d.gpa / PAGE_BYTES); page <= last; page++) yield page;
}

/** A byte range cut at page borders: `at` is the offset in the range, `offset` that in the page. */
function* pieces(gpa: number, length: number): Generator<{ page: number; offset: number; at: number; length: number }> {
  for (let at = 0; at < length; ) {
    const offset = (gpa + at) % PAGE_BYTES;
    const size = Math.min(PAGE_BYTES - offset, length - at);
    yield { page: Math.floor((gpa + at) / PAGE_BYTES), offset, at, length: size };
    at += size;
  }
}
