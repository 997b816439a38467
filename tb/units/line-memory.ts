import { memoryLayout } from '../../hw/spec/memory.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import type { Ddr4Timing } from '../bridge/ddr4.ts';
import type { UnitAccess, UnitServed, UnitSim } from './unit-sim.ts';

/** How the memory behaves: clocks from the handshake to the response, drawn between the two; or the DDR4 model. Chance of an error, of a stall, in 256. */
export interface MemoryManner {
  readonly delay: [least: number, most: number];
  readonly ddr4?: Ddr4Timing;
  readonly errors?: number;
  /** The same, of reads of the tracker's lines alone. */
  readonly trackErrors?: number;
  readonly stall?: number;
}

interface Transaction {
  readonly write: boolean;
  readonly id: number;
  /** Number of the line: twice the row, and one more for the tracker's line. */
  readonly line: number;
  readonly fails: boolean;
  /** Clock in which the response is on the port at the earliest; null while the DDR4 model works on it. */
  due: number | null;
}

/**
 * Device memory behind the line transactions of the PA-BITMAP unit (`ar`, `r`, `aw`, `w`, `b`): lines by number (twice the row: PAEs, and one more: tracker), random where nothing was
 * written. Responses of different IDs overtake each other by seed. It holds the unit to its rules: one open transaction an ID, no read
 * of a line while a write of it is open, and no two writes.
 */
export class LineMemory {
  readonly lines = new Map<number, bigint>();
  /** What a line holds that nothing was written to; null: random. */
  untouched: bigint | null = null;
  reads = 0;
  writes = 0;
  /** Rows of reads and writes that failed, with the clock of their response. */
  readonly failures: { readonly write: boolean; readonly line: number; readonly clock: number }[] = [];
  readonly #open: Transaction[] = [];
  readonly #addresses: { id: number; line: number }[] = [];
  readonly #data: bigint[] = [];
  #submits: UnitAccess[] = [];
  readonly #shown: { r: Transaction | null; b: Transaction | null } = { r: null, b: null };

  constructor(
    readonly sim: UnitSim,
    readonly preset: Preset,
    readonly manner: MemoryManner,
    readonly draw: (below: number) => number,
  ) {}

  line(number: number): bigint {
    let line = this.lines.get(number) ?? this.untouched ?? undefined;
    if (line === undefined) {
      line = 0n;
      for (let i = 0; i < memoryLayout(this.preset).lineBits; i += 16) line |= BigInt(this.draw(65536)) << BigInt(i);
      this.lines.set(number, line);
    }
    return line;
  }

  /** PAE of each page of a row. */
  paes(row: number): number[] {
    const n = this.preset.pagesPerRegion;
    const line = this.line(2 * row);
    const bit = (i: number): number => Number((line >> BigInt(i)) & 1n);
    return Array.from({ length: n }, (_, page) => bit(page) + 2 * bit(n + page));
  }

  get idle(): boolean {
    return this.#open.length === 0 && this.#addresses.length === 0 && this.#data.length === 0;
  }

  /** Sets the inputs of the next clock. */
  drive(): void {
    const chance = (n = 0): boolean => n > 0 && this.draw(256) < n;
    for (const port of ['ar', 'aw', 'w'] as const) this.sim.set(`${port}_ready`, chance(this.manner.stall) ? 0 : 1);
    for (const port of ['r', 'b'] as const) {
      const ready = this.#open.filter((t) => t.write === (port === 'b') && t.due !== null && t.due <= this.sim.cycle);
      this.#shown[port] ??= ready.length && !chance(this.manner.stall) ? ready[this.manner.ddr4 ? 0 : this.draw(ready.length)]! : null;
      const t = this.#shown[port];
      this.sim.set(`${port}_valid`, t ? 1 : 0);
      if (!t) continue;
      this.sim.set(`${port}_id`, t.id);
      this.sim.set(`${port}_error`, t.fails ? 1 : 0);
      if (port === 'r') this.sim.set('r_data', t.fails ? ~this.line(t.line) & ((1n << BigInt(memoryLayout(this.preset).lineBits)) - 1n) : this.line(t.line));
    }
  }

  /** Accesses that began in the last clock, for the DDR4 model. */
  submits(): UnitAccess[] {
    const list = this.#submits;
    this.#submits = [];
    return list;
  }

  /** Takes what the last clock moved. */
  take(served: readonly UnitServed[]): void {
    const { sim } = this;
    for (const s of served) this.#open.find((t) => t.write === s.write && t.id === s.id)!.due = s.tick;
    for (const port of ['r', 'b'] as const) {
      const t = this.#shown[port];
      if (!t || !sim.get(`${port}_ready`)) continue;
      if (t.fails) this.failures.push({ write: t.write, line: t.line, clock: sim.cycle - 1 });
      this.#open.splice(this.#open.indexOf(t), 1);
      this.#shown[port] = null;
    }
    if (sim.get('ar_valid') && this.#wasReady('ar')) this.#begin(false, sim.get('ar_id'), 2 * sim.get('ar_row') + sim.get('ar_half'));
    if (sim.get('aw_valid') && this.#wasReady('aw')) {
      const line = 2 * sim.get('aw_row') + sim.get('aw_half');
      this.#check(true, sim.get('aw_id'), line);
      this.#addresses.push({ id: sim.get('aw_id'), line });
    }
    if (sim.get('w_valid') && this.#wasReady('w')) this.#data.push(sim.wide('w_data'));
    while (this.#addresses.length && this.#data.length) {
      const { id, line } = this.#addresses.shift()!;
      this.lines.set(line, this.#data.shift()!);
      this.#begin(true, id, line);
    }
  }

  #wasReady(port: string): boolean {
    return this.sim.input(`${port}_ready`) === 1;
  }

  #check(write: boolean, id: number, line: number): void {
    const fail = (what: string): never => {
      throw new Error(`clock ${this.sim.cycle}: ${write ? 'write' : 'read'} of line ${line}, ID ${id}: ${what}`);
    };
    for (const t of this.#open) {
      if (t.write === write && t.id === id) fail('the ID is open');
      if (t.line === line && (write || t.write)) fail(`a ${t.write ? 'write' : 'read'} of that line is open`);
    }
    for (const a of this.#addresses) {
      if (a.line === line) fail('a write of that line is on its way');
    }
  }

  #begin(write: boolean, id: number, line: number): void {
    if (!write) this.#check(write, id, line);
    const [least, most] = this.manner.delay;
    const refused = !write && line % 2 === 1 && this.manner.trackErrors !== undefined && this.draw(256) < this.manner.trackErrors;
    const fails = this.draw(256) < (this.manner.errors ?? 0) || refused;
    this.#open.push({ write, id, line, fails, due: this.manner.ddr4 ? null : this.sim.cycle - 1 + least + this.draw(most - least + 1) });
    if (this.manner.ddr4) this.#submits.push({ write, id, line });
    if (write) this.writes++;
    else this.reads++;
  }
}
