import { memoryLayout } from '../../../hw/spec/memory.ts';
import { DDR4_MEMORY } from '../../bridge/ddr4.ts';
import type { MemoryBehaviour } from '../../bridge/types.ts';
import type { Setup } from '../../model/device/history.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { ACK_BASE, FUNCTIONS, MSI_ADDRESS, PRQ_BASE, QUEUES, type BenchOptions } from './device-bench.ts';
import { ridOf, SMALL } from './device-wire.ts';
import { HARVEST_BASE } from './harvests.ts';

/** How a random run is set up. */
export interface RandomSetup {
  readonly bench: BenchOptions;
  readonly model: Setup;
  readonly tables: readonly { readonly region: number; readonly pages: number }[];
  readonly prefetch: boolean;
  /** Period of the completion timeout, ticks; 0: no read is lost. */
  readonly timeout: number;
  /** One read of so many is refused; 0: none. */
  readonly refused: number;
}

const layout = memoryLayout(SMALL);
/** Domains of many regions, so that lines of the cache come and go; the last region of each in part; rows beside each other. */
const TABLES = [{ region: 3, pages: 32 * 11 + 5 }, { region: 15, pages: 32 * 5 - 1 }] as const;
const STALLS = [0, 0, 40, 120, 190];
const MEMORIES: readonly MemoryBehaviour[] = [
  DDR4_MEMORY,
  { mode: 'fixed', cycles: 1, spread: 0, errors: [] },
  { mode: 'fixed', cycles: 20, spread: 60, errors: [] },
  { mode: 'fixed', cycles: 150, spread: 100, errors: [] },
];

/** A calm setup, always the same: what differs is when things happen. */
export function raceSetup(): RandomSetup {
  const bench: BenchOptions = { seed: 1, stall: 0, sentDelay: [1, 0], skipIdle: true, memory: { mode: 'fixed', cycles: 12, spread: 0, errors: [] }, maxPayload: 0, maxRead: 1, busMaster: 0b1111n, msixEnable: true, msixMask: false, prqLog2: 4, ackLog2: 4 };
  return { bench, tables: TABLES, prefetch: false, timeout: 0, refused: 0, model: modelOf(bench, { drops: false, resend: 0, quota: SMALL.pageRequests, broken: null }) };
}

function modelOf(bench: BenchOptions, { drops, ...rest }: Pick<Setup, 'resend' | 'quota' | 'broken'> & { readonly drops: boolean }): Setup {
  return {
    pagesPerRegion: SMALL.pagesPerRegion, grantPages: SMALL.grantPages, stageBytes: SMALL.stageBytes, entries: SMALL.pageRequests,
    readBytes: Math.min(4096, (128 << bench.maxRead) * Math.min(8, Math.max(1, SMALL.readTags / SMALL.queues))),
    domains: TABLES, functions: Array.from({ length: SMALL.functions }, (_, func) => FUNCTIONS.find((f) => f.func === func)?.domain ?? null),
    queues: QUEUES.map((q, i) => ({ ...q, drops: drops && i === 1 })), rids: Array.from({ length: SMALL.functions }, (_, func) => ridOf(func)),
    records: { base: PRQ_BASE, log2: bench.prqLog2 }, acks: { base: ACK_BASE, log2: bench.ackLog2 }, hostBase: PRQ_BASE, msiAddress: MSI_ADDRESS, harvestBase: HARVEST_BASE, ...rest,
  };
}

/** The setup of a seed: corners of every size. */
export function randomSetup(seed: number): RandomSetup {
  const draw = drawStream(seed, 21);
  const below = (n: number): number => drawBelow(draw, n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const maxRead = below(4);
  const broken = below(4) === 0 ? { domain: 0, region: below(2), since: 8_000 + below(4_000) } : null;
  const errors = broken === null ? [] : [{ from: (TABLES[broken.domain]!.region + broken.region) * layout.regionBytes, bytes: layout.regionBytes, since: broken.since }];
  const bench: BenchOptions = {
    seed, stall: pick(STALLS), sentDelay: pick([[1, 0], [3, 9], [1, 80], [100, 60]] as const), skipIdle: true, memory: { ...pick(MEMORIES), errors }, maxPayload: below(3), maxRead,
    busMaster: 0b1111n, msixEnable: true, msixMask: false, prqLog2: pick([1, 2, 4]), ackLog2: pick([2, 4]),
  };
  const drops = below(3) === 0;
  const timeout = below(4) === 0 ? 3_000 : 0;
  return {
    bench, tables: TABLES, prefetch: below(2) === 0, timeout, refused: below(3) === 0 ? 12 : 0,
    model: modelOf(bench, { drops, resend: below(4) === 0 ? 3_000 : 0, quota: pick([1, 2, SMALL.pageRequests]), broken }),
  };
}
