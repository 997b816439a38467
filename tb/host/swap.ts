import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { EventQueue } from './events.ts';
import { draw, type HostLatency } from './latency.ts';
import type { Random } from './random.ts';

export interface SwapParts {
  readonly events: EventQueue;
  readonly random: Random;
  readonly latency: HostLatency;
  /** Requests the device serves at once; the rest queue. */
  readonly parallel: number;
  /** Share of reads that fail, for tests of the failure paths; 0 in normal runs. */
  readonly readErrors: number;
  /** What the device holds for a page that this run did not write: the state before the run. */
  readonly before: (domain: number, page: number) => Uint8Array;
}

/** A swap device with real page contents, kept by domain and page. */
export class SwapDevice {
  readonly #pages = new Map<string, Uint8Array>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  reads = 0;
  writes = 0;

  constructor(private readonly parts: SwapParts) {}

  /** Contents of a page as they stand on the device; takes no time (for checks). */
  peek(domain: number, page: number): Uint8Array {
    return this.#pages.get(`${domain}:${page}`) ?? this.parts.before(domain, page);
  }

  /** Reads a page into `frame` and gives its place free; `done(false)` on a device error, with both unchanged. */
  read(domain: number, page: number, frame: Uint8Array, done: (ok: boolean) => void): void {
    const stored = this.peek(domain, page);
    this.reads++;
    this.#serve(draw(this.parts.latency.swapRead, this.parts.random), () => {
      const ok = !this.parts.random.chance(this.parts.readErrors);
      if (ok) {
        frame.set(stored);
        this.#pages.delete(`${domain}:${page}`);
      }
      done(ok);
    });
  }

  /** Writes a page; its contents are taken now. */
  write(domain: number, page: number, frame: Uint8Array, done: () => void): void {
    if (frame.length !== PAGE_BYTES) throw new RangeError(`swap: a page has ${PAGE_BYTES} bytes, not ${frame.length}`);
    this.writes++;
    this.#pages.set(`${domain}:${page}`, frame.slice());
    this.#serve(draw(this.parts.latency.swapWrite, this.parts.random), done);
  }

  #serve(ns: number, done: () => void): void {
    const start = (): void => {
      this.#busy++;
      this.parts.events.after(ns, () => {
        this.#busy--;
        this.#waiting.shift()?.();
        done();
      });
    };
    if (this.#busy < this.parts.parallel) start();
    else this.#waiting.push(start);
  }
}
