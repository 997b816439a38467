import type { Expr, ModuleIr, Signal, Stmt, StreamPort } from '../hdl/ir.ts';

/**
 * Adds the hold rule to every stream port: what is offered stays until it is taken. A module promises it on the streams it
 * gives (`assert`) and relies on it on those it takes (`assume`). The history is in ghost registers:
 * `<stream>_was_stalled` (0 after reset) and `<stream>_was_<field>`; the properties are `<stream>_hold_valid` and
 * `<stream>_hold_<field>`, enabled by `<stream>_was_stalled`.
 */
export function attachHoldRules(m: ModuleIr): ModuleIr {
  const rules = m.streams.map(holdRule);
  return { ...m, signals: [...m.signals, ...rules.flatMap((r) => r.signals)], stmts: [...m.stmts, ...rules.flatMap((r) => r.stmts)] };
}

/** The ghost registers and statements of one stream's hold rule. */
export function holdRule(s: StreamPort): { readonly signals: readonly Signal[]; readonly stmts: readonly Stmt[] } {
  const loc = s.loc;
  const kind = s.role === 'source' ? 'assert' : 'assume';
  const signal = (field: string, w = 1): Expr => ({ op: 'ref', w, name: `${s.name}_${field}` });
  const fields = Object.entries(s.fields);
  const prop = (field: string, cond: Expr): Stmt => ({ k: 'prop', kind, label: `${s.name}_hold_${field}`, cond, loc });
  return {
    signals: [
      { kind: 'reg', name: `${s.name}_was_stalled`, w: 1, reset: 0n, ghost: true, loc },
      ...fields.map(([f, w]): Signal => ({ kind: 'reg', name: `${s.name}_was_${f}`, w, reset: null, ghost: true, loc })),
    ],
    stmts: [
      { k: 'next', dst: `${s.name}_was_stalled`, src: { op: 'and', w: 1, a: signal('valid'), b: { op: 'not', w: 1, a: signal('ready') } }, loc },
      ...fields.map(([f, w]): Stmt => ({ k: 'next', dst: `${s.name}_was_${f}`, src: signal(f, w), loc })),
      {
        k: 'if',
        cond: signal('was_stalled'),
        then: [prop('valid', signal('valid')), ...fields.map(([f, w]) => prop(f, { op: 'eq', w: 1, a: signal(f, w), b: signal(`was_${f}`, w) }))],
        else: [],
        loc,
      },
    ],
  };
}
