import { describe, expect, test } from 'vitest';
import { component, elaborate, HdlError, sink, source, type Component, type PortSpecs } from '../../../gen/hdl/index.ts';
import { compile } from '../../../gen/print/design.ts';
import { fifo, fifoLevelWidth, histogram, ram, roundRobin, satCounter, skid, streamArbiter } from '../../../hw/prim/index.ts';
import { payloadName } from '../../../hw/prim/payload.ts';

const data = { data: 8, last: 1 };

/** What is said about parameters that a component cannot take. */
function refusal<P, S extends PortSpecs>(comp: Component<P, S>, params: P): string {
  try {
    elaborate(comp, params);
  } catch (error) {
    if (error instanceof HdlError) return error.diags.map((d) => `${d.code}: ${d.message}`).join('\n');
    throw error;
  }
  return 'taken';
}

describe('the name of a payload', () => {
  test('spells short ones', () => expect(payloadName(data)).toBe('data8_last1'));
  test('tells payloads of one width apart, by name, by order, by split', () => {
    const names = [data, { last: 1, data: 8 }, { data: 9 }, { keep: 8, last: 1 }].map(payloadName);
    expect(new Set(names).size).toBe(4);
  });
  test('stays short and stays the same for long ones', () => {
    const long = { first_of_many_fields: 64, second_of_many_fields: 64, third: 9 };
    expect(payloadName(long)).toMatch(/^w137_[0-9a-f]{6}$/);
    expect(payloadName({ ...long })).toBe(payloadName(long));
    expect(payloadName({ ...long, third: 10 })).not.toBe(payloadName(long));
  });
});

describe('parameters that make no sense are refused with a reason', () => {
  test.each([
    ['no field', () => refusal(skid, { fields: {} }), 'the payload has no field'],
    ['a field of no width', () => refusal(skid, { fields: { a: 0 } }), "field 'a' is 0 bits wide"],
    ["a field called 'valid'", () => refusal(skid, { fields: { valid: 1 } }), "called 'valid'"],
    ["a field called 'index'", () => refusal(streamArbiter, { n: 2, fields: { index: 1 } }), "called 'index'"],
    ['a depth that is no power of two', () => refusal(fifo, { fields: data, depth: 12 }), 'depth 12 is not a power of two'],
    ['a depth of 1', () => refusal(fifo, { fields: data, depth: 1 }), 'depth 1 is not a power of two of at least 2'],
    ['nobody to arbitrate', () => refusal(roundRobin, { n: 0 }), 'n is 0'],
    ['too many', () => refusal(streamArbiter, { n: 65, fields: data }), 'n is 65'],
    ['a lock on a wide field', () => refusal(streamArbiter, { n: 2, fields: data, lastField: 'data' }), "lastField is 'data'"],
    ['a lock on a field that is not there', () => refusal(streamArbiter, { n: 2, fields: data, lastField: 'eop' }), "lastField is 'eop'"],
    ['a counter of no width', () => refusal(satCounter, { width: 0 }), 'width is 0'],
    ['a lane that does not divide', () => refusal(ram, { width: 8, depth: 4, ruw: 'old', lane: 3 }), 'lane is 3; it must divide the width 8'],
    ['one bucket', () => refusal(histogram, { buckets: 1, valueWidth: 4, countWidth: 4 }), 'buckets is 1'],
    ['a bucket no sample reaches', () => refusal(histogram, { buckets: 8, valueWidth: 2, countWidth: 4 }), 'never reach bucket 7'],
  ])('%s', (_, said, reason) => {
    expect(said()).toContain('E_PARAM');
    expect(said()).toContain(reason);
  });
});

test('an instance has the fields it was given, checked by the compiler', () => {
  const user = component({
    name: () => 'vpri_user',
    doc: 'Two streams through FIFOs into an arbiter.',
    ports: () => ({ a: sink(data), b: sink(data), out: source({ ...data, index: 1 }) }),
    build(m, { a, b, out }) {
      const qa = m.inst('u_qa', fifo, { fields: data, depth: 4 });
      const qb = m.inst('u_qb', fifo, { fields: data, depth: 4 });
      const arb = m.inst('u_arb', streamArbiter, { n: 2, fields: data, lastField: 'last' });
      m.link(a, qa.push);
      m.link(b, qb.push);
      m.link(qa.pop, arb.in0!);
      m.link(qb.pop, arb.in1!);
      m.link(arb.out, out);
      m.unused(qa.level, 'not shown');
      m.unused(qb.level, 'not shown');
      // @ts-expect-error a FIFO of data and last has no such field
      expect(qa.pop.keep).toBeUndefined();
      expect(qa.pop.data.w).toBe(8);
    },
  });
  expect([...compile(user, {}).keys()].sort()).toEqual(['vpri_fifo_d4_data8_last1.v', 'vpri_mem_w9_d4_1w1r_undefined.v', 'vpri_round_robin_n2.v', 'vpri_stream_arbiter_n2_data8_last1_lock_last.v', 'vpri_user.v']);
});

test('the level of a FIFO counts every place, the one at the output included', () => {
  for (const depth of [2, 4, 64, 512]) expect(2 ** fifoLevelWidth(depth)).toBeGreaterThan(depth + 1);
});
