import { execa } from 'execa';
import { fileURLToPath } from 'node:url';
import { ScriptError } from './script.ts';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a tool in the repository with its output shown; throws when it fails. Tools of node_modules are found first. */
export async function show(tool: string, args: readonly string[]): Promise<void> {
  const result = await execa(tool, [...args], { cwd: root, preferLocal: true, stdio: 'inherit', reject: false });
  if (result.failed) throw new ScriptError(`${tool} failed (${result.exitCode === undefined ? result.shortMessage : `exit status ${result.exitCode}`}): ${tool} ${args.join(' ')}`);
}

/** Runs a tool that must say nothing: any output on either stream is a failure and is shown. */
export async function silent(tool: string, args: readonly string[]): Promise<void> {
  const result = await execa(tool, [...args], { cwd: root, preferLocal: true, all: true, reject: false });
  if (result.failed || result.all.trim()) throw new ScriptError(`${result.all}\n${tool} found something: ${tool} ${args.join(' ')}`);
}
