import { describe, expect, test } from 'vitest';
import { planted, plants } from './plants.ts';
import { primProofs, proofNamed } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

describe('the contract holds for ever, and every state it speaks of is reached', () => {
  test.concurrent.each(primProofs)('$name', async (proof) => {
    const result = await prove(proof);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed).toEqual([]);
    expect(result.covers.reached).toBeGreaterThan(0);
  });
});

describe('the proofs catch', () => {
  test.concurrent.each(plants)('$bug', async (plant) => {
    const verdict = await baseCase(planted(proofNamed(plant.proof), plant));
    const failures = verdict.passed ? [] : verdict.failures;
    expect(failures.filter((f) => plant.fails.includes(f)), `failed: ${failures.join()}`).not.toEqual([]);
  });
});

test('a primitive without a planted bug is an oversight', () => {
  const kind = (name: string): string => name.replace(/^vpri_/, '').replace(/_(n|d|w|b|data)\d.*$/, '');
  expect(new Set(plants.map((p) => kind(p.proof)))).toEqual(new Set(primProofs.map((p) => kind(p.name))));
});
