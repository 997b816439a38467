/** A whole number from 0, at most 2^53; null for anything else. */
export function whole(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}

/** Seconds with a fraction, as whole ns (an epoch in ns does not fit a number); null for anything else. */
export function nanoseconds(text: string | undefined): bigint | null {
  const [, seconds, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text ?? '') ?? [];
  return seconds === undefined ? null : BigInt(seconds) * 1_000_000_000n + BigInt(fraction.slice(0, 9).padEnd(9, '0'));
}

/** Times as us since the first one that is asked for, from ticks of `perUs` a microsecond. */
export function sinceFirst(perUs: number): (ticks: bigint) => number {
  let first: bigint | null = null;
  return (ticks) => Number(ticks - (first ??= ticks)) / perUs;
}

/** Numbers from 0 for names, in order of appearance. */
export function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1);
}
