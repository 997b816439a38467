import { z } from 'zod';

/** One variable of a make target: how its text is checked and what a user is told. */
export interface OptionSpec<T = unknown> {
  /** Turns the text into a value; its failure is reported with `allowed` and `example`. */
  readonly schema: z.ZodType<T, string>;
  /** Allowed values, as a phrase: "an integer from 0 to 200". */
  readonly allowed: string;
  readonly example: string;
  /** Text taken when the variable is not given; null leaves the option undefined. */
  readonly initial: string | null;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K] extends OptionSpec<infer T> ? (S[K]['initial'] extends string ? T : T | undefined) : never;
};

/** Variables that were refused, with every problem at once, one a line. */
export class OptionError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'OptionError';
  }
}

const integer = (min: number, max: number) =>
  z.string().regex(/^\d{1,15}$/).transform(Number).pipe(z.number().min(min).max(max));

/** An option whose value is a whole number in a range. */
export const integerOption = <const I extends string | null>(min: number, max: number, initial: I, example: string) =>
  ({ schema: integer(min, max), allowed: `an integer from ${min} to ${max}`, example, initial }) as const;

/** An option whose value is one of a few words. */
export const choiceOption = <const C extends readonly [string, ...string[]], const I extends C[number] | null>(choices: C, initial: I, example: string) =>
  ({ schema: z.enum(choices) as z.ZodType<C[number], string>, allowed: choices.join(' or '), example, initial }) as const;

/** An option whose value is the name of a file. */
export const fileOption = <const I extends string | null>(initial: I, example: string) =>
  ({ schema: z.string().min(1), allowed: 'the name of a file', example, initial }) as const;

/**
 * The variables a user gave on make's command line, from the MAKEFLAGS that make hands to a recipe: flags, then `--`,
 * then NAME=value words, in which a backslash protects the next character and `$$` stands for `$`.
 */
export function variablesOfMake(makeflags: string): readonly string[] {
  const words = [...makeflags.matchAll(/(?:\\[\s\S]|[^\s\\])+/g)].map(([w]) => w.replace(/\\([\s\S])/g, '$1').replaceAll('$$', '$'));
  const end = words.indexOf('--');
  return end < 0 ? [] : words.slice(end + 1);
}

/**
 * Checks NAME=value words against the options of a script. A name given twice: the last one holds. `environment` stands in
 * for a name that is not among the words (`SEED=7 make sim`); empty there means not given. Throws an OptionError.
 */
export function parseOptions<S extends OptionSpecs>(script: string, specs: S, words: readonly string[], environment: Readonly<Record<string, string | undefined>>): OptionValues<S> {
  const known = Object.keys(specs);
  const problems: string[] = [];
  const given = new Map<string, string>();
  for (const word of words) {
    const [, name, value] = /^([^=]+?)[:?+]*=([\s\S]*)$/.exec(word) ?? [];
    if (name === undefined || value === undefined) {
      problems.push(`${word}: options are written NAME=value, for example ${specs[known[0] ?? '']?.example ?? 'make help'}`);
    } else if (!known.includes(name)) {
      problems.push(known.length ? `${name}: no such option of ${script}; it knows ${known.join(', ')}` : `${name}: ${script} takes no options`);
    } else given.set(name, value);
  }
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const text = given.get(name) ?? (environment[name] || spec.initial);
    if (text === null) continue;
    const parsed = spec.schema.safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name}=${text}: must be ${spec.allowed}, for example ${spec.example}`);
  }
  if (problems.length) throw new OptionError(problems);
  return values as OptionValues<S>;
}
