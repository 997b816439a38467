import { ringSizeOf, VirtioRing, type RingAreas } from '../guest/virtio-ring.ts';
import { metaOf, RECORD_KIND, type GpaTrace } from './gpa-trace.ts';

/** Request numbers of the records that log a ring's areas. */
const AREA = ['descriptors', 'used', 'available'] as const;

/** Where a record lies in its request. */
export interface RequestPlace {
  readonly first: boolean;
  readonly last: boolean;
  /** Descriptors that the request has in the ring: 1 with an indirect table, else one for each of its records. Given with the first. */
  readonly descriptors: number;
}

/**
 * Which records begin and end a request: consecutive records of one queue with one request number. Areas of rings and
 * posted receive buffers are no part of a request (the latter have numbers of their own).
 */
export class RequestMap {
  /** Descriptors of the request that begins here, 0 inside one. */
  readonly #descriptors: Uint32Array;
  readonly #last: Uint8Array;

  constructor(t: GpaTrace) {
    this.#descriptors = new Uint32Array(t.count);
    this.#last = new Uint8Array(t.count);
    const open = new Map<number, { request: number; first: number; last: number; records: number; indirect: boolean }>();
    const close = (queue: number): void => {
      const r = open.get(queue);
      if (r === undefined) return;
      this.#descriptors[r.first] = r.indirect ? 1 : r.records;
      this.#last[r.last] = 1;
      open.delete(queue);
    };
    let request = 0;
    for (let i = 0; i < t.count; i++) {
      request += t.dreq[i]!;
      const { kind } = metaOf(t.meta[i]!);
      const queue = queueKey(t.meta[i]!);
      if (kind === RECORD_KIND.ringArea) close(queue);
      if (!isPart(kind)) continue;
      const at = open.get(queue);
      if (at?.request === request) {
        at.last = i;
        at.records++;
        at.indirect ||= kind === RECORD_KIND.indirectTable;
      } else {
        close(queue);
        open.set(queue, { request, first: i, last: i, records: 1, indirect: kind === RECORD_KIND.indirectTable });
      }
    }
    for (const queue of [...open.keys()]) close(queue);
  }

  at(i: number): RequestPlace {
    const descriptors = this.#descriptors[i]!;
    return { first: descriptors > 0, last: this.#last[i] === 1, descriptors };
  }
}

/** The rings of a trace as they are set up while it goes on: a queue that is set up again starts anew. */
export class TraceRings {
  readonly #areas = new Map<number, { readonly gpa: Partial<Record<(typeof AREA)[number], number>>; size: number }>();
  readonly #rings = new Map<number, VirtioRing>();

  /** A record of a ring's area: `request` says which. */
  setUp(meta: number, request: number, gpa: number, length: number): void {
    const part = AREA[request];
    if (part === undefined) return;
    const queue = queueKey(meta);
    let at = this.#areas.get(queue);
    if (at === undefined || this.#rings.has(queue)) {
      this.#areas.set(queue, (at = { gpa: {}, size: 0 }));
      this.#rings.delete(queue);
    }
    at.gpa[part] = gpa;
    if (part === 'descriptors') at.size = ringSizeOf(length);
    const { descriptors, available, used } = at.gpa;
    if (descriptors === undefined || available === undefined || used === undefined || at.size === 0) return;
    const areas: RingAreas = { descriptors, available, used, size: at.size };
    this.#rings.set(queue, new VirtioRing(areas));
  }

  /** The ring of a record's queue, when all its areas are known. */
  of(meta: number): VirtioRing | undefined {
    return this.#rings.get(queueKey(meta));
  }
}

/** Device and queue of a meta byte as one number. */
const queueKey = (meta: number): number => ((meta & 1) << 3) | (meta >> 5);

const isPart = (kind: number): boolean => kind === RECORD_KIND.data || kind === RECORD_KIND.blockHeader || kind === RECORD_KIND.blockStatus || kind === RECORD_KIND.indirectTable;
