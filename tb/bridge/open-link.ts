import { join } from 'node:path';
import { InProcessTransport } from './in-process.ts';
import { FrameLink } from './link.ts';
import { SocketTransport } from './socket.ts';
import type { Transport, TransportName } from './transport.ts';
import { SimError } from './types.ts';

export interface LinkOptions {
  /** The simulator as an executable (`sim-server`) and as a library (`libsim.so`). */
  readonly binary: string;
  readonly library: string;
  /** Hash the model must have been built from. */
  readonly hash: string;
  /** Folder for the log of the simulator. */
  readonly logDir: string;
  /** Folder for waveform files. */
  readonly waveDir: string;
  /** Default: `socket`. */
  readonly transport?: TransportName | undefined;
  /** Wall-clock time a request may take before the simulator is taken for stuck, ms. Default 60,000. Only for `socket`: in process nobody looks on. */
  readonly timeoutMs?: number | undefined;
  /** Clocks without movement on any port, while something is under way, that end the simulation as a hang. Default 100,000; 0: never. */
  readonly hangClocks?: number | undefined;
}

let links = 0;

/** Starts a simulator that is built, and checks that it is the one asked for. Throws SimError (start, hash). */
export function openLink(options: LinkOptions): FrameLink {
  const name = `${process.pid}-${links++}`;
  const transport = start(options, join(options.logDir, `${name}.log`));
  return new FrameLink({ transport, hash: options.hash, waveDir: options.waveDir, name, hangClocks: options.hangClocks ?? 100_000 });
}

function start(options: LinkOptions, logFile: string): Transport {
  try {
    if (options.transport === 'inprocess') return new InProcessTransport(options.library, logFile);
    return new SocketTransport(options.binary, logFile, options.timeoutMs ?? 60_000);
  } catch (cause) {
    throw new SimError('start', `the simulator does not start: ${cause instanceof Error ? cause.message : String(cause)}`, null, '');
  }
}
