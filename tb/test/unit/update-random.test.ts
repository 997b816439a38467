import { describe, expect, test } from 'vitest';
import { parsePreset, presets, type Preset } from '../../../hw/spec/preset.ts';
import { updateUnit } from '../../units/update-unit.ts';
import { unitSim } from '../support/unit-sim.ts';
import { OP, STATUS, UpdateBench, type BenchManner } from '../support/update-bench.ts';

/** Four commands in flight, two slots, four domains; two commands of the ring in a beat. */
const PRESET: Preset = parsePreset({
  ...presets.small, name: 'update', tlpDataWidth: 512, domains: 4, pagesPerRegion: 8, bitmapRegions: 64, gpaBits: 24, commandsInFlight: 4, commandSlots: 2, misses: 4, missesPerFunction: 2,
});
const CALM: BenchManner = { ringLog2: 4, ackLog2: 4, fetchErrors: 0, poll: 100, stall: 30, take: 60, give: 50, timeouts: 0, resets: 8, errors: 0, delay: 6, harvest: 90 };

interface Shape extends Partial<BenchManner> {
  /** Chances in 256 a clock: a new command; of them by the ring, wrong, with a response; that the acknowledgements are switched off or on. */
  readonly send?: number;
  readonly ring?: number;
  readonly wrong?: number;
  readonly respond?: number;
  readonly toggle?: number;
  readonly wipe?: number;
  /** Chance in 256 that a command is one of the tracker. */
  readonly track?: number;
  readonly domains?: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'slots and ring, everything now and then': {},
  'slots alone, as fast as they go': { send: 256, ring: 0, stall: 0, delay: 0, poll: 256 },
  'a ring of one entry': { ringLog2: 0, ring: 256, send: 100 },
  'a ring of four, its reads fail': { ringLog2: 2, ring: 230, send: 120, fetchErrors: 50 },
  'a full ring, acknowledgements read late': { ringLog2: 3, ackLog2: 2, ring: 240, send: 256, poll: 6 },
  'one domain, tokens that stay long: shared flips': { domains: 1, take: 200, give: 12, send: 120, wrong: 5 },
  'reads that time out': { timeouts: 60, take: 120, give: 30 },
  'memory errors in any order': { errors: 30, delay: 40 },
  'every stream stalls': { stall: 170, send: 90 },
  'domains are cleared among commands': { wipe: 30, send: 60, wrong: 60 },
  'acknowledgements off and on': { toggle: 6, send: 80 },
  'harvests among everything': { track: 150, send: 120, take: 100 },
  'harvests of one domain, tokens that stay long': { track: 200, domains: 1, take: 200, give: 12, send: 120, wrong: 5 },
  'a tracker that is slow, refused lines': { track: 140, harvest: 6, errors: 4, toggle: 3 },
};

const sim = unitSim(updateUnit, PRESET);

function randomCommand(bench: UpdateBench, shape: Shape): Parameters<UpdateBench['send']>[0] {
  const { draw, tables } = bench;
  const wrong = draw(256) < (shape.wrong ?? 30);
  if (draw(256) < (shape.track ?? 40)) return trackerCommand(bench, shape, wrong);
  const op = [OP.set, OP.set, OP.clear, OP.block][draw(4)]!;
  const domain = draw(shape.domains ?? 4);
  const { limit } = tables[domain]!;
  const whole = draw(8) === 0;
  const first = whole || limit === 0 ? 0 : [0, limit - 1, draw(limit), draw(limit)][draw(4)]!;
  const room = Math.max(limit - first, 1);
  const count = whole ? room : [1, Math.min(room, PRESET.pagesPerRegion), 1 + draw(room), room][draw(4)]!;
  const good = { op, rights: op === OP.set ? [1, 3][draw(2)]! : 0, domain, first, count, response: op === OP.set && draw(256) < (shape.respond ?? 90) ? bench.response() : null };
  if (!wrong) return good;
  const wrongs = [{ op: [0, 4, 9, 15][draw(4)]! }, { rights: op === OP.set ? [0, 2][draw(2)]! : 3 }, { domain: [4, 5, 131, 255][draw(4)]! }, { count: 0 }, { count: limit + 1 - first }, { first: 2 ** 52 - 1 }, { count: 2 ** 52 - 1 }, { response: bench.response(), op: OP.clear, rights: 0 }, { harvestClear: true }, { trackEnable: true }];
  return { ...good, ...wrongs[draw(wrongs.length)]! };
}

