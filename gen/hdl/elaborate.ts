import type { Component } from './component.ts';
import { HdlError } from './errors.ts';
import { designToJson, type Design, type ModuleIr } from './ir.ts';
import { ModuleBuilder } from './module.ts';
import type { Inside, PortSpecs } from './ports.ts';

/** The modules of one design, each once. Two components that claim one name must be the same, down to the last statement. */
export class Elaboration {
  readonly #modules = new Map<string, { ir: ModuleIr; json: string }>();
  readonly #done = new Map<object, Map<string, ModuleIr>>();

  /** Elaborates a component with its parameters, or finds it done already. */
  module<P, S extends PortSpecs>(comp: Component<P, S>, params: P): ModuleIr {
    const key = paramText(params);
    const known = this.#done.get(comp)?.get(key);
    if (known) return known;
    const problems = comp.check(params);
    if (problems.length) {
      throw new HdlError(problems.map((message) => ({ code: 'E_PARAM', message, locs: [{ what: `parameters ${key} of the component`, loc: comp.loc }] })));
    }
    const name = comp.name(params);
    const builder = new ModuleBuilder(this);
    comp.build(builder, builder.ports(comp.ports(params)) as Inside<S>, params);
    const ir = builder.finish({ name, doc: comp.doc, params: key, loc: comp.loc });
    const json = designToJson({ top: name, modules: [{ ...ir, params: '' }] });
    const other = this.#modules.get(name);
    if (other && other.json !== json) {
      throw new HdlError([{ code: 'E_NAME', message: `two different modules are called '${name}'; put the parameters that differ into the name`, locs: [{ what: 'one', loc: other.ir.loc }, { what: 'the other', loc: comp.loc }] }]);
    }
    const result = other?.ir ?? ir;
    if (!other) this.#modules.set(name, { ir, json });
    if (!this.#done.has(comp)) this.#done.set(comp, new Map());
    this.#done.get(comp)!.set(key, result);
    return result;
  }

  /** Children first, the top last. */
  design(top: string): Design {
    return { top, modules: [...this.#modules.values()].map((m) => m.ir) };
  }
}

/** Builds a component and everything below it. Nothing is checked yet, except parameters and names of modules. */
export function elaborate<P, S extends PortSpecs>(comp: Component<P, S>, params: P): Design {
  const elaboration = new Elaboration();
  return elaboration.design(elaboration.module(comp, params).name);
}

/** Parameters as text with sorted keys; functions cannot be parameters. */
function paramText(params: unknown): string {
  return JSON.stringify(params, (_k, v: unknown) => {
    if (typeof v === 'bigint') return v.toString();
    if (v && typeof v === 'object' && !Array.isArray(v)) return Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)));
    return v;
  }) ?? 'null';
}
