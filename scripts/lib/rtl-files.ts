import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf } from './file-list.ts';
import { root } from './run.ts';
import { ScriptError } from './script.ts';

/** The generated Verilog of a preset: its files relative to the repository, in the order of its list, and its top module. `rtl`: the folder of all presets. */
export function rtlOf(preset: string, rtl = 'hw/rtl'): { readonly files: readonly string[]; readonly top: string } {
  const folder = `${rtl}/${preset}`;
  const list = `${folder}/vpri_${preset}.f`;
  if (!existsSync(join(root, list))) throw new ScriptError(`no generated Verilog of preset ${preset}: ${list} is missing; run \`make rtl\` first`);
  return { files: sourcesOf(readFileSync(join(root, list), 'utf8'), folder, (f) => existsSync(join(root, f)), list), top: `vpri_top_${preset}` };
}
