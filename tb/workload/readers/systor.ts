import { nanoseconds, numbering, sinceFirst, whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

const HEADER = 'Timestamp,Response,IOType,LUN,Offset,Size';

/** SYSTOR '17 traces of a virtual desktop store. The response time may be missing. */
export const systor: LineFormat<'block'> = {
  kind: 'block',
  expected: 'time (s),response (s),R|W,lun,offset,bytes',
  names: /systor/i,
  parser: () => {
    const time = sinceFirst(1000);
    const disk = numbering();
    return (line) => {
      const text = line.trim();
      if (text === HEADER) return { skip: 'header lines' };
      const [stamp, response, type, lun, offset, bytes, ...rest] = text.split(',');
      const [ns, lba, length] = [nanoseconds(stamp), whole(offset), whole(bytes)];
      if (ns === null || (response !== '' && nanoseconds(response) === null) || (type !== 'R' && type !== 'W') || whole(lun) === null || lba === null || length === null || rest.length > 0) return null;
      if (length === 0) return { skip: 'requests of no bytes' };
      return { timeUs: time(ns), write: type === 'W', disk: disk(lun!), lba, bytes: length };
    };
  },
};
