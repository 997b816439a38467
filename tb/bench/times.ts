import { readFileSync } from 'node:fs';
import type { SimLink } from '../bridge/types.ts';

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

/** The same link, and the wall-clock seconds that its runs took. */
export function callTimes(link: SimLink): { readonly link: SimLink; seconds(): number } {
  let ms = 0;
  return {
    seconds: () => ms / 1000,
    link: {
      hello: link.hello,
      reset: (config, behaviour) => link.reset(config, behaviour),
      run: (inbound, until, afterOutput) => {
        const start = performance.now();
        const result = link.run(inbound, until, afterOutput);
        ms += performance.now() - start;
        return result;
      },
      setBusMaster: (functions) => link.setBusMaster(functions),
      replayCommand: () => link.replayCommand(),
      memoryStats: () => link.memoryStats(),
      peekMemory: (address, bytes) => link.peekMemory(address, bytes),
      pokeMemory: (address, data) => link.pokeMemory(address, data),
      trace: (on) => link.trace(on),
      close: () => link.close(),
    },
  };
}
