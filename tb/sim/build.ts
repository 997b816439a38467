import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import type { Preset } from '../../hw/spec/preset.ts';
import { printParams, type Params } from '../bridge/params.ts';
import { SimError } from '../bridge/types.ts';
import { withLock } from './lock.ts';
import { BUILD_ROOT, contentHash, CORE_FOLDER, coreFiles, coreHeaders, LIBRARY_RULE, ROOT, SERVER_MAIN, transactorFiles } from './sources.ts';

export interface BuildOptions {
  readonly preset: Preset;
  /** Verilog of the device, absolute paths, in the order the tool reads them. */
  readonly verilogFiles: readonly string[];
  /** Name of the device's top module. */
  readonly top: string;
  /** Build in waveform dumping (5 to 20 times slower while it dumps). */
  readonly waves: boolean;
  /** Compile the device's properties in; default: yes. Without them it runs in half the time, and only its ports are checked. */
  readonly properties?: boolean;
  /** Count lines and cover points: each simulation writes its counts into the folder that the environment names in `VPRI_COVERAGE`. Default: no. */
  readonly coverage?: boolean;
  /** Further macros, `NAME` or `NAME=value`. */
  readonly defines?: readonly string[];
  /** Shown in the progress line; default: the top module. */
  readonly name?: string;
  /** What the core is linked into; default: `sim-server`. */
  readonly frontEnd?: FrontEnd;
}

/** A program around the C++ core. */
export interface FrontEnd {
  /** Name of the program. */
  readonly program: string;
  /** Its own files, absolute paths: C++ (one of them has `main`), headers, rules of make. */
  readonly files: readonly string[];
  /** Further flags of the compiler, given to every file, and of the linker. */
  readonly compile: readonly string[];
  readonly link: readonly string[];
  /** C++ compiler; default: the one Verilator was installed with. */
  readonly compiler?: string;
  /** A rule of make that links the same objects once more. */
  readonly rule?: { readonly file: string; readonly target: string };
}

const LIBRARY = 'libsim.so';
/**
 * The simulator. Position-independent code with hidden symbols serves the executable and the library alike; without
 * unique symbols, since those would make libraries of different builds share their variables.
 */
const SERVER: FrontEnd = {
  program: 'sim-server', files: [SERVER_MAIN, LIBRARY_RULE], compile: ['-fPIC', '-fvisibility=hidden', '-fno-gnu-unique'], link: [],
  rule: { file: LIBRARY_RULE, target: LIBRARY },
};
/** The same for long runs, without properties. clang has no unique symbols. Code for this very processor, which the hash and the compiler's cache must know. */
const LONG_RUN: FrontEnd = { ...SERVER, compile: ['-fPIC', '-fvisibility=hidden', '-march=native', `-DVPRI_PROCESSOR=${contentHash([], [cpus()[0]?.model ?? ''])}`], compiler: 'clang++' };
const frontEndOf = (o: BuildOptions): FrontEnd => o.frontEnd ?? (o.properties === false ? LONG_RUN : SERVER);

export interface SimBuild {
  /** The program of the front end; that of the simulator is `sim-server`. */
  readonly binary: string;
  /** The same model and core as a library (`libsim.so`); the simulator's builds have one. */
  readonly library: string;
  /** Hash of RTL, transactor, C++ core, flags and tool version; also what HELLO answers. */
  readonly hash: string;
  /** The same hash of the build without waves and coverage: one model, with or without. */
  readonly model: string;
  /** `sim_build/<hash>`, with `obj/`, `logs/` and `waves/`. */
  readonly dir: string;
  /** False when the build was there already. */
  readonly built: boolean;
}

/** Lines of the tool's output an error message shows; all of it is in the error's log. */
const MESSAGE_LINES = 12;

/**
 * Flags of the tool. The optimisation of the model must go through OPT_FAST: a later `-Os` overrides CFLAGS. With g++, `-O1` with small
 * functions builds the device in half the time of `-O3` and simulates no slower. Without properties the model is small enough for
 * functions as long as they come; clang's `-O3` for this processor runs it 1.4 times as fast as g++ (docs/bench.md). Never `--threads`: it collapses on shared cores.
 */
const flags = (o: BuildOptions, f: FrontEnd): readonly string[] => [
  '--cc', '--exe', '--build', '-j', '2',
  '-O3', '--x-assign', 'unique', '--x-initial', 'unique', '--assert', ...(o.properties === false ? [] : ['-DVPRI_CHECKS']),
  '-Wno-UNOPTFLAT', '--timescale', '1ns/1ps',
  ...(o.properties === false ? ['--output-split', '20000'] : ['--output-split', '5000', '--output-split-cfuncs', '500']), '-MAKEFLAGS', `OPT_FAST=-O${o.properties === false ? 3 : 1} OPT_GLOBAL=-O2`,
  '-CFLAGS', '-std=c++17 -DVL_USER_FINISH -DVL_USER_STOP -DVL_USER_FATAL -DVL_PRINTF=vpri_printf -include print.h',
  ...(o.waves ? ['--trace-fst'] : []),
  ...(o.coverage ? ['--coverage-line', '--coverage-user'] : []),
  ...(o.defines ?? []).map((d) => `-D${d}`),
  ...f.compile.flatMap((flag) => ['-CFLAGS', flag]), ...f.link.flatMap((flag) => ['-LDFLAGS', flag]),
  ...(f.compiler === undefined ? [] : ['-MAKEFLAGS', `CXX=${f.compiler} LINK=${f.compiler}`]),
  '--top-module', 'vpri_tb', '--prefix', 'Vsim', '-o', f.program,
];

