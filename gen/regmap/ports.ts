import { isWritable, type Field, type Register, type RegisterMap, type Window } from './model.ts';

/** A port of the CSR block. */
export interface CsrPort {
  readonly name: string;
  readonly dir: 'input' | 'output';
  /** Bits. */
  readonly width: number;
  readonly doc: string;
}

/**
 * Every port of the CSR block of a map, in port order: the bus, then each register, the lock pulse, each window. This is the contract between
 * the block (hw/csr) and its neighbours; the name check uses it too.
 */
export function csrPorts(map: RegisterMap): readonly CsrPort[] {
  return [
    ...busPorts(map),
    ...map.registers.flatMap(registerPorts),
    ...(map.registers.some((r) => r.lock) ? [out('locked_write', 1, 'Pulse: a write to a locked register was refused, one cycle before.')] : []),
    ...map.windows.flatMap((w) => windowPorts(map, w)),
  ];
}

/** Lowest bit of the byte address that the bus carries. */
export function wordShift(map: RegisterMap): number {
  return map.wordBytes === 8 ? 3 : 2;
}

/** Bits of the word address on the bus. */
export function addrBits(map: RegisterMap): number {
  return Math.log2(map.bytes) - wordShift(map);
}

/** Bits of the word address inside a window; 0 for a window of one word, which has no address port. */
export function windowAddrBits(map: RegisterMap, w: Window): number {
  return Math.log2(w.bytes) - wordShift(map);
}

function busPorts(map: RegisterMap): readonly CsrPort[] {
  return [
    input('req_valid', 1, 'An access in this cycle; always taken.'),
    input('req_write', 1, 'The access is a write.'),
    input('req_addr', addrBits(map), `Byte address from bit ${wordShift(map)} up.`),
    input('req_data', map.width, 'Write data, byte 0 in bits 7..0.'),
    input('req_be', map.wordBytes, 'Byte enables of a write.'),
    out('rsp_valid', 1, 'Read data, two cycles after the request.'),
    out('rsp_data', map.width, 'Zero where nothing is mapped.'),
  ];
}

function registerPorts(r: Register): readonly CsrPort[] {
  const ports = r.fields.flatMap((f) => fieldPorts(r, f));
  if (r.strobe && isWritable(r)) ports.push(out(`${r.port}_we`, r.count, `Pulse: ${r.name} was written; its new value is visible.`));
  if (r.lock) ports.push(input(`${r.port}_lock`, r.count, `While high, writes to ${r.name} are refused.`));
  return ports;
}

function fieldPorts(r: Register, f: Field): CsrPort[] {
  const bits = r.count * f.width;
  const what = `${r.name}.${f.name}: ${f.doc}`;
  switch (f.access) {
    case 'rw':
    case 'wo':
    case 'w1p':
      return [out(f.port, bits, what)];
    case 'ro':
      return f.value === null ? [input(f.port, bits, what)] : [];
    case 'w1c':
      return [input(`${f.port}_set`, bits, `Sets ${what}`)];
  }
}

function windowPorts(map: RegisterMap, w: Window): readonly CsrPort[] {
  const addr = windowAddrBits(map, w);
  const ports: CsrPort[] = [];
  if (w.access !== 'ro') ports.push(out(`${w.port}_wr`, 1, `A write to ${w.name} in this cycle.`));
  if (w.access !== 'wo') ports.push(out(`${w.port}_rd`, 1, `A read of ${w.name} in this cycle.`));
  if (addr > 0) ports.push(out(`${w.port}_addr`, addr, `Word address inside ${w.name}, with the pulses.`));
  if (w.access !== 'ro') ports.push(out(`${w.port}_wdata`, map.width, 'Write data.'), out(`${w.port}_be`, map.wordBytes, 'Byte enables.'));
  if (w.access !== 'wo') ports.push(input(`${w.port}_rdata`, map.width, `Read data, one cycle after ${w.port}_rd.`));
  return ports;
}

function input(name: string, width: number, doc: string): CsrPort {
  return { name, dir: 'input', width, doc };
}

function out(name: string, width: number, doc: string): CsrPort {
  return { name, dir: 'output', width, doc };
}
