import { MSIX_VECTOR } from '../../hw/spec/messages.ts';
import type { Preset } from '../../hw/spec/preset.ts';
import { VPRI_MAGIC, VPRI_VERSION } from '../../hw/spec/registers.ts';
import type { VpriBar } from './device-port.ts';
import { DriverError } from './driver-error.ts';
import type { Registers } from './regs.ts';
import type { ConsumerRing } from './ring.ts';
import type { Task } from './task.ts';

/** Where MSI-X writes go: the interrupt range of x86 (Intel SDM vol. 3, "Message Address Register"). The data is the vector. */
export const MSI_ADDRESS = 0xfee00000;

/** One domain (VM) as the device's tables hold it. */
export interface DomainTable {
  readonly domain: number;
  /** Pages of guest-physical space; a page at or past it is denied. */
  readonly pages: number;
  readonly functions: readonly number[];
  readonly queues: readonly { readonly queue: number; readonly function: number; readonly deviceClass: number }[];
}

export interface SetupParts {
  readonly bar: VpriBar;
  readonly regs: Registers;
  readonly preset: Preset;
}

/** Checks that the device is ours and has the sizes of the preset. */
export function* identify({ bar, regs, preset }: SetupParts): Task {
  const id = yield* bar.load(regs.offset('ID'));
  const magic = regs.field('ID', 'MAGIC', id);
  const version = regs.field('ID', 'VERSION', id);
  if (magic !== VPRI_MAGIC || version !== VPRI_VERSION) {
    throw new DriverError('wrong-device', `ID holds magic 0x${magic.toString(16)}, version ${version}; wanted 0x${VPRI_MAGIC.toString(16)}, version ${VPRI_VERSION}`);
  }
  const features = yield* bar.load(regs.offset('FEATURES'));
  const sizes = {
    FUNCTIONS: preset.functions,
    DOMAINS: preset.domains,
    QUEUES: preset.queues,
    QUEUE_DEPTH: preset.queueDepth,
    PAGES_PER_REGION: preset.pagesPerRegion,
    BITMAP_REGIONS: preset.bitmapRegions,
    PAGE_REQUESTS: preset.pageRequests,
    COMMAND_SLOTS: preset.commandSlots,
  } as const;
  for (const [field, wanted] of Object.entries(sizes) as [keyof typeof sizes, number][]) {
    const found = 2 ** regs.field('FEATURES', field, features);
    if (found !== wanted) throw new DriverError('wrong-device', `FEATURES.${field} says ${found}, preset ${preset.name} has ${wanted}; build and preset differ`);
  }
}

/** Unmasks the vectors of the PF and points them at the interrupt range. */
export function setUpMsix({ bar, regs }: SetupParts): void {
  const table = regs.window('MSIX_TABLE').offset;
  for (const vector of Object.values(MSIX_VECTOR)) {
    bar.store(table + 16 * vector, BigInt(MSI_ADDRESS));
    bar.store(table + 16 * vector + 8, BigInt(vector));
  }
}

/** Gives the device its two rings and arms the page-request interrupt. */
export function setUpRings({ bar, regs }: SetupParts, requests: ConsumerRing, acks: ConsumerRing): void {
  bar.store(regs.offset('PRQ_BASE'), regs.encode('PRQ_BASE', { ADDR: requests.base / 4096 }));
  bar.store(regs.offset('PRQ_CTRL'), regs.encode('PRQ_CTRL', { ENABLE: 0, SIZE: requests.sizeLog2 }));
  bar.store(regs.offset('PRQ_HEAD'), regs.encode('PRQ_HEAD', { HEAD: 0, ARM: 1 }));
  bar.store(regs.offset('PRQ_CTRL'), regs.encode('PRQ_CTRL', { ENABLE: 1, SIZE: requests.sizeLog2 }));
  bar.store(regs.offset('ACK_BASE'), regs.encode('ACK_BASE', { ADDR: acks.base / 4096 }));
  bar.store(regs.offset('ACK_CTRL'), regs.encode('ACK_CTRL', { ENABLE: 1, SIZE: acks.sizeLog2 }));
}

/** Places the domain in the bitmap from row `region` on, has the device clear it and enables it; returns the next free row. */
export function* setUpDomain({ bar, regs, preset }: SetupParts, table: DomainTable, region: number): Task<number> {
  const rows = Math.ceil(table.pages / preset.pagesPerRegion);
  if (region + rows > preset.bitmapRegions) {
    throw new DriverError('setup', `domain ${table.domain} needs ${rows} bitmap rows, ${preset.bitmapRegions - region} of ${preset.bitmapRegions} are left; use fewer pages or a larger preset`);
  }
  const ctrl = regs.offset('DOMAIN_CTRL', table.domain);
  bar.store(regs.offset('DOMAIN_BASE', table.domain), regs.encode('DOMAIN_BASE', { REGION: region }));
  bar.store(regs.offset('DOMAIN_LIMIT', table.domain), regs.encode('DOMAIN_LIMIT', { PAGES: table.pages }));
  bar.store(ctrl, regs.encode('DOMAIN_CTRL', { CLEAR: 1 }));
  yield* pollDomain(bar, regs, table.domain, 'CLEARED', 16 + rows);
  bar.store(ctrl, regs.encode('DOMAIN_CTRL', { ENABLE_SET: 1 }));
  yield* pollDomain(bar, regs, table.domain, 'ENABLED', 16);
  for (const f of table.functions) bar.store(regs.offset('FUNCTION', f), regs.encode('FUNCTION', { DOMAIN: table.domain, ENABLE: 1 }));
  for (const q of table.queues) bar.store(regs.offset('QUEUE', q.queue), regs.encode('QUEUE', { FUNCTION: q.function, CLASS: q.deviceClass, ENABLE: 1 }));
  return region + rows;
}

function* pollDomain(bar: VpriBar, regs: Registers, domain: number, bit: 'CLEARED' | 'ENABLED', tries: number): Task {
  for (let i = 0; i < tries; i++) {
    const value = yield* bar.load(regs.offset('DOMAIN_CTRL', domain));
    if (regs.field('DOMAIN_CTRL', 'BUSY', value) === 0 && regs.field('DOMAIN_CTRL', bit, value) === 1) return;
  }
  throw new DriverError('setup', `domain ${domain}: DOMAIN_CTRL.${bit} did not come up in ${tries} reads`);
}
