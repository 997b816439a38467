import { PAGE_BYTES } from '../../hw/spec/pae.ts';

/** Byte written over a frame that is given back, so that a late access shows. */
export const FREED_BYTE = 0xa5;

interface Frame {
  readonly bytes: Uint8Array;
  /** Counts allocations of this frame; a use with an older generation is a use after free. */
  generation: number;
  allocated: boolean;
}

/**
 * Host physical memory: sparse 4 KiB frames with real bytes. A host physical address is frame * 4096. Freed frames are
 * handed out again first, so that a stale translation meets foreign data soon. Frame 0 is never handed out.
 */
export class HostMemory {
  readonly #frames = new Map<number, Frame>();
  readonly #free: number[] = [];
  readonly #watches = new Map<number, (offset: number, sentNs: number) => void>();
  #nextFrame = 1;

  allocate(): number {
    const number = this.#free.pop() ?? this.#nextFrame++;
    const frame = this.#frames.get(number);
    if (frame === undefined) this.#frames.set(number, { bytes: new Uint8Array(PAGE_BYTES), generation: 1, allocated: true });
    else {
      frame.bytes.fill(0);
      frame.generation++;
      frame.allocated = true;
    }
    return number;
  }

  /** `count` frames side by side, for a ring; returns the first. */
  allocateContiguous(count: number): number {
    const first = this.#nextFrame;
    this.#nextFrame += count;
    for (let f = first; f < first + count; f++) this.#frames.set(f, { bytes: new Uint8Array(PAGE_BYTES), generation: 1, allocated: true });
    return first;
  }

  free(frame: number): void {
    const f = this.#frames.get(frame);
    if (!f?.allocated) throw new RangeError(`memory: frame ${frame} is not allocated; it cannot be freed`);
    f.bytes.fill(FREED_BYTE);
    f.allocated = false;
    this.#free.push(frame);
  }

  generation(frame: number): number {
    return this.#frames.get(frame)?.generation ?? 0;
  }

  /** The 4,096 bytes of a frame, shared, not copied. */
  bytes(frame: number): Uint8Array {
    const bytes = this.#frames.get(frame)?.bytes;
    if (bytes === undefined) throw new RangeError(`memory: there is no frame ${frame}`);
    return bytes;
  }

  /** Calls `seen` whenever a device writes into this frame: host software that watches a ring. */
  watch(frame: number, seen: (offset: number, sentNs: number) => void): void {
    this.#watches.set(frame, seen);
  }

  /** A device's write into a frame; bytes whose `enable` is false stay. */
  write(frame: number, offset: number, data: Uint8Array, enable: readonly boolean[] | null, sentNs: number): void {
    const bytes = this.bytes(frame);
    if (enable === null) bytes.set(data, offset);
    else data.forEach((b, i) => enable[i] && (bytes[offset + i] = b));
    this.#watches.get(frame)?.(offset, sentNs);
  }
}

/**
 * The frames one VM may use. `take` never fails silently: callers reserve first. Reservations are served in order of
 * arrival, each as a whole, so that two half-served requests cannot wait for each other.
 */
export class FramePool {
  #used = 0;
  #reserved = 0;
  readonly #waiting: { count: number; go: () => void }[] = [];

  constructor(
    readonly memory: HostMemory,
    readonly budget: number,
    /** Called whenever frames became scarcer. */
    private readonly scarce: () => void,
  ) {}

  /** Frames neither used nor promised. */
  get available(): number {
    return this.budget - this.#used - this.#reserved;
  }

  /** Frames that waiting reservations ask for. */
  get wanted(): number {
    return this.#waiting.reduce((sum, w) => sum + w.count, 0);
  }

  /** Calls `go` when `count` frames are set aside for the caller. */
  reserve(count: number, go: () => void): void {
    if (count > this.budget) throw new RangeError(`frames: ${count} asked for at once, the budget is ${this.budget}`);
    this.#waiting.push({ count, go });
    this.#serve();
    this.scarce();
  }

  /** Takes one reserved frame. */
  take(): number {
    if (this.#reserved === 0) throw new RangeError('frames: taken without a reservation');
    this.#reserved--;
    this.#used++;
    return this.memory.allocate();
  }

  give(frame: number): void {
    this.memory.free(frame);
    this.#used--;
    this.#serve();
  }

  #serve(): void {
    for (let first = this.#waiting[0]; first !== undefined && first.count <= this.available; first = this.#waiting[0]) {
      this.#waiting.shift();
      this.#reserved += first.count;
      first.go();
    }
  }
}
