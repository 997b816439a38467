import { describe, expect, test } from 'vitest';
import { checkDesign } from '../check/index.ts';
import type { ModuleIr } from '../hdl/ir.ts';
import { attachHoldRules } from '../lower/streams.ts';
import { assign, at, lit, mod, ref, sig } from './ir-helpers.ts';

const ports = (name: string, role: 'sink' | 'source'): ModuleIr['signals'] => {
  const [forward, back] = role === 'sink' ? (['input', 'output'] as const) : (['output', 'input'] as const);
  return [sig(forward, `${name}_valid`), sig(back, `${name}_ready`), sig(forward, `${name}_data`, 8)];
};
const pass = mod({
  signals: [...ports('up', 'sink'), ...ports('dn', 'source')],
  streams: [{ name: 'up', role: 'sink', fields: { data: 8 }, loc: at(5) }, { name: 'dn', role: 'source', fields: { data: 8 }, loc: at(6) }],
  stmts: [assign('up_ready', ref('dn_ready')), assign('dn_valid', ref('up_valid')), assign('dn_data', ref('up_data', 8))],
});

describe('attachHoldRules', () => {
  const lowered = attachHoldRules(pass);
  test('history in ghost registers, at the place of the stream', () => {
    expect(lowered.signals.slice(pass.signals.length)).toEqual([
      { kind: 'reg', name: 'up_was_stalled', w: 1, reset: 0n, ghost: true, loc: at(5) },
      { kind: 'reg', name: 'up_was_data', w: 8, reset: null, ghost: true, loc: at(5) },
      { kind: 'reg', name: 'dn_was_stalled', w: 1, reset: 0n, ghost: true, loc: at(6) },
      { kind: 'reg', name: 'dn_was_data', w: 8, reset: null, ghost: true, loc: at(6) },
    ]);
  });
  test('a source promises', () => {
    expect(lowered.stmts.slice(-3)).toEqual([
      { k: 'next', dst: 'dn_was_stalled', src: { op: 'and', w: 1, a: ref('dn_valid'), b: { op: 'not', w: 1, a: ref('dn_ready') } }, loc: at(6) },
      { k: 'next', dst: 'dn_was_data', src: ref('dn_data', 8), loc: at(6) },
      {
        k: 'if',
        cond: ref('dn_was_stalled'),
        then: [
          { k: 'prop', kind: 'assert', label: 'dn_hold_valid', cond: ref('dn_valid'), loc: at(6) },
          { k: 'prop', kind: 'assert', label: 'dn_hold_data', cond: { op: 'eq', w: 1, a: ref('dn_data', 8), b: ref('dn_was_data', 8) }, loc: at(6) },
        ],
        else: [],
        loc: at(6),
      },
    ]);
  });
  test('a sink relies on it', () => {
    const rule = lowered.stmts.find((s) => s.k === 'if');
    expect(rule?.k === 'if' && rule.then.map((p) => (p.k === 'prop' ? [p.kind, p.label] : null))).toEqual([['assume', 'up_hold_valid'], ['assume', 'up_hold_data']]);
  });
  test('the result passes every check; the rest of the module and the argument are as before', () => {
    expect(checkDesign({ top: lowered.name, modules: [lowered] })).toEqual([]);
    expect({ ...lowered, signals: pass.signals, stmts: pass.stmts }).toEqual(pass);
    expect(pass.signals).toHaveLength(6);
  });
  test('a stream without fields holds valid; a module without streams gains nothing', () => {
    const bare = attachHoldRules(mod({ streams: [{ name: 's', role: 'sink', fields: {}, loc: at(7) }] }));
    expect(bare.signals.map((s) => s.name)).toEqual(['s_was_stalled']);
    expect(attachHoldRules(mod({ signals: [sig('input', 'a')], stmts: [assign('y', lit(1, 0n))] }))).toEqual(mod({ signals: [sig('input', 'a')], stmts: [assign('y', lit(1, 0n))] }));
  });
});
