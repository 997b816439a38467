import { DESC_KIND } from '../../hw/spec/messages.ts';
import { PAGE_BYTES } from '../../hw/spec/pae.ts';
import type { GuestVm } from '../guest/guest-vm.ts';
import { isTouch } from '../workload/source.ts';
import { AccessLog, type Accesses } from './accesses.ts';
import type { DeviceKind } from './policy.ts';

/**
 * The accesses of a modelled guest, which must have its rings: the used entry tells where a request ends. With `rings` false the accesses to
 * them are left out here, by device and CPU. Packets are posted when their page is put into the ring, which the model does not tell: no posts.
 */
export function guestAccesses(name: string, vm: GuestVm, rings: boolean): Accesses {
  const { layout, bindings } = vm;
  const log = new AccessLog();
  const device = new Map<number, DeviceKind>(bindings.map((b) => [b.queue, b.device === 'net' ? 'nic' : 'block']));
  const open = new Map<number, number>();
  const source = vm.source();
  for (let item = source.next(); item !== null; item = source.next()) {
    const timeUs = item.timeNs / 1000;
    if (isTouch(item)) {
      // Rings lie below all other memory.
      if (rings || item.page >= layout.hot.first) log.cpu(item.page, timeUs);
      continue;
    }
    const { kind, queue, gpa, length } = item;
    const by = device.get(queue)!;
    const isRing = kind === DESC_KIND.ring_read || kind === DESC_KIND.ring_write;
    let request = open.get(queue);
    if (request === undefined) open.set(queue, (request = log.newRequest(by)));
    const write = kind === DESC_KIND.buffer_write || kind === DESC_KIND.ring_write;
    if (rings || !isRing) log.dma(Math.floor(gpa / PAGE_BYTES), Math.floor((gpa + length - 1) / PAGE_BYTES), by, write, request, timeUs);
    if (kind === DESC_KIND.ring_write) open.delete(queue);
  }
  const { first, count } = layout.cold;
  return log.done(name, layout.pages, (page) => page < first || page >= first + count);
}
