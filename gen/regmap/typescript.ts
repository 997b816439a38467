import { assertRegisterMap } from './check.ts';
import { registerMap, type Field, type Register, type Window } from './model.ts';
import type { RegisterMapSpec } from './types.ts';

/**
 * A TypeScript module with the constants of a register map: one `as const` object named after the map. `stride` and `count` stand on every
 * register (count 1 when there is one copy), so one helper addresses them all. Throws a RegisterMapError for an unsound map.
 */
export function typescriptModule(spec: RegisterMapSpec): string {
  assertRegisterMap(spec);
  const map = registerMap(spec);
  return [
    `/** ${docText(map.doc)} Generated from the register map; do not edit. */`,
    `export const ${map.name.toUpperCase()} = {`,
    `  width: ${map.width},`,
    `  bytes: ${hex(map.bytes)},`,
    '  registers: {',
    ...map.registers.flatMap(registerLines),
    '  },',
    '  windows: {',
    ...map.windows.flatMap(windowLines),
    '  },',
    '} as const;',
    '',
  ].join('\n');
}

function registerLines(r: Register): string[] {
  return [
    `    /** ${docText(r.doc)} */`,
    `    ${r.name}: {`,
    `      offset: ${hex(r.offset)},`,
    `      stride: ${hex(r.stride)},`,
    `      count: ${r.count},`,
    '      fields: {',
    ...r.fields.flatMap(fieldLines),
    '      },',
    '    },',
  ];
}

/** Every field has `values`, empty when there are no named ones; a constant of the build has its `value`. */
function fieldLines(f: Field): string[] {
  const parts = [`hi: ${f.hi}`, `lo: ${f.lo}`, `access: '${f.access}'`];
  if (f.value !== null) parts.push(`value: ${hex(f.value)}n`);
  parts.push(f.values.length ? `values: { ${f.values.map((v) => `${v.name}: ${v.value}`).join(', ')} }` : 'values: {}');
  return [`        /** ${docText(f.doc)} */`, `        ${f.name}: { ${parts.join(', ')} },`];
}

function windowLines(w: Window): string[] {
  return [`    /** ${docText(w.doc)} */`, `    ${w.name}: { offset: ${hex(w.offset)}, bytes: ${hex(w.bytes)}, access: '${w.access}' },`];
}

function docText(text: string): string {
  return text.replaceAll('*/', '* /');
}

function hex(n: number | bigint): string {
  return `0x${n.toString(16)}`;
}
