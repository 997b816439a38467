import { isWrite } from '../host/guest.ts';
import { isTouch, type WorkSource } from '../workload/source.ts';
import type { BitmapBench } from '../units/bitmap-bench.ts';
import type { MemoryManner } from '../units/line-memory.ts';
import type { UnitSim } from '../units/unit-sim.ts';
import { count, spread, type Count, type Counts, type CountText } from './counts.ts';
import { DDR4, offered, REGION, run, SPEED_PRESET, speedBench, warm, type Load } from './lookup-speed.ts';

/** Clocks of a hit; a miss may take this and 2 more beside memory. */
const HIT = 7;
/** Lines that answer in the next clock, as the RAM of a build without device memory does. */
const ON_CHIP: MemoryManner = { delay: [1, 1] };
const UNIT = 'the PA-BITMAP unit alone, preset default, 16 queues that ask again at once; memory: the DDR4-2400 model with refresh';

export const lookupTexts: readonly CountText[] = [
  { name: 'lookup.rate.hit', unit: 'lookups/clock', how: `${UNIT}; every line cached`, aim: { sense: 'at least', value: 0.98 } },
  { name: 'lookup.rate.miss5', unit: 'lookups/clock', how: `${UNIT}; 5% of the lookups go to lines that are not cached`, aim: { sense: 'at least', value: 0.9 } },
  { name: 'lookup.hit.cycles', unit: 'clocks', how: `${UNIT}; the longest hit while every line is cached, request taken to verdict`, aim: { sense: 'at most', value: HIT } },
  { name: 'lookup.miss.cycles_beside_memory', unit: 'clocks', how: 'one miss alone; memory of 1, 10, 30 and 60 clocks, handshake to response, taken off; the longest', aim: { sense: 'at most', value: HIT + 2 } },
  { name: 'lookup.range1m.slots.aligned', unit: 'lookups', how: 'lookups until the last page of a range of 1 MiB is judged', aim: { sense: 'at most', value: 1 } },
  { name: 'lookup.range1m.slots.unaligned', unit: 'lookups', how: 'lookups until the last page of a range of 1 MiB is judged', aim: { sense: 'at most', value: 2 } },
  { name: 'lookup.latency', unit: 'clocks', how: `${UNIT}; hit<n>: n% of the lookups go to cached lines; ram: lines on chip, answered in the next clock, instead of DDR4; request taken to verdict; hit_rate as measured` },
  { name: 'lookup.load', unit: 'clocks', how: `${UNIT}; 5% misses; r<n>: a lookup arrives in n% of the clocks, by seed; arrival, waiting for a free queue included, to verdict; answered: answers a clock; when they are fewer than arrive, the latency is that of a queue that grows as long as the stretch lasts` },
  { name: 'lookup.sequential', unit: 'clocks', how: 'one queue walks upwards in steps of 64 pages, nothing cached at first; with and without prefetch' },
  { name: 'lookup.trace', unit: 'clocks', how: 'the lookups of a recorded load, one for each page of a descriptor, each queue asks again at once, nothing cached at first; DDR4 model; with and without prefetch' },
];

/** How long the stretches are; tests take shorter ones. */
export interface LookupEffort {
  readonly clocks: number;
  /** Lookups of a trace. */
  readonly lookups: number;
}

const latency = (name: string, load: Load): Counts => spread(name, load.cycles, load.hitRate);

/** Every figure of the lookup but those of the traces. */
export function measureLookups(sim: UnitSim, { clocks }: LookupEffort): Counts {
  const hot = speedBench(sim, DDR4);
  warm(hot);
  const hits = run(hot, clocks, 0);
  const all: Record<string, Count> = {
    'lookup.rate.hit': count(hits.rate, hits.lookups),
    'lookup.hit.cycles': count(hits.cycles.reduce((a, b) => Math.max(a, b)), hits.lookups),
  };
  Object.assign(all, latency('lookup.latency.hit100', hits));
  const mixed = (manner: MemoryManner, missChance: number): Load => {
    const bench = speedBench(sim, manner);
    warm(bench);
    run(bench, Math.ceil(clocks / 20), missChance);
    return run(bench, clocks, missChance);
  };
  const five = mixed(DDR4, 50);
  all['lookup.rate.miss5'] = count(five.rate, five.lookups);
  for (const hit of [99, 95, 90, 50, 0]) Object.assign(all, latency(`lookup.latency.hit${hit}`, hit === 95 ? five : mixed(DDR4, 10 * (100 - hit))));
  for (const hit of [95, 0]) Object.assign(all, latency(`lookup.latency.ram.hit${hit}`, mixed(ON_CHIP, 10 * (100 - hit))));
  Object.assign(all, missAlone(sim), slots(sim));
  for (const percent of [25, 50, 75, 90, 100]) {
    const bench = speedBench(sim, DDR4);
    warm(bench);
    const load = offered(bench, clocks, 50, 10 * percent);
    Object.assign(all, latency(`lookup.load.r${percent}`, load), { [`lookup.load.r${percent}.answered`]: count(load.rate, load.lookups, 'lookups/clock') });
  }
  for (const prefetch of [false, true]) {
    const bench = speedBench(sim, DDR4);
    bench.sim.set('prefetch_enable', prefetch ? 1 : 0);
    const steps = Math.ceil(clocks / 40);
    Object.assign(all, walk(bench, Array.from({ length: steps }, (_, i) => ({ queue: 0, page: 64 * i, count: 1, write: false })), `lookup.sequential.${prefetch ? 'prefetch' : 'plain'}`));
  }
  return all;
}

