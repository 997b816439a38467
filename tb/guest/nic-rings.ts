import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import { Fifo } from '../host/fifo.ts';
import type { Random } from '../host/random.ts';
import type { NetRecord } from '../workload/readers/records.ts';
import type { WorkItem } from '../workload/source.ts';
import { requestItems, type RequestQueue } from './request.ts';

export interface NicConfig {
  /** Receive queues; one ring each. */
  readonly queues: readonly RequestQueue[];
  /** Descriptors of a queue, each with one page; and pages of its pool that are not in the ring (in the stack, or free in the pool). */
  readonly descriptors: number;
  readonly spare: number;
  /** Flows; each belongs to one queue by its hash. With few flows some queues are idle. */
  readonly flows: number;
  /** Share of refills that swap a page of the pool with one of the rest of the guest: the pool is almost closed. */
  readonly swapShare: number;
  readonly firstPage: number;
}

/** Our numbers, stated beside every figure: as many flows as queues; as many pages outside the ring as in it; 1% of refills swap. */
export const NIC = { queues: 4, descriptors: 256, spare: 256, swapShare: 0.01 } as const;

/** Pages of all pools. */
export const nicPages = (c: Pick<NicConfig, 'queues' | 'descriptors' | 'spare'>): number => c.queues.length * (c.descriptors + c.spare);

/** Gives a page of the rest of the guest for one of the pool. */
export type Exchange = (page: number) => number;

/**
 * The receive side of a guest's NIC. Each queue has a page pool of its own, first in, first out: a packet goes into the page at the
 * ring's head, the page comes back to the pool's tail, and the ring is filled from the pool's head. A packet longer than a page takes
 * several buffers. No trace names flows: they are drawn by seed, flow k with weight 1/k.
 */
export class NicRings {
  /** Packets by queue, and pages swapped with the rest. */
  readonly packets: number[];
  swaps = 0;
  readonly #rings: readonly { readonly posted: Fifo<number>; readonly pool: Fifo<number> }[];
  readonly #queueOfFlow: readonly number[];
  /** Sum of the weights of the flows up to each. */
  readonly #weights: readonly number[];

  constructor(
    private readonly config: NicConfig,
    private readonly random: Random,
    private readonly exchange: Exchange,
  ) {
    const { queues, descriptors, spare, flows, firstPage } = config;
    this.packets = queues.map(() => 0);
    this.#rings = queues.map((_, q) => {
      const first = firstPage + q * (descriptors + spare);
      return { posted: filled(first, descriptors), pool: filled(first + descriptors, spare) };
    });
    this.#queueOfFlow = Array.from({ length: flows }, () => random.int(0, queues.length - 1));
    let sum = 0;
    this.#weights = this.#queueOfFlow.map((_, k) => (sum += 1 / (k + 1)));
  }

  /** Pages of a queue's ring and pool. */
  pagesOf(queue: number): number {
    const { posted, pool } = this.#rings[queue]!;
    return posted.length + pool.length;
  }

  /** A packet arrives. */
  *receive(r: NetRecord): Generator<WorkItem, undefined> {
    const queue = this.#queueOfFlow[this.#flow()]!;
    const { posted, pool } = this.#rings[queue]!;
    this.packets[queue]!++;
    for (let left = r.bytes; left > 0; left -= PAGE_BYTES) {
      const page = posted.shift()!;
      yield* requestItems(this.config.queues[queue]!, Math.round(r.timeUs * 1000), [{ gpa: page * PAGE_BYTES, length: Math.min(left, PAGE_BYTES) }], true, 1);
      pool.push(page);
      posted.push(this.#refill(pool.shift()!));
    }
    return undefined;
  }

  #refill(page: number): number {
    if (!this.random.chance(this.config.swapShare)) return page;
    this.swaps++;
    return this.exchange(page);
  }

  #flow(): number {
    const at = this.random.uniform() * this.#weights.at(-1)!;
    const flow = this.#weights.findIndex((w) => at < w);
    return flow < 0 ? this.#weights.length - 1 : flow;
  }
}

/** All packets of a trace. */
export function* nicGuest(records: readonly NetRecord[], rings: NicRings): Generator<WorkItem, undefined> {
  for (const r of records) yield* rings.receive(r);
  return undefined;
}

function filled(first: number, count: number): Fifo<number> {
  const pages = new Fifo<number>();
  for (let i = 0; i < count; i++) pages.push(first + i);
  return pages;
}
