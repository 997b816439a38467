import type { Preset } from '../../../hw/spec/preset.ts';

/** The TLPs of the DMA engine on the generic TLP interface, as far as a bench of the unit needs them (docs/interfaces.md). */

const bits = (v: bigint, hi: number, lo: number): number => Number((v >> BigInt(lo)) & ((1n << BigInt(hi - lo + 1)) - 1n));

export interface SeenRead {
  readonly tag: number;
  readonly address: number;
  readonly bytes: number;
  readonly requester: number;
}

/** Address of the first byte, bytes between the first and the last enabled one, requester. */
function span(hdr: bigint): { address: number; bytes: number; requester: number; lane: number } {
  const long = bits(hdr, 125, 125) === 1;
  const dwords = bits(hdr, 105, 96) || 1024;
  const [first, last] = [bits(hdr, 67, 64), bits(hdr, 71, 68)];
  const base = long ? Number((hdr & ((1n << 64n) - 1n)) >> 2n) * 4 : bits(hdr, 63, 34) * 4;
  if (long && base < 2 ** 32) throw new Error(`a long header for address 0x${base.toString(16)}`);
  if (dwords > 1 && last === 0) throw new Error('a TLP of several doublewords without last byte enables');
  if (dwords === 1 && last !== 0) throw new Error('a TLP of one doubleword with last byte enables');
  const lane = Math.log2(first & -first);
  const end = dwords === 1 ? 32 - Math.clz32(first) : 32 - Math.clz32(last);
  const want = dwords === 1 ? ((1 << end) - 1) & ~((1 << lane) - 1) : 15 & ~((1 << lane) - 1);
  if (first !== want || (dwords > 1 && last !== (1 << end) - 1)) throw new Error(`byte enables ${first.toString(2)}, ${last.toString(2)} have holes`);
  return { address: base + lane, bytes: 4 * (dwords - 1) + end - lane, requester: bits(hdr, 95, 80), lane };
}

export function decodeRead(hdr: bigint): SeenRead {
  if (bits(hdr, 126, 126) || bits(hdr, 124, 120)) throw new Error(`no memory read: ${hdr.toString(16)}`);
  const { address, bytes, requester } = span(hdr);
  return { address, bytes, requester, tag: bits(hdr, 79, 72) };
}

export function decodeWrite(p: Preset, hdr: bigint, data: readonly bigint[]): { address: number; bytes: number[]; requester: number } {
  if (!bits(hdr, 126, 126) || bits(hdr, 124, 120)) throw new Error(`no memory write: ${hdr.toString(16)}`);
  const { address, bytes, requester, lane } = span(hdr);
  const lanes = p.tlpDataWidth / 8;
  if (data.length !== Math.ceil((lane + bytes) / lanes)) throw new Error(`${data.length} beats for ${bytes} bytes from lane ${lane} on`);
  return { address, requester, bytes: Array.from({ length: bytes }, (_, i) => bits(data[Math.floor((lane + i) / lanes)]!, 8 * ((lane + i) % lanes) + 7, 8 * ((lane + i) % lanes))) };
}

export interface CompletionBeat {
  readonly hdr: bigint;
  readonly data: bigint;
  readonly strb: number;
  readonly sop: number;
  readonly eop: number;
}

/** Completions of a read, split at borders of `split` bytes (a power of two of at least 128: the read completion boundary), as beats. */
export function completionsOf(p: Preset, read: SeenRead, content: (address: number) => number, split: number): CompletionBeat[] {
  const lanes = p.tlpDataWidth / 8;
  const out: CompletionBeat[] = [];
  for (let at = read.address; at < read.address + read.bytes; ) {
    const end = Math.min(read.address + read.bytes, at - (at % split) + split);
    const lane = at % 4;
    const dwords = Math.ceil((lane + end - at) / 4);
    const left = read.address + read.bytes - at;
    const field = (value: number, lo: number): bigint => BigInt(value) << BigInt(lo);
    const hdr = field(0x4a, 120) | field(dwords & 1023, 96) | field(left & 4095, 64) | field(read.requester, 48) | field(read.tag, 40) | field(at & 127, 32);
    const beats = Math.ceil((4 * dwords) / lanes);
    for (let b = 0; b < beats; b++) {
      let data = 0n;
      for (let i = 0; i < lanes; i++) {
        const place = at - lane + b * lanes + i;
        if (place >= at && place < end) data |= BigInt(content(place)) << BigInt(8 * i);
      }
      out.push({ hdr, data, strb: 2 ** Math.min(lanes / 4, dwords - (b * lanes) / 4) - 1, sop: b === 0 ? 1 : 0, eop: b === beats - 1 ? 1 : 0 });
    }
    at = end;
  }
  return out;
}
