import { presets, type PresetName } from '../../hw/spec/preset.ts';
import { machineConfig, type MachineConfig } from '../host/machine-config.ts';
import { watermarks } from '../host/reclaim.ts';
import { framesOf } from '../host/vm.ts';
import type { GpaTrace } from '../workload/gpa-trace.ts';
import type { QueueBinding, TraceSurvey } from '../workload/trace-source.ts';

/** What `make sim` was asked for. */
export interface SimSettings {
  readonly seed: number;
  readonly preset: PresetName;
  readonly trace: GpaTrace;
  /** Of the descriptors that will run. */
  readonly survey: TraceSurvey;
  /** Pages of the working set over host frames, minus one, in percent. */
  readonly overcommitPercent: number;
}

/** A setting that cannot be run; the message says why and what to do. */
export class SimSettingError extends Error {
  override name = 'SimSettingError';
}

/** The guest's two devices as functions of ours. */
const FUNCTION_OF = { block: 1, net: 2 } as const;

/**
 * The machine for a trace: one VM with the trace's queues, block and net as two VFs in one domain; host frames for the
 * working set (the pages the descriptors touch) less the overcommit; nothing touched before the run. Violations are counted, so
 * that the run ends with its figures. Throws a SimSettingError when the preset is too small for the trace.
 */
export function machineFor(s: SimSettings, bindings: readonly QueueBinding[]): MachineConfig {
  const preset = presets[s.preset];
  const capacity = Math.min(preset.bitmapRegions * preset.pagesPerRegion, 2 ** (preset.gpaBits - 12));
  if (s.survey.pageLimit > capacity) {
    throw new SimSettingError(`preset ${s.preset} holds ${capacity} guest pages, the trace reaches page ${s.survey.pageLimit - 1}; use PRESET=default or another trace`);
  }
  return machineConfig({
    preset,
    seed: s.seed,
    arrival: { mode: 'asis', scale: 1 },
    onViolation: 'count',
    vms: [{
      name: s.trace.name,
      domain: 1,
      pages: Math.min(capacity, Math.ceil(s.survey.pageLimit / preset.pagesPerRegion) * preset.pagesPerRegion),
      workingSet: s.survey.pagesTouched,
      overcommit: s.overcommitPercent / 100,
      functions: [...new Set(bindings.map((b) => FUNCTION_OF[b.device]))],
      queues: bindings.map((b) => ({ queue: b.queue, function: FUNCTION_OF[b.device], deviceClass: b.deviceClass })),
      start: 'untouched',
    }],
  });
}

/** Host frames of a machine's VMs. */
export const framesIn = (config: MachineConfig): number => config.vms.reduce((sum, vm) => sum + framesOf(vm), 0);

/** The head of the table: under what conditions the figures hold. */
export function conditionsOf(s: SimSettings, config: MachineConfig, versions: { readonly verilator: string; readonly rtl: string }): (readonly [string, string])[] {
  const n = (v: number): string => v.toLocaleString('en-US');
  const { survey } = s;
  const share = ((100 * survey.writes) / Math.max(1, survey.descriptors)).toFixed(1);
  const arrival = config.arrival.mode === 'asis' ? `as recorded (asis${config.arrival.scale === 1 ? '' : `, times scaled by ${config.arrival.scale}`})` : `closed loop, ${config.arrival.depth} under way`;
  const free = watermarks(framesIn(config));
  const [, sentSpread] = config.link.sentDelay;
  return [
    ['trace', `${s.trace.name}: ${n(survey.descriptors)} descriptors (${n(survey.byKind.data)} data, ${n(survey.byKind.blockHeader)} block headers, ${n(survey.byKind.blockStatus)} status bytes, ${n(survey.byKind.indirectTable)} indirect tables); ${share}% write memory`],
    ['left out', `${n(survey.leftOut.ringArea)} ring areas, ${n(survey.leftOut.receiveBufferPosted)} posted receive buffers (no DMA in this version); ${n(survey.zeroLength)} of length 0, ${n(survey.unknownKind)} of unknown kind; ring accesses are not in the trace`],
    ['arrivals', `${arrival}; at most ${config.preset.queueDepth} under way in a queue`],
    ['device', `preset ${s.preset}, RTL ${versions.rtl}, ${versions.verilator}`],
    ['clock', `${1000 / config.tickNs} MHz stated (${config.tickNs} ns): an assumption, not a result`],
    ['seed', String(s.seed)],
    ['overcommit', `${s.overcommitPercent}% = pages / host frames - 1, of the working set: ${n(survey.pagesTouched)} pages touched, ${n(framesIn(config))} frames, of which reclaim keeps ${n(free.low)}..${n(free.high)} free`],
    ['first touch', 'by the device (as with init_on_alloc=0); touches by the guest’s CPU are not modelled'],
    ['path', `max payload ${config.maxPayload}, max read request ${config.maxReadRequest} bytes; order: ${config.ordering}; outputs stalled ${config.link.stall}/256, sent notice after ${config.link.sentDelay[0]}..${config.link.sentDelay[0] + sentSpread} clocks`],
    ['path, ns', latencyText(config.path)],
    ['host, ns', latencyText(config.latency)],
    ['host', `acknowledgements by ${config.notice}; a fault gets ${config.grantRights} rights; swap serves ${config.swapParallel} requests at once`],
  ];
}

/** Latencies in words: a fixed number, a range `from..to`, or a median with its cut. */
export function latencyText(table: MachineConfig['path'] | MachineConfig['latency']): string {
  type Value = number | readonly [number, number] | { readonly median: number; readonly sigma: number; readonly max: number };
  const text = (v: Value): string => (typeof v === 'number' ? String(v) : 'median' in v ? `${v.median} median${v.sigma ? `, at most ${v.max}` : ''}` : `${v[0]}..${v[0] + v[1]}`);
  return Object.entries(table).map(([name, v]: [string, Value]) => `${name} ${text(v)}`).join('; ');
}
