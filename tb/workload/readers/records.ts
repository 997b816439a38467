/** A request to a disk. The device reads or writes memory: a disk read is a DMA write. */
export interface BlockRecord {
  /** Since the earliest record, us; may have a fraction; never falling. */
  readonly timeUs: number;
  /** The disk is written: the device reads memory. */
  readonly write: boolean;
  /** Disk, numbered from 0 in order of appearance (MSR: host and disk; SYSTOR: LUN; SPC: ASU; blkparse: device). */
  readonly disk: number;
  /** First byte on the disk. */
  readonly lba: number;
  readonly bytes: number;
}

/** A packet that arrives. */
export interface NetRecord {
  /** Since the earliest record, us; never falling. */
  readonly timeUs: number;
  readonly bytes: number;
}

/** A reference to a page above the page cache. No times are known. */
export interface PageRecord {
  readonly page: number;
}

export interface RecordKinds {
  readonly block: BlockRecord;
  readonly net: NetRecord;
  readonly page: PageRecord;
}
export type TraceKind = keyof RecordKinds;

/** The records of a file, by kind, with all that was not taken from it. */
export type TraceRecords = { readonly [K in TraceKind]: { readonly kind: K; readonly records: readonly RecordKinds[K][] } }[TraceKind];
