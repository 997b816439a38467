import { describe, expect, test } from 'vitest';
import { overheadPercent } from '../../bench/bench.ts';
import { Samples } from '../../bench/samples.ts';
import { benchTable } from '../../bench/table.ts';
import { parseResults, ResultsError, type Figures } from '../../eval/results.ts';

const of = (...values: readonly number[]): Samples => {
  const samples = new Samples();
  for (const value of values) samples.add('a.b', value);
  return samples;
};
const results = (figures: Figures) => ({ schema: 'vpri-results-1', command: 'make bench', seed: 1, versions: { node: '20', verilator: '5', rtl: 'x' }, inputs: {}, figures });

describe('samples', () => {
  test('median and range, of odd and even counts', () => {
    expect(of(5, 1, 9).figures(() => ({ unit: 'us', how: 'so' }))).toEqual({ 'a.b': { value: 5, unit: 'us', class: 'C', n: 3, range: [1, 9], how: 'so' } });
    expect(of(4, 1, 9, 6).figures(() => ({ unit: 'us', how: 'so' }))['a.b']).toMatchObject({ value: 5, n: 4, range: [1, 9] });
  });

  test.each([
    ['at least', 5, 5, true], ['at least', 5.1, 5, false], ['at most', 5, 5, true], ['at most', 4.9, 5, false],
  ] as const)('%s %d with a median of %d: met is %s', (sense, floor, median, met) => {
    expect(of(median).figures(() => ({ unit: '%', how: 'so', floor: { sense, value: floor } }))['a.b']).toMatchObject({ floor: { sense, value: floor, met } });
  });

  test('the warm-up is dropped, and what is no number refused', () => {
    const samples = of(1000);
    samples.clear();
    expect(samples.figures(() => ({ unit: '', how: 'so' }))).toEqual({});
    expect(() => samples.add('x', 0 / 0)).toThrow('bench: x measured NaN');
  });

  test('overhead in percent', () => {
    expect(overheadPercent(2, 3)).toBe(50);
    expect(overheadPercent(2, 1)).toBe(-50);
  });
});

describe('results', () => {
  const figure = { value: 5, unit: '%', class: 'C', n: 3, range: [1, 9], how: 'so', floor: { sense: 'at most', value: 6, met: true } } as const;
  test('a figure with range and floor is kept', () => {
    expect(parseResults(results({ a: { ...figure, range: [1, 9] } })).figures['a']).toEqual(figure);
  });
  test.each([
    ['a floor that is not judged right', { floor: { sense: 'at most', value: 4, met: true } }, /floor\.met must say/],
    ['a value outside its range', { range: [6, 9] }, /must lie in its range/],
    ['a floor of nothing', { value: null, n: 0, range: undefined }, /floor\.met must say/],
  ] as const)('%s is refused', (_, change, message) => {
    const bad = results({ a: { ...figure, ...change } as Figures[string] });
    expect(() => parseResults(bad)).toThrow(ResultsError);
    expect(() => parseResults(bad)).toThrow(message);
  });
});

test('the table shows every figure, its floor, and how kinds were measured, once', () => {
  const floor = { sense: 'at least', value: 1000 } as const;
  const samples = of(1, 2);
  samples.add('a.c', 7);
  samples.add('d', 1234);
  samples.add('e', 999);
  const text = benchTable(samples.figures((name) => (name === 'd' || name === 'e' ? { unit: 'TLPs/s', how: 'in calls', floor } : { unit: 'us', how: 'with a clock' })));
  expect(text).toMatch(/a\.b +│ +1\.5 │ +1 │ +2 │ us/);
  expect(text).toMatch(/d +│ +1,234 │.*at least 1,000 │ met/);
  expect(text).toMatch(/e +│ +999 │.*at least 1,000 │ MISSED/);
  expect(text.match(/with a clock/g)).toHaveLength(1);
  expect(text).toContain('a.b, a.c:\n  with a clock');
});
