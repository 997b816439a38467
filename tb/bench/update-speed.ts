import { COMMAND, COMMAND_BYTES } from '../../hw/spec/messages.ts';
import { VERDICT } from '../../hw/spec/pae.ts';
import { presets, type Preset } from '../../hw/spec/preset.ts';
import { widths } from '../../hw/spec/widths.ts';
import { OP } from '../model/update-commands.ts';
import { DDR4_2400 } from '../bridge/ddr4.ts';
import { fromQword, pack } from '../host/layout.ts';
import { drawBelow, drawStream } from '../pcie/draw.ts';
import { LineMemory, type MemoryManner } from '../units/line-memory.ts';
import { count, type Counts, type CountText } from './counts.ts';
import type { UnitSim } from '../units/unit-sim.ts';

export const SPEED_PRESET: Preset = presets.default;
const PPR = SPEED_PRESET.pagesPerRegion;
/** Regions of domain 0, the one that is updated, and of domain 1, the one that is looked up. */
const REGIONS = [8192, 32] as const;
/** Clocks of an access of the memory of fixed latency, from handshake to response. */
export const MEMORY_CLOCKS = 30;

export interface Timed {
  /** Clocks from the commit's last qword to the record of the acknowledgement offered. */
  readonly cycles: number;
  /** From the first line offered to the last one installed. */
  readonly lines: number;
  /** Lookups answered with a grant, a clock, while the lines went. */
  readonly lookupRate: number;
}

/** The update unit on the PA-BITMAP unit and a memory; lookups of domain 1, one a clock if wanted. */
export class UpdateSpeed {
  readonly memory: LineMemory;
  readonly draw: (below: number) => number;
  grants = 0;
  #lookups = false;
  readonly #free = Array.from({ length: SPEED_PRESET.queues }, (_, i) => i);
  #back: { domain: number; epoch: number }[] = [];

  constructor(readonly sim: UnitSim, manner: MemoryManner) {
    const stream = drawStream(3, 31);
    this.draw = (below) => drawBelow(stream, below);
    sim.reset(manner.ddr4 ?? null);
    this.memory = new LineMemory(sim, SPEED_PRESET, manner, this.draw);
    const w = widths(SPEED_PRESET);
    sim.set('domain_base', BigInt(REGIONS[0]) << BigInt(w.row));
    sim.set('domain_limit', BigInt(REGIONS[0] * PPR) | (BigInt(REGIONS[1] * PPR) << BigInt(w.page + 1)));
    sim.set('domain_enabled', 3);
    sim.set('function_enable', 3);
    sim.set('function_domain', 1n << 8n);
    sim.set('be', 255);
    sim.set('record_ready', 1);
    // The PAEs are the first of a region's two lines.
    for (let row = 0; row < REGIONS[0] + REGIONS[1]; row++) this.memory.lines.set(2 * row, row < REGIONS[0] ? 0n : (1n << BigInt(2 * PPR)) - 1n);
    do this.step(); while (sim.get('busy') || sim.cycle < 3);
  }

