import { execaSync } from 'execa';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/setup', import.meta.url));
const tools = ['make', 'g++', 'verilator', 'iverilog', 'yosys', 'z3', 'ccache', 'python3', 'xz'];

/** A project of its own with a PATH of its own: real shell tools, everything else a stand-in that notes its call in `calls`. */
let project = '';
const command = (name: string, body: string): void => {
  const path = join(project, 'bin', name);
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >>"${project}/calls"\n${body}\n`);
  chmodSync(path, 0o755);
};
const remove = (name: string): void => rmSync(join(project, 'bin', name));
const setup = (...args: readonly string[]) => {
  const run = execaSync(join(project, 'scripts/setup'), [...args], { env: { PATH: join(project, 'bin') }, extendEnv: false, reject: false, all: true });
  return { status: run.exitCode, text: run.all };
};
const calls = (): string => (existsSync(join(project, 'calls')) ? readFileSync(join(project, 'calls'), 'utf8') : '');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'vpri-setup-'));
  for (const folder of ['bin', 'scripts']) mkdirSync(join(project, folder));
  copyFileSync(script, join(project, 'scripts/setup'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
  for (const name of ['sh', 'dirname', 'sha256sum', 'cat', 'env', 'mkdir', 'true']) {
    symlinkSync(execaSync('bash', ['-c', `type -P ${name}`]).stdout, join(project, 'bin', name));
  }
  for (const name of tools) command(name, '');
  command('verilator', 'echo "Verilator 5.006 2023-01-22"');
  command('node', 'echo v20.20.2');
  command('npm', 'mkdir -p node_modules');
  command('id', 'echo 0');
  command('apt-get', '');
});
afterEach(() => rmSync(project, { recursive: true }));

describe('Node', () => {
  test.each(['v18.19.0', 'v20.4.0'])('%s is too old', (version) => {
    command('node', `echo ${version}`);
    expect(setup()).toEqual({ status: 1, text: `setup: Node.js ${version} is too old; install version 20.5 or later (https://nodejs.org) and run this again` });
  });

  test.each(['v20.5.0', 'v22.1.0'])('%s will do', (version) => {
    command('node', `echo ${version}`);
    expect(setup().status).toBe(0);
  });

  test('none', () => {
    remove('node');
    expect(setup()).toEqual({ status: 1, text: expect.stringContaining('Node.js is missing; install version 20.5 or later') });
  });
});

describe('npm packages', () => {
  test('are installed when missing, left alone when the lock file is the same, installed again when it changed', () => {
    expect(setup()).toMatchObject({ status: 0 });
    expect(calls()).toContain('npm ci');
    rmSync(join(project, 'calls'));
    expect(setup()).toEqual({ status: 0, text: '' });
    expect(calls()).not.toContain('npm ci');
    writeFileSync(join(project, 'package-lock.json'), '{"a":1}');
    expect(setup()).toMatchObject({ status: 0 });
    expect(calls()).toContain('npm ci');
  });

  test('that fail to install are tried again the next time', () => {
    command('npm', 'mkdir -p node_modules; exit 1');
    expect(setup()).toEqual({ status: 1, text: expect.stringContaining('setup: npm ci failed') });
    command('npm', 'mkdir -p node_modules');
    expect(setup().text).toContain('installing npm packages');
  });

  test('an old Verilator is refused', () => {
    command('verilator', 'echo "Verilator 4.038 2020-07-11"');
    expect(setup()).toEqual({ status: 1, text: expect.stringContaining('Verilator 4.038 2020-07-11 is too old; version 5.006 or later') });
  });
});

describe('tools', () => {
  test('root installs exactly what is missing', () => {
    remove('yosys');
    remove('z3');
    expect(setup()).toMatchObject({ status: 0 });
    expect(calls()).toContain('apt-get update');
    expect(calls()).toContain('apt-get install -y --no-install-recommends yosys z3 -q');
  });

  test('clang is asked for by the fuzzer only', () => {
    expect(setup()).toMatchObject({ status: 0 });
    expect(calls()).not.toContain('apt-get');
    expect(setup('fuzz')).toMatchObject({ status: 0 });
    expect(calls()).toContain('apt-get install -y --no-install-recommends clang libclang-rt-dev -q');
  });

  test('with sudo that asks no password, sudo does it', () => {
    command('id', 'echo 1000');
    command('sudo', '[ "$1" = -n ] && shift; exec "$@"');
    remove('iverilog');
    expect(setup()).toMatchObject({ status: 0 });
    expect(calls()).toMatch(/sudo -n apt-get update.*\n(.*\n)*sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends iverilog/);
  });

  test.each([['no sudo', ''], ['a sudo that asks for a password', 'exit 1']])('with %s, the exact command is printed', (_, sudo) => {
    command('id', 'echo 1000');
    if (sudo) command('sudo', sudo);
    remove('verilator');
    remove('ccache');
    const { status, text } = setup();
    expect(status).toBe(1);
    expect(text).toContain('missing: verilator ccache');
    expect(text).toContain('  sudo apt-get update && sudo apt-get install -y --no-install-recommends verilator ccache');
    expect(calls()).not.toContain('apt-get');
  });

  test('a machine without apt-get is told what is missing', () => {
    remove('apt-get');
    remove('z3');
    expect(setup()).toEqual({ status: 1, text: expect.stringMatching(/missing: z3 \(names of Debian packages\)\n.*no apt-get/) });
  });

  test('apt-get that fails ends the set-up with its command', () => {
    command('apt-get', 'exit 100');
    remove('z3');
    expect(setup()).toEqual({ status: 1, text: expect.stringContaining('apt-get failed; the command was: apt-get install -y --no-install-recommends z3') });
  });
});
