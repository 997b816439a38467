import { cat, lit, type Bits } from '../../gen/hdl/index.ts';
import { requesterId } from '../pcie/header.ts';
import { layoutPack } from '../prim/layout.ts';
import { RECORD, RECORD_BYTES, RECORD_VERSION } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';

/** What a record says; `func` becomes a requester ID, `tail` sequence and phase. */
export interface RecordParts {
  readonly type: Bits;
  readonly tagIndex: Bits;
  readonly tagGeneration: Bits;
  readonly asked: Readonly<Record<'queue' | 'func' | 'domain' | 'device_class' | 'page' | 'pages' | 'write', Bits>>;
  readonly stamp: Bits;
  readonly tail: Bits;
  readonly size: Bits;
  readonly pf: Bits;
}

/** Address of the ring's entry number `tail`. */
export function recordAddress(base: Bits, tail: Bits, size: Bits): Bits {
  return cat(base, lit(12, 0)).add(slotOf(tail, size).zx(64).shl(lit(3, Math.log2(RECORD_BYTES))));
}

/** The 32 bytes of a record. */
export function recordData(r: RecordParts, p: Preset): Bits {
  return layoutPack(RECORD, RECORD_BYTES / 8, {
    version: lit(4, RECORD_VERSION), type: r.type, domain: r.asked.domain, rid: requesterId(r.pf, r.asked.func, p.firstVfOffset),
    tag_index: r.tagIndex, tag_generation: r.tagGeneration, first_page: r.asked.page, rights: cat(r.asked.write, lit(1, 1)), last: lit(1, 1),
    device_class: r.asked.device_class, page_count: r.asked.pages, queue: r.asked.queue, sequence: r.tail, timestamp: r.stamp, phase: phaseOf(r.tail, r.size),
  });
}

/** Slot of an absolute ring index: its low `size` bits, as 15 bits. */
export function slotOf(index: Bits, size: Bits): Bits {
  return index.trunc(15).and(lit(15, 1).shl(size).sub(1));
}

/** Phase bit of an absolute ring index: 1 in the first pass over the ring, then 0, and so on. */
export function phaseOf(index: Bits, size: Bits): Bits {
  return index.trunc(16).at(size).not();
}
