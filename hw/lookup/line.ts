import { cat, lit, type Bits } from '../../gen/hdl/index.ts';
import type { Preset } from '../spec/preset.ts';

/** Pages `first` to `end` - 1 of a region as a mask, one bit a page; `end` is one bit wider than `first`. */
export function pageMask(p: Preset, first: Bits, end: Bits): Bits {
  const ones = lit(p.pagesPerRegion, (1n << BigInt(p.pagesPerRegion)) - 1n);
  return ones.shl(first).and(ones.shl(end).not());
}

/** The two planes of a line: bit 0 of every PAE, bit 1 of every PAE. */
export function planes(p: Preset, line: Bits): [plane0: Bits, plane1: Bits] {
  return [line.trunc(p.pagesPerRegion), line.bits(2 * p.pagesPerRegion - 1, p.pagesPerRegion)];
}

/** A line in which the pages of `mask` have the PAE `rights` and the others are as they were. */
export function changeLine(p: Preset, line: Bits, mask: Bits, rights: Bits): Bits {
  const changed = planes(p, line).map((plane, i) => plane.and(mask.not()).or(mask.and(rights.bit(i).repeat(p.pagesPerRegion))));
  return cat(changed[1]!, changed[0]!);
}
