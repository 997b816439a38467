import type { Circuit } from './circuit.ts';
import { outputsOf, type Clock } from './trace.ts';

/** The first place where traces of one circuit differ. */
export interface Difference {
  /** Clock, from 0. */
  readonly clock: number;
  /** An output, with the signal inside where the output is made of several; or `properties`. */
  readonly what: string;
  /** What each source of a trace shows there. */
  readonly values: Readonly<Record<string, string>>;
}

/** The first difference between traces of a circuit, by the name of their source; null when they are the same. */
export function firstDifference(c: Circuit, traces: Readonly<Record<string, readonly Clock[]>>): Difference | null {
  const sources = Object.entries(traces);
  const differ = (at: (trace: readonly Clock[]) => string): boolean => new Set(sources.map(([, t]) => at(t))).size > 1;
  const values = (at: (trace: readonly Clock[]) => string): Difference['values'] => Object.fromEntries(sources.map(([name, t]) => [name, at(t)]));
  for (let clock = 0; clock < c.clocks; clock++) {
    for (const [i, port] of outputsOf(c).entries()) {
      const at = (t: readonly Clock[]): string => t[clock]?.outputs[i] ?? 'nothing';
      if (!differ(at)) continue;
      const part = port.name === 'all' ? partOfAll(c, sources.map(([, t]) => at(t))) : null;
      if (!part) return { clock, what: port.name, values: values(at) };
      return { clock, what: part.name, values: values((t) => digits(at(t), part)) };
    }
    const spoken = (t: readonly Clock[]): string => t[clock]?.spoken.join(', ') ?? 'nothing';
    if (differ(spoken)) return { clock, what: 'properties', values: values(spoken) };
  }
  return null;
}

interface Part {
  readonly name: string;
  readonly w: number;
  /** Lowest bit in the output. */
  readonly lo: number;
}

/** The signal of the concatenation `all` that differs; null where a value is no number. */
function partOfAll(c: Circuit, texts: readonly string[]): Part | null {
  if (texts.some((t) => !/^[0-9a-f]+$/.test(t))) return null;
  const [first, ...rest] = texts.map((t) => BigInt(`0x${t}`));
  const wrong = rest.map((v) => v ^ first!).find((d) => d !== 0n)!;
  const assign = c.top.stmts.find((s) => s.k === 'assign' && s.dst === 'all');
  const parts = assign?.k === 'assign' && assign.src.op === 'cat' ? assign.src.parts : [];
  let lo = parts.reduce((n, p) => n + p.w, 0);
  for (const p of parts) {
    lo -= p.w;
    if (p.op === 'ref' && (wrong >> BigInt(lo)) & ((1n << BigInt(p.w)) - 1n)) return { name: p.name, w: p.w, lo };
  }
  return null;
}

function digits(text: string, part: Part): string {
  return ((BigInt(`0x${text}`) >> BigInt(part.lo)) & ((1n << BigInt(part.w)) - 1n)).toString(16);
}
