import { PAGE_BITS } from '../../hw/spec/pae.ts';
import { metaOf, RECORD_KIND, type GpaTrace, type RecordKind } from './gpa-trace.ts';

/** What a trace holds, measured from its records. */
export interface TraceStats {
  readonly records: number;
  /** Records by kind and device. */
  readonly kinds: Readonly<Record<RecordKind, { readonly block: number; readonly net: number }>>;
  /** From the first record to the last, s. */
  readonly spanSeconds: number;
  /** Data segments (kind data): how many, their bytes, and how many of them the device writes. */
  readonly data: { readonly segments: number; readonly bytes: number; readonly writes: number; readonly longest: number };
  /** Page accesses of data segments, block and net: a segment of p pages counts p. */
  readonly pageDmas: { readonly block: number; readonly net: number };
  /** Pages that data segments touch: all, those of both devices, and those touched more than twice. */
  readonly pages: { readonly touched: number; readonly shared: number; readonly moreThanTwice: number };
  /** Highest page any record names, plus one. */
  readonly pageLimit: number;
  readonly zeroLength: number;
}

/** Measures a trace in one pass. */
export function statsOf(t: GpaTrace): TraceStats {
  const kindNames = Object.keys(RECORD_KIND) as RecordKind[];
  const kinds = Object.fromEntries(kindNames.map((k) => [k, { block: 0, net: 0 }])) as Record<RecordKind, { block: number; net: number }>;
  const touches = { block: new Map<number, number>(), net: new Map<number, number>() };
  const data = { segments: 0, bytes: 0, writes: 0, longest: 0 };
  const pageDmas = { block: 0, net: 0 };
  let [us, zeroLength, pageLimit] = [0, 0, 0];
  for (let i = 0; i < t.count; i++) {
    const { device, write, kind } = metaOf(t.meta[i]!);
    if (i > 0) us += t.dtUs[i]!;
    const name = kindNames[kind];
    if (name !== undefined) kinds[name][device]++;
    const length = t.length[i]!;
    if (length === 0) {
      zeroLength++;
      continue;
    }
    const [first, last] = [t.gpa[i]! >>> PAGE_BITS, Math.floor((t.gpa[i]! + length - 1) / 2 ** PAGE_BITS)];
    pageLimit = Math.max(pageLimit, last + 1);
    if (kind !== RECORD_KIND.data) continue;
    data.segments++;
    data.bytes += length;
    data.longest = Math.max(data.longest, length);
    if (write) data.writes++;
    for (let page = first; page <= last; page++) {
      pageDmas[device]++;
      touches[device].set(page, (touches[device].get(page) ?? 0) + 1);
    }
  }
  let [shared, moreThanTwice] = [0, 0];
  const all = new Set([...touches.block.keys(), ...touches.net.keys()]);
  for (const page of all) {
    const [b, n] = [touches.block.get(page) ?? 0, touches.net.get(page) ?? 0];
    if (b && n) shared++;
    if (b + n > 2) moreThanTwice++;
  }
  return { records: t.count, kinds, spanSeconds: us / 1e6, data, pageDmas, pages: { touched: all.size, shared, moreThanTwice }, pageLimit, zeroLength };
}

/** The statistics as a Markdown table. */
export function statsTable(s: TraceStats): string {
  const n = (v: number): string => v.toLocaleString('en-US');
  const share = (a: number, b: number): string => (b ? ` (${((100 * a) / b).toFixed(1)}%)` : '');
  const k = s.kinds;
  const rows: readonly (readonly [string, string])[] = [
    ['records', n(s.records)],
    ['data segments, block / net', `${n(k.data.block)} / ${n(k.data.net)}`],
    ['block request headers / status bytes', `${n(k.blockHeader.block)} / ${n(k.blockStatus.block)}`],
    ['indirect tables, block / net', `${n(k.indirectTable.block)} / ${n(k.indirectTable.net)}`],
    ['ring areas at set-up', n(k.ringArea.block + k.ringArea.net)],
    ['receive buffers posted', n(k.receiveBufferPosted.block + k.receiveBufferPosted.net)],
    ['records of length 0', n(s.zeroLength)],
    ['span', `${s.spanSeconds.toFixed(3)} s`],
    ['bytes of data', n(s.data.bytes)],
    ['longest data segment', `${n(s.data.longest)} bytes`],
    ['data segments the device writes', `${n(s.data.writes)}${share(s.data.writes, s.data.segments)}`],
    ['page DMAs, block / net', `${n(s.pageDmas.block)} / ${n(s.pageDmas.net)}`],
    ['pages touched by data', n(s.pages.touched)],
    ['of them by block and net', `${n(s.pages.shared)}${share(s.pages.shared, s.pages.touched)}`],
    ['of them more than twice', `${n(s.pages.moreThanTwice)}${share(s.pages.moreThanTwice, s.pages.touched)}`],
    ['guest-physical pages (highest page + 1)', n(s.pageLimit)],
  ];
  return ['| what | value |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');
}
