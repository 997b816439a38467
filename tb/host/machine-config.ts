import type { Preset } from '../../hw/spec/preset.ts';
import { DDR4_MEMORY } from '../bridge/ddr4.ts';
import type { LinkBehaviour } from '../bridge/types.ts';
import { DEFAULT_LATENCY } from '../pcie/latency.ts';
import type { Ordering, PathLatency } from '../pcie/types.ts';
import type { Arrival } from '../workload/source.ts';
import { defaultLatency, type HostLatency } from './latency.ts';
import type { Plant } from './reclaim.ts';
import type { VmConfig } from './vm.ts';

/** Everything a run depends on besides the workload and the device: same values, same run. */
export interface MachineConfig {
  readonly preset: Preset;
  readonly seed: number;
  readonly vms: readonly VmConfig[];
  readonly arrival: Arrival;
  readonly latency: HostLatency;
  readonly path: PathLatency;
  readonly ordering: Ordering;
  /** Length of a tick of the device clock, ns: 4 at the stated 250 MHz. */
  readonly tickNs: number;
  /** Requester ID of the PF: bus 1, device 0, function 0. */
  readonly requesterId: number;
  /** Bytes, powers of two from 128 to 4,096. */
  readonly maxPayload: number;
  readonly maxReadRequest: number;
  readonly link: Omit<LinkBehaviour, 'seed'>;
  /** How acknowledgements are noticed. */
  readonly notice: 'poll' | 'msix';
  /** Rights a fault gets. */
  readonly grantRights: 'asked' | 'full';
  readonly requestRingLog2: number;
  readonly iotlbEntries: number;
  readonly swapParallel: number;
  /** Share of swap reads that fail. */
  readonly swapReadErrors: number;
  readonly plant: Plant;
  /** The scrub at the end of the run: of the driver's shadow, or besides that of every PAE in the device, read through MMIO (a thousand loads for 100 MiB). */
  readonly scrub: 'shadow' | 'device';
  /** What a broken invariant or a wrong byte does. */
  readonly onViolation: 'throw' | 'count';
  /** Let the device run past a host event by the shortest way down (off only to show that it changes nothing). */
  readonly lookAhead: boolean;
  /**
   * Longest time that the device runs in one call, ticks. At most the shortest device -> host -> device turnaround. Null: as long as
   * neither side can miss anything of the other, which is the same run in fewer calls.
   */
  readonly quantum: number | null;
  /** Longest simulated time, ns; reaching it is an error. */
  readonly limitNs: number;
}

/** The defaults; a run states what it changes. */
export function machineConfig(given: Pick<MachineConfig, 'preset' | 'seed' | 'vms' | 'arrival'> & Partial<MachineConfig>): MachineConfig {
  return {
    latency: defaultLatency,
    path: DEFAULT_LATENCY,
    ordering: 'legal',
    tickNs: 4,
    requesterId: 0x0100,
    maxPayload: 256,
    maxReadRequest: 512,
    link: { stall: 32, sentDelay: [2, 6], skipIdle: true, memory: DDR4_MEMORY },
    notice: 'poll',
    grantRights: 'full',
    requestRingLog2: 6,
    iotlbEntries: 64,
    swapParallel: 32,
    swapReadErrors: 0,
    plant: 'none',
    scrub: 'shadow',
    onViolation: 'throw',
    lookAhead: true,
    quantum: null,
    limitNs: 3_600e9,
    ...given,
  };
}
