import { rm, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { echo } from 'zx';
import { root, show } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';
import { countTests, REPORT } from './lib/test-counts.ts';

// `make test`: type check, then every test. The counts in the last line come from vitest's own report.
await script('test', {}, async () => {
  const report = join(root, REPORT);
  await rm(report, { force: true });
  step('type check: tsc -p .');
  await show('tsc', ['-p', '.']);
  step('tests: vitest run');
  const run = await execa('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root, preferLocal: true, stdio: 'inherit', reject: false });
  const text = await readFile(report, 'utf8').catch(() => {
    throw new ScriptError(`vitest ended without its report ${REPORT} (${run.failed ? run.shortMessage : 'exit status 0'})`);
  });
  const counts = countTests(text);
  echo(counts.line);
  return run.failed || counts.failed > 0 ? 1 : 0;
});
