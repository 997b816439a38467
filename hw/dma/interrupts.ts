import { lit, type Bits } from '../../gen/hdl/index.ts';
import { INTERRUPT_RANGE, PAGE_BITS } from '../spec/pae.ts';

/** Whether a page (any width of page number) is in the interrupt range. */
export function inInterruptRange(page: Bits): Bits<1> {
  const low = Math.log2(INTERRUPT_RANGE.bytes) - PAGE_BITS;
  const place = INTERRUPT_RANGE.base / INTERRUPT_RANGE.bytes;
  return place < 2 ** (page.w - low) ? page.bits(page.w - 1, low).eq(place) : lit(1, 0);
}
