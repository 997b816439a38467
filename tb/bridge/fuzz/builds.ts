import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrontEnd } from '../../sim/build.ts';
import { ROOT } from '../../sim/sources.ts';

/** The fuzz harness around the C++ core, built in two ways. */
export const FUZZ_FOLDER = join(ROOT, 'tb/bridge/fuzz');
/** Builds run in a folder of their own, three below the root; a relative path keeps their hash the same in every checkout. */
const FROM_BUILD = '../../../tb/bridge/fuzz';

const own = (...names: readonly string[]): readonly string[] => names.map((name) => join(FUZZ_FOLDER, name));
const SANITIZE = ['-fno-omit-frame-pointer', '-fno-sanitize-recover=all'];

/** Runs every file it is given once: for tests. With the compiler of the simulator. */
export const CORPUS_RUNNER: FrontEnd = {
  program: 'fuzz-corpus',
  files: own('corpus_main.cpp', 'feed.cpp', 'feed.h'),
  compile: ['-fsanitize=address,undefined', ...SANITIZE],
  link: ['-fsanitize=address,undefined'],
};

/** Makes new inputs and keeps those that reach new code of the core: libFuzzer, with clang. */
export const FUZZER: FrontEnd = {
  program: 'fuzz-frames',
  files: own('libfuzzer.cpp', 'feed.cpp', 'feed.h', 'model.ignore'),
  compile: ['-fsanitize=fuzzer-no-link,address,undefined', ...SANITIZE, `-fsanitize-coverage-ignorelist=${FROM_BUILD}/model.ignore`],
  link: ['-fsanitize=fuzzer,address,undefined'],
  compiler: 'clang++',
};

/** Inputs that were findings once, checked in: absolute paths. */
export const foundFiles = (): readonly string[] => {
  const folder = join(FUZZ_FOLDER, 'found');
  return readdirSync(folder).filter((name) => name.endsWith('.frames')).sort().map((name) => join(folder, name));
};
