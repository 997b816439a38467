/**
 * The intermediate representation (IR): what elaboration records and every pass reads.
 *
 * Plain data only: no methods, no cycles, references by name. A `bigint` is the one thing JSON does not know;
 * `designToJson` writes it as a decimal string.
 */

/** The first frame of user code that made a thing: file relative to the repository root, 1-based line. */
export interface Loc {
  readonly file: string;
  readonly line: number;
}

/** Operators of two operands of equal width whose result has that width. `add` and `sub` wrap. */
export type BinaryOp = 'and' | 'or' | 'xor' | 'add' | 'sub';
/** Unsigned comparisons: two operands of equal width, result 1 bit. */
export type CompareOp = 'eq' | 'ne' | 'lt' | 'le';
/** Reductions: any width to 1 bit. */
export type ReduceOp = 'redand' | 'redor' | 'redxor';

/**
 * An expression. `w` is the width of its value in bits (>= 1), as its builder claims it; `check/widths` recomputes it.
 * - `const`: `v` must fit `w`; `sym` is the name of a local constant to print instead of the number (FSM states).
 * - `ref`: a signal of the module, by name.
 * - `shl`/`shr`: by a run-time amount, zeros shifted in, width of `a` kept; the amount has 1 to 31 bits (`MAX_AMOUNT`),
 *   and one of the width of `a` or more leaves 0.
 * - `cat`: most significant part first.
 * - `slice`: bits `hi` down to `lo` of `a`.
 * - `index`: the bit of `a` that `i` selects; `i` has exactly clog2(width of a) bits and that width is a power of two.
 * - `zx`/`sx`: zero or sign extension to `w`, which is at least the width of `a`.
 */
export type Expr =
  | { readonly op: 'const'; readonly w: number; readonly v: bigint; readonly sym?: string }
  | { readonly op: 'ref'; readonly w: number; readonly name: string }
  | { readonly op: 'not'; readonly w: number; readonly a: Expr }
  | { readonly op: BinaryOp; readonly w: number; readonly a: Expr; readonly b: Expr }
  | { readonly op: CompareOp; readonly w: number; readonly a: Expr; readonly b: Expr }
  | { readonly op: ReduceOp; readonly w: number; readonly a: Expr }
  | { readonly op: 'shl' | 'shr'; readonly w: number; readonly a: Expr; readonly n: Expr }
  | { readonly op: 'mux'; readonly w: number; readonly c: Expr; readonly a: Expr; readonly b: Expr }
  | { readonly op: 'cat'; readonly w: number; readonly parts: readonly Expr[] }
  | { readonly op: 'slice'; readonly w: number; readonly a: Expr; readonly hi: number; readonly lo: number }
  | { readonly op: 'index'; readonly w: number; readonly a: Expr; readonly i: Expr }
  | { readonly op: 'zx' | 'sx'; readonly w: number; readonly a: Expr };

/**
 * What a signal is decides how it may be driven:
 * - `input`: a port, driven outside. `clk` and `rst` are not signals; the printer adds them.
 * - `output`: a port, combinational, driven by `assign`.
 * - `wire`: combinational, driven by `assign`.
 * - `node`: a named expression; `def` is its only driver.
 * - `reg`: clocked, driven by `next`, holds when not driven.
 * - `instin`: an input port of an instance, driven by `assign` in this module.
 * - `instout`: an output port of an instance, driven by the instance.
 * - `memq`: the read data of a memory port, driven by the memory.
 */
export type SignalKind = 'input' | 'output' | 'wire' | 'node' | 'reg' | 'instin' | 'instout' | 'memq';

export interface Signal {
  readonly kind: SignalKind;
  readonly name: string;
  readonly w: number;
  readonly loc: Loc;
  /** Only for `node`. */
  readonly def?: Expr;
  /** Only for `reg`: the value after reset, or null for a register without reset. */
  readonly reset?: bigint | null;
  /** Only for `reg` and `memq`: exists for properties alone (history, ghost state, a peek). Its use by hardware is an error. */
  readonly ghost?: boolean;
  /** Only for a ghost `reg`: a constant that a proof chooses freely and a simulation at random; nothing drives it. */
  readonly anyconst?: boolean;
  readonly doc?: string;
}

/**
 * - `assign`, `next`: the last one on the path taken wins.
 * - `prop`: counts under the conditions around it, at each clock edge out of reset, with the values before the edge. With an
 *   asynchronous reset the first edge out of reset is left out: at it the reset may only just have gone.
 */
export type Stmt =
  | { readonly k: 'assign'; readonly dst: string; readonly src: Expr; readonly loc: Loc }
  | { readonly k: 'next'; readonly dst: string; readonly src: Expr; readonly loc: Loc }
  | { readonly k: 'if'; readonly cond: Expr; readonly then: readonly Stmt[]; readonly else: readonly Stmt[]; readonly loc: Loc }
  | { readonly k: 'switch'; readonly sel: Expr; readonly arms: readonly SwitchArm[]; readonly other: readonly Stmt[]; readonly loc: Loc }
  | { readonly k: 'prop'; readonly kind: 'assert' | 'assume' | 'cover'; readonly label: string; readonly cond: Expr; readonly loc: Loc };

