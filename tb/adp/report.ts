import Table from 'cli-table3';
import type { Figure, Figures } from '../eval/results.ts';
import { formatValue } from '../eval/table.ts';
import type { Accesses } from './accesses.ts';
import type { Counts } from './model.ts';
import type { Cell } from './run.ts';

/** Fewer faults of the base than this give no ratio: it would say nothing. */
export const LEAST_FAULTS = 200;

/** What ratios are taken against. */
export const BASE = 'lru-track';

const percentOf = (trace: Accesses, pages: number): number => (100 * pages) / trace.pages;
const share = (part: number, all: number): number | null => (all === 0 ? null : part / all);

type Measure = readonly [name: string, unit: string, of: (c: Counts, trace: Accesses) => number | null, base: (c: Counts, trace: Accesses) => number];

/** The figures of a cell: name (before policy and overcommit), unit, value of a run, and how many things could have counted. */
const MEASURES: readonly Measure[] = [
  ['iopf.block.pages', 'pages', (c) => c.iopfPages.block, (_, t) => t.pageDmas.block],
  ['iopf.block.requests', 'requests', (c) => c.iopfRequests.block, (_, t) => t.requests.block],
  ['iopf.nic.pages', 'pages', (c) => c.iopfPages.nic, (_, t) => t.pageDmas.nic],
  ['iopf.nic.requests', 'requests', (c) => c.iopfRequests.nic, (_, t) => t.requests.nic],
  ['cpu.faults', 'faults', (c) => c.cpuFaults, (_, t) => t.cpuTouches],
  ['swapins', 'pages', (c) => c.swapIns, (c) => c.swapIns],
  ['pin.mean.percent', '% of the VM', (c, t) => percentOf(t, c.pinMean), (_, t) => t.pageDmas.block + t.pageDmas.nic],
  ['pin.peak.percent', '% of the VM', (c, t) => percentOf(t, c.pins.peak), (_, t) => t.pageDmas.block + t.pageDmas.nic],
  ['pin.p50.percent', '% of the VM', (c, t) => percentOf(t, c.pinP50), (_, t) => t.pageDmas.block + t.pageDmas.nic],
  ['pin.p90.percent', '% of the VM', (c, t) => percentOf(t, c.pinP90), (_, t) => t.pageDmas.block + t.pageDmas.nic],
  ['pin.p99.percent', '% of the VM', (c, t) => percentOf(t, c.pinP99), (_, t) => t.pageDmas.block + t.pageDmas.nic],
  ['pin.precision', '', (c) => share(c.pins.used, c.pins.made), (c) => c.pins.made],
  ['prefetch.accuracy', '', (c) => share(c.aheadUsed, c.ahead), (c) => c.ahead],
];

/** All figures of a run, `<measure>.<policy>.<overcommit>`: the median over the seeds, with the smallest and largest. */
export function adpFigures(traces: readonly Accesses[], cells: readonly Cell[]): Figures {
  const figures: Record<string, Figure> = {};
  for (const cell of cells) {
    for (const [name, unit, of, base] of MEASURES) {
      const values = cell.runs.map((c, i) => of(c, traces[i % traces.length]!)).filter((v) => v !== null);
      const n = values.length === 0 ? 0 : base(cell.runs[0]!, traces[0]!);
      const range = values.length > 1 ? { range: [Math.min(...values), Math.max(...values)] as [number, number] } : {};
      figures[`${name}.${cell.policy}.${cell.overcommit}`] = { value: values.length === 0 ? null : median(values), unit, class: 'Q', n, ...range };
    }
  }
  return figures;
}

/** One row a cell: counts, and beside them the ratios to the base at the same overcommit. */
export function adpTable(traces: readonly Accesses[], cells: readonly Cell[]): string {
  const head = ['policy', 'oc %', 'block pages', 'fewer', 'block requests', 'fewer', 'NIC pages', 'fewer', 'CPU faults', 'swap-ins', 'factor', 'pins mean/peak %', 'P50/P90/P99 %', 'precision', 'accuracy'];
  const table = new Table({ head, colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')), style: { head: [], border: [], compact: true } });
  const of = (cell: Cell, f: (c: Counts) => number | null): number | null => {
    const values = cell.runs.map(f).filter((v) => v !== null);
    return values.length === 0 ? null : median(values);
  };
  const trace = traces[0]!;
  for (const cell of cells) {
    const base = cells.find((b) => b.policy === BASE && b.overcommit === cell.overcommit);
    const text = (f: (c: Counts) => number | null): string => formatValue(of(cell, f));
    const fewer = (f: (c: Counts) => number): string => (base === undefined ? '-' : gainText(of(base, f)!, of(cell, f)!));
    const percent = (f: (c: Counts) => number): string => percentOf(trace, of(cell, f)!).toFixed(1);
    const swap = base === undefined ? 0 : of(base, (c) => c.swapIns)!;
    table.push([
      cell.policy, cell.overcommit, text((c) => c.iopfPages.block), fewer((c) => c.iopfPages.block), text((c) => c.iopfRequests.block), fewer((c) => c.iopfRequests.block),
      text((c) => c.iopfPages.nic), fewer((c) => c.iopfPages.nic), text((c) => c.cpuFaults), text((c) => c.swapIns), swap < LEAST_FAULTS ? '-' : (of(cell, (c) => c.swapIns)! / swap).toFixed(2),
      `${percent((c) => c.pinMean)} / ${percent((c) => c.pins.peak)}`, `${percent((c) => c.pinP50)} / ${percent((c) => c.pinP90)} / ${percent((c) => c.pinP99)}`,
      text((c) => share(c.pins.used, c.pins.made)), text((c) => share(c.aheadUsed, c.ahead)),
    ]);
  }
  return table.toString();
}

/** How many times fewer, or "-" where the base has too few to say. */
export function gainText(base: number, mine: number): string {
  if (base < LEAST_FAULTS) return '-';
  return mine === 0 ? 'all' : `${(base / mine).toFixed(2)}x`;
}

/** Median; of an even number the lower one, so that it was measured. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
