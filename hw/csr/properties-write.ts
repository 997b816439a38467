import { cat, copies, lit, mux, type Bits } from '../../gen/hdl/index.ts';
import { isWritable, type Field, type Register } from '../../gen/regmap/model.ts';
import type { Csr } from './decode.ts';
import type { FieldValues } from './storage.ts';
import type { Watch } from './watch.ts';

/** A write to the watched copy: in this cycle, and one cycle ago. */
interface WatchedWrite {
  /** It takes place. */
  readonly takes: Bits<1>;
  readonly took: Bits<1>;
  /** The lock refused it; null for a register without one. */
  readonly wasRefused: Bits<1> | null;
}

/**
 * What holds for writes, for any one copy of each register: a field changes only by a write to its own address, takes the enabled bytes
 * of such a write, keeps its value under a lock; a sticky bit is never lost; pulses follow a write. Each is a relation between two
 * neighbouring cycles, so a short induction (3 clocks) proves it. What a field should become is worked out byte by byte here.
 */
export function writeProperties(csr: Csr, stored: FieldValues, watches: ReadonlyMap<Register, Watch>): void {
  const { m } = csr;
  for (const r of csr.map.registers) {
    if (!isWritable(r)) continue;
    const watch = watches.get(r)!;
    const write = watchedWrite(csr, r, watch);
    for (const f of r.fields) {
      if (f.access === 'ro') continue;
      const seen = m.node(`seen_${f.port}`, watch.pick(stored.get(f) ?? copies(csr.out(f.port), f.width)));
      if (f.access === 'w1c') stickyProperties(csr, f, watch, seen, write);
      else if (f.access === 'w1p') pulseProperty(csr, f, seen, write);
      else valueProperties(csr, f, seen, write);
    }
    if (r.strobe) m.assert(`${r.port}_we_follows`, watch.pick(copies(csr.out(`${r.port}_we`), 1)).eq(write.took));
    m.cover(`${r.port}_written`, write.took);
  }
}

function watchedWrite(csr: Csr, r: Register, watch: Watch): WatchedWrite {
  const { m } = csr;
  const here = csr.wr.and(watch.here);
  const takes = (is: Bits<1>) => {
    const node = m.node(`takes_${r.port}`, is);
    return { takes: node, took: m.past(`took_${r.port}`, node, 0) };
  };
  if (!r.lock) return { ...takes(here), wasRefused: null };
  const lock = m.node(`seen_${r.port}_lock`, watch.pick(copies(csr.in(`${r.port}_lock`), 1)).bit(0));
  const wasRefused = m.past(`was_${r.port}_refused`, here.and(lock), 0);
  m.when(wasRefused, () => m.assert(`${r.port}_refusal_told`, csr.out('locked_write').bit(0)));
  m.cover(`${r.port}_refused`, wasRefused);
  return { ...takes(here.and(lock.not())), wasRefused };
}

function valueProperties(csr: Csr, f: Field, value: Bits, write: WatchedWrite): void {
  const { m } = csr;
  const due = m.past(`due_${f.port}`, mux(write.takes, onBytes(csr, f, value), value), f.reset);
  m.when(write.took, () => m.assert(`${f.port}_takes`, value.eq(due))).otherwise(() => m.assert(`${f.port}_holds`, value.eq(due)));
  if (write.wasRefused) m.when(write.wasRefused, () => m.assert(`${f.port}_locked`, value.eq(due)));
}

function stickyProperties(csr: Csr, f: Field, watch: Watch, value: Bits, write: WatchedWrite): void {
  const { m } = csr;
  const set = watch.pick(copies(csr.in(`${f.port}_set`), f.width));
  const cleared = m.node(`cleared_${f.port}`, mux(write.takes, onBytes(csr, f, lit(f.width, 0)), lit(f.width, 0)));
  const due = m.past(`due_${f.port}`, value.and(cleared.not()).or(set), f.reset);
  m.when(write.took, () => m.assert(`${f.port}_clears`, value.eq(due))).otherwise(() => m.assert(`${f.port}_sticks`, value.eq(due)));
  m.cover(`${f.port}_set_meets_clear`, set.and(cleared).any());
}

function pulseProperty(csr: Csr, f: Field, pulse: Bits, write: WatchedWrite): void {
  const none = lit(f.width, 0);
  const due = csr.m.past(`due_${f.port}`, mux(write.takes, onBytes(csr, f, none), none), 0);
  csr.m.assert(`${f.port}_pulses`, pulse.eq(due));
}

/** The bus's bits of a field in the bytes that are enabled, those of `other` in the rest. */
function onBytes(csr: Csr, f: Field, other: Bits): Bits {
  const [data, be] = [csr.in('req_data'), csr.in('req_be')];
  const parts: Bits[] = [];
  for (let byte = f.lo >> 3; byte <= f.hi >> 3; byte++) {
    const hi = Math.min(f.hi, byte * 8 + 7);
    const lo = Math.max(f.lo, byte * 8);
    parts.unshift(mux(be.bit(byte), data.bits(hi, lo), other.bits(hi - f.lo, lo - f.lo)));
  }
  return cat(...parts);
}
