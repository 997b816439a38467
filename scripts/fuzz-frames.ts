import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import { chalk, echo } from 'zx';
import { FUZZER, foundFiles } from '../tb/bridge/fuzz/builds.ts';
import { buildSim } from '../tb/sim/build.ts';
import { BUILD_ROOT } from '../tb/sim/sources.ts';
import { FRAME_CASES } from '../tb/test/fixtures/frame-corpus.ts';
import { loopbackOf, MEMORY_PRESET } from '../tb/test/fixtures/memory-bench.ts';
import { integerOption } from './lib/options.ts';
import { root } from './lib/run.ts';
import { script, ScriptError, step } from './lib/script.ts';

/** Longest input, bytes; longer cases are for the test only. */
const MAX_INPUT = 8192;
/** An input that takes longer is a hang, seconds. */
const TIMEOUT = 10;
const FOLDER = join(BUILD_ROOT, 'fuzz');

// `make fuzz-frames`: libFuzzer on the C++ core of the bridge, from the cases of the test on; what reaches new code is kept in
// sim_build/fuzz/corpus for the next time.
await script('fuzz-frames', {
  SECONDS: integerOption(1, 604_800, '60', 'SECONDS=60'),
  SEED: integerOption(1, 4_294_967_295, '1', 'SEED=1'),
}, async ({ SECONDS, SEED }) => {
  const { binary } = await buildSim({ ...loopbackOf(MEMORY_PRESET), frontEnd: FUZZER }).catch((error: unknown) => {
    throw new ScriptError(`the fuzzer does not build; it needs clang++ with libFuzzer (Debian: clang and libclang-rt-dev)\n${error instanceof Error ? error.message : String(error)}`);
  });
  const folders = { seeds: join(FOLDER, 'seeds'), corpus: join(FOLDER, 'corpus'), findings: join(FOLDER, 'findings') };
  rmSync(folders.seeds, { recursive: true, force: true });
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  for (const c of FRAME_CASES) if (c.bytes.length <= MAX_INPUT) writeFileSync(join(folders.seeds, `${c.name}.frames`), c.bytes);
  for (const file of foundFiles()) await copyFile(file, join(folders.seeds, basename(file)));

  const before = new Set(await readdir(folders.findings));
  step(`fuzzing for ${SECONDS} s, seed ${SEED}: ${(await readdir(folders.seeds)).length} seeds, ${(await readdir(folders.corpus)).length} inputs of earlier runs`);
  const options = [`-max_total_time=${SECONDS}`, `-seed=${SEED}`, `-max_len=${MAX_INPUT}`, `-timeout=${TIMEOUT}`, `-artifact_prefix=${folders.findings}/`, '-rss_limit_mb=2048', '-close_fd_mask=2', '-print_final_stats=1'];
  const run = execa(binary, [...options, folders.corpus, folders.seeds], { cwd: root, reject: false, buffer: false, stdin: 'ignore' });
  const report: string[] = [];
  let reached = '';
  let executions = '';
  for await (const line of createInterface({ input: run.stderr })) {
    reached = /^#\d+.* cov: (\d+)/.exec(line)?.[1] ?? reached;
    executions = /^stat::number_of_executed_units: *(\d+)/.exec(line)?.[1] ?? executions;
    if (/^#\d+\s+(pulse|INITED)/.test(line)) echo(`  ${line}`);
    else if (!/^(#|INFO|stat::|\s*NEW_FUNC|"|Done|#* (Recommended|End))/.test(line)) report.push(line);
  }
  const { exitCode } = await run;
  const found = (await readdir(folders.findings)).filter((name) => !before.has(name));
  echo(`${executions || 'no'} executions, ${reached || 'no'} branches of the core reached, ${(await readdir(folders.corpus)).length} inputs kept, ${found.length} findings`);
  if (exitCode === 0 && !found.length) return 0;
  echo(report.join('\n'));
  for (const name of found) {
    echo(chalk.red(`finding: ${relative(root, join(folders.findings, name))}`));
    echo(`again:   ${relative(root, binary)} ${relative(root, join(folders.findings, name))}`);
  }
  echo('When it is fixed, keep the file in tb/bridge/fuzz/found (name.frames): a test runs it from then on.');
  return 1;
});
