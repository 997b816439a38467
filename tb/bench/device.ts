import { join } from 'node:path';
import { presets } from '../../hw/spec/preset.ts';
import type { FrameLink } from '../bridge/link.ts';
import { TRANSPORTS } from '../bridge/transport.ts';
import type { SimLink } from '../bridge/types.ts';
import { gpaWorkload } from '../eval/gpa-workload.ts';
import { machineFor } from '../eval/sim-run.ts';
import { Machine } from '../host/machine.ts';
import { buildSim, type BuildOptions } from '../sim/build.ts';
import { openSim } from '../sim/open.ts';
import { ROOT } from '../sim/sources.ts';
import { readGpaTrace } from '../workload/gpa-trace.ts';
import { buildBare, runBare } from './bare.ts';
import { overheadPercent, type Bench } from './bench.ts';
import { LoadError } from './loads.ts';
import { recording } from './recording.ts';
import { Samples, type FigureText } from './samples.ts';
import { callTimes, timed } from './times.ts';

const TRACE = join(ROOT, 'tb/workload/traces/net-disk-small-cut.gz');
const DESCRIPTORS = 1000;
const preset = presets.default;

const RUN = `the first ${DESCRIPTORS} descriptors of the built-in trace, as \`make sim\` runs them: preset default, seed 1, 20% overcommit`;
const FIGURES: Readonly<Record<string, FigureText>> = {
  'device.clocks_per_s.bare': { unit: 'clocks/s', how: `${RUN}; the recorded frames, driven by a C++ loop without frames or TypeScript (sim-bare)` },
  'device.clocks_per_s': { unit: 'clocks/s', how: `${RUN}; with the host model, root complex and IOMMU in TypeScript` },
  'device.overhead': { unit: '%', how: 'wall clock of the whole run, host model and all, over that of bare, minus one, in the same round', floor: { sense: 'at most', value: 60 } },
  'device.bridge_overhead': { unit: '%', how: 'the same of the wall clock spent in calls of the bridge (encode, transport, simulate, decode), without the host model' },
  'device.cpu_overhead': { unit: '%', how: 'the same of CPU time, host and simulator together' },
};
const describe = (name: string): FigureText => FIGURES[name] ?? FIGURES[name.slice(0, name.lastIndexOf('.'))]!;

/** The real device under the whole host model. `options`: the Verilog of preset default. */
export const deviceBench = (options: BuildOptions): Bench => async ({ rounds, step }) => {
  const workload = gpaWorkload(readGpaTrace(TRACE), { queues: preset.queues, limit: DESCRIPTORS, rings: true });
  const config = machineFor({ seed: 1, preset: 'default', workload, arrival: { mode: 'asis', scale: 1 }, overcommitPercent: 20 });
  const run = (link: SimLink): void => void new Machine(config, link, workload.source()).run();
  const bare = await buildBare(await buildSim(options));
  const links: FrameLink[] = [];
  const samples = new Samples();
  try {
    for (const transport of TRANSPORTS) links.push(await openSim({ ...options, transport }));
    const recorder = recording(links[0]!);
    run(recorder.link);
    const { clocks } = recorder;
    const log = recorder.frames();
    step(`device: ${rounds} rounds of ${['bare', ...TRANSPORTS].join(', ')}`);
    for (let round = 0; round <= rounds; round++) {
      if (round === 1) samples.clear();
      const plain = await runBare(bare, log);
      if (plain.clocks !== clocks()) throw new LoadError(`sim-bare simulated ${plain.clocks} clocks, the machine ${clocks()}: not the same run`);
      samples.add('device.clocks_per_s.bare', plain.clocks / plain.wallSeconds);
      for (const link of links) {
        const bridged = callTimes(link);
        const t = timed(link.pid, () => run(bridged.link));
        samples.add(`device.clocks_per_s.${link.transport}`, clocks() / t.wall);
        samples.add(`device.overhead.${link.transport}`, overheadPercent(plain.wallSeconds, t.wall));
        samples.add(`device.bridge_overhead.${link.transport}`, overheadPercent(plain.wallSeconds, bridged.seconds()));
        samples.add(`device.cpu_overhead.${link.transport}`, overheadPercent(plain.cpuSeconds, t.cpu));
      }
    }
  } finally {
    for (const link of links) link.close();
  }
  return samples.figures(describe);
};
