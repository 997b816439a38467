/** Pages side by side. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Groups pages, given in any order, into runs of neighbours, ascending. */
export function contiguousRuns(pages: readonly number[]): Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && page === last.first + last.count) last.count++;
    else runs.push({ first: page, count: 1 });
  }
  return runs;
}
