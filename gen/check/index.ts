import type { Design, Diag, ModuleIr } from '../hdl/ir.ts';
import { nameValues } from '../lower/names.ts';
import { diag } from './diag.ts';
import { checkDrivers } from './drivers.ts';
import { checkGhost } from './ghost.ts';
import { checkLoops } from './loops.ts';
import { checkMemories } from './memories.ts';
import { checkModuleNames, checkNames, isAmbiguous } from './names.ts';
import { checkPaths } from './paths.ts';
import { checkUnused } from './unused.ts';
import { checkWidths } from './widths.ts';

/** A check of one module; `children` are all modules of the design by name. It finds everything and changes nothing. */
export type Pass = (m: ModuleIr, children: ReadonlyMap<string, ModuleIr>) => Diag[];

/**
 * Runs every pass on every module and returns all findings: by module, then by pass, then by place. A pass whose answer
 * would mislead is left out for that module: everything after two signals of one name, `unused` after an unknown name.
 */
export function checkDesign(d: Design): Diag[] {
  const children = new Map(d.modules.map((m) => [m.name, m]));
  const top = children.get(d.top);
  const found = top ? [] : [diag('E_UNKNOWN', `the top module '${d.top}' is not in the design`)];
  return [...found, ...byPlace(checkModuleNames(d)), ...d.modules.flatMap((m) => checkModule(m, children))];
}

function checkModule(m: ModuleIr, children: ReadonlyMap<string, ModuleIr>): Diag[] {
  const names = byPlace(checkNames(m));
  if (isAmbiguous(m)) return names;
  const drivers = byPlace(checkDrivers(m, children));
  const rest: readonly Pass[] = [checkWidths, checkMemories, checkPaths, checkLoops, checkGhost];
  const known = !drivers.some((x) => x.code === 'E_UNKNOWN');
  return [...names, ...drivers, ...rest.flatMap((pass) => byPlace(pass(m, children))), ...(known ? byPlace(checkUnused(nameValues(m))) : [])];
}

/** By file and line of the main place; findings of one line stay in the pass's order. */
function byPlace(found: readonly Diag[]): Diag[] {
  return [...found].sort((a, b) => {
    const x = a.locs[0]?.loc;
    const y = b.locs[0]?.loc;
    if (!x || !y) return 0;
    return x.file === y.file ? x.line - y.line : x.file < y.file ? -1 : 1;
  });
}
