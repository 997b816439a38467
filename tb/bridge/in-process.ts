import { rmSync } from 'node:fs';
import koffi from 'koffi';
import type { OpName } from './frames.ts';
import { logTail } from './log-tail.ts';
import { Slab } from './slab.ts';
import { TransportError, type Transport } from './transport.ts';

/** Replies up to this size take one call, larger ones a second one. */
const REPLY_BYTES = 1 << 13;

function open(library: string): ReturnType<typeof koffi.load> {
  try {
    return koffi.load(library);
  } catch (cause) {
    throw new Error(`cannot load ${library}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** The C interface of `libsim.so` (tb/bridge/core/inprocess.h). */
function load(library: string) {
  const lib = open(library);
  return {
    create: lib.func('void *vpri_create(const char *)') as (log: string) => unknown,
    destroy: lib.func('void vpri_destroy(void *)') as (server: unknown) => void,
    answer: lib.func('uint32_t vpri_answer(void *, void *, uint32_t, void *, uint32_t, uint32_t)') as (server: unknown, frame: Uint8Array, bytes: number, into: Uint8Array, at: number, room: number) => number,
    reply: lib.func('void vpri_reply(void *, void *)') as (server: unknown, reply: Uint8Array) => void,
  };
}

/**
 * The same simulation as a library in this process: a call costs about a microsecond instead of two changes of process. A crash of
 * the model takes this process with it, nothing is told and no watchdog looks on; the run is the same on the socket, which tells.
 */
export class InProcessTransport implements Transport {
  readonly name = 'inprocess';
  readonly pid = process.pid;
  readonly #core: ReturnType<typeof load>;
  readonly #server: unknown;
  readonly #slab = new Slab(8 * REPLY_BYTES);

  /** Loads `library`; links of one process, of the same library or of others, have a simulation each. Throws an Error when it cannot be loaded. */
  constructor(
    library: string,
    readonly logFile: string,
  ) {
    this.#core = load(library);
    this.#server = this.#core.create(logFile);
    if (this.#server === null) throw new Error(`cannot write the log file ${logFile}: does its folder exist, and may it be written?`);
  }

  exchange(frame: Uint8Array, op: OpName): Uint8Array {
    const at = this.#slab.reserve(REPLY_BYTES);
    const bytes = this.#core.answer(this.#server, frame, frame.length, this.#slab.bytes, at, REPLY_BYTES);
    if (bytes === 0) throw new TransportError('dead', `the simulator failed during ${op}`, `what it printed: ${this.logFile}`);
    if (bytes <= REPLY_BYTES) return this.#slab.take(bytes); // the core wrote it there already
    const reply = new Uint8Array(bytes);
    this.#core.reply(this.#server, reply);
    return reply;
  }

  logTail(): string {
    return logTail(this.logFile);
  }

  close({ keepLog }: { readonly keepLog: boolean }): void {
    this.#core.destroy(this.#server);
    if (!keepLog) rmSync(this.logFile, { force: true });
  }
}
