import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cover } from '../../model/device/cover.ts';
import type { BuildOptions } from '../../sim/build.ts';

/** `make coverage` names a folder for the counts in the environment: then simulators that count are built. */
export const coverage = (): Pick<BuildOptions, 'coverage'> => (process.env['VPRI_COVERAGE'] === undefined ? {} : { coverage: true });

/** Leaves the cover points of the model where `make coverage` finds them. */
export function keepCover(name: string, cover: Cover): void {
  const folder = process.env['VPRI_COVERAGE'];
  if (folder !== undefined) writeFileSync(join(folder, `${name}.json`), JSON.stringify(Object.fromEntries(cover.counts)));
}