/** Harvests of few pages and of whole domains, the first and the last page among them; tracking on and off. */
function trackerCommand(bench: UpdateBench, shape: Shape, wrong: boolean): Parameters<UpdateBench['send']>[0] {
  const { draw, tables } = bench;
  const domain = draw(shape.domains ?? 4);
  const { limit } = tables[domain]!;
  const plain = { rights: 0, domain, response: null };
  const track = { ...plain, op: OP.track, first: 0, count: 0, trackEnable: draw(3) !== 0 };
  const first = limit === 0 ? 0 : [0, limit - 1, draw(limit)][draw(3)]!;
  const room = Math.max(limit - first, 1);
  const harvest = { ...plain, op: OP.harvest, first, count: [1, room, 1 + draw(room)][draw(3)]!, harvestClear: draw(2) === 0, address: 64 * draw(2 ** 40) };
  const good = draw(3) === 0 ? track : harvest;
  if (!wrong) return good;
  const wrongs = [{ ...good, rights: 1 + draw(3) }, { ...good, domain: 4 + draw(200) }, { ...track, count: 1 }, { ...track, first: 7 }, { ...harvest, count: 0 }, { ...harvest, count: limit + 1 - first }, { ...harvest, address: harvest.address + 1 + draw(63) }, { ...harvest, trackEnable: true }, { ...track, harvestClear: true }, { ...track, response: bench.response() }];
  return wrongs[draw(wrongs.length)]!;
}

/** Runs a shape; every so often all comes to rest. */
function run(name: string, seed: number, clocks: number): UpdateBench {
  const shape = SHAPES[name]!;
  const bench = new UpdateBench(sim(), PRESET, { ...CALM, ...shape }, seed);
  const { draw } = bench;
  let enable = true;
  let next: Parameters<UpdateBench['send']> | null = null;
  for (let i = 0; i < clocks; i++) {
    if (draw(256) < (shape.toggle ?? 0)) enable = !enable;
    if (draw(256) < (shape.wipe ?? 2)) bench.wipe();
    if (draw(256) < (shape.send ?? 50)) {
      next = [randomCommand(bench, shape), draw(256) < (shape.ring ?? 128) ? 'ring' : 'slot'];
      bench.send(...next);
    }
    bench.step(enable);
    if (i % 1500 === 1499) bench.settle();
  }
  bench.settle();
  return bench;
}

const CLOCKS = 6_000;
/** Ends that must come up in a shape. */
const SEEN: Readonly<Record<string, readonly number[]>> = {
  'slots and ring, everything now and then': [STATUS.ok, STATUS.bad_op, STATUS.unsupported, STATUS.bad_domain, STATUS.bad_range],
  'reads that time out': [STATUS.ok, STATUS.uncertain],
  'memory errors in any order': [STATUS.ok, STATUS.memory_error],
  'a tracker that is slow, refused lines': [STATUS.ok, STATUS.memory_error],
};

describe('update commands against the golden model', () => {
  test.each(Object.keys(SHAPES))('%s', { timeout: 300_000 }, (name) => {
    const bench = run(name, 5, CLOCKS);
    expect(bench.host.acksWritten).toBeGreaterThan(name.includes('late') ? 30 : 60);
    for (const status of SEEN[name] ?? [STATUS.ok]) expect(bench.statuses.get(status) ?? 0, `commands with status ${status}`).toBeGreaterThan(2);
    if (name.includes('fail')) expect(bench.host.fetchesFailed).toBeGreaterThan(5);
    if (name.includes('harvests')) for (const op of [OP.harvest, OP.track]) expect(bench.harvested.get(op) ?? 0, `commands ${op} with lines`).toBeGreaterThan(10);
    if (name.includes('cleared')) expect(bench.wipes).toBeGreaterThan(10);
  });

  test('many lowering commands of one domain share flips', () => {
    const bench = run('one domain, tokens that stay long: shared flips', 9, CLOCKS);
    expect(bench.flips).toBeLessThan(0.8 * bench.host.acksWritten);
  });

  test('reset at any moment: nothing of before is left', () => {
    for (let seed = 100; seed < 140; seed++) {
      const bench = new UpdateBench(sim(), PRESET, CALM, seed);
      for (let i = 0; i < 20 + bench.draw(150); i++) {
        bench.send(randomCommand(bench, {}), bench.draw(2) ? 'ring' : 'slot');
        bench.step();
      }
    }
    const bench = run('slots and ring, everything now and then', 141, 1500);
    expect(bench.host.acksWritten).toBeGreaterThan(10);
  });
});
