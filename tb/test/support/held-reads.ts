import type { Completion, MemRequest } from '../../pcie/tlp.ts';
import type { DeviceBench } from './device-bench.ts';
import { completionsOf, type Reply } from './read-replies.ts';

/** Reads that a test holds back and answers itself. */

/** The last `n` reads of the device, waited for. */
export function reads(d: DeviceBench, n: number): MemRequest[] {
  d.until(() => d.reads.length >= n, `${n} reads`);
  return d.reads.slice(-n).map((r) => r.tlp);
}

/** The right completions of a read, cut into pieces of 64 bytes or whole. */
export function pieces(d: DeviceBench, read: MemRequest, split = false): Completion[] {
  const seen = d.reads.findLast((r) => r.tlp === read)!;
  return completionsOf(read, d.memory.read(seen.address, seen.bytes), d.maxPayload, split ? () => 0 : undefined);
}

/** Completions one after another, ticks after now. */
export const after = (list: readonly Completion[], first = 5, step = 5): Reply[] => list.map((tlp, i) => ({ tlp, after: first + step * i }));
