import { cat, type Bits, type Fields } from '../../gen/hdl/index.ts';
import { unpack } from '../prim/payload.ts';
import { TIMESTAMP_BITS } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { GENERATION_BITS, widths } from '../spec/widths.ts';

/**
 * What a queue tells the message engine. `fault`: the queue is parked and waits for a response. `probe`: pages that a later
 * descriptor will need; nobody waits, and it may be dropped. `blocked`: the queue waits for a blocked page for too long; it is
 * woken by the update, not by a response.
 */
export const FAULT_KIND = { fault: 0, probe: 1, blocked: 2 } as const;

/** What is asked for, and from which kind of device. */
const pagesFields = (p: Preset) => {
  const w = widths(p);
  return { domain: 8, device_class: 2, page: w.page, pages: w.regionPages, write: 1 } as const;
};

/** A fault, probe or report on its way to the message engine. */
export const faultFields = (p: Preset) => {
  const w = widths(p);
  return { queue: w.queue, func: w.function, ...pagesFields(p), kind: 2 } as const;
};

/** A fault or report that waits for its turn, as it stands in RAM: when it arrived beside what it asks for. */
export const waitingFields = (p: Preset) => ({ ...pagesFields(p), stamp: TIMESTAMP_BITS }) as const;

/** The names of what is asked for, with who asks. */
export const ASKED = ['queue', 'func', 'domain', 'device_class', 'page', 'pages', 'write'] as const;

/** A probe that waits for its turn. */
export const probeFields = (p: Preset) => {
  const w = widths(p);
  return { queue: w.queue, func: w.function, ...pagesFields(p) } as const;
};

/** An outstanding request: its tag's generation, who waits (bit a queue), what was asked for, when it was first seen and last sent. */
export const entryFields = (p: Preset) => {
  const w = widths(p);
  return { generation: GENERATION_BITS, probe: 1, waiters: p.queues, queue: w.queue, func: w.function, ...pagesFields(p), stamp: TIMESTAMP_BITS, sent: 64 } as const;
};

/** The fields of a word, by name. */
export type Word<F extends Fields> = { readonly [K in keyof F]: Bits<F[K]> };

/** A word from its fields, the first field in the highest bits. */
export function packWord<F extends Fields>(fields: F, values: { readonly [K in keyof F]: Bits }): Bits {
  return cat(...Object.keys(fields).map((name) => values[name]!));
}

/** The fields of a packed word. */
export function unpackWord<F extends Fields>(fields: F, packed: Bits): Word<F> {
  return Object.fromEntries(unpack(fields, packed)) as Word<F>;
}
