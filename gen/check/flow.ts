import { refs, type Expr, type Loc, type ModuleIr, type Signal, type Stmt } from '../hdl/ir.ts';

/** A statement that does something, with the conditions of all branches around it (selectors of switches included). */
export interface Leaf {
  readonly stmt: Extract<Stmt, { k: 'assign' | 'next' | 'prop' }>;
  readonly conds: readonly Expr[];
}

/** An expression the module states, with what it is there for and the place of its statement or declaration. */
export interface Site {
  readonly expr: Expr;
  readonly what: string;
  readonly loc: Loc;
}

/** The signals of a module by name. With two of one name (an E_NAME) the first stands. */
export function signalsOf(m: ModuleIr): ReadonlyMap<string, Signal> {
  const byName = new Map<string, Signal>();
  for (const s of m.signals) if (!byName.has(s.name)) byName.set(s.name, s);
  return byName;
}

/** Every assign, next and property, in order. */
export function leaves(stmts: readonly Stmt[], conds: readonly Expr[] = []): Leaf[] {
  return stmts.flatMap((s): Leaf[] => {
    if (s.k === 'if') {
      const inner = [...conds, s.cond];
      return [...leaves(s.then, inner), ...leaves(s.else, inner)];
    }
    if (s.k === 'switch') {
      const inner = [...conds, s.sel];
      return [...s.arms.flatMap((a) => leaves(a.body, inner)), ...leaves(s.other, inner)];
    }
    return [{ stmt: s, conds }];
  });
}

/** Every statement, branches included, in order. */
export function allStmts(stmts: readonly Stmt[]): Stmt[] {
  return stmts.flatMap((s) => [s, ...branches(s).flatMap(allStmts)]);
}

/** The statement lists inside a statement. */
export function branches(s: Stmt): readonly (readonly Stmt[])[] {
  if (s.k === 'if') return [s.then, s.else];
  if (s.k === 'switch') return [...s.arms.map((a) => a.body), s.other];
  return [];
}

/** Inputs of the memory ports. */
export function memSites(m: ModuleIr): Site[] {
  return m.mems.flatMap((mem) => [
    ...mem.writes.flatMap((p) => [p.en, p.addr, p.data, ...(p.mask ? [p.mask] : [])].map((expr) => ({ expr, what: `write port of memory '${mem.name}'`, loc: p.loc }))),
    ...mem.reads.flatMap((p) => [p.en, p.addr].map((expr) => ({ expr, what: `read port of memory '${mem.name}'`, loc: p.loc }))),
  ]);
}

/** Every expression of the module: definitions, statements, memory ports, `unused` entries. Match constants are not among them. */
export function sites(m: ModuleIr): Site[] {
  return [
    ...m.signals.flatMap((s) => (s.def ? [{ expr: s.def, what: `'${s.name}' defined`, loc: s.loc }] : [])),
    ...allStmts(m.stmts).map(stmtSite),
    ...memSites(m),
    ...m.unused.map((u) => ({ expr: u.value, what: 'marked as unused', loc: u.loc })),
  ];
}

function stmtSite(s: Stmt): Site {
  switch (s.k) {
    case 'assign':
    case 'next':
      return { expr: s.src, what: 'assigned', loc: s.loc };
    case 'if':
      return { expr: s.cond, what: 'condition', loc: s.loc };
    case 'switch':
      return { expr: s.sel, what: 'selector', loc: s.loc };
    case 'prop':
      return { expr: s.cond, what: `property '${s.label}'`, loc: s.loc };
  }
}

/** What the drivers of a signal read (values and conditions): name -> place of the first driver that reads it. */
export type Reads = ReadonlyMap<string, Loc>;

/** For each signal with a driver in this module: what its drivers read. Of instances and memories only a peek is a driver here. */
export function driverReads(m: ModuleIr): ReadonlyMap<string, Reads> {
  const reads = new Map<string, Map<string, Loc>>();
  const refsOf = cachedRefs();
  const add = (dst: string, e: Expr, loc: Loc): void => {
    if (!reads.has(dst)) reads.set(dst, new Map());
    const into = reads.get(dst)!;
    for (const name of refsOf(e)) if (!into.has(name)) into.set(name, loc);
  };
  for (const s of m.signals) if (s.def) add(s.name, s.def, s.loc);
  for (const { peek } of m.mems) if (peek) reads.set(peek.out, new Map([[peek.addr, peek.loc]]));
  for (const { stmt, conds } of leaves(m.stmts)) {
    if (stmt.k === 'prop') continue;
    add(stmt.dst, stmt.src, stmt.loc);
    for (const c of conds) add(stmt.dst, c, stmt.loc);
  }
  return reads;
}

/** `refs` that walks each expression once: the condition of a branch is asked for once a statement inside. */
export function cachedRefs(): (e: Expr) => ReadonlySet<string> {
  const known = new Map<Expr, ReadonlySet<string>>();
  return (e) => {
    const found = known.get(e) ?? refs(e);
    known.set(e, found);
    return found;
  };
}
