import { PAGE_BITS, PAGE_BYTES } from '../../hw/spec/pae.ts';
import { metaOf, RECORD_KIND, type GpaTrace } from '../workload/gpa-trace.ts';
import { RequestMap, TraceRings } from '../workload/ring-replay.ts';
import type { RingAccess } from '../guest/virtio-ring.ts';
import { AccessLog, type Accesses } from './accesses.ts';
import type { CpuTrace } from './cpu-trace.ts';

export interface GpaAccessOptions {
  /** Records of the trace at most. */
  readonly limit: number;
  /** Accesses to the rings, request headers, status bytes and indirect tables as well, not only the data. */
  readonly rings: boolean;
  /** Pages that the guest's CPU touched, recorded beside the trace. */
  readonly cpu: CpuTrace | null;
}

/** Pages of the guest that recorded the traces, 256 MiB; a trace that reaches beyond has more. */
const GUEST_PAGES = 65_536;

/** The accesses of a guest-physical trace. Its working set is what the device touches: nearly all that the CPU alone touched is left from boot. */
export function gpaAccesses(t: GpaTrace, options: GpaAccessOptions): Accesses {
  const { rings: withRings, cpu } = options;
  const log = new AccessLog();
  const places = withRings ? new RequestMap(t) : null;
  const rings = new TraceRings();
  const n = Math.min(t.count, options.limit);
  let [timeUs, request, window] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    if (i > 0) timeUs += t.dtUs[i]!;
    request += t.dreq[i]!;
    // A window of CPU touches counts as over at its end: within it the device goes first.
    for (; cpu !== null && window < cpu.windows && cpu.timeUs(window) <= timeUs; window++) for (const page of cpu.pagesOf(window)) log.cpu(page, cpu.timeUs(window));
    const meta = metaOf(t.meta[i]!);
    const [gpa, length] = [t.gpa[i]!, t.length[i]!];
    if (meta.kind === RECORD_KIND.ringArea && withRings) rings.setUp(t.meta[i]!, request, gpa, length);
    if (length === 0) continue;
    const last = Math.floor((gpa + length - 1) / PAGE_BYTES);
    if (meta.kind === RECORD_KIND.receiveBufferPosted) {
      for (let page = gpa >>> PAGE_BITS; page <= last; page++) log.post(page, timeUs);
      continue;
    }
    const own = meta.kind === RECORD_KIND.blockHeader || meta.kind === RECORD_KIND.blockStatus || meta.kind === RECORD_KIND.indirectTable;
    if (meta.kind !== RECORD_KIND.data && !(own && withRings)) continue;
    const device = meta.device === 'net' ? 'nic' : 'block';
    const id = log.requestOf(`${t.meta[i]! >> 5} ${device} ${request}`, device);
    const ring = withRings ? rings.of(t.meta[i]!) : undefined;
    const place = places?.at(i);
    const access = (a: RingAccess): void => log.dma(a.gpa >>> PAGE_BITS, Math.floor((a.gpa + a.length - 1) / PAGE_BYTES), device, a.part === 'used', id, timeUs);
    if (place?.first && ring !== undefined) ring.begin(place.descriptors).forEach(access);
    log.dma(gpa >>> PAGE_BITS, last, device, meta.write, id, timeUs);
    if (place?.last && ring !== undefined) access(ring.end());
  }
  return log.done(t.name, GUEST_PAGES, (_page, byDevice) => byDevice);
}
