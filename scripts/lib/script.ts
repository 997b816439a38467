import { chalk, echo } from 'zx';
import { OptionError, parseOptions, variablesOfMake, type OptionSpecs, type OptionValues } from './options.ts';

/** A failure that a script finds itself. */
export class ScriptError extends Error {
  override name = 'ScriptError';
}

/**
 * The frame of every script behind make: takes the variables from make's command line and the arguments (both NAME=value), refuses
 * unknown names and wrong values, runs `body`, and turns what it throws into a message and an exit status: 0 done, 1 failed, 2 wrong option.
 * `body` may return an exit status of its own.
 */
export async function script<S extends OptionSpecs>(name: string, specs: S, body: (options: OptionValues<S>) => Promise<number | void>): Promise<void> {
  const words = [...variablesOfMake(process.env['MAKEFLAGS'] ?? ''), ...process.argv.slice(2)];
  // What is started from here may run make itself (Verilator does): it must not see the variables of ours.
  for (const v of ['MAKEFLAGS', 'MFLAGS', 'MAKELEVEL', 'MAKEOVERRIDES']) delete process.env[v];
  try {
    const options = parseOptions(name, specs, words, process.env);
    process.exitCode = (await body(options)) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof OptionError ? 2 : 1;
    const text = !(error instanceof Error) ? String(error) : isOurs(error) ? error.message : (error.stack ?? error.message);
    for (const line of text.split('\n')) process.stderr.write(`${chalk.red(`${name}:`)} ${line}\n`);
  }
}

/** An error class of the project says what, where and what to do: no stack needed. One of the language's own is a bug. */
const isOurs = (error: Error): boolean => ![Error, TypeError, RangeError, ReferenceError, SyntaxError].some((c) => error.constructor === c);

/** One line about what is going on. */
export const step = (text: string): void => echo(chalk.bold(text));
