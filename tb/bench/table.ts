import Table from 'cli-table3';
import type { Figures } from '../eval/results.ts';
import { formatValue } from '../eval/table.ts';

/** The figures of a bench as text: value (the median of repeated ones), range, aim and whether it holds; below the table, how each kind was measured. */
export function benchTable(figures: Figures): string {
  const table = new Table({
    head: ['figure', 'value', 'smallest', 'largest', 'unit', 'n', 'aim', ''],
    colAligns: ['left', 'right', 'right', 'right', 'left', 'right', 'left', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, f] of Object.entries(figures)) {
    const [low, high] = f.range ?? [null, null];
    table.push([name, formatValue(f.value), formatValue(low), formatValue(high), f.unit, f.n, f.floor ? `${f.floor.sense} ${formatValue(f.floor.value)}` : '', f.floor ? (f.floor.met ? 'met' : 'MISSED') : '']);
  }
  const names = new Map<string, string[]>();
  for (const [name, { how }] of Object.entries(figures)) if (how !== undefined) names.set(how, [...(names.get(how) ?? []), name]);
  return [table.toString(), ...[...names].map(([how, of]) => `${of.length > MANY ? `${commonBeginning(of)}.*` : of.join(', ')}:\n  ${how}`)].join('\n');
}

/** More names than this are said by what they have in common. */
const MANY = 4;

/** The words that all names begin with. */
function commonBeginning(names: readonly string[]): string {
  const words = names.map((name) => name.split('.'));
  const same = words[0]!.findIndex((word, i) => words.some((w) => w[i] !== word));
  return words[0]!.slice(0, same < 0 ? undefined : same).join('.');
}
