import { nanoseconds, numbering, sinceFirst, whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';

/** SPC trace file format (Storage Performance Council, revision 1.0.1), as the UMass repository has it: addresses in blocks of 512 bytes. */
export const spc: LineFormat<'block'> = {
  kind: 'block',
  expected: 'ASU,LBA (512-byte blocks),bytes,R|W,time (s)[,...]',
  names: /\.spc\b|financial|websearch/i,
  parser: () => {
    const time = sinceFirst(1000);
    const disk = numbering();
    return (line) => {
      const [asu, block, bytes, opcode, stamp] = line.trim().split(',').map((f) => f.trim());
      const [unit, lba, length, ns] = [whole(asu), whole(block), whole(bytes), nanoseconds(stamp)];
      if (unit === null || lba === null || !Number.isSafeInteger(lba * 512) || length === null || !/^[rw]$/i.test(opcode ?? '') || ns === null) return null;
      if (length === 0) return { skip: 'requests of no bytes' };
      return { timeUs: time(ns), write: opcode!.toLowerCase() === 'w', disk: disk(asu!), lba: lba * 512, bytes: length };
    };
  },
};
