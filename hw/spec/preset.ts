import { z } from 'zod';
import { PAGE_BYTES } from './pae.ts';

/** Bits of a tag of a read request (PCIe 5.0 §2.2.6.2, without 10-bit tags). */
const TLP_TAG_BITS = 8;

const powerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));
const pow2 = (min: number, max: number, what: string) =>
  z.number().int().refine((n) => n >= min && n <= max && powerOfTwo(n), { message: `${what} must be a power of two from ${min} to ${max}` });

/** Most pages of a bitmap on chip: 4 MiB of RAM. Our limit: more than any FPGA has. */
const MAX_RAM_PAGES = 2 ** 24;

/**
 * Every size of the device. Rules that tie two sizes together stand in `parsePreset`.
 * Sizes marked "thin" stand for a part that a later version replaces.
 */
const shape = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'name must be a lower-case identifier'),
  /** Width of the TLP data path in bits. */
  tlpDataWidth: pow2(128, 512, 'tlpDataWidth'),
  /** PCIe functions: the PF is function 0, the rest are VFs. */
  functions: pow2(2, 256, 'functions'),
  /** IOMMU address spaces the domain table can hold. */
  domains: pow2(2, 128, 'domains'),
  /** DMA queues. */
  queues: pow2(2, 64, 'queues'),
  /** Descriptors that may be outstanding in one queue; the source counts them. */
  queueDepth: pow2(2, 256, 'queueDepth'),
  /** Descriptors ahead of the one under way that are probed, at most. */
  probeDepth: z.number().int().min(1).max(255),
  /** The same for queues of class NIC receive, the one under way included until it is looked up; at most what a queue holds. */
  nicProbeDepth: z.number().int().min(1).max(256),
  /** Bits of a guest-physical address. */
  gpaBits: z.number().int().min(24).max(52),
  /** Pages of a region: one row of the bitmap, the unit of lookup and update. */
  pagesPerRegion: pow2(8, 256, 'pagesPerRegion'),
  /** Regions the device memory holds, shared by all domains. */
  bitmapRegions: pow2(4, 2 ** 24, 'bitmapRegions'),
  /** Lines of the PA-BITMAP cache; a line is the PAEs of one region. */
  cacheLines: pow2(4, 4096, 'cacheLines'),
  cacheWays: pow2(1, 8, 'cacheWays'),
  /** Lines with a memory transaction under way. */
  misses: pow2(2, 32, 'misses'),
  /** Most of them that the lookups of one function take; the others are a share that stays for the rest. */
  missesPerFunction: z.number().int().min(1).max(31),
  /** Whether the hardware to fetch the next region of a missing line is built; a register enables it. */
  prefetch: z.boolean(),
  /** Whether the DMA access tracker is built. */
  tracker: z.boolean(),
  /** Where the bitmap lies: behind the AXI4 port, or in a RAM on chip. */
  memory: z.enum(['axi', 'ram']),
  /** Most pages one grant covers. */
  grantPages: pow2(1, 64, 'grantPages'),
  /** Bytes of write data a queue holds on chip; a grant for a write is asked for only when its data is there. */
  stageBytes: pow2(128, PAGE_BYTES, 'stageBytes'),
  /** Read requests in flight (PCIe tags). */
  readTags: pow2(2, 256, 'readTags'),
  /** Page requests outstanding. */
  pageRequests: pow2(2, 1024, 'pageRequests'),
  /** Command slots for host workers. */
  commandSlots: pow2(1, 64, 'commandSlots'),
  /** Update commands under way at a time. */
  commandsInFlight: pow2(1, 8, 'commandsInFlight'),
  /** Width of the sequence number a TLP carries on the transmit interface (shim: 3..6). */
  txSeqWidth: z.number().int().min(3).max(6),
  /** First VF Offset of the SR-IOV capability; VF Stride must be 1. */
  firstVfOffset: z.number().int().min(1).max(255),
});

export type Preset = Readonly<z.infer<typeof shape>>;

