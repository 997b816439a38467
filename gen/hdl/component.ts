import type { Loc } from './ir.ts';
import { callerLoc } from './loc.ts';
import type { ModuleBuilder } from './module.ts';
import type { Inside, PortSpecs } from './ports.ts';

/** A piece of hardware as a value: parameters in, one module out. */
export interface Component<P, S extends PortSpecs> {
  /** Verilog module name; parameters that change the module are part of it. */
  readonly name: (params: P) => string;
  /** Header of the module: purpose, parameters, latency, what it does not do. */
  readonly doc: string;
  readonly ports: (params: P) => S;
  /** Every problem of the parameters, one sentence each. */
  readonly check: (params: P) => readonly string[];
  readonly build: (m: ModuleBuilder, io: Inside<S>, params: P) => void;
  readonly loc: Loc;
}

export function component<P, const S extends PortSpecs>(def: {
  name: (params: P) => string;
  doc: string;
  check?: (params: P) => readonly string[];
  ports: (params: P) => S;
  build: (m: ModuleBuilder, io: Inside<S>, params: P) => void;
}): Component<P, S> {
  return { check: () => [], ...def, loc: callerLoc() };
}
