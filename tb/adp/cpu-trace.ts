import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { TraceError } from '../workload/gpa-trace.ts';

/** Pages that the guest's CPU loaded from or stored to, in windows of time. */
export interface CpuTrace {
  readonly windows: number;
  /** End of a window, us since the start of the trace of DMA. */
  timeUs(window: number): number;
  /** Its pages, rising. */
  pagesOf(window: number): readonly number[];
}

const header = z.object({ name: z.string().endsWith('.cpu'), n: z.number().int().min(1).max(2 ** 20) });

/** Bytes of a window's bitmap: one bit for each of the guest's 65,536 pages. */
const BITMAP = 8192;

/** The CPU trace beside a DMA trace (`x.gz` has `x.cpu.gz`), when there is one. Throws a TraceError for a damaged file. */
export function cpuTraceBeside(path: string): CpuTrace | null {
  const file = path.replace(/\.gz$/, '.cpu.gz');
  return file !== path && existsSync(file) ? parseCpuTrace(readFileSync(file), file) : null;
}

/** File: gzip; a line of JSON (`name`, `n`); n times u64 us; n bitmaps, each XOR the one before. */
export function parseCpuTrace(file: Uint8Array, name: string): CpuTrace {
  const fail = (reason: TraceError['reason'], what: string): never => {
    throw new TraceError(reason, `CPU trace ${name}: ${what}; copy the file again, or run with CPU=off`);
  };
  let bytes: Buffer;
  try {
    bytes = gunzipSync(file);
  } catch (error) {
    return fail('damaged', `not a whole gzip file (${(error as Error).message})`);
  }
  const end = bytes.indexOf(10);
  const head = header.safeParse(end < 0 ? null : jsonOf(bytes.toString('utf8', 0, end)));
  if (!head.success) return fail('header', 'its first line must be JSON with n, and a name that ends in .cpu');
  const windows = head.data.n;
  const times = end + 1;
  const maps = times + 8 * windows;
  if (bytes.length !== maps + BITMAP * windows) return fail('truncated', `${bytes.length} bytes, ${windows} windows need ${maps + BITMAP * windows}`);
  const map = bytes.subarray(maps);
  for (let i = BITMAP; i < map.length; i++) map[i]! ^= map[i - BITMAP]!;
  return {
    windows,
    timeUs: (window) => Number(bytes.readBigUInt64LE(times + 8 * window)),
    pagesOf: (window) => {
      const pages: number[] = [];
      for (let i = 0; i < BITMAP; i++) {
        const byte = map[window * BITMAP + i]!;
        for (let bit = 0; byte >> bit; bit++) if ((byte >> bit) & 1) pages.push(8 * i + bit);
      }
      return pages;
    },
  };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
