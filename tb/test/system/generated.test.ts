import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../hw/top/outputs.ts';
import { ROOT } from '../../sim/sources.ts';
import { outOfDate } from '../support/current-rtl.ts';

const files = generatedFiles();

test('hw/rtl and docs/registers.md are what the generator prints', () => {
  expect(outOfDate(files), 'run `make rtl` and commit what it writes').toBeNull();
});

test('a file that differs, is missing or is left over is named', () => {
  const [first] = files.keys();
  const changed = new Map(files).set(first!, '// another text\n');
  expect(outOfDate(changed)).toBe(`${first} is not what the generator prints (line 1); run \`make rtl\``);
  expect(outOfDate(new Map(files).set('hw/rtl/small/new.v', ''))).toBe('hw/rtl/small/new.v is missing; run `make rtl`');
  const fewer = new Map(files);
  fewer.delete(first!);
  expect(outOfDate(fewer)).toBe(`${first} is not made by the generator any more; run \`make rtl\``);
  expect(existsSync(join(ROOT, 'hw/rtl/small/new.v'))).toBe(false);
  expect(readFileSync(join(ROOT, first!), 'utf8')).not.toContain('another text');
});
