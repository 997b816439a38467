import { expect, test } from 'vitest';
import { elaborate } from '../../../gen/hdl/index.ts';
import { interpret } from '../../../gen/interp/index.ts';
import { tagPool } from '../fixtures/hdl-example.ts';

/** The tag pool of docs/hdl.md in the interpreter, after reset. */
function pool() {
  const it = interpret(elaborate(tagPool, { n: 4 }), { reset: 'sync_high' });
  it.reset(true);
  it.step();
  it.reset(false);
  return it;
}

test('all tags go out once each, lowest first, and come back', () => {
  const it = pool();
  it.set('take_ready', 1);
  const taken: bigint[] = [];
  for (let clock = 0; clock < 8; clock++) {
    if (it.get('take_valid')) taken.push(it.get('take_tag'));
    expect(it.step().filter((p) => p.kind !== 'cover')).toEqual([]);
  }
  expect(taken).toEqual([0n, 1n, 2n, 3n]);
  expect(it.get('all_out')).toBe(1n);
  expect(it.step()).toEqual([{ kind: 'cover', path: '', label: 'runs_dry' }]);
  it.set('back_valid', 1);
  it.set('back_tag', 2);
  it.step();
  it.set('back_valid', 0);
  it.step();
  expect([it.get('take_valid'), it.get('take_tag')]).toEqual([1n, 2n]);
});

test('a tag that comes back without having been out breaks the assumption', () => {
  const it = pool();
  it.set('back_valid', 1);
  it.set('back_tag', 0);
  expect(it.step()).toEqual([{ kind: 'assume', path: '', label: 'back_is_out' }]);
});
