import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { ACK_STATUS } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { vpriRegisters } from '../../../hw/spec/registers.ts';
import { tagPool } from '../fixtures/hdl-example.ts';
import { proofOf, prove, proved } from '../formal/prove.ts';
import { blocksOf, readText, repositoryFiles, root, spansOf } from '../support/docs.ts';

const guide = readText('docs/programmers-guide.md');
const hdl = readText('docs/hdl.md');
const blocks = (page: string, language: string): string[] => blocksOf(page).blocks.filter((b) => b.language === language).map((b) => b.text);

/** Compiles the C of the guide, in the order of the page, against the generated header. */
async function compileGuide(name: string, code: string): Promise<void> {
  const dir = join(root, 'sim_build/docs');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, name), code);
  const warnings = ['-Wall', '-Wextra', '-Wconversion', '-Werror', '-Wno-unused-function'];
  await execa('gcc', ['-std=c11', '-fsyntax-only', ...warnings, `-I${join(root, 'hw/rtl/default')}`, name], { cwd: dir });
}

describe('programmers-guide.md', () => {
  test('its C compiles with the generated header', async () => {
    expect(blocks(guide, 'c').length).toBeGreaterThan(5);
    await compileGuide('guide.c', blocks(guide, 'c').join('\n'));
  });
  test('a name that the header does not have is found', async () => {
    await expect(compileGuide('wrong.c', blocks(guide, 'c').join('\n').replaceAll('VPRI_PRQ_HEAD_ARM_MASK', 'VPRI_PRQ_HEAD_GONE_MASK'))).rejects.toThrow(/VPRI_PRQ_HEAD_GONE_MASK/);
  });
  test('it speaks of every error bit and every status of an acknowledgement', () => {
    const words = spansOf(guide);
    const { ERROR } = vpriRegisters(presets.default).registers;
    expect([...Object.keys(ERROR.fields), ...Object.keys(ACK_STATUS).filter((s) => s !== 'ok')].filter((name) => !words.includes(name))).toEqual([]);
  });
});

describe('hdl.md', () => {
  const example = proofOf(tagPool, { n: 4 }, 10, 2);

  test('its example is a file of the repository, and its Verilog is what that prints', () => {
    expect(readText('tb/test/fixtures/hdl-example.ts')).toContain(blocks(hdl, 'ts')[0]!.trim());
    const printed = example.files.get(`${example.top}.v`)!;
    expect(blocks(hdl, 'verilog')).toHaveLength(2);
    for (const part of blocks(hdl, 'verilog')) expect(printed).toContain(part);
  });
  test('its example is proved', async () => {
    const result = await prove(example);
    expect(proved(result), JSON.stringify(result)).toBe(true);
    expect(result.covers.names).toEqual(['comes_back', 'runs_dry']);
  });
  test('it lists every error code of the language, and no other', () => {
    const sources = repositoryFiles().filter((f) => /^gen\/(hdl|check|lower|print)\/.*\.ts$/.test(f)).map(readText).join('\n');
    const given = new Set([...sources.matchAll(/'(E_[A-Z]+)'/g)].map(([, code]) => code!));
    const listed = [...hdl.matchAll(/^\| `(E_[A-Z]+)` \|/gm)].map(([, code]) => code!);
    expect([...listed].sort()).toEqual([...given].sort());
  });
});
