import { describe, expect, test } from 'vitest';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { TOUCH } from '../../../hw/spec/messages.ts';
import { parsePreset, presets } from '../../../hw/spec/preset.ts';
import { widths } from '../../../hw/spec/widths.ts';
import { touchLog } from '../../../hw/tracker/touch-log.ts';
import { qword, ringPhase, unpack } from '../../host/layout.ts';
import { entriesOf, TouchLog } from '../../model/touch-log.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import type { UnitSim } from '../../units/unit-sim.ts';
import { unitSim } from '../support/unit-sim.ts';

/** Four parts a line. */
const PRESET = parsePreset({ ...presets.small, name: 'log', domains: 4, pagesPerRegion: 64, bitmapRegions: 256, gpaBits: 28, grantPages: 8 });
const PPR = PRESET.pagesPerRegion;
const { lineBits } = memoryLayout(PRESET);
const BASE_PAGE = 0x12345;
/** Rows 0 to 9 and from 45 on belong to nobody; domain 2 has no pages, domain 3 one. */
const TABLES = [{ base: 10, limit: 8 * PPR }, { base: 18, limit: 20 * PPR - 7 }, { base: 60, limit: 0 }, { base: 44, limit: 1 }] as const;
const sim = unitSim(touchLog, PRESET);

interface Shape {
  readonly log2: number;
  /** Chances in 256 a clock: a touch; the stream waits; the host returns what it read; the PF may not write for a while. */
  readonly touch: number;
  readonly stall?: number;
  readonly poll?: number;
  readonly off?: number;
  /** Most bits of a touch. */
  readonly bits: number;
}

class Bench {
  readonly model = new TouchLog();
  readonly draw: (below: number) => number;
  master = true;
  enable = true;
  head = 0;

  constructor(readonly unit: UnitSim, readonly shape: Shape, seed: number) {
    const stream = drawStream(seed, 41);
    this.draw = (below) => drawBelow(stream, below);
    unit.reset();
    const w = widths(PRESET);
    const list = (width: number, f: (t: (typeof TABLES)[number]) => number): bigint => TABLES.reduce((all, t, i) => all | (BigInt(f(t)) << BigInt(i * width)), 0n);
    unit.set('domain_base', list(w.row, (t) => t.base));
    unit.set('domain_limit', list(w.page + 1, (t) => t.limit));
    unit.set('base', BASE_PAGE);
    unit.set('size', shape.log2);
  }

  /** Bits that nobody else has open. */
  #bits(row: number): bigint {
    let bits = 0n;
    const from = this.draw(lineBits);
    for (let n = 1 + this.draw(this.shape.bits); n > 0; n--) bits |= 1n << BigInt([0, PPR - 1, PPR, lineBits - 1, (from + n) % lineBits, this.draw(lineBits)][this.draw(6)]!);
    const [page0] = entriesOf(row, 1n, TABLES, PPR);
    for (const t of page0 ? this.model.open : []) {
      const offset = t.page - page0!.page;
      if (t.domain === page0!.domain && offset >= 0 && offset < PPR) bits &= ~(1n << BigInt(offset + (t.write ? PPR : 0)));
    }
    return bits;
  }

  /** One clock, with a touch of these bits or none. */
  step(touch: { row: number; bits: bigint } | null): void {
    const { unit, shape, draw } = this;
    unit.set('enable', this.enable ? 1 : 0);
    unit.set('master', this.master ? 1 : 0);
    unit.set('head', this.head);
    unit.set('touch', touch ? 1 : 0);
    if (touch) {
      unit.set('touch_row', touch.row);
      unit.set('touch_bits', touch.bits);
    }
    unit.set('record_ready', draw(256) < (shape.stall ?? 0) ? 0 : 1);
    unit.step();
    if (touch && this.enable) this.model.touched(entriesOf(touch.row, touch.bits, TABLES, PPR));
    if (unit.get('lost')) this.model.told++;
    if (unit.get('record_valid') && unit.input('record_ready')) this.#entry();
    if (draw(256) < (shape.poll ?? 256)) this.head = this.model.written;
  }

  #entry(): void {
    const { unit, model, shape } = this;
    const size = 2 ** shape.log2;
    const index = model.written;
    expect(index - this.head, 'entries in the ring').toBeLessThan(size);
    expect([unit.get('tail'), unit.wide('record_address'), unit.get('record_dwords')]).toEqual([index, BigInt(BASE_PAGE * 4096 + 8 * (index % size)), 2]);
    const { domain, page, write, phase } = unpack(TOUCH, qword(unit.wide('record_data')));
    expect(phase).toBe(ringPhase(index, shape.log2));
    expect(model.wrote({ domain, page, write: write === 1 })).toBe(null);
  }

  run(clocks: number): void {
    for (let i = 0; i < clocks; i++) {
      if (this.draw(256) < (this.shape.off ?? 0)) this.master = !this.master;
      const row = [9, 10, 17, 18, 37, 38, 44, 45, 60, 10 + this.draw(28), 10 + this.draw(28), 10][this.draw(12)]!;
      const bits = this.draw(256) < this.shape.touch ? this.#bits(row) : 0n;
      this.step(bits ? { row, bits } : null);
    }
    this.master = true;
    this.settle();
  }

  settle(): void {
    for (let i = 0; i < 3000 && (i < 2 || this.unit.get('busy')); i++) this.step(null);
    expect([this.unit.get('busy'), this.unit.get('full'), this.unit.get('tail')]).toEqual([0, this.model.written - this.unit.input('head') >= 2 ** this.shape.log2 ? 1 : 0, this.model.written]);
    expect(this.model.rest()).toBe(null);
  }
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'a touch now and then, much room': { log2: 6, touch: 10, bits: 3 },
  'touches all the time': { log2: 6, touch: 200, bits: 4 },
  'many bits of a line': { log2: 8, touch: 6, bits: 80, stall: 60 },
  'a ring of one entry': { log2: 0, touch: 40, bits: 4, poll: 40 },
  'a full ring, read late': { log2: 3, touch: 60, bits: 4, poll: 4 },
  'the stream stalls': { log2: 4, touch: 60, bits: 6, stall: 220 },
  'the PF may not write at times': { log2: 4, touch: 40, bits: 4, stall: 80, off: 20 },
};

