import { arrivals } from './arrivals.ts';
import { blkparse } from './blkparse.ts';
import { linesOf, type LineFormat } from './line-format.ts';
import { msr } from './msr.ts';
import { packetList } from './packet-list.ts';
import { pageList } from './page-list.ts';
import { isPcapng, pcapLayout } from './pcap.ts';
import { TraceFileError } from './problems.ts';
import { spc } from './spc.ts';
import { systor } from './systor.ts';
import { isVscsi } from './vscsi.ts';

/** Formats of text, one record a line. */
export const lineFormats = { msr, systor, spc, blkparse, pages: pageList, arrivals, packets: packetList } as const;
type LineFormatName = keyof typeof lineFormats;

/** Every format that is read, as `FORMAT=` names it. `gpa` is the guest-physical trace, which has a reader of its own. */
export const FORMATS = ['gpa', 'vscsi', 'msr', 'systor', 'spc', 'blkparse', 'pages', 'pcap', 'arrivals', 'packets'] as const;
export type Format = (typeof FORMATS)[number];

/** Lines that are looked at, and the share of them that must fit. */
const SAMPLE = 50;
const FIT = 0.5;

/** The format of a file, from its first bytes; its name decides only where the lines fit two formats. Throws a TraceFileError. */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  if (isGpa(bytes)) return 'gpa';
  if (pcapLayout(bytes) !== null) return 'pcap';
  if (isPcapng(bytes)) throw new TraceFileError('format', `trace ${name}: a pcapng capture; turn it into a classic one: editcap -F pcap ${name} out.pcap`);
  if (isVscsi(bytes)) return 'vscsi';
  return detectText(bytes, name);
}

/** A guest-physical trace begins with a line of JSON that names its columns. */
function isGpa(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b && Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('"cols"');
}

function detectText(bytes: Uint8Array, name: string): Format {
  const unknown = (what: string): TraceFileError => new TraceFileError('format', `trace ${name}: ${what}; give FORMAT=, one of ${FORMATS.join(', ')}`);
  if (bytes.subarray(0, 4096).includes(0)) throw unknown('binary data of no known format');
  const sample: string[] = [];
  for (const [, line] of linesOf(bytes)) if (sample.push(line) === SAMPLE) break;
  if (sample.length === 0) throw new TraceFileError('empty', `trace ${name}: it holds no line; give a trace with records`);
  const fits = (Object.entries(lineFormats) as [LineFormatName, LineFormat][]).map(([format, f]) => {
    const parse = f.parser();
    return { format, byName: f.names.test(name.split('/').at(-1)!), share: sample.filter((line) => parse(line) !== null).length / sample.length };
  }).filter((f) => f.share >= FIT);
  const best = Math.max(0, ...fits.map((f) => f.share));
  const found = fits.filter((f) => f.share === best);
  if (found.length === 0) throw unknown(`its lines have no known format (the first is ${JSON.stringify(sample[0]!.slice(0, 60))})`);
  const named = found.length > 1 ? found.filter((f) => f.byName) : found;
  if (named.length !== 1) throw unknown(`its lines fit ${found.map((f) => f.format).join(' and ')}`);
  return named[0]!.format;
}
