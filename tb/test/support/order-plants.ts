import { DDR4_MEMORY } from '../../bridge/ddr4.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import type { MachineConfig } from '../../host/machine-config.ts';
import type { Violation } from '../../host/judge.ts';
import type { Race } from './order-race.ts';
import type { RtlPlant } from './real-rtl.ts';

/** The device's outputs stall in five of eight clocks, so that write data takes its time to leave. */
const STALLED: Partial<MachineConfig> = { link: { stall: 160, sentDelay: [2, 6], skipIdle: true, memory: DDR4_MEMORY } };
/** A way up with so much spread that writes would overtake each other if they might. */
const WIDE: Partial<MachineConfig> = { path: { ...DEFAULT_LATENCY, postedUp: [180, 2_500] } };

/** A page is faulted in by one queue while another queue writes it. */
export const mapRace: Race = { id: 'map', name: 'fault-in', pages: [0], page: 0, update: 'set', offsets: { from: 0, to: 320 }, change: {} };
/**
 * Pages 31 and 32, the last of one region and the first of the next, are reclaimed by one `clear` of two rows while a queue
 * writes page 32.
 */
export const unmapRace: Race = { id: 'unmap', name: 'reclaim', pages: [31, 32, 0, 1], page: 32, update: 'clear', offsets: { from: -200, to: 160 }, change: STALLED };
export const wideRace: Race = { ...unmapRace, id: 'unmap_wide', name: 'reclaim, spread on the way up', change: WIDE };

/** A host, a device or a root complex that breaks the order, and the race it breaks it in. */
export interface OrderPlant {
  /** Its word in the results. */
  readonly id: string;
  readonly bug: string;
  readonly race: Race;
  readonly change: Partial<MachineConfig>;
  readonly rtl: RtlPlant | null;
  /** What the judge must call it, at the verdict or at the DMA. */
  readonly names: readonly Violation[];
  /** The host's own order is wrong: the judge objects whether or not a DMA meets it. */
  readonly always: boolean;
}

export const orderPlants: readonly OrderPlant[] = [
  {
    id: 'set_before_map', bug: 'host: PAE raised before the IOMMU map', race: mapRace, change: { plant: 'set-before-map' }, rtl: null,
    names: ['grant-without-right', 'no-right', 'stale-mapping'], always: true,
  },
  {
    id: 'unmap_without_drain', bug: 'host: unmap without drain', race: unmapRace, change: { plant: 'unmap-without-drain' }, rtl: null,
    names: ['no-right', 'grant-without-right'], always: true,
  },
  {
    id: 'ack_without_drain', bug: 'device: acknowledgement ahead of DMA writes (no drain)', race: unmapRace, change: {},
    rtl: { id: 'drain', bug: 'the drain does not wait', file: 'vpri_update_context_small.v', find: 'assign drain_done = (~in_drain) | drained_here;', put: "assign drain_done = 1'b1;" },
    names: ['no-right'], always: false,
  },
  {
    id: 'early_flip', bug: 'device: acknowledgement ahead of DMA writes (early epoch)', race: unmapRace, change: {},
    rtl: {
      id: 'flip', bug: 'the epoch flips when the first row is sent', file: 'vpri_update_context_small.v',
      find: 'assign is_settled = ((is_used & (~is_walking)) & (~owes_mark)) & (~(|uninstalled));', put: "assign is_settled = (is_used & ((~is_walking) | (at != {1'b0, my_first}))) & (~owes_mark);",
    },
    names: ['no-right'], always: false,
  },
  {
    id: 'posted_pass_posted', bug: 'root complex: acknowledgement ahead of DMA writes', race: wideRace, change: { ordering: 'broken-posted-up' }, rtl: null,
    names: ['no-right'], always: false,
  },
];
