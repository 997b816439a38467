import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import type { Component, PortSpecs } from '../../../gen/hdl/index.ts';
import { compile } from '../../../gen/print/design.ts';
import { firstSet } from '../../../hw/prim/first-set.ts';
import { fifo, histogram, ram, roundRobin, satCounter, skid, streamArbiter } from '../../../hw/prim/index.ts';

const OUT = fileURLToPath(new URL('../../../sim_build/lint', import.meta.url));
const byte = { data: 8, last: 1 };

interface Size {
  readonly top: string;
  readonly files: ReadonlyMap<string, string>;
}
const size = <P, S extends PortSpecs>(component: Component<P, S>, params: P): Size => ({ top: component.name(params), files: compile(component, params) });

const sizes: readonly Size[] = [
  size(skid, { fields: { bit: 1 } }),
  size(skid, { fields: { data: 512, keep: 64, last: 1 } }),
  size(fifo, { fields: { bit: 1 }, depth: 2 }),
  size(fifo, { fields: byte, depth: 512 }),
  size(roundRobin, { n: 1 }),
  size(roundRobin, { n: 2 }),
  size(roundRobin, { n: 5 }),
  size(roundRobin, { n: 64 }),
  size(streamArbiter, { n: 1, fields: byte }),
  size(streamArbiter, { n: 1, fields: byte, lastField: 'last' }),
  size(streamArbiter, { n: 3, fields: byte }),
  size(streamArbiter, { n: 64, fields: byte, lastField: 'last' }),
  size(firstSet, { width: 2, from: 'high' }),
  size(firstSet, { width: 256, from: 'low' }),
  size(satCounter, { width: 1 }),
  size(satCounter, { width: 48 }),
  size(ram, { width: 1, depth: 2, ruw: 'new' }),
  size(ram, { width: 32, depth: 512, ruw: 'undefined', lane: 8 }),
  size(ram, { width: 9, depth: 5, ruw: 'old', lane: 1 }),
  size(ram, { width: 8, depth: 4, ruw: 'new', lane: 4 }),
  size(histogram, { buckets: 2, valueWidth: 1, countWidth: 1 }),
  size(histogram, { buckets: 3, valueWidth: 12, countWidth: 32 }),
  size(histogram, { buckets: 64, valueWidth: 16, countWidth: 48 }),
];

/** What each tool says; nothing is what it should say. */
async function says(dir: string, tool: string, args: readonly string[]): Promise<string> {
  const run = await execa(tool, args, { cwd: dir, all: true, reject: false });
  return run.failed ? `${tool} ${run.shortMessage}\n${run.all}` : run.all;
}

describe.each(sizes)('$top', ({ top, files }) => {
  test('Verilator, Icarus and Yosys take it without a word, and Verilator its properties too', async () => {
    const dir = join(OUT, top);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(dir, name), text);
    const names = [...files.keys()];
    expect(await says(dir, 'verilator', ['--lint-only', '-Wall', '--default-language', '1364-2005', '--top-module', top, ...names])).toBe('');
    expect(await says(dir, 'verilator', ['--lint-only', '-Wall', '--assert', '-DVPRI_CHECKS', '--top-module', top, ...names])).toBe('');
    expect(await says(dir, 'iverilog', ['-g2005', '-Wall', '-t', 'null', '-s', top, ...names])).toBe('');
    expect(await says(dir, 'yosys', ['-q', '-e', '.', '-p', `read_verilog ${names.join(' ')}; hierarchy -check -top ${top}; proc; check -assert`])).toBe('');
  });
});

describe('the Verilog of', () => {
  test.each([
    ['skid', size(skid, { fields: byte })],
    ['fifo', size(fifo, { fields: byte, depth: 16 })],
    ['arbiter', size(roundRobin, { n: 4 })],
  ])('%s reads as agreed', async (name, { files }) => {
    const text = [...files].map(([file, body]) => `// ${file}\n${body}`).join('\n');
    await expect(text).toMatchFileSnapshot(`../golden/${name}.v`);
  });
});
