import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Bench, Case } from './bench.ts';
import type { Clock } from './trace.ts';
import { outputsOf, spokenText } from './trace.ts';

export type ToolName = 'icarus' | 'verilator';

/** A simulator that does not build or run a batch, with its own words. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/** Runs a bench in a folder of its own and gives the lines it shows. `flags` go to the compiler. */
const runs: Readonly<Record<ToolName, (dir: string, bench: Bench, flags: readonly string[]) => Promise<string>>> = {
  async icarus(dir, bench, flags) {
    const clock = ['module vpri_clock;', '  reg clk, sample;', '  reg [31:0] t;', '  vpri_bench bench (.clk(clk), .sample(sample), .t(t));', '  initial begin', '    clk = 0; sample = 0; t = 0;',
      `    repeat (${bench.clocks}) begin`, '      #1 sample = 1; #1 sample = 0; #1 clk = 1; #1 clk = 0; #1 t = t + 1;', '    end', '    $finish(0);', '  end', 'endmodule', ''];
    writeFileSync(join(dir, 'clock.v'), clock.join('\n'));
    await tool(dir, 'iverilog', ['-g2005', ...flags, '-o', 'bench.vvp', '-s', 'vpri_clock', 'bench.v', 'clock.v']);
    return tool(dir, 'vvp', ['-n', 'bench.vvp']);
  },
  async verilator(dir, bench, flags) {
    writeFileSync(join(dir, 'main.cpp'), main(bench.clocks));
    // A model that runs a few dozen clocks once: what counts is how fast it compiles. So: no optimisation in C++, one C++ file; the
    // tool's own objects come from the cache. (`-fno-expand` would be faster still, but with it Verilator 5.006 loses carries into bit 32.)
    await tool(dir, 'verilator', ['--cc', '--exe', '--build', '-j', '1', ...flags, '--default-language', '1364-2005', '-Wall', ...OFF.map((w) => `-Wno-${w}`), '--top-module', 'vpri_bench', '--prefix', 'Vbench',
      '--output-split', '0', '-MAKEFLAGS', 'VM_PARALLEL_BUILDS=0 OPT_FAST=-O0 OPT_SLOW=-O0 OPT_GLOBAL=-O0', '-Mdir', 'obj', '-o', 'bench', 'bench.v', 'main.cpp'],
    { OBJCACHE: 'ccache', CCACHE_BASEDIR: dir, CCACHE_NOHASHDIR: '1' });
    return tool(dir, join(dir, 'obj', 'bench'), []);
  },
};

/**
 * Warnings that random circuits earn and that say nothing of the printer: comparisons that are always true, several modules in a file,
 * names of the bench. A width that Verilator has to guess (WIDTH) stays an error.
 */
const OFF = ['UNSIGNED', 'CMPCONST', 'DECLFILENAME', 'UNUSEDSIGNAL', 'SYNCASYNCNET', 'VARHIDDEN'];

function main(clocks: number): string {
  return `#include "Vbench.h"
int main() {
  Vbench b;
  b.clk = 0; b.sample = 0;
  for (unsigned t = 0; t < ${clocks}u; ++t) {
    b.t = t; b.eval();
    b.sample = 1; b.eval(); b.sample = 0; b.eval();
    b.clk = 1; b.eval(); b.clk = 0; b.eval();
  }
  b.final();
}
`;
}

async function tool(dir: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = await execa(command, [...args], { cwd: dir, all: true, reject: false, env });
  if (result.failed) throw new ToolError(`${command} failed (${result.exitCode === undefined ? result.shortMessage : `exit status ${result.exitCode}`}):\n${result.all.split('\n').slice(0, 20).join('\n')}`);
  return result.stdout;
}

/** Flags of a simulator for a text that makes it fall over its own optimisations. */
export const PLAIN: Readonly<Record<ToolName, readonly string[]>> = { icarus: [], verilator: ['-O0'] };

/** Whether a simulator says that the fault is its own. */
export function isCrash(error: ToolError): boolean {
  return error.message.includes('Internal Error');
}

/** Runs the cases of a bench in a simulator: one trace each, as long as the case has clocks. */
export async function simulate(name: ToolName, bench: Bench, cases: readonly Case[], flags: readonly string[] = []): Promise<Clock[][]> {
  const dir = mkdtempSync(join(tmpdir(), `vpri-fuzz-${name}-`));
  try {
    writeFileSync(join(dir, 'bench.v'), bench.verilog);
    writeFileSync(join(dir, 'vectors.hex'), bench.vectors);
    return tracesOf(await runs[name](dir, bench, flags), cases, bench.clocks);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function tracesOf(text: string, cases: readonly Case[], clocks: number): Clock[][] {
  const traces = cases.map((): { outputs: string[]; spoken: string[] }[] => []);
  for (const line of text.split('\n')) {
    const [mark, ...words] = line.trim().split(/\s+/);
    if (mark === '@') traces[Number(words[0])]!.push({ outputs: words.slice(1).map(plainHex), spoken: [] });
    else if (mark === '!') {
      const [kind, place] = words as [string, string];
      const path = place.split('.');
      const label = path.pop()!;
      const root = path.findIndex((p) => /^c\d+$/.test(p));
      traces[Number(path[root]!.slice(1))]!.at(-1)!.spoken.push(spokenText(kind, path.slice(root + 1).join('.'), label));
    }
  }
  return traces.map((trace, i) => {
    const c = cases[i]!.circuit;
    if (trace.length !== clocks || trace.some((t) => t.outputs.length !== outputsOf(c).length)) throw new ToolError(`case ${i} shows ${trace.length} of ${clocks} clocks:\n${text.slice(0, 2000)}`);
    return trace.slice(0, c.clocks).map((t) => ({ outputs: t.outputs, spoken: t.spoken.sort() }));
  });
}

/** Without leading zeros; `x` and `z` stay. */
function plainHex(text: string): string {
  return text.replace(/^0+(?=.)/, '');
}
