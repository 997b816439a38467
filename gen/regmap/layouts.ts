import { fitProblem } from './check-field.ts';
import { maskOf } from './model.ts';

/**
 * A format in memory, as plain data: what the C header and the Markdown page say about it. Little endian; qword n is at byte 8n.
 */
export interface LayoutSpec {
  /** lower_snake_case; the C names start with it. */
  readonly name: string;
  readonly doc: string;
  /** Size, a multiple of 8. */
  readonly bytes: number;
  /** Field name -> [qword, high bit, low bit]. */
  readonly fields: Readonly<Record<string, readonly [qword: number, hi: number, lo: number]>>;
  /** Named values of a field. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A field of a layout, spelled out. */
export interface LayoutField {
  readonly name: string;
  readonly qword: number;
  readonly hi: number;
  readonly lo: number;
  /** The field's bits in place, within its qword. */
  readonly mask: bigint;
  /** In order of value. */
  readonly values: readonly { readonly name: string; readonly value: number }[];
}

/** Thrown with every problem of a layout, one a line. */
export class LayoutError extends Error {
  constructor(
    layout: string,
    readonly problems: readonly string[],
  ) {
    super(`layout ${layout} cannot be printed:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
    this.name = 'LayoutError';
  }
}

/** The fields of a layout in order of place; throws a LayoutError that names every problem. */
export function layoutFields(layout: LayoutSpec): readonly LayoutField[] {
  const problems = checkLayout(layout);
  if (problems.length) throw new LayoutError(layout.name, problems);
  return Object.entries(layout.fields)
    .map(([name, [qword, hi, lo]]): LayoutField => {
      const values = Object.entries(layout.values?.[name] ?? {}).map(([value, v]) => ({ name: value, value: v }));
      return { name, qword, hi, lo, mask: maskOf(hi, lo), values: values.sort((a, b) => a.value - b.value) };
    })
    .sort((a, b) => a.qword - b.qword || a.lo - b.lo);
}

/** Every problem of a layout, each one sentence; empty for a sound one. */
export function checkLayout(layout: LayoutSpec): string[] {
  const problems: string[] = [];
  if (!Number.isInteger(layout.bytes / 8) || layout.bytes <= 0) problems.push(`${layout.name}: ${layout.bytes} bytes are not whole qwords`);
  const fields = Object.entries(layout.fields);
  fields.forEach(([name, [qword, hi, lo]], i) => {
    const at = `${layout.name}.${name}`;
    if (![qword, hi, lo].every(Number.isInteger) || lo < 0 || hi < lo || hi > 63) problems.push(`${at}: [${hi}, ${lo}] are not bits of a qword`);
    if (qword < 0 || qword >= layout.bytes / 8) problems.push(`${at}: qword ${qword} lies outside the ${layout.bytes} bytes`);
    for (const [other, [q, h, l]] of fields.slice(i + 1)) {
      if (q === qword && l <= hi && lo <= h) problems.push(`${layout.name}: fields ${name} and ${other} overlap in qword ${q}`);
    }
    for (const [value, v] of Object.entries(layout.values?.[name] ?? {})) {
      const problem = fitProblem(`value ${value} =`, v, hi - lo + 1);
      if (problem) problems.push(`${at}: ${problem}`);
    }
  });
  for (const name of Object.keys(layout.values ?? {})) {
    if (!(name in layout.fields)) problems.push(`${layout.name}: values are given for '${name}', which is no field`);
  }
  return problems;
}
