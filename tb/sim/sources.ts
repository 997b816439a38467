import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, and of everything that is built (git-ignored). */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BUILD_ROOT = join(ROOT, 'sim_build');

const files = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));

/** `main` of the simulator; everything else of the core is linked into other programs too. */
export const SERVER_MAIN = join(ROOT, 'tb/bridge/core/main.cpp');
/** The transactor and the C++ core (without any `main`), absolute paths in a fixed order. */
export const transactorFiles = (): readonly string[] => files(join(ROOT, 'tb/bridge/transactor'), /\.sv$/);
export const coreFiles = (): readonly string[] => files(join(ROOT, 'tb/bridge/core'), /\.cpp$/).filter((path) => path !== SERVER_MAIN);
export const coreHeaders = (): readonly string[] => files(join(ROOT, 'tb/bridge/core'), /\.h$/);
export const CORE_FOLDER = join(ROOT, 'tb/bridge/core');
/** Rule of make that links the objects of a build once more, as a library. */
export const LIBRARY_RULE = join(CORE_FOLDER, 'libsim.mk');

/**
 * Hash (16 hexadecimal digits) of the contents of files, of their base names and of further texts, in the order given.
 * Where the files lie does not count.
 */
export function contentHash(paths: readonly string[], texts: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array): void => void hash.update(`${part.length}:`).update(part);
  for (const path of paths) {
    add(basename(path));
    add(readFileSync(path));
  }
  for (const text of texts) add(text);
  return hash.digest('hex').slice(0, 16);
}
