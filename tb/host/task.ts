/**
 * Sequential code on simulated time. A task is a generator: it waits with `yield*`, and it goes on inside the event that it
 * waited for. (Promises would go on in a microtask, which the event queue does not know.)
 */
import type { EventQueue } from './events.ts';

/** Starts something and calls `resume` once when it is finished, at once or later. */
export type Wait = (resume: (value: unknown) => void) => void;
export type Task<T = void> = Generator<Wait, T, unknown>;

/** Waits for a callback: `const v = yield* until<number>((done) => start(done))`. */
export function* until<T = void>(start: (done: (value: T) => void) => void): Task<T> {
  return (yield start as Wait) as T;
}

/** Waits `ns` nanoseconds. */
export function* sleep(events: EventQueue, ns: number): Task {
  if (ns > 0) yield* until((done) => events.after(ns, () => done()));
}

/** Runs a task; `done` gets its result. What the task throws comes out of the event in which it ran. */
export function spawn<T>(task: Task<T>, done: (result: T) => void = () => {}): void {
  const step = (first: unknown): void => {
    for (let value = first; ; ) {
      const at = task.next(value);
      if (at.done) return done(at.value);
      let state: 'starting' | 'waiting' | 'resumed' = 'starting';
      at.value((result) => {
        if (state === 'resumed') throw new Error('task: a wait was resumed twice; call `done` once');
        const waiting = state === 'waiting';
        state = 'resumed';
        if (waiting) step(result);
        else value = result;
      });
      if ((state as string) !== 'resumed') {
        state = 'waiting';
        return;
      }
    }
  };
  step(undefined);
}

/** Runs tasks side by side and waits for all; results in order. */
export function* all<T>(tasks: readonly Task<T>[]): Task<T[]> {
  const results = new Array<T>(tasks.length);
  let left = tasks.length;
  if (left > 0) {
    yield* until((done) => {
      tasks.forEach((task, i) =>
        spawn(task, (result) => {
          results[i] = result;
          if (--left === 0) done();
        }),
      );
    });
  }
  return results;
}
