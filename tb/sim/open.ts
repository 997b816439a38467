import { join } from 'node:path';
import { SocketLink } from '../bridge/socket-link.ts';
import { buildSim, type BuildOptions } from './build.ts';

export interface OpenOptions extends BuildOptions {
  /** As in `SocketLinkOptions`. */
  readonly timeoutMs?: number;
  readonly hangClocks?: number;
}

/** Builds the simulator if needed, starts it and checks that it is the one asked for. Throws SimError (build, start, hash). */
export async function openSim(options: OpenOptions): Promise<SocketLink> {
  const { binary, hash, dir } = await buildSim(options);
  return new SocketLink({
    binary, hash, logDir: join(dir, 'logs'), waveDir: join(dir, 'waves'),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.hangClocks === undefined ? {} : { hangClocks: options.hangClocks }),
  });
}
