import { presets, type PresetName } from '../spec/preset.ts';
import { generatePreset, registersPage } from './generate.ts';

/** Every generated file that is checked in, by path in the repository. The register page shows the default preset. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(presets) as PresetName[]) {
    for (const [file, text] of generatePreset(presets[name])) files.set(`hw/rtl/${name}/${file}`, text);
  }
  files.set('docs/registers.md', registersPage(presets.default));
  return files;
}
