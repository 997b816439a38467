import { whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

/** Bytes of the packet that each line stands for (mahimahi: one MTU-sized packet a line). */
const PACKET_BYTES = 1500;

/** Arrival list of mahimahi: the time of one packet of 1,500 bytes a line, ms. */
export const arrivals: LineFormat<'net'> = {
  kind: 'net',
  expected: 'one time in ms',
  names: /mahimahi|\.(down|up)\b/i,
  parser: () => {
    let first: number | null = null;
    return (line) => {
      const ms = whole(line.trim());
      return ms === null ? null : { timeUs: (ms - (first ??= ms)) * 1000, bytes: PACKET_BYTES };
    };
  },
};
