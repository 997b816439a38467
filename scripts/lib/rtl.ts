import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onDemandPresets } from '../../hw/spec/preset.ts';
import { generatePreset } from '../../hw/top/generate.ts';
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

/** Where the RTL of presets goes that is not checked in. */
export const ON_DEMAND_RTL = 'sim_build/rtl';

/** Generates the presets whose RTL is not checked in, each into a folder of its own. Gives their names. */
export function generateOnDemand(): string[] {
  rmSync(join(root, ON_DEMAND_RTL), { recursive: true, force: true });
  return Object.entries(onDemandPresets).map(([name, preset]) => {
    const folder = join(root, ON_DEMAND_RTL, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of generatePreset(preset)) writeFileSync(join(folder, file), text);
    return name;
  });
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