/** A miss alone, beside memories of fixed latency. */
function missAlone(sim: UnitSim): Counts {
  const beside = [1, 10, 30, 60].map((delay, i) => speedBench(sim, { delay: [delay, delay] }).ask({ page: 40 * (i + 1) * REGION }).cycles - delay);
  return { 'lookup.miss.cycles_beside_memory': count(Math.max(...beside), beside.length) };
}

/** Lookups until a fault of the last page of 1 MiB is told. */
function slots(sim: UnitSim): Counts {
  const needed = (first: number): number => {
    const bench = speedBench(sim, DDR4);
    const last = first + REGION - 1;
    bench.change({ row: Math.floor(last / REGION), first: last % REGION, end: (last % REGION) + 1, rights: 0 });
    for (let page = first, asked = 1; page <= last; asked++) {
      if (bench.ask({ page, count: last - page + 1 }).verdict === 'fault') return asked;
      page = (Math.floor(page / REGION) + 1) * REGION;
    }
    throw new Error(`the fault of page ${last} was not told`);
  };
  return { 'lookup.range1m.slots.aligned': count(needed(4 * REGION), 1), 'lookup.range1m.slots.unaligned': count(needed(4 * REGION + 1), 1) };
}

interface Asked {
  readonly queue: number;
  readonly page: number;
  readonly count: number;
  readonly write: boolean;
}

/** Each queue asks its lookups in order, the next one as soon as the last is answered. */
function walk(bench: BitmapBench, lookups: readonly Asked[], name: string): Counts {
  const { queues } = SPEED_PRESET;
  const waiting = Array.from({ length: queues }, (_, q) => lookups.filter((l) => l.queue === q));
  const from = bench.answers.length;
  const at = new Array<number>(queues).fill(0);
  let [missed, next] = [0, 0];
  while (bench.answers.length - from < lookups.length) {
    for (let k = 0; k < queues && !bench.lookups.length; k++) {
      const tag = (next + k) % queues;
      const l = waiting[tag]![at[tag]!];
      if (l === undefined || !bench.free(tag)) continue;
      at[tag]!++;
      next = tag + 1;
      bench.lookups.push({ tag, func: tag % SPEED_PRESET.functions, page: l.page, count: l.count, write: l.write, probe: false });
    }
    bench.step();
    missed += bench.sim.get('missed');
  }
  return spread(name, bench.answers.slice(from).map((a) => a.cycles), 1 - missed / lookups.length);
}

/** A recorded load: its descriptors as the DMA engine looks them up, a page of each at a time, all that is left of it in each lookup. */
export function measureTrace(sim: UnitSim, name: string, source: WorkSource, effort: LookupEffort): Counts {
  const lookups: Asked[] = [];
  for (let item = source.next(); item !== null && lookups.length < effort.lookups; item = source.next()) {
    if (isTouch(item)) continue;
    const last = Math.floor((item.gpa + item.length - 1) / 4096);
    for (let page = Math.floor(item.gpa / 4096); page <= last; page++) lookups.push({ queue: item.queue, page, count: last - page + 1, write: isWrite(item.kind) });
  }
  return Object.assign({}, ...[false, true].map((prefetch) => {
    const bench = speedBench(sim, DDR4);
    bench.sim.set('prefetch_enable', prefetch ? 1 : 0);
    return walk(bench, lookups, `lookup.trace.${name}.${prefetch ? 'prefetch' : 'plain'}`);
  })) as Counts;
}
