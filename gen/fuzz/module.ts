import type { Expr, Inst, Mem, ModuleIr, Signal, Stmt } from '../hdl/ir.ts';
import { clog2 } from '../hdl/ir.ts';
import { bitsOf, Expressions } from './expressions.ts';
import { CONTROL_WIDTH, memoryOf, peekAddress } from './memories.ts';
import { nextNames } from './names.ts';
import type { ModuleRecipe, RegRecipe } from './recipe.ts';
import { LOC, nodeOf, Statements, type Target } from './statements.ts';

/** Widest `all` port a module is instantiated with: keeps circuits small. */
const MAX_CHILD = 900;

/**
 * The module of a recipe. What it may instantiate are the `others`. Every signal of the hardware is a part of the output `all`, so
 * that nothing is unread and nothing that goes wrong stays inside.
 */
export function moduleOf(r: ModuleRecipe, name: string, others: readonly ModuleIr[]): ModuleIr {
  const signals: Signal[] = [];
  const stmts: Stmt[] = [];
  const mems: Mem[] = [];
  const insts: Inst[] = [];
  const fsms: ModuleIr['fsms'][number][] = [];
  /** What hardware may read so far; nothing is read before it has its value, so no loop can come about. */
  const known: Signal[] = [];
  const ref = (s: Signal): Expr => ({ op: 'ref', w: s.w, name: s.name });
  const declare = (s: Signal): Signal => (signals.push(s), s);
  const readable = (s: Signal): Signal => (known.push(s), declare(s));
  const names = nextNames();

  // Ports, and all that has a value from the clock edge on.
  r.inputs.forEach((w, i) => readable({ kind: 'input', name: `in${i}`, w, loc: LOC }));
  const spare = r.spare ? declare({ kind: 'input', name: 'spare', w: r.spare, loc: LOC }) : null;
  const streams = r.streams.map((s, i) => ({ name: `st${i}`, role: s.source ? ('source' as const) : ('sink' as const), fields: Object.fromEntries(s.fields.map((w, k) => [`f${k}`, w])), loc: LOC }));
  const streamOutputs = streams.flatMap((s) =>
    Object.entries({ valid: 1, ready: 1, ...s.fields }).flatMap(([field, w]) => {
      const output = (s.role === 'source') !== (field === 'ready');
      const signal: Signal = { kind: output ? 'output' : 'input', name: `${s.name}_${field}`, w, loc: LOC };
      return output ? [{ signal: declare(signal), trees: r.streams[streams.indexOf(s)]!.outputs }] : (readable(signal), []);
    }));
  const registers = r.regs.map((x) => readable(register(names('r'), x)));
  const machine = r.states ? machineOf(r.states) : null;
  if (machine) {
    readable(machine.signal);
    fsms.push({ reg: machine.signal.name, states: machine.states, loc: LOC });
  }
  const controls = r.mems.map((_, i) => readable({ kind: 'input', name: `mem${i}_ctl`, w: CONTROL_WIDTH, loc: LOC }));
  const reads = r.mems.map((m, i) => m.reads.map((_, k) => readable({ kind: 'memq', name: `mem${i}_q${k}`, w: m.lane * m.lanes, loc: LOC }).name));

  // Combinational parts. Registers are driven together with wires where there is a block.
  const exprs = new Expressions(known);
  const statements = new Statements(exprs, (n) => names(`p${n}`));
  const undriven: Target[] = registers.map((s) => ({ name: s.name, w: s.w, verb: 'next' }));
  for (const part of r.parts) {
    if (part.k === 'node') readable(nodeOf(names('n'), exprs.of(part.e, part.w)));
    else if (part.k === 'block') {
      const wires = part.wires.map((x): Signal => ({ kind: x.output ? 'output' : 'wire', name: names('w'), w: x.w, loc: LOC }));
      const along = undriven.splice(0, part.body.n % 3);
      stmts.push(...statements.list(part.body, [...wires.map((s): Target => ({ name: s.name, w: s.w, verb: 'assign' })), ...along], true));
      undriven.push(...along.filter((t) => !drives(stmts, t.name)));
      wires.forEach(readable);
    } else {
      const fitting = others.filter((o) => o.signals.find((s) => s.name === 'all')!.w <= MAX_CHILD);
      const child = fitting[part.module % fitting.length];
      if (!child) continue;
      const prefix = names('c');
      const conns: Record<string, string> = {};
      const outs: Signal[] = [];
      let k = 0;
      for (const port of child.signals) {
        if (port.kind !== 'input' && port.kind !== 'output') continue;
        const local: Signal = { kind: port.kind === 'input' ? 'instin' : 'instout', name: `${prefix}_${port.name}`, w: port.w, loc: LOC };
        conns[port.name] = declare(local).name;
        if (local.kind === 'instin') stmts.push({ k: 'assign', dst: local.name, src: exprs.of(part.inputs[k++], port.w), loc: LOC });
        else outs.push(local);
      }
      known.push(...outs);
      insts.push({ name: `u_${prefix}`, module: child.name, conns, loc: LOC });
    }
  }
  for (const [i, m] of r.mems.entries()) {
    const made = memoryOf(`mem${i}`, m, exprs, reads[i]!, controls[i]!);
    made.nodes.forEach(readable);
    mems.push(made.mem);
  }
  for (const [i, { signal, trees }] of streamOutputs.entries()) {
    stmts.push({ k: 'assign', dst: signal.name, src: exprs.of(trees[i % 3] ?? { op: 0, n: 17 * i + 9, kids: [] }, signal.w), loc: LOC });
  }
  for (const t of undriven) stmts.push({ k: 'next', dst: t.name, src: exprs.of({ op: 6, n: t.w, kids: [] }, t.w), loc: LOC });
  if (machine) stmts.push(machine.transitions(exprs));

  const all = declare({ kind: 'output', name: 'all', w: known.reduce((n, s) => n + s.w, 0) || 1, loc: LOC });
  stmts.push({ k: 'assign', dst: all.name, src: known.length ? { op: 'cat', w: all.w, parts: known.map(ref) } : { op: 'const', w: 1, v: 0n }, loc: LOC });

  // What properties alone read.
  const ghosts: Signal[] = [];
  const ghost = (s: Signal): Signal => (ghosts.push(s), declare(s));
  const visible: Signal[] = [...known];
  for (const [i, c] of r.checks.entries()) {
    const checks = new Expressions([...visible], exprs);
    if (c.k === 'node') visible.push(ghost(nodeOf(names('g'), checks.of(c.e, c.w))));
    else if (c.k === 'anyconst') visible.push(ghost({ kind: 'reg', name: names('g'), w: c.w, reset: null, ghost: true, anyconst: true, loc: LOC }));
    else {
      const s = ghost({ ...register(names('g'), c), ghost: true });
      visible.push(s);
      const own = new Statements(new Expressions([...visible], exprs), (n) => names(`q${i}_${n}`));
      stmts.push(...own.list(c.body, [{ name: s.name, w: s.w, verb: 'next' }], false));
      if (!drives(stmts, s.name)) stmts.push({ k: 'next', dst: s.name, src: checks.of(undefined, s.w), loc: LOC });
    }
  }
  for (const [i, m] of r.mems.entries()) {
    if (!m.peek) continue;
    const addr = declare(nodeOf(`mem${i}_peek_addr`, peekAddress(m, new Expressions([...visible], exprs))));
    const out = ghost({ kind: 'memq', name: `mem${i}_peek`, w: m.lane * m.lanes, ghost: true, loc: LOC });
    mems[i] = { ...mems[i]!, peek: { addr: addr.name, out: out.name, loc: LOC } };
  }
  for (const s of ghosts) stmts.push(...[0, 2].map((kind) => statements.property({ op: 'redxor', w: 1, a: ref(s) }, kind)));

  return {
    name, doc: 'A random circuit.', params: '{}', loc: LOC, signals, streams, stmts, mems, insts, fsms,
    unused: spare ? [{ value: ref(spare), why: 'random', loc: LOC }] : [],
  };
}

