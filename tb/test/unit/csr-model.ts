import type { FieldSpec, RegisterMapSpec, RegisterSpec } from '../../../gen/regmap/types.ts';

/** Values of ports in one clock. */
export type Ports = Readonly<Record<string, bigint>>;
/** What happened to the registers so far, for judging the stimulus: `<register> written | read | refused` -> times. */
export type Tally = Map<string, number>;

interface Copy {
  readonly name: string;
  readonly r: RegisterSpec;
  readonly i: number;
}

const ones = (n: number): bigint => (1n << BigInt(n)) - 1n;
const range = (f: FieldSpec): readonly [hi: number, lo: number] => (typeof f.bits === 'number' ? [f.bits, f.bits] : f.bits);
const widthOf = (f: FieldSpec): number => range(f)[0] - range(f)[1] + 1;
const portOf = (register: string, field: string): string => `${register}_${field}`.toLowerCase();

/**
 * Golden model of the CSR block, straight from the description of the map: one clock a call. It shares nothing with the generator but that
 * description.
 */
export class CsrModel {
  readonly tally: Tally = new Map();
  /** By address: the register copy that is there. */
  readonly #at = new Map<number, Copy>();
  /** Stored values, one a copy; held pulses of the last clock. */
  readonly #values = new Map<string, bigint[]>();
  readonly #pulses = new Map<string, bigint[]>();
  #lockedWrite = 0n;
  /** Reads under way: asked one clock ago, answered in this clock. */
  #asked: { readonly data: bigint; readonly window: string | null } | null = null;
  #answer: bigint | null = null;

  constructor(private readonly map: RegisterMapSpec) {
    const word = map.width / 8;
    for (const [name, r] of Object.entries(map.registers)) {
      const count = r.count ?? 1;
      for (let i = 0; i < count; i++) this.#at.set(r.offset + i * (r.stride ?? word), { name, r, i });
      for (const [field, f] of Object.entries(r.fields)) this.#values.set(portOf(name, field), Array<bigint>(count).fill(BigInt(f.reset ?? 0)));
    }
  }

