import { lit, oneHot, type Bits, type ModuleBuilder, type Wire } from '../../gen/hdl/index.ts';
import type { Register, RegisterMap, Window } from '../../gen/regmap/model.ts';

/** What the parts of the CSR block share: the module, the map, the ports by name, and the access of this cycle. */
export interface Csr {
  readonly m: ModuleBuilder;
  readonly map: RegisterMap;
  /** An input port. */
  readonly in: (name: string) => Bits;
  /** An output port. */
  readonly out: (name: string) => Wire;
  /** A read, a write in this cycle. */
  readonly rd: Bits<1>;
  readonly wr: Bits<1>;
  /** Word address of the access. */
  readonly addr: Bits;
  /** Write data in the enabled bytes, zero elsewhere. */
  readonly ones: Bits;
  /** All bits of the enabled bytes. */
  readonly mask: Bits;
}

/** An address cut into fields: copy 0 is at `word`, the copy's number stands in `bits` bits above bit `low`. */
interface Cut {
  readonly word: number;
  readonly low: number;
  readonly bits: number;
}

function cut(map: RegisterMap, r: Register): Cut {
  return { word: r.offset / map.wordBytes, low: Math.log2(r.stride / map.wordBytes), bits: Math.log2(r.count) };
}

/** 1 when the address is one of the register's copies. Exact for naturally aligned arrays (`checkRegisterMap`). */
export function isAddressed(addr: Bits, map: RegisterMap, r: Register): Bits<1> {
  const { word, low, bits } = cut(map, r);
  const above = low + bits;
  const parts: Bits<1>[] = [];
  if (above < addr.w) parts.push(addr.bits(addr.w - 1, above).eq(Math.floor(word / 2 ** above)));
  if (low > 0) parts.push(addr.bits(low - 1, 0).eq(word % 2 ** low));
  return parts.reduce((a, b) => a.and(b), parts.shift() ?? lit(1, 1));
}

/** Number of the copy that the address names; null for a register of one copy. */
export function copyIndex(addr: Bits, map: RegisterMap, r: Register): Bits | null {
  const { low, bits } = cut(map, r);
  return bits ? addr.bits(low + bits - 1, low) : null;
}

/** One bit a copy: `enable` is high and the address names the copy. */
export function addressedCopies(enable: Bits<1>, addr: Bits, map: RegisterMap, r: Register): Bits {
  const index = copyIndex(addr, map, r);
  const hit = enable.and(isAddressed(addr, map, r));
  return index ? oneHot(index, r.count).and(hit.repeat(r.count)) : hit;
}

/** 1 when the address lies in the window. */
export function isInWindow(addr: Bits, map: RegisterMap, w: Window): Bits<1> {
  const low = Math.log2(w.bytes / map.wordBytes);
  return low < addr.w ? addr.bits(addr.w - 1, low).eq(w.offset / w.bytes) : lit(1, 1);
}

/** The OR of values of `w` bits; zero when there are none. */
export function orOf<W extends number>(values: readonly Bits<W>[], w: W): Bits<W> {
  return values.length ? values.reduce((a, b) => a.or(b)) : lit(w, 0);
}
