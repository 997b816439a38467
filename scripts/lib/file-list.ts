import { posix } from 'node:path';
import { ScriptError } from './script.ts';

/**
 * The Verilog files of a file list (one name a line, `//` and `#` start a comment), relative to the repository. A name is
 * relative to the list's folder or to the repository. Throws for an option, a missing file or an empty list.
 */
export function sourcesOf(text: string, folder: string, exists: (file: string) => boolean, list: string): readonly string[] {
  const names = text.split('\n').map((l) => l.replace(/(\/\/|#).*/, '').trim()).filter(Boolean);
  if (!names.length) throw new ScriptError(`${list} names no file`);
  return names.map((name) => {
    if (!/^[\w./-]+\.v$/.test(name) || name.startsWith('-')) throw new ScriptError(`${list}: "${name}" is not the name of a Verilog file (*.v)`);
    const found = [posix.join(folder, name), posix.normalize(name)].find(exists);
    if (found === undefined) throw new ScriptError(`${list} names ${name}, which does not exist; run \`make rtl\``);
    return found;
  });
}
