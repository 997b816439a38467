import { namesTaken } from '../check/names.ts';
import { operands, type Expr, type Loc, type ModuleIr, type Signal, type Stmt } from '../hdl/ir.ts';

/**
 * Gives names to anonymous values that Verilog cannot write in place (a slice of an expression) or that are used more than
 * once. A name is `<destination>_<operator>`, numbered within the module only when taken, so that an edit elsewhere renames nothing.
 */
export function nameValues(m: ModuleIr): ModuleIr {
  const uses = countUses(m);
  const taken = new Set(namesTaken(m));
  const added: Signal[] = [];
  const done = new Map<Expr, Expr>();
  const hoisted = new Map<Expr, Expr>();

  /** Names a value once: all slices of one value are slices of one name. */
  const hoist = (e: Expr, base: string, loc: Loc): Expr => {
    const known = hoisted.get(e);
    if (known) return known;
    const stem = `${base}_${e.op}`;
    let name = stem;
    for (let n = 2; taken.has(name); n++) name = `${stem}_${n}`;
    taken.add(name);
    added.push({ kind: 'node', name, w: e.w, def: e, loc });
    const ref: Expr = { op: 'ref', w: e.w, name };
    hoisted.set(e, ref);
    return ref;
  };
  const visit = (e: Expr, base: string, loc: Loc): Expr => {
    const known = done.get(e);
    if (known) return known;
    const inner = rebuild(e, (x) => {
      const y = visit(x, base, loc);
      const mustBeNamed = ((e.op === 'slice' || e.op === 'sx') && x === e.a) || (e.op === 'index' && x === e.a);
      return mustBeNamed && y.op !== 'ref' ? hoist(y, base, loc) : y;
    });
    const result = (uses.get(e) ?? 0) > 1 && !isCheap(inner) ? hoist(inner, base, loc) : inner;
    done.set(e, result);
    return result;
  };
  const stmt = (s: Stmt): Stmt => {
    switch (s.k) {
      case 'assign':
      case 'next':
        return { ...s, src: visit(s.src, s.dst, s.loc) };
      case 'prop':
        return { ...s, cond: visit(s.cond, s.label, s.loc) };
      case 'if': {
        const cond = visit(s.cond, `${firstDestination(s)}_when`, s.loc);
        return { ...s, cond, then: s.then.map(stmt), else: s.else.map(stmt) };
      }
      case 'switch': {
        const sel = visit(s.sel, `${firstDestination(s)}_case`, s.loc);
        return { ...s, sel, arms: s.arms.map((a) => ({ ...a, body: a.body.map(stmt) })), other: s.other.map(stmt) };
      }
    }
  };
  const signals = m.signals.map((s) => (s.def ? { ...s, def: visit(s.def, s.name, s.loc) } : s));
  const stmts = m.stmts.map(stmt);
  const mems = m.mems.map((mem) => ({
    ...mem,
    writes: mem.writes.map((p) => ({
      ...p, en: visit(p.en, `${mem.name}_wen`, p.loc), addr: visit(p.addr, `${mem.name}_waddr`, p.loc), data: visit(p.data, `${mem.name}_wdata`, p.loc),
      mask: p.mask && visit(p.mask, `${mem.name}_wmask`, p.loc),
    })),
    reads: mem.reads.map((p) => ({ ...p, en: visit(p.en, `${mem.name}_ren`, p.loc), addr: visit(p.addr, `${mem.name}_raddr`, p.loc) })),
  }));
  const unused = m.unused.map((u) => ({ ...u, value: visit(u.value, 'spare', u.loc) }));
  return { ...m, signals: [...signals, ...added], stmts, mems, unused };
}

/** Values that may stand twice: names, constants, and one selection or inversion of a name. */
function isCheap(e: Expr): boolean {
  if (e.op === 'ref' || e.op === 'const') return true;
  if (e.op === 'not' || e.op === 'slice' || e.op === 'zx') return e.a.op === 'ref' || e.a.op === 'const';
  if (e.op === 'index') return e.a.op === 'ref' && e.i.op === 'ref';
  if (e.op === 'eq') return e.a.op === 'ref' && e.b.op === 'const';
  return false;
}

function countUses(m: ModuleIr): Map<Expr, number> {
  const uses = new Map<Expr, number>();
  const use = (e: Expr): void => {
    const n = uses.get(e) ?? 0;
    uses.set(e, n + 1);
    if (n === 0) for (const o of new Set(operands(e))) use(o);
  };
  const stmt = (s: Stmt): void => {
    if (s.k === 'assign' || s.k === 'next') use(s.src);
    else if (s.k === 'prop') use(s.cond);
    else if (s.k === 'if') {
      use(s.cond);
      [...s.then, ...s.else].forEach(stmt);
    } else {
      use(s.sel);
      s.arms.forEach((a) => a.body.forEach(stmt));
      s.other.forEach(stmt);
    }
  };
  for (const s of m.signals) if (s.def) use(s.def);
  m.stmts.forEach(stmt);
  for (const mem of m.mems) {
    for (const p of mem.writes) [p.en, p.addr, p.data, ...(p.mask ? [p.mask] : [])].forEach(use);
    for (const p of mem.reads) [p.en, p.addr].forEach(use);
  }
  for (const u of m.unused) use(u.value);
  return uses;
}

/** The first signal a statement drives, or the first label; the base of a condition's name. */
function firstDestination(s: Stmt): string {
  const search = (list: readonly Stmt[]): string | null => {
    for (const x of list) {
      const found = x.k === 'assign' || x.k === 'next' ? x.dst : x.k === 'prop' ? x.label : x.k === 'if' ? search([...x.then, ...x.else]) : search([...x.arms.flatMap((a) => a.body), ...x.other]);
      if (found) return found;
    }
    return null;
  };
  return search([s]) ?? 'empty';
}

function rebuild(e: Expr, f: (x: Expr) => Expr): Expr {
  switch (e.op) {
    case 'const':
    case 'ref':
      return e;
    case 'mux':
      return { ...e, c: f(e.c), a: f(e.a), b: f(e.b) };
    case 'cat': {
      const seen = new Map<Expr, Expr>();
      return { ...e, parts: e.parts.map((p) => seen.get(p) ?? (seen.set(p, f(p)), seen.get(p)!)) };
    }
    case 'index':
      return { ...e, a: f(e.a), i: f(e.i) };
    case 'shl':
    case 'shr':
      return { ...e, a: f(e.a), n: f(e.n) };
    case 'not':
    case 'redand':
    case 'redor':
    case 'redxor':
    case 'slice':
    case 'zx':
    case 'sx':
      return { ...e, a: f(e.a) };
    default:
      return { ...e, a: f(e.a), b: f(e.b) };
  }
}
