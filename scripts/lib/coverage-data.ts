import { basename } from 'node:path';

/** Counts of Verilator (`--coverage-line --coverage-user`), read from the file that `verilator_coverage --write` makes. */

/** A piece of a module: hits are summed over its instances. */
export interface Place {
  /** Name of the Verilog file, without folder. */
  readonly file: string;
  readonly line: number;
  hits: number;
}
export interface CoverPoint extends Place {
  readonly name: string;
}

export interface CoverageData {
  /** Lines with statements; a line counts as run when any of its statements ran. */
  readonly lines: readonly Place[];
  /** The two sides of each `if`, `name` says which. */
  readonly branches: readonly CoverPoint[];
  /** `cover` properties. */
  readonly covers: readonly CoverPoint[];
}

/** One line of the file: keys and values behind \x01 and \x02, then the count. */
const RECORD = /^C '([^']*)' (\d+)$/;

/** Reads a file of counts; only Verilog files of which `counts` holds are looked at. Throws for a line that cannot be read. */
export function parseCoverage(text: string, counts: (path: string) => boolean): CoverageData {
  const [lines, branches, covers] = [new Map<string, Place>(), new Map<string, CoverPoint>(), new Map<string, CoverPoint>()];
  const add = <P extends Place>(to: Map<string, P>, key: string, fresh: P): void => {
    const found = to.get(key);
    if (found === undefined) to.set(key, fresh);
    else found.hits += fresh.hits;
  };
  for (const record of text.split('\n')) {
    if (record === '' || record.startsWith('#')) continue;
    const [, keys, count] = RECORD.exec(record) ?? [];
    if (keys === undefined) throw new RangeError(`coverage: this line cannot be read: ${record.slice(0, 100)}`);
    const of = new Map(keys.split('\x01').map((pair) => pair.split('\x02') as [string, string]));
    const path = of.get('f') ?? '';
    if (!counts(path)) continue;
    const [file, line, hits, name] = [basename(path), Number(of.get('l')), Number(count), of.get('o') ?? ''];
    const [kind] = of.get('page')!.split('/');
    if (kind === 'v_user') {
      add(covers, `${file}:${name}`, { file, line, hits, name });
      continue;
    }
    if (kind === 'v_branch') add(branches, `${file}:${line}:${of.get('n')}`, { file, line, hits, name });
    for (const at of linesOf(of.get('S') ?? '')) add(lines, `${file}:${at}`, { file, line: at, hits });
  }
  return { lines: [...lines.values()], branches: [...branches.values()], covers: [...covers.values()] };
}

/** `109`, `110-111` and lists of these. */
function linesOf(ranges: string): number[] {
  return ranges.split(',').filter(Boolean).flatMap((range) => {
    const [from, to] = range.split('-').map(Number) as [number, number?];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
  });
}

export const percent = (places: readonly Place[]): number => (places.length === 0 ? 100 : (100 * places.filter((p) => p.hits > 0).length) / places.length);
