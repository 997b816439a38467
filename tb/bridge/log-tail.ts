import { readFileSync } from 'node:fs';

/** Lines of the simulator's log that an error shows. */
const LOG_LINES = 40;

/** The end of what a simulator printed to its log file. */
export function logTail(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
  } catch {
    return '(the log file is gone)';
  }
}
