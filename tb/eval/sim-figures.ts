import type { MemoryStats } from '../bridge/types.ts';
import { summaryOf, summaryOfBuckets, summaryOfHistogram, type BucketHistogram, type Histogram, type Summary } from './figures.ts';
import type { Figure, FigureClass, Figures } from './results.ts';

/** One page fault of a device, from the verdict to the verdict that granted its retry. */
export interface FaultSample {
  readonly device: 'block' | 'net';
  /** Where the page came from: `major` the swap device, `minor` first touch, `present` it was there (another fault's, or only the right was missing). */
  readonly kind: 'major' | 'minor' | 'present';
  /** Pages of it that were absent: touched for the first time, and on the swap device. */
  readonly pages: { readonly minor: number; readonly major: number };
  /** Time of each stage's end, ns: first the moment of the fault, then one for each of `faultStages`, in order; null when it never ended in a grant. */
  readonly stampsNs: readonly number[] | null;
}

/** What a run of the machine measured, before any arithmetic. */
export interface MachineReport {
  /** The device's own histogram of lookup latency, cycles. */
  readonly lookups: Histogram;
  /** Lookups whose line was not in the line cache. */
  readonly lookupMisses: number;
  /** The device's own histogram of the round trip of page requests, ticks. */
  readonly roundTrips: BucketHistogram;
  /** The memory behind the device; latencies in ticks. */
  readonly memory: MemoryStats;
  /** Length of a tick, ns. */
  readonly tickNs: number;
  /** MMIO write of a command to its acknowledgement in host memory, ns. */
  readonly updatesNs: readonly number[];
  /** Names of the stages of a fault; each sample has one stamp more. */
  readonly faultStages: readonly string[];
  readonly faults: readonly FaultSample[];
  /** Touches of the guest's CPUs; and those that the host served, with the time the vCPU stood still, ns. */
  readonly cpuTouches: number;
  readonly cpuFaults: readonly { readonly kind: 'minor' | 'major' | 'waited' | 'failed'; readonly ns: number }[];
  /** Pages read from the swap device, for DMA and CPU. */
  readonly swapReads: number;
  readonly descriptors: number;
  /** Bytes of DMA data compared at both ends. */
  readonly bytesChecked: number;
  /** How often an invariant was broken, and in words what and where (for the first ones). */
  readonly violations: number;
  readonly violationTexts: readonly string[];
  /** Things that were checked: verdicts, descriptors, pages of the scrub. */
  readonly checks: number;
  /** Hash of the event trace: the same inputs give the same. */
  readonly traceHash: string;
  readonly events: number;
  readonly clocks: number;
  readonly skippedTicks: number;
  /** Wall time of the simulation, s; measured outside the model. */
  readonly wallSeconds: number;
}

