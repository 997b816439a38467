import { sinceFirst } from './fields.ts';
import type { ReadOptions } from './line-format.ts';
import type { Problems } from './problems.ts';
import type { NetRecord } from './records.ts';

/** Magic numbers of the classic format (draft-ietf-opsawg-pcap): fractions of a second in us or ns, in the byte order of the writer. */
const MAGIC_US = 0xa1b2c3d4;
const MAGIC_NS = 0xa1b23c4d;
const FILE_HEADER = 24;
const PACKET_HEADER = 16;
/** Captured bytes of a packet at most (libpcap's own limit, MAXIMUM_SNAPLEN); a larger length is damage. */
const MAX_CAPTURED = 262_144;
const PCAPNG = 0x0a0d0d0a;

interface Layout {
  readonly littleEndian: boolean;
  readonly perSecond: number;
}

/** Byte order and unit of time of a classic capture; null when the bytes are none. */
export function pcapLayout(bytes: Uint8Array): Layout | null {
  if (bytes.length < 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const littleEndian of [true, false]) {
    const magic = view.getUint32(0, littleEndian);
    if (magic === MAGIC_US || magic === MAGIC_NS) return { littleEndian, perSecond: magic === MAGIC_US ? 1e6 : 1e9 };
  }
  return null;
}

/** True for the newer format, which is not read. */
export function isPcapng(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, false) === PCAPNG;
}

/**
 * Packet captures of the classic pcap format: time and length on the wire of each packet. Packets have no mark to find the
 * next one by: behind a damaged length nothing can be read, and the rest of the file counts as lost.
 */
export function readPcap(bytes: Uint8Array, problems: Problems, skipped: Map<string, number>, options: ReadOptions = {}): readonly NetRecord[] {
  const { limit = Infinity } = options;
  const layout = pcapLayout(bytes);
  problems.total += Math.min(FILE_HEADER, bytes.length);
  if (layout === null || bytes.length < FILE_HEADER) {
    problems.add(0, 'the 24-byte header of a classic pcap file', `${bytes.length} bytes`, bytes.length);
    return [];
  }
  const { littleEndian, perSecond } = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const time = sinceFirst(perSecond / 1e6);
  const records: NetRecord[] = [];
  for (let at = FILE_HEADER; at < bytes.length && records.length < limit; ) {
    const lose = (expected: string, found: string): void => {
      problems.total += bytes.length - at;
      problems.add(at, expected, `${found}; the ${bytes.length - at} bytes from here on cannot be read`, bytes.length - at);
    };
    if (at + PACKET_HEADER > bytes.length) {
      lose('a packet header of 16 bytes', `the end of the file after ${bytes.length - at}`);
      break;
    }
    const [seconds, fraction, captured, length] = [0, 4, 8, 12].map((o) => view.getUint32(at + o, littleEndian)) as [number, number, number, number];
    if (captured > MAX_CAPTURED || at + PACKET_HEADER + captured > bytes.length) {
      lose(`a packet of at most ${MAX_CAPTURED} captured bytes, whole`, captured > MAX_CAPTURED ? `a length of ${captured}` : `${bytes.length - at - PACKET_HEADER} of ${captured} bytes`);
      break;
    }
    problems.total += PACKET_HEADER + captured;
    if (fraction >= perSecond) problems.add(at, `a fraction of a second below ${perSecond}`, String(fraction), PACKET_HEADER + captured);
    else if (length === 0) skipped.set('packets of no bytes', (skipped.get('packets of no bytes') ?? 0) + 1);
    else records.push({ timeUs: time(BigInt(seconds) * BigInt(perSecond) + BigInt(fraction)), bytes: length });
    at += PACKET_HEADER + captured;
  }
  return records;
}
