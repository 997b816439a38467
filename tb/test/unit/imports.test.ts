import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breaches, importsOf } from '../support/imports.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packageJson = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
const check = (file: string, source: string): readonly string[] => breaches(importsOf(file, source), packages);

describe('imports run one way: gen <- hw <- tb <- scripts', () => {
  test('every TypeScript file keeps the rule', () => {
    const files = ['gen', 'hw', 'tb', 'scripts'].flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => `${folder}/${f}`));
    const all = files.flatMap((f) => importsOf(f, readFileSync(`${root}/${f}`, 'utf8')));
    expect(files.length).toBeGreaterThan(20);
    expect(all.length).toBeGreaterThan(20);
    expect(breaches(all, packages)).toEqual([]);
  });

  test.each([
    ['gen/hdl/a.ts', "import { x } from '../../hw/spec/pae.ts';", 'gen may import only gen'],
    ['gen/hdl/a.ts', "import type { x } from '../../tb/pcie/types.ts';", 'gen may import only gen'],
    ['hw/dma/a.ts', "import '../../tb/sim/open.ts';", 'hw may import only hw, gen'],
    ['hw/spec/a.ts', "import { b } from '../../gen/hdl/index.ts';", 'hw/spec takes only types from gen'],
    ['hw/spec/a.ts', "import { b } from '../top/b.ts';", 'hw/spec may import only hw/spec'],
    ['hw/spec/a.ts', "import { readFileSync } from 'node:fs';", 'hw/spec is data'],
    ['tb/host/a.ts', "import { script } from '../../scripts/lib/script.ts';", 'tb may import only tb, gen, hw'],
    ['tb/model/a.ts', "import { b } from '../host/b.ts';", 'tb/model may import only tb/model, hw/spec'],
    ['tb/host/a.ts', "export {\n  b,\n  c,\n} from '../../scripts/b.ts';", 'tb may import only'],
    ['tb/host/a.ts', "const m = await import('../../scripts/b.ts');", 'tb may import only'],
    ['tb/host/a.ts', "import leftPad from 'left-pad';", 'not in package.json'],
    ['tb/host/a.ts', "import { readFileSync } from 'fs';", 'not in package.json'],
    ['extra/lib/a.ts', "import { b } from '../b.ts';", 'its folder has no import rule'],
  ])('a breach in %s is named: %s', (file, source, why) => {
    const found = check(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(why);
  });

  test.each([
    ['gen/test/a.test.ts', "import { b } from '../hdl/b.ts';\nimport { test } from 'vitest';"],
    ['hw/spec/a.ts', "import type { b } from '../../gen/regmap/types.ts';\nimport { z } from 'zod';"],
    ['tb/host/a.ts', "// import { b } from '../../scripts/b.ts';\n/* import '../../scripts/c.ts'; */\nimport { d } from '../../hw/spec/d.ts';"],
    ['tb/test/unit/a.test.ts', "import { b } from '../../../scripts/lib/b.ts';"],
    ['scripts/a.ts', "import { b } from '../tb/sim/b.ts';\nimport fs from 'node:fs';"],
  ])('what is allowed passes in %s', (file, source) => {
    expect(importsOf(file, source).length).toBeGreaterThan(0);
    expect(check(file, source)).toEqual([]);
  });
});
