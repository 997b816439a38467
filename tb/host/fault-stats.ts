import { DEVICE_CLASS } from '../../hw/spec/messages.ts';
import type { PageRequest } from './driver-requests.ts';

/** One page request, stage by stage. All times in ns; a stage that was not reached is null. */
export interface FaultSample {
  readonly domain: number;
  readonly queue: number;
  readonly deviceClass: number;
  readonly write: boolean;
  readonly firstPage: number;
  readonly pages: number;
  /** Pages of it that were touched for the first time, and that came from the swap device. */
  minor: number;
  major: number;
  /** The device saw the fault. */
  readonly detectNs: number;
  /** The record left the device. */
  readonly outNs: number;
  /** The record was in host memory. */
  readonly ringNs: number;
  /** The MSI-X that led to the pass over the ring was delivered. Earlier than `ringNs` when the record came in during a pass. */
  readonly interruptNs: number;
  /** The fault handler started. */
  workerNs: number | null;
  /** The pages are in frames and in the IOMMU's page table. */
  readyNs: number | null;
  /** The PAE set is acknowledged. */
  ackNs: number | null;
  /** The response was stored to the device. */
  responseNs: number | null;
  /** The queue's next grant of the page. It may come before the response: a `set` wakes parked queues. */
  retryNs: number | null;
  code: string | null;
}

const classNames = Object.fromEntries(Object.entries(DEVICE_CLASS).map(([name, value]) => [value, name]));

/** Retries that are remembered for each queue: a queue has one at a time, and a request reaches the host within a few microseconds. */
const REMEMBERED = 16;

interface Retry {
  readonly firstPage: number;
  readonly pages: number;
  readonly ns: number;
}

/**
 * Collects page requests and finds the grant that ends each. A grant may come before the host has seen the request: the `set` of a CPU fault
 * on the same page wakes the queue.
 */
export class FaultStats {
  readonly samples: FaultSample[] = [];
  /** Requests whose retry was not seen yet, by queue. */
  readonly #waiting = new Map<number, Set<FaultSample>>();

  /** Last grants of each queue that followed a park. */
  readonly #retries = new Map<number, Retry[]>();

  open(request: PageRequest): FaultSample {
    const { domain, queue, deviceClass, firstPage, pageCount, detectNs, outNs, ringNs, interruptNs } = request;
    const sample: FaultSample = {
      domain, queue, deviceClass, write: (request.rights & 2) !== 0, firstPage, pages: pageCount, minor: 0, major: 0,
      detectNs, outNs, ringNs, interruptNs, workerNs: null, readyNs: null, ackNs: null, responseNs: null, retryNs: null, code: null,
    };
    this.samples.push(sample);
    const early = this.#retries.get(queue)?.find((r) => ends(sample, r));
    if (early !== undefined) {
      sample.retryNs = early.ns;
      return sample;
    }
    let waiting = this.#waiting.get(queue);
    if (waiting === undefined) this.#waiting.set(queue, (waiting = new Set()));
    waiting.add(sample);
    return sample;
  }

  /** The device granted pages to a queue; `retry`: after a park. */
  granted(queue: number, firstPage: number, pages: number, ns: number, retry: boolean): void {
    const grant: Retry = { firstPage, pages, ns };
    for (const sample of this.#waiting.get(queue) ?? []) {
      if (!ends(sample, grant)) continue;
      sample.retryNs = ns;
      this.#waiting.get(queue)!.delete(sample);
    }
    if (!retry) return;
    let retries = this.#retries.get(queue);
    if (retries === undefined) this.#retries.set(queue, (retries = []));
    retries.push(grant);
    if (retries.length > REMEMBERED) retries.shift();
  }

  /** Counts by class of device, direction and kind: `block write major`. A request with pages of both kinds is `major`; with none, `present`. */
  counts(): Record<string, { requests: number; pages: number }> {
    const counts: Record<string, { requests: number; pages: number }> = {};
    for (const s of this.samples) {
      const kind = s.major > 0 ? 'major' : s.minor > 0 ? 'minor' : 'present';
      const name = `${classNames[s.deviceClass] ?? s.deviceClass} ${s.write ? 'write' : 'read'} ${kind}`;
      const count = (counts[name] ??= { requests: 0, pages: 0 });
      count.requests++;
      count.pages += s.minor + s.major;
    }
    return counts;
  }
}

/** A grant ends a request when it holds the request's first page and does not lie before the fault. */
function ends(sample: FaultSample, grant: Retry): boolean {
  return sample.firstPage >= grant.firstPage && sample.firstPage < grant.firstPage + grant.pages && grant.ns >= sample.detectNs;
}
