import type { Figure, Figures } from '../eval/results.ts';

/** What a figure is, and what it must reach. */
export interface FigureText {
  readonly unit: string;
  readonly how: string;
  readonly floor?: { readonly sense: 'at least' | 'at most'; readonly value: number };
}

/** Repeated measurements by name; one of each in every round. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(name: string, value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`bench: ${name} measured ${value}, not a number`);
    const values = this.#values.get(name);
    if (values) values.push(value);
    else this.#values.set(name, [value]);
  }

  /** Drops what was measured so far: the first round only warms up. */
  clear(): void {
    this.#values.clear();
  }

  /** One figure for each name, in the order of first measurement: median, smallest and largest. `describe` says what a name is. */
  figures(describe: (name: string) => FigureText): Figures {
    return Object.fromEntries([...this.#values].map(([name, values]) => [name, figureOf(values, describe(name))]));
  }
}

function figureOf(values: readonly number[], { unit, how, floor }: FigureText): Figure {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return {
    value: median, unit, class: 'C', n: sorted.length, range: [sorted[0]!, sorted.at(-1)!], how,
    ...(floor ? { floor: { ...floor, met: floor.sense === 'at least' ? median >= floor.value : median <= floor.value } } : {}),
  };
}