  step(): void {
    const { sim } = this;
    const tag = this.#lookups ? this.#free[0] : undefined;
    sim.set('req_valid', tag === undefined ? 0 : 1);
    if (tag !== undefined) for (const [f, v] of [['tag', tag], ['func', 1], ['page', this.draw(REGIONS[1] * PPR)], ['count', 1]] as const) if (sim.input('req_valid') === 0 || !this.#held) sim.set(`req_${f}`, v);
    const back = this.#back.shift();
    sim.set('back_valid', back ? 1 : 0);
    sim.set('back_domain', back?.domain ?? 0);
    sim.set('back_epoch', back?.epoch ?? 0);
    sim.set('now', sim.cycle);
    this.memory.drive();
    this.memory.take(sim.step(this.memory.submits()));
    this.#held = tag !== undefined && sim.get('req_ready') === 0;
    if (tag !== undefined && !this.#held) this.#free.shift();
    if (!sim.get('rsp_valid')) return;
    this.#free.push(sim.get('rsp_tag'));
    if (sim.get('rsp_verdict') !== VERDICT.grant) return;
    this.grants++;
    this.#back.push({ domain: sim.get('rsp_domain'), epoch: sim.get('rsp_epoch') });
  }
  #held = false;

  rest(): void {
    do this.step(); while (this.sim.get('busy') || !this.memory.idle);
  }

  /** Brings the lines of domain 1 into the cache, and keeps lookups going from here on. */
  lookUp(): void {
    this.#lookups = true;
    for (let i = 0; i < 4_000; i++) this.step();
  }

  /** One command, alone, from its last qword to its acknowledgement. */
  command(op: number, rights: number, first: number, count: number): Timed {
    const { sim } = this;
    const bytes = pack(COMMAND, COMMAND_BYTES, { op, rights, domain: 0, sequence: 7, first_page: first, page_count: count });
    for (let q = 0; q < 4; q++) {
      sim.set('wr', 1);
      sim.set('addr', q);
      sim.set('wdata', fromQword(bytes.subarray(8 * q)));
      this.step();
    }
    sim.set('wr', 0);
    const committed = sim.cycle - 1;
    let [start, end, grants] = [-1, -1, 0];
    const from = this.grants;
    do {
      this.step();
      if (sim.get('change_valid') && start < 0) start = sim.cycle - 1;
      if (sim.get('installed')) {
        end = sim.cycle - 1;
        grants = this.grants - from;
      }
    } while (!sim.get('record_valid'));
    const cycles = sim.cycle - 1 - committed;
    const status = Number((sim.wide('record_data') >> 32n) & 255n);
    if (status !== 0) throw new Error(`the command ended with status ${status}`);
    this.step();
    return { cycles, lines: end - start + 1, lookupRate: grants / (end - committed) };
  }
}

const UNIT = 'commit of the last qword to the record of the acknowledgement offered, update unit and PA-BITMAP unit of preset default';
export const updateTexts: readonly CountText[] = [
  { name: 'update.single.cycles', unit: 'clocks', how: `one page, ${UNIT}, beside memory (${MEMORY_CLOCKS} clocks an access: a write, and a read before it when the line is not cached); the longest of set and clear, cached or not`, aim: { sense: 'at most', value: 20 } },
  { name: 'update.range2m.cycles', unit: 'clocks', how: `2 MiB, two whole regions, ${UNIT}, beside one memory access of ${MEMORY_CLOCKS} clocks; the longest of set and clear, cached or not` },
  { name: 'update.domain8g.cycles_per_region', unit: 'clocks/region', how: `8 GiB, first line offered to last one installed, DDR4-2400 model`, aim: { sense: 'at most', value: 4 } },
  { name: 'update.domain8g.lookup_rate', unit: 'lookups/clock', how: 'lookups of another domain that hit, granted beside the 8 GiB', aim: { sense: 'at least', value: 0.7 } },
];

/** The figures of the update unit, in clocks. Single and range: fixed memory, without its time. Domain: 8 GiB against the DDR4 model. */
export function measureUpdates(sim: UnitSim): Counts {
  const fixed = new UpdateSpeed(sim, { delay: [MEMORY_CLOCKS, MEMORY_CLOCKS] });
  const run = (op: number, first: number, pages: number): number => {
    const { cycles } = fixed.command(op, op === OP.set ? 3 : 0, first, pages);
    fixed.rest();
    return cycles;
  };
  const single: Record<string, number> = {};
  const range: Record<string, number> = {};
  [OP.set, OP.clear].forEach((op, i) => {
    const name = ['set', 'clear'][i]!;
    single[`${name}.cold`] = run(op, 1000 * i * PPR + 5, 1) - 2 * MEMORY_CLOCKS;
    single[`${name}.cached`] = run(op, 1000 * i * PPR + 9, 1) - MEMORY_CLOCKS;
    range[`${name}.cold`] = run(op, (1000 * i + 4) * PPR, 2 * PPR) - MEMORY_CLOCKS;
    range[`${name}.cached`] = run(op, (1000 * i + 4) * PPR, 2 * PPR) - MEMORY_CLOCKS;
  });
  const worst = (name: string, of: Readonly<Record<string, number>>): Counts => ({
    [name]: count(Math.max(...Object.values(of)), Object.keys(of).length), ...Object.fromEntries(Object.entries(of).map(([k, v]) => [`${name}.${k}`, count(v, 1)])),
  });
  const [regions] = REGIONS;
  const ddr4 = new UpdateSpeed(sim, { delay: [0, 0], ddr4: DDR4_2400 });
  const alone = ddr4.command(OP.clear, 0, 0, regions * PPR);
  ddr4.rest();
  ddr4.lookUp();
  const beside = ddr4.command(OP.set, 3, 0, regions * PPR);
  return {
    ...worst('update.single.cycles', single),
    ...worst('update.range2m.cycles', range),
    'update.domain8g.cycles_per_region': count(Math.max(alone.lines, beside.lines) / regions, regions),
    'update.domain8g.cycles_per_region.alone': count(alone.lines / regions, regions),
    'update.domain8g.cycles_per_region.beside_lookups': count(beside.lines / regions, regions),
    'update.domain8g.lookup_rate': count(beside.lookupRate, beside.cycles),
  };
}
