import { Bits, Reg, Wire, type Const, type Fit } from './bits.ts';
import type { Component } from './component.ts';
import type { Elaboration } from './elaborate.ts';
import { HdlError } from './errors.ts';
import { clog2, type Expr, type Inst, type Loc, type Mem, type ModuleIr, type Signal, type Stmt, type StreamPort, type SwitchArm } from './ir.ts';
import { callerLoc } from './loc.ts';
import type { Fields, Outside, PortSpecs, StreamIn, StreamOut, WithPayload } from './ports.ts';

export interface RegSpec<W extends number = number> {
  readonly w: W;
  /** Value after reset, or 'none': a register without reset, whose content must not matter until it is written. */
  readonly reset: Const | 'none';
}
export interface MemSpec<W extends number = number> {
  readonly width: W;
  readonly depth: number;
  /** What a read sees when its address is written in the same cycle. `undefined`: it never happens (asserted). */
  readonly ruw: 'old' | 'new' | 'undefined';
  /** Bits covered by one mask bit; left out: no mask. */
  readonly lane?: number;
}
/** Ports of a memory are objects: a write port is a call of `write`, a read port a call of `readSync`. */
export interface Memory<W extends number = number> {
  write(port: { en: Bits<1>; addr: Bits; data: Bits<W>; mask?: Bits }): void;
  /** Read data one cycle after `en`; holds while `en` is low. */
  readSync(port: { en: Bits<1>; addr: Bits }): Bits<W>;
  /** The word at `addr` in this cycle, for properties alone; once a memory. */
  peek(addr: Bits): Bits<W>;
}
export interface Fsm<S extends string> {
  is(state: S): Bits<1>;
  go(state: S): void;
  /** One handler a state; all must be there. */
  on(handlers: { readonly [K in S]: () => void }): void;
}
interface Chain {
  elsewhen(cond: Bits<1>, body: () => void): Chain;
  otherwise(body: () => void): void;
}
type Signals<T extends Readonly<Record<string, number>>> = { readonly [K in keyof T]: Wire<T[K]> };
type Regs<T extends Readonly<Record<string, RegSpec>>> = { readonly [K in keyof T]: Reg<T[K]['w']> };
/** Widths of two payloads that differ, field by field; `unknown` when they may agree. */
type FitFields<F extends Fields, G extends Fields> = [Misfits<F, G>] extends [never] ? unknown : { readonly __fields: Misfits<F, G> };
type Misfits<F extends Fields, G extends Fields> =
  | Exclude<keyof G, keyof F>
  | { [K in keyof F]: K extends keyof G ? (number extends F[K] ? never : number extends G[K] ? never : F[K] extends G[K] ? never : K) : K }[keyof F];

/** A memory while its ports are being added. */
interface Recorded {
  readonly name: string;
  readonly spec: MemSpec;
  readonly writes: Mem['writes'][number][];
  readonly reads: Mem['reads'][number][];
  readonly loc: Loc;
  peek?: NonNullable<Mem['peek']>;
}

/**
 * Records one module. It never judges: widths, drivers, paths, loops, names are the passes' business, so that all errors
 * of a run come together.
 */
export class ModuleBuilder {
  readonly #signals: Signal[] = [];
  readonly #streams: StreamPort[] = [];
  readonly #stmts: Stmt[] = [];
  readonly #mems: Recorded[] = [];
  readonly #insts: Inst[] = [];
  readonly #unused: ModuleIr['unused'][number][] = [];
  readonly #fsms: ModuleIr['fsms'][number][] = [];
  #scope: Stmt[] = this.#stmts;

  constructor(private readonly elaboration: Elaboration) {}

  // ---- declarations -------------------------------------------------------------------------------------------

