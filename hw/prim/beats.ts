import { clog2, type Bits, type ModuleBuilder, type StreamIn, type StreamOut } from '../../gen/hdl/index.ts';
import { pack } from './payload.ts';

/** One beat on its way through a component, any beat: what is proved of it holds for all. */
export interface Beat {
  /** Beats inside: taken in and not yet given out. */
  readonly inside: Bits;
  /** Beats before it; it is inside when that is less than `inside`. Same width. */
  readonly ahead: Bits;
  /** Its payload, as it came in. */
  readonly payload: Bits;
  readonly isInside: Bits<1>;
}

/**
 * Follows a beat from the stream `from` to the stream `to` of a component that keeps order and holds at most `room` beats, with
 * ghost registers `beats_in`, `beats_out` (counters) and `beat_payload` and a free constant `beat`, the number of the beat.
 * The counters wrap; no two beats inside share a number.
 */
export function followBeat(m: ModuleBuilder, from: StreamIn, to: StreamOut, room: number): Beat {
  const w = clog2(room + 2);
  const payload = pack(from);
  const beat = m.anyconst('beat', w);
  const g = m.ghosts({ beats_in: { w, reset: 0 }, beats_out: { w, reset: 0 }, beat_payload: { w: payload.w, reset: 'none' } });
  m.when(from.valid.and(from.ready), () => {
    m.next(g.beats_in, g.beats_in.add(1));
    m.when(g.beats_in.eq(beat), () => m.next(g.beat_payload, payload));
  });
  m.when(to.valid.and(to.ready), () => m.next(g.beats_out, g.beats_out.add(1)));
  const inside = m.node('beats_inside', g.beats_in.sub(g.beats_out));
  const ahead = m.node('beats_ahead', beat.sub(g.beats_out));
  return { inside, ahead, payload: g.beat_payload, isInside: ahead.lt(inside) };
}
