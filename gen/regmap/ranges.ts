/** Bytes that something occupies in a BAR. Ranges of one `name` (copies of an array) are reported as one; `label` says which. */
export interface Range {
  readonly name: string;
  readonly label: string;
  readonly first: number;
  readonly bytes: number;
}

/** Ranges of a map that leave the BAR or overlap, one sentence for each pair of names. */
export function checkRanges(map: string, barBytes: number, ranges: readonly Range[]): string[] {
  const problems: string[] = [];
  const said = new Set<string>();
  const say = (key: string, problem: string): void => {
    if (!said.has(key)) problems.push(problem);
    said.add(key);
  };
  for (const r of ranges) {
    if (r.first + r.bytes > barBytes) say(r.name, `${map}.${r.label}: ${text(r)} lies outside the BAR of ${barBytes} bytes`);
  }
  // Sweep in order of address; only ranges that reach past the next start can overlap it.
  let open: Range[] = [];
  for (const r of [...ranges].sort((a, b) => a.first - b.first)) {
    open = open.filter((o) => o.first + o.bytes > r.first);
    for (const o of open) say([o.name, r.name].sort().join(' '), `${map}.${o.label}: ${text(o)} overlaps ${map}.${r.label}: ${text(r)}`);
    open.push(r);
  }
  return problems;
}

function text(r: Range): string {
  const hex = (n: number): string => `0x${n.toString(16).padStart(4, '0')}`;
  return `${hex(r.first)}..${hex(r.first + r.bytes - 1)}`;
}
