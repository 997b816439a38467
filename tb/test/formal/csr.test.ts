import { describe, expect, test } from 'vitest';
import { csrBlock } from '../../../hw/csr/csr-block.ts';
import { MAP_PROOF } from '../unit/csr-maps.ts';
import { proofOf, prove, refute, type Proof } from './prove.ts';

/** Reads take two clocks and the checks one, so three clocks carry the induction. */
const PROOF = proofOf(csrBlock('csr_proof', MAP_PROOF), {}, 5, 3);

/** What is broken, the text in the Verilog, what stands there instead, a property that must fail. */
const faults: readonly (readonly [what: string, from: string | RegExp, to: string, property: RegExp])[] = [
  ['a lock is ignored', '& (~base_lock)', '', /base_v_locked|base_v_holds/],
  ['a write reaches another copy', 'if (sel_base[1])', 'if (|sel_base)', /base_v_holds/],
  ['a write reaches another register', "sel_ctrl = (req_addr == 4'd0) & wr", "sel_ctrl = (req_addr[3:1] == 3'd0) & wr", /ctrl_\w+_holds|ctrl_we_follows/],
  ['a byte enable is ignored', '{8{req_be[1]}}', "8'hff", /_takes/],
  ['a clear wins over a set', /<= \((err_e_reg) & \(~(.*)\)\) \| err_e_set;/, '<= ($1 | err_e_set) & (~$2);', /err_e_clears/],
  ['a pulse stays', 'ctrl_go_reg <= req', 'ctrl_go_reg <= ctrl_go_reg | req', /ctrl_go_pulses/],
  ['a read gives a neighbour', "4'd1: begin", "4'd2: begin", /read_\w+/],
  ['a window answers for a register', "hit_peek = req_addr == 4'hc", "hit_peek = req_addr[3:2] == 2'd3 | req_addr == 4'd0", /read_stage_one|read_returns_value|peek_alone/],
];

describe('CSR block', () => {
  test('every property holds for ever, every cover is reached', async () => {
    const result = await prove(PROOF);
    expect(result).toMatchObject({ base: { passed: true }, induction: { passed: true }, covers: { missed: [] } });
    expect(result.covers.total).toBeGreaterThan(5);
  });

  test.each(faults)('a planted fault breaks a property: %s', async (_what, from, to, property) => {
    const { base } = await refute(plant(PROOF, from, to));
    expect(base.passed).toBe(false);
    if (!base.passed) expect(base.failures.join(' ')).toMatch(property);
  });
});

function plant(proof: Proof, from: string | RegExp, to: string): Proof {
  const files = new Map([...proof.files].map(([name, text]) => [name, text.replace(from, to)]));
  expect([...files.values()], 'the text to change is in the Verilog').not.toEqual([...proof.files.values()]);
  return { ...proof, files };
}
