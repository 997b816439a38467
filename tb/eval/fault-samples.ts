import { DEVICE_CLASS } from '../../hw/spec/messages.ts';
import type { FaultSample as HostFault } from '../host/fault-stats.ts';
import type { FaultSample } from './sim-figures.ts';

/**
 * Stages of a page fault, each named by what happens in it:
 * - `request_out`: verdict to the record leaving the device; `ring`: to the record in host memory;
 * - `interrupt`: to the delivery of the MSI-X that makes the host look (0 when it was looking already); `worker`: interrupt entry, pass
 *   over the ring, wake-up, to the start of the fault handler;
 * - `page_ready`: to the page in a frame and in the IOMMU's table; `pae_set`: to the acknowledgement of its PAE;
 * - `response`: to the answer's store; `retry`: to the verdict that grants.
 */
export const FAULT_STAGES = ['request_out', 'ring', 'interrupt', 'worker', 'page_ready', 'pae_set', 'response', 'retry'] as const;

/**
 * Turns the host's record of a page request into stamps that follow each other. A stage whose end lies off the path (the
 * interrupt of an earlier record; the answer, when the device retried as soon as the PAE was set) takes 0 ns there, so
 * that the stages add up to the round trip. No stamps where the retry was never granted.
 */
export function faultSample(f: HostFault): FaultSample {
  const raw = [f.outNs, f.ringNs, f.interruptNs, f.workerNs, f.readyNs, f.ackNs, f.responseNs, f.retryNs];
  const stamps = [f.detectNs];
  for (const t of raw) if (t !== null) stamps.push(Math.max(stamps.at(-1)!, Math.min(t, f.retryNs ?? t)));
  return {
    device: f.deviceClass === DEVICE_CLASS.block ? 'block' : 'net',
    kind: f.major > 0 ? 'major' : f.minor > 0 ? 'minor' : 'present',
    pages: { minor: f.minor, major: f.major },
    stampsNs: stamps.length === raw.length + 1 ? stamps : null,
  };
}
