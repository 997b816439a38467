import { readFileSync } from 'node:fs';

/** How long something took, seconds. */
export interface Times {
  readonly wall: number;
  /** CPU time of this process, and of the simulator's when it has one of its own. Hardly moves with what else the machine does. */
  readonly cpu: number;
}

/** CPU time of a process of one thread so far, seconds: first field of /proc/<pid>/schedstat (Linux, Documentation/scheduler/sched-stats). */
const cpuOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;

function cpuNow(pid: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (pid === process.pid ? 0 : cpuOf(pid));
}

/** Times of `work`, which drives the simulator in process `pid`. */
export function timed(pid: number, work: () => void): Times {
  const cpu = cpuNow(pid);
  const start = performance.now();
  work();
  return { wall: (performance.now() - start) / 1000, cpu: cpuNow(pid) - cpu };
}

/** Repeats `chunk`, which returns how much it did, for at least `seconds`. */
export function repeated(pid: number, seconds: number, chunk: () => number): Times & { readonly count: number } {
  let count = 0;
  const times = timed(pid, () => {
    const end = performance.now() + seconds * 1000;
    do count += chunk();
    while (performance.now() < end);
  });
  return { ...times, count };
}
