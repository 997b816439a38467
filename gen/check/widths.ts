import { clog2, operands, type Diag, type Expr, type ModuleIr, type Signal, type Stmt } from '../hdl/ir.ts';
import { bits, declared, diag, type Place } from './diag.ts';
import { allStmts, signalsOf } from './flow.ts';
import { exprProblems, isWidth, type ExprProblem } from './width-rules.ts';

/**
 * Recomputes the width of every expression and holds it against its use: widths are always equal, nothing is extended or
 * cut silently. E_WIDTH, E_CONST (a number that does not fit), E_INDEX (a dynamic bit select that can miss).
 */
export function checkWidths(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const signals = signalsOf(m);
  const found: Diag[] = [];
  const seen = new Set<Expr>();

  /** Reports an expression's own problems, each shared part once, at its first use; returns its width. */
  const width = (e: Expr, at: Place): number => {
    if (seen.has(e)) return e.w;
    seen.add(e);
    for (const o of operands(e)) width(o, at);
    for (const p of exprProblems(e, signals)) found.push(diag(p.code, p.message, at, ...operandPlaces(p, signals)));
    return e.w;
  };
  const mustBe = (e: Expr, want: number, what: string, at: Place): void => {
    const w = width(e, at);
    if (w !== want) found.push(diag('E_WIDTH', `${what} has ${bits(w)}, it must have ${want}`, at));
  };
  const drive = (dst: string, src: Expr, at: Place): void => {
    const w = width(src, at);
    const s = signals.get(dst);
    if (s && s.w !== w) found.push(diag('E_WIDTH', `'${dst}' is ${bits(s.w)}, the value is ${w}`, at, ...declared(s)));
  };
  const stmt = (s: Stmt): void => {
    switch (s.k) {
      case 'assign':
      case 'next':
        return drive(s.dst, s.src, ['assigned', s.loc]);
      case 'if':
        return mustBe(s.cond, 1, 'the condition', ['condition', s.loc]);
      case 'prop':
        return mustBe(s.cond, 1, `property '${s.label}'`, [`property '${s.label}'`, s.loc]);
      case 'switch': {
        const w = width(s.sel, ['selector', s.loc]);
        for (const arm of s.arms) {
          for (const c of arm.match) {
            width(c, ['arm', arm.loc]);
            if (c.w !== w) found.push(diag('E_WIDTH', `the arm's constant ${c.v} has ${bits(c.w)}, the selector has ${w}`, ['arm', arm.loc], ['selector', s.loc]));
          }
        }
      }
    }
  };

  for (const s of m.signals) {
    const at: Place = [`'${s.name}' declared`, s.loc];
    if (!isWidth(s.w)) found.push(diag('E_WIDTH', `'${s.name}' is ${s.w} bits wide; a width is a whole number of at least 1`, at));
    else if (s.reset != null && !fits(s.reset, s.w)) found.push(diag('E_CONST', `the reset value ${s.reset} of '${s.name}' does not fit ${bits(s.w)}`, at));
    if (s.def) drive(s.name, s.def, [`'${s.name}' defined`, s.loc]);
  }
  allStmts(m.stmts).forEach(stmt);
  for (const mem of m.mems) {
    const addr = Math.max(1, clog2(mem.depth));
    const name = `of memory '${mem.name}'`;
    if (!isWidth(mem.lane) || mem.width % mem.lane !== 0) found.push(diag('E_WIDTH', `the mask lane ${name} is ${bits(mem.lane)}, which does not divide its width ${mem.width}`, [`'${mem.name}' declared`, mem.loc]));
    for (const p of mem.writes) {
      const at: Place = ['write port', p.loc];
      mustBe(p.en, 1, `the write enable ${name}`, at);
      mustBe(p.addr, addr, `the write address ${name} (depth ${mem.depth})`, at);
      mustBe(p.data, mem.width, `the write data ${name}`, at);
      if (p.mask) mustBe(p.mask, mem.width / mem.lane, `the write mask ${name}`, at);
      else if (mem.lane !== mem.width) found.push(diag('E_WIDTH', `a write port ${name} has no mask, its lanes are ${bits(mem.lane)}`, at));
    }
    for (const p of mem.reads) {
      const at: Place = ['read port', p.loc];
      mustBe(p.en, 1, `the read enable ${name}`, at);
      mustBe(p.addr, addr, `the read address ${name} (depth ${mem.depth})`, at);
      const out = signals.get(p.out);
      if (out && out.w !== mem.width) found.push(diag('E_WIDTH', `the read data '${p.out}' is ${bits(out.w)}, memory '${mem.name}' is ${mem.width} wide`, at, ...declared(out)));
    }
    if (mem.peek) {
      const at: Place = ['peek', mem.peek.loc];
      for (const [port, s, w] of [['address', signals.get(mem.peek.addr), addr], ['data', signals.get(mem.peek.out), mem.width]] as const) {
        if (s && s.w !== w) found.push(diag('E_WIDTH', `the peek ${port} ${name} (depth ${mem.depth}) has ${bits(s.w)}, it must have ${w}`, at, ...declared(s)));
      }
    }
  }
  for (const inst of m.insts) {
    const child = children.get(inst.module);
    const ports = child && signalsOf(child);
    for (const [port, local] of Object.entries(inst.conns)) {
      const inner = ports?.get(port);
      const outer = signals.get(local);
      if (inner && outer && inner.w !== outer.w) {
        found.push(diag('E_WIDTH', `port '${port}' of '${inst.name}' is ${bits(inner.w)}, '${local}' is ${outer.w}`, ['instance', inst.loc], ['port declared', inner.loc]));
      }
    }
  }
  for (const stream of m.streams) {
    for (const [field, w] of Object.entries({ valid: 1, ready: 1, ...stream.fields })) {
      const s = signals.get(`${stream.name}_${field}`);
      if (s && s.w !== w) found.push(diag('E_WIDTH', `field '${field}' of stream '${stream.name}' is ${bits(w)}, '${s.name}' is ${s.w}`, ['stream declared', stream.loc], ...declared(s)));
    }
  }
  for (const u of m.unused) width(u.value, ['marked as unused', u.loc]);
  return found;
}

function fits(v: bigint, w: number): boolean {
  return v >= 0n && v < 1n << BigInt(w);
}

/** Where the operands of a bad expression come from, as far as they are plain signals. */
function operandPlaces(p: ExprProblem, signals: ReadonlyMap<string, Signal>): Place[] {
  const names = new Set(p.operands.flatMap((o) => (o.op === 'ref' ? [o.name] : [])));
  return [...names].flatMap((n) => declared(signals.get(n)));
}
