/**
 * Golden model of the update commands, from the design text alone: what a command does and how it may end. Codes are those of the
 * formats (docs/registers.md); nothing else is shared with the hardware.
 */
export const OP = { set: 1, clear: 2, block: 3 } as const;
export const STATUS = { ok: 0, bad_op: 1, bad_domain: 2, bad_range: 3, unsupported: 4, uncertain: 5, memory_error: 6 } as const;
const PAE_BLOCKED = 2;

export interface UpdateCommand {
  readonly op: number;
  readonly rights: number;
  readonly domain: number;
  readonly first: number;
  readonly count: number;
  readonly response: { readonly index: number; readonly generation: number; readonly code: number } | null;
}

export interface UpdateTable {
  readonly base: number;
  /** Pages. */
  readonly limit: number;
  readonly cleared: boolean;
}

/** Pages `first` to `end` - 1 of a row become `rights`. */
export interface Line {
  readonly row: number;
  readonly first: number;
  readonly end: number;
  readonly rights: number;
}

/** Refused, or `ok`: then it changes its pages. */
export function verdictOf(c: UpdateCommand, tables: readonly UpdateTable[]): number {
  const takes = c.op === OP.clear || c.op === OP.block;
  if (c.op !== OP.set && !takes) return STATUS.bad_op;
  if (takes ? c.rights !== 0 || c.response !== null : c.rights !== 1 && c.rights !== 3) return STATUS.unsupported;
  const table = tables[c.domain];
  if (!table?.cleared) return STATUS.bad_domain;
  return c.count === 0 || c.first + c.count > table.limit ? STATUS.bad_range : STATUS.ok;
}

/** Whether the command takes rights, by its opcode: the old rights do not matter. */
export const lowers = (c: UpdateCommand): boolean => c.op !== OP.set || c.rights === 1;

/** One line for each region that the range touches, in order. */
export function linesOf(c: UpdateCommand, base: number, pagesPerRegion: number): Line[] {
  const rights = c.op === OP.set ? c.rights : c.op === OP.block ? PAE_BLOCKED : 0;
  const lines: Line[] = [];
  for (let page = c.first; page < c.first + c.count; ) {
    const region = Math.floor(page / pagesPerRegion);
    const end = Math.min(c.first + c.count, (region + 1) * pagesPerRegion);
    lines.push({ row: base + region, first: page - region * pagesPerRegion, end: end - region * pagesPerRegion, rights });
    page = end;
  }
  return lines;
}

/** The hardware clear of a domain: whole lines, no rights. */
export const wipeOf = (base: number, limit: number, pagesPerRegion: number): Line[] =>
  Array.from({ length: Math.ceil(limit / pagesPerRegion) }, (_, i) => ({ row: base + i, first: 0, end: pagesPerRegion, rights: 0 }));
