import { metaByte, RECORD_KIND, type GpaTrace, type RecordKind } from '../../workload/gpa-trace.ts';

/** One record of a trace written by hand. */
export interface Rec {
  readonly kind: RecordKind | number;
  readonly gpa: number;
  readonly length: number;
  readonly dt?: number;
  readonly device?: 'block' | 'net';
  readonly write?: boolean;
  readonly queue?: number;
  readonly dreq?: number;
}

/** A trace from records; defaults: block, queue 0, read, 1 us after the one before. */
export function traceOf(records: readonly Rec[], name = 'by-hand'): GpaTrace {
  const kind = (r: Rec): number => (typeof r.kind === 'number' ? r.kind : RECORD_KIND[r.kind]);
  return {
    name,
    count: records.length,
    dtUs: Uint32Array.from(records, (r) => r.dt ?? 1),
    gpa: Uint32Array.from(records, (r) => r.gpa),
    length: Uint32Array.from(records, (r) => r.length),
    meta: Uint8Array.from(records, (r) => metaByte({ device: r.device ?? 'block', write: r.write ?? false, kind: kind(r), queue: r.queue ?? 0 })),
    dreq: Int32Array.from(records, (r) => r.dreq ?? 0),
  };
}
