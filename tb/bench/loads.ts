import type { Inbound, Outbound, RunResult, SimLink } from '../bridge/types.ts';
import { LOOPBACK } from '../test/fixtures/loopback.ts';
import { CALM, CONFIG, parseRequest } from '../test/fixtures/mini-host.ts';

/**
 * Loads for the loopback device. The link latency is one tick: what leaves the device ends the run, and the answer may be on the wires in the
 * next clock. Every value that comes back is checked: a load that reads a wrong one throws.
 */

/** A load whose answers are wrong, or do not come. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/** Ticks in which an answer must come. */
const PATIENCE = 1000;
const REGISTER_BYTES = 8;
/** Bytes of a DMA piece of the loads; none crosses a block of the loopback device. */
const PIECE = 64;

const header = (write: boolean, dwords: number, tag: number, address: number): Uint8Array => {
  const h = new Uint8Array(12);
  if (write) h[0] = 0x40;
  h[3] = dwords;
  h[6] = tag;
  h[7] = 0xff;
  h[10] = address >> 8;
  h[11] = address;
  return h;
};
const word = (value: number): Uint8Array => {
  const bytes = new Uint8Array(REGISTER_BYTES);
  bytes[0] = value;
  bytes[1] = value >> 8;
  bytes[2] = value >> 16;
  bytes[3] = value >> 24;
  return bytes;
};
const writeScratch = (tick: number, value: number): Inbound => ({ port: 'rx_req', tick, tlp: { header: header(true, 2, 0, LOOPBACK.scratch), payload: word(value) }, bar: 0, func: 0 });
const nothing = new Uint8Array(0);
const readScratch = (tick: number, tag: number): Inbound => ({ port: 'rx_req', tick, tlp: { header: header(false, 2, tag, LOOPBACK.scratch), payload: nothing }, bar: 0, func: 0 });

function checkScratch(o: Outbound | undefined, value: number): void {
  if (o?.port !== 'tx_cpl') throw new LoadError(`expected a completion, got ${o ? o.port : 'nothing'}`);
  const p = o.tlp.payload;
  const got = (p[0]! | (p[1]! << 8) | (p[2]! << 16) | (p[3]! << 24)) >>> 0;
  if (p.length !== REGISTER_BYTES || got !== value) throw new LoadError(`register read ${got} in ${p.length} bytes, expected ${value}`);
}

/** Resets the device: time starts at tick 0. */
export const reset = (link: SimLink): void => link.reset(CONFIG, CALM);

/** One posted write of a register, a read of it, and its completion, in one blocking call each; `count` times from `tick` on. Returns the tick after. */
export function mmioPairs(link: SimLink, tick: number, count: number): number {
  let now = tick;
  for (let i = 0; i < count; i++) {
    const value = (now * 2654435761) >>> 0;
    const result = link.run([writeScratch(now, value), readScratch(now, i & 255)], now + PATIENCE, 1);
    checkScratch(result.out[0], value);
    now = result.tick;
  }
  return now;
}

/** The same pairs, `batch` of them in a call. Returns the tick after. Each pair is three TLPs. */
export function batchedPairs(link: SimLink, tick: number, batch: number): number {
  const inbound: Inbound[] = [];
  for (let i = 0; i < batch; i++) inbound.push(writeScratch(tick, tick + i), readScratch(tick, i & 255));
  const result = link.run(inbound, tick + 2 * batch + PATIENCE, 2 * batch);
  if (result.out.length !== batch) throw new LoadError(`${result.out.length} completions, expected ${batch}`);
  result.out.forEach((o, i) => checkScratch(o, tick + i));
  return result.tick;
}
export const TLPS_OF_A_PAIR = 3;

/** `count` calls that hand nothing in and run no clock: what a frame and its reply cost. */
export function emptyFrames(link: SimLink, tick: number, count: number): void {
  for (let i = 0; i < count; i++) link.run([], tick, 1);
}

/**
 * DMA descriptors, reads and writes of 64 bytes in turn, through a device that was just reset. Read requests are answered one tick after they left.
 * Returns what was simulated.
 */
export function dma(link: SimLink, descriptors: number): { readonly clocks: number; readonly records: number; readonly calls: number } {
  const memory = Uint8Array.from({ length: PIECE }, (_, i) => i * 7 + 1);
  let [tick, given, done, clocks, records, calls] = [0, 0, 0, 0, 0, 0];
  let next: Inbound[] = [];
  while (done < descriptors) {
    while (given < descriptors && given - done < 4) next.push(descriptor(tick, given++, memory));
    const result: RunResult = link.run(next, tick + PATIENCE, 1);
    if (result.reason !== 'output') throw new LoadError(`the device stopped at descriptor ${done} (${result.reason}): ${result.detail}`);
    next = [];
    for (const o of result.out) {
      if (o.port === 'tx_rd_req') next.push(completion(o.tick + 1, o.tlp.header, memory));
      else if (o.port === 'tx_wr_req') same(o.tlp.payload, memory, 'a DMA write carries');
      else if (o.port === 'done') {
        done++;
        if (o.data.length) same(o.data, memory, 'a DMA read brought');
      }
    }
    tick = result.tick;
    clocks += result.clocks;
    records += result.out.length;
    calls++;
  }
  return { clocks, records, calls };
}

const descriptor = (tick: number, n: number, memory: Uint8Array): Inbound => ({
  port: 'desc', tick, queue: 0, kind: n & 1 ? 2 : 0, gpa: 0x10000 + PIECE * (n & 1023), length: PIECE, tag: n & 0xffff, payload: n & 1 ? memory : nothing,
});

function completion(tick: number, request: Uint8Array, memory: Uint8Array): Inbound {
  const { tag, address } = parseRequest(request);
  const h = new Uint8Array(12);
  h[0] = 0x4a;
  h[3] = PIECE / 4;
  h[7] = PIECE;
  h[10] = tag;
  h[11] = address & 0x7f;
  return { port: 'rx_cpl', tick, tlp: { header: h, payload: memory }, error: 0 };
}

function same(got: Uint8Array, want: Uint8Array, what: string): void {
  if (got.length !== want.length || got.some((byte, i) => byte !== want[i])) throw new LoadError(`${what} other bytes than were given`);
}
