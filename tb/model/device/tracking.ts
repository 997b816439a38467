import { OP } from '../update-commands.ts';
import { ModelError, type GivenCommand, type SeenWrite, type Setup } from './history.ts';

/** Grants of a page that no harvest with clear is known to have reported: ticks. One that a harvest may have reported is doubtful. */
interface Bit {
  sure: number[];
  doubtful: boolean;
}

/** Access bits: of which pages the next harvest must tell, and of which it may. Both domains are tracked from the start. */
export class Tracking {
  /** By domain: bits by `r` or `w` and the page. */
  readonly #bits: readonly Map<string, Bit>[];
  /** What the device wrote into the buffers of harvests, by address. */
  readonly #bytes = new Map<number, number>();

  constructor(private readonly setup: Setup) {
    this.#bits = setup.domains.map(() => new Map<string, Bit>());
  }

  /** Pages were granted; `at`: the tick of the check. */
  grant(domain: number, page: number, write: boolean, at: number): void {
    const key = `${write ? 'w' : 'r'}${page}`;
    const bit = this.#bits[domain]!.get(key);
    if (bit) bit.sure.push(at);
    else this.#bits[domain]!.set(key, { sure: [at], doubtful: false });
  }

  /** Bytes of a harvest left the device. */
  write(w: SeenWrite): void {
    w.data.forEach((b, i) => this.#bytes.set(w.address + i, b));
  }

  /** A command of the tracker was acknowledged. */
  acknowledged(g: GivenCommand, tick: number): void {
    const { command: c } = g;
    if (c.op !== OP.harvest) return;
    const size = this.setup.pagesPerRegion;
    const [first, last] = [Math.floor(c.first / size), Math.floor((c.first + c.count - 1) / size)];
    const { broken } = this.setup;
    for (let region = first; region <= last; region++) {
      if (broken?.domain === c.domain && broken.region === region) continue;
      for (let n = 0; n < 2 * size; n++) this.#bit(g, region * size + (n % size), n >= size, (region - first) * 2 * size + n, tick);
    }
  }

  #bit({ command: c, tick: issued }: GivenCommand, page: number, write: boolean, n: number, tick: number): void {
    const byte = this.#bytes.get(c.address! + (n >> 3));
    if (byte === undefined) throw new ModelError(tick, `harvest of domain ${c.domain}: byte ${n >> 3} of its buffer was not written before its acknowledgement`);
    const isSet = ((byte >> (n & 7)) & 1) === 1;
    const key = `${write ? 'w' : 'r'}${page}`;
    const bits = this.#bits[c.domain]!;
    const bit = bits.get(key);
    if (isSet && bit === undefined) throw new ModelError(tick, `harvest of domain ${c.domain} tells of ${key}, which was not granted since the last one`);
    if (!isSet && bit?.sure.some((at) => at < issued)) throw new ModelError(tick, `harvest of domain ${c.domain} does not tell of ${key}, which was granted at ${bit.sure[0]}`);
    if (!c.harvestClear || bit === undefined) return;
    // What was granted meanwhile is in this harvest or in the next one.
    const late = bit.sure.filter((at) => at >= issued);
    if (late.length === 0) bits.delete(key);
    else bits.set(key, isSet ? { sure: [], doubtful: true } : { sure: late, doubtful: false });
  }

  /** A harvest that failed: it may have cleared anything. */
  failed(g: GivenCommand): void {
    for (const [key, bit] of this.#bits[g.command.domain]!) if (bit.sure.length > 0) this.#bits[g.command.domain]!.set(key, { sure: [], doubtful: true });
  }

  /** What an access bit may be in device memory, at rest. */
  values(domain: number, page: number, write: boolean): readonly number[] {
    const bit = this.#bits[domain]!.get(`${write ? 'w' : 'r'}${page}`);
    return bit === undefined ? [0] : bit.sure.length > 0 ? [1] : [0, 1];
  }
}
