/** A part of a file that is not what its format says. */
export interface Problem {
  /** Line (from 1) of a text file, byte offset of a binary one. */
  readonly at: number;
  readonly unit: 'line' | 'byte';
  readonly expected: string;
  readonly found: string;
}

/** Share of a file that may be broken, by default: more, and the file has another format or is damaged. Our choice. */
export const MAX_BROKEN_SHARE = 0.1;
/** Problems that are kept with their text; the rest are only counted. */
const LISTED = 20;
const FOUND_LENGTH = 60;

/** Collects what is wrong with a file while its reader goes on. */
export class Problems {
  readonly listed: Problem[] = [];
  count = 0;
  /** Lines or bytes that gave nothing because they are broken, of all that were read. */
  lost = 0;
  total = 0;

  constructor(
    readonly file: string,
    readonly unit: 'line' | 'byte',
  ) {}

  /** Notes a broken line, or `lost` broken bytes. */
  add(at: number, expected: string, found: string, lost = 1): void {
    this.count++;
    this.lost += lost;
    if (this.listed.length < LISTED) this.listed.push({ at, unit: this.unit, expected, found: found.length > FOUND_LENGTH ? `${found.slice(0, FOUND_LENGTH)}...` : found });
  }

  /** Broken share of what was read. */
  get share(): number {
    return this.total === 0 ? 0 : this.lost / this.total;
  }

  /** One line for each problem that is kept, and one for the rest. */
  lines(): string[] {
    const rest = this.count - this.listed.length;
    return [...this.listed.map((p) => problemText(this.file, p)), ...(rest > 0 ? [`${this.file}: ${rest} more broken ${this.unit === 'line' ? 'lines' : 'records'}`] : [])];
  }
}

/** A problem in words: file, place, what was expected, what was found. */
export function problemText(file: string, p: Problem): string {
  return `${file}: ${p.unit} ${p.at}: expected ${p.expected}; found ${p.found}`;
}

/** A file that cannot be read as a trace: the message names it, says what is wrong and what to do. */
export class TraceFileError extends Error {
  constructor(readonly reason: 'unreadable' | 'compression' | 'format' | 'broken' | 'empty', message: string) {
    super(message);
    this.name = 'TraceFileError';
  }
}
