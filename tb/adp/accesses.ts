import type { DeviceKind, DmaAccess } from './policy.ts';

/** What an entry of the accesses is: a DMA, a touch by the guest's CPU, a receive buffer that the guest posts. */
export const WHAT = { dma: 0, cpu: 1, post: 2 } as const;

/**
 * What a guest does to its memory, one entry a page, in order: columns of equal length. `flags`: bits 1:0 what, bit 2 NIC, bit 3 the
 * device writes memory. The pages of one descriptor follow each other and have one `segment`; segments of one request have one `request`.
 */
export interface Accesses {
  readonly name: string;
  readonly count: number;
  readonly page: Uint32Array;
  readonly flags: Uint8Array;
  readonly segment: Uint32Array;
  readonly request: Uint32Array;
  readonly timeUs: Float64Array;
  /** Pages of the VM: one more than the highest, or what the VM has. */
  readonly pages: number;
  /** Requests by device. */
  readonly requests: Readonly<Record<DeviceKind, number>>;
  readonly pageDmas: Readonly<Record<DeviceKind, number>>;
  readonly cpuTouches: number;
  readonly posts: number;
  /** Pages that the device or the CPU touches; the part of them that counts as working set. */
  readonly touched: number;
  readonly workingSet: number;
}

const DEVICE = ['block', 'nic'] as const;
const ACCESSES: readonly DmaAccess[] = [0, 1, 2, 3].map((v) => ({ device: DEVICE[v & 1]!, write: (v & 2) !== 0 }));

export const whatOf = (flags: number): number => flags & 3;
export const accessOf = (flags: number): DmaAccess => ACCESSES[(flags >> 2) & 3]!;
export const flagsOf = (what: keyof typeof WHAT, device: DeviceKind, write: boolean): number => WHAT[what] | (device === 'nic' ? 4 : 0) | (write ? 8 : 0);

/** Collects accesses. */
export class AccessLog {
  #page = new Uint32Array(1 << 16);
  #flags = new Uint8Array(1 << 16);
  #segment = new Uint32Array(1 << 16);
  #request = new Uint32Array(1 << 16);
  #time = new Float64Array(1 << 16);
  #count = 0;
  #segments = 0;
  readonly #requestIds = new Map<string, number>();
  readonly #requests = { block: 0, nic: 0 };
  readonly #dmas = { block: 0, nic: 0 };
  #cpu = 0;
  #posts = 0;
  #nextRequest = 0;

  /** A request that begins now; its number is to be given with its segments. */
  newRequest(device: DeviceKind): number {
    this.#requests[device]++;
    return this.#nextRequest++;
  }

  /** The request with this name, which begins with its first segment. */
  requestOf(name: string, device: DeviceKind): number {
    let id = this.#requestIds.get(name);
    if (id === undefined) this.#requestIds.set(name, (id = this.newRequest(device)));
    return id;
  }

  /** A descriptor's pages, from `first` to `last`. */
  dma(first: number, last: number, device: DeviceKind, write: boolean, request: number, timeUs: number): void {
    const flags = flagsOf('dma', device, write);
    this.#segments++;
    for (let page = first; page <= last; page++) this.#push(page, flags, request, timeUs);
    this.#dmas[device] += last - first + 1;
  }

  cpu(page: number, timeUs: number): void {
    this.#segments++;
    this.#cpu++;
    this.#push(page, WHAT.cpu, 0, timeUs);
  }

  post(page: number, timeUs: number): void {
    this.#segments++;
    this.#posts++;
    this.#push(page, flagsOf('post', 'nic', true), 0, timeUs);
  }

  /** Ends the log. `counts`: is a page that was touched, by the device or by the CPU only, part of the working set? */
  done(name: string, vmPages: number, counts: (page: number, byDevice: boolean) => boolean): Accesses {
    const n = this.#count;
    const page = this.#page.slice(0, n);
    const flags = this.#flags.slice(0, n);
    const highest = page.reduce((a, b) => Math.max(a, b), 0);
    const pages = Math.max(vmPages, highest + 1);
    const seen = new Uint8Array(pages);
    for (let i = 0; i < n; i++) seen[page[i]!]! |= [1, 2, 0][whatOf(flags[i]!)]!;
    let [touched, workingSet] = [0, 0];
    for (let p = 0; p < pages; p++) {
      if (!seen[p]) continue;
      touched++;
      if (counts(p, (seen[p]! & 1) === 1)) workingSet++;
    }
    return {
      name, count: n, page, flags, pages, touched, workingSet, requests: this.#requests, pageDmas: this.#dmas, cpuTouches: this.#cpu, posts: this.#posts,
      segment: this.#segment.slice(0, n), request: this.#request.slice(0, n), timeUs: this.#time.slice(0, n),
    };
  }

  #push(page: number, flags: number, request: number, timeUs: number): void {
    if (this.#count === this.#page.length) this.#grow();
    const i = this.#count++;
    this.#page[i] = page;
    this.#flags[i] = flags;
    this.#segment[i] = this.#segments;
    this.#request[i] = request;
    this.#time[i] = timeUs;
  }

  #grow(): void {
    const size = 2 * this.#page.length;
    const words = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(size);
      to.set(from);
      return to;
    };
    [this.#page, this.#segment, this.#request] = [words(this.#page), words(this.#segment), words(this.#request)];
    const flags = new Uint8Array(size);
    flags.set(this.#flags);
    this.#flags = flags;
    const time = new Float64Array(size);
    time.set(this.#time);
    this.#time = time;
  }
}
