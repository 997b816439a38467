import { PAGE_BYTES } from '../../../hw/spec/pae.ts';
import { AgeOrder } from '../../guest/age-order.ts';
import { isTouch, type Source, type WorkSource } from '../../workload/source.ts';

/** Everything a source gives. */
export function itemsOf<T>(source: Source<T>): T[] {
  const out: T[] = [];
  for (let item = source.next(); item !== null; item = source.next()) out.push(item);
  return out;
}

export interface Faults {
  readonly iopf: { minor: number; major: number };
  readonly cpu: { minor: number; major: number };
}

/**
 * Page faults of a host with this many frames and an LRU that sees touches by the CPU and no DMA: the host model's policy without
 * its times (nothing in flight, no free frames kept).
 */
export function lruFaults(source: WorkSource, frames: number): Faults {
  const faults: Faults = { iopf: { minor: 0, major: 0 }, cpu: { minor: 0, major: 0 } };
  const order = new AgeOrder();
  const seen = new Set<number>();
  const access = (page: number, by: keyof Faults): void => {
    if (order.has(page)) {
      if (by === 'iopf') return;
    } else {
      faults[by][seen.has(page) ? 'major' : 'minor']++;
      seen.add(page);
      if (order.size === frames) order.shift();
    }
    order.add(page);
  };
  for (let item = source.next(); item !== null; item = source.next()) {
    if (isTouch(item)) access(item.page, 'cpu');
    else for (let page = Math.floor(item.gpa / PAGE_BYTES); page * PAGE_BYTES < item.gpa + item.length; page++) access(page, 'iopf');
  }
  return faults;
}
