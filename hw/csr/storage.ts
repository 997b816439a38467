import { vector, type Bits, type Reg } from '../../gen/hdl/index.ts';
import { isWritable, type Field, type Register } from '../../gen/regmap/model.ts';
import { addressedCopies, orOf, type Csr } from './decode.ts';

/** Values of the fields, one a copy, copy 0 first. */
export type FieldValues = ReadonlyMap<Field, readonly Bits[]>;

/**
 * The flip-flops of the writable fields and their output ports. A write changes them at the end of its cycle. Gives the stored values (`rw`,
 * `wo`, `w1c`); pulses (`w1p`, write strobes, `locked_write`) come one cycle after the write, with the new values.
 */
export function buildStorage(csr: Csr): FieldValues {
  const stored = new Map<Field, readonly Bits[]>();
  const refused: Bits<1>[] = [];
  for (const r of csr.map.registers) {
    if (!isWritable(r)) continue;
    const sel = writeSelect(csr, r, refused);
    for (const [f, regs] of buildCopies(csr, r, sel)) stored.set(f, regs);
    for (const f of r.fields) if (f.access === 'w1p') buildPulse(csr, f, sel);
    if (r.strobe) drivePulse(csr, `${r.port}_we`, sel);
  }
  if (refused.length) drivePulse(csr, 'locked_write', orOf(refused, 1));
  return stored;
}

/** One bit a copy: it is written in this cycle. Writes that a lock refuses go to `refused`. */
function writeSelect(csr: Csr, r: Register, refused: Bits<1>[]): Bits {
  const { m, map } = csr;
  const at = addressedCopies(csr.wr, csr.addr, map, r);
  if (!r.lock) return m.node(`sel_${r.port}`, at);
  const lock = csr.in(`${r.port}_lock`);
  const addressed = m.node(`at_${r.port}`, at);
  refused.push(addressed.and(lock).any());
  return m.node(`sel_${r.port}`, addressed.and(lock.not()));
}

/** Registers for the stored fields of every copy. */
function buildCopies(csr: Csr, r: Register, sel: Bits): ReadonlyMap<Field, readonly Bits[]> {
  const { m } = csr;
  const stored = r.fields.filter((f) => f.access === 'rw' || f.access === 'wo' || f.access === 'w1c');
  const regs = new Map<Field, Reg[]>(stored.map((f) => [f, []]));
  for (let i = 0; i < r.count; i++) {
    const own = stored.map((f) => {
      const reg = m.reg(r.array ? `${f.port}_reg${i}` : `${f.port}_reg`, f.width, f.reset);
      regs.get(f)!.push(reg);
      return { f, reg };
    });
    const plain = own.filter(({ f }) => f.access !== 'w1c');
    if (plain.length) {
      m.when(sel.bit(i), () => {
        for (const { f, reg } of plain) m.next(reg, written(csr, f, reg));
      });
    }
    for (const { f, reg } of own) {
      if (f.access !== 'w1c') continue;
      const set = csr.in(`${f.port}_set`).bits(i * f.width + f.width - 1, i * f.width);
      const clear = fieldBits(csr.ones, f).and(sel.bit(i).repeat(f.width));
      m.next(reg, reg.and(clear.not()).or(set));
    }
  }
  for (const [f, copies] of regs) if (f.access !== 'w1c') m.assign(csr.out(f.port), vector(copies));
  return regs;
}

/** The value of a field after a write: the enabled bytes from the bus, the others kept. */
function written(csr: Pick<Csr, 'mask' | 'ones'>, f: Field, old: Bits): Bits {
  return old.and(fieldBits(csr.mask, f).not()).or(fieldBits(csr.ones, f));
}

/** The bits of a bus word that belong to a field. */
export function fieldBits(word: Bits, f: Field): Bits {
  return word.bits(f.hi, f.lo);
}

function buildPulse(csr: Csr, f: Field, sel: Bits): void {
  const ones = fieldBits(csr.ones, f);
  drivePulse(csr, f.port, vector(Array.from({ length: sel.w }, (_, i) => ones.and(sel.bit(i).repeat(f.width)))));
}

/** An output that follows `now` one cycle later. */
function drivePulse(csr: Csr, port: string, now: Bits): void {
  const reg = csr.m.reg(`${port}_reg`, now.w, 0);
  csr.m.next(reg, now);
  csr.m.assign(csr.out(port), reg);
}