  /** Byte addresses of all register copies. */
  get addresses(): readonly number[] {
    return [...this.#at.keys()];
  }

  /** The outputs of this clock (null: not defined), then the clock edge. */
  step(input: Ports): Readonly<Record<string, bigint | null>> {
    const address = Number(input['req_addr']!) * (this.map.width / 8);
    const access = input['req_valid'] ? (input['req_write'] ? 'write' : 'read') : null;
    const out = { ...this.#registered(), ...this.#windows(input, address, access) };
    this.#edge(input, address, access);
    return out;
  }

  #registered(): Record<string, bigint | null> {
    const out: Record<string, bigint | null> = { rsp_valid: this.#answer === null ? 0n : 1n, rsp_data: this.#answer };
    for (const [name, r] of Object.entries(this.map.registers)) {
      if (r.lock) out['locked_write'] = this.#lockedWrite;
      if (r.strobe) out[portOf(name, 'we')] = pack(this.#pulses.get(portOf(name, 'we')) ?? [], 1);
      for (const [field, f] of Object.entries(r.fields)) {
        const port = portOf(name, field);
        if (f.access === 'rw' || f.access === 'wo') out[port] = pack(this.#values.get(port)!, widthOf(f));
        if (f.access === 'w1p') out[port] = pack(this.#pulses.get(port) ?? [], widthOf(f));
      }
    }
    return out;
  }

  #windows(input: Ports, address: number, access: string | null): Record<string, bigint | null> {
    const out: Record<string, bigint | null> = {};
    for (const [name, w] of Object.entries(this.map.windows ?? {})) {
      const inside = address >= w.offset && address < w.offset + w.bytes;
      if (inside && access) this.#count(`${name} ${access}`);
      if (w.access !== 'ro') out[portOf(name, 'wr')] = inside && access === 'write' ? 1n : 0n;
      if (w.access !== 'wo') out[portOf(name, 'rd')] = inside && access === 'read' ? 1n : 0n;
      const pulse = out[portOf(name, 'wr')] || out[portOf(name, 'rd')];
      if (w.bytes > this.map.width / 8) out[portOf(name, 'addr')] = pulse ? BigInt((address - w.offset) / (this.map.width / 8)) : null;
      if (w.access !== 'ro') {
        out[portOf(name, 'wdata')] = pulse ? input['req_data']! : null;
        out[portOf(name, 'be')] = pulse ? input['req_be']! : null;
      }
    }
    return out;
  }

  #edge(input: Ports, address: number, access: string | null): void {
    this.#answer = this.#asked && (this.#asked.window === null ? this.#asked.data : input[portOf(this.#asked.window, 'rdata')]!);
    this.#asked = access === 'read' ? this.#read(input, address) : null;
    this.#pulses.clear();
    this.#lockedWrite = 0n;
    const copy = access === 'write' ? this.#at.get(address) : undefined;
    if (copy) this.#write(copy, input);
    this.#set(input);
  }

  #read(input: Ports, address: number): { data: bigint; window: string | null } {
    for (const [name, w] of Object.entries(this.map.windows ?? {})) {
      if (address >= w.offset && address < w.offset + w.bytes) return { data: 0n, window: w.access === 'wo' ? null : name };
    }
    const copy = this.#at.get(address);
    if (!copy) return { data: 0n, window: null };
    this.#count(`${copy.name} read`);
    let data = 0n;
    for (const [field, f] of Object.entries(copy.r.fields)) {
      const port = portOf(copy.name, field);
      const w = BigInt(widthOf(f));
      let value = 0n;
      if (f.access === 'rw' || f.access === 'w1c') value = this.#values.get(port)![copy.i]!;
      else if (f.access === 'ro') value = f.value === undefined ? (input[port]! >> (BigInt(copy.i) * w)) & ones(Number(w)) : BigInt(f.value);
      data |= value << BigInt(range(f)[1]);
    }
    return { data, window: null };
  }

  #write({ name, r, i }: Copy, input: Ports): void {
    if (r.lock && (input[portOf(name, 'lock')]! >> BigInt(i)) & 1n) {
      this.#count(`${name} refused`);
      this.#lockedWrite = 1n;
      return;
    }
    if (Object.values(r.fields).some((f) => f.access !== 'ro')) this.#count(`${name} written`);
    const pulse = (port: string, value: bigint): void => {
      const list = Array<bigint>(r.count ?? 1).fill(0n);
      list[i] = value;
      this.#pulses.set(port, list);
    };
    if (r.strobe) pulse(portOf(name, 'we'), 1n);
    for (const [field, f] of Object.entries(r.fields)) {
      const port = portOf(name, field);
      const values = this.#values.get(port)!;
      if (f.access === 'w1p') pulse(port, 0n);
      const [hi, lo] = range(f);
      for (let b = lo; b <= hi; b++) {
        if (!((input['req_be']! >> BigInt(b >> 3)) & 1n)) continue;
        const written = (input['req_data']! >> BigInt(b)) & 1n;
        const at = 1n << BigInt(b - lo);
        if (f.access === 'rw' || f.access === 'wo') values[i] = (values[i]! & ~at) | (written ? at : 0n);
        else if (f.access === 'w1c' && written) values[i] = values[i]! & ~at;
        else if (f.access === 'w1p' && written) this.#pulses.get(port)![i]! |= at;
      }
    }
  }

  /** Sticky bits are set after the write, so a set wins. */
  #set(input: Ports): void {
    for (const [name, r] of Object.entries(this.map.registers)) {
      for (const [field, f] of Object.entries(r.fields)) {
        if (f.access !== 'w1c') continue;
        const values = this.#values.get(portOf(name, field))!;
        const set = input[`${portOf(name, field)}_set`]!;
        values.forEach((v, i) => (values[i] = v | ((set >> BigInt(i * widthOf(f))) & ones(widthOf(f)))));
      }
    }
  }

  #count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }
}

function pack(values: readonly bigint[], width: number): bigint {
  return values.reduce((all, v, i) => all | (v << BigInt(i * width)), 0n);
}
