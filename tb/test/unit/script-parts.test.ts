import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../scripts/lib/file-list.ts';
import { countTests } from '../../../scripts/lib/test-counts.ts';

describe('the counts CI reads come from the report of vitest', () => {
  const report = (passed: number, failed: number, files: readonly { status: string; tests: number }[]): string =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files.map((f) => ({ status: f.status, assertionResults: new Array(f.tests).fill({}) })) });

  test.each([
    ['all passed', report(12, 0, [{ status: 'passed', tests: 12 }]), '12 passed, 0 failed'],
    ['some failed', report(10, 2, [{ status: 'failed', tests: 12 }]), '10 passed, 2 failed'],
    ['a file that cannot be loaded is a failure', report(10, 1, [{ status: 'failed', tests: 11 }, { status: 'failed', tests: 0 }]), '10 passed, 2 failed'],
  ])('%s', (_, json, line) => {
    expect(countTests(json).line).toBe(line);
  });

  test('a report without counts is refused', () => {
    expect(() => countTests('{"numPassedTests":3}')).toThrow('numFailedTests');
  });
});

describe('file list of a preset', () => {
  const exists = (f: string): boolean => ['hw/rtl/small/a.v', 'hw/rtl/small/sub/b.v'].includes(f);
  const read = (text: string): readonly string[] => sourcesOf(text, 'hw/rtl/small', exists, 'list.f');

  test('names relative to the list or to the repository, with comments', () => {
    expect(read('// top\na.v\n\nhw/rtl/small/sub/b.v # leaf\n')).toEqual(['hw/rtl/small/a.v', 'hw/rtl/small/sub/b.v']);
  });

  test.each([
    ['\n// nothing\n', 'list.f names no file'],
    ['c.v', 'list.f names c.v, which does not exist; run `make rtl`'],
    ['-Wno-fatal', '"-Wno-fatal" is not the name of a Verilog file'],
    ['a.sv', '"a.sv" is not the name of a Verilog file'],
  ])('refuses %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
