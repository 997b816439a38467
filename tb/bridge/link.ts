import { join } from 'node:path';
import {
  checkReply, decodeEmpty, decodeHeader, decodeHello, decodeMemoryStats, decodeRun, encodeBusMaster, encodeEmpty, encodePeek, encodePoke, encodeReset, encodeRun, encodeTrace, FrameError,
  HEADER_BYTES, type OpName,
} from './frames.ts';
import type { FrameLog } from './frame-log.ts';
import { TransportError, type Transport, type TransportName } from './transport.ts';
import { SimError, type DeviceConfig, type Hello, type Inbound, type LinkBehaviour, type MemoryStats, type RunResult, type SimLink, type StopReason } from './types.ts';

export interface FrameLinkOptions {
  readonly transport: Transport;
  /** Hash the model must have been built from. */
  readonly hash: string;
  /** Folder for waveform files, and the start of their names. */
  readonly waveDir: string;
  readonly name: string;
  /** Clocks without movement on any port, while something is under way, that end the simulation as a hang; 0: never. */
  readonly hangClocks: number;
  /** Takes down every frame; null: nobody does. */
  readonly log: FrameLog | null;
  /** The command that plays a log. */
  readonly replay: (log: string) => string;
}

const isEnd = (reason: StopReason): reason is Exclude<StopReason, 'until' | 'output'> => reason !== 'until' && reason !== 'output';

/**
 * A simulation at the other end of a transport. Every call is one request frame and one reply, and blocks.
 * Errors are `SimError`; the first one that ends the simulation ends the link, and every further call throws it again.
 */
export class FrameLink implements SimLink {
  readonly hello: Hello;
  readonly #transport: Transport;
  readonly #options: FrameLinkOptions;
  #sequence = 0;
  #tick: number | null = null;
  #ended: SimError | null = null;
  #closed = false;
  #wave: string | null = null;
  #waves = 0;

  /** Asks the simulator who it is. Throws a SimError (hash) when it is not the model asked for. */
  constructor(options: FrameLinkOptions) {
    this.#options = options;
    this.#transport = options.transport;
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

  get transport(): TransportName {
    return this.#transport.name;
  }

  /** The process in which the simulation runs: this one, or one of its own. */
  get pid(): number {
    return this.#transport.pid;
  }

  /** The waveform file that is being written, or the last one; null before the first. */
  get waveFile(): string | null {
    return this.#wave;
  }

  /** The file the simulator prints to. Kept only when the simulation ended with an error. */
  get logFile(): string {
    return this.#transport.logFile;
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
    if (isEnd(result.reason)) this.#fail(result.reason, result.detail);
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

  replayCommand(): string | null {
    const file = this.#options.log?.keep() ?? null;
    return file === null ? null : this.#options.replay(file);
  }

  trace(on: boolean): void {
    const path = on ? join(this.#options.waveDir, `${this.#options.name}-${this.#waves++}.fst`) : '';
    this.#call('trace', (n) => encodeTrace(n, path), decodeEmpty);
    if (on) this.#wave = path;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const failed = this.#ended !== null;
    this.#transport.close({ answered: !failed && this.#quit(), keepLog: failed });
    this.#options.log?.close();
  }

  #quit(): boolean {
    try {
      this.#exchange('quit', encodeEmpty('quit', this.#sequence + 1));
      return true;
    } catch {
      return false;
    }
  }

  /** One request and its reply. A value that cannot be encoded, or that the server refuses, leaves the link as it was. */
  #call<T>(op: OpName, encode: (sequence: number) => Uint8Array, decode: (body: Uint8Array) => T): T {
    if (this.#ended) throw this.#ended;
    if (this.#closed) throw new SimError('dead', 'the simulation was closed: open a new one', this.#tick, '');
    try {
      return decode(this.#exchange(op, encode(this.#sequence + 1)));
    } catch (error) {
      if (error instanceof TransportError) throw this.#fail(error.reason, `${error.message} (last tick ${this.#tick ?? 'none'}); ${error.advice}`);
      if (!(error instanceof FrameError)) throw error;
      if (error.ended && isEnd(error.ended)) throw this.#fail(error.ended, error.message);
      if (error.fault === 'value' || error.fault === 'state' || error.fault === 'oversize') throw new SimError('protocol', error.message, this.#tick, this.#transport.logTail());
      throw this.#fail('protocol', error.message);
    }
  }

  /** Sends a request; the body of its reply. */
  #exchange(op: OpName, frame: Uint8Array): Uint8Array {
    const sequence = ++this.#sequence;
    const { log } = this.#options;
    if (op !== 'quit') log?.request(frame);
    const reply = this.#transport.exchange(frame, op);
    log?.reply(reply);
    const body = reply.subarray(HEADER_BYTES);
    checkReply(decodeHeader(reply), body, op, sequence);
    if (op === 'reset') log?.restart(frame, reply);
    return body;
  }

  /** The simulation is over, for this reason; the message gets the command that plays it again. */
  #fail(reason: SimError['reason'], message: string): SimError {
    const command = this.replayCommand();
    return this.#end(new SimError(reason, command === null ? message : `${message}\nreplay: ${command}`, this.#tick, this.#transport.logTail()));
  }

  #end(error: SimError): SimError {
    this.#ended = error;
    return error;
  }
}
