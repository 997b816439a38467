import type { Figures } from '../eval/results.ts';

export interface BenchContext {
  /** Rounds that count; one more before them warms up. */
  readonly rounds: number;
  /** Says what is going on. */
  readonly step: (text: string) => void;
}

/** A part of `make bench`: measures, and gives its figures. It prints nothing and judges nothing. */
export type Bench = (context: BenchContext) => Promise<Figures>;

/** What `overhead` means, in percent: how much longer the same run takes than without the bridge. */
export const overheadPercent = (bare: number, bridged: number): number => (bridged / bare - 1) * 100;