function register(name: string, r: RegRecipe): Signal {
  return { kind: 'reg', name, w: r.w, reset: r.reset === null ? null : bitsOf(r.reset, r.w), loc: LOC };
}

/** Whether some statement drives the signal. */
function drives(list: readonly Stmt[], name: string): boolean {
  return list.some((s) => (s.k === 'if' ? drives([...s.then, ...s.else], name) : s.k === 'switch' ? drives([...s.arms.flatMap((a) => a.body), ...s.other], name) : s.k !== 'prop' && s.dst === name));
}

/** A state machine that goes round, or jumps, on random conditions. */
function machineOf(count: number) {
  const w = Math.max(1, clog2(count));
  const states = Array.from({ length: count }, (_, i) => `s${i}`);
  const code = (i: number) => ({ op: 'const' as const, w, v: BigInt(i % count), sym: `FSM_S${i % count}` });
  const signal: Signal = { kind: 'reg', name: 'fsm', w, reset: 0n, loc: LOC };
  const transitions = (exprs: Expressions): Stmt => ({
    k: 'switch',
    sel: { op: 'ref', w, name: signal.name },
    arms: states.map((_, i) => ({
      match: [code(i)],
      body: [{ k: 'if', cond: exprs.of({ op: 14, n: i, kids: [] }, 1), then: [{ k: 'next', dst: signal.name, src: code(i + 1), loc: LOC }], else: i % 2 ? [{ k: 'next', dst: signal.name, src: code(i + 2), loc: LOC }] : [], loc: LOC }],
      loc: LOC,
    })),
    other: [],
    loc: LOC,
  });
  return { signal, states, transitions };
}
