import { join } from 'node:path';
import {
  checkReply, decodeEmpty, decodeHeader, decodeHello, decodeMemoryStats, decodeRun, encodeBusMaster, encodeEmpty, encodePeek, encodePoke, encodeReset, encodeRun, encodeTrace, FrameError,
  HEADER_BYTES, type OpName,
} from './frames.ts';
import { receive, transmit, type Moved } from './libc.ts';
import { endProcess, fate, killProcess, logTail, startProcess, type SimProcess } from './process.ts';
import { SimError, type DeviceConfig, type Hello, type Inbound, type LinkBehaviour, type MemoryStats, type RunResult, type SimLink, type StopReason } from './types.ts';

export interface SocketLinkOptions {
  /** The simulator (`sim-server`). */
  readonly binary: string;
  /** Hash the model must have been built from. */
  readonly hash: string;
  /** Folder for the log of the process. */
  readonly logDir: string;
  /** Folder for waveform files. */
  readonly waveDir: string;
  /** Wall-clock time a request may take before the simulator is taken for stuck, ms. Default 60,000. */
  readonly timeoutMs?: number;
  /** Clocks without movement on any port, while something is under way, that end the simulation as a hang. Default 100,000; 0: never. */
  readonly hangClocks?: number;
}

const RECEIVE_BYTES = 1 << 16;
let links = 0;

const isEnd = (reason: StopReason): reason is Exclude<StopReason, 'until' | 'output'> => reason !== 'until' && reason !== 'output';

/**
 * A simulation in a process of its own, behind a Unix domain socket. Every call is one request and one reply, and blocks.
 * Errors are `SimError`; the first one ends the link, and every further call throws it again.
 */
export class SocketLink implements SimLink {
  readonly hello: Hello;
  readonly pid: number;
  readonly #process: SimProcess;
  readonly #options: Required<SocketLinkOptions>;
  readonly #buffer = new Uint8Array(RECEIVE_BYTES);
  readonly #name: string;
  #sequence = 0;
  #tick: number | null = null;
  #ended: SimError | null = null;
  #closed = false;
  #wave: string | null = null;
  #waves = 0;

  constructor(options: SocketLinkOptions) {
    this.#options = { timeoutMs: 60_000, hangClocks: 100_000, ...options };
    this.#name = `${process.pid}-${links++}`;
    try {
      this.#process = startProcess(options.binary, join(options.logDir, `${this.#name}.log`), this.#options.timeoutMs);
    } catch (cause) {
      throw new SimError('start', `the simulator does not start: ${cause instanceof Error ? cause.message : String(cause)}`, null, '');
    }
    this.pid = this.#process.pid;
    try {
      this.hello = this.#call('hello', (n) => encodeEmpty('hello', n), decodeHello);
      if (this.hello.rtlHash !== options.hash) {
        throw this.#end(
          new SimError('hash', `the simulator was built from RTL ${this.hello.rtlHash}, expected ${options.hash}: build it again from the present RTL`, null, ''),
        );
      }
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The waveform file that is being written, or the last one; null before the first. */
  get waveFile(): string | null {
    return this.#wave;
  }

  /** The file the simulator prints to. Kept only when the simulation ended with an error. */
  get logFile(): string {
    return this.#process.logFile;
  }

  reset(config: DeviceConfig, behaviour: LinkBehaviour): void {
    this.#call('reset', (n) => encodeReset(n, config, behaviour, this.#options.hangClocks), decodeEmpty);
    this.#tick = 0;
  }

  setBusMaster(functions: bigint): void {
    this.#call('busMaster', (n) => encodeBusMaster(n, functions), decodeEmpty);
  }

  run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult {
    const result = this.#call('run', (n) => encodeRun(n, inbound, until, afterOutput), decodeRun);
    this.#tick = result.tick;
    if (isEnd(result.reason)) this.#end(new SimError(result.reason, result.detail, result.tick, logTail(this.#process)));
    return result;
  }

  memoryStats(): MemoryStats {
    return this.#call('memoryStats', (n) => encodeEmpty('memoryStats', n), decodeMemoryStats);
  }

  peekMemory(address: number, bytes: number): Uint8Array {
    return this.#call('peek', (n) => encodePeek(n, address, bytes), (body) => body);
  }

  pokeMemory(address: number, data: Uint8Array): void {
    this.#call('poke', (n) => encodePoke(n, address, data), decodeEmpty);
  }

  trace(on: boolean): void {
    const path = on ? join(this.#options.waveDir, `${this.#name}-${this.#waves++}.fst`) : '';
    this.#call('trace', (n) => encodeTrace(n, path), decodeEmpty);
    if (on) this.#wave = path;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const failed = this.#ended !== null;
    if (!failed) {
      try {
        this.#exchange('quit', encodeEmpty('quit', ++this.#sequence));
      } catch {
        killProcess(this.#process);
      }
    }
    endProcess(this.#process, failed);
    if (failed) killProcess(this.#process);
  }

  /** One request and its reply. A value that cannot be encoded, or that the server refuses, leaves the link as it was. */
  #call<T>(op: OpName, encode: (sequence: number) => Uint8Array, decode: (body: Uint8Array) => T): T {
    if (this.#ended) throw this.#ended;
    if (this.#closed) throw new SimError('dead', 'the simulation was closed: open a new one', this.#tick, '');
    try {
      const frame = encode(this.#sequence + 1);
      return decode(this.#exchange(op, frame));
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      const log = logTail(this.#process);
      if (error.ended && isEnd(error.ended)) throw this.#end(new SimError(error.ended, error.message, this.#tick, log));
      const refused = new SimError('protocol', error.message, this.#tick, log);
      throw error.fault === 'value' || error.fault === 'state' || error.fault === 'oversize' ? refused : this.#end(refused);
    }
  }

  #exchange(op: OpName, frame: Uint8Array): Uint8Array {
    const sequence = ++this.#sequence;
    for (let at = 0; at < frame.length; ) at += this.#checked(transmit(this.#process.fd, at ? frame.subarray(at) : frame), op);
    let got = 0;
    while (got < HEADER_BYTES) got += this.#checked(receive(this.#process.fd, got ? this.#buffer.subarray(got) : this.#buffer), op);
    const header = decodeHeader(this.#buffer);
    const bytes = HEADER_BYTES + header.bodyBytes;
    if (got > bytes) throw new FrameError('body', `${got - bytes} bytes follow the reply to ${op}`);
    // Records keep views of the reply, so it gets memory of its own.
    const reply = new Uint8Array(bytes);
    reply.set(this.#buffer.subarray(0, got));
    while (got < bytes) got += this.#checked(receive(this.#process.fd, reply.subarray(got)), op);
    const body = reply.subarray(HEADER_BYTES);
    checkReply(header, body, op, sequence);
    return body;
  }

  #checked(moved: Moved, op: OpName): number {
    if (typeof moved === 'number') return moved;
    if (moved === 'timeout') {
      killProcess(this.#process);
      throw this.#end(new SimError('timeout', `no reply to ${op} within ${this.#options.timeoutMs} ms: the simulator was killed (last tick ${this.#tick ?? 'none'}); look for a loop without time in the log, or allow more time`, this.#tick, logTail(this.#process)));
    }
    throw this.#end(new SimError('dead', `the simulator died during ${op}: ${fate(this.#process)} (last tick ${this.#tick ?? 'none'}); what it printed: ${this.logFile}`, this.#tick, logTail(this.#process)));
  }

  #end(error: SimError): SimError {
    this.#ended = error;
    return error;
  }
}
