import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { parseResults } from '../../eval/results.ts';
import { unchecked } from '../../eval/run-machine.ts';
import { buildSim } from '../../sim/build.ts';
import { BUILD_ROOT, ROOT } from '../../sim/sources.ts';
import { encodeGpaTrace } from '../../workload/gpa-trace.ts';
import { writeFixture } from '../fixtures/loopback.ts';
import { outOfDate } from '../support/current-rtl.ts';
import { realRtl } from '../support/real-rtl.ts';
import { traceOf, type Rec } from '../support/traces.ts';

const BUILD_MS = 900_000;
const RESULTS = join(ROOT, 'sim_build/results/sim.json');
/** What `make sim` builds. */
const real = { ...realRtl(presets.small), defines: unchecked('small') };
/** Block requests and packets over 200 pages, of which the small device's bitmap holds ten times as many. */
const records = (n: number): readonly Rec[] => Array.from({ length: n }, (_, i): Rec[] => [
  { kind: 'indirectTable', gpa: 0x1000, length: 48, dt: 20 },
  { kind: 'data', gpa: 0x2000 + 0x1000 * ((7 * i) % 150), length: 4096, write: i % 3 > 0, dt: 0 },
  { kind: 'data', gpa: 0xa0040 + 0x1000 * ((5 * i) % 50), length: 1000, write: true, device: 'net', dt: 30 },
]).flat();
const trace = (name: string, n: number): string => relative(ROOT, writeFixture(`${name}.gz`, encodeGpaTrace(traceOf(records(n), name))));

/** A `verilator` in front of the real one that notes how it is called. */
const shim = join(BUILD_ROOT, 'fixtures', 'shim');
const calls = join(shim, 'calls');
const environment = { MAKEFLAGS: '', MAKELEVEL: '', FORCE_COLOR: '0', PATH: `${shim}:${process.env['PATH'] ?? ''}` };
let kept: Buffer | null = null;

interface Made {
  readonly status: number | undefined;
  readonly text: string;
  readonly verilator: readonly string[];
}
async function makeSim(...words: string[]): Promise<Made> {
  rmSync(calls, { force: true });
  const r = await execa('make', ['sim', 'PRESET=small', ...words], { cwd: ROOT, reject: false, all: true, env: environment });
  return { status: r.exitCode, text: r.all, verilator: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [] };
}

beforeAll(async () => {
  // `make sim` generates first: that must not hide that the checked-in files are old.
  expect(outOfDate()).toBeNull();
  if (existsSync(RESULTS)) kept = readFileSync(RESULTS);
  mkdirSync(shim, { recursive: true });
  const { stdout: verilator } = await execa('bash', ['-c', 'type -P verilator']);
  writeFileSync(join(shim, 'verilator'), `#!/bin/sh\necho "$1" >>'${calls}'\nexec '${verilator}' "$@"\n`);
  chmodSync(join(shim, 'verilator'), 0o755);
  await buildSim(real);
}, BUILD_MS);
afterAll(() => {
  // These runs are no results of the project: what was there before stays.
  if (kept === null) rmSync(RESULTS, { force: true });
  else writeFileSync(RESULTS, kept);
});

test('a second run with nothing changed, in process, builds nothing and gives the same figures', async () => {
  expect((await buildSim(real)).built).toBe(false);
  const words = [`TRACE=${trace('small', 100)}`, 'DESCRIPTORS=300', 'OVERCOMMIT=50', 'SEED=5'];
  const [first, second] = [await makeSim(...words), await makeSim(...words, 'TRANSPORT=inprocess')];
  for (const run of [first, second]) {
    expect(run.text).toContain('figures: sim_build/results/sim.json');
    expect(run.status).toBe(0);
    expect(run.verilator).toEqual(['--version']);
    expect(run.text).not.toContain('sim: building');
  }
  const hash = (r: Made): string | undefined => /trace\.hash +│ (\w+)/.exec(r.text)?.[1];
  expect(hash(first)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(second)).toBe(hash(first));
  const { figures } = parseResults(JSON.parse(readFileSync(RESULTS, 'utf8')));
  expect(figures['violations']?.value).toBe(0);
  expect(figures['dma.descriptors']?.value).toBe(300);
  expect(figures['fault.count.major']?.value).toBeGreaterThan(10);
  expect(figures['trace.hash']?.value).toMatch(new RegExp(`^${hash(first)}`));
}, BUILD_MS);