export interface SwitchArm {
  /** Constants of the selector's width; no constant stands in two arms. */
  readonly match: readonly Extract<Expr, { op: 'const' }>[];
  readonly body: readonly Stmt[];
  readonly loc: Loc;
}

/**
 * A memory with one synchronous clock. Printed as an instance `u_<name>` of its own module.
 * - `ruw` (read under write, the same address in one cycle): `old` data, `new` data (a bypass is built), or
 *   `undefined`: must not happen; the memory module asserts it.
 * - `lane`: bits covered by one bit of the write mask; equal to `width` when there is no mask, or one of a single bit.
 */
export interface Mem {
  readonly name: string;
  readonly width: number;
  readonly depth: number;
  readonly ruw: 'old' | 'new' | 'undefined';
  readonly lane: number;
  readonly writes: readonly { readonly en: Expr; readonly addr: Expr; readonly data: Expr; readonly mask: Expr | null; readonly loc: Loc }[];
  /** `out` is the name of the `memq` signal: the word at `addr`, one cycle after `en`; it holds while `en` is low. */
  readonly reads: readonly { readonly en: Expr; readonly addr: Expr; readonly out: string; readonly loc: Loc }[];
  /** A look at the word at signal `addr` in the same cycle, on signal `out`; for properties alone. */
  readonly peek?: { readonly addr: string; readonly out: string; readonly loc: Loc };
  readonly loc: Loc;
}

export interface Inst {
  readonly name: string;
  readonly module: string;
  /** Port name of the child -> name of the `instin` or `instout` signal here. */
  readonly conns: Readonly<Record<string, string>>;
  readonly loc: Loc;
}

/** A valid/ready stream of the port list: `<name>_valid`, `<name>_ready`, `<name>_<field>` for each field. */
export interface StreamPort {
  readonly name: string;
  readonly role: 'sink' | 'source';
  readonly fields: Readonly<Record<string, number>>;
  readonly loc: Loc;
}

export interface ModuleIr {
  readonly name: string;
  /** Printed as the header comment: purpose, parameters, latency, what it does not do. */
  readonly doc: string;
  /** The parameters of the component, as JSON text with sorted keys; documentation and identity. */
  readonly params: string;
  readonly loc: Loc;
  /** In declaration order; ports are the signals of kind `input` and `output`, in port order. */
  readonly signals: readonly Signal[];
  readonly streams: readonly StreamPort[];
  readonly stmts: readonly Stmt[];
  readonly mems: readonly Mem[];
  readonly insts: readonly Inst[];
  /** Values left unused on purpose, each with its reason. */
  readonly unused: readonly { readonly value: Expr; readonly why: string; readonly loc: Loc }[];
  /** FSMs, for printing localparams and for the documentation. */
  readonly fsms: readonly { readonly reg: string; readonly states: readonly string[]; readonly loc: Loc }[];
}

/** A design: every module once, children before parents; the last one is the top. */
export interface Design {
  readonly top: string;
  readonly modules: readonly ModuleIr[];
}

/** One finding of a pass: a stable code, one sentence, every place that matters (the first is the main one). */
export interface Diag {
  readonly code: string;
  readonly message: string;
  readonly locs: readonly { readonly what: string; readonly loc: Loc }[];
}

export function designToJson(design: Design): string {
  return JSON.stringify(design, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** Widest amount of a shift, bits: Verilator 5.006 and Yosys read one that they find to be constant as a signed number of 32 bits. */
export const MAX_AMOUNT = 31;

/** Bits needed to name `n` things: 0 for n <= 1. */
export function clog2(n: number): number {
  return n <= 1 ? 0 : Math.ceil(Math.log2(n));
}

/** Every direct operand of an expression. */
export function operands(e: Expr): readonly Expr[] {
  switch (e.op) {
    case 'const':
    case 'ref':
      return [];
    case 'mux':
      return [e.c, e.a, e.b];
    case 'cat':
      return e.parts;
    case 'index':
      return [e.a, e.i];
    case 'shl':
    case 'shr':
      return [e.a, e.n];
    case 'not':
    case 'redand':
    case 'redor':
    case 'redxor':
    case 'slice':
    case 'zx':
    case 'sx':
      return [e.a];
    default:
      return [e.a, e.b];
  }
}

/** Names of all signals an expression reads. */
export function refs(e: Expr, into: Set<string> = new Set()): Set<string> {
  const seen = new Set<Expr>();
  const walk = (x: Expr): void => {
    if (seen.has(x)) return;
    seen.add(x);
    if (x.op === 'ref') into.add(x.name);
    for (const o of operands(x)) walk(o);
  };
  walk(e);
  return into;
}
