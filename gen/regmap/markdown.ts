import { assertRegisterMap } from './check.ts';
import { layoutFields, type LayoutSpec } from './layouts.ts';
import { isWritable, registerMap, type Field, type Register, type RegisterMap, type Window } from './model.ts';
import type { RegisterMapSpec } from './types.ts';

/**
 * The reference page of a register map and of formats in memory: a summary by offset, a section for each register and window, the constants of
 * this build, the formats. Throws a RegisterMapError or LayoutError for an unsound description.
 */
export function registersMarkdown(spec: RegisterMapSpec, layouts: readonly LayoutSpec[] = []): string {
  assertRegisterMap(spec);
  const map = registerMap(spec);
  const sections = [
    intro(map),
    summary(map),
    ['## Registers'],
    ...map.registers.map(registerSection),
    ...(map.windows.length ? [['## Windows', '', 'A window is a range that another unit of the device decodes.'], ...map.windows.map((w) => windowSection(map, w))] : []),
    constants(map),
    ...(layouts.length ? [['## Formats in memory', '', 'Little endian; qword n is at byte 8n. Bits that no field names are zero.'], ...layouts.map(layoutSection)] : []),
  ];
  return `${sections.filter((s) => s.length).map((s) => s.join('\n')).join('\n\n')}\n`;
}

const ACCESS_KEY = [
  ['rw', 'Software reads and writes.'],
  ['ro', 'The device gives the value; writes are ignored.'],
  ['w1c', 'Sticky: the device sets it, writing one clears it. A set in the same cycle wins.'],
  ['w1p', 'Writing one starts something; reads as zero.'],
  ['wo', 'Software writes; reads as zero.'],
] as const;

function intro(map: RegisterMap): string[] {
  return [
    `# Registers of ${map.name}`,
    '',
    'Generated from the register map; do not edit.',
    '',
    map.doc,
    '',
    `The BAR has ${map.bytes} bytes. Registers are ${map.width} bits wide, little endian; byte enables select bytes on a write.`,
    'Bits and addresses that are not named read as zero; writes to them are ignored.',
    '',
    ...table(['access', 'meaning'], ACCESS_KEY.map(([kind, text]) => [`\`${kind}\``, text])),
  ];
}

function summary(map: RegisterMap): string[] {
  const rows = [
    ...map.registers.map((r) => ({ at: r.offset, row: [code(hex(r.offset)), link(r.name), copiesText(r), accessOf(r), r.doc] })),
    ...map.windows.map((w) => ({ at: w.offset, row: [code(hex(w.offset)), link(w.name), `window, ${w.bytes} bytes`, w.access, w.doc] })),
  ];
  rows.sort((a, b) => a.at - b.at);
  return ['## Summary', '', ...table(['offset', 'name', 'size', 'access', 'what'], rows.map((r) => r.row))];
}

function copiesText(r: Register): string {
  return r.array ? `${r.count} × ${hex(r.stride)}` : '1';
}

/** The access kinds of a register's fields, each once. */
function accessOf(r: Register): string {
  return [...new Set(r.fields.map((f) => f.access))].join(', ');
}

function registerSection(r: Register): string[] {
  const at = r.array ? `Offset \`${hex(r.offset)} + ${hex(r.stride)} × i\`, i = 0..${r.count - 1}.` : `Offset \`${hex(r.offset)}\`.`;
  const lock = r.lock && isWritable(r) ? ['', 'The device can lock it: a write while it is locked is dropped and reported.'] : [];
  const rows = [...r.fields].reverse().map((f) => [bitsText(f.hi, f.lo), `\`${f.name}\``, f.access, initial(f), f.doc + valuesText(f.values)]);
  return [`### ${r.name}`, '', `${at} ${r.doc}`, ...lock, '', ...table(['bits', 'field', 'access', 'reset', 'what'], rows)];
}

/** What the field reads after reset, as far as the map knows it. */
function initial(f: Field): string {
  if (f.value !== null) return `\`${hex(f.value, 1)}\` (constant)`;
  if (f.access === 'ro') return 'device';
  return f.access === 'rw' || f.access === 'w1c' ? `\`${hex(f.reset, 1)}\`` : '–';
}

function windowSection(map: RegisterMap, w: Window): string[] {
  const last = w.offset + w.bytes - 1;
  return [`### ${w.name}`, '', `\`${hex(w.offset)}..${hex(last)}\`, ${w.bytes} bytes, ${w.access}, in words of ${map.width} bits. ${w.doc}`];
}

function constants(map: RegisterMap): string[] {
  const rows = map.registers.flatMap((r) =>
    r.fields.flatMap((f) => (f.value === null ? [] : [[`${link(r.name)}.\`${f.name}\``, `\`${hex(f.value, 1)}\``, f.value.toString(), f.doc]])),
  );
  return rows.length ? ['## Constants of this build', '', ...table(['field', 'value', 'decimal', 'what'], rows)] : [];
}

function layoutSection(layout: LayoutSpec): string[] {
  const rows = layoutFields(layout).map((f) => [String(f.qword), bitsText(f.hi, f.lo), `\`${f.name}\``, valuesText(f.values).trim()]);
  return [`### ${layout.name}`, '', `${layout.bytes} bytes. ${layout.doc}`, '', ...table(['qword', 'bits', 'field', 'values'], rows)];
}

function valuesText(values: readonly { readonly name: string; readonly value: number | bigint }[]): string {
  return values.length ? ` ${values.map((v) => `${v.value} = \`${v.name}\``).join(', ')}.` : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

function bitsText(hi: number, lo: number): string {
  return hi === lo ? String(hi) : `${hi}:${lo}`;
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function hex(n: number | bigint, digits = 4): string {
  return `0x${n.toString(16).padStart(digits, '0')}`;
}
