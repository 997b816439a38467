import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../bridge/libc.ts';

const POLL_MS = 50;

/**
 * Runs `work` while holding the lock file `path`, alone among all processes of this machine. Waits its turn; the system frees
 * the lock of a process that dies, so a lock never has to be cleared by hand.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const fd = openSync(path, 'w');
  try {
    while (!tryLock(fd)) await sleep(POLL_MS);
    return await work();
  } finally {
    closeSync(fd);
  }
}
