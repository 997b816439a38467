import { fileBytes } from './file-bytes.ts';
import { detectFormat, lineFormats, type Format } from './formats.ts';
import { readLines, type LineFormat, type ReadOptions } from './line-format.ts';
import { readPcap } from './pcap.ts';
import { MAX_BROKEN_SHARE, Problems, TraceFileError } from './problems.ts';
import type { TraceKind, TraceRecords } from './records.ts';
import { readVscsi } from './vscsi.ts';

/** What a trace file holds, and all that was not taken from it. */
export type TraceFile = TraceRecords & {
  /** The file's name without its folder. */
  readonly name: string;
  readonly format: Exclude<Format, 'gpa'>;
  readonly problems: Problems;
  /** Lines and records that are right and give nothing, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Records that were stamped earlier than the one before; all are in order of time here. */
  readonly outOfOrder: number;
};

export interface TraceOptions extends ReadOptions {
  /** Instead of the format that the file shows. */
  readonly format?: Format;
  /** Broken lines or bytes that are let pass, as a share of all read. */
  readonly maxBrokenShare?: number;
}

/** Reads a trace file of any format but `gpa`. Throws a TraceFileError when it cannot, or when too much of it is broken. */
export function readTrace(path: string, options: TraceOptions = {}): TraceFile {
  const bytes = fileBytes(path);
  return parseTrace(bytes, path, options.format ?? detectFormat(bytes, path), options);
}

/** Reads the (uncompressed) bytes of a trace; `path` stands for them in messages. */
export function parseTrace(bytes: Uint8Array, path: string, format: Format, options: TraceOptions = {}): TraceFile {
  if (format === 'gpa') throw new TraceFileError('format', `trace ${path}: a guest-physical trace holds no requests of a guest's disk or network; it is replayed as it is`);
  const problems = new Problems(path, format === 'vscsi' || format === 'pcap' ? 'byte' : 'line');
  const skipped = new Map<string, number>();
  const raw = recordsOf(format, bytes, problems, skipped, options);
  const { maxBrokenShare = MAX_BROKEN_SHARE } = options;
  if (problems.share > maxBrokenShare) {
    const percent = (v: number): string => `${(100 * v).toFixed(1)}%`;
    throw new TraceFileError('broken', `trace ${path}: ${percent(problems.share)} of its ${problems.unit}s are broken as format ${format}, at most ${percent(maxBrokenShare)} may be; give FORMAT= or another file\n${problems.lines().join('\n')}`);
  }
  if (raw.records.length === 0) throw new TraceFileError('empty', `trace ${path}: no record of format ${format} in it; give FORMAT= or another file`);
  const { records, outOfOrder } = inOrder(raw);
  return { ...records, name: path.split('/').at(-1)!, format, problems, skipped, outOfOrder };
}

function recordsOf(format: Exclude<Format, 'gpa'>, bytes: Uint8Array, problems: Problems, skipped: Map<string, number>, options: ReadOptions): TraceRecords {
  if (format === 'vscsi') return { kind: 'block', records: readVscsi(bytes, problems, skipped, options) };
  if (format === 'pcap') return { kind: 'net', records: readPcap(bytes, problems, skipped, options) };
  const lines: LineFormat = lineFormats[format];
  // The records are of the format's own kind: the union is put together again.
  return { kind: lines.kind, records: readLines<TraceKind, TraceRecords['records'][number]>(lines, bytes, problems, skipped, options) } as TraceRecords;
}

/** Records in order of time, the first at 0 (some tracers write a request when it ends). Equal times stay in the order of the file. */
function inOrder(t: TraceRecords): { readonly records: TraceRecords; readonly outOfOrder: number } {
  if (t.kind === 'page') return { records: t, outOfOrder: 0 };
  const outOfOrder = t.records.reduce((n, r, i) => n + Number(i > 0 && r.timeUs < t.records[i - 1]!.timeUs), 0);
  const sorted = <R extends { readonly timeUs: number }>(records: readonly R[]): readonly R[] => {
    if (outOfOrder === 0) return records;
    const rising = [...records].sort((a, b) => a.timeUs - b.timeUs);
    return rising.map((r) => ({ ...r, timeUs: r.timeUs - rising[0]!.timeUs }));
  };
  return { records: t.kind === 'block' ? { kind: 'block', records: sorted(t.records) } : { kind: 'net', records: sorted(t.records) }, outOfOrder };
}
