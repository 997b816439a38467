import type { Preset } from '../spec/preset.ts';
import { widths } from '../spec/widths.ts';

/** A committed update command on its way from the slots to the update engine. Field meanings: `COMMAND` in hw/spec/messages.ts. */
export const commandFields = (p: Preset) =>
  ({ slot: widths(p).slot, op: 4, rights: 2, irq: 1, domain: 8, sequence: 32, first_page: 52, page_count: 52, response_valid: 1 }) as const;

/** An acknowledgement on its way from the update engine to the posted stream. */
export const ackFields = (p: Preset) => ({ slot: widths(p).slot, status: 8, sequence: 32, irq: 1 }) as const;
