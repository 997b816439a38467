import { describe, expect, test } from 'vitest';
import { planted, type Plant } from './plants.ts';
import { lookupProofs, proofNamed } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

const waiters = 'vpri_waiters_tiny';
const plants: readonly Plant[] = [
  { bug: 'a lookup is sent again twice', proof: waiters, find: 'stranded <= (stranded & (~chosen)) | strand;', put: 'stranded <= stranded | strand;', fails: ['leaves_once', 'few_under_way', 'stranded_is_stored'] },
  { bug: 'a lookup comes back as another one', proof: waiters, find: '.r0_addr(store_w0_r0_apart_mux)', put: '.r0_addr(chosen_tag)', fails: ['unchanged', 'store_w0_r0_apart'] },
  { bug: 'a probe that missed may be granted', proof: 'vpri_verdict_tiny', find: 's6_denied <= denied | missed;', put: 's6_denied <= denied;', fails: ['missed_carried'] },
  { bug: 'a scrub keeps a line that was not there', proof: 'vpri_scrub_tiny', find: 'assign kept = back & hit;', put: 'assign kept = back;', fails: ['idle_is_fresh', 'line_is_kept'] },
  { bug: 'a line that waits is overwritten', proof: 'vpri_axi_ram_tiny', find: 'assign read_room = (~read) | r_ready;', put: "assign read_room = 1'b1;", fails: ['r_hold_valid', 'r_hold_id', 'r_hold_data', 'reads_back'] },
];

describe('parts of the PA-BITMAP unit: every property holds for ever, every cover is reached', () => {
  test.concurrent.each(lookupProofs)('$name', async (proof) => {
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
