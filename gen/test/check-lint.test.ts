import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDesign } from '../check/index.ts';
import type { ModuleIr } from '../hdl/ir.ts';
import { checkCone } from '../lower/checks.ts';
import { nameValues } from '../lower/names.ts';
import { printModule } from '../print/verilog.ts';
import { randomModule } from './random-module.ts';

/** Random modules, most of them full of unread bits and latches: the checks and Verilator's lint must find the same. */
const modules = Array.from({ length: 80 }, (_, seed) => nameValues(randomModule(seed)));

/** One line a finding: `<module> unread <signal>[<bit>]`, `<module> latch <signal>`; sorted. */
type Findings = readonly string[];

describe('our checks and the lint of Verilator', () => {
  let dir = '';
  let hardware: Findings = [];
  let withChecks: Findings = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vpri-lint-'));
    for (const m of modules) await writeFile(join(dir, `${m.name}.v`), printModule(m, checkCone(m), { reset: 'sync_high' }));
    [hardware, withChecks] = await Promise.all([lint(dir, []), lint(dir, ['-DVPRI_CHECKS', '--assert'])]);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('the modules are worth it: all sorts of findings, and none but these', () => {
    const ours = modules.flatMap((m) => checkDesign({ top: m.name, modules: [m] }));
    expect(new Set(ours.map((d) => d.code))).toEqual(new Set(['E_UNUSED', 'E_LATCH']));
    for (const part of ['nothing reads', 'never read', 'read by properties only', 'which is read']) {
      expect(ours.some((d) => d.message.includes(part)), part).toBe(true);
    }
    expect(unread(hardware)).not.toEqual(unread(withChecks));
  });
  test('the same bits are unread, without properties and with them', () => {
    expect(unread(modules.flatMap((m) => findings(m, false)).sort())).toEqual(unread(hardware));
    expect(unread(modules.flatMap((m) => findings(m, true)).sort())).toEqual(unread(withChecks));
  });
  test('Verilator finds no latch that is not ours (it does miss some), and complains of nothing else', () => {
    const ours = new Set(modules.flatMap((m) => findings(m, true)));
    const others = [...hardware, ...withChecks].filter((l) => !l.includes(' unread '));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((l) => !ours.has(l))).toEqual([]);
  });
});

function unread(all: Findings): Findings {
  return all.filter((l) => l.includes(' unread '));
}

/** What the checks say, as a lint run sees it: with properties a use by them counts, without them what stands there is gone. */
function findings(m: ModuleIr, checks: boolean): string[] {
  const cone = checkCone(m);
  return checkDesign({ top: m.name, modules: [m] }).flatMap(({ code, message }) => {
    const [, ranges, name] = /^(?:nothing reads |bits? ([\d:, ]+) of )?'(\w+)'/.exec(message) ?? [];
    if (name === undefined || (cone.has(name) && !checks)) return [];
    if (code === 'E_LATCH') return [`${m.name} latch ${name}`];
    return checks && message.includes('read by properties only') ? [] : bitLines(m.name, name, ranges);
  });
}

async function lint(dir: string, flags: readonly string[]): Promise<Findings> {
  const files = modules.map((m) => join(dir, `${m.name}.v`));
  const { stderr } = await promisify(execFile)('verilator', ['--lint-only', '-Wall', '-Wno-MULTITOP', '-Wno-fatal', ...flags, ...files], { maxBuffer: 1 << 26 });
  const found = stderr.split('\n').flatMap((line) => {
    const [, module, text] = /^%(?:Warning|Error)[-\w]*: .*\/(\w+)\.v:\d+:\d+: (.*)$/.exec(line) ?? [];
    if (module === undefined || text === undefined) return [];
    const [, name, ranges] = /^(?:Signal is|Bits of signal are) not used: '(\w+)'(?:\[([\d:,]+)\])?$/.exec(text) ?? [];
    if (name !== undefined) return bitLines(module, name, ranges);
    const latch = /^Latch inferred for signal '(?:\w+\.)*(\w+)'/.exec(text);
    return [latch ? `${module} latch ${latch[1]}` : `${module} ${text}`];
  });
  return [...new Set(found)].sort();
}

/** A line for each bit of ranges such as `7:4, 1`; without ranges for each bit of the signal. */
function bitLines(module: string, name: string, ranges: string | undefined): string[] {
  const width = modules.find((m) => m.name === module)!.signals.find((s) => s.name === name)!.w;
  return (ranges ?? `${width - 1}:0`).split(',').flatMap((range) => {
    const [hi, lo] = range.split(':').map(Number);
    return Array.from({ length: hi! - (lo ?? hi!) + 1 }, (_, i) => `${module} unread ${name}[${(lo ?? hi!) + i}]`);
  });
}