/** The figures of `make sim`. Every name is always there; what was not measured has the value null and n = 0. */
export function simFigures(r: MachineReport): Figures {
  const out: Record<string, Figure> = {};
  const put = (name: string, value: number | string | null, unit: string, cls: FigureClass, n: number, note?: string): void => {
    out[name] = { value, unit, class: cls, n, ...(note === undefined ? {} : { note }) };
  };
  const spread = (name: string, s: Summary, keys: readonly ('mean' | 'p50' | 'p99' | 'max')[], unit: string, cls: FigureClass, lowerBounds: readonly string[] = []): void => {
    for (const key of keys) put(`${name}.${key}`, s[key], unit, cls, s.n, lowerBounds.includes(key) ? 'lower bound: the last bucket of the histogram' : undefined);
  };

  const lookups = summaryOfHistogram(r.lookups);
  spread('lookup.latency.cycles', lookups, ['mean', 'p50', 'p99', 'max'], 'cycles', 'H', lookups.lowerBounds);
  put('lookup.count', lookups.n, 'lookups', 'H', lookups.n);
  put('lookup.hit_rate.percent', lookups.n > 0 ? (100 * (lookups.n - r.lookupMisses)) / lookups.n : null, '%', 'H', lookups.n, 'of the line cache');

  const trips = summaryOfBuckets(r.roundTrips);
  const ns = (ticks: number | null): number | null => (ticks === null ? null : ticks * r.tickNs);
  for (const key of ['mean', 'p50', 'p99', 'max'] as const) {
    put(`request.round_trip.ns.${key}`, ns(trips[key]), 'ns', 'C', trips.n, key === 'p50' || key === 'p99' ? 'beginning of its bucket, a quarter of an octave wide' : undefined);
  }

  const { memory } = r;
  const rows = memory.rowHits + memory.rowMisses + memory.rowConflicts;
  put('memory.reads', memory.reads, 'lines', 'H', memory.reads);
  put('memory.writes', memory.writes, 'lines', 'H', memory.writes);
  put('memory.row_hit.percent', rows > 0 ? (100 * memory.rowHits) / rows : null, '%', 'C', rows, 'of the DDR4 model');
  put('memory.read.ns.mean', meanOf(memory.readLatency, r.tickNs), 'ns', 'C', memory.reads);
  put('memory.write.ns.mean', meanOf(memory.writeLatency, r.tickNs), 'ns', 'C', memory.writes);

  const updates = summaryOf(r.updatesNs);
  spread('update.latency.ns', updates, ['mean', 'p50', 'p99'], 'ns', 'C');
  put('update.count', updates.n, 'commands', 'Q', updates.n);

  const ended = r.faults.flatMap((f) => (f.stampsNs ? [f.stampsNs] : []));
  for (const stamps of ended) checkStamps(stamps, r.faultStages);
  spread('fault.rtt.ns', summaryOf(ended.map((s) => s.at(-1)! - s[0]!)), ['mean', 'p50', 'p99', 'max'], 'ns', 'C');
  r.faultStages.forEach((stage, i) => {
    spread(`fault.stage.${stage}.ns`, summaryOf(ended.map((s) => s[i + 1]! - s[i]!)), ['mean'], 'ns', 'C');
  });
  const count = (name: string, which: (f: FaultSample) => boolean): void => put(name, r.faults.filter(which).length, 'page requests', 'Q', r.descriptors);
  count('fault.count', () => true);
  count('fault.count.minor', (f) => f.kind === 'minor');
  count('fault.count.major', (f) => f.kind === 'major');
  count('fault.count.present', (f) => f.kind === 'present');
  count('fault.count.block', (f) => f.device === 'block');
  count('fault.count.net', (f) => f.device === 'net');
  count('fault.count.not_granted', (f) => f.stampsNs === null);

  const pages = (kind: 'minor' | 'major'): number => r.faults.reduce((sum, f) => sum + f.pages[kind], 0);
  put('iopf.pages', pages('minor') + pages('major'), 'pages', 'Q', r.descriptors, 'absent at their DMA');
  put('iopf.pages.minor', pages('minor'), 'pages', 'Q', r.descriptors, 'touched for the first time');
  put('iopf.pages.major', pages('major'), 'pages', 'Q', r.descriptors, 'from the swap device');

  const cpu = (kind: 'minor' | 'major' | 'waited' | 'failed'): void => put(`cpu.fault.${kind}`, r.cpuFaults.filter((f) => f.kind === kind).length, 'faults', 'Q', r.cpuTouches);
  put('cpu.touches', r.cpuTouches, 'touches', 'Q', r.cpuTouches);
  for (const kind of ['minor', 'major', 'waited', 'failed'] as const) cpu(kind);
  spread('cpu.fault.ns', summaryOf(r.cpuFaults.map((f) => f.ns)), ['mean', 'p99'], 'ns', 'C');
  put('swap.reads', r.swapReads, 'pages', 'Q', r.swapReads);

  put('dma.descriptors', r.descriptors, 'descriptors', 'Q', r.descriptors);
  put('dma.bytes_checked', r.bytesChecked, 'bytes', 'H', r.descriptors);
  put('violations', r.violations, 'violations', 'H', r.checks);
  put('trace.hash', r.traceHash, '', 'H', r.events);
  put('sim.clocks', r.clocks, 'clocks', 'H', r.clocks);
  put('sim.skipped_ticks', r.skippedTicks, 'ticks', 'H', r.clocks + r.skippedTicks);
  put('sim.skipped.percent', r.clocks + r.skippedTicks > 0 ? (100 * r.skippedTicks) / (r.clocks + r.skippedTicks) : null, '%', 'H', r.clocks + r.skippedTicks, 'of simulated time, idle');
  put('sim.wall.s', r.wallSeconds > 0 ? r.wallSeconds : null, 's', 'C', r.wallSeconds > 0 ? 1 : 0, 'wall clock of this machine, without the build');
  put('sim.cycles_per_s', r.wallSeconds > 0 ? r.clocks / r.wallSeconds : null, 'clocks/s', 'C', r.wallSeconds > 0 ? r.clocks : 0, r.wallSeconds > 0 ? 'wall clock of this machine' : undefined);
  return out;
}

/** Mean of a histogram of ticks, ns; null when it is empty. */
function meanOf(ticks: ReadonlyMap<number, number>, tickNs: number): number | null {
  let [n, sum] = [0, 0];
  for (const [value, count] of ticks) {
    n += count;
    sum += value * count;
  }
  return n > 0 ? (sum / n) * tickNs : null;
}

/** Throws, by name, for stamps that are missing or go backwards. */
function checkStamps(stamps: readonly number[], stages: readonly string[]): void {
  if (stamps.length !== stages.length + 1) throw new RangeError(`a fault has ${stamps.length} stamps, ${stages.length} stages need ${stages.length + 1}`);
  const back = stamps.findIndex((t, i) => i > 0 && t < stamps[i - 1]!);
  if (back > 0) throw new RangeError(`stage ${stages[back - 1]} of a fault ends ${stamps[back - 1]! - stamps[back]!} ns before it starts`);
}

/** How the table of `make sim` is cut into parts: title, and the beginning of the names it holds. */
export const SIM_GROUPS: readonly (readonly [title: string, prefix: string])[] = [
  ['Lookup: request to verdict, in the device', 'lookup.'],
  ['Device memory behind the line cache', 'memory.'],
  ['Update: MMIO write to acknowledgement in host memory', 'update.'],
  ['Page fault: verdict to retry granted', 'fault.rtt.'],
  ['Page fault by stage', 'fault.stage.'],
  ['Page request: record written to answer taken, in the device', 'request.round_trip.'],
  ['Page requests', 'fault.count'],
  ['I/O page faults, in pages', 'iopf.'],
  ['CPU of the guest', 'cpu.'],
  ['Swap', 'swap.'],
  ['DMA', 'dma.'],
  ['Correctness', 'violations'],
  ['Simulation', 'trace.hash'],
  ['Simulation', 'sim.'],
];
