import { describe, expect, test } from 'vitest';
import { planted, type Plant } from './plants.ts';
import { updateProofs } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

const [drain, context, split] = updateProofs as readonly [(typeof updateProofs)[0], (typeof updateProofs)[0], (typeof updateProofs)[0]];

const plants: readonly (Omit<Plant, 'proof'> & { readonly of: typeof drain })[] = [
  { of: drain, bug: 'the acknowledgement does not wait for the drain', find: 'assign drain_done = (~in_drain) | drained_here;', put: "assign drain_done = 1'b1;", fails: ['no_older_token_out', 'older_is_waited_for'] },
  { of: drain, bug: 'the epoch flips when the last line is sent', find: 'assign flip_want = (is_settled & owes_flip)', put: 'assign flip_want = ((is_used & (~is_walking)) & owes_flip)', fails: ['no_early_flip', 'no_older_token_out', 'older_is_waited_for'] },
  { of: drain, bug: 'a lowering command does not flip', find: "owes_flip <= (load_status == 8'd0) & load_lowering;", put: "owes_flip <= 1'b0;", fails: ['no_early_flip', 'no_older_token_out', 'older_is_waited_for'] },
  { of: context, bug: 'a line of the last region reaches past the range', find: 'assign here = last_line ? left[3:0] : room;', put: 'assign here = room;', fails: ['line_not_empty', 'walks_inside_range'] },
  { of: context, bug: 'an acknowledgement before memory has answered', find: '(is_settled & (~(|unwritten)))', put: 'is_settled', fails: ['end_has_no_line_out', 'idle_is_empty', 'ack_hold_status'] },
  { of: context, bug: 'a harvest ends before its last line was taken', find: '((is_used & (~is_walking)) & (~owes_mark))', put: '((is_used & (~(is_walking & (~my_track)))) & (~owes_mark))', fails: ['end_has_no_line_out'] },
  { of: context, bug: 'tracking begins before its lines are clear', find: 'assign marks = (owes_mark & (~is_walking))', put: 'assign marks = owes_mark', fails: ['marked_behind_lines'] },
  { of: split, bug: 'the second beat of a completion goes to the other side', find: 'assign to_fetch = rx_sop ? (', put: "assign to_fetch = (1'b1) ? (", fails: ['fetch_gets_whole_tlps', 'inside_its_tlp'] },
];

describe('update commands', () => {
  test.each(updateProofs)('$name: every property holds for ever, every cover is reached', async (proof) => {
    const result = await prove(proof);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed).toEqual([]);
    expect(result.covers.reached).toBeGreaterThan(1);
  });

  test.each(plants)('the proof catches: $bug', async ({ of, ...plant }) => {
    const verdict = await baseCase(planted(of, { ...plant, proof: of.name }));
    const failures = (verdict.passed ? [] : verdict.failures).map((f) => f.replace(/^u_context\./, ''));
    expect(failures.filter((f) => plant.fails.includes(f)), `failed: ${failures.join()}`).not.toEqual([]);
  });
});
