import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from '../../hw/top/outputs.ts';
import { root } from './run.ts';

/** Generates all checked-in outputs; files that are right are left alone, stale ones in hw/rtl go. Gives the paths that changed. */
export function generateRtl(): string[] {
  const files = generatedFiles();
  const changed: string[] = [];
  for (const [path, text] of files) {
    const full = join(root, path);
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    changed.push(path);
  }
  for (const path of staleFiles(files)) {
    rmSync(join(root, path));
    changed.push(path);
  }
  return changed;
}

/** Files under hw/rtl that the generator does not make. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(join(root, 'hw/rtl'))) return [];
  return readdirSync(join(root, 'hw/rtl'), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => `${f.parentPath}/${f.name}`.slice(root.length))
    .filter((path) => !files.has(path))
    .sort();
}
