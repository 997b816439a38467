import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseResults, ResultsError, writeResults, type Results } from '../../eval/results.ts';

const good: Results = {
  schema: 'vpri-results-1',
  command: 'make sim SEED=1',
  seed: 1,
  versions: { node: '20.5.0', verilator: '5.006', rtl: 'abc' },
  inputs: { overcommit: 20, latency: { swapRead: [1, 2] }, trace: 'x.gz' },
  figures: {
    'fault.count': { value: 3, unit: 'page requests', class: 'Q', n: 10 },
    'trace.hash': { value: 'ff00', unit: '', class: 'H', n: 10 },
    'fault.rtt.ns.mean': { value: null, unit: 'ns', class: 'C', n: 0 },
  },
};

describe('results file', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vpri-results-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is written whole, with its folder, and reads back the same', () => {
    const path = join(folder, 'deep', 'sim.json');
    writeResults(path, good);
    expect(parseResults(JSON.parse(readFileSync(path, 'utf8')))).toEqual(good);
    writeResults(path, { ...good, seed: 2 });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...good, seed: 2 });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['sim.json']);
  });

  test('a bad one is not written, and the file before it stays', () => {
    const path = join(folder, 'sim.json');
    writeResults(path, good);
    const bad = { ...good, figures: { 'fault.count': { value: NaN, unit: 'x', class: 'Q' as const, n: 1 } } };
    expect(() => writeResults(path, bad)).toThrow(ResultsError);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(good);
    expect(readdirSync(folder)).toEqual(['sim.json']);
  });
});

describe('the schema', () => {
  const figure = good.figures['fault.count']!;
  test.each([
    ['another schema', { ...good, schema: 'vpri-results-2' }, 'schema:'],
    ['no seed', { ...good, seed: undefined }, 'seed:'],
    ['no RTL hash', { ...good, versions: { node: '20', verilator: '5' } }, 'versions.rtl:'],
    ['an unknown version', { ...good, versions: { ...good.versions, yosys: '1' } }, 'yosys'],
    ['an unknown class', { ...good, figures: { 'fault.count': { ...figure, class: 'Z' } } }, 'figures.fault.count.class:'],
    ['a figure without n', { ...good, figures: { 'fault.count': { value: 1, unit: '', class: 'Q' } } }, 'figures.fault.count.n:'],
    ['null that was measured', { ...good, figures: { 'fault.count': { ...figure, value: null } } }, 'a value of null needs n = 0'],
    ['a name with capitals', { ...good, figures: { 'Fault.Count': figure } }, 'lower-case words'],
    ['an extra key', { ...good, extra: 1 }, 'extra'],
  ])('refuses %s, by name', (_, value, message) => {
    expect(() => parseResults(value)).toThrow(message);
  });

  test('names every problem at once', () => {
    try {
      parseResults({ ...good, seed: -1, command: '' }, 'sim.json');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ResultsError);
      expect((error as ResultsError).problems).toHaveLength(2);
      expect((error as ResultsError).message).toContain('sim.json is not a results file');
    }
  });
});
