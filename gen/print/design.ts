import { checkDesign } from '../check/index.ts';
import type { Component } from '../hdl/component.ts';
import { elaborate } from '../hdl/elaborate.ts';
import { HdlError } from '../hdl/errors.ts';
import type { Design } from '../hdl/ir.ts';
import type { PortSpecs } from '../hdl/ports.ts';
import { checkCone } from '../lower/checks.ts';
import { foldConstantBlocks } from '../lower/constant-blocks.ts';
import { attachMemoryRules } from '../lower/memories.ts';
import { nameValues } from '../lower/names.ts';
import { attachHoldRules } from '../lower/streams.ts';
import { memoryModuleName, printMemory } from './memory.ts';
import { printModule, type PrintOptions } from './verilog.ts';

/** The Verilog of a design: file name -> text, children before parents, the top last. The same bytes every time. */
export function compile<P, S extends PortSpecs>(comp: Component<P, S>, params: P, options: PrintOptions = { reset: 'sync_high' }): Map<string, string> {
  return printDesign(elaborate(comp, params), options);
}

/** Lowers, checks (throwing every finding at once) and prints. */
export function printDesign(design: Design, options: PrintOptions): Map<string, string> {
  const lowered: Design = { ...design, modules: design.modules.map((m) => attachMemoryRules(attachHoldRules(m))) };
  const diags = checkDesign(lowered);
  if (diags.length) throw new HdlError(diags);
  const files = new Map<string, string>();
  for (const m of lowered.modules) for (const mem of m.mems) files.set(`${memoryModuleName(mem)}.v`, printMemory(mem));
  for (const m of lowered.modules) {
    const named = foldConstantBlocks(nameValues(m));
    files.set(`${named.name}.v`, printModule(named, checkCone(named), options));
  }
  return files;
}
