import type { Preset } from '../../hw/spec/preset.ts';
import type { SimLink } from '../bridge/types.ts';
import type { Figure, Figures } from '../eval/results.ts';
import type { BuildOptions } from '../sim/build.ts';
import { openSim } from '../sim/open.ts';
import type { Bench } from './bench.ts';
import { DmaHost } from './dma-host.ts';
import { LoadError } from './loads.ts';

/** Descriptors of a measurement, and those before it that fill the queues and warm the line cache. */
const MEASURED = 256;
const WARM_UP = 64;
/** Pages that are written, over and over: a few regions, so every line stays cached. */
const PAGES = 64;

export interface DmaRate {
  /** Share of the clocks in which a beat of write data left. */
  readonly utilisation: number;
  /** Clocks for `MEASURED` descriptors. */
  readonly clocks: number;
}

/** Writes of 4 KiB, page aligned, from `queues`, each kept full; beside them the queues of `parked` wait for a page that nobody brings. */
export function measureWrites(link: SimLink, preset: Preset, queues: readonly number[], parked: readonly number[] = []): DmaRate {
  const host = new DmaHost(link, preset, PAGES);
  for (const queue of parked) host.give(queue, PAGES + queue, false);
  if (parked.length) host.rest();
  let given = 0;
  const give = (queue: number): void => host.give(queue, given++ % PAGES, true);
  for (let i = 0; i < preset.queueDepth; i++) queues.forEach(give);
  const ends: number[] = [];
  while (ends.length < WARM_UP + MEASURED) {
    const before = host.done.length;
    host.run();
    const ended = host.done.slice(before);
    if (!ended.length && !host.left.length) throw new LoadError(`the device stopped after ${ends.length} descriptors`);
    for (const d of ended) {
      ends.push(d.tick);
      give(d.queue);
    }
  }
  const [from, to] = [ends[WARM_UP - 1]!, ends[WARM_UP + MEASURED - 1]!];
  const bytes = host.left.filter((w) => w.tick > from && w.tick <= to).reduce((n, w) => n + w.bytes, 0);
  return { utilisation: bytes / (preset.tlpDataWidth / 8) / (to - from), clocks: to - from };
}

/** Figures of the DMA engine at the ports of the device, in clocks: they do not depend on the machine. `queues`: how many write. */
export function measureDma(link: SimLink, preset: Preset): Figures {
  const all = Array.from({ length: preset.queues }, (_, q) => q);
  const full = measureWrites(link, preset, all);
  const one = measureWrites(link, preset, [0]);
  // Half of the queues fill the port; one alone has no slack to hide in.
  const half = all.slice(0, preset.queues / 2);
  const slowdown = Math.max(
    measureWrites(link, preset, half, all.slice(half.length)).clocks / measureWrites(link, preset, half).clocks,
    measureWrites(link, preset, [0], all.slice(1)).clocks / one.clocks,
  );
  const what = `posted writes of 4 KiB, page aligned, pages cached, Max_Payload_Size 256, no back-pressure, ${MEASURED} descriptors after ${WARM_UP}`;
  const figure = (value: number, how: string, floor?: { readonly sense: 'at least' | 'at most'; readonly value: number }): Figure => ({
    value, unit: 'ratio', class: 'H', n: MEASURED, how, ...(floor ? { floor: { ...floor, met: floor.sense === 'at least' ? value >= floor.value : value <= floor.value } } : {}),
  });
  return {
    'dma.write.utilisation': figure(full.utilisation, `beats of data over clocks at tx_wr_req: ${what}; all ${all.length} queues`, { sense: 'at least', value: 0.95 }),
    'dma.write.utilisation_one_queue': figure(one.utilisation, `the same from one queue, which has two banks of the stage`),
    'dma.parked.slowdown': figure(slowdown, `clocks for such writes while all other queues are parked, over those while they are idle: the worse of one queue and of ${half.length}`, { sense: 'at most', value: 1.01 }),
  };
}

/** The DMA engine of the real device. `options`: the Verilog of a preset. */
export const dmaBench = (options: BuildOptions): Bench => async ({ step }) => {
  step(`DMA engine, preset ${options.preset.name}`);
  const link = await openSim(options);
  try {
    return measureDma(link, options.preset);
  } finally {
    link.close();
  }
};
