import { cat, lit, select, type Bits, type ModuleBuilder } from '../../gen/hdl/index.ts';
import type { Register, RegisterMap } from '../../gen/regmap/model.ts';

/**
 * The copy of a register that the properties watch: any one, the same for the whole run, so that what holds for it holds for all. The address
 * is worked out by arithmetic here, not cut into bit fields as in the decoder.
 */
export interface Watch {
  /** The bus addresses the watched copy. */
  readonly here: Bits<1>;
  /** The watched copy of a list of copies. */
  readonly pick: (copies: readonly Bits[]) => Bits;
}

export function watchCopy(m: ModuleBuilder, map: RegisterMap, r: Register, addr: Bits): Watch {
  const word = r.offset / map.wordBytes;
  const here = (is: Bits<1>): Bits<1> => m.node(`here_${r.port}`, is);
  if (r.count === 1) return { here: here(addr.eq(word)), pick: (copies) => copies[0]! };
  const index = m.anyconst(`watch_${r.port}`, Math.log2(r.count));
  const step = Math.log2(r.stride / map.wordBytes);
  const distance = step ? cat(index, lit(step, 0)) : index;
  return { here: here(addr.eq(distance.resize(addr.w).add(word))), pick: (copies) => select(index, copies) };
}
