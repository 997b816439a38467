import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { compile } from '../../../gen/print/design.ts';
import type { FieldSpec, RegisterMapSpec } from '../../../gen/regmap/types.ts';
import { csrBlock } from '../../../hw/csr/csr-block.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { vpriRegisters } from '../../../hw/spec/registers.ts';
import { MAP_32, MAP_64, MAP_PROOF } from './csr-maps.ts';

const field = (bits: FieldSpec['bits'], access: FieldSpec['access'], value?: number): FieldSpec => ({ bits, access, doc: '', ...(value === undefined ? {} : { value }) });
const map = (name: string, parts: Pick<RegisterMapSpec, 'registers' | 'windows'>, bytes = 64): RegisterMapSpec => ({ name, doc: '', width: 64, bytes, ...parts });

/** Maps without one thing or another, and those that fill the BAR to its ends. */
const maps: readonly RegisterMapSpec[] = [
  map('read_only', { registers: { A: { offset: 0, doc: '', fields: { X: field(0, 'ro') } } } }),
  map('write_only', { registers: { A: { offset: 0, doc: '', strobe: true, fields: { X: field([3, 0], 'wo') } } } }),
  map('pulses', { registers: { A: { offset: 0, doc: '', count: 2, fields: { X: field([3, 0], 'w1p') } } } }, 16),
  map('constants', { registers: { A: { offset: 0, doc: '', count: 4, fields: { X: field([3, 0], 'ro', 3) } }, B: { offset: 32, doc: '', fields: { X: field([3, 0], 'w1c') } } } }),
  map('one_window', { registers: {}, windows: { W: { offset: 0, bytes: 64, access: 'rw', doc: '' } } }),
  map('read_window', { registers: {}, windows: { W: { offset: 0, bytes: 64, access: 'ro', doc: '' } } }),
  map('write_window', { registers: { A: { offset: 0, doc: '', fields: { X: field(0, 'ro') } } }, windows: { W: { offset: 32, bytes: 32, access: 'wo', doc: '' } } }),
  MAP_32, MAP_64, MAP_PROOF,
  ...Object.values(presets).map((p) => ({ ...vpriRegisters(p), name: `vpri_${p.name}` })),
];

test.each(maps.map((m) => [m.name, m] as const))('the block of %s passes every check and Verilator -Wall, with and without properties', async (name, spec) => {
  const dir = await mkdtemp(join(tmpdir(), 'csr-lint-'));
  try {
    const files = [...compile(csrBlock(`csr_${name}`, spec), {})];
    for (const [file, text] of files) await writeFile(join(dir, file), text);
    const lint = (...more: string[]) => execa('verilator', ['--lint-only', '-Wall', ...more, ...files.map(([file]) => file)], { cwd: dir, all: true });
    expect((await lint('--default-language', '1364-2005')).all).toBe('');
    expect((await lint('-DVPRI_CHECKS', '--assert')).all).toBe('');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
