/**
 * Golden model of the commands, from the design text alone: what a command does and how it may end. Codes are those of the
 * formats (docs/registers.md); nothing else is shared with the hardware.
 */
export const OP = { set: 1, clear: 2, block: 3, harvest: 4, track: 5 } as const;
export const STATUS = { ok: 0, bad_op: 1, bad_domain: 2, bad_range: 3, unsupported: 4, uncertain: 5, memory_error: 6 } as const;
const PAE_BLOCKED = 2;

export interface UpdateCommand {
  readonly op: number;
  readonly rights: number;
  readonly domain: number;
  readonly first: number;
  readonly count: number;
  readonly response: { readonly index: number; readonly generation: number; readonly code: number } | null;
  /** Flags: a harvest clears; track begins (or else ends). */
  readonly harvestClear?: boolean;
  readonly trackEnable?: boolean;
  /** Where a harvest writes; the last qword of the command. */
  readonly address?: number;
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
  if (!(Object.values(OP) as number[]).includes(c.op)) return STATUS.bad_op;
  if ((c.harvestClear && c.op !== OP.harvest) || (c.trackEnable && c.op !== OP.track)) return STATUS.unsupported;
  if (ofTracker(c) && (c.rights !== 0 || (c.op === OP.harvest && (c.address ?? 0) % 64 !== 0) || (c.op === OP.track && c.response !== null))) return STATUS.unsupported;
  if (takes && (c.rights !== 0 || c.response !== null)) return STATUS.unsupported;
  if (c.op === OP.set && c.rights !== 1 && c.rights !== 3) return STATUS.unsupported;
  const table = tables[c.domain];
  if (!table?.cleared) return STATUS.bad_domain;
  if (c.op === OP.track) return c.first === 0 && c.count === 0 ? STATUS.ok : STATUS.bad_range;
  return c.count === 0 || c.first + c.count > table.limit ? STATUS.bad_range : STATUS.ok;
}

/** Whether the command is one of the access tracker. */
export const ofTracker = (c: UpdateCommand): boolean => c.op === OP.harvest || c.op === OP.track;

/** Whether the end of the command waits for the DMA granted before: it takes rights, by its opcode (the old rights do not matter), or access bits. */
export const drains = (c: UpdateCommand): boolean => (c.op === OP.set ? c.rights === 1 : ofTracker(c) ? Boolean(c.harvestClear || c.trackEnable) : true);

/** A line of the tracker that a command harvests: to `address`, or null, to nowhere. */
export interface HarvestLine {
  readonly row: number;
  readonly address: number | null;
  readonly clear: boolean;
}

/** The tracker's lines of a command, in order: whole regions, one behind the other in host memory; all of the domain when tracking begins. */
export function harvestsOf(c: UpdateCommand, table: UpdateTable, pagesPerRegion: number): HarvestLine[] {
  const lineBytes = (2 * pagesPerRegion) / 8;
  if (c.op === OP.track) return c.trackEnable ? wipeOf(table.base, table.limit, pagesPerRegion).map(({ row }) => ({ row, address: null, clear: true })) : [];
  const first = Math.floor(c.first / pagesPerRegion);
  const last = Math.floor((c.first + c.count - 1) / pagesPerRegion);
  return Array.from({ length: last - first + 1 }, (_, i) => ({ row: table.base + first + i, address: (c.address ?? 0) + i * lineBytes, clear: Boolean(c.harvestClear) }));
}

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
