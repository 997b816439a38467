import { join } from 'node:path';
import type { Accesses } from '../../tb/adp/accesses.ts';
import { cpuTraceBeside } from '../../tb/adp/cpu-trace.ts';
import { gpaAccesses } from '../../tb/adp/gpa-accesses.ts';
import { guestAccesses } from '../../tb/adp/guest-accesses.ts';
import { WRITEBACK_US } from '../../tb/guest/block-guest.ts';
import { guestVm, type GuestTraces } from '../../tb/guest/guest-vm.ts';
import { CACHE_SHARE } from '../../tb/guest/layout.ts';
import { NIC } from '../../tb/guest/nic-rings.ts';
import { readGpaTrace } from '../../tb/workload/gpa-trace.ts';
import { fileBytes } from '../../tb/workload/readers/file-bytes.ts';
import { detectFormat } from '../../tb/workload/readers/formats.ts';
import { parseTrace, type TraceFile } from '../../tb/workload/readers/read-trace.ts';
import type { adpOptions } from './adp-options.ts';
import { BUILT_IN } from './load-workload.ts';
import type { OptionValues } from './options.ts';
import { root } from './run.ts';
import { ScriptError } from './script.ts';

type Options = OptionValues<typeof adpOptions>;

export interface LoadedAccesses {
  /** By seed; one alone when nothing of it is drawn. */
  readonly traces: readonly Accesses[];
  readonly conditions: readonly (readonly [name: string, text: string])[];
  /** What is broken in the files, one line each. */
  readonly problems: readonly string[];
}

/** The accesses that the options of `make adp` ask for. Throws for a file that cannot be used, and for options that do not go together. */
export function loadAccesses(o: Options): LoadedAccesses {
  const isGpa = o.TRACE === undefined ? o.NIC_TRACE === undefined : (o.FORMAT ?? detectFormat(fileBytes(o.TRACE), o.TRACE)) === 'gpa';
  const loaded = isGpa ? loadGpa(o) : loadGuests(o);
  if (loaded.traces[0]!.count === 0) throw new ScriptError(`trace ${o.TRACE ?? o.NIC_TRACE}: no record of it accesses memory`);
  return loaded;
}

function loadGpa(o: Options): LoadedAccesses {
  const given = (['NIC_TRACE', 'NIC_FORMAT', 'GUEST', 'CACHE_SHARE', 'WRITES'] as const).filter((name) => o[name] !== undefined);
  if (given.length > 0) throw new ScriptError(given.map((name) => `${name}=${o[name]}: goes with a block, page or packet trace; a guest-physical trace is replayed as it is`).join('\n'));
  const path = o.TRACE ?? join(root, BUILT_IN);
  const cpu = o.CPU === 'on' ? cpuTraceBeside(path) : null;
  const trace = gpaAccesses(readGpaTrace(path), { limit: o.RECORDS ?? Infinity, rings: o.RINGS === '1', cpu });
  return {
    traces: [trace], problems: [],
    conditions: [
      ['trace', `${trace.name}: ${countsText(trace)}`],
      ['CPU', cpu === null ? 'touches by the guest’s CPU are not known: no CPU faults, and the device touches first (as with init_on_alloc=0)' : 'pages touched by the guest’s CPU, recorded in windows of about 200 ms; within a window the device goes first'],
    ],
  };
}

function loadGuests(o: Options): LoadedAccesses {
  const { RECORDS: limit = Infinity } = o;
  const disk = o.TRACE === undefined ? null : load(o.TRACE, o.FORMAT, limit);
  const net = o.NIC_TRACE === undefined ? null : load(o.NIC_TRACE, o.NIC_FORMAT ?? (disk === null ? o.FORMAT : undefined), disk === null ? limit : Infinity);
  if (disk?.kind === 'net') throw new ScriptError(`TRACE=${o.TRACE}: a packet trace (${disk.format}); give it as NIC_TRACE=`);
  if (net !== null && net.kind !== 'net') throw new ScriptError(`NIC_TRACE=${o.NIC_TRACE}: a ${net.kind} trace (${net.format}); give it as TRACE=`);
  const endUs = disk?.kind === 'block' ? disk.records.at(-1)!.timeUs : Infinity;
  const files: GuestTraces = { disk, net: net === null ? null : net.records.filter((r) => r.timeUs <= endUs) };
  const cache = o.GUEST ?? 'second-chance-random';
  const share = o.CACHE_SHARE ?? CACHE_SHARE;
  const name = [disk, net].flatMap((f) => (f === null ? [] : [f.name])).join(' + ');
  const traces = Array.from({ length: o.SEEDS }, (_, i) => guestAccesses(name, guestVm(files, {
    seed: i + 1, domain: 1, cache, cacheShare: share, writes: o.WRITES ?? 'buffered', writebackUs: WRITEBACK_US, rings: true,
    nic: { queues: NIC.queues, flows: NIC.queues, descriptors: NIC.descriptors, spare: NIC.spare, swapShare: NIC.swapShare },
  }), o.RINGS === '1'));
  return {
    traces, problems: [disk, net].flatMap((f) => f?.problems.lines() ?? []),
    conditions: [
      ['trace', `${name}: ${countsText(traces[0]!)} (seed 1)`],
      ['guest', `modelled: page cache ${Math.round(100 * share)}% of the trace's blocks, ${cache}${disk?.kind === 'block' ? `, writes ${o.WRITES ?? 'buffered'}` : ''}; anonymous memory synthetic${net === null ? '' : '; NIC: a synthetic pool that is almost closed'}`],
    ],
  };
}

function load(path: string, format: Options['FORMAT'], limit: number): TraceFile {
  const bytes = fileBytes(path);
  return parseTrace(bytes, path, format ?? detectFormat(bytes, path), { limit });
}

function countsText(t: Accesses): string {
  const n = (v: number): string => v.toLocaleString('en-US');
  return `${n(t.pageDmas.block)} page DMAs by block in ${n(t.requests.block)} requests, ${n(t.pageDmas.nic)} by NIC in ${n(t.requests.nic)}, ${n(t.cpuTouches)} touches by CPU, ${n(t.posts)} buffers posted; VM of ${n(t.pages)} pages, working set ${n(t.workingSet)}`;
}
