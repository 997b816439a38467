import { presets } from '../../hw/spec/preset.ts';
import type { FrameLink } from '../bridge/link.ts';
import { TRANSPORTS } from '../bridge/transport.ts';
import { buildSim } from '../sim/build.ts';
import { openSim } from '../sim/open.ts';
import { loopbackOf } from '../test/fixtures/memory-bench.ts';
import { buildBare, runBare } from './bare.ts';
import { overheadPercent, type Bench } from './bench.ts';
import { batchedPairs, dma, emptyFrames, LoadError, mmioPairs, reset, TLPS_OF_A_PAIR } from './loads.ts';
import { recording } from './recording.ts';
import { Samples, type FigureText } from './samples.ts';
import { repeated, timed } from './times.ts';

/** Wall-clock seconds of a sample, where its length is free. */
const SAMPLE_SECONDS = 0.3;
const DESCRIPTORS = 10_000;
const CHUNK = 500;
/** Pairs in a batched call. */
const BATCH = 128;

const MMIO = 'posted write of a register, read of it, completion: one blocking call; value checked';
const DMA = `${DESCRIPTORS} DMA descriptors of 64 bytes, reads and writes in turn, link latency 1: every TLP of the device ends a call`;
const SAME = 'on the same traffic in the same round';
const FIGURES: Readonly<Record<string, FigureText>> = {
  'clocks_per_s.bare': { unit: 'clocks/s', how: `${DMA}; driven by a C++ loop without frames or TypeScript (sim-bare)` },
  clocks_per_s: { unit: 'clocks/s', how: DMA },
  overhead: { unit: '%', how: `wall clock over that of bare, minus one, ${SAME}` },
  cpu_overhead: { unit: '%', how: `the same of CPU time, host and simulator together, ${SAME}` },
  'mmio_pairs_per_s.socket': { unit: 'pairs/s', how: MMIO, floor: { sense: 'at least', value: 12_000 } },
  'mmio_pairs_per_s.inprocess': { unit: 'pairs/s', how: MMIO, floor: { sense: 'at least', value: 200_000 } },
  mmio_cpu_us: { unit: 'us', how: 'CPU time of such a pair, host and simulator together' },
  'tlps_per_s.socket': { unit: 'TLPs/s', how: `such pairs, ${BATCH} in a call, each three TLPs (write, read, completion); values checked`, floor: { sense: 'at least', value: 100_000 } },
  tlps_per_s: { unit: 'TLPs/s', how: `such pairs, ${BATCH} in a call, each three TLPs (write, read, completion); values checked` },
  frame_us: { unit: 'us', how: 'a RUN with no records and no clocks, and its reply' },
};
const describe = (name: string): FigureText => FIGURES[name] ?? FIGURES[name.slice(0, name.lastIndexOf('.'))]!;

/** The bridge itself: the loopback device costs little, so what is measured is mostly frames and transports. Preset default. */
export const loopbackBench: Bench = async ({ rounds, step }) => {
  const options = loopbackOf(presets.default);
  const bare = await buildBare(await buildSim(options));
  const links: FrameLink[] = [];
  const samples = new Samples();
  try {
    for (const transport of TRANSPORTS) links.push(await openSim({ ...options, transport }));
    const recorder = recording(links[0]!);
    reset(recorder.link);
    const expected = dma(recorder.link, DESCRIPTORS);
    const log = recorder.frames();
    step(`loopback device: ${rounds} rounds of ${['bare', ...TRANSPORTS].join(', ')}`);
    for (let round = 0; round <= rounds; round++) {
      if (round === 1) samples.clear();
      const plain = await runBare(bare, log);
      if (plain.clocks !== expected.clocks || plain.records !== expected.records) throw new LoadError(`sim-bare simulated ${plain.clocks} clocks, the host ${expected.clocks}: not the same run`);
      samples.add('clocks_per_s.bare', plain.clocks / plain.wallSeconds);
      for (const link of links) {
        reset(link);
        const t = timed(link.pid, () => void dma(link, DESCRIPTORS));
        samples.add(`clocks_per_s.${link.transport}`, expected.clocks / t.wall);
        samples.add(`overhead.${link.transport}`, overheadPercent(plain.wallSeconds, t.wall));
        samples.add(`cpu_overhead.${link.transport}`, overheadPercent(plain.cpuSeconds, t.cpu));
        calls(link, samples);
      }
    }
  } finally {
    for (const link of links) link.close();
  }
  return samples.figures(describe);
};

function calls(link: FrameLink, samples: Samples): void {
  let tick = 0;
  reset(link);
  const pairs = repeated(link.pid, SAMPLE_SECONDS, () => {
    tick = mmioPairs(link, tick, CHUNK);
    return CHUNK;
  });
  samples.add(`mmio_pairs_per_s.${link.transport}`, pairs.count / pairs.wall);
  samples.add(`mmio_cpu_us.${link.transport}`, (pairs.cpu / pairs.count) * 1e6);
  const tlps = repeated(link.pid, SAMPLE_SECONDS, () => {
    tick = batchedPairs(link, tick, BATCH);
    return BATCH * TLPS_OF_A_PAIR;
  });
  samples.add(`tlps_per_s.${link.transport}`, tlps.count / tlps.wall);
  const frames = repeated(link.pid, SAMPLE_SECONDS, () => {
    emptyFrames(link, tick, CHUNK);
    return CHUNK;
  });
  samples.add(`frame_us.${link.transport}`, (frames.wall / frames.count) * 1e6);
}
