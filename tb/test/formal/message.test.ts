import { describe, expect, test } from 'vitest';
import { planted, type Plant } from './plants.ts';
import { moderationProof, proofNamed, quotasProof } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

const quotas = quotasProof.name;
const moderation = moderationProof.name;

/** Bugs in the parts of the message engine that are proved. */
const plants: readonly Plant[] = [
  { bug: 'quotas: a function may have one more than its quota', proof: quotas, find: '{13\'d0, used_1} < quota[31:16]', put: '{13\'d0, used_1} <= quota[31:16]', fails: ['quota_kept'] },
  { bug: 'quotas: the reserve of others is given away', proof: quotas, find: 'assign shared = ({15\'d0, above} + set_aside) < 18\'d4;', put: 'assign shared = ({15\'d0, above} + {2\'d0, probes_now}) < 18\'d4;', fails: ['shares_fit', 'reserve_is_there'] },
  { bug: 'quotas: an entry of the reserve counts as one above it', proof: quotas, find: '(reserve_now < {13\'d0, mine})', put: '(reserve_now <= {13\'d0, mine})', fails: ['above_is_all_above'] },
  { bug: 'quotas: shares change under requests', proof: quotas, find: 'if (empty & (~take)) begin', put: 'if (empty | (~take)) begin', fails: ['above_is_all_above', 'probe_share_kept', 'shares_fit', 'reserve_is_there'] },
  { bug: 'quotas: probes take the entries of faults', proof: quotas, find: 'assign room = ({15\'d0, faults} + {2\'d0, probes_now}) < 18\'d4;', put: 'assign room = {15\'d0, faults} < 18\'d4;', fails: ['fits', 'reserve_is_there'] },
  { bug: 'moderation: the time runs from the last record', proof: moderation, find: 'if (counts & (~(|kept))) begin', put: 'if (counts) begin', fails: ['first_is_oldest', 'fires_in_time'] },
  { bug: 'moderation: a record under a head that comes on is forgotten', proof: moderation, find: 'fresh <= (counts & (~(&kept))) ? (kept + 16\'d1) : kept;', put: 'fresh <= (counts & waiting) ? (kept + 16\'d1) : kept;', fails: ['counted'] },
  { bug: 'moderation: one record too many', proof: moderation, find: '(count <= fresh)', put: '(count < fresh)', fails: ['fires_at_count'] },
  { bug: 'moderation: armed behind its back, it does not fire', proof: moderation, find: 'assign reached = ((~(|fresh)) | (count <= fresh)) | (due_at <= now);', put: 'assign reached = (count <= fresh) | (due_at <= now);', fails: ['old_records_at_once'] },
];

describe('parts of the message engine', () => {
  test.each([quotasProof, moderationProof])('$name: the contract holds for ever, and every state it speaks of is reached', async (proof) => {
    const result = await prove(proof);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed).toEqual([]);
  });

  test.each(plants)('the proof catches: $bug', async (plant) => {
    const verdict = await baseCase(planted(proofNamed(plant.proof), plant));
    const failures = verdict.passed ? [] : verdict.failures;
    expect(failures.filter((f) => plant.fails.includes(f)), `failed: ${failures.join()}`).not.toEqual([]);
  });
});
