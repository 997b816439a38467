import { copies, type Bits } from '../../gen/hdl/index.ts';
import { layoutField } from '../prim/layout.ts';
import { COMMAND, COMMAND_BYTES } from '../spec/messages.ts';
import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** A whole command as the host wrote it, on its way to the update engine; `slot` is 0 for one of the command ring. */
export const commandFields = (p: Preset) => ({ slot: widths(p).slot, words: 8 * COMMAND_BYTES }) as const;

/** The fields of a command, by the names of `COMMAND`. */
export function commandOf(words: Bits): { readonly [K in keyof typeof COMMAND]: Bits } {
  const qwords = copies(words, 64);
  return Object.fromEntries(Object.entries(COMMAND).map(([name, range]) => [name, layoutField(qwords, range)])) as { [K in keyof typeof COMMAND]: Bits };
}

/** An acknowledgement on its way from the update engine to the posted stream. */
export const ackFields = (p: Preset) => ({ slot: widths(p).slot, ring: 1, status: 8, sequence: 32, irq: 1 }) as const;

/** A response that a `set` carries, on its way to the message engine. */
export const carriedFields = { index: 16, generation: 16, code: 4 } as const;
