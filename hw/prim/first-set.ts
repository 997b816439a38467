import { cat, clog2, component, input, mux, output, type Bits } from '../../gen/hdl/index.ts';

/**
 * The number of the first (lowest) or last (highest) set bit. A search by halves: each level looks whether the preferred
 * half holds a bit and keeps that half, else the other.
 */
export const firstSet = component({
  name: (p: { width: number; from: 'low' | 'high' }) => `vpri_${p.from === 'low' ? 'first' : 'last'}_set_w${p.width}`,
  doc: `Number of the lowest (first) or highest (last) set bit; combinational. Meaningless while no bit is set.`,
  check: (p) => (p.width >= 2 && Number.isInteger(Math.log2(p.width)) ? [] : [`width ${p.width} is not a power of two from 2`]),
  ports: (p) => ({ v: input(p.width), index: output(clog2(p.width)) }),
  build(m, { v, index }, { width, from }) {
    // The far bit decides nothing: when no other is set, it must be that one. So `rest` holds 2 * half - 1 bits at each step.
    const fromLow = from === 'low';
    m.unused(v.bit(fromLow ? width - 1 : 0), 'the far bit is taken for granted when no other is set');
    let rest: Bits = fromLow ? v.bits(width - 2, 0) : v.bits(width - 1, 1);
    const found: Bits[] = [];
    for (let half = width / 2; half >= 1; half /= 2) {
      const near = fromLow ? rest.bits(half - 1, 0) : rest.bits(2 * half - 2, half - 1);
      const up = m.node(`near_${half}`, near.any());
      found.push(fromLow ? up.not() : up);
      if (half === 1) break;
      const inNear = fromLow ? rest.bits(half - 2, 0) : rest.bits(2 * half - 2, half);
      const inFar = fromLow ? rest.bits(2 * half - 2, half) : rest.bits(half - 2, 0);
      rest = m.node(`rest_${half}`, mux(up, inNear, inFar));
    }
    m.assign(index, cat(...found));
    const i = m.anyconst('some_bit', clog2(width));
    m.when(v.at(i), () => m.assert('nothing_before', from === 'low' ? index.le(i) : index.ge(i)));
    m.when(v.any(), () => m.assert('points_at_set', v.at(index)));
    m.cover('far_end', v.any().and(index.eq(from === 'low' ? width - 1 : 0)));
  },
});
