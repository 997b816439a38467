import type { Design, Diag, Loc, ModuleIr } from '../hdl/ir.ts';
import { memoryModuleName } from '../print/memory.ts';
import { diag } from './diag.ts';
import { leaves } from './flow.ts';
import { keywords, toolWords } from './keywords.ts';
import { stateName } from './unused.ts';

/** Every name a module uses up: its own, and those the printer adds. */
export function namesTaken(m: ModuleIr): ReadonlySet<string> {
  return new Set(namesOf(m).map((n) => n.name));
}

/** Something of a module that has a name in the Verilog. */
interface Named {
  readonly name: string;
  readonly what: string;
  readonly loc: Loc;
  /** Not written by the user: legal by construction. */
  readonly made?: true;
}

const LEGAL = /^[a-z][a-z0-9_]*$/;
/** Verilator lets such a name be unread; the printer relies on it. */
const OWN = /^unused_/;

/**
 * Names are printed as they are, so each must be a plain Verilog identifier that no tool takes for a word of its own
 * (E_RESERVED) and that nothing else in the module has, in any case of letters (E_NAME). Signals, instances, memories, labels
 * of properties and states of machines share one name space with what the printer adds.
 */
export function checkNames(m: ModuleIr): Diag[] {
  const named = namesOf(m);
  return [...named.flatMap(spelling), ...m.fsms.flatMap((f) => f.states.flatMap((s) => legal({ name: s, what: 'state', loc: f.loc }))), ...collisions(named)];
}

/** The modules of a design, and those the printer adds for its memories, have different names. */
export function checkModuleNames(d: Design): Diag[] {
  const memories = new Map<string, Named>();
  for (const m of d.modules) for (const mem of m.mems) memories.set(memoryModuleName(mem), { name: memoryModuleName(mem), what: 'module of a memory', loc: mem.loc });
  return collisions([...memories.values(), ...d.modules.map((m) => ({ name: m.name, what: 'module', loc: m.loc }))]);
}

/** Whether two signals share a name, so that a reference does not say which is meant. */
export function isAmbiguous(m: ModuleIr): boolean {
  return new Set(m.signals.map((s) => s.name)).size < m.signals.length;
}

function namesOf(m: ModuleIr): Named[] {
  const made = (name: string, what: string, loc: Loc): Named => ({ name, what, loc, made: true });
  return [
    { name: m.name, what: 'module', loc: m.loc },
    ...['clk', 'rst', 'rst_n'].map((name) => made(name, 'clock or reset', m.loc)),
    made('checks_live', 'register of the checks', m.loc),
    ...m.signals.map((s) => ({ name: s.name, what: 'signal', loc: s.loc })),
    ...m.insts.map((i) => ({ name: i.name, what: 'instance', loc: i.loc })),
    ...m.mems.flatMap((x) => [{ name: x.name, what: 'memory', loc: x.loc }, made(`u_${x.name}`, 'instance of the memory', x.loc)]),
    ...m.fsms.flatMap((f) => f.states.map((s) => made(stateName(f.reg, s), 'constant of a state', f.loc))),
    ...leaves(m.stmts).flatMap(({ stmt }) => (stmt.k === 'prop' ? [{ name: stmt.label, what: 'label', loc: stmt.loc }] : [])),
  ];
}

function spelling(n: Named): Diag[] {
  if (n.made) return [];
  const who = keywords.has(n.name) ? 'a keyword of SystemVerilog' : toolWords.has(n.name) ? 'a word that Verilator or Icarus keeps for itself' : null;
  return who ? [diag('E_RESERVED', `'${n.name}' is ${who}; choose another name for the ${n.what}`, [n.what, n.loc])] : legal(n);
}

function legal(n: Named): Diag[] {
  if (OWN.test(n.name)) return [diag('E_NAME', `'${n.name}' starts with 'unused_', which the printer keeps for unused values; choose another name for the ${n.what}`, [n.what, n.loc])];
  return LEGAL.test(n.name) ? [] : [diag('E_NAME', `'${n.name}' is no name for ${a(n.what)}: lower-case letters, digits and '_', a letter first`, [n.what, n.loc])];
}

function collisions(named: readonly Named[]): Diag[] {
  const first = new Map<string, Named>();
  return named.flatMap((n) => {
    const before = first.get(n.name.toLowerCase());
    if (!before) {
      first.set(n.name.toLowerCase(), n);
      return [];
    }
    const message =
      before.name === n.name
        ? `the name '${n.name}' is taken: ${a(before.what)} has it already`
        : `'${n.name}' differs only by case from '${before.name}', ${a(before.what)}`;
    return [diag('E_NAME', message, [n.what, n.loc], [before.what, before.loc])];
  });
}

function a(what: string): string {
  return /^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`;
}
