import { DESC_KIND, DEVICE_CLASS } from '../../hw/spec/messages.ts';
import { PAGE_BITS, PAGE_BYTES } from '../../hw/spec/pae.ts';
import { DESC_LENGTH_BITS } from '../../hw/spec/streams.ts';
import type { RingAccess } from '../guest/virtio-ring.ts';
import { metaOf, RECORD_KIND, TraceError, type GpaTrace, type RecordKind } from './gpa-trace.ts';
import { RequestMap, TraceRings } from './ring-replay.ts';
import type { Descriptor, DescriptorSource } from './source.ts';

/** Which queue of the device stands for a queue of the guest's device. */
export interface QueueBinding {
  readonly queue: number;
  /** One of DEVICE_CLASS. */
  readonly deviceClass: number;
  readonly device: 'block' | 'net';
  readonly traceQueue: number;
}

export interface TraceSourceOptions {
  /** Queues the device has. */
  readonly queues: number;
  /** Stop after this many descriptors; all of the trace when left out. */
  readonly limit?: number;
  /** Longest descriptor of the device, bytes, at least a page; a longer segment becomes several descriptors. Default: what the length field holds. */
  readonly maxLength?: number;
  /** Replay the accesses to the rings, which the trace does not log, from the rings' areas, which it does. Default: yes. */
  readonly rings?: boolean;
}

/** What a run over a trace hands to the device, and what it leaves out. */
export interface TraceSurvey {
  readonly descriptors: number;
  /** Descriptors by kind of record. */
  readonly byKind: Readonly<Record<'data' | 'blockHeader' | 'blockStatus' | 'indirectTable', number>>;
  /** Descriptors for the rings, by part of the ring; and requests without any, because the areas of their ring are not known. */
  readonly rings: Readonly<Record<RingAccess['part'], number>>;
  readonly requestsWithoutRing: number;
  /** Records that make no DMA in this version: areas of the rings as set up, receive buffers as posted. */
  readonly leftOut: Readonly<Record<'ringArea' | 'receiveBufferPosted', number>>;
  /** Records of a kind this reader does not know, and of length zero: skipped. */
  readonly unknownKind: number;
  readonly zeroLength: number;
  /** Segments that were longer than a descriptor may be. */
  readonly cutSegments: number;
  readonly bytes: number;
  /** Descriptors that write memory, of all. */
  readonly writes: number;
  /** Pages touched: the working set, in pages. */
  readonly pagesTouched: number;
  /** Highest page touched, plus one. */
  readonly pageLimit: number;
  readonly lastTimeNs: number;
}

/**
 * The queues of a trace, block first, then net, each by its number. virtio-net has its receive queues at even and its
 * transmit queues at odd numbers (virtio 1.2 §5.1.2). Throws a TraceError when the device has too few.
 */
export function bindQueues(t: GpaTrace, queues: number): readonly QueueBinding[] {
  const seen = new Set<number>();
  for (let i = 0; i < t.count; i++) seen.add(((t.meta[i]! & 1) << 3) | (t.meta[i]! >> 5));
  if (seen.size > queues) throw new TraceError('queues', `trace ${t.name}: it uses ${seen.size} queues, the device has ${queues}; use a preset with more queues`);
  return [...seen].sort((a, b) => a - b).map((key, queue) => {
    const [device, traceQueue] = [key & 8 ? 'net' : 'block', key & 7] as const;
    const deviceClass = device === 'block' ? DEVICE_CLASS.block : traceQueue % 2 ? DEVICE_CLASS.nic_transmit : DEVICE_CLASS.nic_receive;
    return { queue, deviceClass, device, traceQueue };
  });
}

/** Descriptors of a trace, one at a time, in the order of its records; null at the end. */
export class TraceSource implements DescriptorSource {
  readonly bindings: readonly QueueBinding[];
  readonly #steps: Iterator<Step>;

  constructor(trace: GpaTrace, options: TraceSourceOptions) {
    this.bindings = bindQueues(trace, options.queues);
    this.#steps = steps(trace, this.bindings, options);
  }

  next(): Descriptor | null {
    for (;;) {
      const step = this.#steps.next();
      if (step.done) return null;
      if (step.value.what === 'descriptor') return step.value.descriptor;
    }
  }
}

