import type { Diag, Loc, Signal } from '../hdl/ir.ts';

/** A place of a finding: what it is to the finding, where it is. */
export type Place = readonly [what: string, loc: Loc];

/** One finding. The first place is the main one. */
export function diag(code: string, message: string, ...places: readonly Place[]): Diag {
  return { code, message, locs: places.map(([what, loc]) => ({ what, loc })) };
}

/** The place where a signal is declared; nothing for a signal that is not there. */
export function declared(s: Signal | undefined): Place[] {
  return s ? [[`'${s.name}' declared`, s.loc]] : [];
}

/** `1 bit`, `8 bits`. */
export function bits(w: number): string {
  return `${w} ${w === 1 ? 'bit' : 'bits'}`;
}
