import type { Tlp, TlpKind } from './tlp.ts';

export type Direction = 'up' | 'down';

/** TLPs and payload bytes, as they stand on the wire. */
export interface TlpCount {
  tlps: number;
  bytes: number;
}

/** Counts of one direction; up is device to host. */
export type DirectionStats = Readonly<Record<TlpKind, TlpCount>>;

export class TlpStats {
  readonly up: DirectionStats = zero();
  readonly down: DirectionStats = zero();
  /** Interrupts among the writes going up. */
  interrupts = 0;
  /** Reads that memory refused, answered with UR. */
  refusedReads = 0;

  count(direction: Direction, tlp: Tlp): void {
    const entry = this[direction][tlp.kind];
    entry.tlps++;
    entry.bytes += tlp.payload.length;
  }
}

function zero(): DirectionStats {
  return { MRd: { tlps: 0, bytes: 0 }, MWr: { tlps: 0, bytes: 0 }, Cpl: { tlps: 0, bytes: 0 }, CplD: { tlps: 0, bytes: 0 } };
}
