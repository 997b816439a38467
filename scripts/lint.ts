import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rtlOf } from './lib/rtl-files.ts';
import { generateOnDemand, ON_DEMAND_RTL } from './lib/rtl.ts';
import { root, show, silent } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';

const RTL = 'hw/rtl';

// `make lint`: the types, then the generated Verilog of every preset through three tools. A warning is a failure.
await script('lint', {}, async () => {
  step('types: tsc -p .');
  await show('tsc', ['-p', '.']);

  const presets = existsSync(join(root, RTL)) ? readdirSync(join(root, RTL), { withFileTypes: true }).filter((f) => f.isDirectory()).map((f) => f.name).sort() : [];
  if (!presets.length) throw new ScriptError('no generated Verilog: hw/rtl/<preset>/vpri_<preset>.f is missing; run `make rtl` first');
  for (const preset of presets) await lintPreset(preset, RTL);
  for (const preset of generateOnDemand()) await lintPreset(preset, ON_DEMAND_RTL);
});

async function lintPreset(preset: string, rtl: string): Promise<void> {
  const { files, top } = rtlOf(preset, rtl);
  const unlisted = readdirSync(join(root, rtl, preset)).filter((f) => f.endsWith('.v') && !files.includes(`${rtl}/${preset}/${f}`));
  if (unlisted.length) throw new ScriptError(`${rtl}/${preset}/vpri_${preset}.f leaves out ${unlisted.join(', ')}`);
  for (const f of files) {
    const waiver = /verilator\s+lint_off|translate_off/.exec(await readFile(join(root, f), 'utf8'));
    if (waiver) throw new ScriptError(`${f}: "${waiver[0]}" hides code from a tool; the generated Verilog must pass without`);
  }
  step(`${preset}: ${files.length} files, top ${top}: verilator, iverilog, yosys`);
  await silent('verilator', ['--lint-only', '-Wall', '--default-language', '1364-2005', '--top-module', top, ...files]);
  await silent('iverilog', ['-g2005', '-Wall', '-t', 'null', '-s', top, ...files]);
  // -e: every warning is an error.
  await silent('yosys', ['-q', '-e', '.', '-p', `read_verilog ${files.join(' ')}; hierarchy -check -top ${top}; proc; check -assert`]);
}
