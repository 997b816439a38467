import { numbering, sinceFirst, whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

/** MSR Cambridge block traces: times are Windows FILETIME, 100 ns since 1601, which does not fit a number. */
export const msr: LineFormat<'block'> = {
  kind: 'block',
  expected: 'filetime (100 ns),host,disk,Read|Write,offset,bytes,latency',
  names: /msr/i,
  parser: () => {
    const time = sinceFirst(10);
    const disk = numbering();
    return (line) => {
      const [stamp, host, unit, type, offset, bytes, latency, ...rest] = line.trim().split(',');
      const [lba, length] = [whole(offset), whole(bytes)];
      if (!/^\d{1,19}$/.test(stamp!) || !host || whole(unit) === null || (type !== 'Read' && type !== 'Write') || lba === null || length === null || whole(latency) === null || rest.length > 0) return null;
      if (length === 0) return { skip: 'requests of no bytes' };
      return { timeUs: time(BigInt(stamp!)), write: type === 'Write', disk: disk(`${host},${unit}`), lba, bytes: length };
    };
  },
};