  /** Combinational signals, driven by `assign` on every path. */
  wires<const T extends Readonly<Record<string, number>>>(widths: T): Signals<T> {
    const loc = callerLoc();
    return mapValues(widths, (w, name) => this.#declare(new Wire({ op: 'ref', w, name }), { kind: 'wire', name, w, loc })) as Signals<T>;
  }
  wire<const W extends number>(name: string, w: W): Wire<W> {
    return this.#declare(new Wire<W>({ op: 'ref', w, name }), { kind: 'wire', name, w, loc: callerLoc() });
  }
  /** Registers: take the value of `next` at the clock edge, else hold. */
  regs<const T extends Readonly<Record<string, RegSpec>>>(specs: T): Regs<T> {
    const loc = callerLoc();
    return mapValues(specs, (spec, name) => this.#reg(name, spec, loc, {})) as Regs<T>;
  }
  reg<const W extends number>(name: string, w: W, reset: Const | 'none'): Reg<W> {
    return this.#reg(name, { w, reset }, callerLoc(), {}) as Reg<W>;
  }
  /** Registers that exist for properties alone: printed with the checks, never driving hardware. */
  ghosts<const T extends Readonly<Record<string, RegSpec>>>(specs: T): Regs<T> {
    const loc = callerLoc();
    return mapValues(specs, (spec, name) => this.#reg(name, spec, loc, { ghost: true })) as Regs<T>;
  }
  /** A constant for properties: any value in a proof, a random one in simulation. */
  anyconst<const W extends number>(name: string, w: W): Bits<W> {
    return this.#reg(name, { w, reset: 'none' }, callerLoc(), { ghost: true, anyconst: true }) as Reg<W>;
  }
  /** A property's memory: the value of `x` one clock ago, `reset` after reset. */
  past<W extends number>(name: string, x: Bits<W>, reset: Const | 'none' = 'none'): Bits<W> {
    const loc = callerLoc();
    const r = this.#reg(name, { w: x.w, reset }, loc, { ghost: true }) as Reg<W>;
    this.#stmts.push({ k: 'next', dst: name, src: x.expr, loc });
    return r;
  }
  /** A name for an expression. */
  node<W extends number>(name: string, x: Bits<W>): Bits<W> {
    return this.#declare(new Bits<W>({ op: 'ref', w: x.w, name }), { kind: 'node', name, w: x.w, def: x.expr, loc: callerLoc() });
  }

  // ---- statements ---------------------------------------------------------------------------------------------

  assign<N extends number, M extends number>(dst: Wire<N>, src: (Bits<M> & Fit<N, M>) | Const): void {
    this.#scope.push({ k: 'assign', dst: nameOf(dst), src: toExpr(src, dst.w), loc: callerLoc() });
  }
  next<N extends number, M extends number>(dst: Reg<N>, src: (Bits<M> & Fit<N, M>) | Const): void {
    this.#scope.push({ k: 'next', dst: nameOf(dst), src: toExpr(src, dst.w), loc: callerLoc() });
  }
  when(cond: Bits<1>, body: () => void): Chain {
    return this.#branch(this.#scope, cond, body);
  }
  /** One arm a constant; `otherwise` for the rest. */
  switch(sel: Bits, arms: readonly (readonly [match: Const | readonly Const[], body: () => void])[], otherwise?: () => void): void {
    const loc = callerLoc();
    const list: SwitchArm[] = [];
    for (const [match, body] of arms) {
      const constants = (Array.isArray(match) ? (match as readonly Const[]) : [match as Const]).map((v) => ({ op: 'const' as const, w: sel.w, v: BigInt(v) }));
      list.push({ match: constants, body: this.#nested(body), loc });
    }
    this.#scope.push({ k: 'switch', sel: sel.expr, arms: list, other: otherwise ? this.#nested(otherwise) : [], loc });
  }
  /** A state machine: a register with named states, `reset` after reset. */
  fsm<const S extends string>(name: string, states: readonly S[], reset: NoInfer<S>): Fsm<S> {
    const loc = callerLoc();
    const w = Math.max(1, clog2(states.length));
    const r = this.#reg(name, { w, reset: BigInt(states.indexOf(reset)) }, loc, {});
    this.#fsms.push({ reg: name, states, loc });
    const code = (s: S): Extract<Expr, { op: 'const' }> => ({ op: 'const', w, v: BigInt(states.indexOf(s)), sym: `${name}_${s}`.toUpperCase() });
    return {
      is: (s) => new Bits({ op: 'eq', w: 1, a: r.expr, b: code(s) }),
      go: (s) => void this.#scope.push({ k: 'next', dst: name, src: code(s), loc: callerLoc() }),
      on: (handlers) => {
        const at = callerLoc();
        const arms = states.map((s) => ({ match: [code(s)], body: this.#nested(handlers[s]), loc: at }));
        this.#scope.push({ k: 'switch', sel: r.expr, arms, other: [], loc: at });
        if (states.length < 2 ** w) this.#stmts.push({ k: 'prop', kind: 'assert', label: `${name}_legal`, cond: r.lt(states.length).expr, loc: at });
      },
    };
  }

  // ---- properties: enabled by the enclosing when path ------------------------------------------------------------

  assert(label: string, cond: Bits<1>): void {
    this.#prop('assert', label, cond);
  }
  assume(label: string, cond: Bits<1>): void {
    this.#prop('assume', label, cond);
  }
  cover(label: string, cond: Bits<1>): void {
    this.#prop('cover', label, cond);
  }

  // ---- structure -------------------------------------------------------------------------------------------------

  mem<const W extends number>(name: string, spec: MemSpec<W>): Memory<W> {
    const mem: Recorded = { name, spec, writes: [], reads: [], loc: callerLoc() };
    this.#mems.push(mem);
    return {
      write: ({ en, addr, data, mask }) => void mem.writes.push({ en: en.expr, addr: addr.expr, data: data.expr, mask: mask?.expr ?? null, loc: callerLoc() }),
      readSync: ({ en, addr }) => {
        const out = mem.reads.length ? `${name}_q${mem.reads.length}` : `${name}_q`;
        const loc = callerLoc();
        mem.reads.push({ en: en.expr, addr: addr.expr, out, loc });
        return this.#declare(new Bits<W>({ op: 'ref', w: spec.width, name: out }), { kind: 'memq', name: out, w: spec.width, loc });
      },
      peek: (addr) => {
        const loc = callerLoc();
        if (mem.peek) throw new HdlError([{ code: 'E_PEEK', message: `memory '${name}' is peeked at twice; one address is all there is`, locs: [{ what: 'again', loc }, { what: 'first', loc: mem.peek.loc }] }]);
        const at = nameOf(this.node(`${name}_peek_addr`, addr));
        mem.peek = { addr: at, out: `${name}_peek`, loc };
        return this.#declare(new Bits<W>({ op: 'ref', w: spec.width, name: mem.peek.out }), { kind: 'memq', name: mem.peek.out, w: spec.width, ghost: true, loc });
      },
    };
  }
  /** An instance. Its inputs are wires to drive here, its outputs values to read: `<instance>_<port>` in the Verilog. */
  inst<P, S extends PortSpecs, const F extends Fields>(name: string, comp: Component<P, S>, params: P & { readonly fields?: F }): Outside<WithPayload<S, F>> {
    const loc = callerLoc();
    const child = this.elaboration.module(comp as Component<never, PortSpecs>, params as never);
    const conns: Record<string, string> = {};
    const prefix = name.replace(/^u_/, '');
    const pick = (port: string, w: number, dir: 'in' | 'out'): Bits => {
      const local = `${prefix}_${port}`;
      conns[port] = local;
      return dir === 'in'
        ? this.#declare(new Wire({ op: 'ref', w, name: local }), { kind: 'instin', name: local, w, loc })
        : this.#declare(new Bits({ op: 'ref', w, name: local }), { kind: 'instout', name: local, w, loc });
    };
    const outside = portHandles(comp.ports(params), (port, w, dir) => pick(port, w, dir));
    this.#insts.push({ name, module: child.name, conns, loc });
    return outside as Outside<WithPayload<S, F>>;
  }
  /** Connects two stream ends of the same payload. */
  link<F extends Fields, G extends Fields>(from: StreamIn<F>, to: StreamOut<G> & FitFields<F, G>): void {
    const loc = callerLoc();
    const a = from as StreamIn;
    const b = to as StreamOut;
    const fields = Object.keys(a.$fields);
    const other = Object.keys(b.$fields);
    if (fields.join() !== other.join()) {
      throw new HdlError([{ code: 'E_LINK', message: `the payloads differ: {${fields.join(', ')}} and {${other.join(', ')}}`, locs: [{ what: 'linked', loc }] }]);
    }
    const put = (dst: Wire, src: Bits): void => void this.#scope.push({ k: 'assign', dst: nameOf(dst), src: src.expr, loc });
    put(b.valid, a.valid);
    for (const f of fields) put(b[f]!, a[f]!);
    put(a.ready, b.ready);
  }
  /** Says that a value is left unused on purpose, and why. */
  unused(value: Bits, why: string): void {
    this.#unused.push({ value: value.expr, why, loc: callerLoc() });
  }

  // ---- for elaboration --------------------------------------------------------------------------------------------

  /** Declares the ports and gives their handles. */
  ports(specs: PortSpecs): unknown {
    for (const [name, spec] of Object.entries(specs)) {
      if (spec.port === 'sink' || spec.port === 'source') this.#streams.push({ name, role: spec.port, fields: spec.fields, loc: spec.loc });
    }
    return portHandles(specs, (name, w, dir, loc) =>
      dir === 'in'
        ? this.#declare(new Bits({ op: 'ref', w, name }), { kind: 'input', name, w, loc })
        : this.#declare(new Wire({ op: 'ref', w, name }), { kind: 'output', name, w, loc }), true);
  }
  /** The recorded module. */
  finish(head: Pick<ModuleIr, 'name' | 'doc' | 'params' | 'loc'>): ModuleIr {
    const mems = this.#mems.map(({ name, spec, writes, reads, loc, peek }): Mem => ({ name, width: spec.width, depth: spec.depth, ruw: spec.ruw, lane: spec.lane ?? spec.width, writes, reads, ...(peek && { peek }), loc }));
    return { ...head, signals: this.#signals, streams: this.#streams, stmts: this.#stmts, mems, insts: this.#insts, unused: this.#unused, fsms: this.#fsms };
  }

  #declare<H extends Bits>(handle: H, signal: Signal): H {
    this.#signals.push(signal);
    return handle;
  }
  #reg(name: string, spec: RegSpec, loc: Loc, extra: { ghost?: boolean; anyconst?: boolean }): Reg {
    const reset = spec.reset === 'none' ? null : BigInt(spec.reset);
    return this.#declare(new Reg({ op: 'ref', w: spec.w, name }), { kind: 'reg', name, w: spec.w, reset, loc, ...extra });
  }
  #prop(kind: 'assert' | 'assume' | 'cover', label: string, cond: Bits<1>): void {
    this.#scope.push({ k: 'prop', kind, label, cond: cond.expr, loc: callerLoc() });
  }
  #nested(body: () => void): Stmt[] {
    const outer = this.#scope;
    const inner: Stmt[] = [];
    this.#scope = inner;
    try {
      body();
    } finally {
      this.#scope = outer;
    }
    return inner;
  }
  #branch(into: Stmt[], cond: Bits<1>, body: () => void): Chain {
    const loc = callerLoc();
    const then = this.#nested(body);
    const rest: Stmt[] = [];
    into.push({ k: 'if', cond: cond.expr, then, else: rest, loc });
    return {
      elsewhen: (c, b) => this.#branch(rest, c, b),
      otherwise: (b) => void rest.push(...this.#nested(b)),
    };
  }
}

/** Handles of a port list; `inside` tells whose view: an `input` is read inside and driven outside. */
function portHandles(specs: PortSpecs, make: (name: string, w: number, dir: 'in' | 'out', loc: Loc) => Bits, inside = false): unknown {
  const out: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.port === 'input') out[name] = make(name, spec.w, 'in', spec.loc);
    else if (spec.port === 'output') out[name] = make(name, spec.w, 'out', spec.loc);
    else {
      const forward = spec.port === 'sink' ? 'in' : 'out';
      const back = spec.port === 'sink' ? 'out' : 'in';
      const handle: Record<string, unknown> = { $: (spec.port === 'sink') === inside ? 'in' : 'out', $fields: spec.fields };
      handle['valid'] = make(`${name}_valid`, 1, forward, spec.loc);
      handle['ready'] = make(`${name}_ready`, 1, back, spec.loc);
      for (const [f, w] of Object.entries(spec.fields)) handle[f] = make(`${name}_${f}`, w, forward, spec.loc);
      out[name] = handle;
    }
  }
  return out;
}

function nameOf(x: Bits): string {
  if (x.expr.op !== 'ref') throw new TypeError('a destination is a declared signal');
  return x.expr.name;
}
function toExpr(x: Bits | Const, w: number): Expr {
  return x instanceof Bits ? x.expr : { op: 'const', w, v: BigInt(x) };
}
function mapValues<T>(o: Readonly<Record<string, T>>, f: (value: T, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(o).map(([k, v]) => [k, f(v, k)]));
}
