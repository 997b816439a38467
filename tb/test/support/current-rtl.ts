import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../../../hw/top/outputs.ts';
import { staleFiles } from '../../../scripts/lib/rtl.ts';
import { ROOT } from '../../sim/sources.ts';

/** The first checked-in file that is not what the generator makes now, in one sentence; null when all are. Writes nothing. */
export function outOfDate(files: ReadonlyMap<string, string> = generatedFiles()): string | null {
  for (const [path, text] of files) {
    const full = join(ROOT, path);
    if (!existsSync(full)) return `${path} is missing; run \`make rtl\``;
    const found = readFileSync(full, 'utf8');
    if (found === text) continue;
    const [a, b] = [found.split('\n'), text.split('\n')];
    return `${path} is not what the generator prints (line ${a.findIndex((line, i) => line !== b[i]) + 1 || a.length + 1}); run \`make rtl\``;
  }
  const [stale] = staleFiles(files);
  return stale === undefined ? null : `${stale} is not made by the generator any more; run \`make rtl\``;
}
