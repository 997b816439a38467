import { assertRegisterMap } from './check.ts';
import { layoutFields, type LayoutSpec } from './layouts.ts';
import { maskOf, registerMap, type Field, type Register, type RegisterMap, type Window } from './model.ts';
import type { RegisterMapSpec } from './types.ts';

/** A line of the header: a definition, a comment, or an empty line. */
type Line = { readonly name: string; readonly value: string } | { readonly comment: string } | null;

/**
 * The C99 header of a register map and of formats in memory. Offsets are bytes from the start of the BAR; a `_MASK` has the field's bits
 * in place and `_SHIFT` is its lowest bit, so a field is `(value & MASK) >> SHIFT`; named values are not shifted.
 * Throws a RegisterMapError or LayoutError for an unsound description, and an Error when two things get the same C name.
 */
export function cHeader(spec: RegisterMapSpec, layouts: readonly LayoutSpec[] = []): string {
  assertRegisterMap(spec);
  const map = registerMap(spec);
  const prefix = map.name.toUpperCase();
  const lines: Line[] = [
    { name: `${prefix}_BAR_BYTES`, value: offset(map.bytes) },
    ...map.registers.flatMap((r) => registerLines(map, prefix, r)),
    ...map.windows.flatMap((w) => windowLines(prefix, w)),
    ...layouts.flatMap((l) => layoutLines(prefix, l)),
  ];
  checkNames(map.name, lines);
  const guard = `${prefix}_REGS_H`;
  return [
    `/* ${commentText(map.doc)} Generated from the register map; do not edit. */`,
    '/* A field of a register or format is (value & MASK) >> SHIFT; named values are not shifted. */',
    `#ifndef ${guard}`,
    `#define ${guard}`,
    '',
    '#include <stdint.h>',
    '',
    ...lines.map(lineText),
    '',
    `#endif /* ${guard} */`,
    '',
  ].join('\n');
}

function registerLines(map: RegisterMap, prefix: string, r: Register): Line[] {
  const name = `${prefix}_${r.name}`;
  const lines: Line[] = [null, { comment: `${r.name}: ${r.doc}` }, { name: `${name}_OFFSET`, value: offset(r.offset) }];
  if (r.array) lines.push({ name: `${name}_STRIDE`, value: offset(r.stride) }, { name: `${name}_COUNT`, value: `${r.count}u` });
  for (const f of r.fields) lines.push(...fieldLines(map, name, f));
  return lines;
}

function fieldLines(map: RegisterMap, register: string, f: Field): Line[] {
  const name = `${register}_${f.name}`;
  const lines: Line[] = [
    { comment: `${f.name} (${f.access}): ${f.doc}` },
    { name: `${name}_MASK`, value: literal(map.width, maskOf(f.hi, f.lo)) },
    { name: `${name}_SHIFT`, value: String(f.lo) },
  ];
  if (f.value !== null) lines.push({ name: `${name}_VALUE`, value: literal(map.width, f.value) });
  for (const v of f.values) lines.push({ name: `${name}_${v.name}`, value: literal(map.width, v.value) });
  return lines;
}

function windowLines(prefix: string, w: Window): Line[] {
  const name = `${prefix}_${w.name}_WINDOW`;
  return [
    null,
    { comment: `${w.name} window (${w.access}): ${w.doc}` },
    { name: `${name}_OFFSET`, value: offset(w.offset) },
    { name: `${name}_BYTES`, value: offset(w.bytes) },
  ];
}

function layoutLines(prefix: string, layout: LayoutSpec): Line[] {
  const name = `${prefix}_${layout.name.toUpperCase()}`;
  const lines: Line[] = [null, { comment: `${layout.name}: ${layout.doc}` }, { name: `${name}_BYTES`, value: `${layout.bytes}u` }];
  for (const f of layoutFields(layout)) {
    const field = `${name}_${f.name.toUpperCase()}`;
    lines.push({ name: `${field}_QWORD`, value: `${f.qword}u` }, { name: `${field}_SHIFT`, value: String(f.lo) }, { name: `${field}_MASK`, value: literal(64, f.mask) });
    for (const v of f.values) lines.push({ name: `${field}_${v.name.toUpperCase()}`, value: literal(64, BigInt(v.value)) });
  }
  return lines;
}

function checkNames(map: string, lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (line === null || !('name' in line)) continue;
    if (seen.has(line.name)) throw new Error(`C header of ${map}: two things would be called ${line.name}; rename a register, field or value`);
    seen.add(line.name);
  }
}

function lineText(line: Line): string {
  if (line === null) return '';
  return 'comment' in line ? `/* ${commentText(line.comment)} */` : `#define ${line.name} ${line.value}`;
}

/** Comment text cannot end or reopen the comment. */
function commentText(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('/*', '/ *');
}

function offset(n: number): string {
  return `0x${n.toString(16).padStart(4, '0')}u`;
}

function literal(width: 32 | 64, value: bigint): string {
  return `UINT${width}_C(0x${value.toString(16)})`;
}
