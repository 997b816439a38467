import Table from 'cli-table3';
import { FIGURE_CLASSES, type Figure, type FigureClass, type Figures } from './results.ts';

export interface TableText {
  readonly title: string;
  /** Conditions the figures hold under, name and text, printed above the table. */
  readonly conditions: readonly (readonly [name: string, text: string])[];
  /** Parts of the table: title, and the beginning of the names it holds. A figure no part holds goes into the last, "Other". */
  readonly groups: readonly (readonly [title: string, prefix: string])[];
}

/** Letters in a line of the conditions. */
const LINE = 120;

/** The figures as text for a terminal: conditions, table, meaning of the classes. No colour codes. */
export function renderTable(text: TableText, figures: Figures): string {
  const width = Math.max(0, ...text.conditions.map(([name]) => name.length));
  const conditions = text.conditions.flatMap(([name, what]) => wrap(what, LINE - width).map((line, i) => `  ${(i ? '' : name).padEnd(width)}  ${line}`));
  const table = new Table({
    head: ['figure', 'value', 'unit', 'n', 'class', 'note'],
    colAligns: ['left', 'right', 'left', 'right', 'center', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const left = new Map(Object.entries(figures));
  const section = (title: string, entries: readonly (readonly [string, Figure])[], heading: boolean): void => {
    if (!entries.length) return;
    if (heading) table.push([{ colSpan: 6, content: title }]);
    for (const [name, f] of entries) {
      table.push([`  ${name}`, formatValue(f.value), f.unit, formatValue(f.n), f.class, f.note ?? '']);
      left.delete(name);
    }
  };
  let before = '';
  for (const [title, prefix] of text.groups) {
    section(title, [...left].filter(([name]) => name.startsWith(prefix)), title !== before);
    before = title;
  }
  section('Other', [...left], true);
  const used = (Object.keys(FIGURE_CLASSES) as FigureClass[]).filter((c) => Object.values(figures).some((f) => f.class === c));
  const legend = used.map((c) => `  ${c}  ${FIGURE_CLASSES[c]}`);
  return [text.title, ...conditions, table.toString(), 'class', ...legend].join('\n');
}

/** Cuts a text at spaces into lines of at most `width` letters (a longer word stands alone). */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/** A value for a reader: thousands separated, at most two decimals, "-" when nothing was measured; a long word (a hash) by its first 16 letters. */
export function formatValue(value: number | string | null): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value.length > 20 ? `${value.slice(0, 16)}...` : value;
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 });
}
