import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAULTS } from '../../bridge/frames.ts';
import { CORPUS_RUNNER, foundFiles } from '../../bridge/fuzz/builds.ts';
import { buildSim } from '../../sim/build.ts';
import { FRAME_CASES } from '../fixtures/frame-corpus.ts';
import { loopbackOf, MEMORY_PRESET } from '../fixtures/memory-bench.ts';

// The C++ core, built with the address and undefined-behaviour sanitizers, against streams of bytes that a bad host could send.
const SECONDS_A_FILE = '20';
let runner: string;
let folder: string;

beforeAll(async () => {
  runner = (await buildSim({ ...loopbackOf(MEMORY_PRESET), frontEnd: CORPUS_RUNNER })).binary;
  folder = mkdtempSync(join(tmpdir(), 'vpri-frames-'));
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome { readonly name: string; readonly end: string; readonly replies: readonly string[] }

/** Feeds the files to the core, each to a new server. A sanitizer's report or a file without end is a failure that names the file. */
async function feed(files: readonly string[]): Promise<readonly Outcome[]> {
  const run = await execa(runner, [SECONDS_A_FILE, ...files], { reject: false });
  if (run.failed) throw new Error(`${run.shortMessage}\nlast file: ${run.stdout.split('\n').at(-1)}\n${run.stderr.split('\n').filter((line) => /runtime error|ERROR|fuzz|^ {4}#/.test(line)).slice(0, 20).join('\n')}`);
  return run.stdout.split('\n').filter(Boolean).map((line) => {
    const [file, end, replies] = line.split('\t');
    const named = (number: string): string => (number === '0' ? 'done' : FAULTS[Number(number) - 1]!);
    return { name: basename(file!, '.frames'), end: end!, replies: replies!.split(' ').filter(Boolean).map(named) };
  });
}

test('every case ends as it must, with the fault that names what is wrong', async () => {
  const files = FRAME_CASES.map((c) => {
    const file = join(folder, `${c.name}.frames`);
    writeFileSync(file, c.bytes);
    return file;
  });
  expect(new Set(files).size).toBe(FRAME_CASES.length);
  expect(new Set(FRAME_CASES.flatMap((c) => c.replies))).toEqual(new Set(['done', ...FAULTS]));
  expect(await feed(files)).toEqual(FRAME_CASES.map(({ name, end, replies }) => ({ name, end, replies })));
});

test('inputs that were findings of the fuzzer once', async () => {
  const files = foundFiles();
  const outcomes = await feed(files);
  expect(outcomes.map((o) => o.name)).toEqual(files.map((f) => basename(f, '.frames')));
  for (const o of outcomes) expect(o.replies.length, o.name).toBeGreaterThan(0);
});

test('a file that cannot be read is an error', async () => {
  expect(await execa(runner, [SECONDS_A_FILE, join(folder, 'none')], { reject: false })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot read') });
});
