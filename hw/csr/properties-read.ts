import { lit, type Bits } from '../../gen/hdl/index.ts';
import type { Register } from '../../gen/regmap/model.ts';
import { orOf, type Csr } from './decode.ts';
import { readWord, type ReadPath } from './read.ts';
import type { FieldValues } from './storage.ts';
import type { Watch } from './watch.ts';
import type { WindowRead } from './windows.ts';

/**
 * What holds for reads: the answer comes two cycles after the request; it is the value that the watched copy had in the cycle of
 * the request, the data of the window one cycle later, or zero where nothing is mapped. Stage by stage, so that a
 * short induction (3 clocks) proves it.
 */
export function readProperties(csr: Csr, values: FieldValues, windows: readonly WindowRead[], path: ReadPath, watches: ReadonlyMap<Register, Watch>): void {
  const { m, map } = csr;
  const [valid, data] = [csr.out('rsp_valid').bit(0), csr.out('rsp_data')];
  const taking = m.node('taking', orOf(windows.map((w) => w.take), 1));

  // The expected word of this cycle's read, and the same one and two cycles later.
  const terms = map.registers
    .filter((r) => r.fields.some((f) => values.has(f)))
    .map((r) => {
      const watch = watches.get(r)!;
      const word = readWord(map, r, (f) => {
        const list = values.get(f);
        return list ? watch.pick(list) : null;
      });
      return { here: watch.here, word: watch.here.repeat(map.width).and(word) };
    });
  const expected = m.node('expected', orOf(terms.map((t) => t.word), map.width));
  const one = { watched: m.past('was_watched', csr.rd.and(orOf(terms.map((t) => t.here), 1)), 0), word: m.past('was_expected', expected, 0) };
  const two = { watched: m.past('was_watched2', one.watched, 0), word: m.past('was_expected2', one.word, 0) };
  m.when(one.watched, () => m.assert('read_stage_one', path.word.eq(one.word).and(taking.not())));
  m.when(two.watched, () => m.assert('read_returns_value', valid.and(data.eq(two.word))));
  m.cover('read_watched', two.watched.and(data.any()));

  const rd1 = m.past('was_rd', csr.rd, 0);
  m.assert('read_pending_follows', path.pending.eq(rd1));
  m.assert('read_latency', valid.eq(m.past('was_rd2', rd1, 0)));

  const unmapped1 = m.past('was_unmapped', csr.rd.and(orOf(mapped(csr), 1).not()), 0);
  m.when(unmapped1, () => m.assert('unmapped_stage_one', path.word.none().and(taking.not())));
  m.when(m.past('was_unmapped2', unmapped1, 0), () => m.assert('unmapped_reads_zero', data.none()));

  for (const w of windows) {
    m.when(w.take, () => m.assert(`${w.name}_alone`, path.word.none().and(orOf(windows.filter((o) => o !== w).map((o) => o.take), 1).not())));
    const taken = m.past(`was_take_${w.name}`, w.take, 0);
    m.when(taken, () => m.assert(`${w.name}_read`, data.eq(m.past(`was_${w.name}_rdata`, w.data, 0))));
  }
}

/** One bit a register and window: the address lies in it, by comparing with its ends. */
function mapped(csr: Csr): Bits<1>[] {
  const { map, addr } = csr;
  const registers = map.registers.map((r) => {
    const first = r.offset / map.wordBytes;
    const step = r.stride / map.wordBytes;
    const last = first + (r.count - 1) * step;
    if (r.count === 1) return addr.eq(first);
    const inside = between(addr, first, last);
    return step === 1 ? inside : inside.and(addr.trunc(Math.log2(step)).eq(first % step));
  });
  return [...registers, ...map.windows.map((w) => between(addr, w.offset / map.wordBytes, (w.offset + w.bytes) / map.wordBytes - 1))];
}

/** first <= addr <= last, without the comparisons that are always true (tools warn of them). */
function between(addr: Bits, first: number, last: number): Bits<1> {
  const parts = [...(first > 0 ? [addr.ge(first)] : []), ...(last < 2 ** addr.w - 1 ? [addr.le(last)] : [])];
  return parts.reduce((a, b) => a.and(b), parts.shift() ?? lit(1, 1));
}
