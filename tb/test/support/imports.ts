import { posix } from 'node:path';

/** An import of a TypeScript file. */
export interface Import {
  readonly from: string;
  /** As written: './x.ts', 'zod', 'node:fs'. */
  readonly specifier: string;
  /** `import type` or `export type`: gone at run time. */
  readonly typeOnly: boolean;
}

const statements = /^[ \t]*(?:import|export)[ \t]+(?<type>type[ \t]+)?(?:[^'"`;]*?\bfrom[ \t]*)?['"](?<spec>[^'"\n]+)['"]/gm;
const dynamic = /\bimport\(\s*['"](?<spec>[^'"\n]+)['"]/g;

/** The imports of a source text; comments are left out, and names that are put together at run time (text in a template). */
export function importsOf(from: string, source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(statements), ...code.matchAll(dynamic)].map(({ groups }) => ({
    from,
    specifier: groups!['spec']!,
    typeOnly: groups!['type'] !== undefined,
  })).filter((i) => !i.specifier.includes('${'));
}

/** What a file of the folder (key) may import besides its own folder. The longest key that fits holds. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'gen': [],
  'hw': ['gen'],
  'hw/spec': [],
  'tb': ['gen', 'hw'],
  'tb/model': ['hw/spec'],
  'tb/test': ['tb', 'gen', 'hw', 'scripts'],
  'scripts': ['tb', 'gen', 'hw'],
};

const inside = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** Breaches of "imports run one way": one sentence each. `packages` are the names in package.json. */
export function breaches(imports: readonly Import[], packages: readonly string[]): readonly string[] {
  return imports.flatMap((i) => {
    const folder = Object.keys(mayImport).filter((f) => inside(i.from, f)).sort((a, b) => b.length - a.length)[0];
    const breach = (why: string): string[] => [`${i.from} imports ${i.specifier}: ${why}`];
    if (folder === undefined) return i.from.includes('/') ? breach('its folder has no import rule') : [];
    const isSpec = folder === 'hw/spec';
    if (i.specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(i.from), i.specifier);
      if (inside(target, folder) || mayImport[folder]!.some((f) => inside(target, f))) return [];
      if (isSpec && inside(target, 'gen')) return i.typeOnly ? [] : breach('hw/spec takes only types from gen');
      return breach(`${folder} may import only ${[folder, ...mayImport[folder]!].join(', ')}`);
    }
    if (isSpec && i.specifier !== 'zod') return breach('hw/spec is data: it takes nothing but zod and types of gen');
    if (i.specifier.startsWith('node:')) return [];
    const name = i.specifier.split('/').slice(0, i.specifier.startsWith('@') ? 2 : 1).join('/');
    return packages.includes(name) ? [] : breach('the package is not in package.json (or write node: in front)');
  });
}
