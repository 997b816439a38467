import { clog2, operands, type Diag, type Expr, type Mem, type ModuleIr, type Signal, type Stmt } from '../hdl/ir.ts';
import { bits, declared, diag, type Place } from './diag.ts';
import { allStmts, signalsOf } from './flow.ts';
import { exprProblems, isWidth, type ExprProblem } from './width-rules.ts';

/**
 * Recomputes the width of every expression and holds it against its use: widths are always equal, nothing is extended or
 * cut silently. E_WIDTH, E_CONST (a number that does not fit), E_INDEX (a dynamic bit select that can miss).
 */
export function checkWidths(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const rules = new Rules(signalsOf(m));
  for (const s of m.signals) signal(rules, s);
  for (const s of allStmts(m.stmts)) statement(rules, s);
  for (const mem of m.mems) memory(rules, mem);
  instances(rules, m, children);
  streams(rules, m);
  for (const u of m.unused) rules.width(u.value, ['marked as unused', u.loc]);
  return rules.found;
}

/** The rules of one module, and what they found so far. */
class Rules {
  readonly found: Diag[] = [];
  readonly #seen = new Set<Expr>();

  constructor(readonly signals: ReadonlyMap<string, Signal>) {}

  report(code: string, message: string, ...places: readonly Place[]): void {
    this.found.push(diag(code, message, ...places));
  }
  /** Reports an expression's own problems, each shared part once, at its first use; gives its width. */
  width(e: Expr, at: Place): number {
    if (this.#seen.has(e)) return e.w;
    this.#seen.add(e);
    for (const o of operands(e)) this.width(o, at);
    for (const p of exprProblems(e, this.signals)) this.report(p.code, p.message, at, ...this.#operandPlaces(p));
    return e.w;
  }
  mustBe(e: Expr, want: number, what: string, at: Place): void {
    const w = this.width(e, at);
    if (w !== want) this.report('E_WIDTH', `${what} has ${bits(w)}, it must have ${want}`, at);
  }
  drive(dst: string, src: Expr, at: Place): void {
    const w = this.width(src, at);
    const s = this.signals.get(dst);
    if (s && s.w !== w) this.report('E_WIDTH', `'${dst}' is ${bits(s.w)}, the value is ${w}`, at, ...declared(s));
  }
  /** Where the operands of a bad expression come from, as far as they are plain signals. */
  #operandPlaces(p: ExprProblem): Place[] {
    const names = new Set(p.operands.flatMap((o) => (o.op === 'ref' ? [o.name] : [])));
    return [...names].flatMap((n) => declared(this.signals.get(n)));
  }
}

function signal(rules: Rules, s: Signal): void {
  if (!isWidth(s.w)) rules.report('E_WIDTH', `'${s.name}' is ${s.w} bits wide; a width is a whole number of at least 1`, ...declared(s));
  else if (s.reset != null && !(s.reset >= 0n && s.reset < 1n << BigInt(s.w))) {
    rules.report('E_CONST', `the reset value ${s.reset} of '${s.name}' does not fit ${bits(s.w)}`, ...declared(s));
  }
  if (s.def) rules.drive(s.name, s.def, [`'${s.name}' defined`, s.loc]);
}

/** One statement, without those inside it. */
function statement(rules: Rules, s: Stmt): void {
  switch (s.k) {
    case 'assign':
    case 'next':
      return rules.drive(s.dst, s.src, ['assigned', s.loc]);
    case 'if':
      return rules.mustBe(s.cond, 1, 'the condition', ['condition', s.loc]);
    case 'prop':
      return rules.mustBe(s.cond, 1, `property '${s.label}'`, [`property '${s.label}'`, s.loc]);
    case 'switch': {
      const w = rules.width(s.sel, ['selector', s.loc]);
      for (const arm of s.arms) {
        for (const c of arm.match) {
          rules.width(c, ['arm', arm.loc]);
          if (c.w !== w) rules.report('E_WIDTH', `the arm's constant ${c.v} has ${bits(c.w)}, the selector has ${w}`, ['arm', arm.loc], ['selector', s.loc]);
        }
      }
    }
  }
}

function memory(rules: Rules, mem: Mem): void {
  const addr = Math.max(1, clog2(mem.depth));
  const name = `of memory '${mem.name}'`;
  const deep = `${name} (depth ${mem.depth})`;
  if (!isWidth(mem.lane) || mem.width % mem.lane !== 0) {
    rules.report('E_WIDTH', `the mask lane ${name} is ${bits(mem.lane)}, which does not divide its width ${mem.width}`, [`'${mem.name}' declared`, mem.loc]);
  }
  for (const p of mem.writes) {
    const at: Place = ['write port', p.loc];
    rules.mustBe(p.en, 1, `the write enable ${name}`, at);
    rules.mustBe(p.addr, addr, `the write address ${deep}`, at);
    rules.mustBe(p.data, mem.width, `the write data ${name}`, at);
    if (p.mask) rules.mustBe(p.mask, mem.width / mem.lane, `the write mask ${name}`, at);
    else if (mem.lane !== mem.width) rules.report('E_WIDTH', `a write port ${name} has no mask, its lanes are ${bits(mem.lane)}`, at);
  }
  const wire = (signal: string, want: number, what: string, at: Place): void => {
    const s = rules.signals.get(signal);
    if (s && s.w !== want) rules.report('E_WIDTH', `${what} has ${bits(s.w)}, it must have ${want}`, at, ...declared(s));
  };
  for (const p of mem.reads) {
    const at: Place = ['read port', p.loc];
    rules.mustBe(p.en, 1, `the read enable ${name}`, at);
    rules.mustBe(p.addr, addr, `the read address ${deep}`, at);
    wire(p.out, mem.width, `the read data ${name}`, at);
  }
  if (mem.peek) {
    wire(mem.peek.addr, addr, `the peek address ${deep}`, ['peek', mem.peek.loc]);
    wire(mem.peek.out, mem.width, `the peek data ${name}`, ['peek', mem.peek.loc]);
  }
}

function instances(rules: Rules, m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): void {
  for (const inst of m.insts) {
    const child = children.get(inst.module);
    const ports = child && signalsOf(child);
    for (const [port, local] of Object.entries(inst.conns)) {
      const inner = ports?.get(port);
      const outer = rules.signals.get(local);
      if (inner && outer && inner.w !== outer.w) {
        rules.report('E_WIDTH', `port '${port}' of '${inst.name}' is ${bits(inner.w)}, '${local}' is ${outer.w}`, ['instance', inst.loc], ['port declared', inner.loc]);
      }
    }
  }
}

function streams(rules: Rules, m: ModuleIr): void {
  for (const stream of m.streams) {
    for (const [field, w] of Object.entries({ valid: 1, ready: 1, ...stream.fields })) {
      const s = rules.signals.get(`${stream.name}_${field}`);
      if (s && s.w !== w) rules.report('E_WIDTH', `field '${field}' of stream '${stream.name}' is ${bits(w)}, '${s.name}' is ${s.w}`, ['stream declared', stream.loc], ...declared(s));
    }
  }
}
