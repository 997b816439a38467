import { locText } from '../hdl/errors.ts';
import { clog2, type ModuleIr, type Signal, type Stmt } from '../hdl/ir.ts';
import { exprText, constText } from './expr.ts';
import { isMasked, memoryModuleName } from './memory.ts';
import { filterStatements, statementLines } from './statements.ts';

export interface PrintOptions {
  /** `sync_high`: port `rst`, synchronous, active high. `async_low`: port `rst_n`, asynchronous, active low. */
  readonly reset: 'sync_high' | 'async_low';
}

/**
 * One module as Verilog-2005. `checkOnly` names the signals that only properties read: they and the properties stand in one
 * block under `VPRI_CHECKS`, so that a synthesis or lint run never sees them.
 */
export function printModule(m: ModuleIr, checkOnly: ReadonlySet<string>, options: PrintOptions): string {
  const rst = options.reset === 'sync_high' ? 'rst' : 'rst_n';
  const hardware = (name: string): boolean => !checkOnly.has(name);
  const driven = wireStatements(m);
  const isBlock = (name: string): boolean => !(driven.get(name)?.length === 1 && driven.get(name)![0]!.k === 'assign');
  const wires = m.signals.filter((s) => driven.has(s.name));
  const lines: string[] = [];

  lines.push(...m.doc.trim().split('\n').map((l) => `// ${l.trim()}`.trimEnd()));
  lines.push(`// Parameters: ${m.params}`, `// Generated from ${m.loc.file}; do not edit.`);
  lines.push(`module ${m.name} (`);
  const ports = m.signals.filter((s) => s.kind === 'input' || s.kind === 'output');
  const portLines = ['  input  wire clk', `  input  wire ${rst}`, ...ports.map((s) => `  ${portWord(s, s.kind === 'output' && isBlock(s.name))} ${range(s)}${s.name}`)];
  lines.push(...portLines.map((l, i) => (i === portLines.length - 1 ? l : `${l},`)), ');');

  for (const f of m.fsms) {
    const w = Math.max(1, clog2(f.states.length));
    lines.push('', ...f.states.map((s, i) => `  localparam ${w > 1 ? `[${w - 1}:0] ` : ''}${`${f.reg}_${s}`.toUpperCase()} = ${constText(w, BigInt(i))};`));
  }

  const declare = (keep: (name: string) => boolean): string[] =>
    m.signals.filter((s) => s.kind !== 'input' && s.kind !== 'output' && keep(s.name)).map((s) => `  ${declaration(s, isBlock)}  // ${locText(s.loc)}`);
  section(lines, declare(hardware));
  section(lines, definitions(m, hardware));

  for (const mem of m.mems) section(lines, memoryInstance(mem));
  for (const inst of m.insts) {
    const conns = ['.clk(clk)', `.${rst}(${rst})`, ...Object.entries(inst.conns).map(([port, local]) => `.${port}(${local})`)];
    section(lines, [`  ${inst.module} ${inst.name} (  // ${locText(inst.loc)}`, ...conns.map((c, i) => `    ${c}${i === conns.length - 1 ? '' : ','}`), '  );']);
  }

  const combinational = (keep: (name: string) => boolean): void => {
    const single = wires.filter((s) => keep(s.name) && !isBlock(s.name)).map((s) => {
      const only = driven.get(s.name)![0] as Extract<Stmt, { k: 'assign' }>;
      return `  assign ${s.name} = ${exprText(only.src)};  // ${locText(only.loc)}`;
    });
    section(lines, single);
    for (const s of wires.filter((x) => keep(x.name) && isBlock(x.name))) {
      section(lines, ['  always @* begin', ...statementLines(driven.get(s.name)!, '    ', String), '  end']);
    }
  };
  combinational(hardware);

  const clocked = (keep: (name: string) => boolean): void => {
    const regs = m.signals.filter((s) => s.kind === 'reg' && !s.anyconst && keep(s.name));
    const withReset = new Set(regs.filter((r) => r.reset !== null).map((r) => r.name));
    const without = new Set(regs.filter((r) => r.reset === null).map((r) => r.name));
    if (withReset.size) {
      const edge = options.reset === 'sync_high' ? 'posedge clk' : 'posedge clk or negedge rst_n';
      const test = options.reset === 'sync_high' ? 'rst' : '~rst_n';
      const resets = regs.filter((r) => r.reset !== null).map((r) => `      ${r.name} <= ${constText(r.w, r.reset!)};`);
      const body = statementLines(filterStatements(m.stmts, (s) => s.k === 'next' && withReset.has(s.dst)), '      ', String);
      section(lines, [`  always @(${edge}) begin`, `    if (${test}) begin`, ...resets, '    end else begin', ...body, '    end', '  end']);
    }
    if (without.size) {
      const body = statementLines(filterStatements(m.stmts, (s) => s.k === 'next' && without.has(s.dst)), '    ', String);
      section(lines, ['  always @(posedge clk) begin', ...body, '  end']);
    }
  };
  clocked(hardware);

  const spare = m.unused.map((u, i) => `  wire unused_${i} = &{1'b0, ${exprText(u.value)}};  // ${u.why} (${locText(u.loc)})`);
  section(lines, [...spare, ...spareClock(m, hardware, rst)]);

  const props = filterStatements(m.stmts, (s) => s.k === 'prop');
  if (props.length || checkOnly.size) {
    const assume = `VPRI_ASSUME_${m.name}`;
    lines.push('', '`ifdef VPRI_CHECKS', `\`ifndef VPRI_UNCHECKED_${m.name}  // defined by a long run that does without them`, `  // A proof of this module defines VPRI_PROVE_${m.name}: then its rules for its environment are assumed, else asserted.`);
    lines.push(`\`ifdef VPRI_PROVE_${m.name}`, `  \`define ${assume} assume`, options.reset === 'sync_high' ? '  initial assume (rst);' : '  initial assume (~rst_n);', '`else', `  \`define ${assume} assert`, '`endif');
    const inCone = (name: string): boolean => checkOnly.has(name);
    // The signals of a peek stand with their memory.
    const peeks = new Set(m.mems.flatMap(({ peek }) => (peek ? [peek.addr, peek.out] : [])));
    section(lines, declare((name) => inCone(name) && !peeks.has(name)));
    section(lines, definitions(m, inCone));
    combinational(inCone);
    clocked(inCone);
    // What a proof chooses freely keeps, in a simulator, the value it starts with (random with --x-initial unique).
    const free = m.signals.filter((s) => s.anyconst && inCone(s.name)).map((s) => `    ${s.name} <= ${s.name};`);
    section(lines, free.length ? ['`ifndef YOSYS', '  always @(posedge clk) begin', ...free, '  end', '`endif'] : []);
    if (props.length) {
      const live = options.reset === 'sync_high' ? '~rst' : 'checks_live';
      if (options.reset === 'async_low') {
        section(lines, ['  reg checks_live;', '  always @(posedge clk or negedge rst_n) begin', "    if (~rst_n) checks_live <= 1'b0;", "    else checks_live <= 1'b1;", '  end']);
      }
      const print = (which: readonly Stmt[]): string[] =>
        which.length ? ['  always @(posedge clk) begin', `    if (${live}) begin`, ...statementLines(which, '      ', () => `\`${assume}`), '    end', '  end'] : [];
      section(lines, print(filterStatements(m.stmts, (s) => s.k === 'prop' && !isLinkRule(m, s))));
      // What a stream promises is asserted where it is given: a long run need not check it again where it is taken.
      const links = print(filterStatements(m.stmts, (s) => isLinkRule(m, s)));
      section(lines, links.length ? ['`ifndef VPRI_LINKS_KNOWN', ...links, '`endif'] : []);
    }
    lines.push('`endif', '`endif');
  }
  lines.push('endmodule');
  return `${lines.join('\n')}\n`;
}

