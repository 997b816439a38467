import type { ModuleIr, Signal } from '../hdl/ir.ts';
import { meanings, type Read, type Value } from './expr.ts';
import { memoryState, type MemoryState } from './memory.ts';
import { driver, properties, type Driver, type Property } from './statements.ts';
import { holdRuleOf, type HoldRule } from './streams.ts';

/** One instance of a module at work: its values, and all that it remembers. */
export interface Scope {
  readonly module: ModuleIr;
  /** Names of instances from the top; empty for the top. */
  readonly path: readonly string[];
  /** The value of a signal in this cycle. */
  readonly read: Read;
  /** Signals that hold a value by themselves: inputs of the top, registers, read data. */
  readonly stored: Map<string, bigint>;
  readonly regs: readonly { readonly signal: Signal; readonly next: Driver | null }[];
  readonly memories: readonly { readonly name: string; readonly state: MemoryState }[];
  readonly streams: readonly { readonly name: string; readonly hold: HoldRule }[];
  readonly properties: readonly Property[];
  readonly children: readonly Scope[];
}

/** Finds a module of the design by name. */
export type Find = (name: string) => ModuleIr;

/** Builds an instance and all below it. `inputs` gives the values of its inputs; without it they are stored (the top). */
export function scopeOf(module: ModuleIr, find: Find, epoch: () => number, path: readonly string[] = [], inputs?: Read): Scope {
  const stored = new Map<string, bigint>();
  const values = new Map<string, Value>();
  const signals = new Map(module.signals.map((s) => [s.name, s]));
  const where = (name: string): string => [...path, name].join('.');
  const read: Read = (name) => {
    const found = values.get(name);
    if (found) return found;
    const s = signals.get(name);
    if (!s) throw new RangeError(`module ${module.name} has no signal '${name}'${path.length ? ` (instance ${path.join('.')})` : ''}; it has ${[...signals.keys()].join(', ')}`);
    const value = guarded(signalValue(s), where(name));
    values.set(name, value);
    return value;
  };
  const meaning = meanings(read, epoch);
  const children = new Map<string, Scope>();
  const outputs = new Map<string, { readonly child: string; readonly port: string }>();

  const inside = (name: string): Value => {
    stored.set(name, 0n);
    return () => stored.get(name)!;
  };
  /** Made at its first use, when the driver of the signal may be looked at. */
  const late = (make: () => Value): Value => {
    let value: Value | null = null;
    return () => (value ??= make())();
  };
  const signalValue = (s: Signal): Value => {
    switch (s.kind) {
      case 'input':
        return inputs ? inputs(s.name) : inside(s.name);
      case 'node':
        return late(() => meaning(s.def!));
      case 'reg':
        return inside(s.name);
      case 'memq': {
        const i = module.mems.findIndex((m) => m.peek?.out === s.name);
        if (i < 0) return inside(s.name);
        return late(() => {
          const addr = read(module.mems[i]!.peek!.addr);
          return () => memories[i]!.state.at(addr());
        });
      }
      case 'instout': {
        const { child, port } = outputs.get(s.name)!;
        return late(() => children.get(child)!.read(port));
      }
      case 'output':
      case 'wire':
      case 'instin':
        return late(() => settled(driver(module.stmts, s.name, meaning), where(s.name), epoch));
    }
  };

  for (const inst of module.insts) {
    const local = (port: string): string => inst.conns[port]!;
    children.set(inst.name, scopeOf(find(inst.module), find, epoch, [...path, inst.name], (port) => late(() => read(local(port)))));
    for (const [port, name] of Object.entries(inst.conns)) if (signals.get(name)?.kind === 'instout') outputs.set(name, { child: inst.name, port });
  }
  const memories = module.mems.map((m) => ({ name: m.name, state: memoryState(m, meaning) }));
  for (const s of module.signals) read(s.name);
  const streams = module.streams.map((s) => ({ name: s.name, hold: holdRuleOf(s, read) }));
  const regs = module.signals.filter((s) => s.kind === 'reg').map((signal) => ({ signal, next: driver(module.stmts, signal.name, meaning) }));
  return {
    module, path, read, stored, regs, memories, streams,
    properties: [...properties(module.stmts, meaning), ...memories.flatMap((m) => m.state.rules), ...streams.flatMap((s) => s.hold.rules)],
    children: [...children.values()],
  };
}

/** The value of a combinational signal, computed once an epoch. */
function settled(drive: Driver | null, name: string, epoch: () => number): Value {
  let at = -1;
  let last = 0n;
  return () => {
    if (at !== epoch()) {
      const v = drive?.() ?? null;
      if (v === null) throw new RangeError(`'${name}' has no value here: nothing drives it on this path; run the checks on the design`);
      last = v;
      at = epoch();
    }
    return last;
  };
}

/** Says so when a value depends on itself, instead of running out of stack. */
function guarded(value: Value, name: string): Value {
  let busy = false;
  return () => {
    if (busy) throw new RangeError(`'${name}' depends on itself in one cycle; run the checks on the design`);
    busy = true;
    try {
      return value();
    } finally {
      busy = false;
    }
  };
}
