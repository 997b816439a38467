import { closeSync, openSync, readSync } from 'node:fs';
import { getU32, putU32 } from './little-endian.ts';

/**
 * The frame log: everything a simulation was asked since its last RESET, so that it can be played again without the host model
 * (docs/bridge.md has the tables; tb/bridge/core/frame_log.* reads it). Little endian.
 *
 *   head     8 bytes `VPRIFLOG`, u32 version, u32 bytes of the text, 16 characters model hash, the text (JSON, `LoggedModel`)
 *   record   a request frame as it went out, u32 bytes of its reply, u32 hash of its reply
 *   end      u32 mark, u32 why (`END`), u32 number of records
 */
export const LOG_MAGIC = 'VPRIFLOG';
export const LOG_VERSION = 1;
const FIXED_BYTES = 32;
const HASH_CHARS = 16;
/** Bytes behind each frame. */
export const REPLY_PART = 8;
/** In place of a reply's length: there was none. */
export const NO_REPLY = 0xffff_ffff;
/** The bytes V P I E. */
const END_MARK = 0x45495056;
export const END_BYTES = 12;
/** Why a log ends: the link was closed, or the log reached its limit and more followed. */
export const END = { closed: 0, limit: 1 } as const;
/** Longest text of a head; more means that the file is no log. */
const MAX_TEXT = 1 << 20;

/** The model a log was made with, and what it is built from. */
export interface LoggedModel {
  /** Hash of its build, and of the build without waves. */
  readonly hash: string;
  readonly model: string;
  /** As in `BuildOptions`; files relative to the root of the repository, with `/`. */
  readonly preset: unknown;
  readonly verilogFiles: readonly string[];
  readonly top: string;
  readonly waves: boolean;
  readonly properties: boolean;
  readonly defines: readonly string[];
  readonly name: string;
}

/** A log that cannot be read: which file, at which byte, what. */
export class FrameLogError extends Error {
  constructor(file: string, byte: number, what: string) {
    super(`${file}, byte ${byte}: ${what}`);
    this.name = 'FrameLogError';
  }
}

/** The head of a log. */
export function logHead(model: LoggedModel): Uint8Array {
  if (model.model.length !== HASH_CHARS) throw new RangeError(`model hash "${model.model}" does not have ${HASH_CHARS} characters`);
  const text = new TextEncoder().encode(JSON.stringify(model));
  const head = new Uint8Array(FIXED_BYTES + text.length);
  head.set(new TextEncoder().encode(LOG_MAGIC));
  putU32(head, 8, LOG_VERSION);
  putU32(head, 12, text.length);
  head.set(new TextEncoder().encode(model.model), 16);
  head.set(text, FIXED_BYTES);
  return head;
}

/** The end of a log with so many records. */
export function logEnd(why: keyof typeof END, records: number): Uint8Array {
  const end = new Uint8Array(END_BYTES);
  putU32(end, 0, END_MARK);
  putU32(end, 4, END[why]);
  putU32(end, 8, records);
  return end;
}

/** Reads the head of a log. Throws a FrameLogError, or the system's error when there is no such file. */
export function readLogHead(file: string): LoggedModel {
  const fd = openSync(file, 'r');
  try {
    const fixed = new Uint8Array(FIXED_BYTES);
    const got = readSync(fd, fixed, 0, FIXED_BYTES, 0);
    if (got < FIXED_BYTES) throw new FrameLogError(file, got, `the file ends within the head of ${FIXED_BYTES} bytes: it is no frame log, or it was cut`);
    if (new TextDecoder().decode(fixed.subarray(0, 8)) !== LOG_MAGIC) throw new FrameLogError(file, 0, `the file does not start with ${LOG_MAGIC}: it is no frame log`);
    const version = getU32(fixed, 8);
    if (version !== LOG_VERSION) throw new FrameLogError(file, 8, `frame log of version ${version}, this reads ${LOG_VERSION}: use the checkout it was made with`);
    const bytes = getU32(fixed, 12);
    if (bytes > MAX_TEXT) throw new FrameLogError(file, 12, `a head with ${bytes} bytes of text: the log is damaged`);
    const text = new Uint8Array(bytes);
    const read = readSync(fd, text, 0, bytes, FIXED_BYTES);
    if (read < bytes) throw new FrameLogError(file, FIXED_BYTES + read, `the file ends within the ${bytes} bytes of text of its head: it was cut`);
    return parseModel(file, new TextDecoder().decode(text));
  } finally {
    closeSync(fd);
  }
}

function parseModel(file: string, text: string): LoggedModel {
  try {
    return JSON.parse(text) as LoggedModel;
  } catch (cause) {
    throw new FrameLogError(file, FIXED_BYTES, `the text of the head is not JSON (${cause instanceof Error ? cause.message : String(cause)}): the log is damaged`);
  }
}
