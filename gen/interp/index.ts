/** The public face of the interpreter of the IR. */
export { interpret, type Interpreter, type ResetKind, type Spoken } from './interpreter.ts';
export type { StateElement } from './state.ts';
