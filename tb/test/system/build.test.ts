import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { openLink } from '../../bridge/open-link.ts';
import { SimError } from '../../bridge/types.ts';
import { buildSim, type BuildOptions } from '../../sim/build.ts';
import { openSim } from '../../sim/open.ts';
import { BUILD_ROOT } from '../../sim/sources.ts';
import { LOOPBACK, loopbackVerilog, writeFixture, writeLoopback } from '../fixtures/loopback.ts';
import { CALM, CONFIG, readRegister } from '../fixtures/mini-host.ts';

const BUILD_MS = 900_000;
const preset = presets.small;
const top = 'vpri_top_small';
const options = (file: string): BuildOptions => ({ preset, verilogFiles: [file], top, waves: false, name: 'loopback' });
const buildError = async (o: BuildOptions): Promise<SimError> => {
  const error: unknown = await buildSim(o).then(() => null, (e: unknown) => e);
  expect(error).toBeInstanceOf(SimError);
  return error as SimError;
};

test('one build for two who want it at once, none for a third; other content is another build', async () => {
  const file = writeFixture('loopback_twice.v', loopbackVerilog(preset, top));
  const mine = { ...options(file), defines: ['BUILD_TEST'] };
  const first = await buildSim(mine);
  rmSync(first.dir, { recursive: true });
  const both = await Promise.all([buildSim(mine), buildSim(mine)]);
  expect(both.map((b) => b.built).sort()).toEqual([false, true]);
  expect(both.map((b) => b.hash)).toEqual([first.hash, first.hash]);
  const before = statSync(first.binary).mtimeMs;
  expect(await buildSim(mine)).toEqual({ ...first, built: false });
  expect(statSync(first.binary).mtimeMs).toBe(before);
  expect(readFileSync(join(first.dir, 'logs', 'build.log'), 'utf8')).toContain('ccache');

  writeFixture('loopback_twice.v', `${loopbackVerilog(preset, top)}// one comment more\n`);
  const other = await buildSim(mine);
  expect(other.hash).not.toBe(first.hash);
  expect(other.built || existsSync(other.binary)).toBe(true);
}, BUILD_MS);

test('Verilog that does not build is told in the words of the tool, and leaves nothing behind', async () => {
  const file = writeFixture('loopback_broken.v', loopbackVerilog(preset, top).replace('reg [63:0] scratch, sum, sent, wake;', 'reg [63:0] scratch, sum, wake;'));
  const error = await buildError(options(file));
  expect(error.reason).toBe('build');
  expect(error.message).toMatch(/loopback \(small\) [0-9a-f]{16} does not build:\n%Error: .*loopback_broken\.v:\d+:\d+: .*'sent'/);
  expect(existsSync(join(BUILD_ROOT, error.message.match(/[0-9a-f]{16}/)![0]))).toBe(false);
  expect((await buildError(options(file))).message).toBe(error.message);
}, BUILD_MS);

test('ports that do not fit the interface are refused', async () => {
  const file = writeFixture('loopback_narrow.v', loopbackVerilog(preset, top).replace('output wire [31:0] done_waited', 'output wire [30:0] done_waited'));
  expect((await buildError(options(file))).message).toMatch(/%Warning-WIDTH: .*done_waited/);
  expect((await buildError(options(join(BUILD_ROOT, 'no-such.v')))).message).toMatch(/no-such\.v does not exist: generate the RTL first/);
}, BUILD_MS);

test('a model with waves writes a file for each stretch', async () => {
  const link = await openSim({ ...options(writeLoopback(preset, top)), waves: true });
  try {
    link.reset(CONFIG, CALM);
    const files: string[] = [];
    for (const start of [0, 1000]) {
      link.trace(true);
      files.push(link.waveFile!);
      link.run([readRegister(start + 10, LOOPBACK.now, 1)], start + 500, 1000);
      link.trace(false);
    }
    expect(new Set(files).size).toBe(2);
    for (const file of files) {
      const bytes = readFileSync(file);
      expect(bytes[0]).toBe(0); // FST_BL_HDR
      expect(bytes.length).toBeGreaterThan(400);
      rmSync(file);
    }
  } finally {
    link.close();
  }
}, BUILD_MS);

test('a waveform file that cannot be written is refused, and the simulation goes on', async () => {
  const { binary, library, hash, dir } = await buildSim({ ...options(writeLoopback(preset, top)), waves: true });
  for (const [waveDir, message] of [[join(dir, 'nowhere'), /refused trace \(value\): the waveform file .*nowhere.* cannot be written: is its folder there\?/], ['a\0b', /zero byte/]] as const) {
    const link = openLink({ binary, library, hash, logDir: join(dir, 'logs'), waveDir });
    try {
      link.reset(CONFIG, CALM);
      expect(() => link.trace(true)).toThrow(message);
      expect(link.waveFile).toBeNull();
      expect(link.run([readRegister(10, LOOPBACK.now, 1)], 100, 100).out).toHaveLength(1);
    } finally {
      link.close();
    }
  }
}, BUILD_MS);
