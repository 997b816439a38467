import type { Loc } from '../hdl/ir.ts';

/** The place that all parts of random circuits claim to come from. */
export const LOC: Loc = { file: 'gen/fuzz/circuit.ts', line: 1 };
