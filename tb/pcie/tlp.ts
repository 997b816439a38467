/**
 * TLPs as data, and their encoding as header bytes and payload (PCIe 5.0 §2.2). Header bytes are in wire order: byte 0
 * holds fmt and type. Payload bytes are in address order. Only what the device and the root complex use: memory reads
 * and writes, and completions; 8-bit tags; no prefix, no processing hints, no digest.
 */
import type { RawTlp } from '../bridge/types.ts';
import { MAX_DW, byteEnables, padPayload } from './byte-enables.ts';
import { TlpError } from './tlp-error.ts';

export { byteEnables, padPayload, unpadPayload, type DwRange } from './byte-enables.ts';
export { TlpError, type TlpErrorCode } from './tlp-error.ts';

/** Fields of every TLP. */
interface TlpCommon {
  /** Traffic class, 0..7. */
  readonly tc: number;
  /** Attributes: relaxed ordering, ID-based ordering, no snoop. */
  readonly ro: boolean;
  readonly ido: boolean;
  readonly ns: boolean;
  /** A digest follows (never on this interface); the data is poisoned. */
  readonly td: boolean;
  readonly ep: boolean;
  /** Requester ID, 16 bits. */
  readonly requesterId: number;
  /** Tag, 8 bits. */
  readonly tag: number;
  /** Doublewords of payload, or asked for; 1..1024. A Cpl has 0. */
  readonly length: number;
  /** 4 * length bytes; empty for MRd and Cpl. */
  readonly payload: Uint8Array;
}

/** A memory request (PCIe 5.0 §2.2.7). */
export interface MemRequest extends TlpCommon {
  readonly kind: 'MRd' | 'MWr';
  /** Address type, 2 bits: 0 untranslated. */
  readonly at: number;
  /** Byte address of the first doubleword, below 2^53. */
  readonly address: number;
  readonly firstBe: number;
  readonly lastBe: number;
}

/** A completion (PCIe 5.0 §2.2.9). */
export interface Completion extends TlpCommon {
  readonly kind: 'Cpl' | 'CplD';
  readonly completerId: number;
  /** One of CPL_STATUS. */
  readonly status: number;
  /** Byte Count Modified: only PCI-X bridges set it. */
  readonly bcm: boolean;
  /** Bytes still owed, this completion included; 1..4096. */
  readonly byteCount: number;
  /** Low 7 bits of the address of the first enabled byte. */
  readonly lowerAddress: number;
}

export type Tlp = MemRequest | Completion;
export type TlpKind = Tlp['kind'];

/** Completion status (PCIe 5.0 §2.2.9): successful, unsupported request, configuration retry, completer abort. */
export const CPL_STATUS = { SC: 0, UR: 1, CRS: 2, CA: 4 } as const;

/** First header byte: fmt in bits 7..5, type in bits 4..0 (PCIe 5.0 §2.2.1.1, table 2-3). */
const FMT_TYPE = { MRd3: 0x00, MRd4: 0x20, MWr3: 0x40, MWr4: 0x60, Cpl: 0x0a, CplD: 0x4a } as const;

const TWO_32 = 2 ** 32;
const NO_DATA = new Uint8Array(0);

/** A memory read of `length` bytes (0: zero-length read) at `address`, all attributes 0. */
export function memoryRead(requesterId: number, tag: number, address: number, length: number): MemRequest {
  const { dwAddress, dwLength, firstBe, lastBe } = byteEnables(address, length);
  return { kind: 'MRd', tc: 0, ro: false, ido: false, ns: false, td: false, ep: false, requesterId, tag, length: dwLength, payload: NO_DATA, at: 0, address: dwAddress, firstBe, lastBe };
}

