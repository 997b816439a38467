import { SCRUB_BYTES } from '../../hw/spec/registers.ts';
import { DriverError } from './driver-error.ts';
import type { SetupParts } from './driver-setup.ts';
import { paeRights, type PaeShadow } from './pae-shadow.ts';
import type { Task } from './task.ts';

/** Reads of SCRUB_STATE before a row counts as lost: the device answers between its lookups. */
const TRIES = 1_000;

/** PAEs compared with the page table, and how many were wrong. */
export interface ScrubCount {
  readonly pages: number;
  readonly wrong: number;
}

/** The PAEs of a row of the bitmap as lookups see them at one moment, page 0 first: the test backdoor SCRUB. */
export function* scrubRow({ bar, regs, preset }: SetupParts, row: number): Task<readonly number[]> {
  bar.store(regs.offset('SCRUB'), regs.encode('SCRUB', { ROW: row, START: 1n }));
  for (let i = 0; ; i++) {
    const state = yield* bar.load(regs.offset('SCRUB_STATE'));
    if (regs.field('SCRUB_STATE', 'BUSY', state) === 0) {
      if (regs.field('SCRUB_STATE', 'ERROR', state)) throw new DriverError('device-error', `scrub of bitmap row ${row}: device memory refused it (SCRUB_STATE.ERROR)`);
      break;
    }
    if (i === TRIES) throw new DriverError('device-error', `scrub of bitmap row ${row}: SCRUB_STATE.BUSY is still set after ${TRIES} reads`);
  }
  let line = 0n;
  const n = preset.pagesPerRegion;
  const { offset } = regs.window('SCRUB_PAES');
  for (let at = 0; at < Math.min(SCRUB_BYTES, n / 4); at += 8) line |= (yield* bar.load(offset + at)) << BigInt(8 * at);
  const bit = (i: number): number => Number((line >> BigInt(i)) & 1n);
  return Array.from({ length: n }, (_, page) => bit(page) + 2 * bit(n + page));
}

/** Compares every PAE of a domain, from the device, with the driver's shadow and the page table. Only while no update is under way. */
export function* scrubDomain(parts: SetupParts, shadow: PaeShadow, firstRow: number, pages: number): Task<ScrubCount> {
  const n = parts.preset.pagesPerRegion;
  let wrong = 0;
  for (let first = 0; first < pages; first += n) {
    const paes = yield* scrubRow(parts, firstRow + first / n);
    for (let page = first; page < Math.min(pages, first + n); page++) if (!shadow.compare(page, paeRights(paes[page - first]!))) wrong++;
  }
  return { pages, wrong };
}
