import fc from 'fast-check';
import { prepare, runBatch, type BatchOptions, type Fault, type Prepared } from './batch.ts';
import { circuitOf } from './circuit.ts';
import { recipes, type Recipe } from './recipe.ts';
import { inputsOf, stimulusOf } from './vectors.ts';

/** A fault made as small as possible. */
export interface Smallest {
  readonly recipe: Recipe;
  readonly fault: Fault;
  readonly prepared: Prepared | null;
}

/** The first `count` recipes of a seed; number i is the same whatever the count. */
export function recipesOf(seed: number, count: number): Recipe[] {
  const list: Recipe[] = [];
  fc.assert(fc.property(recipes, (r) => void list.push(r)), { seed, numRuns: count });
  return list;
}

/** Shrinks circuit number `index` of a seed as long as it is at fault, for `limitMs` at most. */
export async function smallest(seed: number, index: number, options: BatchOptions, limitMs: number): Promise<Smallest | null> {
  const found: { at: Smallest | null } = { at: null };
  const holds = async (recipe: Recipe): Promise<boolean> => {
    const prepared = prepare(recipe, 0);
    const fault = 'circuit' in prepared ? (await runBatch([prepared], options)).faults[0] : prepared;
    if (fault) found.at = { recipe, fault, prepared: 'circuit' in prepared ? prepared : null };
    return !fault;
  };
  await fc.check(fc.asyncProperty(recipes, holds), { seed, path: `${index}`, numRuns: 1, interruptAfterTimeLimit: limitMs });
  return found.at;
}

/** All there is to know of a fault, as text: what differs, the Verilog, the vectors. */
export function faultText({ recipe, fault, prepared }: Smallest): string {
  const c = circuitOf(recipe, 'c0');
  const s = stimulusOf(c);
  const what = 'refused' in fault ? [fault.refused] : [`clock ${fault.difference.clock}, ${fault.difference.what}:`, ...Object.entries(fault.difference.values).map(([source, v]) => `  ${source}: ${v}`)];
  const ports = inputsOf(c).map((p) => p.name);
  const vectors = s.vectors.map((v, t) => `  ${t}: reset=${v.reset ? 1 : 0}${ports.map((p, i) => ` ${p}=${v.inputs[i]!.toString(16)}`).join('')}`);
  return [...what, ...(prepared ? [...prepared.printed.values()] : [JSON.stringify(recipe)]), `reset ${c.reset}, vectors (hexadecimal):`, ...vectors].join('\n');
}
