import { mux, type Bits, type Fields, type ModuleBuilder, type Reg, type StreamIn } from '../../gen/hdl/index.ts';
import { DESC_LENGTH_BITS } from '../spec/streams.ts';
import { atMost, toBorder } from './borders.ts';
import { load, registersOf } from './registers.ts';

/** A transfer of `bytes` bytes at `gpa` (its low 12 bits are enough), and whatever belongs to it. */
type Chunk = Fields & { readonly gpa: number; readonly bytes: number };

export interface BorderWalk<F extends Chunk> {
  /** A piece is there. */
  readonly active: Reg<1>;
  /** The chunk: `gpa` and `offset` are those of the piece, `bytes` is what is left from it on. */
  readonly at: { readonly [K in keyof F]: Reg };
  /** Bytes of the piece; its first byte's lane in its doubleword; whether it is the last one. */
  readonly bytes: Bits;
  readonly lane: Bits<2>;
  readonly last: Bits;
  /** What happens to the piece: `taken` in this clock, and what else moves with it. Call once. */
  readonly advance: (taken: Bits<1>, also?: { readonly loads?: () => void; readonly moves?: () => void }) => void;
}

/** Chunks that are cut in pieces at borders of `size` bytes (a power of two), a piece a clock; the next chunk follows without a gap. */
export function borderWalk<F extends Chunk>(m: ModuleBuilder, chunk: StreamIn<F>, size: Bits): BorderWalk<F> {
  const fields: Fields = chunk.$fields;
  const values: Readonly<Record<string, Bits>> = chunk;
  const active = m.reg('active', 1, 0);
  const at: Readonly<Record<string, Reg>> = registersOf(m, 'its', fields);
  const gpa = at['gpa']!;
  const left = at['bytes']!;
  const bytes = m.node('bytes_now', atMost(left, toBorder(gpa, size)));
  const last = m.node('last', bytes.eq(left));
  const advance: BorderWalk<F>['advance'] = (taken, { loads, moves } = {}) => {
    m.assign(chunk.ready, active.not().or(taken.and(last)));
    m.next(active, mux(chunk.ready, chunk.valid, active));
    m.when(chunk.ready, () => {
      load(m, at, values);
      loads?.();
    }).elsewhen(taken, () => {
      m.next(gpa, gpa.add(bytes.resize(gpa.w)));
      m.next(left, left.sub(bytes));
      if (at['offset']) m.next(at['offset'], at['offset'].add(bytes.zx(DESC_LENGTH_BITS)));
      moves?.();
    });
  };
  return { active, at: at as BorderWalk<F>['at'], bytes, lane: gpa.trunc(2), last, advance };
}
