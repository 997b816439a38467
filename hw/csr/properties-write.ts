import { copies, type Bits } from '../../gen/hdl/index.ts';
import { isWritable, type Field, type Register } from '../../gen/regmap/model.ts';
import type { Csr } from './decode.ts';
import { fieldBits, type FieldValues } from './storage.ts';
import type { Watch } from './watch.ts';

/** A write to the watched copy, one cycle ago. */
interface PastWrite {
  /** It took place. */
  readonly taken: Bits<1>;
  /** It was refused by the lock; null for a register without one. */
  readonly refused: Bits<1> | null;
}

/**
 * What holds for writes, for any one copy of each register: a field changes only by a write to its own address, takes the enabled bytes
 * of such a write, keeps its value under a lock; a sticky bit is never lost; pulses follow a write. Each is a relation between two
 * neighbouring cycles, so it holds by induction with depth 1.
 */
export function writeProperties(csr: Csr, stored: FieldValues, watches: ReadonlyMap<Register, Watch>): void {
  for (const r of csr.map.registers) {
    if (!isWritable(r)) continue;
    const watch = watches.get(r)!;
    const past = pastWrite(csr, r, watch);
    for (const f of r.fields) {
      if (f.access === 'w1c') stickyProperties(csr, f, watch, stored.get(f)!, past);
      else if (f.access === 'w1p') pulseProperty(csr, f, watch, past);
      else if (f.access !== 'ro') valueProperties(csr, f, watch.pick(stored.get(f)!), past);
    }
    if (r.strobe) csr.m.assert(`${r.port}_we_follows`, watch.pick(copies(csr.in(`${r.port}_we`), 1)).eq(past.taken));
    csr.m.cover(`${r.port}_written`, past.taken);
  }
}

function pastWrite(csr: Csr, r: Register, watch: Watch): PastWrite {
  const { m } = csr;
  const here = csr.wr.and(watch.here);
  if (!r.lock) return { taken: m.past(`was_${r.port}`, here, 0), refused: null };
  const lock = watch.pick(copies(csr.in(`${r.port}_lock`), 1)).bit(0);
  const refused = m.past(`was_${r.port}_refused`, here.and(lock), 0);
  m.when(refused, () => m.assert(`${r.port}_refusal_told`, csr.in('locked_write').bit(0)));
  m.cover(`${r.port}_refused`, refused);
  return { taken: m.past(`was_${r.port}`, here.and(lock.not()), 0), refused };
}

function valueProperties(csr: Csr, f: Field, value: Bits, past: PastWrite): void {
  const { m } = csr;
  const old = m.past(`was_${f.port}`, value, f.reset);
  const ones = pastOnes(csr, f);
  const mask = m.past(`was_${f.port}_mask`, fieldBits(csr.mask, f), 0);
  m.when(past.taken, () => m.assert(`${f.port}_takes`, value.eq(old.and(mask.not()).or(ones)))).otherwise(() => m.assert(`${f.port}_holds`, value.eq(old)));
  if (past.refused) m.when(past.refused, () => m.assert(`${f.port}_locked`, value.eq(old)));
}

function stickyProperties(csr: Csr, f: Field, watch: Watch, regs: readonly Bits[], past: PastWrite): void {
  const { m } = csr;
  const value = watch.pick(regs);
  const old = m.past(`was_${f.port}`, value, f.reset);
  const set = m.past(`was_${f.port}_set`, watch.pick(copies(csr.in(`${f.port}_set`), f.width)), 0);
  const ones = pastOnes(csr, f);
  m.assert(`${f.port}_sticks`, value.and(set).eq(set));
  m.when(past.taken, () => {
    m.assert(`${f.port}_clears`, value.eq(old.and(ones.not()).or(set)));
    m.cover(`${f.port}_set_meets_clear`, set.and(ones).any());
  }).otherwise(() => m.assert(`${f.port}_kept`, value.eq(old.or(set))));
}

function pulseProperty(csr: Csr, f: Field, watch: Watch, past: PastWrite): void {
  const ones = pastOnes(csr, f);
  const pulse = watch.pick(copies(csr.in(f.port), f.width));
  csr.m.assert(`${f.port}_pulses`, pulse.eq(ones.and(past.taken.repeat(f.width))));
}

/** Written ones of a field, one cycle ago. */
function pastOnes(csr: Csr, f: Field): Bits {
  return csr.m.past(`was_${f.port}_ones`, fieldBits(csr.ones, f), 0);
}
