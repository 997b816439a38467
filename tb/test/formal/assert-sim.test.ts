import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { planted, plants } from './plants.ts';
import { proofNamed } from './proofs.ts';
import type { Proof } from './prove.ts';

const OUT = fileURLToPath(new URL('../../../sim_build/assert', import.meta.url));
const plant = plants.find((p) => p.bug === 'skid: a beat offered while full replaces the one inside')!;

/** Two beats into a skid buffer that nobody empties: legal, and enough to show the bug. */
const BENCH = `#include "Vtop.h"
#include "verilated.h"
#include <cstdio>
int main() {
  Vtop top;
  for (int clock = 0; clock < 8; clock++) {
    top.rst = clock < 2;
    top.up_valid = clock >= 2;
    top.up_data = clock == 2 ? 1 : 2;
    top.up_last = 0;
    top.dn_ready = 0;
    top.clk = 0;
    top.eval();
    top.clk = 1;
    top.eval();
  }
  std::puts("ran to the end");
}
`;

/** Builds a skid buffer with its properties and runs the bench. */
async function simulate(name: string, { files, top }: Proof): Promise<{ readonly exitCode: number | undefined; readonly said: string }> {
  const dir = join(OUT, name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(dir, file), text);
  writeFileSync(join(dir, 'bench.cpp'), BENCH);
  await execa('verilator', ['--cc', '--exe', '--build', '--assert', '-DVPRI_CHECKS', '--prefix', 'Vtop', '--top-module', top, '--Mdir', 'obj', ...files.keys(), 'bench.cpp'], { cwd: dir });
  const run = await execa(join(dir, 'obj/Vtop'), { all: true, reject: false });
  return { exitCode: run.exitCode, said: run.all };
}

test('a property that fails stops a simulation and is named', { timeout: 300_000 }, async () => {
  const right = proofNamed(plant.proof);
  const good = await simulate('right', right);
  expect(good).toEqual({ exitCode: 0, said: 'ran to the end' });
  const bad = await simulate('planted', planted(right, plant));
  expect(bad.exitCode).not.toBe(0);
  expect(bad.said).toMatch(/Assertion failed in \S*\.kept:/);
  expect(bad.said).not.toContain('ran to the end');
});
