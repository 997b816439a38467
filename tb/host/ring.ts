import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import { fromQword, ringPhase } from './layout.ts';
import type { HostMemory } from './memory.ts';

/** When an entry was written: by the device (its TLP left) and in host memory. */
export interface Arrival {
  readonly sentNs: number;
  readonly landedNs: number;
}

/**
 * The consumer's side of a ring in host memory that the device writes: entries with a phase bit in bit 63 of their last
 * qword, read in order of an absolute index.
 */
export class ConsumerRing {
  /** Physical address of entry 0, 4 KiB aligned. */
  readonly base: number;
  readonly frames: readonly number[];
  readonly #arrivals = new Map<number, Arrival>();
  #index = 0;

  constructor(
    private readonly memory: HostMemory,
    readonly entryBytes: number,
    readonly sizeLog2: number,
    now: () => number,
    /** Called at each write into the ring. */
    written: () => void,
  ) {
    const count = Math.max(1, (entryBytes << sizeLog2) / PAGE_BYTES);
    const first = memory.allocateContiguous(count);
    this.base = first * PAGE_BYTES;
    this.frames = Array.from({ length: count }, (_, i) => first + i);
    for (const frame of this.frames) {
      memory.watch(frame, (offset, sentNs) => {
        this.#arrivals.set(Math.floor(((frame - first) * PAGE_BYTES + offset) / entryBytes), { sentNs, landedNs: now() });
        written();
      });
    }
  }

  /** Absolute index of the next entry. */
  get index(): number {
    return this.#index;
  }

  /** The next entry when its phase says that it is whole, else null. The caller takes it with `next`. */
  peek(): { readonly bytes: Uint8Array; readonly arrival: Arrival } | null {
    const slot = this.#index % 2 ** this.sizeLog2;
    const at = slot * this.entryBytes;
    const page = this.memory.bytes(this.frames[Math.floor(at / PAGE_BYTES)]!);
    const bytes = page.slice(at % PAGE_BYTES, (at % PAGE_BYTES) + this.entryBytes);
    const phase = Number(fromQword(bytes.subarray(this.entryBytes - 8)) >> 63n);
    const arrival = this.#arrivals.get(slot);
    return phase === ringPhase(this.#index, this.sizeLog2) && arrival !== undefined ? { bytes, arrival } : null;
  }

  next(): void {
    this.#index++;
  }
}