/** Raised with every problem of a preset, one a line. */
export class PresetError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`impossible preset:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'PresetError';
  }
}

/** Checks a preset; throws a PresetError that names every problem at once. */
export function parsePreset(value: unknown): Preset {
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    throw new PresetError(parsed.error.issues.map((i) => (i.path.length ? `${i.path.join('.')}: ${i.message}` : i.message)));
  }
  const p = parsed.data;
  const problems: string[] = [];
  const need = (ok: boolean, problem: string): void => void (ok || problems.push(problem));
  const regionPages = p.bitmapRegions * p.pagesPerRegion;
  need(p.functions >= 2, 'functions: at least the PF and one VF');
  need(p.domains <= p.functions, `domains: ${p.domains} domains need at least as many functions, there are ${p.functions}`);
  need(p.probeDepth < p.queueDepth, `probeDepth: ${p.probeDepth} descriptors ahead of one under way are more than the queueDepth of ${p.queueDepth} holds`);
  need(p.nicProbeDepth <= p.queueDepth, `nicProbeDepth: a queue holds ${p.queueDepth} descriptors (queueDepth), ${p.nicProbeDepth} cannot be probed`);
  need(2 ** (p.gpaBits - 12) >= p.pagesPerRegion, `gpaBits: ${p.gpaBits} bits hold less than one region of ${p.pagesPerRegion} pages`);
  need(regionPages <= 2 ** (p.gpaBits - 12) * p.domains, `bitmapRegions: ${p.bitmapRegions} rows are more than all domains can use`);
  need(p.cacheLines >= 2 * p.cacheWays, `cacheLines: ${p.cacheLines} lines in ${p.cacheWays} ways are less than two sets`);
  need(p.bitmapRegions > p.cacheLines / p.cacheWays, `bitmapRegions: ${p.bitmapRegions} regions need no more than the ${p.cacheLines / p.cacheWays} sets of the cache`);
  need(p.missesPerFunction < p.misses, `missesPerFunction: ${p.missesPerFunction} of ${p.misses} misses leave no share for another function`);
  need(!p.tracker || p.domains <= 64, `tracker: its register enables at most 64 domains, there are ${p.domains}`);
  need(p.memory === 'axi' || p.bitmapRegions * p.pagesPerRegion <= MAX_RAM_PAGES, `memory: ${p.bitmapRegions} regions of ${p.pagesPerRegion} pages are too many for a RAM on chip (at most ${MAX_RAM_PAGES} pages)`);
  need(p.grantPages <= p.pagesPerRegion, `grantPages: a grant of ${p.grantPages} pages does not fit a region of ${p.pagesPerRegion}`);
  need(p.stageBytes >= p.tlpDataWidth / 8, `stageBytes: ${p.stageBytes} is less than one beat of ${p.tlpDataWidth / 8} bytes`);
  need(p.pageRequests >= p.queues, `pageRequests: ${p.queues} queues can each wait on a request of their own, the table holds ${p.pageRequests}`);
  need(p.functions <= 64, `functions: the message engine serves 64 functions in turn, there are ${p.functions}`);
  need(p.readTags >= p.queues, `readTags: each of the ${p.queues} queues holds one while it waits, there are ${p.readTags}`);
  need(p.readTags + 1 <= 2 ** TLP_TAG_BITS, `readTags: ${p.readTags} tags and one for the command ring do not fit the ${TLP_TAG_BITS} bits of a PCIe tag`);
  need(p.firstVfOffset + p.functions - 2 <= 255, 'firstVfOffset: the last VF would leave the bus of the PF');
  if (problems.length) throw new PresetError(problems);
  return p;
}

/**
 * The presets whose RTL is checked in, and that `make sim` runs. Against the design's table: `nicProbeDepth` is what a queue holds (`queueDepth`), a
 * descriptor is probed when it is posted.
 */
export const presets = {
  small: parsePreset({
    name: 'small', tlpDataWidth: 128, functions: 4, domains: 2, queues: 4, queueDepth: 4, probeDepth: 1, nicProbeDepth: 4, gpaBits: 32, pagesPerRegion: 32, bitmapRegions: 4096, cacheLines: 8, cacheWays: 2, misses: 2, missesPerFunction: 1, prefetch: true, tracker: true, memory: 'axi',
    grantPages: 2, stageBytes: 512, readTags: 4, pageRequests: 4, commandSlots: 1, commandsInFlight: 1, txSeqWidth: 6, firstVfOffset: 1,
  }),
  default: parsePreset({
    name: 'default', tlpDataWidth: 512, functions: 16, domains: 16, queues: 16, queueDepth: 16, probeDepth: 4, nicProbeDepth: 16, gpaBits: 40, pagesPerRegion: 256, bitmapRegions: 65536, cacheLines: 256, cacheWays: 4, misses: 8, missesPerFunction: 6, prefetch: true, tracker: true, memory: 'axi',
    grantPages: 16, stageBytes: 4096, readTags: 64, pageRequests: 64, commandSlots: 8, commandsInFlight: 8, txSeqWidth: 6, firstVfOffset: 1,
  }),
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

/**
 * Presets whose RTL is made on demand only, because it would make the repository heavy (2.7 MB): `make lint` generates and lints it, nothing simulates it.
 * `large`: 128 read tags where the design's table has 256, because they and the one of the command ring share the 8 bits of a PCIe tag.
 */
export const onDemandPresets = {
  large: parsePreset({
    name: 'large', tlpDataWidth: 512, functions: 64, domains: 64, queues: 64, queueDepth: 16, probeDepth: 4, nicProbeDepth: 16, gpaBits: 46, pagesPerRegion: 256, bitmapRegions: 2 ** 20, cacheLines: 1024, cacheWays: 4, misses: 16, missesPerFunction: 12, prefetch: true, tracker: true, memory: 'axi',
    grantPages: 16, stageBytes: 4096, readTags: 128, pageRequests: 256, commandSlots: 8, commandsInFlight: 8, txSeqWidth: 6, firstVfOffset: 1,
  }),
} as const satisfies Record<string, Preset>;
