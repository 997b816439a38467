import Table from 'cli-table3';
import type { Figures } from '../eval/results.ts';
import { formatValue } from '../eval/table.ts';

/** The figures of a bench as text: median, range, floor; below the table, how each kind was measured. */
export function benchTable(figures: Figures): string {
  const table = new Table({
    head: ['figure', 'median', 'smallest', 'largest', 'unit', 'n', 'floor', ''],
    colAligns: ['left', 'right', 'right', 'right', 'left', 'right', 'left', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, f] of Object.entries(figures)) {
    const [low, high] = f.range ?? [null, null];
    table.push([name, formatValue(f.value), formatValue(low), formatValue(high), f.unit, f.n, f.floor ? `${f.floor.sense} ${formatValue(f.floor.value)}` : '', f.floor ? (f.floor.met ? 'met' : 'MISSED') : '']);
  }
  const names = new Map<string, string[]>();
  for (const [name, { how }] of Object.entries(figures)) if (how !== undefined) names.set(how, [...(names.get(how) ?? []), name]);
  return [table.toString(), ...[...names].map(([how, of]) => `${of.join(', ')}:\n  ${how}`)].join('\n');
}
