import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import { parsePreset } from '../../hw/spec/preset.ts';
import { FrameLogError, readLogHead, type LoggedModel } from '../../tb/bridge/frame-log-format.ts';
import { buildSim, identify, type BuildOptions } from '../../tb/sim/build.ts';
import { BUILD_ROOT } from '../../tb/sim/sources.ts';
import type { OptionValues } from './options.ts';
import type { replayOptions } from './replay-options.ts';
import { root } from './run.ts';
import { ScriptError, step } from './script.ts';

type Options = OptionValues<typeof replayOptions>;

/** Plays a frame log on the model it was made with; gives the exit status: 0 when every reply was the one of the log. */
export async function replay({ LOG, UNTIL, WAVES }: Options): Promise<number> {
  if (LOG === undefined) throw new ScriptError('LOG= is missing: which frame log? A failure prints it; for example make replay LOG=sim_build/0123456789abcdef/logs/1-0.frames');
  if (!existsSync(LOG)) throw new ScriptError(`LOG=${LOG}: no such file`);
  const head = readLogHead(LOG);
  const { binary, dir } = await modelOf(head, LOG, WAVES !== undefined);
  const args = ['--replay', LOG];
  if (UNTIL !== undefined) args.push('--until', String(UNTIL));
  if (WAVES !== undefined) args.push('--waves', relative(root, join(dir, 'waves', `replay-${WAVES.from}-${WAVES.to}.fst`)), String(WAVES.from), String(WAVES.to));
  step(`${LOG}: preset ${parsePreset(head.preset).name}, model ${head.model}${WAVES === undefined ? '' : ', with waves'}`);
  const result = await execa(binary, args, { cwd: root, stdio: 'inherit', reject: false });
  if (result.signal !== undefined) throw new ScriptError(`the simulator died (${result.signal}) while it played ${LOG}`);
  return result.exitCode === 0 ? 0 : 1;
}

/** The build that plays a log: the very one that made it while it is there, else one from the sources, if these are still the same. */
async function modelOf(head: LoggedModel, log: string, waves: boolean): Promise<{ readonly binary: string; readonly dir: string }> {
  const options = buildOptions(head, log, waves || head.waves);
  const here = await presentModel(options);
  if (here === head.model) return buildSim(options);
  const other = `${log} was made with the model ${head.model}; this checkout has other RTL, transactor or core (${here})`;
  const dir = join(BUILD_ROOT, head.hash);
  const binary = join(dir, 'obj', 'sim-server');
  if (!existsSync(binary)) throw new ScriptError(`${other}, and the build is gone: check out what the log was made from`);
  if (waves && !head.waves) throw new ScriptError(`${other}, so waves cannot be built for it: check out what the log was made from, or replay without WAVES=`);
  step(`${other}; playing it on the build that is still in ${relative(root, dir)}`);
  return { binary, dir };
}

function buildOptions(head: LoggedModel, log: string, waves: boolean): BuildOptions {
  try {
    const { preset, verilogFiles, top, properties, defines, name } = head;
    return { preset: parsePreset(preset), verilogFiles: verilogFiles.map((file) => join(root, file)), top, waves, properties, defines, name };
  } catch (cause) {
    throw new FrameLogError(log, 0, `the head names no model (${cause instanceof Error ? cause.message : String(cause)}): the log is damaged`);
  }
}

/** The model that this checkout has for a log; a word in its place when the files are not there. */
async function presentModel(options: BuildOptions): Promise<string> {
  const missing = options.verilogFiles.find((file) => !existsSync(file));
  return missing === undefined ? (await identify(options)).model : `without ${relative(root, missing)}`;
}
