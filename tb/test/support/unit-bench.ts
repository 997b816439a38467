import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import koffi from 'koffi';
import type { Component, PortSpecs } from '../../../gen/hdl/index.ts';
import { compile } from '../../../gen/print/design.ts';
import { withLock } from '../../sim/lock.ts';
import { BUILD_ROOT, ROOT } from '../../sim/sources.ts';

/** A port as a bench sees it: its name in the Verilog, its width, and whether the bench drives it. */
interface BenchPort {
  readonly name: string;
  readonly w: number;
  readonly driven: boolean;
}

/** One component alone, compiled by Verilator and called in this process: a clock costs some microseconds. */
export interface UnitBench {
  /** Drives an input from now on. Throws a RangeError for another name, or a value that does not fit. */
  set(input: string, value: bigint | number): void;
  /** The value of an output, or of an input, in this clock: with all inputs as they were set. */
  get(output: string): bigint;
  num(output: string): number;
  /** A rising clock edge. Throws at a property that does not hold, with its name. */
  step(): void;
  /** Power-up: random registers and memories by seed, then reset; every input 0. */
  reset(seed: number): void;
  /** Reset of a unit at work; every input 0. */
  restart(): void;
  /** Clocks since the library was loaded in which each cover point was reached, by `u_child.label` under the top. */
  covers(): ReadonlyMap<string, number>;
}

const words = (w: number): number => Math.ceil(w / 32);

function portsOf(specs: PortSpecs): BenchPort[] {
  return Object.entries(specs).flatMap(([name, s]): BenchPort[] => {
    if (s.port === 'input' || s.port === 'output') return [{ name, w: s.w, driven: s.port === 'input' }];
    const driven = s.port === 'sink';
    return [{ name: `${name}_valid`, w: 1, driven }, { name: `${name}_ready`, w: 1, driven: !driven }, ...Object.entries(s.fields).map(([f, w]) => ({ name: `${name}_${f}`, w, driven }))];
  });
}

/** C++ around the model: inputs and outputs as arrays of 32-bit words, in the order of the ports. */
function wrapper(ports: readonly BenchPort[]): string {
  const move = (driven: boolean): string => {
    let at = 0;
    return ports.filter((p) => p.driven === driven).map((p) => {
      const n = words(p.w);
      const each = (f: (i: number) => string): string => Array.from({ length: n }, (_, i) => f(at + i)).join(' ');
      const first = at;
      const text = driven
        ? p.w > 64 ? each((i) => `m->${p.name}[${i - first}] = in[${i}];`) : `m->${p.name} = ${p.w > 32 ? `(uint64_t)in[${at + 1}] << 32 | in[${at}]` : `in[${at}]`};`
        : p.w > 64 ? each((i) => `out[${i}] = m->${p.name}[${i - first}];`) : `out[${at}] = (uint32_t)m->${p.name};${p.w > 32 ? ` out[${at + 1}] = m->${p.name} >> 32;` : ''}`;
      at += n;
      return `  ${text}`;
    }).join('\n');
  };
  return `#include "Vunit.h"
#include "verilated.h"
#include "verilated_cov.h"
#include <cstdarg>
#include <cstdio>
#include <string>
static std::string text;
static bool stopped;
int unit_printf(const char* format, ...) {
  char line[4096];
  va_list args;
  va_start(args, format);
  const int n = vsnprintf(line, sizeof line, format, args);
  va_end(args);
  text += line;
  return n;
}
void vl_finish(const char*, int, const char*) { stopped = true; }
void vl_stop(const char*, int, const char*) { stopped = true; }
void vl_fatal(const char*, int, const char*, const char* message) { text += message; stopped = true; }
static VerilatedContext* context;
static Vunit* m;
extern "C" {
void unit_reset(int seed) {
  // The model before is kept: the counts of its cover points are read at the end, from where they are.
  if (!context) context = new VerilatedContext;
  Verilated::threadContextp(context);
  context->randReset(2);
  context->randSeed(seed);
  m = new Vunit(context, "unit");
  text.clear();
  stopped = false;
}
void unit_eval(const uint32_t* in, uint32_t* out, int rst, int clk) {
  m->clk = clk;
  m->rst = rst;
${move(true)}
  m->eval();
${move(false)}
}
int unit_stopped() { return stopped; }
const char* unit_text() { return text.c_str(); }
void unit_covers(const char* file) { context->coveragep()->write(file); }
}
`;
}

