import { Problems } from './problems.ts';
import type { RecordKinds, TraceKind } from './records.ts';

/** A line that is right and gives no record, and why: a header, a request that moves no data. */
export interface Skip {
  readonly skip: string;
}
export type LineResult<R> = R | Skip | null;

/** A text format with one record a line. */
export interface LineFormat<K extends TraceKind = TraceKind, R extends RecordKinds[K] = RecordKinds[K]> {
  readonly kind: K;
  /** What a line must hold, for messages. */
  readonly expected: string;
  /** File names that speak for this format when lines fit more than one. */
  readonly names: RegExp;
  /** Starts a file; the function turns one line into its record. null: the line is broken. */
  readonly parser: () => (line: string) => LineResult<R>;
  /** Chooses among the records when the whole file is read (a format that logs a request several times). */
  finish?(records: readonly R[], skipped: Map<string, number>): readonly RecordKinds[K][];
}

export interface ReadOptions {
  /** Stop after this many records. */
  readonly limit?: number;
}

/** Lines of a text, without their ends, and their numbers; empty lines are left out. */
export function* linesOf(bytes: Uint8Array): Generator<readonly [number: number, line: string], undefined> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0, number = 1; start < text.length; number++) {
    const newline = text.indexOf(10, start);
    const end = newline < 0 ? text.length : newline;
    const line = text.toString('latin1', start, end > start && text[end - 1] === 13 ? end - 1 : end);
    if (line.trim() !== '') yield [number, line];
    start = end + 1;
  }
  return undefined;
}

/** Reads a text file: every broken line is noted with its number, and the reading goes on. */
export function readLines<K extends TraceKind, R extends RecordKinds[K]>(format: LineFormat<K, R>, bytes: Uint8Array, problems: Problems, skipped: Map<string, number>, options: ReadOptions = {}): readonly RecordKinds[K][] {
  const { limit = Infinity } = options;
  const parse = format.parser();
  const records: R[] = [];
  for (const [number, line] of linesOf(bytes)) {
    if (format.finish === undefined && records.length >= limit) break;
    problems.total++;
    const result = parse(line);
    if (result === null) problems.add(number, format.expected, JSON.stringify(line));
    else if ('skip' in result) skipped.set(result.skip, (skipped.get(result.skip) ?? 0) + 1);
    else records.push(result);
  }
  const chosen: readonly RecordKinds[K][] = format.finish === undefined ? records : format.finish(records, skipped);
  return chosen.length > limit ? chosen.slice(0, limit) : chosen;
}