/** Object files are the same in every checkout: ccache is to see paths from the build folder on, not from the root of the file system. */
const CCACHE = { OBJCACHE: 'ccache', CCACHE_BASEDIR: ROOT, CCACHE_NOHASHDIR: '1' };

let version: Promise<string> | null = null;
/** What the installed tool calls itself. Throws a SimError (build) when there is none. */
const verilatorVersion = (): Promise<string> =>
  (version ??= execa('verilator', ['--version']).then(
    (r) => r.stdout.trim(),
    () => {
      throw new SimError('build', 'verilator cannot be run: install it (Debian: apt-get install verilator) and put it on the PATH', null, '');
    },
  ));

/** The hashes by which a build and its model are known (`SimBuild`), and what goes into them. Throws a SimError (build). */
export async function identify(options: BuildOptions): Promise<Pick<SimBuild, 'hash' | 'model'> & { readonly params: Params; readonly verilator: string }> {
  const verilator = await verilatorVersion();
  const params = printParams(options.preset, options.top);
  for (const file of options.verilogFiles) {
    if (!existsSync(file)) throw new SimError('build', `Verilog file ${file} does not exist: generate the RTL first`, null, '');
  }
  const frontEnd = frontEndOf(options);
  const sources = [...options.verilogFiles, ...transactorFiles(), ...coreFiles(), ...coreHeaders(), ...frontEnd.files];
  const hashOf = (o: BuildOptions): string => contentHash(sources, [params.svh, params.h, o.preset.name, ...flags(o, frontEnd), verilator]);
  return { hash: hashOf(options), model: hashOf({ ...options, waves: false, coverage: false }), params, verilator };
}

/**
 * Builds the simulator of a device, or finds it built. Builds are kept in `sim_build/` by content; processes that want the
 * same one at once build it once. Throws a SimError (build) with the tool's own words.
 */
export async function buildSim(options: BuildOptions): Promise<SimBuild> {
  const { hash, model, params, verilator } = await identify(options);
  const frontEnd = frontEndOf(options);
  const dir = join(BUILD_ROOT, hash);
  const build = { binary: join(dir, 'obj', frontEnd.program), library: join(dir, 'obj', LIBRARY), hash, model, dir };
  if (existsSync(build.binary)) return { ...build, built: false };
  return withLock(join(BUILD_ROOT, `${hash}.lock`), async () => {
    if (existsSync(build.binary)) return { ...build, built: false };
    const work = mkdtempSync(join(BUILD_ROOT, `.${hash}-`));
    try {
      for (const folder of ['obj', 'logs', 'waves']) mkdirSync(join(work, folder));
      writeFileSync(join(work, 'obj', 'vpri_tb_params.svh'), params.svh);
      writeFileSync(join(work, 'obj', 'vpri_tb_params.h'), params.h);
      writeFileSync(join(work, 'obj', 'build_id.h'), `#pragma once\n#define VPRI_BUILD_HASH "${hash}"\n#define VPRI_MODEL_HASH "${model}"\n#define VPRI_VERILATOR ${JSON.stringify(verilator)}\n`);
      await compile(options, frontEnd, hash, work);
      rmSync(dir, { recursive: true, force: true }); // left by an interrupted clean-up: it has no binary
      renameSync(work, dir);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    return { ...build, built: true };
  });
}

async function compile(options: BuildOptions, frontEnd: FrontEnd, hash: string, work: string): Promise<void> {
  const what = `${options.name ?? options.top} (${options.preset.name}${options.waves ? ', waves' : ''}${options.coverage ? ', coverage' : ''}${options.frontEnd ? `, ${frontEnd.program}` : ''}) ${hash}`;
  const obj = join(work, 'obj');
  // What an assertion prints names its file. Seen from the build folder, it is the same text in every checkout, as a replay needs it.
  const verilog = [...transactorFiles(), ...options.verilogFiles].map((file) => relative(obj, file));
  const args = [...flags(options, frontEnd), '-Mdir', '.', '-I.', '-CFLAGS', `-I${CORE_FOLDER} -I.`, ...verilog, ...coreFiles(), ...frontEnd.files.filter((f) => f.endsWith('.cpp'))];
  process.stderr.write(`sim: building ${what}\n`);
  const start = performance.now();
  let log = '';
  let failed = false;
  const { rule } = frontEnd;
  const tools = [['verilator', args], ...(rule ? [['make', ['-f', 'Vsim.mk', '-f', rule.file, rule.target]] as const] : [])] as const;
  for (const [tool, words] of tools) {
    const result = await execa(tool, words, { cwd: obj, all: true, reject: false, env: CCACHE });
    log += result.all;
    failed = result.failed;
    if (failed) break;
  }
  writeFileSync(join(work, 'logs', 'build.log'), log);
  if (failed) {
    const lines = log.split('\n').filter((line) => /%Error|%Warning|error:|undefined reference/.test(line));
    const shown = (lines.length ? lines : log.split('\n')).slice(0, MESSAGE_LINES).join('\n').replaceAll('../../../', '');
    throw new SimError('build', `the simulator ${what} does not build:\n${shown}`, null, log);
  }
  process.stderr.write(`sim: built ${what} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