/** The hold rule of a stream that the module takes (lower/streams). */
function isLinkRule(m: ModuleIr, s: Stmt): boolean {
  return s.k === 'prop' && s.kind === 'assume' && m.streams.some((stream) => s.label.startsWith(`${stream.name}_hold_`));
}

/** Every module has a clock and a reset; one whose hardware needs them not says so. */
function spareClock(m: ModuleIr, hardware: (name: string) => boolean, rst: string): string[] {
  const regs = m.signals.filter((s) => s.kind === 'reg' && hardware(s.name));
  const spare = [
    ...(regs.length || m.mems.length || m.insts.length ? [] : ['clk']),
    ...(regs.some((r) => r.reset !== null) || m.insts.length ? [] : [rst]),
  ];
  return spare.length ? [`  wire unused_clock = &{1'b0, ${spare.join(', ')}};  // no register here needs it`] : [];
}

/** For each combinational signal: the statements that drive it, branches kept. */
function wireStatements(m: ModuleIr): Map<string, Stmt[]> {
  const out = new Map<string, Stmt[]>();
  for (const s of m.signals) {
    if (s.kind !== 'wire' && s.kind !== 'output' && s.kind !== 'instin') continue;
    out.set(s.name, filterStatements(m.stmts, (x) => x.k === 'assign' && x.dst === s.name));
  }
  return out;
}

