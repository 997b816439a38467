import type { Figure, Figures } from '../eval/results.ts';

/** A figure counted in clocks on the RTL: its value, and of how many measurements. */
export interface Count {
  readonly value: number;
  readonly n: number;
  /** Where it is not that of its text. */
  readonly unit?: string;
}
export type Counts = Readonly<Record<string, Count>>;

/** What a figure is, and what it should reach. */
export interface CountText {
  /** Name, or the beginning of the names it stands for. */
  readonly name: string;
  readonly unit: string;
  readonly how: string;
  readonly aim?: { readonly sense: 'at least' | 'at most'; readonly value: number };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
export const count = (value: number, n: number, unit?: string): Count => ({ value: round(value), n, ...(unit === undefined ? {} : { unit }) });

/** Counts as figures of class H. The longest text that a name begins with describes it; throws for a name without one, and for a value that is no number. */
export function figuresOf(counts: Counts, texts: readonly CountText[]): Figures {
  return Object.fromEntries(Object.entries(counts).map(([name, { value, n, unit: own }]): [string, Figure] => {
    const text = texts.filter((t) => name === t.name || name.startsWith(`${t.name}.`)).sort((a, b) => b.name.length - a.name.length)[0];
    if (text === undefined) throw new RangeError(`bench: nothing says what ${name} is; add it to the texts of its bench`);
    if (!Number.isFinite(value) || n < 1) throw new RangeError(`bench: ${name} measured ${value} in ${n} measurements, not a number`);
    const { unit, how, aim } = text;
    return [name, { value, unit: own ?? unit, class: 'H', n, how, ...(aim ? { floor: { ...aim, met: aim.sense === 'at least' ? value >= aim.value : value <= aim.value } } : {}) }];
  }));
}

/** Mean, median and 99th percentile of latencies, with the rate of hits beside them. */
export function spread(name: string, cycles: readonly number[], hitRate: number): Counts {
  const sorted = [...cycles].sort((a, b) => a - b);
  const n = sorted.length;
  const at = (share: number): number => sorted[Math.min(n - 1, Math.ceil(share * n) - 1)]!;
  return {
    [`${name}.hit_rate`]: count(100 * hitRate, n, '%'), [`${name}.mean`]: count(sorted.reduce((a, b) => a + b, 0) / n, n),
    [`${name}.p50`]: count(at(0.5), n), [`${name}.p99`]: count(at(0.99), n),
  };
}
