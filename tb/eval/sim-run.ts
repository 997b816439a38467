import type { PresetName } from '../../hw/spec/preset.ts';
import { presets } from '../../hw/spec/preset.ts';
import type { GpaTrace } from '../workload/gpa-trace.ts';
import type { TraceSurvey } from '../workload/trace-source.ts';
import type { Latency, HostLatency } from '../host/latency.ts';
import type { PathLatency } from '../pcie/types.ts';
import type { MachineReport } from './sim-figures.ts';

/** What `make sim` asks of the machine. */
export interface SimRunOptions {
  readonly seed: number;
  readonly preset: PresetName;
  readonly trace: GpaTrace;
  /** Descriptors of the trace to run. */
  readonly descriptors: number;
  /** Host frames for the VM's pages. */
  readonly frames: number;
  /** Where to write a waveform around the first fault; null: none. */
  readonly waves: string | null;
}

/** What comes back: measurements, and the inputs they depend on. */
export interface SimRun {
  readonly report: MachineReport;
  readonly versions: { readonly verilator: string; readonly rtl: string };
  readonly hostLatency: HostLatency;
  readonly pathLatency: PathLatency;
  /** Other conditions of this machine, name and text, for the head of the table. */
  readonly conditions: readonly (readonly [name: string, text: string])[];
}

/** Builds the model when it is not built yet, runs the trace through it, and says what happened. A violation comes back in the report, not as an error. */
export type RunMachine = (options: SimRunOptions) => Promise<SimRun>;

/** A setting that cannot be run; the message says why and what to do. */
export class SimSettingError extends Error {
  override name = 'SimSettingError';
}

/** Host frames for an overcommit of `percent`: overcommit = pages / frames - 1, here of the working set (pages the descriptors touch). */
export function framesFor(workingSet: number, percent: number): number {
  return Math.max(1, Math.floor((workingSet * 100) / (100 + percent)));
}

/** Refuses a preset whose bitmap or address width cannot hold the pages of the trace. */
export function checkFits(name: PresetName, survey: TraceSurvey): void {
  const p = presets[name];
  const pages = Math.min(p.bitmapRegions * p.pagesPerRegion, 2 ** (p.gpaBits - 12));
  if (survey.pageLimit > pages) {
    throw new SimSettingError(`preset ${name} holds ${pages} guest pages, the trace reaches page ${survey.pageLimit - 1}; use PRESET=default or another trace`);
  }
}

/** The head of the table: under what conditions the figures hold. */
export function conditionsOf(options: SimRunOptions, survey: TraceSurvey, overcommit: number, run: SimRun): (readonly [string, string])[] {
  const n = (v: number): string => v.toLocaleString('en-US');
  const { ringArea, receiveBufferPosted } = survey.leftOut;
  return [
    ['trace', `${options.trace.name}: ${n(survey.descriptors)} descriptors (${n(survey.byKind.data)} data, ${n(survey.byKind.blockHeader)} block headers, ${n(survey.byKind.blockStatus)} status bytes, ${n(survey.byKind.indirectTable)} indirect tables), ${((100 * survey.writes) / Math.max(1, survey.descriptors)).toFixed(1)}% write memory`],
    ['left out', `${n(ringArea)} ring areas at set-up, ${n(receiveBufferPosted)} receive buffers posted (no DMA in this version); ${n(survey.zeroLength)} of length 0, ${n(survey.unknownKind)} of unknown kind; ring accesses are not in the trace`],
    ['preset', `${options.preset}, RTL ${run.versions.rtl}, Verilator ${run.versions.verilator}`],
    ['seed', String(options.seed)],
    ['overcommit', `${overcommit}% = pages / frames - 1, of the working set: ${n(survey.pagesTouched)} pages touched, ${n(options.frames)} host frames`],
    ['first touch', 'by the device (as with init_on_alloc=0); touches by the guest’s CPU are not modelled'],
    ['clock', '250 MHz stated (4 ns), an assumption; ns figures follow from it'],
    ['path', `ns, from..to: ${latencyText(run.pathLatency)}`],
    ['host', `ns: ${latencyText(run.hostLatency)}`],
    ...run.conditions,
  ];
}

/** Latencies in words: a fixed number, a range `from..to`, or a median with its cut. */
export function latencyText(table: PathLatency | HostLatency): string {
  const entry = (v: number | readonly [number, number] | Latency): string =>
    typeof v === 'number' ? String(v) : 'median' in v ? `${v.median} median${v.sigma ? `, at most ${v.max}` : ''}` : `${v[0]}..${v[0] + v[1]}`;
  return Object.entries(table).map(([name, v]: [string, number | readonly [number, number] | Latency]) => `${name} ${entry(v)}`).join('; ');
}
