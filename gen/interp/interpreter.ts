import type { Design } from '../hdl/ir.ts';
import { ones } from './expr.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { Property } from './statements.ts';
import { stateOf, type StateElement } from './state.ts';

/** How registers are reset, as in the options of the printer; a component does not know. */
export type ResetKind = 'sync_high' | 'async_low';

/** A property that spoke at a clock edge: an assertion or assumption that failed, a cover that was reached. */
export interface Spoken {
  readonly kind: Property['kind'];
  /** Names of instances from the top to the module of the property, with dots; empty for the top. */
  readonly path: string;
  readonly label: string;
}

/** A design at work. Signals are named `name` in the top, `u_child.name` below. All values are unsigned. */
export interface Interpreter {
  /** Drives an input of the top. Throws a RangeError for another signal, or a value that does not fit. */
  set(input: string, value: bigint | number): void;
  /** The value of any signal in this cycle. Throws a RangeError for a name that is not there. */
  get(signal: string): bigint;
  /** Holds reset or lets it go. A synchronous reset acts at the next edge, an asynchronous one at once. */
  reset(active: boolean): void;
  /** One rising clock edge. Gives the properties that spoke at it, by what they saw just before it. */
  step(): Spoken[];
  /** All that is remembered from cycle to cycle, to look at or to change; the same order every time. */
  readonly state: readonly StateElement[];
}

/**
 * Interprets a design as `hdl/ir.ts` states it: two-state, one clock, everything 0 at the start, reset not active. It takes what
 * `elaborate` gives and neither lowers nor prints; the rules of streams and memories hold all the same. The design must pass the
 * checks (`checkDesign`). Slow and plain: for tests of a few hundred clocks.
 */
export function interpret(design: Design, options: { readonly reset: ResetKind } = { reset: 'sync_high' }): Interpreter {
  const modules = new Map(design.modules.map((m) => [m.name, m]));
  const find = (name: string) => {
    const m = modules.get(name);
    if (!m) throw new RangeError(`the design has no module '${name}'; it has ${[...modules.keys()].join(', ')}`);
    return m;
  };
  const async = options.reset === 'async_low';
  let epoch = 0;
  const top = scopeOf(find(design.top), find, () => epoch);
  const scopes = flatten(top);
  let inReset = false;
  /** With an asynchronous reset properties count from the second edge after it on. */
  let settled = false;

  const clear = (): void => {
    for (const s of scopes) {
      for (const { signal } of s.regs) if (signal.reset != null) s.stored.set(signal.name, signal.reset);
      for (const { hold } of s.streams) hold.history.stalled = 0n;
    }
    settled = false;
  };

  return {
    state: scopes.flatMap((s) => stateOf(s, () => epoch++)),
    set(input, value) {
      const s = top.module.signals.find((x) => x.name === input && x.kind === 'input');
      if (!s) throw new RangeError(`'${input}' is no input of ${top.module.name}; it has ${top.module.signals.filter((x) => x.kind === 'input').map((x) => x.name).join(', ') || 'none'}`);
      const v = BigInt(value);
      if (v < 0n || v > ones(s.w)) throw new RangeError(`${v} does not fit the ${s.w} bits of input '${input}' of ${top.module.name}`);
      top.stored.set(input, v);
      epoch++;
    },
    get(signal) {
      const path = signal.split('.');
      const name = path.pop()!;
      const scope = scopes.find((s) => s.path.join('.') === path.join('.'));
      if (!scope) throw new RangeError(`${top.module.name} has no instance '${path.join('.')}'`);
      return scope.read(name)();
    },
    reset(active) {
      inReset = active;
      if (active && async) clear();
      epoch++;
    },
    step() {
      const live = async ? settled : !inReset;
      const spoken = live ? scopes.flatMap(speaking) : [];
      // All changes are known before the first is made: every register sees the values before the edge.
      const changes = scopes.map(edge);
      for (const change of changes) change();
      settled = true;
      if (inReset) clear();
      epoch++;
      return spoken;
    },
  };
}

function flatten(s: Scope): Scope[] {
  return [s, ...s.children.flatMap(flatten)];
}

function speaking(s: Scope): Spoken[] {
  const speaks = (p: Property): boolean => p.counts() && p.holds() === (p.kind === 'cover');
  return s.properties.filter(speaks).map((p) => ({ kind: p.kind, path: s.path.join('.'), label: p.label }));
}

/** What the clock edge changes in one instance; the registers' reset comes after it. */
function edge(s: Scope): () => void {
  const next = s.regs.flatMap(({ signal, next: drive }) => {
    const v = drive?.() ?? null;
    return v === null ? [] : [[signal.name, v] as const];
  });
  const memories = s.memories.map(({ state }) => ({ state, ...state.edge() }));
  const streams = s.streams.map(({ hold }) => ({ hold, after: hold.next() }));
  return () => {
    for (const [name, v] of next) s.stored.set(name, v);
    for (const { state, reads, words } of memories) {
      for (const [out, v] of reads) s.stored.set(out, v);
      for (const [addr, v] of words) state.words[addr] = v;
    }
    for (const { hold, after } of streams) {
      hold.history.stalled = after.stalled;
      for (const [f, v] of after.fields) hold.history.fields.set(f, v);
    }
  };
}
