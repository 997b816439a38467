import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { END_BYTES, logEnd, NO_REPLY, REPLY_PART } from './frame-log-format.ts';
import { putU32 } from './little-endian.ts';
import { replyHash } from './reply-hash.ts';

export interface FrameLogOptions {
  /** The head, from `logHead`. */
  readonly head: Uint8Array;
  /** The file; a second one that is kept gets a number before its ending. */
  readonly file: string;
  /** Keep the file at a clean end too. */
  readonly keep: boolean;
  /** Largest file, bytes. */
  readonly limitBytes: number;
  /** Told once when the file cannot be written. */
  readonly warn: (text: string) => void;
}

/** Bytes gathered before they are written. A short run never touches the disk. */
const BUFFER_BYTES = 1 << 18;
/** Ending of the files, and how many of them a folder keeps: the newest. */
const ENDING = '.frames';
const KEPT_LOGS = 32;

/**
 * Writes the requests of a simulation and a hash of each reply, as they come: see frame-log-format.ts. A RESET powers up a new device,
 * so a log starts again with it. The file goes at a clean end, and stays once it was asked for (`keep`). When it cannot be
 * written, the run goes on without it.
 */
export class FrameLog {
  readonly #options: FrameLogOptions;
  readonly #buffer: Uint8Array;
  #file: string;
  #fd: number | null = null;
  /** Bytes of the file, and of the buffer that follows them. */
  #written = 0;
  #buffered = 0;
  #records = 0;
  /** Where the last record begins, and whether it waits for its reply. */
  #last = 0;
  #open = false;
  #state: 'writing' | 'full' | 'broken' | 'closed' = 'writing';
  #kept: boolean;
  #files = 1;

  constructor(options: FrameLogOptions) {
    this.#options = options;
    this.#file = options.file;
    this.#kept = options.keep;
    this.#buffer = new Uint8Array(BUFFER_BYTES);
    this.#put(options.head);
  }

  /** A request that is about to go out. */
  request(frame: Uint8Array): void {
    if (this.#state !== 'writing') return;
    if (this.#written + this.#buffered + frame.length + REPLY_PART + END_BYTES > this.#options.limitBytes) {
      this.#put(logEnd('limit', this.#records));
      this.#state = 'full';
      return;
    }
    this.#last = this.#written + this.#buffered;
    this.#put(frame);
    this.#open = true;
  }

  /** Its reply. */
  reply(reply: Uint8Array): void {
    if (this.#open) this.#answer(reply.length, replyHash(reply));
  }

  /** The last request was a RESET that was done: everything before it is forgotten. A log that was kept stays, and another file follows. */
  restart(frame: Uint8Array, reply: Uint8Array): void {
    if (this.#state === 'broken' || this.#state === 'closed') return;
    if (this.#kept && !this.#options.keep) {
      this.#forgetLast();
      this.#finish();
      this.#kept = false;
      this.#file = numbered(this.#options.file, this.#files++);
    } else if (this.#fd !== null) {
      this.#guard(() => ftruncateSync(this.#fd!, 0));
    }
    this.#written = this.#buffered = this.#records = 0;
    this.#state = 'writing';
    this.#put(this.#options.head);
    this.request(frame);
    this.reply(reply);
  }

  /** Writes what there is and keeps the file. Gives its name; null when it could not be written. */
  keep(): string | null {
    if (this.#state === 'closed') return this.#kept ? this.#file : null;
    this.#kept = true;
    if (this.#open) this.#answer(NO_REPLY, 0);
    this.#flush();
    if (this.#state === 'broken') return null;
    if (!this.#options.keep) prune(dirname(this.#file));
    return this.#file;
  }

  close(): void {
    if (this.#state === 'closed') return;
    if (this.#kept) this.#finish();
    else this.#remove();
    this.#state = 'closed';
  }

  #forgetLast(): void {
    if (this.#state !== 'writing') return;
    this.#records--;
    this.#open = false;
    if (this.#last >= this.#written) this.#buffered = this.#last - this.#written;
    else {
      this.#guard(() => ftruncateSync(this.#fd!, this.#last));
      this.#written = this.#last;
      this.#buffered = 0;
    }
  }

  /** Ends the file. */
  #finish(): void {
    if (this.#open) this.#answer(NO_REPLY, 0);
    if (this.#state === 'writing') this.#put(logEnd('closed', this.#records));
    this.#flush();
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }

  #answer(bytes: number, hash: number): void {
    this.#open = false;
    if (this.#state !== 'writing') return;
    if (this.#buffered + REPLY_PART > BUFFER_BYTES) this.#flush();
    putU32(this.#buffer, this.#buffered, bytes);
    putU32(this.#buffer, this.#buffered + 4, hash);
    this.#buffered += REPLY_PART;
    this.#records++;
  }

  #put(bytes: Uint8Array): void {
    if (this.#buffered + bytes.length > BUFFER_BYTES) this.#flush();
    if (bytes.length > BUFFER_BYTES) return this.#write(bytes);
    this.#buffer.set(bytes, this.#buffered);
    this.#buffered += bytes.length;
  }

  #flush(): void {
    const bytes = this.#buffer.subarray(0, this.#buffered);
    this.#buffered = 0;
    if (bytes.length > 0) this.#write(bytes);
  }

  #write(bytes: Uint8Array): void {
    if (this.#state === 'broken') return;
    this.#guard(() => {
      if (this.#fd === null) {
        mkdirSync(dirname(this.#file), { recursive: true });
        this.#fd = openSync(this.#file, 'w');
      }
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, this.#written + at);
      this.#written += bytes.length;
    });
  }

  /** A run is worth more than its log: the first failure is told, and ends the log. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.#remove();
      this.#state = 'broken';
      this.#options.warn(`frame log ${this.#file} cannot be written (${cause instanceof Error ? cause.message : String(cause)}): the run goes on without it, and cannot be replayed`);
    }
  }

  #remove(): void {
    if (this.#fd === null) return;
    const isFile = fstatSync(this.#fd).isFile(); // a user may name a device or a pipe
    closeSync(this.#fd);
    this.#fd = null;
    if (isFile) rmSync(this.#file, { force: true });
  }
}

const numbered = (file: string, n: number): string => (file.endsWith(ENDING) ? `${file.slice(0, -ENDING.length)}-${n}${ENDING}` : `${file}-${n}`);

/** Removes all but the newest logs of a folder. */
function prune(folder: string): void {
  const logs = readdirSync(folder).filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
  if (logs.length <= KEPT_LOGS) return;
  const age = logs.map((file) => ({ file, ms: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 })).sort((a, b) => b.ms - a.ms);
  for (const { file } of age.slice(KEPT_LOGS)) rmSync(file, { force: true });
}
