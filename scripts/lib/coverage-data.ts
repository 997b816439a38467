import { basename } from 'node:path';

/** Counts of Verilator (`--coverage-line --coverage-user`), read from the file that `verilator_coverage --write` makes. */

/** A piece of a Verilog file; hits are summed over the instances of its module. */
export interface Place {
  /** Name of the file, without folder. */
  readonly file: string;
  readonly line: number;
  hits: number;
}
export interface Point {
  /** Module without its sizes, so that all sizes of a primitive count as one, and the label of the property. */
  readonly unit: string;
  readonly name: string;
  hits: number;
}

export interface CoverageData {
  /** Lines of the hardware with statements; a line counts as run when any of its statements ran. */
  readonly lines: readonly Place[];
  /** Sides of an `if` of the hardware that was always, or never, true: one entry a side. */
  readonly branches: readonly Place[];
  /** `cover` properties. */
  readonly covers: readonly Point[];
}

/** One line of the file: keys and values behind \x01 and \x02, then the count. */
const RECORD = /^C '([^']*)' (\d+)$/;

/** `vpri_fifo_d8_w41` -> `fifo`, `vpri_tokens_small` -> `tokens`. */
export const unitOf = (file: string): string => file.replace(/\.v$/, '').replace(/^vpri_/, '').replace(/_small$/, '').replace(/_[a-z]\d.*$/, '');

/**
 * Reads a file of counts. `verilog` gives the text of the files that count, or null. Properties are no hardware: their lines do not count. Nor do
 * empty `default` branches of a case, which hold no statement. Throws for a line that cannot be read.
 */
export function parseCoverage(text: string, verilog: (path: string) => string | null): CoverageData {
  const [lines, branches, covers] = [new Map<string, Place>(), new Map<string, Place>(), new Map<string, Point>()];
  const add = <P extends { hits: number }>(to: Map<string, P>, key: string, fresh: P): void => {
    const found = to.get(key);
    if (found === undefined) to.set(key, fresh);
    else found.hits += fresh.hits;
  };
  const files = new Map<string, FileText | null>();
  for (const record of text.split('\n')) {
    if (record === '' || record.startsWith('#')) continue;
    const [, keys, count] = RECORD.exec(record) ?? [];
    if (keys === undefined) throw new RangeError(`coverage: this line cannot be read: ${record.slice(0, 100)}`);
    const of = new Map(keys.split('\x01').filter(Boolean).map((pair) => pair.split('\x02') as [string, string]));
    const path = of.get('f') ?? '';
    if (!files.has(path)) files.set(path, textOf(verilog(path)));
    const source = files.get(path)!;
    if (source === null) continue;
    const [file, line, hits, name] = [basename(path), Number(of.get('l')), Number(count), of.get('o') ?? ''];
    const [kind] = of.get('page')!.split('/');
    if (kind === 'v_user') add(covers, `${unitOf(file)}.${name}`, { unit: unitOf(file), name, hits });
    if (kind === 'v_branch' && source.isHardware(line)) add(branches, `${file}:${line}:${of.get('n')}`, { file, line, hits });
    if (kind === 'v_user') continue;
    for (const at of linesOf(of.get('S') ?? '')) if (source.isHardware(at)) add(lines, `${file}:${at}`, { file, line: at, hits });
  }
  return { lines: [...lines.values()], branches: [...branches.values()], covers: [...covers.values()] };
}

interface FileText {
  isHardware(line: number): boolean;
}

function textOf(verilog: string | null): FileText | null {
  if (verilog === null) return null;
  const lines = verilog.split('\n');
  // Properties stand behind the hardware; a look at a memory for them may stand before.
  const from = lines.findIndex((l, i) => l === '`ifdef VPRI_CHECKS' && (lines[i + 1] ?? '').startsWith('`ifndef VPRI_UNCHECKED'));
  const isEmpty = (i: number): boolean => /^\s*default: begin$/.test(lines[i] ?? '') && /^\s*end$/.test(lines[i + 1] ?? '');
  return { isHardware: (line) => (from < 0 || line <= from) && !isEmpty(line - 1) };
}

/** `109`, `110-111` and lists of these. */
function linesOf(ranges: string): number[] {
  return ranges.split(',').filter(Boolean).flatMap((range) => {
    const [from, to] = range.split('-').map(Number) as [number, number?];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
  });
}

/** Share with hits, percent; 100 of nothing. */
export const percent = (places: readonly { readonly hits: number }[]): number => (places.length === 0 ? 100 : (100 * places.filter((p) => p.hits > 0).length) / places.length);
