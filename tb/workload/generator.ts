import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import { DESC_KIND } from '../../hw/spec/messages.ts';
import { Random } from '../host/random.ts';
import type { Descriptor, DescriptorSource } from './source.ts';

/** A seeded workload of one queue. It claims to stand for nothing real: it is there to reach corners. */
export interface GeneratorConfig {
  readonly seed: number;
  readonly queue: number;
  readonly descriptors: number;
  /** Mean time between descriptors, ns; exponential (Poisson arrivals). */
  readonly meanGapNs: number;
  /** Pages that are touched: this many from `firstPage` on. */
  readonly firstPage: number;
  readonly pages: number;
  /** Share of descriptors that write memory. */
  readonly writes: number;
  /** Share of descriptors that go to the hot tenth of the pages. */
  readonly hot: number;
  /** Longest descriptor, bytes. Half of them are whole pages, the rest any length at any byte. */
  readonly maxLength: number;
}

export function generate(config: GeneratorConfig): DescriptorSource {
  const random = new Random(config.seed, `generator ${config.queue}`);
  const span = config.pages * PAGE_BYTES;
  const hotPages = Math.max(1, Math.floor(config.pages / 10));
  if (config.maxLength > span) throw new RangeError(`generator: descriptors of ${config.maxLength} bytes do not fit ${config.pages} pages`);
  let made = 0;
  let timeNs = 0;
  return {
    next(): Descriptor | null {
      if (made === config.descriptors) return null;
      made++;
      timeNs += Math.round(random.exponential(config.meanGapNs));
      const page = random.chance(config.hot) ? random.int(0, hotPages - 1) : random.int(0, config.pages - 1);
      const whole = config.maxLength >= PAGE_BYTES && random.chance(0.5);
      const length = whole ? PAGE_BYTES * random.int(1, Math.floor(config.maxLength / PAGE_BYTES)) : random.int(1, config.maxLength);
      const start = page * PAGE_BYTES + (whole ? 0 : random.int(0, PAGE_BYTES - 1));
      const gpa = config.firstPage * PAGE_BYTES + Math.min(start, span - length);
      return { timeNs, queue: config.queue, kind: random.chance(config.writes) ? DESC_KIND.buffer_write : DESC_KIND.buffer_read, gpa, length };
    },
  };
}
