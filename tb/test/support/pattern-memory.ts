const PAGE = 4096;

/** The byte that memory holds at an address nobody wrote. */
export function patternByte(address: number): number {
  return (address * 37 + Math.floor(address / 256) * 11 + Math.floor(address / 65_536) * 101 + 13) & 0xff;
}

/** Host memory by byte address, sparse; a byte that was never written reads as a pattern of its address. */
export class PatternMemory {
  readonly #pages = new Map<number, Uint8Array>();
  /** Bytes written by `write`, enabled ones only. */
  bytesWritten = 0;

  read(address: number, length: number): Uint8Array {
    return Uint8Array.from({ length }, (_, i) => this.#page(address + i)[(address + i) % PAGE]!);
  }

  /** `enable[i]` is false where a byte stays; null: all are written. */
  write(address: number, data: Uint8Array, enable: readonly boolean[] | null): void {
    data.forEach((b, i) => {
      if (enable !== null && !enable[i]) return;
      this.#page(address + i)[(address + i) % PAGE] = b;
      this.bytesWritten++;
    });
  }

  /** Software zeroes a range, for a ring. */
  zero(address: number, length: number): void {
    for (let i = 0; i < length; i++) this.#page(address + i)[(address + i) % PAGE] = 0;
  }

  #page(address: number): Uint8Array {
    const number = Math.floor(address / PAGE);
    let page = this.#pages.get(number);
    if (page === undefined) {
      page = Uint8Array.from({ length: PAGE }, (_, i) => patternByte(number * PAGE + i));
      this.#pages.set(number, page);
    }
    return page;
  }
}
