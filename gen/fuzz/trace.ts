import type { Signal } from '../hdl/ir.ts';
import type { Circuit } from './circuit.ts';
import { inputsOf, interpreterOf, type Stimulus } from './vectors.ts';

/** What a circuit shows, clock by clock. The texts are compared as they are, so an `x` or `z` of a simulator is a difference. */
export interface Clock {
  /** Values of the outputs, hexadecimal without leading zeros, in the order of the ports. */
  readonly outputs: readonly string[];
  /** Properties that spoke at the edge: `assert u_child.label`, sorted. */
  readonly spoken: readonly string[];
}

/** Output ports of a circuit. */
export function outputsOf(c: Circuit): readonly Signal[] {
  return c.top.signals.filter((s) => s.kind === 'output');
}

/** A spoken property as it stands in a trace. */
export function spokenText(kind: string, path: string, label: string): string {
  return `${kind} ${path ? `${path}.` : ''}${label}`;
}

/** The trace that the interpreter gives. */
export function expectedTrace(c: Circuit, s: Stimulus): Clock[] {
  const it = interpreterOf(c, s.start);
  const inputs = inputsOf(c);
  const outputs = outputsOf(c);
  return s.vectors.map((v) => {
    inputs.forEach((port, i) => it.set(port.name, v.inputs[i]!));
    it.reset(v.reset);
    const seen = outputs.map((port) => it.get(port.name).toString(16));
    return { outputs: seen, spoken: it.step().map((p) => spokenText(p.kind, p.path, p.label)).sort() };
  });
}