describe('first-touch log against the golden model', () => {
  test.each(Object.entries(SHAPES))('%s', (name, shape) => {
    for (const seed of [1, 2]) {
      const bench = new Bench(sim(), shape, seed);
      bench.run(3_000);
      expect(bench.model.written).toBeGreaterThan(60);
      expect(bench.model.told, 'clocks with a loss').toBeGreaterThan(name.includes('now and then') ? 0 : 10);
    }
  });
});

describe('one line', () => {
  const all = (1n << BigInt(lineBits)) - 1n;

  test('every bit of it, the lowest first, one a clock; nothing is lost', () => {
    const bench = new Bench(sim(), { log2: 9, touch: 0, bits: 1 }, 1);
    bench.step({ row: 37, bits: all });
    bench.settle();
    expect([bench.model.written, bench.model.told]).toEqual([lineBits, 0]);
    expect(bench.unit.cycle).toBeLessThan(lineBits + 20);
  });

  test('while it is off nothing is logged and nothing is lost; switched off, the rest of a line is forgotten', () => {
    const bench = new Bench(sim(), { log2: 4, touch: 0, bits: 1 }, 1);
    bench.enable = false;
    bench.step({ row: 12, bits: all });
    bench.settle();
    bench.enable = true;
    bench.step({ row: 12, bits: all });
    for (let i = 0; i < 8; i++) bench.step(null);
    bench.enable = false;
    for (let i = 0; i < 8; i++) bench.step(null);
    expect([bench.unit.get('busy'), bench.model.told]).toEqual([0, 0]);
    expect(bench.model.written).toBeGreaterThan(2);
    expect(bench.model.written).toBeLessThan(10);
  });

  test('a ring that is full says so, and goes on when entries come back', () => {
    const bench = new Bench(sim(), { log2: 2, touch: 0, bits: 1, poll: 0 }, 1);
    bench.step({ row: 12, bits: 0b1111n });
    for (let i = 0; i < 20; i++) bench.step(null);
    expect([bench.unit.get('full'), bench.model.written, bench.model.told]).toEqual([1, 4, 0]);
    bench.step({ row: 12, bits: 0b110000n });
    for (let i = 0; i < 20; i++) bench.step(null);
    expect([bench.model.written, bench.model.told]).toEqual([4, 1]);
    bench.head = 3;
    bench.step({ row: 13, bits: 1n });
    for (let i = 0; i < 20; i++) bench.step(null);
    expect([bench.unit.get('full'), bench.model.written, bench.model.told]).toEqual([0, 5, 1]);
  });
});