/** A memory write of `data` at `address`, padded to doublewords, all attributes 0. */
export function memoryWrite(requesterId: number, tag: number, address: number, data: Uint8Array): MemRequest {
  const { dwAddress, dwLength, firstBe, lastBe } = byteEnables(address, data.length);
  const payload = data.length ? padPayload(address, data) : new Uint8Array(4);
  return { kind: 'MWr', tc: 0, ro: false, ido: false, ns: false, td: false, ep: false, requesterId, tag, length: dwLength, payload, at: 0, address: dwAddress, firstBe, lastBe };
}

/** A completion of `request`: with data when `payload` has any, else without. TC and attributes are the request's (PCIe 5.0 §2.2.9). */
export function completion(request: MemRequest, completerId: number, status: number, byteCount: number, lowerAddress: number, payload: Uint8Array): Completion {
  const { tc, ro, ido, ns, requesterId, tag } = request;
  return { kind: payload.length ? 'CplD' : 'Cpl', tc, ro, ido, ns, td: false, ep: false, requesterId, tag, length: payload.length / 4, payload, completerId, status, bcm: false, byteCount, lowerAddress };
}

/** Header bytes and payload of a TLP. Throws a TlpError with code `field`, `length` or `address-range` when a value does not fit. */
export function encodeTlp(tlp: Tlp): RawTlp {
  const hasData = tlp.kind === 'MWr' || tlp.kind === 'CplD';
  const wide = isRequest(tlp) && tlp.address >= TWO_32;
  fits(tlp, 'tc', tlp.tc, 7);
  fits(tlp, 'requesterId', tlp.requesterId, 0xffff);
  fits(tlp, 'tag', tlp.tag, 0xff);
  const least = tlp.kind === 'Cpl' ? 0 : 1;
  const most = tlp.kind === 'Cpl' ? 0 : MAX_DW;
  if (!Number.isInteger(tlp.length) || tlp.length < least || tlp.length > most) throw new TlpError('length', `${tlp.kind}: length of ${tlp.length} doublewords, must be ${least}..${most}`, null);
  if (tlp.payload.length !== (hasData ? tlp.length * 4 : 0)) throw new TlpError('length', `${tlp.kind}: ${tlp.payload.length} bytes of payload with a length of ${tlp.length} doublewords`, null);

  const header = new Uint8Array(wide ? 16 : 12);
  header[1] = (tlp.tc << 4) | (tlp.ido ? 4 : 0);
  header[2] = (tlp.td ? 0x80 : 0) | (tlp.ep ? 0x40 : 0) | (tlp.ro ? 0x20 : 0) | (tlp.ns ? 0x10 : 0) | ((tlp.length >> 8) & 3);
  header[3] = tlp.length & 0xff;
  if (isRequest(tlp)) {
    fits(tlp, 'at', tlp.at, 3);
    fits(tlp, 'firstBe', tlp.firstBe, 15);
    fits(tlp, 'lastBe', tlp.lastBe, 15);
    if (!Number.isSafeInteger(tlp.address) || tlp.address < 0) throw new TlpError('address-range', `${tlp.kind}: address ${tlp.address} is not an integer below 2^53`, null);
    if (tlp.address % 4) throw new TlpError('field', `${tlp.kind}: address 0x${tlp.address.toString(16)} is not a multiple of 4; byte enables carry the rest`, null);
    header[0] = tlp.kind === 'MRd' ? (wide ? FMT_TYPE.MRd4 : FMT_TYPE.MRd3) : wide ? FMT_TYPE.MWr4 : FMT_TYPE.MWr3;
    header[2] |= tlp.at << 2;
    put16(header, 4, tlp.requesterId);
    header[6] = tlp.tag;
    header[7] = (tlp.lastBe << 4) | tlp.firstBe;
    if (wide) put32(header, 8, Math.floor(tlp.address / TWO_32));
    put32(header, wide ? 12 : 8, tlp.address % TWO_32);
  } else {
    fits(tlp, 'completerId', tlp.completerId, 0xffff);
    fits(tlp, 'status', tlp.status, 7);
    fits(tlp, 'lowerAddress', tlp.lowerAddress, 0x7f);
    if (!Number.isInteger(tlp.byteCount) || tlp.byteCount < 1 || tlp.byteCount > 4096) throw new TlpError('field', `${tlp.kind}: byteCount ${tlp.byteCount} is not in 1..4096`, null);
    header[0] = hasData ? FMT_TYPE.CplD : FMT_TYPE.Cpl;
    put16(header, 4, tlp.completerId);
    put16(header, 6, (tlp.status << 13) | (tlp.bcm ? 0x1000 : 0) | (tlp.byteCount & 0xfff));
    put16(header, 8, tlp.requesterId);
    header[10] = tlp.tag;
    header[11] = tlp.lowerAddress;
  }
  return { header, payload: tlp.payload };
}

