import { clog2, component, input, output } from '../../gen/hdl/index.ts';

/**
 * `depth` words of `width` bits. `ruw` (read under write): what a read sees when its address is written in the same clock: the
 * `old` word, the `new` word, or `undefined`: the user keeps it from happening. `lane`: bits that one write enable covers,
 * a divisor of `width`; left out: the whole word.
 */
export interface RamParams {
  readonly width: number;
  readonly depth: number;
  readonly ruw: 'old' | 'new' | 'undefined';
  readonly lane?: number;
}

const natural = (n: number, min: number): boolean => Number.isInteger(n) && n >= min;

export const ram = component({
  name: ({ width, depth, ruw, lane }: RamParams) => `vpri_ram_w${width}_d${depth}_${ruw}${lane === undefined ? '' : `_l${lane}`}`,
  doc: `RAM with a write and a read port on one clock. rd_data follows rd_en by 1 clock and holds. wr_en has one bit a lane.
Addresses must lie below the depth. Contents have no reset; the name tells what a read sees under a write to its address.`,
  check: ({ width, depth, lane = width }) => [
    ...(natural(width, 1) ? [] : [`width is ${width}; it must be a whole number of at least 1`]),
    ...(natural(depth, 2) ? [] : [`depth is ${depth}; it must be a whole number of at least 2`]),
    ...(natural(lane, 1) && width % lane === 0 ? [] : [`lane is ${lane}; it must divide the width ${width}`]),
  ],
  ports: ({ width, depth, lane = width }) => ({
    wr_en: input(width / lane),
    wr_addr: input(clog2(depth)),
    wr_data: input(width),
    rd_en: input(1),
    rd_addr: input(clog2(depth)),
    rd_data: output(width),
  }),
  build(m, io, { width, depth, ruw, lane }) {
    const store = m.mem('store', { width, depth, ruw, ...(lane === undefined ? {} : { lane }) });
    store.write({ en: io.wr_en.any(), addr: io.wr_addr, data: io.wr_data, ...(lane === undefined ? {} : { mask: io.wr_en }) });
    m.assign(io.rd_data, store.readSync({ en: io.rd_en, addr: io.rd_addr }));
  },
});
