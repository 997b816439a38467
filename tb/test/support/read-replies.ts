import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { drawBelow } from '../../pcie/draw.ts';
import { readCompletions, readSpan } from '../../pcie/read-completions.ts';
import type { Completion, MemRequest } from '../../pcie/tlp.ts';
import type { PatternMemory } from './pattern-memory.ts';

/** Shortest time from a read request of the device to its first completion, ticks. */
export const TURNAROUND = 60;

/** A completion on its way to the device; `error` as on the generic TLP interface. */
export interface Reply {
  /** Ticks after the request left. */
  readonly after: number;
  readonly tlp: Completion;
  readonly error?: number;
}

/** What the host answers to a read request: completions, or null to hold the read back for `DeviceWire.answer`. */
export type Responder = (read: MemRequest) => readonly Reply[] | null;

/** The completions of a read with the data of memory, cut by `pick` at read completion boundaries (64 bytes); null data: one UR. */
export function completionsOf(read: MemRequest, data: Uint8Array | null, maxPayload: number, pick: (n: number) => number = (n) => n - 1): Completion[] {
  return readCompletions(read, data === null ? { ok: false, why: 'refused by the test' } : { ok: true, data }, { completerId: 0, rcb: 64, maxPayload }, pick, 0xee);
}

/** Memory behind a path that reorders what PCIe permits: any latency for each read, split anywhere legal, pieces of one read in order. */
export function legalResponder(memory: PatternMemory, draw: RandomGenerator, maxPayload: number): Responder {
  return (read) => {
    const { address, bytes } = readSpan(read);
    let after = TURNAROUND + drawBelow(draw, 160);
    return completionsOf(read, memory.read(address, bytes), maxPayload, (n) => drawBelow(draw, n)).map((tlp) => ({ tlp, after: (after += drawBelow(draw, 25)) }));
  };
}
