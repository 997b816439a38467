import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { glob } from 'zx';
import { root, show, silent } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { sourcesOf } from './lib/file-list.ts';

// `make lint`: the types, then the generated Verilog of every preset through three tools. A warning is a failure.
await script('lint', {}, async () => {
  step('types: tsc -p .');
  await show('tsc', ['-p', '.']);

  const lists = (await glob('hw/rtl/*/vpri_*.f', { cwd: root })).sort();
  if (!lists.length) throw new ScriptError('no generated Verilog: hw/rtl/<preset>/vpri_<preset>.f is missing; run `make rtl` first');
  for (const list of lists) {
    const preset = basename(dirname(list));
    if (basename(list) !== `vpri_${preset}.f`) throw new ScriptError(`${list}: the file list of preset ${preset} must be named vpri_${preset}.f`);
    const files = sourcesOf(await readFile(join(root, list), 'utf8'), dirname(list), (f) => existsSync(join(root, f)), list);
    const unlisted = (await glob(`hw/rtl/${preset}/*.v`, { cwd: root })).filter((f) => !files.includes(f));
    if (unlisted.length) throw new ScriptError(`${list} leaves out ${unlisted.map((f) => relative(dirname(list), f)).join(', ')}`);
    for (const f of files) {
      const waiver = /verilator\s+lint_off|translate_off/.exec(await readFile(join(root, f), 'utf8'));
      if (waiver) throw new ScriptError(`${f}: "${waiver[0]}" hides code from a tool; the generated Verilog must pass without`);
    }
    const top = `vpri_top_${preset}`;
    step(`${preset}: ${files.length} files, top ${top}: verilator, iverilog, yosys`);
    await silent('verilator', ['--lint-only', '-Wall', '--default-language', '1364-2005', '--top-module', top, ...files]);
    await silent('iverilog', ['-g2005', '-Wall', '-t', 'null', '-s', top, ...files]);
    // -e: every warning is an error.
    await silent('yosys', ['-q', '-e', '.', '-p', `read_verilog ${files.join(' ')}; hierarchy -check -top ${top}; proc; check -assert`]);
  }
});