test('WAVES=1 writes a waveform around the first fault and says how to open it; LOG= keeps the frame log, which can be replayed', async () => {
  const run = await makeSim(`TRACE=${trace('small', 100)}`, 'DESCRIPTORS=300', 'WAVES=1', 'LOG=sim_build/fixtures/make-sim.frames');
  expect(run.status).toBe(0);
  const file = /^waves: {3}around the first fault; open with: gtkwave (sim_build\/[0-9a-f]{16}\/waves\/\S+\.fst)$/m.exec(run.text)?.[1];
  expect(file).toBeDefined();
  const bytes = readFileSync(join(ROOT, file!));
  expect(bytes.length).toBeGreaterThan(10_000);
  // FST: a header block of type 0 and 329 bytes, with the end time after the start time.
  expect([bytes[0], bytes.readBigUInt64BE(1)]).toEqual([0, 329n]);
  expect(bytes.readBigUInt64BE(17)).toBeGreaterThan(bytes.readBigUInt64BE(9));
  rmSync(join(ROOT, file!));
  expect(run.text).toMatch(/^replay: {2}make replay LOG=sim_build\/fixtures\/make-sim\.frames$/m);
  const played = await execa('make', ['replay', 'LOG=sim_build/fixtures/make-sim.frames'], { cwd: ROOT, reject: false, all: true, env: environment });
  // All but the two that switch the waveform.
  const [, frames, same] = /^replay: (\d+) frames, (\d+) replies as in the log; tick [1-9]\d+, [1-9]\d+ clocks$/m.exec(played.all)!.map(Number);
  expect([played.exitCode, frames! - same!]).toEqual([0, 2]);
  expect(existsSync(join(ROOT, file!))).toBe(false);
}, BUILD_MS);

test('a simulator that is killed ends make sim with its signal, its tick and its log, not with a stack', async () => {
  const child = execa('node', ['--import', 'tsx', 'scripts/sim.ts', 'PRESET=small', `TRACE=${trace('long', 20_000)}`, 'DESCRIPTORS=60000'], { cwd: ROOT, reject: false, all: true, env: environment });
  const pid = await simulatorOf(child.pid!);
  process.kill(pid, 'SIGKILL');
  const run = await child;
  expect(run.exitCode).toBe(1);
  const text = run.stderr.split('\n').find((l) => l.startsWith('sim: the simulator died'));
  expect(text).toMatch(/^sim: the simulator died during run: signal SIGKILL \(last tick [1-9]\d+\); what it printed: \S+sim_build\/[0-9a-f]{16}\/logs\/\S+\.log$/);
  const log = text!.split(' ').at(-1)!;
  expect(existsSync(log)).toBe(true);
  rmSync(log);
  expect(run.stderr).not.toContain('    at ');
  const replay = /^sim: replay: make replay LOG=(sim_build\/[0-9a-f]{16}\/logs\/\S+\.frames)$/m.exec(run.stderr)?.[1];
  expect(existsSync(join(ROOT, replay!))).toBe(true);
  rmSync(join(ROOT, replay!));
}, BUILD_MS);

/** The simulator that the process `parent` has started, once it has used 0.3 s of processor time: it is in the middle of its work. */
async function simulatorOf(parent: number): Promise<number> {
  for (;;) {
    await sleep(50);
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    for (const pid of children) {
      // proc(5): the name in parentheses is field 2, the time in user mode (1/100 s) field 14.
      const [, name, rest] = /^\d+ \((.*)\) (.*)$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').trimEnd()) ?? [];
      if (name === 'sim-server' && Number(rest!.split(' ')[11]) > 30) return pid;
    }
  }
}
