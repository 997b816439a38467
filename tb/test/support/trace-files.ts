/** A vSCSI record, written byte by byte. */
export function vscsiRecord(r: { readonly command: number; readonly bytes: number; readonly block: number; readonly us: number; readonly version?: number }): Buffer {
  const out = Buffer.alloc(32);
  out.writeUInt32LE(7, 0);
  out.writeUInt32LE(r.bytes, 4);
  out.writeUInt32LE(1, 8);
  out.writeUInt16LE(r.command, 12);
  out.writeUInt16LE((r.version ?? 1) << 8, 14);
  out.writeBigUInt64LE(BigInt(r.block), 16);
  out.writeBigUInt64LE(BigInt(r.us), 24);
  return out;
}

export interface Packet {
  readonly seconds: number;
  readonly fraction: number;
  readonly captured: number;
  readonly length: number;
}
export const packet = (seconds: number, fraction: number, captured: number, length: number): Packet => ({ seconds, fraction, captured, length });

/** A capture of the classic format, in either byte order. */
export function pcapFile(endian: 'little' | 'big', unit: 'us' | 'ns', packets: readonly Packet[]): Buffer {
  const words = (values: readonly number[]): Buffer => {
    const out = Buffer.alloc(4 * values.length);
    values.forEach((v, i) => (endian === 'little' ? out.writeUInt32LE(v, 4 * i) : out.writeUInt32BE(v, 4 * i)));
    return out;
  };
  const version = endian === 'little' ? 0x0004_0002 : 0x0002_0004;
  return Buffer.concat([
    words([unit === 'us' ? 0xa1b2c3d4 : 0xa1b23c4d, version, 0, 0, 65_535, 1]),
    ...packets.flatMap((p) => [words([p.seconds, p.fraction, p.captured, p.length]), Buffer.alloc(p.captured, 0x55)]),
  ]);
}

/** Output of blkparse with three requests that were issued, and one of everything that gives none. */
export const blkparseText = Buffer.from(`\
  8,0    3        1     0.000000000   697  A   W 223490 + 8 <- (8,1) 6589
  8,0    3        2     0.000001829   697  Q   W 223490 + 8 [kjournald]
  8,0    3        3     0.000003500   697  P   N [kjournald]
  8,0    3        5     0.000010500   697  D   W 223490 + 8 [kjournald]
  8,16   0        6     0.000015000     0  D  RA 100 + 128 [cat]
  8,0    3        7     0.000020000   697 UT   N [kjournald] 1
  8,0    3        8     0.000021000     0  m   N cfq workload slice:100
  8,0    3        9     0.000022000   697  D  FN [kworker/3:1H]
  8,0    3       10     0.000023000   697  D   D 4096 + 1024 [fstrim]
  8,0    3       11     0.000024000   697  D   R 36 (12 00 00 00 24 00 ..) [smartd]
  8,0    3       12    10.000007000   697  D FWFS 8 + 1 [sync]
  8,0    3       13    10.100000000     0  C   W 223490 + 8 [0]
CPU3 (8,0):
 Reads Queued:           1,       64KiB\t Writes Queued:           2,        5KiB

Total (8,0):
 IO unplugs:             1        \t Timer unplugs:           0
Throughput (R/W): 6KiB/s / 0KiB/s
Events (8,0): 13 entries
Skips: 0 forward (0 -   0.0%)
`);
