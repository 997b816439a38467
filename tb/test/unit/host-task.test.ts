import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../host/events.ts';
import { Fifo } from '../../host/fifo.ts';
import { Random } from '../../host/random.ts';
import { contiguousRuns } from '../../host/runs.ts';
import { all, sleep, spawn, until, type Task } from '../../host/task.ts';

describe('task', () => {
  it('goes on inside the event it waited for, not later', () => {
    const events = new EventQueue();
    const seen: string[] = [];
    function* work(): Task<number> {
      yield* sleep(events, 10);
      seen.push(`woke at ${events.now}`);
      const v = yield* until<number>((done) => events.after(5, () => done(7)));
      return v;
    }
    spawn(work(), (v) => seen.push(`result ${v} at ${events.now}`));
    events.at(10, () => seen.push('other event at 10'));
    events.advanceTo(20);
    expect(seen).toEqual(['woke at 10', 'other event at 10', 'result 7 at 15']);
  });

  it('takes callbacks that come at once, many in a row, without growing the stack', () => {
    function* work(): Task<number> {
      let sum = 0;
      for (let i = 0; i < 50_000; i++) sum += yield* until<number>((done) => done(1));
      return sum;
    }
    let result = 0;
    spawn(work(), (v) => (result = v));
    expect(result).toBe(50_000);
  });

  it('waits for all, results in order', () => {
    const events = new EventQueue();
    function* after(ns: number): Task<number> {
      yield* sleep(events, ns);
      return ns;
    }
    let got: number[] = [];
    spawn(all([after(30), after(10), after(20)]), (v) => (got = v));
    events.advanceTo(29);
    expect(got).toEqual([]);
    events.advanceTo(30);
    expect(got).toEqual([30, 10, 20]);
  });

  it('refuses a wait that is resumed twice', () => {
    let again = (): void => {};
    function* work(): Task {
      yield* until((done) => (again = done));
      yield* until(() => {});
    }
    spawn(work());
    again();
    expect(again).toThrow(/resumed twice/);
  });
});

describe('small parts', () => {
  it('groups pages into runs', () => {
    expect(contiguousRuns([7, 3, 5, 4, 9])).toEqual([{ first: 3, count: 3 }, { first: 7, count: 1 }, { first: 9, count: 1 }]);
    expect(contiguousRuns([])).toEqual([]);
  });

  it('keeps order in a long fifo', () => {
    const fifo = new Fifo<number>();
    for (let i = 0; i < 5_000; i++) fifo.push(i);
    for (let i = 0; i < 4_000; i++) expect(fifo.shift()).toBe(i);
    fifo.push(5_000);
    expect([fifo.length, fifo.peek()]).toEqual([1_001, 4_000]);
    while (fifo.length > 1) fifo.shift();
    expect([fifo.shift(), fifo.shift(), fifo.length]).toEqual([5_000, undefined, 0]);
  });

  it('draws the same numbers for the same seed and stream, others for another stream', () => {
    const draw = (seed: number, stream: string): number[] => {
      const r = new Random(seed, stream);
      return Array.from({ length: 5 }, () => r.int(0, 1_000_000));
    };
    expect(draw(1, 'a')).toEqual(draw(1, 'a'));
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
  });

  it('draws a normal distribution', () => {
    const r = new Random(3, 'normal');
    const xs = Array.from({ length: 20_000 }, () => r.normal());
    const mean = xs.reduce((a, b) => a + b) / xs.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(xs.reduce((a, b) => a + (b - mean) ** 2, 0) / xs.length).toBeCloseTo(1, 1);
  });
});
