import { nanoseconds, numbering, sinceFirst, whole } from './fields.ts';
import type { LineFormat } from './line-format.ts';
import type { BlockRecord } from './records.ts';

/** The stages a request is taken from, best first: issued to the driver, queued, completed (blkparse(1), "ACTION IDENTIFIERS"). */
const STAGES = ['D', 'Q', 'C'] as const;
type Stage = (typeof STAGES)[number];
type Staged = BlockRecord & { readonly stage: Stage; readonly ns: bigint };

/** "%D %2c %8s %5T.%9t %5p %2a %3d " and what follows for the action (blkparse(1), "DEFAULT OUTPUT"). */
const event = /^\s*(\d+,\d+)\s+\d+\s+\d+\s+(\d+\.\d{1,9})\s+\d+\s+([A-Za-z]{1,2})\s+(\S+)\s*(.*)$/;
/** Heads of the summary that follows the events. */
const summary = /^(CPU\d+ \(|Total \(|Throughput \(|Events \(|Skips:)/;

/**
 * The default text output of blkparse. A request is logged at several stages; the records are those of one stage: `D` where the
 * file has any, else `Q`, else `C`.
 */
export const blkparse: LineFormat<'block', Staged> = {
  kind: 'block',
  expected: 'major,minor cpu sequence seconds.fraction pid action rwbs [sector + sectors] ...',
  names: /blkparse|blktrace/i,
  parser: () => {
    const disk = numbering();
    let over = false;
    return (line) => {
      over ||= summary.test(line);
      if (over) return { skip: 'lines of the summary' };
      const [, device, stamp, action, rwbs, rest] = event.exec(line) ?? [];
      if (device === undefined) return null;
      const stage = STAGES.find((s) => s === action);
      if (stage === undefined) return { skip: `events of action ${action}` };
      // A leading F is a flush that goes before the request (blk_fill_rwbs in the kernel).
      const type = /^F?([RW])/.exec(rwbs!)?.[1];
      const [, sector, sectors] = /^(\d+) \+ (\d+)\b/.exec(rest!) ?? [];
      const [lba, length] = [whole(sector), whole(sectors)];
      // A SCSI command of another kind has its bytes in brackets where the sectors would be.
      const other = type === undefined || /^\d+ \(/.test(rest!) || (sector === undefined && rwbs!.startsWith('F'));
      if (other) return { skip: 'requests that move no data (flush, discard, other commands)' };
      if (lba === null || length === null) return null;
      if (length === 0) return { skip: 'requests of no bytes' };
      return { timeUs: 0, ns: nanoseconds(stamp)!, write: type === 'W', disk: disk(device), lba: lba * 512, bytes: length * 512, stage };
    };
  },
  finish: (records, skipped) => {
    const stage = STAGES.find((s) => records.some((r) => r.stage === s));
    const [chosen, other] = [records.filter((r) => r.stage === stage), records.filter((r) => r.stage !== stage)];
    for (const r of other) skipped.set(`events of action ${r.stage}`, (skipped.get(`events of action ${r.stage}`) ?? 0) + 1);
    const time = sinceFirst(1000);
    return chosen.map(({ write, disk, lba, bytes, ns }) => ({ timeUs: time(ns), write, disk, lba, bytes }));
  },
};
