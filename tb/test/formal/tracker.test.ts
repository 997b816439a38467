import { describe, expect, test } from 'vitest';
import { planted } from './plants.ts';
import { touchLogProof } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

describe('first-touch log', () => {
  test('every property holds for ever, every cover of its own is reached', async () => {
    const result = await prove(touchLogProof);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed.filter((c) => !c.startsWith('u_queue.'))).toEqual([]);
    expect(result.covers.reached).toBeGreaterThan(1);
  });

  test('the proof catches: the second part of a line is forgotten', async () => {
    const verdict = await baseCase(planted(touchLogProof, { proof: touchLogProof.name, bug: 'the second part of a line is forgotten', find: "assign last_part = part;", put: "assign last_part = 1'b1;", fails: ['none_forgotten'] }));
    expect(verdict.passed ? [] : verdict.failures).toContain('none_forgotten');
  });
});
