import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { gitVersion } from '../../../scripts/lib/versions.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { writeResults } from '../../eval/results.ts';
import { buildSim, type BuildOptions } from '../../sim/build.ts';
import { openSim } from '../../sim/open.ts';
import { ROOT } from '../../sim/sources.ts';
import { mapRace, orderPlants, unmapRace, wideRace, type OrderPlant } from '../support/order-plants.ts';
import type { Race } from '../support/order-race.ts';
import { orderResults, orderTable, type NamedSweep } from '../support/order-results.ts';
import { sweep, type Simulations, type Sweep } from '../support/order-sweep.ts';
import { plantedRtl, realRtl } from '../support/real-rtl.ts';

const SEED = 1;
const SWEEP_MS = 900_000;
const RESULTS = 'sim_build/results/order.json';
const preset = presets.small;
const real = realRtl(preset);
const deviceOf = (plant: OrderPlant): BuildOptions => (plant.rtl === null ? real : plantedRtl(preset, plant.rtl));
const races: readonly Race[] = [mapRace, unmapRace, wideRace];
const sweeps: NamedSweep[] = [];

/** One simulator process for a whole sweep, unless an assertion ends it. */
class Device implements Simulations {
  private constructor(
    private readonly options: BuildOptions,
    public link: FrameLink,
  ) {}
  static async open(options: BuildOptions): Promise<Device> {
    return new Device(options, await openSim(options));
  }
  async reopen(): Promise<void> {
    this.link.close();
    this.link = await openSim(this.options);
  }
}

async function sweepOn(options: BuildOptions, id: string, bug: string, race: Race): Promise<Sweep> {
  const device = await Device.open(options);
  try {
    const result = await sweep(race, SEED, device);
    sweeps.push({ id, bug, race, sweep: result });
    return result;
  } finally {
    device.link.close();
  }
}

beforeAll(async () => {
  for (const options of [real, ...orderPlants.map(deviceOf)]) await buildSim(options);
}, SWEEP_MS);

describe('without a plant no offset is objected to', () => {
  test.each(races.map((race) => [race.name, race] as const))('%s', async (_name, race) => {
    const s = await sweepOn(real, `none_${race.id}`, 'none', race);
    expect(s).toMatchObject({ trials: race.offsets.to - race.offsets.from + 1, detections: 0, atDma: 0, assertions: 0, others: 0 });
  }, SWEEP_MS);
});

describe('the judge catches', () => {
  test.each(orderPlants.map((plant) => [plant.bug, plant] as const))('%s', async (_bug, plant) => {
    const race = { ...plant.race, change: { ...plant.race.change, ...plant.change } };
    const s = await sweepOn(deviceOf(plant), plant.id, plant.bug, race);
    const trials = race.offsets.to - race.offsets.from + 1;
    expect(s.trials).toBe(trials);
    for (const name of plant.names) expect(s.kinds[name], name).toBeGreaterThan(0);
    expect(s.detections).toBe(plant.always ? trials - s.assertions : s.atDma);
    if (plant.always) expect(s.kinds['pae-not-subset']).toBe(s.detections);
    // Both ends of the window are quiet: it covers the whole race.
    expect(s.first).toBeGreaterThan(race.offsets.from);
    expect(s.last).toBeLessThan(race.offsets.to);
    expect(s.example).toMatch(new RegExp(`^(${plant.names.join('|')}): domain 0, page 0x${race.page.toString(16)}: .*\\. History of the page:\\n {2}\\d`));
  }, SWEEP_MS);
});

afterAll(async () => {
  if (sweeps.length < races.length + orderPlants.length) return; // a test failed, or only some were asked for
  const link = await openSim(real);
  const { verilator, rtlHash } = link.hello;
  link.close();
  const git = await gitVersion();
  writeResults(join(ROOT, RESULTS), orderResults(sweeps, SEED, { node: process.versions.node, verilator, rtl: rtlHash, ...(git === undefined ? {} : { git }) }));
  process.stdout.write(`${orderTable(sweeps)}\nfigures: ${RESULTS}\n`);
}, SWEEP_MS);
