import { component, input, mux, output } from '../../gen/hdl/index.ts';

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
  },
});
