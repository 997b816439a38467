import { HEADER_BYTES, replyBytes, type OpName } from './frames.ts';
import { receive, transmit, type Moved } from './libc.ts';
import { logTail } from './log-tail.ts';
import { endProcess, fate, killProcess, startProcess, type SimProcess } from './process.ts';
import { TransportError, type Transport } from './transport.ts';

const RECEIVE_BYTES = 1 << 16;

/** A simulation in a process of its own, behind a Unix domain socket: a crash of it is told and not suffered. */
export class SocketTransport implements Transport {
  readonly name = 'socket';
  readonly #process: SimProcess;
  readonly #buffer = new Uint8Array(RECEIVE_BYTES);

  /** Starts the server `binary`, which may take `timeoutMs` of wall-clock time for a reply. Throws an Error when it does not start. */
  constructor(
    binary: string,
    readonly logFile: string,
    private readonly timeoutMs: number,
  ) {
    this.#process = startProcess(binary, logFile, timeoutMs);
  }

  get pid(): number {
    return this.#process.pid;
  }

  exchange(frame: Uint8Array, op: OpName): Uint8Array {
    const { fd } = this.#process;
    for (let at = 0; at < frame.length; ) at += this.#checked(transmit(fd, at ? frame.subarray(at) : frame), op);
    let got = 0;
    while (got < HEADER_BYTES) got += this.#checked(receive(fd, got ? this.#buffer.subarray(got) : this.#buffer), op);
    const bytes = replyBytes(this.#buffer, got);
    const reply = new Uint8Array(bytes);
    reply.set(this.#buffer.subarray(0, got));
    while (got < bytes) got += this.#checked(receive(fd, reply.subarray(got)), op);
    return reply;
  }

  logTail(): string {
    return logTail(this.logFile);
  }

  close({ answered, keepLog }: { readonly answered: boolean; readonly keepLog: boolean }): void {
    endProcess(this.#process, keepLog);
    if (!answered) killProcess(this.#process);
  }

  #checked(moved: Moved, op: OpName): number {
    if (typeof moved === 'number') return moved;
    if (moved === 'timeout') {
      killProcess(this.#process);
      throw new TransportError('timeout', `no reply to ${op} within ${this.timeoutMs} ms: the simulator was killed`, 'look for a loop without time in the log, or allow more time');
    }
    throw new TransportError('dead', `the simulator died during ${op}: ${fate(this.#process)}`, `what it printed: ${this.logFile}`);
  }
}
