import { join } from 'node:path';
import { InProcessTransport } from './in-process.ts';
import { logHead, type LoggedModel } from './frame-log-format.ts';
import { FrameLog } from './frame-log.ts';
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
  /** Writes a log of all frames; without it, none. */
  readonly log?: LogOptions | undefined;
}

export interface LogOptions {
  /** The model, as the log is to name it. */
  readonly model: LoggedModel;
  /** The command that plays a log. */
  readonly replay: (log: string) => string;
  /** The file, which is then kept. Default: a file beside the simulator's log, kept only at a failure. */
  readonly file?: string | undefined;
  /** Largest file, bytes: the log ends there. Default 1 GiB. */
  readonly limitBytes?: number | undefined;
}

let links = 0;

/** Starts a simulator that is built, and checks that it is the one asked for. Throws SimError (start, hash). */
export function openLink(options: LinkOptions): FrameLink {
  const name = `${process.pid}-${links++}`;
  const transport = start(options, join(options.logDir, `${name}.log`));
  const log = options.log === undefined ? null : openLog(options.log, join(options.logDir, `${name}.frames`));
  return new FrameLink({ transport, hash: options.hash, waveDir: options.waveDir, name, hangClocks: options.hangClocks ?? 100_000, log, replay: options.log?.replay ?? String });
}

const openLog = (o: LogOptions, file: string): FrameLog =>
  new FrameLog({ head: logHead(o.model), file: o.file ?? file, keep: o.file !== undefined, limitBytes: o.limitBytes ?? 1 << 30, warn: (text) => process.stderr.write(`sim: ${text}\n`) });

function start(options: LinkOptions, logFile: string): Transport {
  try {
    if (options.transport === 'inprocess') return new InProcessTransport(options.library, logFile);
    return new SocketTransport(options.binary, logFile, options.timeoutMs ?? 60_000);
  } catch (cause) {
    throw new SimError('start', `the simulator does not start: ${cause instanceof Error ? cause.message : String(cause)}`, null, '');
  }
}
