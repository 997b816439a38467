import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chalk, echo } from 'zx';
import { presets } from '../hw/spec/preset.ts';
import type { Bench } from '../tb/bench/bench.ts';
import { cyclesBench, type RecordedLoad } from '../tb/bench/cycles.ts';
import { deviceBench } from '../tb/bench/device.ts';
import { dmaBench } from '../tb/bench/dma.ts';
import { loopbackBench } from '../tb/bench/loopback.ts';
import { benchTable } from '../tb/bench/table.ts';
import { writeResults, type Figures } from '../tb/eval/results.ts';
import { buildSim } from '../tb/sim/build.ts';
import { openSim } from '../tb/sim/open.ts';
import { loadWorkload } from './lib/load-workload.ts';
import { integerOption, parseOptions } from './lib/options.ts';
import { rtlOf } from './lib/rtl-files.ts';
import { root } from './lib/run.ts';
import { simOptions } from './lib/sim-options.ts';
import { script, step } from './lib/script.ts';
import { gitVersion } from './lib/versions.ts';

/** Traces that are too large for the repository; they are measured where they lie beside it. */
const W92 = '../shared/traces/block/cloudphysics_w92_sample.vscsi.gz';
const NIC = '../shared/traces/net/ndpi_netflix.tsv.gz';
/** How long the clocks are counted: clocks of each stretch of lookups, lookups of each recorded load. */
const EFFORT = { clocks: 20_000, lookups: 30_000 } as const;

const RESULTS = 'sim_build/results/bench.json';

// `make bench`: clocks of the device, and what the bridge costs. A missed floor is shown, and is no failure: the machine may be busy.
await script('bench', { ROUNDS: integerOption(1, 100, '5', 'ROUNDS=5') }, async ({ ROUNDS }) => {
  const { files, top } = rtlOf('default');
  const device = { preset: presets.default, verilogFiles: files.map((f) => join(root, f)), top, waves: false };
  const benches: readonly Bench[] = [cyclesBench({ device, loads: recordedLoads(), effort: EFFORT }), dmaBench(device), loopbackBench, deviceBench(device)];

  await buildSim(device);
  const load = loadavg()[0]!;
  const figures: Figures = Object.assign({}, ...await inTurn(benches, (bench) => bench({ rounds: ROUNDS, step })));
  const link = await openSim(device);
  const { verilator, rtlHash } = link.hello;
  link.close();
  const git = await gitVersion();
  const processors = cpus();
  writeResults(join(root, RESULTS), {
    schema: 'vpri-results-1',
    command: `make bench ROUNDS=${ROUNDS}`,
    seed: 1,
    versions: { node: process.versions.node, verilator, rtl: rtlHash, ...(git === undefined ? {} : { git }) },
    inputs: { rounds: ROUNDS, effort: EFFORT, machine: { processor: processors[0]?.model ?? 'unknown', processors: processors.length, loadAtStart: load } },
    figures,
  });
  echo(benchTable(figures));
  if (load > processors.length / 2) echo(chalk.yellow(`the machine was busy (load ${load.toFixed(1)} on ${processors.length} processors): trust ratios of CPU time, not rates`));
  const missed = Object.values(figures).filter((f) => f.floor && !f.floor.met).length;
  echo(`${missed ? chalk.yellow(`${missed} floors missed`) : 'every floor met'}; figures: ${RESULTS}`);
});

/** The built-in trace, and the large ones where they are. */
function recordedLoads(): RecordedLoad[] {
  const load = (...words: string[]): RecordedLoad['workload'] => loadWorkload(parseOptions('bench', simOptions, words, {}), presets.default).workload;
  const builtIn = { name: 'built_in', workload: load() };
  const [disk, net] = [W92, NIC].map((f) => join(root, f));
  const missing = [W92, NIC].filter((f) => !existsSync(join(root, f)));
  if (missing.length === 0) return [builtIn, { name: 'w92_nic', workload: load(`TRACE=${disk}`, `NIC_TRACE=${net}`) }];
  echo(`recorded load w92_nic: ${missing.join(' and ')} not there; left out`);
  return [builtIn];
}

/** One after the other: they must not disturb each other. */
async function inTurn(benches: readonly Bench[], run: (bench: Bench) => Promise<Figures>): Promise<Figures[]> {
  const all: Figures[] = [];
  for (const bench of benches) all.push(await run(bench));
  return all;
}
