import { nanoseconds, sinceFirst, whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

/** A packet capture reduced to times and lengths: seconds TAB bytes. */
export const packetList: LineFormat<'net'> = {
  kind: 'net',
  expected: 'time (s) TAB bytes',
  names: /ndpi|\.tsv\b/i,
  parser: () => {
    const time = sinceFirst(1000);
    return (line) => {
      const [stamp, length, ...rest] = line.trim().split('\t');
      const [ns, bytes] = [nanoseconds(stamp), whole(length)];
      if (ns === null || bytes === null || rest.length > 0) return null;
      return bytes === 0 ? { skip: 'packets of no bytes' } : { timeUs: time(ns), bytes };
    };
  },
};
