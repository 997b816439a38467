import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** A grant: pages of one row that a DMA may read or write from now on. */
export const grantFields = (p: Preset) => ({ row: widths(p).row, first: widths(p).offset, count: widths(p).regionPages, write: 1 }) as const;

/** Harvest of one region: its bits go to host memory at `address` (`out`), and are cleared (`clear`). */
export const harvestFields = (p: Preset) => ({ row: widths(p).row, address: 64, out: 1, clear: 1 }) as const;
