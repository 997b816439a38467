import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { echo } from 'zx';
import { encodeGpaTrace, parseGpaTrace, prefixOf, readGpaTrace } from '../tb/workload/gpa-trace.ts';
import { statsOf, statsTable, type TraceStats } from '../tb/workload/trace-stats.ts';
import { fileOption, integerOption } from './lib/options.ts';
import { root } from './lib/run.ts';
import { script, ScriptError } from './lib/script.ts';

const FOLDER = 'tb/workload/traces';
const MAX_BYTES = 1_000_000;

// Makes the project's built-in trace: node --import tsx scripts/cut-trace.ts TRACE=<net-disk-small.gz> [RECORDS=300000]
await script('cut-trace', {
  TRACE: fileOption(null, 'TRACE=net-disk-small.gz'),
  RECORDS: integerOption(1, 10_000_000, '300000', 'RECORDS=300000'),
}, async ({ TRACE, RECORDS }) => {
  if (TRACE === undefined) throw new ScriptError('give the trace to cut: TRACE=<net-disk-small.gz>');
  const source = readGpaTrace(TRACE);
  const name = `${source.name}-cut`;
  const file = encodeGpaTrace(prefixOf(source, RECORDS, name));
  if (file.length > MAX_BYTES) throw new ScriptError(`the cut has ${file.length} bytes, more than ${MAX_BYTES}: give fewer RECORDS`);
  const stats = statsOf(parseGpaTrace(file, name));
  const needed = stats.kinds.ringArea.block && stats.kinds.ringArea.net && stats.kinds.data.block && stats.kinds.data.net && stats.pages.moreThanTwice;
  if (!needed) throw new ScriptError('the cut must hold set-up records, data of block and net, and pages that are used again: give more RECORDS');
  await writeFile(join(root, FOLDER, `${name}.gz`), file);
  await writeFile(join(root, FOLDER, 'README.md'), readme(name, source.count, stats));
  echo(`${FOLDER}/${name}.gz: ${stats.records} records, ${file.length} bytes`);
});

function readme(name: string, records: number, stats: TraceStats): string {
  return `# The built-in trace: guest-physical DMA of an unmodified Linux guest

\`${name}.gz\` holds the first ${stats.records.toLocaleString('en-US')} of ${records.toLocaleString('en-US')} records of a trace that was recorded for this project,
with a recorder of its own: addresses, lengths and times only, no third-party content. Apache-2.0, like the project.
This page and the file are written by \`scripts/cut-trace.ts\`.

**Guest.** QEMU 7.2 under TCG, q35, 256 MiB (65,536 pages), 1 vCPU, Debian 6.1 kernel with its defaults (so \`init_on_alloc\` is on), ext4 on
virtio-blk (one queue, split ring, indirect descriptors) and virtio-net. Both devices are served by an external vhost-user process that sees the
guest-physical address of every descriptor. Times are host times under emulation: orders and distances are real, rates are slower than on hardware.

**Workload.** An md5sum loop over a 317 MB file tree, and downloads of 2 KB to 8 MB: block and net in one guest.

## Format
gzip; line 1 is JSON \`{name, n, cols, meta}\`; then the columns one after another, each split in byte planes (all bytes 0, all bytes 1, ...), little endian:

| column | type | what |
|---|---|---|
| dt_us | u32 | time since the record before, us |
| gpa | u32 | guest-physical address |
| len | u32 | bytes |
| meta | u8 | bit 0: 0 block, 1 net; bit 1: the device writes memory; bits 4:2: kind; bits 7:5: queue |
| dreq | i32 | request number, as difference to the record before |

Kinds: 0 data, 1 block request header, 2 status byte, 3 indirect table, 4 area of a ring at set-up (request 0, 1, 2 = descriptors, used, available),
5 receive buffer posted by the guest. Accesses to the rings themselves are not recorded: each request touches the areas given by kind 4.
Reader and writer: \`tb/workload/gpa-trace.ts\`.

## What the cut holds
Measured by the script from the file:

${statsTable(stats)}

A page DMA is one 4 KiB page touched by one data segment.
`;
}
