import { DESC_KIND } from '../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../hw/spec/pae.ts';

/** Sizes of the parts of a split virtqueue, bytes (virtio 1.2 §2.7): descriptor; head, entry and tail of the available and the used ring. */
const DESCRIPTOR = 16;
const HEAD = 4;
const AVAILABLE_ENTRY = 2;
const USED_ENTRY = 8;

/** The areas of a split virtqueue in guest-physical memory. */
export interface RingAreas {
  readonly descriptors: number;
  readonly available: number;
  readonly used: number;
  /** Entries of each. */
  readonly size: number;
}

export interface RingAccess {
  readonly part: 'available' | 'descriptor' | 'used';
  /** One of DESC_KIND. */
  readonly kind: number;
  readonly gpa: number;
  readonly length: number;
}

/** Bytes of the three areas of a queue of `size` entries, with the words for event suppression. */
export function ringBytes(size: number): { readonly descriptors: number; readonly available: number; readonly used: number } {
  return { descriptors: DESCRIPTOR * size, available: HEAD + AVAILABLE_ENTRY * size + 2, used: HEAD + USED_ENTRY * size + 2 };
}

/** Entries of a queue whose descriptor table has this many bytes. */
export const ringSizeOf = (descriptorBytes: number): number => Math.floor(descriptorBytes / DESCRIPTOR);

/**
 * The device's accesses to a split virtqueue. Assumptions, as no trace logs them: entries are used in order, descriptors too (a
 * request takes the next free ones, whatever the driver's free list says); the device reads each descriptor and each available entry
 * by itself, and writes each used entry by itself; the index words of the rings are polled in batches and left out.
 */
export class VirtioRing {
  #request = 0;
  #descriptor = 0;
  #finished = 0;

  constructor(readonly areas: RingAreas) {}

  /** Before the data of a request: its available entry, and the descriptors it has in the table (1 where it has an indirect table). */
  begin(descriptors: number): RingAccess[] {
    const { size, available, descriptors: table } = this.areas;
    const entry: RingAccess = { part: 'available', kind: DESC_KIND.ring_read, gpa: available + HEAD + AVAILABLE_ENTRY * (this.#request++ % size), length: AVAILABLE_ENTRY };
    const chain = Array.from({ length: descriptors }, (): RingAccess =>
      ({ part: 'descriptor', kind: DESC_KIND.ring_read, gpa: table + DESCRIPTOR * (this.#descriptor++ % size), length: DESCRIPTOR }));
    return [entry, ...chain];
  }

  /** After the data of a request: its used entry. */
  end(): RingAccess {
    return { part: 'used', kind: DESC_KIND.ring_write, gpa: this.areas.used + HEAD + USED_ENTRY * (this.#finished++ % this.areas.size), length: USED_ENTRY };
  }
}

/** The areas of a queue in pages of their own: descriptors from `firstPage` on, then the available ring, then the used ring. */
export function ringAt(firstPage: number, size: number): RingAreas & { readonly pages: number } {
  const bytes = ringBytes(size);
  const pages = (n: number): number => Math.ceil(n / PAGE_BYTES);
  const available = firstPage + pages(bytes.descriptors);
  const used = available + pages(bytes.available);
  return { descriptors: firstPage * PAGE_BYTES, available: available * PAGE_BYTES, used: used * PAGE_BYTES, size, pages: used + pages(bytes.used) - firstPage };
}
