import { ANONYMOUS } from '../guest/anonymous.ts';
import { DIRTY_SHARE } from '../guest/block-guest.ts';
import { guestVm, type GuestOptions, type GuestTraces, type GuestVm } from '../guest/guest-vm.ts';
import { FREE_POOL } from '../guest/page-cache.ts';
import { surveyGuest, type GuestSurvey } from '../guest/survey.ts';
import type { TraceFile } from '../workload/readers/read-trace.ts';
import type { SimWorkload } from './sim-workload.ts';

/** A trace of requests that a model of a guest turns into DMA. */
export interface GuestFiles {
  /** A block or a page trace. */
  readonly disk: Extract<TraceFile, { readonly kind: 'block' | 'page' }> | null;
  readonly net: Extract<TraceFile, { readonly kind: 'net' }> | null;
}

const n = (v: number): string => v.toLocaleString('en-US');
const percent = (v: number): string => `${Math.round(100 * v)}%`;

/** The guest of these traces. Packets that come after the last disk request are left out. */
export function guestWorkload(files: GuestFiles, options: GuestOptions): SimWorkload {
  const { disk, net } = files;
  const endUs = disk?.kind === 'block' ? disk.records.at(-1)!.timeUs : Infinity;
  const packets = net === null ? null : net.records.filter((r) => r.timeUs <= endUs);
  const traces: GuestTraces = { disk, net: packets };
  const vm = guestVm(traces, options);
  const survey = surveyGuest(vm.source(), vm.layout.cold);
  const names = [disk, net].flatMap((f) => (f === null ? [] : [f.name]));
  return {
    name: names.join(' + '),
    bindings: vm.bindings,
    descriptors: survey.descriptors,
    pageLimit: vm.layout.pages,
    workingSet: survey.workingSet,
    workingSetText: `${n(survey.workingSet)} pages touched by device or CPU, cold anonymous memory not counted`,
    lastTimeNs: survey.lastTimeNs,
    conditions: [
      ...(disk === null ? [] : [['trace', fileText(disk, disk.records.length)] as const]),
      ...(net === null ? [] : [['packets', fileText(net, packets!.length)] as const]),
      ['requests', requestText(survey)],
      ...guestText(vm, options, disk?.kind ?? null, packets !== null),
    ],
    firstTouch: disk?.kind === 'block' && options.writes === 'direct'
      ? 'by the device'
      : 'by the CPU for written pages and rings, else by the device (as with init_on_alloc=0)',
    inputs: {
      traces: [disk, net].flatMap((f) => (f === null ? [] : [{ name: f.name, format: f.format, records: f.records.length, broken: f.problems.count, skipped: Object.fromEntries(f.skipped), outOfOrder: f.outOfOrder }])),
      guest: { ...options, layout: vm.layout },
      survey,
    },
    source: vm.source,
  };
}

function fileText(f: TraceFile, used: number): string {
  const skipped = [...f.skipped].map(([what, count]) => `${n(count)} ${what}`);
  const notes = [`${n(f.problems.count)} broken ${f.problems.unit === 'line' ? 'line' : 'record'}${f.problems.count === 1 ? '' : 's'}`, ...skipped, ...(f.outOfOrder ? [`${n(f.outOfOrder)} out of order, sorted by time`] : [])];
  return `${f.name} (${f.format}): ${n(used)} ${f.kind === 'net' ? 'packets' : f.kind === 'page' ? 'page references' : 'requests'}; left out: ${notes.join(', ')}`;
}

function requestText(s: GuestSurvey): string {
  const share = ((100 * s.writes) / Math.max(1, s.descriptors)).toFixed(1);
  return `${n(s.descriptors)} descriptors (${n(s.ringAccesses)} to rings), ${n(s.pageDmas)} page DMAs, ${n(s.bytes)} bytes, ${share}% write memory; ${n(s.touches)} touches by the guest’s CPU`;
}

function guestText(vm: GuestVm, o: GuestOptions, disk: 'block' | 'page' | null, net: boolean): (readonly [string, string])[] {
  const { cache, nic, hot, cold, pages, footprint } = vm.layout;
  const pool = o.cache === 'lru' ? 'used again at once' : `free pool of ${percent(FREE_POOL.low)}..${percent(FREE_POOL.high)}`;
  const writes = o.writes === 'direct' ? 'writes direct (no CPU touch before)' : `writes buffered, dirtied by the CPU ${o.writebackUs / 1e6} s before (at once when ${percent(DIRTY_SHARE)} of the cache is dirty)`;
  return [
    ['guest', `${n(pages)} pages: page cache ${n(cache.count)} (half of the trace's ${n(footprint)} blocks), NIC pool ${n(nic.count)}, anonymous ${n(hot.count)} hot and ${n(cold.count)} cold, the rest rings`],
    ...(disk === null ? [] : [['page cache', `${o.cache}, ${pool}${disk === 'block' ? `; ${writes}` : '; a hit is a CPU touch, a miss a disk read'}`] as const]),
    ...(disk === null ? [] : [['anonymous', `synthetic: ${ANONYMOUS.touchesPerRequest} touches with each request, ${percent(ANONYMOUS.touchesToCold)} of them to cold pages`] as const]),
    ...(net ? [['NIC', `${o.nic.queues} receive queues of ${o.nic.descriptors} descriptors with a page each and ${o.nic.spare} pages beside, FIFO; ${o.nic.flows} flows drawn by seed; ${percent(o.nic.swapShare)} of refills swap a page with the rest`] as const] : []),
    ['rings', o.rings ? 'one descriptor a request (indirect), available and used entry; index words and indirect tables left out' : 'accesses left out'],
    ['left out', 'touches by the CPU of data that was read or received'],
  ];
}
