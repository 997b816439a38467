import type { Bits, Wire } from './bits.ts';
import type { Loc } from './ir.ts';
import { callerLoc } from './loc.ts';

/** Payload of a stream: field name -> bits. */
export type Fields = Readonly<Record<string, number>>;
/** `sink(8)` is short for `sink({ data: 8 })`. */
type AsFields<F extends number | Fields> = F extends number ? { readonly data: F } : F extends Fields ? F : never;

export interface InputSpec<W extends number = number> { readonly port: 'input'; readonly w: W; readonly loc: Loc }
export interface OutputSpec<W extends number = number> { readonly port: 'output'; readonly w: W; readonly loc: Loc }
export interface SinkSpec<F extends Fields = Fields> { readonly port: 'sink'; readonly fields: F; readonly loc: Loc }
export interface SourceSpec<F extends Fields = Fields> { readonly port: 'source'; readonly fields: F; readonly loc: Loc }
export type PortSpec = InputSpec | OutputSpec | SinkSpec | SourceSpec;
export type PortSpecs = Readonly<Record<string, PortSpec>>;

/** The end of a stream that is read: `valid` and the fields come in, `ready` is driven. `$` and `$fields` are for the HDL itself. */
export type StreamIn<F extends Fields = Fields> = { readonly $: 'in'; readonly $fields: F; readonly valid: Bits<1>; readonly ready: Wire<1> } & { readonly [K in keyof F]: Bits<F[K]> };
/** The end of a stream that is driven: `valid` and the fields are driven, `ready` comes in. */
export type StreamOut<F extends Fields = Fields> = { readonly $: 'out'; readonly $fields: F; readonly valid: Wire<1>; readonly ready: Bits<1> } & { readonly [K in keyof F]: Wire<F[K]> };

/** Ports as the component itself sees them. */
export type Inside<S extends PortSpecs> = {
  readonly [K in keyof S]: S[K] extends InputSpec<infer W> ? Bits<W> : S[K] extends OutputSpec<infer W> ? Wire<W> : S[K] extends SinkSpec<infer F> ? StreamIn<F> : S[K] extends SourceSpec<infer F> ? StreamOut<F> : never;
};
/** Ports of an instance as its parent sees them: directions turned round. */
export type Outside<S extends PortSpecs> = {
  readonly [K in keyof S]: S[K] extends InputSpec<infer W> ? Wire<W> : S[K] extends OutputSpec<infer W> ? Bits<W> : S[K] extends SinkSpec<infer F> ? StreamOut<F> : S[K] extends SourceSpec<infer F> ? StreamIn<F> : never;
};

/**
 * Ports with the payload of the parameters: where a component takes its payload as the parameter `fields`, its ports are declared
 * with any payload (`Fields`), and an instance has the fields that it was given.
 */
export type WithPayload<S extends PortSpecs, G extends Fields> = {
  readonly [K in keyof S]: S[K] extends SinkSpec<infer F> ? SinkSpec<Given<F, G>> : S[K] extends SourceSpec<infer F> ? SourceSpec<Given<F, G>> : S[K];
};
type Given<F extends Fields, G extends Fields> = string extends keyof F ? G & { readonly [K in keyof F as string extends K ? never : K]: F[K] } : F;

export function input<const W extends number>(w: W): InputSpec<W> {
  return { port: 'input', w, loc: callerLoc() };
}
export function output<const W extends number>(w: W): OutputSpec<W> {
  return { port: 'output', w, loc: callerLoc() };
}
/** A valid/ready stream into the component: ports `<name>_valid`, `<name>_ready`, `<name>_<field>`. */
export function sink<const F extends number | Fields>(payload: F): SinkSpec<AsFields<F>> {
  return { port: 'sink', fields: fieldsOf(payload), loc: callerLoc() };
}
/** A valid/ready stream out of the component. */
export function source<const F extends number | Fields>(payload: F): SourceSpec<AsFields<F>> {
  return { port: 'source', fields: fieldsOf(payload), loc: callerLoc() };
}
function fieldsOf<F extends number | Fields>(payload: F): AsFields<F> {
  return (typeof payload === 'number' ? { data: payload } : payload) as AsFields<F>;
}
