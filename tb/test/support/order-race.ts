import { DESC_KIND, DEVICE_CLASS } from '../../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../../hw/spec/pae.ts';
import { presets } from '../../../hw/spec/preset.ts';
import type { SimLink } from '../../bridge/types.ts';
import type { UpdateOp } from '../../host/driver-updates.ts';
import type { Figures } from '../../host/figures.ts';
import { fixedLatency, type HostLatency } from '../../host/latency.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig, type MachineConfig } from '../../host/machine-config.ts';
import type { VmConfig } from '../../host/vm.ts';
import type { Descriptor, DescriptorSource } from '../../workload/source.ts';

/**
 * A race on one page: a few descriptors, far apart, bring the host to one update of the page; one more DMA write (the racer, from
 * another queue) arrives at a given tick from the moment at which the host issues that update.
 */
export interface Race {
  /** Its word in the results, and what happens. */
  readonly id: string;
  readonly name: string;
  /** Pages that the descriptors touch one after another. */
  readonly pages: readonly number[];
  /** The page that the racer writes, and the update it races with: the first of this kind. */
  readonly page: number;
  readonly update: UpdateOp;
  /** Ticks from its issue to the racer's arrival: all of them are tried. */
  readonly offsets: { readonly from: number; readonly to: number };
  readonly change: Partial<MachineConfig>;
}

const preset = presets.small;
/** Frames of the VM: the fourth page takes the last one, and reclaim takes the first two away. */
const FRAMES = 4;
const vm: VmConfig = {
  name: 'vm0', domain: 0, pages: 2 * preset.pagesPerRegion, workingSet: FRAMES, overcommit: 0, functions: [1], start: 'untouched',
  queues: [0, 1].map((queue) => ({ queue, function: 1, deviceClass: DEVICE_CLASS.block })),
};
/** Time between the descriptors, ns: each is finished long before the next one. */
const GAP_NS = 10_000;
const BYTES = 512;
const flat = (ns: number) => ({ median: ns, sigma: 0, max: ns });
/** No spread, and a swap device without delay, so that a trial is short. */
const latency: HostLatency = { ...fixedLatency, swapRead: flat(1_000), swapWrite: flat(500) };

/** Writes of the first half of each page; the racer takes the second half of its page, so that it meets none of them. */
const write = (timeNs: number, queue: number, gpa: number): Descriptor => ({ timeNs, queue, kind: DESC_KIND.buffer_write, gpa, length: BYTES });

function inOrder(descriptors: readonly Descriptor[]): DescriptorSource {
  const sorted = [...descriptors].sort((a, b) => a.timeNs - b.timeNs);
  let at = 0;
  return { next: () => sorted[at++] ?? null };
}

/** Runs the race once. Violations are counted; the run goes on as hardware would. */
export function runRace(race: Race, seed: number, racerNs: number, link: SimLink): Figures {
  const config = machineConfig({ preset, seed, vms: [vm], arrival: { mode: 'asis', scale: 1 }, latency, onViolation: 'count', ...race.change });
  return new Machine(config, link, inOrder([...race.pages.map((page, i) => write(i * GAP_NS, 0, page * PAGE_BYTES)), write(racerNs, 1, (race.page + 0.5) * PAGE_BYTES)])).run();
}

/** When, in ns after the first descriptor, the host issues the update: from a run in which the racer comes long after it. */
export function updateTime(race: Race, seed: number, link: SimLink): number {
  const figures = runRace(race, seed, (race.pages.length + 4) * GAP_NS, link);
  const update = figures.updates.find((u) => u.op === race.update);
  if (update === undefined) throw new Error(`race ${race.name}: the host made no ${race.update}`);
  return update.issuedNs - figures.descriptors[0]!.arrivedNs;
}
