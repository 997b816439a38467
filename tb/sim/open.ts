import { join, relative } from 'node:path';
import type { LoggedModel } from '../bridge/frame-log-format.ts';
import type { FrameLink } from '../bridge/link.ts';
import { openLink, type LinkOptions, type LogOptions } from '../bridge/open-link.ts';
import { buildSim, type BuildOptions, type SimBuild } from './build.ts';
import { ROOT } from './sources.ts';

export interface OpenOptions extends BuildOptions, Pick<LinkOptions, 'transport' | 'timeoutMs' | 'hangClocks'> {
  /** Of the frame log, as in `LogOptions`. */
  readonly log?: Pick<LogOptions, 'file' | 'limitBytes'>;
}

/** Builds the simulator if needed, starts it and checks that it is the one asked for. Throws SimError (build, start, hash). */
export async function openSim(options: OpenOptions): Promise<FrameLink> {
  const { transport, timeoutMs, hangClocks } = options;
  const build = await buildSim(options);
  const { binary, library, hash, dir } = build;
  const log = { ...options.log, model: loggedModel(options, build), replay: replayCommand };
  return openLink({ binary, library, hash, logDir: join(dir, 'logs'), waveDir: join(dir, 'waves'), transport, timeoutMs, hangClocks, log });
}

const loggedModel = (o: BuildOptions, { hash, model }: SimBuild): LoggedModel => ({
  hash, model, preset: o.preset, verilogFiles: o.verilogFiles.map((file) => relative(ROOT, file)), top: o.top, waves: o.waves, properties: o.properties !== false, defines: o.defines ?? [], name: o.name ?? o.top,
});

/** The command that plays a frame log, as it is typed in the root of the repository. */
function replayCommand(log: string): string {
  const path = relative(ROOT, log);
  return `make replay LOG=${/^[\w./-]+$/.test(path) ? path : `'${path}'`}`;
}
