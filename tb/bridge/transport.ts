import type { OpName } from './frames.ts';

/** How a link reaches its simulator: `socket`, a process of its own; `inprocess`, a library in this process. */
export const TRANSPORTS = ['socket', 'inprocess'] as const;
export type TransportName = (typeof TRANSPORTS)[number];

/** Moves frames to a simulator and back; knows nothing of what is in them. Every call blocks. */
export interface Transport {
  readonly name: TransportName;
  /** The process in which the simulation runs. */
  readonly pid: number;
  /** The file the simulator prints to. Kept only when the simulation ended with an error. */
  readonly logFile: string;
  /** Hands in one request frame; gives the whole reply, in memory of its own. Throws a TransportError when there is none: the simulator is gone then. */
  exchange(frame: Uint8Array, op: OpName): Uint8Array;
  /** The end of what the simulator printed. */
  logTail(): string;
  /** Ends the simulator: the way it went after a QUIT that was answered, else by force. */
  close(how: { readonly answered: boolean; readonly keepLog: boolean }): void;
}

/** No reply to a request. The message says what happened, `advice` what to look at. */
export class TransportError extends Error {
  constructor(
    readonly reason: 'dead' | 'timeout',
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = 'TransportError';
  }
}
