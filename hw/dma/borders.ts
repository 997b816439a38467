import { mux, type Bits } from '../../gen/hdl/index.ts';
import { PAGE_BITS } from '../spec/pae.ts';
import type { Preset } from '../spec/preset.ts';
import { CHUNK_BITS, stageRowBits } from './fields.ts';

/** Arithmetic of transfers that are cut at borders of powers of two. All sizes are in bytes, CHUNK_BITS wide, at most 4,096. */

/** Bytes from the address (its low 12 bits are enough) to the next border of `size`. */
export function toBorder(address: Bits, size: Bits): Bits {
  return size.sub(address.trunc(PAGE_BITS).zx(CHUNK_BITS).and(size.sub(1)));
}

/** The smaller of what is left and the room, CHUNK_BITS wide. */
export function atMost(left: Bits, room: Bits): Bits {
  return mux(left.lt(room.zx(left.w)), left.resize(CHUNK_BITS), room);
}

/** Rows of the stage that a piece takes: from its first byte's lane to its end, in beats rounded up. */
export function rowsOf(p: Preset, piece: Bits, lane: Bits): Bits {
  const beatBits = Math.log2(p.tlpDataWidth / 8);
  const rowBits = stageRowBits(p);
  const end = piece.trunc(rowBits + beatBits).add(lane.zx(rowBits + beatBits));
  return end.bits(rowBits + beatBits - 1, beatBits).add(end.trunc(beatBits).any().zx(rowBits));
}

/** Blocks of 2^(7 + code) bytes from the one with the first byte to the one with the last, inside a page: at most 31. */
export function blocksOf(first: Bits, last: Bits, code: Bits): Bits<5> {
  const amount = mux(code.gt(5), 5, code);
  const block = (at: Bits): Bits<5> => at.bits(PAGE_BITS - 1, 7).shr(amount) as Bits<5>;
  return block(last).sub(block(first)).add(1);
}
