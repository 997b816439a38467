import { TOUCH, TOUCH_BYTES } from '../../../hw/spec/messages.ts';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { ringPhase, unpack } from '../../host/layout.ts';
import type { Ack, DeviceBench } from './device-bench.ts';
import { SMALL } from './device-wire.ts';

const layout = memoryLayout(SMALL);
const REGION = SMALL.pagesPerRegion;
/** Where harvests go, above 4 GiB and above the rings. */
export const HARVEST_BASE = 0x20_0000_0000;

export interface Harvest {
  readonly domain?: number;
  readonly first: number;
  readonly count: number;
  readonly clear: boolean;
  readonly address?: number;
}

/** The set bits of harvested lines, the first one that of the region of page `first`: `r` or `w` and the page. */
export function bitsOf(bytes: Uint8Array, first = 0): string[] {
  const base = first - (first % REGION);
  return Array.from({ length: 8 * bytes.length }, (_, i) => {
    const [line, bit] = [Math.floor(i / layout.lineBits), i % layout.lineBits];
    return (bytes[i >> 3]! >> (i & 7)) & 1 ? `${bit < REGION ? 'r' : 'w'}${base + line * REGION + (bit % REGION)}` : '';
  }).filter((b) => b);
}

/** Bytes of the bits of the regions that a range touches. */
export const harvestBytes = (h: Harvest): number => (Math.floor((h.first + h.count - 1) / REGION) - Math.floor(h.first / REGION) + 1) * layout.lineBytes;

/** A harvest, offered to slot 0; gives its sequence number. */
export const beginHarvest = (d: DeviceBench, h: Harvest): number => d.command({ op: 'harvest', domain: h.domain ?? 0, first: h.first, count: h.count, clearBits: h.clear, address: h.address ?? HARVEST_BASE });

/** What is in host memory of a harvest. */
export const harvested = (d: DeviceBench, h: Harvest): string[] => bitsOf(d.memory.read(h.address ?? HARVEST_BASE, harvestBytes(h)), h.first);

/** A harvest, run to its acknowledgement. */
export function harvest(d: DeviceBench, h: Harvest): { ack: Ack; bits: string[] } {
  beginHarvest(d, h);
  const ack = d.nextAck();
  return { ack, bits: harvested(d, h) };
}

/** Tracking of a domain begins or ends. */
export const track = (d: DeviceBench, domain: number, on = true): Ack => d.update({ op: 'track', domain, first: 0, count: 0, track: on });

/** Where the first-touch log lies. */
export const LOG_BASE = 0x21_0000_0000;

/** The host's side of the first-touch log. */
export class TouchRing {
  head = 0;

  constructor(private readonly d: DeviceBench, readonly log2: number) {
    d.memory.zero(LOG_BASE, TOUCH_BYTES << log2);
    d.set('TOUCH_LOG_BASE', { ADDR: LOG_BASE / 4096 });
    d.set('TOUCH_LOG_CTRL', { ENABLE: 1, SIZE: log2 });
  }

  /** Entries that are there, as domain, kind and page; `give` returns them to the device. */
  read(give = true): string[] {
    const found: string[] = [];
    for (;;) {
      const { phase, domain, page, write } = unpack(TOUCH, this.d.memory.read(LOG_BASE + TOUCH_BYTES * (this.head % 2 ** this.log2), TOUCH_BYTES));
      if (phase !== ringPhase(this.head, this.log2) || found.length === 2 ** this.log2) break;
      found.push(`${domain}${write ? 'w' : 'r'}${page}`);
      this.head++;
    }
    if (give) this.d.set('TOUCH_LOG_HEAD', { HEAD: this.head });
    return found;
  }
}
