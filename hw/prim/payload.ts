import { createHash } from 'node:crypto';
import { cat, type Bits, type Fields, type StreamIn } from '../../gen/hdl/index.ts';

/** Longest field list that a module name spells out, in characters. */
const SPELLED = 40;

/** Bits of a payload. */
export function payloadWidth(fields: Fields): number {
  return Object.values(fields).reduce((a, b) => a + b, 0);
}

/**
 * A payload as part of a module name: `data8_last1`; a long one as its width and a digest of that text: `w137_1c29ab`. The same
 * payload gives the same text, payloads of other names, widths or order give another.
 */
export function payloadName(fields: Fields): string {
  const text = Object.entries(fields).map(([name, w]) => `${name}${w}`).join('_');
  return text.length <= SPELLED ? text : `w${payloadWidth(fields)}_${createHash('sha256').update(text).digest('hex').slice(0, 6)}`;
}

/** Problems of a payload as a parameter; `taken` are names that the component adds to it. */
export function payloadProblems(fields: Fields, taken: readonly string[] = []): string[] {
  const reserved = ['valid', 'ready', ...taken];
  return [
    ...(Object.keys(fields).length ? [] : ['the payload has no field; give it at least one']),
    ...Object.keys(fields).filter((f) => reserved.includes(f)).map((f) => `a field of the payload is called '${f}', which the component uses itself; rename it`),
    ...Object.entries(fields).filter(([, w]) => !Number.isInteger(w) || w < 1).map(([f, w]) => `field '${f}' is ${w} bits wide; it must be a whole number of at least 1`),
  ];
}

/** The fields of a stream as one value, the first field in the highest bits. */
export function pack(stream: Pick<StreamIn, '$fields'>): Bits {
  return cat(...fieldsOf(stream).map(([, value]) => value));
}

/** The fields of a packed payload, each with its name. */
export function unpack(fields: Fields, packed: Bits): [name: string, value: Bits][] {
  let top = packed.w;
  return Object.entries(fields).map(([name, w]) => {
    top -= w;
    return [name, packed.bits(top + w - 1, top)];
  });
}

/** The same by name. */
export function unpackFields<const F extends Fields>(fields: F, packed: Bits): { readonly [K in keyof F]: Bits } {
  return Object.fromEntries(unpack(fields, packed)) as { readonly [K in keyof F]: Bits };
}

/** The fields of a stream end in order, each with its name. Either end will do: both are values. */
export function fieldsOf(stream: Pick<StreamIn, '$fields'>): [name: string, value: Bits][] {
  const values = stream as unknown as Readonly<Record<string, Bits>>;
  return Object.keys(stream.$fields).map((name) => [name, values[name]!]);
}
