import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { Component, PortSpecs } from '../../../gen/hdl/index.ts';
import { compile } from '../../../gen/print/design.ts';

const OUT = fileURLToPath(new URL('../../../sim_build/formal', import.meta.url));

/** One proof to run: a component at one size. Small sizes: the solver sees every state. */
export interface Proof {
  readonly name: string;
  readonly params: unknown;
  /** The Verilog of the component: file name -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** The module under proof; its rules for its environment are assumed, those of the modules below it are proved. */
  readonly top: string;
  /** Clocks that the base case and the covers look at, from reset. */
  readonly depth: number;
  /** Clocks that the induction step relies on. */
  readonly induction: number;
}

/** `passed`, or `failed` with the properties that do not hold, or the tool's own words. */
export type Verdict = { readonly passed: true } | { readonly passed: false; readonly failures: readonly string[] };

export interface ProofResult {
  readonly name: string;
  readonly params: unknown;
  readonly depth: number;
  /** No property fails within `depth` clocks of reset (bounded model check). */
  readonly base: Verdict;
  /** Properties that hold in a run of clocks hold in the next one: with `base`, they hold for ever (k-induction). */
  readonly induction: Verdict;
  /** States that must be reachable, by name of their cover; else a proof may be empty. */
  readonly covers: { readonly total: number; readonly reached: number; readonly names: readonly string[]; readonly missed: readonly string[] };
  readonly seconds: number;
}

/** The proof of a component at the size of `params`. */
export function proofOf<P, S extends PortSpecs>(component: Component<P, S>, params: P, depth: number, induction: number): Proof {
  const top = component.name(params);
  return { name: top, params, files: compile(component, params), top, depth, induction };
}

/** A proof that could not be run: a tool failed, warned or ran out of time. */
export class ProofError extends Error {
  override name = 'ProofError';
}

/** Whether everything was proved and every cover reached. */
export function proved(r: ProofResult): boolean {
  return r.base.passed && r.induction.passed && r.covers.missed.length === 0;
}

/** Longest time of one run of the solver, in seconds. */
const TIMEOUT = 120;

/**
 * Proves every assertion of a module with Yosys and z3: base case, induction step, then the covers. Memories stay arrays of the
 * solver. Throws a ProofError when a tool cannot do its work or reports a signal without a driver.
 */
export async function prove(proof: Proof): Promise<ProofResult> {
  const start = performance.now();
  const dir = await model(proof);
  const base = verdict(await solve(proof, dir, ['-t', String(proof.depth)]));
  const induction = verdict(await solve(proof, dir, ['-i', '-t', String(proof.induction)]));
  const covers = reached((await solve(proof, dir, ['-c', '-t', String(proof.depth)])).text);
  return { name: proof.name, params: proof.params, depth: proof.depth, base, induction, covers, seconds: (performance.now() - start) / 1000 };
}

/** The base case alone: what a planted bug is asked, for a failure there is a run from reset that shows it. */
export async function baseCase(proof: Proof): Promise<Verdict> {
  return verdict(await solve(proof, await model(proof), ['-t', String(proof.depth)]));
}

/** Writes the Verilog and has Yosys turn it into `model.smt2`, in a folder named after all that goes in. */
async function model(proof: Proof): Promise<string> {
  const files = [...proof.files];
  const hash = createHash('sha256').update(JSON.stringify([proof.top, files])).digest('hex').slice(0, 16);
  const dir = join(OUT, hash);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  for (const [file, text] of files) await writeFile(join(dir, file), text);
  const script = [
    `read_verilog -formal -DVPRI_CHECKS -DVPRI_PROVE_${proof.top} ${files.map(([file]) => file).join(' ')}`,
    `prep -top ${proof.top} -flatten -nordff`,
    'memory_nordff', 'async2sync', 'dffunmap', 'write_smt2 -wires model.smt2',
  ];
  const run = await execa('yosys', ['-q', '-p', script.join('; ')], { cwd: dir, all: true, reject: false, timeout: TIMEOUT * 1000 });
  const bad = run.all.split('\n').filter((l) => /implicitly declared|has no driver/.test(l));
  if (run.failed || bad.length) throw new ProofError(`${proof.name}: yosys could not build the model${run.failed ? ` (${run.shortMessage})` : ', a signal has no driver'}:\n${bad.length ? bad.join('\n') : run.all}`);
  return dir;
}

interface Solved {
  readonly passed: boolean;
  readonly text: string;
}

/** `--unroll`: without it z3 writes every shared value out again at each use, and takes seconds instead of tenths. */
async function solve(proof: Proof, dir: string, mode: readonly string[]): Promise<Solved> {
  const run = await execa('yosys-smtbmc', ['-s', 'z3', '--unroll', '--noprogress', ...mode, 'model.smt2'], { cwd: dir, all: true, reject: false, timeout: TIMEOUT * 1000 });
  if (run.timedOut) throw new ProofError(`${proof.name}: yosys-smtbmc ${mode.join(' ')} did not end within ${TIMEOUT} s; take a smaller size or depth`);
  const status = /Status: (PASSED|passed|FAILED|failed)/.exec(run.all)?.[1]?.toLowerCase();
  if (status === undefined || (status === 'passed') !== (run.exitCode === 0)) throw new ProofError(`${proof.name}: yosys-smtbmc ${mode.join(' ')} gave no verdict:\n${run.all}`);
  return { passed: status === 'passed', text: run.all };
}

function verdict(solved: Solved): Verdict {
  if (solved.passed) return { passed: true };
  const failures = [...solved.text.matchAll(/Assert failed in [^:]*: (.*)/g)].map((m) => m[1]!);
  return { passed: false, failures: failures.length ? [...new Set(failures)] : [solved.text.trim().split('\n').at(-1)!] };
}

function reached(text: string): ProofResult['covers'] {
  const names = (word: string): Set<string> => new Set([...text.matchAll(new RegExp(`${word} cover statement at (\\S+)`, 'g'))].map((m) => m[1]!));
  const [hit, missed] = [names('Reached'), names('Unreached')];
  return { total: hit.size + missed.size, reached: hit.size, names: [...hit, ...missed].sort(), missed: [...missed].sort() };
}
