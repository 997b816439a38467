import { join } from 'node:path';
import type { Preset } from '../../hw/spec/preset.ts';
import { gpaWorkload } from '../../tb/eval/gpa-workload.ts';
import { guestWorkload, type GuestFiles } from '../../tb/eval/guest-workload.ts';
import { SIM_DOMAIN, type SimWorkload } from '../../tb/eval/sim-workload.ts';
import { WRITEBACK_US } from '../../tb/guest/block-guest.ts';
import { NIC } from '../../tb/guest/nic-rings.ts';
import { readGpaTrace } from '../../tb/workload/gpa-trace.ts';
import { fileBytes } from '../../tb/workload/readers/file-bytes.ts';
import { detectFormat } from '../../tb/workload/readers/formats.ts';
import { parseTrace, type TraceFile } from '../../tb/workload/readers/read-trace.ts';
import type { OptionValues } from './options.ts';
import { root } from './run.ts';
import { ScriptError } from './script.ts';
import type { simOptions } from './sim-options.ts';

/** The trace that runs when none is given. */
export const BUILT_IN = 'tb/workload/traces/net-disk-small-cut.gz';
/** How much of a trace runs when nothing is said: descriptors of a guest-physical trace, requests of any other. */
const DEFAULT_LENGTH = 20_000;

type Options = Pick<OptionValues<typeof simOptions>, 'SEED' | 'TRACE' | 'NIC_TRACE' | 'FORMAT' | 'NIC_FORMAT' | 'DESCRIPTORS' | 'REQUESTS' | 'RINGS' | 'GUEST' | 'WRITES'>;

export interface Loaded {
  readonly workload: SimWorkload;
  /** What is broken in the files, one line each. */
  readonly problems: readonly string[];
}

/** The workload that the options of `make sim` ask for. Throws for a file that cannot be used, and for options that do not go together. */
export function loadWorkload(o: Options, preset: Preset): Loaded {
  const loaded = isGuestPhysical(o) ? { workload: loadGpa(o, preset), problems: [] } : loadGuest(o, preset);
  if (loaded.workload.descriptors === 0) throw new ScriptError(`trace ${o.TRACE ?? o.NIC_TRACE ?? BUILT_IN}: no record of it makes a DMA`);
  return loaded;
}

function isGuestPhysical(o: Options): boolean {
  if (o.TRACE === undefined) return o.NIC_TRACE === undefined;
  return (o.FORMAT ?? detectFormat(fileBytes(o.TRACE), o.TRACE)) === 'gpa';
}

function loadGpa(o: Options, preset: Preset): SimWorkload {
  refuse(o, ['NIC_TRACE', 'NIC_FORMAT', 'REQUESTS', 'GUEST', 'WRITES'], 'goes with a block, page or packet trace; a guest-physical trace is replayed as it is, and cut by DESCRIPTORS=');
  const trace = readGpaTrace(o.TRACE ?? join(root, BUILT_IN));
  return gpaWorkload(trace, { queues: preset.queues, limit: o.DESCRIPTORS ?? DEFAULT_LENGTH, rings: o.RINGS === '1' });
}

function loadGuest(o: Options, preset: Preset): Loaded {
  refuse(o, ['DESCRIPTORS'], 'goes with a guest-physical trace; cut this one by REQUESTS=');
  const limit = o.REQUESTS ?? DEFAULT_LENGTH;
  const disk = o.TRACE === undefined ? null : load(o.TRACE, o.FORMAT, limit);
  // With a disk, the packets are cut at its last request; alone, by their number.
  const net = o.NIC_TRACE === undefined ? null : load(o.NIC_TRACE, o.NIC_FORMAT ?? (disk === null ? o.FORMAT : undefined), disk?.kind === 'block' ? Infinity : limit);
  if (disk?.kind === 'net') throw new ScriptError(`TRACE=${o.TRACE}: a packet trace (${disk.format}); give it as NIC_TRACE=`);
  if (net !== null && net.kind !== 'net') throw new ScriptError(`NIC_TRACE=${o.NIC_TRACE}: a ${net.kind} trace (${net.format}); give it as TRACE=`);
  const files: GuestFiles = { disk, net };
  const queues = Math.min(NIC.queues, preset.queues - Number(disk !== null));
  const workload = guestWorkload(files, {
    seed: o.SEED, domain: SIM_DOMAIN, cache: o.GUEST ?? 'second-chance-random', writes: o.WRITES ?? 'buffered', writebackUs: WRITEBACK_US, rings: o.RINGS === '1',
    nic: { queues, flows: queues, descriptors: NIC.descriptors, spare: NIC.spare, swapShare: NIC.swapShare },
  });
  return { workload, problems: [disk, net].flatMap((f) => f?.problems.lines() ?? []) };
}

function load(path: string, format: Options['FORMAT'], limit: number): TraceFile {
  const bytes = fileBytes(path);
  return parseTrace(bytes, path, format ?? detectFormat(bytes, path), { limit });
}

function refuse(o: Options, names: readonly (keyof Options)[], why: string): void {
  const given = names.filter((name) => o[name] !== undefined);
  if (given.length > 0) throw new ScriptError(given.map((name) => `${name}=${o[name]}: ${why}`).join('\n'));
}
