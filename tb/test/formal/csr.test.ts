import { describe, expect, test } from 'vitest';
import { planted, type Plant } from './plants.ts';
import { csrProof as PROOF } from './proofs.ts';
import { baseCase, prove } from './prove.ts';

const plants: readonly Omit<Plant, 'proof'>[] = [
  { bug: 'a lock is ignored', find: 'sel_base = at_base & (~base_lock)', put: 'sel_base = at_base', fails: ['base_v_holds', 'base_v_locked', 'base_we_follows'] },
  { bug: 'a refusal is not told', find: 'locked_write_reg <= |(at_base & base_lock);', put: "locked_write_reg <= 1'b0;", fails: ['base_refusal_told'] },
  { bug: 'a write reaches another copy', find: 'if (sel_base[1])', put: 'if (|sel_base)', fails: ['base_v_holds'] },
  { bug: 'a write reaches another register', find: "sel_ctrl = wr & (req_addr == 4'd0)", put: "sel_ctrl = wr & (req_addr[3:1] == 3'd0)", fails: ['ctrl_en_holds', 'ctrl_x_holds', 'ctrl_we_follows', 'ctrl_go_pulses'] },
  { bug: 'a byte enable is ignored', find: '{8{req_be[1]}}', put: "8'hff", fails: ['ctrl_x_takes', 'base_v_takes'] },
  { bug: 'a clear wins over a set', find: '(err_e_reg & (~(req_ones[1:0] & {2{sel_err}}))) | err_e_set', put: '(err_e_reg | err_e_set) & (~(req_ones[1:0] & {2{sel_err}}))', fails: ['err_e_clears'] },
  { bug: 'a sticky bit does not stick', find: '(err_e_reg & (~(req_ones[1:0] & {2{sel_err}}))) | err_e_set', put: 'err_e_set', fails: ['err_e_sticks'] },
  { bug: 'a pulse stays', find: 'ctrl_go_reg <= req_ones[16] & sel_ctrl;', put: 'ctrl_go_reg <= ctrl_go_reg | (req_ones[16] & sel_ctrl);', fails: ['ctrl_go_pulses'] },
  { bug: 'a read gives a neighbour', find: "4'd1: begin", put: "4'd2: begin", fails: ['read_stage_one', 'unmapped_stage_one'] },
  { bug: 'a window answers for a register too', find: "hit_peek = req_addr == 4'hc", put: "hit_peek = (req_addr == 4'hc) | (req_addr == 4'd1)", fails: ['read_stage_one', 'peek_alone'] },
  { bug: 'a window answers in the place of another one', find: 'take_peek <= peek_rd;', put: 'take_peek <= take_buf;', fails: ['peek_alone', 'peek_read'] },
  { bug: 'an answer is late', find: 'rsp_valid_reg <= read_pending;', put: 'rsp_valid_reg <= rsp_valid_reg | read_pending;', fails: ['read_latency'] },
];

describe('CSR block', () => {
  test('every property holds for ever, every cover is reached', async () => {
    const result = await prove(PROOF);
    expect(result.base).toEqual({ passed: true });
    expect(result.induction).toEqual({ passed: true });
    expect(result.covers.missed).toEqual([]);
    expect(result.covers.reached).toBeGreaterThan(5);
  });

  test.each(plants)('the proof catches: $bug', async (plant) => {
    const verdict = await baseCase(planted(PROOF, { proof: PROOF.name, ...plant }));
    const failures = verdict.passed ? [] : verdict.failures;
    expect(failures.filter((f) => plant.fails.includes(f)), `failed: ${failures.join()}`).not.toEqual([]);
  });
});