function definitions(m: ModuleIr, keep: (name: string) => boolean): string[] {
  return m.signals.filter((s) => s.def && keep(s.name)).map((s) => `  assign ${s.name} = ${exprText(s.def!)};  // ${locText(s.loc)}`);
}

function memoryInstance(mem: ModuleIr['mems'][number]): string[] {
  const conns: string[] = [];
  mem.writes.forEach((p, i) => {
    conns.push(`.w${i}_en(${exprText(p.en)})`, `.w${i}_addr(${exprText(p.addr)})`, `.w${i}_data(${exprText(p.data)})`);
    // A port without a mask beside one that has it writes the whole word.
    if (isMasked(mem)) conns.push(`.w${i}_mask(${p.mask ? exprText(p.mask) : constText(mem.width / mem.lane, (1n << BigInt(mem.width / mem.lane)) - 1n)})`);
  });
  mem.reads.forEach((p, i) => conns.push(`.r${i}_en(${exprText(p.en)})`, `.r${i}_addr(${exprText(p.addr)})`, `.r${i}_data(${p.out})`));
  const { peek } = mem;
  const out = peek?.out ?? `unused_${mem.name}_peek`;
  const aw = Math.max(1, clog2(mem.depth));
  return [
    '`ifdef VPRI_CHECKS',
    ...(peek ? [`  wire ${bus(aw)}${peek.addr};`] : []),
    `  wire ${bus(mem.width)}${out};`,
    '`endif',
    `  ${memoryModuleName(mem)} u_${mem.name} (  // ${locText(mem.loc)}`,
    '    .clk(clk),',
    '`ifdef VPRI_CHECKS',
    `    .peek_addr(${peek?.addr ?? constText(aw, 0n)}),`,
    `    .peek_data(${out}),`,
    '`endif',
    ...conns.map((c, i) => `    ${c}${i === conns.length - 1 ? '' : ','}`),
    '  );',
  ];
}

function declaration(s: Signal, isBlock: (name: string) => boolean): string {
  const kind = s.kind === 'reg' || ((s.kind === 'wire' || s.kind === 'instin') && isBlock(s.name)) ? 'reg ' : 'wire';
  return `${s.anyconst ? '(* anyconst *) ' : ''}${kind} ${range(s)}${s.name};`;
}
function portWord(s: Signal, asReg: boolean): string {
  return s.kind === 'input' ? 'input  wire' : asReg ? 'output reg ' : 'output wire';
}
function range(s: Signal): string {
  return bus(s.w);
}
function bus(w: number): string {
  return w > 1 ? `[${w - 1}:0] ` : '';
}
function section(lines: string[], body: readonly string[]): void {
  if (body.length) lines.push('', ...body);
}
