import type { Expr, Inst, Mem, ModuleIr, Signal, Stmt, StreamPort } from '../hdl/ir.ts';
import { Expressions } from './expressions.ts';
import { LOC } from './loc.ts';
import { nextNames } from './names.ts';
import { Statements } from './statements.ts';

/** A module while it is being made. */
export class Draft {
  readonly signals: Signal[] = [];
  readonly stmts: Stmt[] = [];
  readonly streams: StreamPort[] = [];
  readonly mems: Mem[] = [];
  readonly insts: Inst[] = [];
  readonly fsms: ModuleIr['fsms'][number][] = [];
  /** What hardware may read so far; nothing is read before it has its value, so no loop can come about. */
  readonly known: Signal[] = [];
  /** A name that is not taken, made from a stem. */
  readonly names = nextNames();
  readonly exprs = new Expressions(this.known);
  readonly statements = new Statements(this.exprs, (n) => this.names(`p${n}`));

  declare(s: Signal): Signal {
    this.signals.push(s);
    return s;
  }
  /** Declares a signal that may be read from here on. */
  readable(s: Signal): Signal {
    this.known.push(s);
    return this.declare(s);
  }
  /** Drives a signal by one assignment. */
  assign(s: Signal, src: Expr): void {
    this.stmts.push({ k: 'assign', dst: s.name, src, loc: LOC });
  }
  next(name: string, src: Expr): void {
    this.stmts.push({ k: 'next', dst: name, src, loc: LOC });
  }
  /** Whether some statement drives the signal. */
  drives(name: string): boolean {
    return drives(this.stmts, name);
  }
}

export function refTo(s: Signal): Expr {
  return { op: 'ref', w: s.w, name: s.name };
}

/** A node: a named expression. */
export function nodeOf(name: string, def: Expr): Signal {
  return { kind: 'node', name, w: def.w, def, loc: LOC };
}

function drives(list: readonly Stmt[], name: string): boolean {
  return list.some((s) => (s.k === 'if' ? drives([...s.then, ...s.else], name) : s.k === 'switch' ? drives([...s.arms.flatMap((a) => a.body), ...s.other], name) : s.k !== 'prop' && s.dst === name));
}