/** Counts what a TraceSource with the same options gives, without running it. */
export function surveyOf(trace: GpaTrace, options: TraceSourceOptions): TraceSurvey {
  const byKind = { data: 0, blockHeader: 0, blockStatus: 0, indirectTable: 0 };
  const rings = { available: 0, descriptor: 0, used: 0 };
  const leftOut = { ringArea: 0, receiveBufferPosted: 0 };
  const pages = new Set<number>();
  let [descriptors, requestsWithoutRing, unknownKind, zeroLength, cutSegments, bytes, writes, pageLimit, lastTimeNs] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const step of steps(trace, bindQueues(trace, options.queues), options)) {
    if (step.what === 'left-out') leftOut[step.kind]++;
    else if (step.what === 'unknown-kind') unknownKind++;
    else if (step.what === 'zero-length') zeroLength++;
    else if (step.what === 'no-ring') requestsWithoutRing++;
    else {
      const { gpa, length, kind, timeNs } = step.descriptor;
      descriptors++;
      if (step.ring) rings[step.ring]++;
      else byKind[step.kind]++;
      bytes += length;
      lastTimeNs = timeNs;
      if (step.firstOfCut) cutSegments++;
      if (kind === DESC_KIND.buffer_write || kind === DESC_KIND.ring_write) writes++;
      const last = Math.floor((gpa + length - 1) / PAGE_BYTES);
      for (let page = gpa >>> PAGE_BITS; page <= last; page++) pages.add(page);
      pageLimit = Math.max(pageLimit, last + 1);
    }
  }
  return { descriptors, byKind, rings, requestsWithoutRing, leftOut, unknownKind, zeroLength, cutSegments, bytes, writes, pagesTouched: pages.size, pageLimit, lastTimeNs };
}

type Step =
  | { readonly what: 'descriptor'; readonly kind: keyof TraceSurvey['byKind']; readonly ring: RingAccess['part'] | null; readonly firstOfCut: boolean; readonly descriptor: Descriptor }
  | { readonly what: 'left-out'; readonly kind: keyof TraceSurvey['leftOut'] }
  | { readonly what: 'no-ring' }
  | { readonly what: 'unknown-kind' }
  | { readonly what: 'zero-length' };

const kindNames = Object.keys(RECORD_KIND) as RecordKind[];

/** Walks a trace up to its limit and says what becomes of each record. */
function* steps(t: GpaTrace, bindings: readonly QueueBinding[], options: TraceSourceOptions): Generator<Step, undefined> {
  const { limit = Infinity } = options;
  let given = 0;
  if (limit < 1) return undefined;
  for (const step of allSteps(t, bindings, options)) {
    yield step;
    if (step.what === 'descriptor' && ++given === limit) return undefined;
  }
  return undefined;
}

/** Walks a trace record by record; around the records of a request come the accesses to its ring. */
function* allSteps(t: GpaTrace, bindings: readonly QueueBinding[], options: TraceSourceOptions): Generator<Step, undefined> {
  const { maxLength = 2 ** DESC_LENGTH_BITS - 1 } = options;
  if (maxLength < PAGE_BYTES) throw new RangeError(`maxLength is ${maxLength}: a descriptor must hold at least a page, ${PAGE_BYTES} bytes`);
  const queueOf = new Map(bindings.map((b) => [`${b.device}${b.traceQueue}`, b.queue]));
  const requests = options.rings === false ? null : new RequestMap(t);
  const rings = new TraceRings();
  let timeNs = 0;
  let request = 0;
  for (let i = 0; i < t.count; i++) {
    if (i > 0) timeNs += t.dtUs[i]! * 1000;
    request += t.dreq[i]!;
    const meta = metaOf(t.meta[i]!);
    const kind = kindNames[meta.kind];
    if (kind === undefined || kind === 'ringArea' || kind === 'receiveBufferPosted') {
      if (kind === 'ringArea') rings.setUp(t.meta[i]!, request, t.gpa[i]!, t.length[i]!);
      yield kind === undefined ? { what: 'unknown-kind' } : { what: 'left-out', kind };
      continue;
    }
    const queue = queueOf.get(`${meta.device}${meta.queue}`)!;
    const place = requests?.at(i);
    const ring = rings.of(t.meta[i]!);
    const access = (a: RingAccess): Step => ({ what: 'descriptor', kind, ring: a.part, firstOfCut: false, descriptor: { timeNs, queue, kind: a.kind, gpa: a.gpa, length: a.length } });
    if (place?.first) {
      if (ring === undefined) yield { what: 'no-ring' };
      else yield* ring.begin(place.descriptors).map(access);
    }
    if (t.length[i] === 0) yield { what: 'zero-length' };
    else {
      const end = t.gpa[i]! + t.length[i]!;
      for (let gpa = t.gpa[i]!; gpa < end; ) {
        // A cut lies at a page border, so that no page is looked up twice for one segment.
        const length = end - gpa <= maxLength ? end - gpa : maxLength - ((gpa + maxLength) % PAGE_BYTES);
        yield { what: 'descriptor', kind, ring: null, firstOfCut: gpa === t.gpa[i] && gpa + length < end, descriptor: { timeNs, queue, kind: descKind(kind, meta.write), gpa, length } };
        gpa += length;
      }
    }
    if (place?.last && ring !== undefined) yield access(ring.end());
  }
  return undefined;
}

/** The access a record stands for. An indirect table is part of the ring; the rest are buffers. */
function descKind(kind: keyof TraceSurvey['byKind'], write: boolean): number {
  if (kind === 'indirectTable') return DESC_KIND.ring_read;
  if (kind === 'blockHeader') return DESC_KIND.buffer_read;
  if (kind === 'blockStatus') return DESC_KIND.buffer_write;
  return write ? DESC_KIND.buffer_write : DESC_KIND.buffer_read;
}
