import type { StreamPort } from '../hdl/ir.ts';
import type { Read } from './expr.ts';
import type { Property } from './statements.ts';

/** What a stream remembers of the last edge: whether an offer waited, and what it was. */
export interface StreamHistory {
  /** 1 after an edge at which the stream was valid and not ready; 0 after reset. */
  stalled: bigint;
  readonly fields: Map<string, bigint>;
}

/** The hold rule of a stream: what is offered stays until it is taken; promised on sources, relied on for sinks. */
export interface HoldRule {
  readonly history: StreamHistory;
  readonly rules: readonly Property[];
  /** History after the edge to come. */
  next(): StreamHistory;
}

export function holdRuleOf(s: StreamPort, read: Read): HoldRule {
  const fields = Object.keys(s.fields);
  const now = (field: string): bigint => read(`${s.name}_${field}`)();
  const history: StreamHistory = { stalled: 0n, fields: new Map(fields.map((f) => [f, 0n])) };
  const rule = (field: string, holds: () => boolean): Property => ({
    kind: s.role === 'source' ? 'assert' : 'assume',
    label: `${s.name}_hold_${field}`,
    counts: () => history.stalled === 1n,
    holds,
  });
  return {
    history,
    rules: [rule('valid', () => now('valid') === 1n), ...fields.map((f) => rule(f, () => now(f) === history.fields.get(f)))],
    next: () => ({ stalled: now('valid') === 1n && now('ready') === 0n ? 1n : 0n, fields: new Map(fields.map((f) => [f, now(f)])) }),
  };
}
