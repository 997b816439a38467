import { cat, lit, mux, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import { beFrom, beUpTo, memoryRequestHeader } from '../pcie/header.ts';
import { CHUNK_BITS } from './fields.ts';

/** Doublewords of a TLP of so many bytes that starts at byte lane `lane` of its first one, 11 bits; the lane of its last byte. */
function dwordsOf(bytes: Bits, lane: Bits): { readonly dwords: Bits; readonly lastLane: Bits } {
  const end = bytes.add(lane.zx(CHUNK_BITS));
  return { dwords: end.bits(CHUNK_BITS - 1, 2).add(end.trunc(2).any().zx(CHUNK_BITS - 2)), lastLane: end.trunc(2).sub(lit(2, 1)) };
}

/**
 * A memory request of `bytes` bytes (1 to 4,096, CHUNK_BITS wide) at `gpa`, inside a page: its header, with the byte enables of both
 * ends, and its doublewords (11 bits).
 */
export function bytesRequest(m: ModuleBuilder, r: { readonly write: boolean; readonly gpa: Bits; readonly bytes: Bits; readonly requester: Bits; readonly tag: Bits }): { readonly header: Bits; readonly dwords: Bits } {
  const lane = r.gpa.trunc(2);
  const span = dwordsOf(r.bytes, lane);
  const dwords = m.node('dwords', span.dwords);
  const lastLane = m.node('last_lane', span.lastLane);
  const single = m.node('single', dwords.eq(1));
  const header = memoryRequestHeader({
    write: r.write, address: cat(r.gpa.bits(r.gpa.w - 1, 2), lit(2, 0)).zx(64), dwords: dwords.trunc(10),
    firstBe: mux(single, beFrom(lane).and(beUpTo(lastLane)), beFrom(lane)), lastBe: mux(single, 0, beUpTo(lastLane)),
    requester: r.requester, tag: r.tag,
  });
  return { header, dwords };
}
