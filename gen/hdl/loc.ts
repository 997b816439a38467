import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loc } from './ir.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const FRAME = /\(?((?:file:\/\/)?\/[^()]+?):(\d+):\d+\)?$/;

/**
 * The place in the user's code that called into the HDL: the first stack frame outside `gen/hdl`. Taken once for a
 * statement or declaration, not for an expression (a stack costs some ten microseconds).
 */
export function callerLoc(): Loc {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 16;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = before;
  for (const frame of stack.split('\n').slice(1)) {
    const match = FRAME.exec(frame.trim());
    if (!match) continue;
    const path = match[1]!.startsWith('file:') ? fileURLToPath(match[1]!) : match[1]!;
    if (path.startsWith(here + sep)) continue;
    return { file: relative(root, path).split(sep).join('/'), line: Number(match[2]) };
  }
  return { file: 'unknown', line: 0 };
}