/**
 * Reads a TLP. The payload of the result is the one of `raw`, not a copy. Throws a TlpError when the bytes are no
 * well-formed TLP of the supported kinds: `header-size`, `format`, `reserved`, `address-format`, `address-range`, `length`, `status`.
 */
export function decodeTlp(raw: RawTlp): Tlp {
  const h = raw.header;
  if (h.length !== 12 && h.length !== 16) throw new TlpError('header-size', `a TLP header has 12 or 16 bytes, this one has ${h.length}`, h);
  const first = h[0]!;
  switch (first) {
    case FMT_TYPE.MRd3:
    case FMT_TYPE.MWr3:
      return decodeRequest(raw, first === FMT_TYPE.MRd3 ? 'MRd' : 'MWr', 12);
    case FMT_TYPE.MRd4:
    case FMT_TYPE.MWr4:
      return decodeRequest(raw, first === FMT_TYPE.MRd4 ? 'MRd' : 'MWr', 16);
    case FMT_TYPE.Cpl:
    case FMT_TYPE.CplD:
      return decodeCompletion(raw, first === FMT_TYPE.Cpl ? 'Cpl' : 'CplD');
    default:
      throw new TlpError('format', `fmt/type byte 0x${first.toString(16).padStart(2, '0')} is no memory request and no completion`, h);
  }
}

/** Whether a TLP is a memory request, not a completion. */
export function isRequest(tlp: Tlp): tlp is MemRequest {
  return tlp.kind === 'MRd' || tlp.kind === 'MWr';
}

/** One line that names a TLP in messages and reports. */
export function describeTlp(tlp: Tlp): string {
  const id = `${tlp.kind} of requester 0x${tlp.requesterId.toString(16).padStart(4, '0')} tag ${tlp.tag}`;
  if (isRequest(tlp)) return `${id} at 0x${tlp.address.toString(16)}, ${tlp.length} DW, BE ${tlp.firstBe.toString(2)}/${tlp.lastBe.toString(2)}`;
  return `${id}, status ${tlp.status}, ${tlp.length} DW, byte count ${tlp.byteCount}, lower address 0x${tlp.lowerAddress.toString(16)}`;
}

function decodeRequest(raw: RawTlp, kind: 'MRd' | 'MWr', size: 12 | 16): MemRequest {
  const h = raw.header;
  headerSize(h, kind, size);
  commonReserved(h, kind);
  const length = (((h[2]! & 3) << 8) | h[3]!) || MAX_DW;
  payloadLength(raw, kind, kind === 'MWr' ? length * 4 : 0);
  const low = get32(h, size - 4);
  if (low & 3) throw new TlpError('reserved', `${kind}: processing hint bits are set, but TH is 0`, h);
  const high = size === 16 ? get32(h, 8) : 0;
  if (size === 16 && high === 0) throw new TlpError('address-format', `${kind}: 4DW header with an address below 2^32; it must use the 3DW header (PCIe 5.0 §2.2.4.1)`, h);
  if (high >= 2 ** 21) throw new TlpError('address-range', `${kind}: address of 2^53 or more, which this model does not support`, h);
  const b1 = h[1]!;
  const b2 = h[2]!;
  return {
    kind, tc: (b1 >> 4) & 7, ro: (b2 & 0x20) !== 0, ido: (b1 & 4) !== 0, ns: (b2 & 0x10) !== 0, td: (b2 & 0x80) !== 0, ep: (b2 & 0x40) !== 0,
    requesterId: get16(h, 4), tag: h[6]!, length, payload: raw.payload,
    at: (b2 >> 2) & 3, address: high * TWO_32 + low, firstBe: h[7]! & 15, lastBe: h[7]! >> 4,
  };
}

