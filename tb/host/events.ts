/**
 * Simulated time of the host: a queue of events in nanoseconds. Equal times run in the order they were scheduled, so
 * the same inputs give the same run, bit for bit.
 */
export class EventQueue {
  #now = 0;
  #count = 0;
  readonly #heap: { time: number; order: number; run: () => void }[] = [];

  /** Current time in ns. */
  get now(): number {
    return this.#now;
  }

  /** Time of the earliest event, or Infinity. */
  get next(): number {
    return this.#heap[0]?.time ?? Infinity;
  }

  /** Runs `run` at `time` (ns, not in the past). */
  at(time: number, run: () => void): void {
    if (!(time >= this.#now)) throw new RangeError(`event at ${time} ns lies before now, ${this.#now} ns`);
    const heap = this.#heap;
    heap.push({ time, order: this.#count++, run });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (before(heap[parent]!, heap[i]!)) break;
      [heap[parent], heap[i]] = [heap[i]!, heap[parent]!];
      i = parent;
    }
  }

  after(delay: number, run: () => void): void {
    this.at(this.#now + delay, run);
  }

  /** Runs every event up to and including `time`, then stands at `time`. */
  advanceTo(time: number): void {
    while (this.next <= time) {
      const event = this.#pop();
      this.#now = event.time;
      event.run();
    }
    if (time > this.#now) this.#now = time;
  }

  #pop(): { time: number; run: () => void } {
    const heap = this.#heap;
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length) {
      heap[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
        if (least === i) break;
        [heap[least], heap[i]] = [heap[i]!, heap[least]!];
        i = least;
      }
    }
    return top;
  }
}

function before(a: { time: number; order: number }, b: { time: number; order: number }): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order);
}
