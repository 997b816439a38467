import type { Design, ModuleIr } from '../hdl/ir.ts';
import { moduleOf } from './module.ts';
import type { Recipe } from './recipe.ts';

/** A random circuit, ready to be printed or interpreted. */
export interface Circuit {
  readonly design: Design;
  readonly top: ModuleIr;
  readonly reset: Recipe['reset'];
  readonly clocks: number;
  readonly stimulus: number;
}

/** The circuit of a recipe. Its modules are called `<name>_m0`, `<name>_m1`, ...; it passes every check. */
export function circuitOf(recipe: Recipe, name: string): Circuit {
  const all: ModuleIr[] = [];
  for (const [i, m] of recipe.modules.entries()) all.push(moduleOf(m, `${name}_m${i}`, all));
  const top = all.at(-1)!;
  const used = new Set<string>();
  const use = (m: ModuleIr): void => {
    for (const inst of m.insts) use(all.find((x) => x.name === inst.module)!);
    used.add(m.name);
  };
  use(top);
  return { design: { top: top.name, modules: all.filter((m) => used.has(m.name)) }, top, reset: recipe.reset, clocks: recipe.clocks, stimulus: recipe.stimulus };
}
