import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** Payloads between the parts of the PA-BITMAP unit and its users. */

/** Bits of a domain's life: how often it was enabled, so that a lookup that waited for memory is not taken into a later life. */
export const LIFE_BITS = 2;

/** Bits of the mark that comes back with a change of a line; the device does not look at it. */
export const CHANGE_MARK_BITS = 4;

/** A lookup: queue (`tag`), function, first page, pages, access. */
export const lookupFields = (p: Preset) => ({ tag: widths(p).queue, func: widths(p).function, page: widths(p).page, count: widths(p).pages, write: 1 }) as const;

/** A lookup in the pipeline. A `probe` takes no token. */
export const pipelineFields = (p: Preset) => ({ ...lookupFields(p), probe: 1 }) as const;

/** A lookup that waits for its line: cut at its region border. Its queue is its place in the RAM. */
export const waitFields = (p: Preset) => ({ func: widths(p).function, page: widths(p).page, count: widths(p).regionPages, write: 1, domain: widths(p).domain, life: LIFE_BITS }) as const;

/** A change of one line, from the update engine: pages `first` to `end` - 1 get `rights`. `mark` comes back with installed and done. */
export const lineChange = (p: Preset) => ({ row: widths(p).row, first: widths(p).offset, end: widths(p).regionPages, rights: 2, mark: CHANGE_MARK_BITS }) as const;
