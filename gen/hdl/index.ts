/** The public face of the embedded HDL. */
export { Bits, Reg, Wire, cat, copies, copyOf, lit, lowestSet, mux, oneHot, oneHotIndex, oneHotSelect, select, vector, type Const } from './bits.ts';
export { component, type Component } from './component.ts';
export { elaborate } from './elaborate.ts';
export { HdlError, diagText, locText } from './errors.ts';
export { clog2, designToJson, type Design, type Diag, type Loc, type ModuleIr } from './ir.ts';
export { ModuleBuilder, type Fsm, type Memory } from './module.ts';
export { input, output, sink, source, type Fields, type InputSpec, type Inside, type OutputSpec, type Outside, type PortSpecs, type SinkSpec, type SourceSpec, type StreamIn, type StreamOut } from './ports.ts';
