import type { ModuleIr } from '../hdl/ir.ts';
import type { StateElement } from '../interp/index.ts';
import { printDesign } from '../print/design.ts';
import type { Circuit } from './circuit.ts';
import { observeProperties } from './observe.ts';
import { outputsOf } from './trace.ts';
import { inputsOf, interpreterOf, type Stimulus } from './vectors.ts';

/** A circuit with what it is run with. */
export interface Case {
  readonly circuit: Circuit;
  readonly stimulus: Stimulus;
}

/** Files of a batch: name -> text. */
export interface Bench {
  /** The printed modules and the bench `vpri_bench`: clocks come from outside. */
  readonly verilog: string;
  /** `$readmemh` text: the vectors of all circuits. */
  readonly vectors: string;
  /** Clocks to run. */
  readonly clocks: number;
}

/** The printed modules of a circuit: file name -> text. */
export type Printed = ReadonlyMap<string, string>;

export function printCircuit(c: Circuit): Printed {
  return printDesign(c.design, { reset: c.reset });
}

/**
 * One bench for many circuits. For each `t` it puts the vectors on the inputs; at `sample` it shows the outputs as `@ <case> <values>`;
 * at the edge of `clk` properties say `! <kind> <path>.<label>`. Every register and memory word gets its start value at time 0.
 */
export function benchOf(cases: readonly Case[], printed: readonly Printed[], checks: boolean): Bench {
  const clocks = Math.max(...cases.map((c) => c.circuit.clocks));
  const width = Math.max(...cases.map((c) => vectorWidth(c.circuit)));
  const modules = new Map(printed.flatMap((p) => [...p]));
  const lines = [
    'module vpri_bench (input wire clk, input wire sample, input wire [31:0] t);',
    `  reg [${width - 1}:0] vectors [0:${cases.length * clocks - 1}];`,
    '  initial $readmemh("vectors.hex", vectors);',
    ...cases.flatMap((c, i) => instance(c, i, clocks, width, checks, modules)),
    'endmodule',
  ];
  const text = [...modules.values()].map(observeProperties);
  const vectors = cases.flatMap((c) => Array.from({ length: clocks }, (_, t) => vectorHex(c, t)));
  return { verilog: ['`default_nettype none', ...(checks ? ['`define VPRI_CHECKS'] : []), ...text, ...lines, ''].join('\n'), vectors: `${vectors.join('\n')}\n`, clocks };
}

function instance({ circuit, stimulus }: Case, i: number, clocks: number, width: number, checks: boolean, modules: Printed): string[] {
  const low = circuit.reset === 'async_low';
  const conns = ['.clk(clk)', `.${low ? 'rst_n' : 'rst'}(${low ? '~' : ''}v${i}[0])`];
  let at = 1;
  for (const p of inputsOf(circuit)) {
    conns.push(`.${p.name}(v${i}[${at + p.w - 1}:${at}])`);
    at += p.w;
  }
  const outputs = outputsOf(circuit);
  const wires = outputs.map((p) => `  wire [${p.w - 1}:0] c${i}_${p.name};`);
  conns.push(...outputs.map((p) => `.${p.name}(c${i}_${p.name})`));
  const starts = interpreterOf(circuit).state.flatMap((e, k) => startLines(circuit, e, stimulus.start[k]!, `c${i}`, checks));
  return [
    `  wire [${width - 1}:0] v${i} = vectors[t + 32'd${i * clocks}];`,
    ...wires,
    `  ${circuit.top.name} c${i} (${conns.join(', ')});`,
    `  always @(posedge sample) $display("@ ${i}${' %h'.repeat(outputs.length)}", ${outputs.map((p) => `c${i}_${p.name}`).join(', ')});`,
    '  initial begin',
    ...starts,
    ...(checks ? settling(circuit, `c${i}`, modules) : []),
    '  end',
  ];
}

/** Assignments that give one state element its start value, by the names the printer uses. */
function startLines(c: Circuit, e: StateElement, values: readonly bigint[], root: string, checks: boolean): string[] {
  const scope = [root, ...e.path].join('.');
  const m = moduleAt(c, e.path);
  const set = (name: string, w: number, v: bigint): string => `    ${scope}.${name} = ${w}'h${v.toString(16)};`;
  switch (e.kind) {
    case 'history':
      return checks ? [set(e.name, e.w, values[0]!)] : [];
    case 'reg': {
      // What properties alone read is there only with the checks; hardware is in the output `all`.
      const ghost = m.signals.find((s) => s.name === e.name)!.ghost === true;
      return ghost && !checks ? [] : [set(e.name, e.w, values[0]!)];
    }
    case 'memory':
      return values.map((v, k) => set(`u_${e.name}.store[${k}]`, e.w, v));
    case 'memq': {
      const mem = m.mems.find((x) => x.reads.some((r) => r.out === e.name))!;
      const port = `u_${mem.name}.r${mem.reads.findIndex((r) => r.out === e.name)}`;
      if (mem.ruw !== 'new') return [set(`${port}_data`, e.w, values[0]!)];
      return [set(`${port}_old`, e.w, values[0]!), set(`${port}_new`, e.w, values[0]!), set(`${port}_hit`, mem.width / mem.lane, 0n)];
    }
  }
}

/** With an asynchronous reset a module with properties has a flag of its own, which is low at the start. */
function settling(c: Circuit, root: string, modules: Printed): string[] {
  return instancesOf(c, c.top, [root]).filter(({ module }) => modules.get(`${module.name}.v`)!.includes('reg checks_live;')).map(({ path }) => `    ${path.join('.')}.checks_live = 1'b0;`);
}

function instancesOf(c: Circuit, module: ModuleIr, path: readonly string[]): { module: ModuleIr; path: readonly string[] }[] {
  return [{ module, path }, ...module.insts.flatMap((i) => instancesOf(c, moduleNamed(c, i.module), [...path, i.name]))];
}
function moduleNamed(c: Circuit, name: string): ModuleIr {
  return c.design.modules.find((m) => m.name === name)!;
}
function moduleAt(c: Circuit, path: readonly string[]): ModuleIr {
  return path.reduce((m, name) => moduleNamed(c, m.insts.find((i) => i.name === name)!.module), c.top);
}

/** Reset in bit 0, then the inputs. */
function vectorWidth(c: Circuit): number {
  return 1 + inputsOf(c).reduce((n, s) => n + s.w, 0);
}

function vectorHex({ circuit, stimulus }: Case, t: number): string {
  const v = stimulus.vectors[t];
  if (!v) return '0';
  let word = v.reset ? 1n : 0n;
  let at = 1n;
  inputsOf(circuit).forEach((p, i) => {
    word |= v.inputs[i]! << at;
    at += BigInt(p.w);
  });
  return word.toString(16);
}
