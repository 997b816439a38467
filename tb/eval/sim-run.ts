import { presets, type PresetName } from '../../hw/spec/preset.ts';
import { machineConfig, type MachineConfig } from '../host/machine-config.ts';
import { watermarks } from '../host/reclaim.ts';
import { framesOf } from '../host/vm.ts';
import type { Arrival } from '../workload/source.ts';
import { SIM_DOMAIN, type SimWorkload } from './sim-workload.ts';

/** What `make sim` was asked for. */
export interface SimSettings {
  readonly seed: number;
  readonly preset: PresetName;
  readonly workload: SimWorkload;
  readonly arrival: Arrival;
  /** Pages of the working set over host frames, minus one, in percent. */
  readonly overcommitPercent: number;
  /** Bytes; the default of the machine when left out. */
  readonly maxPayload?: number;
  readonly maxReadRequest?: number;
  /** Of the driver's shadow, unless said. */
  readonly scrub?: MachineConfig['scrub'];
}

/** A setting that cannot be run; the message says why and what to do. */
export class SimSettingError extends Error {
  override name = 'SimSettingError';
}

/** The guest's two devices as functions of ours. */
const FUNCTION_OF = { block: 1, net: 2 } as const;

/** Simulated time that a run may take beyond its workload's own, ns. */
const EXTRA_NS = 3_600e9;

/**
 * The machine for a workload: one VM with its queues, block and net as two VFs in one domain; host frames for the
 * working set less the overcommit; nothing touched before the run. Violations are counted, so
 * that the run ends with its figures. Throws a SimSettingError when the preset is too small for the trace.
 */
export function machineFor(s: SimSettings): MachineConfig {
  const preset = presets[s.preset];
  const { bindings, pageLimit, workingSet, lastTimeNs, name } = s.workload;
  const capacity = Math.min(preset.bitmapRegions * preset.pagesPerRegion, 2 ** (preset.gpaBits - 12));
  if (pageLimit > capacity) {
    throw new SimSettingError(`preset ${s.preset} holds ${capacity} guest pages, the trace reaches page ${pageLimit - 1}; use PRESET=default, fewer requests or another trace`);
  }
  if (bindings.length > preset.queues) throw new SimSettingError(`preset ${s.preset} has ${preset.queues} queues, the workload needs ${bindings.length}; use PRESET=default`);
  return machineConfig({
    preset,
    seed: s.seed,
    arrival: s.arrival,
    ...(s.maxPayload === undefined ? {} : { maxPayload: s.maxPayload }),
    ...(s.scrub === undefined ? {} : { scrub: s.scrub }),
    ...(s.maxReadRequest === undefined ? {} : { maxReadRequest: s.maxReadRequest }),
    limitNs: EXTRA_NS + lastTimeNs * (s.arrival.mode === 'asis' ? s.arrival.scale : 0),
    onViolation: 'count',
    vms: [{
      name,
      domain: SIM_DOMAIN,
      pages: Math.min(capacity, Math.ceil(pageLimit / preset.pagesPerRegion) * preset.pagesPerRegion),
      workingSet,
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
  const { workload } = s;
  const free = watermarks(framesIn(config));
  const [, sentSpread] = config.link.sentDelay;
  return [
    ...workload.conditions,
    ['arrivals', `${arrivalText(config.arrival)}; at most ${config.preset.queueDepth} under way in a queue`],
    ['device', `preset ${s.preset}, RTL ${versions.rtl}, ${versions.verilator}`],
    ['clock', `${1000 / config.tickNs} MHz stated (${config.tickNs} ns): an assumption, not a result`],
    ['seed', String(s.seed)],
    ['overcommit', `${s.overcommitPercent}% = pages / host frames - 1, of the working set: ${workload.workingSetText}, ${n(framesIn(config))} frames, of which reclaim keeps ${n(free.low)}..${n(free.high)} free`],
    ['first touch', workload.firstTouch],
    ['scrub', config.scrub === 'device' ? 'at the end, of every PAE, read from the device' : 'at the end, of the driver’s shadow of the PAEs'],
    ['path', `max payload ${config.maxPayload}, max read request ${config.maxReadRequest} bytes; order: ${config.ordering}; outputs stalled ${config.link.stall}/256, sent notice after ${config.link.sentDelay[0]}..${config.link.sentDelay[0] + sentSpread} clocks`],
    ['path, ns', latencyText(config.path)],
    ['host, ns', latencyText(config.latency)],
    ['host', `acknowledgements by ${config.notice}; a fault gets ${config.grantRights} rights; swap serves ${config.swapParallel} requests at once`],
  ];
}

/** The mode of arrivals, as `ARRIVALS=` takes it. */
export function arrivalOption(a: Arrival): string {
  if (a.mode === 'closed') return `closed:${a.depth}`;
  return a.scale === 1 ? 'asis' : `scale=${a.scale}`;
}

/** The mode of arrivals in words. */
export function arrivalText(a: Arrival): string {
  const words = a.mode === 'closed' ? `closed loop, ${a.depth} under way` : a.scale === 1 ? 'as recorded' : `as recorded, times scaled by ${a.scale}`;
  return `${words} (${arrivalOption(a)})`;
}

/** Latencies in words: a fixed number, a range `from..to`, or a median with its cut. */
export function latencyText(table: MachineConfig['path'] | MachineConfig['latency']): string {
  type Value = number | readonly [number, number] | { readonly median: number; readonly sigma: number; readonly max: number };
  const text = (v: Value): string => (typeof v === 'number' ? String(v) : 'median' in v ? `${v.median} median${v.sigma ? `, at most ${v.max}` : ''}` : `${v[0]}..${v[0] + v[1]}`);
  return Object.entries(table).map(([name, v]: [string, Value]) => `${name} ${text(v)}`).join('; ');
}
