import { CPL_STATUS, unpadPayload, type Completion, type MemRequest } from './tlp.ts';

/** Result of an MMIO read: the bytes asked for, or the completion status the device answered with. */
export type MmioResult = { readonly ok: true; readonly data: Uint8Array } | { readonly ok: false; readonly status: number };

/** An MMIO read under way. */
export interface MmioRead {
  readonly request: MemRequest;
  readonly func: number;
  /** Tick at which the request enters the device. */
  readonly tick: number;
  readonly done: (result: MmioResult) => void;
}

const TAGS = 256;

/** Bytes of a vector store, one TLP each: AVX, AVX-512 and MOVDIR64B on x86, ST64B on Arm. */
const VECTOR_STORES: readonly number[] = [16, 32, 64];

/** Refuses what a CPU does not emit as one TLP: anything but 1 to 8 bytes within an aligned quadword, or an aligned vector store. Throws a RangeError. */
export function checkCpuAccess(what: 'store' | 'load', offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0) throw new RangeError(`MMIO ${what} at offset ${offset}: not an offset in a BAR`);
  if (what === 'store' && VECTOR_STORES.includes(length) && offset % length === 0) return;
  if (!Number.isInteger(length) || length < 1 || length > 8 || (offset % 8) + length > 8) {
    throw new RangeError(`MMIO ${what} of ${length} bytes at offset 0x${offset.toString(16)}: a CPU access has 1 to 8 bytes and does not cross an 8-byte border, or is an aligned vector store of ${VECTOR_STORES.join(', ')} bytes; split it`);
  }
}

/** The root complex's own reads: 256 tags, the longest unused first; reads beyond that wait in order. */
export class MmioReads {
  readonly #free = Array.from({ length: TAGS }, (_, tag) => tag);
  readonly #open = new Map<number, MmioRead>();
  readonly #answered = new Set<number>();
  readonly #waiting: ((tag: number) => MmioRead)[] = [];

  /** Reads without an answer, those that wait for a tag included. */
  get open(): number {
    return this.#open.size + this.#waiting.length;
  }

  /** Sends a read as soon as a tag is free: `send` gets the tag and puts the request on its way. */
  start(send: (tag: number) => MmioRead): void {
    const tag = this.#free.shift();
    if (tag === undefined) this.#waiting.push(send);
    else this.#open.set(tag, send(tag));
  }

  /** The read that waits for a completion with this tag, if any. */
  awaiting(tag: number): MmioRead | undefined {
    return this.#answered.has(tag) ? undefined : this.#open.get(tag);
  }

  /** The completion of `tag` has left the device: a second one would be unexpected. */
  answer(tag: number): void {
    this.#answered.add(tag);
  }

  /** The completion has arrived: frees the tag, sends the next read, then reports the result. */
  finish(tlp: Completion): void {
    const read = this.#open.get(tlp.tag);
    if (!read) throw new Error(`no MMIO read has tag ${tlp.tag}`);
    this.#open.delete(tlp.tag);
    this.#answered.delete(tlp.tag);
    this.#free.push(tlp.tag);
    const next = this.#waiting.shift();
    if (next) this.start(next);
    const { length, firstBe, lastBe } = read.request;
    read.done(tlp.status === CPL_STATUS.SC ? { ok: true, data: unpadPayload(tlp.payload, length, firstBe, lastBe) } : { ok: false, status: tlp.status });
  }
}
