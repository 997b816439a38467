import { join } from 'node:path';
import type { FrameLink } from '../bridge/link.ts';
import { openLink, type LinkOptions } from '../bridge/open-link.ts';
import { buildSim, type BuildOptions } from './build.ts';

export type OpenOptions = BuildOptions & Pick<LinkOptions, 'transport' | 'timeoutMs' | 'hangClocks'>;

/** Builds the simulator if needed, starts it and checks that it is the one asked for. Throws SimError (build, start, hash). */
export async function openSim(options: OpenOptions): Promise<FrameLink> {
  const { transport, timeoutMs, hangClocks } = options;
  const { binary, library, hash, dir } = await buildSim(options);
  return openLink({ binary, library, hash, logDir: join(dir, 'logs'), waveDir: join(dir, 'waves'), transport, timeoutMs, hangClocks });
}
