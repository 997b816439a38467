import { describe, expect, test } from 'vitest';
import { Progress, watched } from '../../../scripts/lib/progress.ts';
import { itemsOf } from '../support/guest-replay.ts';

/** A screen that keeps what is written, and a clock that the test moves. */
function setUp(isTTY: boolean, total: number) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const progress = new Progress(total, 'descriptors', { isTTY, write: (text) => written.push(text) }, () => clock.ms);
  return { written, clock, progress };
}

describe('progress of a run', () => {
  test('on a terminal: a bar in place, drawn again after a tenth of a second at most, taken off at the end', () => {
    const { written, clock, progress } = setUp(true, 2000);
    clock.ms = 1000;
    progress.at(500);
    progress.at(501);
    clock.ms = 1099;
    progress.at(502);
    clock.ms = 1100;
    progress.at(1000);
    progress.end();
    expect(written).toEqual([
      '\r[########......................] 25%  500 of 2,000 descriptors, about 3 s left\x1b[K',
      '\r[###############...............] 50%  1,000 of 2,000 descriptors, about 2 s left\x1b[K',
      '\r\x1b[K',
    ]);
  });

  test('elsewhere: one plain line for each tenth, no control characters', () => {
    const { written, clock, progress } = setUp(false, 100);
    for (let done = 1; done <= 100; done++) {
      clock.ms = done * 100;
      progress.at(done);
    }
    progress.end();
    expect(written).toHaveLength(10);
    expect(written[0]).toBe('10%  10 of 100 descriptors, about 9 s left\n');
    expect(written.at(-1)).toBe('100%  100 of 100 descriptors, about 0 s left\n');
    expect(written.join('')).not.toMatch(/[\r\x1b]/);
  });

  test('a short run has no more lines than steps', () => {
    const { written, progress } = setUp(false, 3);
    for (const done of [1, 2, 3]) progress.at(done);
    expect(written.map((l) => l.split(' ')[0])).toEqual(['33%', '66%', '100%']);
  });

  test('a watched source gives the same, and tells what counts', () => {
    const seen: number[] = [];
    const source = watched({ next: ((at) => () => [3, 10, 4, 11][at++] ?? null)(0) }, (n) => n >= 10, (count) => seen.push(count));
    expect(itemsOf(source)).toEqual([3, 10, 4, 11]);
    expect(seen).toEqual([1, 2]);
  });
});
