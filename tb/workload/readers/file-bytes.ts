import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { execaSync } from 'execa';
import { TraceFileError } from './problems.ts';

/** Largest file after decompression, bytes: a trace is held in memory. */
const MAX_BYTES = 2 ** 31;
const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

/** The bytes of a file; gzip and xz (told by their first bytes) are taken off. Throws a TraceFileError. */
export function fileBytes(path: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new TraceFileError('unreadable', `trace ${path}: ${(error as Error).message}; give the name of a trace file`);
  }
  return plainBytes(bytes, path);
}

/** Takes gzip or xz off; `name` stands for the file in messages. `xz` is the tool that is called. */
export function plainBytes(bytes: Uint8Array, name: string, xz = 'xz'): Uint8Array {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzip(bytes, name);
  if (XZ_MAGIC.every((b, i) => bytes[i] === b)) return unxz(bytes, name, xz);
  return bytes;
}

function gunzip(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new TraceFileError('compression', `trace ${name}: the gzip data is damaged or cut short (${(error as Error).message}); copy the file again`);
  }
}

/** Node has no xz: the tool of that name does it. */
function unxz(bytes: Uint8Array, name: string, xz: string): Uint8Array {
  const run = execaSync(xz, ['-dc'], { input: bytes, encoding: 'buffer', maxBuffer: MAX_BYTES, stripFinalNewline: false, reject: false });
  if (run.code === 'ENOENT') throw new TraceFileError('compression', `trace ${name}: it is compressed with xz, and the tool xz is missing; install the package xz-utils, or unpack the file`);
  if (run.failed) throw new TraceFileError('compression', `trace ${name}: xz cannot unpack it (${Buffer.from(run.stderr).toString('utf8').trim() || run.shortMessage}); copy the file again`);
  return run.stdout;
}