function decodeCompletion(raw: RawTlp, kind: 'Cpl' | 'CplD'): Completion {
  const h = raw.header;
  headerSize(h, kind, 12);
  commonReserved(h, kind);
  const b1 = h[1]!;
  const b2 = h[2]!;
  if (b2 & 0x0c) throw new TlpError('reserved', `${kind}: the AT bits are reserved in a completion`, h);
  if (h[11]! & 0x80) throw new TlpError('reserved', `${kind}: bit 7 beside the lower address is reserved`, h);
  const field = ((b2 & 3) << 8) | h[3]!;
  if (kind === 'Cpl' && field !== 0) throw new TlpError('reserved', `Cpl: the length field is reserved without data (PCIe 5.0 §2.2.2), it is ${field}`, h);
  const length = kind === 'Cpl' ? 0 : field || MAX_DW;
  payloadLength(raw, kind, length * 4);
  const status = h[6]! >> 5;
  if (status !== CPL_STATUS.SC && status !== CPL_STATUS.UR && status !== CPL_STATUS.CRS && status !== CPL_STATUS.CA) throw new TlpError('status', `${kind}: completion status ${status} does not exist`, h);
  return {
    kind, tc: (b1 >> 4) & 7, ro: (b2 & 0x20) !== 0, ido: (b1 & 4) !== 0, ns: (b2 & 0x10) !== 0, td: (b2 & 0x80) !== 0, ep: (b2 & 0x40) !== 0,
    requesterId: get16(h, 8), tag: h[10]!, length, payload: raw.payload,
    completerId: get16(h, 4), status, bcm: (h[6]! & 0x10) !== 0, byteCount: (get16(h, 6) & 0xfff) || 4096, lowerAddress: h[11]!,
  };
}

function headerSize(h: Uint8Array, kind: TlpKind, size: number): void {
  if (h.length !== size) throw new TlpError('header-size', `${kind}: fmt 0x${(h[0]! >> 5).toString(16)} needs ${size} header bytes, there are ${h.length}`, h);
}

/** T9, T8 (10-bit tags), LN and TH: unused here, so they must be 0. */
function commonReserved(h: Uint8Array, kind: TlpKind): void {
  if (h[1]! & 0x8b) throw new TlpError('reserved', `${kind}: header byte 1 is 0x${h[1]!.toString(16)}; T9, T8, LN and TH must be 0`, h);
}

function payloadLength(raw: RawTlp, kind: TlpKind, bytes: number): void {
  if (raw.payload.length !== bytes) throw new TlpError('length', `${kind}: the header announces ${bytes} bytes of payload, there are ${raw.payload.length}`, raw.header);
}

function fits(tlp: Tlp, name: string, value: number, max: number): void {
  if (!Number.isInteger(value) || value < 0 || value > max) throw new TlpError('field', `${tlp.kind}: ${name} ${value} is not in 0..${max}`, null);
}

function get16(b: Uint8Array, at: number): number {
  return (b[at]! << 8) | b[at + 1]!;
}

function get32(b: Uint8Array, at: number): number {
  return ((b[at]! << 24) | (b[at + 1]! << 16) | (b[at + 2]! << 8) | b[at + 3]!) >>> 0;
}

function put16(b: Uint8Array, at: number, value: number): void {
  b[at] = value >> 8;
  b[at + 1] = value;
}

function put32(b: Uint8Array, at: number, value: number): void {
  b[at] = value >>> 24;
  b[at + 1] = value >>> 16;
  b[at + 2] = value >>> 8;
  b[at + 3] = value;
}
