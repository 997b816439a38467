import type { Diag, Loc } from './ir.ts';

/** Text of a location, as it stands in every message and trailing comment: `hw/prim/skid.ts:12`. */
export function locText(loc: Loc): string {
  return `${loc.file}:${loc.line}`;
}

/** One finding as text: the sentence, then one line for each place. */
export function diagText(d: Diag): string {
  return [`${d.code}: ${d.message}`, ...d.locs.map((l) => `    ${l.what} at ${locText(l.loc)}`)].join('\n');
}

/** Thrown once for a whole run: every finding, in a stable order. */
export class HdlError extends Error {
  constructor(readonly diags: readonly Diag[]) {
    super(diags.map(diagText).join('\n'));
    this.name = 'HdlError';
  }
}
