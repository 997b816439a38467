import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { OptionError, parseOptions, variablesOfMake } from '../../../scripts/lib/options.ts';
import { replayOptions } from '../../../scripts/lib/replay-options.ts';
import { simOptions } from '../../../scripts/lib/sim-options.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sim = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => parseOptions('sim', simOptions, words, environment);
const problems = (words: readonly string[]): readonly string[] => {
  try {
    sim(words);
  } catch (error) {
    if (error instanceof OptionError) return error.problems;
    throw error;
  }
  return [];
};

const defaults = { SEED: 1, OVERCOMMIT: 20, WAVES: '0', PRESET: 'default', ARRIVALS: { mode: 'asis', scale: 1 }, RINGS: '1', MAX_PAYLOAD: '256', MAX_READ: '512', PROPERTIES: 'on', TRANSPORT: 'socket' };

describe('options of make sim', () => {
  test('defaults', () => {
    expect(sim([])).toEqual(defaults);
  });

  test('given values, the last one of a name, and the environment behind them', () => {
    expect(sim(['SEED=7', 'TRACE=a b.gz', 'SEED=8', 'WAVES=1', 'PRESET=small', 'OVERCOMMIT=0', 'DESCRIPTORS=1'], { SEED: '9' }))
      .toEqual({ ...defaults, SEED: 8, TRACE: 'a b.gz', WAVES: '1', PRESET: 'small', OVERCOMMIT: 0, DESCRIPTORS: 1 });
    expect(sim([], { SEED: '9', TRACE: '' })).toMatchObject({ SEED: 9 });
  });

  test('an unknown name is refused with the names it knows', () => {
    expect(problems(['FOO=1'])).toEqual(['FOO: no such option of sim; it knows SEED, OVERCOMMIT, PRESET, TRACE, NIC_TRACE, FORMAT, NIC_FORMAT, ARRIVALS, DESCRIPTORS, REQUESTS, RINGS, GUEST, WRITES, MAX_PAYLOAD, MAX_READ, SCRUB, PROPERTIES, WAVES, TRANSPORT, LOG']);
    expect(problems(['seed=1'])[0]).toContain('seed: no such option');
  });

  test.each([
    ['SEED=-1', 'SEED=-1: must be an integer from 0 to 4294967295, for example SEED=7'],
    ['SEED=1e3', 'SEED=1e3: must be an integer'],
    ['SEED=', 'SEED=: must be an integer'],
    ['SEED=4294967296', 'SEED=4294967296: must be an integer'],
    ['OVERCOMMIT=201', 'OVERCOMMIT=201: must be an integer from 0 to 200, for example OVERCOMMIT=20'],
    ['OVERCOMMIT=20%', 'OVERCOMMIT=20%: must be'],
    ['WAVES=yes', 'WAVES=yes: must be 0 or 1, for example WAVES=1'],
    ['PRESET=large', 'PRESET=large: must be small or default, for example PRESET=small'],
    ['DESCRIPTORS=0', 'DESCRIPTORS=0: must be an integer from 1 to'],
    ['TRACE=', 'TRACE=: must be the name of a file'],
    ['--seed', '--seed: options are written NAME=value, for example SEED=7'],
  ])('%s is refused with what is allowed', (word, message) => {
    expect(problems([word])).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['asis', { mode: 'asis', scale: 1 }],
    ['scale=0.25', { mode: 'asis', scale: 0.25 }],
    ['scale=10', { mode: 'asis', scale: 10 }],
    ['closed:1', { mode: 'closed', depth: 1 }],
    ['closed:4096', { mode: 'closed', depth: 4096 }],
  ])('ARRIVALS=%s', (text, arrival) => {
    expect(sim([`ARRIVALS=${text}`])).toEqual({ ...defaults, ARRIVALS: arrival });
  });

  test.each(['', 'open', 'scale=0', 'scale=-1', 'scale=', 'closed', 'closed:0', 'closed:4097', 'closed=8'])('ARRIVALS=%s is refused with what is allowed', (text) => {
    expect(problems([`ARRIVALS=${text}`])).toEqual([`ARRIVALS=${text}: must be asis, scale=<factor above 0> or closed:<depth from 1 to 4096>, for example ARRIVALS=closed:32`]);
  });

  test('all problems at once', () => {
    expect(problems(['FOO=1', 'SEED=x', 'WAVES=2'])).toHaveLength(3);
  });

  test('a script without options refuses every one', () => {
    expect(() => parseOptions('lint', {}, ['SEED=1'], {})).toThrow('SEED: lint takes no options');
  });
});

describe('make hands its variables over', () => {
  test.each([
    ['', []],
    ['k', []],
    [' -- SEED=3 FOO=1', ['SEED=3', 'FOO=1']],
    ['kw -- TRACE=a\\ b.gz X=1$$2', ['TRACE=a b.gz', 'X=1$2']],
    ['s -j4 --jobserver-auth=3,4 -- SEED=3', ['SEED=3']],
  ])('MAKEFLAGS "%s"', (text, words) => {
    expect(variablesOfMake(text)).toEqual(words);
  });

  test('through make itself, quoted by make', () => {
    const makefile = 'all:\n\t@printf %s "$$MAKEFLAGS"\n';
    const flags = execFileSync('make', ['-f', '-', 'SEED=3', 'TRACE=a b;$c.gz'], { input: makefile, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } });
    expect([...variablesOfMake(flags)].sort()).toEqual(['SEED=3', 'TRACE=a b;$c.gz']);
  });
});

test('`make` lists every target of the Makefile and every option with its default', () => {
  const text = execFileSync(`${root}/scripts/help`, { encoding: 'utf8' });
  for (const target of ['sim', 'test', 'rtl', 'lint', 'formal', 'clean', 'setup']) expect(text).toMatch(new RegExp(`^  make ${target} +\\w`, 'm'));
  for (const [name, spec] of Object.entries(simOptions)) {
    const line = text.split('\n').find((l) => l.startsWith(`  ${name}=`));
    expect(line, `make help says nothing about ${name}`).toBeDefined();
    if (spec.initial !== null) expect(line).toContain(`default: ${spec.initial}`);
  }
});

describe('options of make replay', () => {
  const replay = (words: readonly string[]) => parseOptions('replay', replayOptions, words, {});

  test('a log, a tick to stop at, the ticks of a waveform', () => {
    expect(replay(['LOG=a.frames'])).toEqual({ LOG: 'a.frames' });
    expect(replay(['LOG=a', 'UNTIL=0', 'WAVES=10:200'])).toEqual({ LOG: 'a', UNTIL: 0, WAVES: { from: 10, to: 200 } });
  });

  test.each(['WAVES=5:5', 'WAVES=6:5', 'WAVES=5', 'WAVES=a:b', 'WAVES='])('%s is refused with what is allowed', (word) => {
    expect(() => replay([word])).toThrow(`${word}: must be two ticks, <from>:<to>, the first below the second, for example WAVES=11000:12000`);
  });

  test('a tick that is none is refused', () => {
    expect(() => replay(['UNTIL=-1'])).toThrow('UNTIL=-1: must be an integer from 0 to 562949953421312, for example UNTIL=12000');
  });
});
