import { cat, lit, type Bits } from '../../gen/hdl/index.ts';
import type { Layout } from '../spec/messages.ts';

/** A field of a message, from its qwords. */
export function layoutField(qwords: readonly Bits[], range: Layout[string]): Bits {
  const [q, hi, lo] = range;
  return qwords[q]!.bits(hi, lo);
}

/** The bits of one qword of a layout that no field uses, highest first. */
export function layoutHoles(layout: Layout, qword: number): [hi: number, lo: number][] {
  const used = Object.values(layout).filter(([q]) => q === qword).map(([, hi, lo]) => [hi, lo] as const).sort((a, b) => b[0] - a[0]);
  const holes: [number, number][] = [];
  let top = 63;
  for (const [hi, lo] of used) {
    if (hi < top) holes.push([top, hi + 1]);
    top = lo - 1;
  }
  if (top >= 0) holes.push([top, 0]);
  return holes;
}

/** A message of `qwords` qwords, qword 0 lowest, from its fields; what is not given is zero. A field must fit its range. */
export function layoutPack(layout: Layout, qwords: number, fields: Readonly<Record<string, Bits>>): Bits {
  const words = Array.from({ length: qwords }, (_, q) => {
    const parts: Bits[] = [];
    let top = 63;
    const inWord = Object.entries(layout).filter(([, [n]]) => n === q).sort(([, a], [, b]) => b[1] - a[1]);
    for (const [name, [, hi, lo]] of inWord) {
      if (hi < top) parts.push(lit(top - hi, 0));
      parts.push(fields[name]?.zx(hi - lo + 1) ?? lit(hi - lo + 1, 0));
      top = lo - 1;
    }
    if (top >= 0) parts.push(lit(top + 1, 0));
    return cat(...parts);
  });
  return cat(...words.reverse());
}
