import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Preset } from '../../../hw/spec/preset.ts';
import { rtlOf } from '../../../scripts/lib/rtl-files.ts';
import type { BuildOptions } from '../../sim/build.ts';
import { ROOT } from '../../sim/sources.ts';
import { writeFixture } from '../fixtures/loopback.ts';

/** The checked-in Verilog of a shipped preset, without waves. */
export function realRtl(preset: Preset): BuildOptions {
  const { files, top } = rtlOf(preset.name);
  return { preset, verilogFiles: files.map((f) => join(ROOT, f)), top, waves: false };
}

/** A bug to plant: in the generated file `file`, `find` (which stands there exactly once) becomes `put`. */
export interface RtlPlant {
  /** One word, for the name of the file. */
  readonly id: string;
  readonly bug: string;
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** The device with the bug in it; assertions stay as they are. Throws unless the text to replace stands there exactly once. */
export function plantedRtl(preset: Preset, plant: RtlPlant): BuildOptions {
  const real = realRtl(preset);
  const path = real.verilogFiles.find((f) => basename(f) === plant.file);
  if (path === undefined) throw new Error(`plant '${plant.bug}': preset ${preset.name} has no file ${plant.file}`);
  const parts = readFileSync(path, 'utf8').split(plant.find);
  if (parts.length !== 2) throw new Error(`plant '${plant.bug}': its text stands ${parts.length - 1} times in ${plant.file}, not once: ${plant.find}`);
  const bad = writeFixture(`plant_${plant.id}_${plant.file}`, parts.join(plant.put));
  return { ...real, verilogFiles: real.verilogFiles.map((f) => (f === path ? bad : f)), name: `${real.top} with plant ${plant.id}` };
}
