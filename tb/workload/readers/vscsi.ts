import { sinceFirst } from './fields.ts';
import type { ReadOptions } from './line-format.ts';
import type { Problems } from './problems.ts';
import type { BlockRecord } from './records.ts';

/** A record: u32 serial, u32 bytes, u32 scatter-gather entries, u16 command, u16 version, u64 block, u64 time in us; little endian. */
const RECORD_BYTES = 32;
/** SCSI operation codes (SPC-4 annex E): READ and WRITE of 6, 10, 12 and 16 bytes. */
const READS = [0x08, 0x28, 0xa8, 0x88];
const WRITES = [0x0a, 0x2a, 0xaa, 0x8a];
const EXPECTED = 'a record of 32 bytes, version 1, of at least one block';

/** True when the bytes begin as a vSCSI trace of version 1 does. */
export function isVscsi(bytes: Uint8Array): boolean {
  if (bytes.length < RECORD_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint8(15) === 1 && view.getUint8(14) === 0 && [...READS, ...WRITES, 0].includes(view.getUint16(12, true)) && view.getUint32(4, true) % 512 === 0;
}

/** vSCSI traces of version 1 (VMware; the CloudPhysics traces): blocks are 512 bytes. */
export function readVscsi(bytes: Uint8Array, problems: Problems, skipped: Map<string, number>, options: ReadOptions = {}): readonly BlockRecord[] {
  const { limit = Infinity } = options;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const time = sinceFirst(1);
  const records: BlockRecord[] = [];
  const skip = (what: string): void => void skipped.set(what, (skipped.get(what) ?? 0) + 1);
  let at = 0;
  for (; at + RECORD_BYTES <= bytes.length && records.length < limit; at += RECORD_BYTES) {
    problems.total += RECORD_BYTES;
    const [length, command, version] = [view.getUint32(at + 4, true), view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    const lba = Number(view.getBigUint64(at + 16, true)) * 512;
    const bad = version >> 8 !== 1 ? `version ${version >> 8}` : length % 512 ? `${length} bytes` : Number.isSafeInteger(lba) ? null : `block ${lba / 512}`;
    const write = WRITES.includes(command);
    if (bad !== null) problems.add(at, EXPECTED, bad, RECORD_BYTES);
    else if (!write && !READS.includes(command)) skip(`SCSI commands 0x${command.toString(16)}`);
    else if (length === 0) skip('requests of no bytes');
    else records.push({ timeUs: time(view.getBigUint64(at + 24, true)), write, disk: 0, lba, bytes: length });
  }
  const rest = bytes.length - at;
  if (rest > 0 && rest < RECORD_BYTES) {
    problems.total += rest;
    problems.add(at, EXPECTED, `the end of the file after ${rest} bytes`, rest);
  }
  return records;
}
