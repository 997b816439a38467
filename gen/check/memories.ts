import type { Diag, ModuleIr } from '../hdl/ir.ts';
import { diag } from './diag.ts';

/** What a memory must be for its module to exist and to make sense: E_MEM. Widths of its ports are `widths.ts`' business. */
export function checkMemories(m: ModuleIr): Diag[] {
  return m.mems.flatMap((mem) => {
    const problems = [
      Number.isInteger(mem.depth) && mem.depth >= 1 ? '' : `has ${mem.depth} words; it needs at least 1`,
      mem.writes.length > 0 ? '' : 'has no write port; give it one or remove it',
      mem.reads.length > 0 ? '' : 'has no read port; give it one or remove it',
      mem.ruw === 'new' && mem.writes.length > 1 ? `has ${mem.writes.length} write ports and promises new data, but there is a bypass for one only; take 'old' or 'undefined'` : '',
    ];
    return problems.filter((p) => p !== '').map((p) => diag('E_MEM', `memory '${mem.name}' ${p}`, [`'${mem.name}' declared`, mem.loc]));
  });
}
