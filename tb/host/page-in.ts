import { firstContent } from './content.ts';
import type { EventQueue } from './events.ts';
import type { HostLatency } from './latency.ts';
import type { HostMemory } from './memory.ts';
import type { SwapDevice } from './swap.ts';
import { sleep, until, type Task } from './task.ts';
import type { VmMemory } from './vm-memory.ts';

export interface PageInParts {
  readonly events: EventQueue;
  readonly memory: HostMemory;
  readonly swap: SwapDevice;
  readonly latency: HostLatency;
}

/** How a page came in: `minor` first touch, `major` from the swap device; or the swap device failed. */
export interface PageIn {
  readonly kind: 'minor' | 'major';
  readonly ok: boolean;
}

/** Fills one locked absent page into a reserved frame; on an error of the swap device the frame is given back. */
export function* pageIn(parts: PageInParts, vm: VmMemory, page: number): Task<PageIn> {
  const { events, memory, swap, latency } = parts;
  const frame = vm.frames.take();
  const kind = vm.where(page) === 'untouched' ? 'minor' : 'major';
  if (kind === 'minor') {
    yield* sleep(events, latency.pageFill);
    firstContent(vm.domain, page, memory.bytes(frame));
  } else {
    const ok = yield* until<boolean>((done) => swap.read(vm.domain, page, memory.bytes(frame), done));
    if (!ok) {
      vm.frames.give(frame);
      return { kind, ok };
    }
  }
  vm.arrived(page, frame);
  return { kind, ok: true };
}
