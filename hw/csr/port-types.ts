import { input, output, type PortSpecs } from '../../gen/hdl/index.ts';
import { registerMap } from '../../gen/regmap/model.ts';
import { csrPorts } from '../../gen/regmap/ports.ts';
import type { FieldSpec, RegisterMapSpec, RegisterSpec, WindowSpec } from '../../gen/regmap/types.ts';

type In<W extends number> = ReturnType<typeof input<W>>;
type Out<W extends number> = ReturnType<typeof output<W>>;
/** A port as a type: its name and its kind. */
type Port<N extends string, P> = readonly [name: N, port: P];
type Name<A extends string, B extends string> = `${Lowercase<A>}_${Lowercase<B>}`;

/** 1 for a single bit of a register that is no array, else any width. */
type FieldWidth<R extends RegisterSpec, F extends FieldSpec> = R extends { readonly count: number } ? number : F['bits'] extends number ? 1 : number;
type CopiesWidth<R extends RegisterSpec> = R extends { readonly count: number } ? number : 1;

type FieldPort<R extends RegisterSpec, N extends string, F extends FieldSpec> = F['access'] extends 'ro'
  ? F extends { readonly value: number | bigint }
    ? never
    : Port<N, In<FieldWidth<R, F>>>
  : F['access'] extends 'w1c'
    ? Port<`${N}_set`, In<FieldWidth<R, F>>>
    : Port<N, Out<FieldWidth<R, F>>>;

type RegisterPort<N extends string, R extends RegisterSpec> =
  | { [F in keyof R['fields'] & string]: FieldPort<R, Name<N, F>, R['fields'][F]> }[keyof R['fields'] & string]
  | (R extends { readonly strobe: true } ? Port<Name<N, 'we'>, Out<CopiesWidth<R>>> : never)
  | (R extends { readonly lock: true } ? Port<Name<N, 'lock'>, In<CopiesWidth<R>>> | Port<'locked_write', Out<1>> : never);

/** `Word`: bytes of a register; a window of one word has no address. */
type WindowPort<N extends string, W extends WindowSpec, Word extends number> =
  | (W['bytes'] extends Word ? never : Port<Name<N, 'addr'>, Out<number>>)
  | (W['access'] extends 'ro' ? never : Port<Name<N, 'wr'>, Out<1>> | Port<Name<N, 'wdata'> | Name<N, 'be'>, Out<number>>)
  | (W['access'] extends 'wo' ? never : Port<Name<N, 'rd'>, Out<1>> | Port<Name<N, 'rdata'>, In<number>>);

type BusPort =
  | Port<'req_valid' | 'req_write', In<1>>
  | Port<'req_addr' | 'req_data' | 'req_be', In<number>>
  | Port<'rsp_valid', Out<1>>
  | Port<'rsp_data', Out<number>>;

type AnyPort<M extends RegisterMapSpec> =
  | BusPort
  | { [N in keyof M['registers'] & string]: RegisterPort<N, M['registers'][N]> }[keyof M['registers'] & string]
  | (M extends { readonly windows: infer W } ? { [N in keyof W & string]: W[N] extends WindowSpec ? WindowPort<N, W[N], M['width'] extends 64 ? 8 : 4> : never }[keyof W & string] : never);

/**
 * The ports of the CSR block of a map, typed from the map's literals: `ctrl_enable` of a map with CTRL.ENABLE. What each
 * port is: `csrPorts` (gen/regmap/ports.ts).
 */
export type CsrPorts<M extends RegisterMapSpec> = { readonly [P in AnyPort<M> as P[0]]: P[1] };

/** The port list of the CSR block of a map. */
export function csrPortSpecs(spec: RegisterMapSpec): PortSpecs {
  return Object.fromEntries(csrPorts(registerMap(spec)).map((p) => [p.name, p.dir === 'input' ? input(p.width) : output(p.width)]));
}
