import { component, lit, vector, type Bits, type Component, type ModuleBuilder, type PortSpecs, type Wire } from '../../gen/hdl/index.ts';
import { assertRegisterMap } from '../../gen/regmap/check.ts';
import { isWritable, maskOf, registerMap, type RegisterMap } from '../../gen/regmap/model.ts';
import type { RegisterMapSpec } from '../../gen/regmap/types.ts';
import type { Csr } from './decode.ts';
import { csrPortSpecs, type CsrPorts } from './port-types.ts';
import { readProperties } from './properties-read.ts';
import { writeProperties } from './properties-write.ts';
import { buildReads, readValues } from './read.ts';
import { buildStorage } from './storage.ts';
import { watchCopy } from './watch.ts';
import { buildWindows } from './windows.ts';

/** A CSR block has no parameters of its own: the map is part of the component. */
export type CsrParams = Readonly<Record<string, never>>;

const TIMING = `One access a clock, always taken.
A write is seen in the next cycle: new values, pulses, write strobes and locked_write all come one cycle after the request.
A lock counts in the cycle of the request. A read is answered two cycles after the request with the values of the request's cycle; nothing mapped reads zero.
Windows see an access in its own cycle and give read data one cycle later, as a RAM with a registered read does.
It does not check that a write fits a register: a field is changed by the bytes that are enabled.`;

/**
 * The CSR block of a register map as a component; `name` is its Verilog module (begins with vpri_ for a shipped one). Ports: `csrPorts`
 * (gen/regmap/ports.ts), typed from the map's literals. Timing: see the module's header. Throws a RegisterMapError for an unsound map.
 */
export function csrBlock<const M extends RegisterMapSpec>(name: string, spec: M): Component<CsrParams, CsrPorts<M>> {
  assertRegisterMap(spec);
  const map = registerMap(spec);
  const block = component<CsrParams, PortSpecs>({
    name: () => name,
    doc: `Registers of ${map.name}. ${map.doc}\n${TIMING}`,
    ports: () => csrPortSpecs(spec),
    build: (m, io) => build(m, io as Readonly<Record<string, Bits | Wire>>, map),
  });
  // The port types restate csrPortSpecs on the level of types; a test compares the two.
  return block as unknown as Component<CsrParams, CsrPorts<M>>;
}

function build(m: ModuleBuilder, io: Readonly<Record<string, Bits | Wire>>, map: RegisterMap): void {
  const csr = access(m, io, map);
  const stored = buildStorage(csr);
  const windows = buildWindows(csr);
  const values = readValues(csr, stored);
  const path = buildReads(csr, values, windows);
  markUnused(csr);
  const watches = new Map(map.registers.map((r) => [r, watchCopy(m, map, r, csr.addr)]));
  writeProperties(csr, stored, watches);
  readProperties(csr, values, windows, path, watches);
}

/** The ports by name and the access of this cycle. */
function access(m: ModuleBuilder, io: Readonly<Record<string, Bits | Wire>>, map: RegisterMap): Csr {
  const port = (name: string): Bits => {
    const p = io[name];
    if (!p) throw new Error(`CSR block of ${map.name}: no port '${name}'; csrPorts and the block disagree`);
    return p;
  };
  const [valid, write] = [port('req_valid') as Bits<1>, port('req_write') as Bits<1>];
  const [data, be] = [port('req_data'), port('req_be')];
  const enables = vector(Array.from({ length: map.wordBytes }, (_, i) => be.bit(i).repeat(8)));
  const hasWrites = map.registers.some(isWritable);
  const mask = hasWrites ? m.node('req_mask', enables) : lit(map.width, 0);
  return {
    m,
    map,
    in: port,
    out: (name) => port(name) as Wire,
    rd: m.node('rd', valid.and(write.not())),
    wr: m.node('wr', valid.and(write)),
    addr: port('req_addr'),
    mask,
    ones: hasWrites ? m.node('req_ones', data.and(mask)) : lit(map.width, 0),
  };
}

/** Bits of the bus that no register or window of this map takes. */
function markUnused(csr: Csr): void {
  const { m, map } = csr;
  const writable = map.registers.filter(isWritable);
  if (!writable.length) {
    if (map.windows.some((w) => w.access !== 'ro')) return;
    m.unused(csr.in('req_data'), 'no register can be written');
    m.unused(csr.in('req_be'), 'no register can be written');
    m.unused(csr.wr, 'no register can be written');
    return;
  }
  const used = writable.flatMap((r) => r.fields).filter((f) => f.access !== 'ro').reduce((all, f) => all | maskOf(f.hi, f.lo), 0n);
  for (let lo = 0; lo < map.width; lo++) {
    if ((used >> BigInt(lo)) & 1n) continue;
    let hi = lo;
    while (hi + 1 < map.width && !((used >> BigInt(hi + 1)) & 1n)) hi++;
    m.unused(csr.ones.bits(hi, lo), 'no register has a field here');
    lo = hi;
  }
}