/** Builds the component (5 to 15 s; kept in sim_build by content) and loads it. */
export async function openUnit<P, S extends PortSpecs>(comp: Component<P, S>, params: P): Promise<UnitBench> {
  const files = compile(comp, params);
  const top = comp.name(params);
  const ports = portsOf(comp.ports(params));
  const main = wrapper(ports);
  const hash = createHash('sha256').update(JSON.stringify([top, [...files], main])).digest('hex').slice(0, 16);
  const dir = join(BUILD_ROOT, 'units', hash);
  const library = join(dir, 'libunit.so');
  if (!existsSync(library)) {
    mkdirSync(join(BUILD_ROOT, 'units'), { recursive: true });
    await withLock(join(BUILD_ROOT, 'units', `${hash}.lock`), async () => {
      if (existsSync(library)) return;
      const work = mkdtempSync(join(BUILD_ROOT, 'units', '.work-'));
      try {
        for (const [name, text] of files) writeFileSync(join(work, name), text);
        writeFileSync(join(work, 'main.cpp'), main);
        writeFileSync(join(work, 'print.h'), '#pragma once\nint unit_printf(const char* format, ...);\n');
        await execa('verilator', [
          '--cc', '--exe', '--build', '-j', '2', '-O3', '--x-assign', 'unique', '--x-initial', 'unique', '--assert', '--coverage-user', '-DVPRI_CHECKS', '-Wno-UNOPTFLAT',
          '--timescale', '1ns/1ps', '-MAKEFLAGS', 'OPT_FAST=-O1 OPT_GLOBAL=-O1',
          '-CFLAGS', '-std=c++17 -fPIC -DVL_USER_FINISH -DVL_USER_STOP -DVL_USER_FATAL -DVL_PRINTF=unit_printf -include print.h -I..  -I.', '-LDFLAGS', '-shared',
          '--top-module', top, '--prefix', 'Vunit', '-Mdir', '.', '-o', 'libunit.so', ...files.keys(), 'main.cpp',
        ], { cwd: work, all: true, env: { OBJCACHE: 'ccache', CCACHE_BASEDIR: ROOT, CCACHE_NOHASHDIR: '1' } });
        rmSync(dir, { recursive: true, force: true });
        renameSync(work, dir);
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    });
  }
  return load(library, dir, ports);
}

function load(library: string, dir: string, ports: readonly BenchPort[]): UnitBench {
  const lib = koffi.load(library);
  const c = {
    reset: lib.func('void unit_reset(int)'), eval: lib.func('void unit_eval(void *, void *, int, int)'),
    stopped: lib.func('int unit_stopped()'), text: lib.func('const char *unit_text()'), covers: lib.func('void unit_covers(const char *)'),
  };
  const place = new Map<string, BenchPort & { readonly at: number }>();
  const size = { in: 0, out: 0 };
  for (const p of ports) {
    const side = p.driven ? 'in' : 'out';
    place.set(p.name, { ...p, at: size[side] });
    size[side] += words(p.w);
  }
  const inputs = new Uint32Array(Math.max(1, size.in));
  const outputs = new Uint32Array(Math.max(1, size.out));
  let settled = false;
  const find = (name: string): BenchPort & { readonly at: number } => {
    const p = place.get(name);
    if (!p) throw new RangeError(`the unit has no port '${name}'; it has ${[...place.keys()].join(', ')}`);
    return p;
  };
  const evaluate = (rst: number, clk: number): void => {
    c.eval(inputs, outputs, rst, clk);
    settled = true;
  };
  const edge = (rst: number): void => {
    if (!settled) evaluate(rst, 0);
    evaluate(rst, 1);
    if (c.stopped()) throw new Error(`the unit stopped: ${(c.text() as string).trim()}`);
    settled = false;
  };
  const hold = (): void => {
    inputs.fill(0);
    for (let i = 0; i < 3; i++) {
      evaluate(1, 0);
      evaluate(1, 1);
    }
    settled = false;
  };
  return {
    set(name, value) {
      const p = find(name);
      if (!p.driven) throw new RangeError(`'${name}' is an output`);
      let v = BigInt(value);
      if (v < 0n || v >> BigInt(p.w)) throw new RangeError(`${v} does not fit the ${p.w} bits of '${name}'`);
      for (let i = 0; i < words(p.w); i++, v >>= 32n) inputs[p.at + i] = Number(v & 0xffffffffn);
      settled = false;
    },
    get(name) {
      const p = find(name);
      if (!settled) evaluate(0, 0);
      const from = p.driven ? inputs : outputs;
      let v = 0n;
      for (let i = words(p.w) - 1; i >= 0; i--) v = (v << 32n) | BigInt(from[p.at + i]!);
      return v;
    },
    num(name) {
      return Number(this.get(name));
    },
    step: () => edge(0),
    reset(seed) {
      c.reset(seed);
      hold();
    },
    restart: hold,
    covers() {
      const file = join(dir, `covers-${process.pid}.dat`);
      c.covers(file);
      const text = readFileSync(file, 'latin1');
      rmSync(file);
      return coverCounts(text);
    },
  };
}

/** Counts of a coverage file of Verilator: \x01 before a key, \x02 before its value. */
function coverCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (!line.startsWith('C ')) continue;
    const count = Number(line.slice(line.lastIndexOf(' ')));
    const field = (key: string): string => line.split('\x01').find((f) => f.startsWith(`${key}\x02`))?.slice(key.length + 1).replace(/'.*$/, '') ?? '';
    const name = field('h').split('.').slice(2).join('.');
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}
