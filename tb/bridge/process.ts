import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { childFate, socketPair } from './libc.ts';

/** How long a dying process may take to be seen as dead, ms. */
const DEATH_MS = 2000;

/** The simulator's process: our end of its socket, and what it prints. */
export interface SimProcess {
  readonly pid: number;
  readonly fd: number;
  readonly logFile: string;
}

const children = new WeakMap<SimProcess, ChildProcess>();

/**
 * Starts `binary` with a connected socket as descriptor 3 and its output in `logFile`. Blocking calls give up after `timeoutMs`.
 * Uses `spawn` itself: execa does not hand open descriptors on. A simulator whose host dies sees the end of its socket and ends.
 */
export function startProcess(binary: string, logFile: string, timeoutMs: number): SimProcess {
  const [own, other] = socketPair(timeoutMs);
  const log = openSync(logFile, 'w');
  const child = spawn(binary, ['--fd', '3'], { stdio: ['ignore', log, log, other] });
  child.on('error', () => {}); // a failed start is told by the missing pid, a failed kill by the fate of the process
  child.unref();
  closeSync(log);
  closeSync(other);
  if (child.pid === undefined) {
    closeSync(own);
    rmSync(logFile, { force: true });
    throw new Error(`cannot start ${binary}: is it built, and may it be executed?`);
  }
  const process = { pid: child.pid, fd: own, logFile };
  children.set(process, child);
  return process;
}

/** How the process ended, in words. Waits a little for a process that is going down. */
export function fate(process: SimProcess): string {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < DEATH_MS; waited++) {
    const end = childFate(process.pid);
    if (end === 'reaped') {
      const child = children.get(process);
      return child?.exitCode != null ? `exit code ${child.exitCode}` : `signal ${child?.signalCode ?? 'unknown'}`;
    }
    if (end?.kind === 'exit') return `exit code ${end.value}`;
    if (end) return `signal ${Object.entries(constants.signals).find(([, n]) => n === end.value)?.[0] ?? end.value}`;
    Atomics.wait(pause, 0, 0, 1);
  }
  return 'the process still runs, but closed its socket';
}

export function killProcess(process: SimProcess): void {
  children.get(process)?.kill('SIGKILL');
}

/** Closes our end; the log is kept only when something went wrong. */
export function endProcess(process: SimProcess, keepLog: boolean): void {
  closeSync(process.fd);
  if (!keepLog) rmSync(process.logFile, { force: true });
}
