import { component, input, lit, mux, output } from '../../gen/hdl/index.ts';

/** `width` of the value in bits. */
export interface CounterParams {
  readonly width: number;
}

export const satCounter = component({
  name: (p: CounterParams) => `vpri_sat_counter_w${p.width}`,
  doc: `Saturating counter: value grows by one in every clock with inc and stays at its highest value.
clear sets it to zero; an inc of the same clock is counted, so that no event is lost. Latency 1 clock.`,
  check: ({ width }) => (Number.isInteger(width) && width >= 1 ? [] : [`width is ${width}; it must be a whole number of at least 1`]),
  ports: ({ width }) => ({ clear: input(1), inc: input(1), value: output(width) }),
  build(m, { clear, inc, value }, { width }) {
    const { count } = m.regs({ count: { w: width, reset: 0 } });
    m.assign(value, count);
    m.when(clear, () => m.next(count, inc.zx(width))).elsewhen(inc, () => m.next(count, mux(count.all(), count, count.add(1))));

    const before = m.past('value_before', value, 0);
    const counted = m.past('counted', inc, 0);
    const cleared = m.past('cleared', clear, 0);
    const isFirst = m.past('in_reset', lit(1, 0), 1);
    m.when(isFirst, () => m.assert('zero_at_reset', value.eq(0)))
      .elsewhen(cleared, () => m.assert('clears', value.eq(counted.zx(width))))
      .otherwise(() => {
        m.assert('never_wraps', value.ge(before));
        m.assert('stays_at_top', before.all().not().or(value.all()));
        m.when(before.all().not(), () => m.assert('counts_by_one', value.sub(before).eq(counted.zx(width))));
      });
    m.cover('saturated', before.all().and(counted).and(value.all()));
    m.cover('cleared_and_counted', cleared.and(counted).and(before.ne(0)));
  },
});
