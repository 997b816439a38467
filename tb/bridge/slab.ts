/**
 * Cuts short arrays from a larger one, one after the other: an array with memory of its own costs several times as much. What was
 * cut is zeroed at first and belongs to nobody else; it shares its ArrayBuffer, which lives as long as any part of it.
 */
export class Slab {
  #bytes: Uint8Array;
  #used = 0;

  /** `size` bytes at once; longer arrays than an eighth of it get memory of their own. */
  constructor(private readonly size: number) {
    this.#bytes = new Uint8Array(size);
  }

  /** An array of `count` bytes. */
  take(count: number): Uint8Array {
    if (count > this.size >> 3) return new Uint8Array(count);
    const at = this.reserve(count);
    this.#used = at + ((count + 7) & ~7);
    return new Uint8Array(this.#bytes.buffer, at, count);
  }

  /** Where in `bytes` the next array begins; `count` bytes have room there. */
  reserve(count: number): number {
    if (this.#used + count > this.size) {
      this.#bytes = new Uint8Array(this.size);
      this.#used = 0;
    }
    return this.#used;
  }

  /** The memory that is cut at present. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }
}
