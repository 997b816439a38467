import { describe, expect, test } from 'vitest';
import { planted, type Plant } from './plants.ts';
import { dmaProofs, proofNamed } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

const watch = 'vpri_blocked_watch_tiny';
const plants: readonly Plant[] = [
  { bug: 'told after one period', proof: watch, find: 'told <= (told | ((untold & seen) & {2{period}}))', put: 'told <= (told | (untold & {2{period}}))', fails: ['after_two_periods'] },
  { bug: 'a spell is told of again and again', proof: watch, find: 'late <= (late | ((untold & seen) & {2{period}}))', put: 'late <= (late | ((spell & seen) & {2{period}}))', fails: ['once_a_spell'] },
  { bug: 'asking again begins another spell', proof: watch, find: 'assign spell_ends = ends & (~blocks);', put: 'assign spell_ends = ends | blocks;', fails: ['spell_known'] },
];

describe('parts of the DMA engine: every property holds for ever, every cover is reached', () => {
  test.concurrent.each(dmaProofs)('$name', async (proof) => {
    const result = await prove(proof);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed).toEqual([]);
  });

  test.concurrent.each(plants)('the proof catches: $bug', async (plant) => {
    const verdict = await baseCase(planted(proofNamed(plant.proof), plant));
    const failures = verdict.passed ? [] : verdict.failures;
    expect(failures.filter((f) => plant.fails.includes(f)), `failed: ${failures.join()}`).not.toEqual([]);
  });
});
