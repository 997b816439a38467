import { compile } from '../../gen/print/design.ts';
import type { PrintOptions } from '../../gen/print/verilog.ts';
import { cHeader } from '../../gen/regmap/c-header.ts';
import { registersMarkdown } from '../../gen/regmap/markdown.ts';
import { typescriptModule } from '../../gen/regmap/typescript.ts';
import { layouts } from '../spec/layouts.ts';
import type { Preset } from '../spec/preset.ts';
import { vpriRegisters } from '../spec/registers.ts';
import { top } from './top.ts';

/** Everything generated for a preset, by file name: Verilog, its file list (children first), C header, TypeScript constants. */
export function generatePreset(p: Preset, options: PrintOptions = { reset: 'sync_high' }): Map<string, string> {
  const files = compile(top, p, options);
  const list = [...files.keys()];
  files.set(`vpri_${p.name}.f`, `${list.join('\n')}\n`);
  files.set(`vpri_${p.name}.h`, cHeader(vpriRegisters(p), layouts));
  files.set(`vpri_${p.name}.ts`, typescriptModule(vpriRegisters(p)));
  return files;
}

/** The register page of the documents, for the sizes of a preset. */
export function registersPage(p: Preset): string {
  return registersMarkdown(vpriRegisters(p), layouts);
}
