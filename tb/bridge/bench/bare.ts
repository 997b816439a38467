import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import type { SimBuild } from '../../sim/build.ts';
import { withLock } from '../../sim/lock.ts';
import { BUILD_ROOT, ROOT } from '../../sim/sources.ts';
import { SimError } from '../types.ts';

const FOLDER = join(ROOT, 'tb/bridge/bench');
const result = z.strictObject({ clocks: z.number().int(), records: z.number().int(), runs: z.number().int(), seconds: z.number().positive() });

/** What one run of `sim-bare` measured: clocks simulated, outbound records, RUNs, and the wall-clock seconds of the runs. */
export type BareRun = z.infer<typeof result>;

/** Links `sim-bare` from the objects of a finished build; returns the program. Throws a SimError (build). */
export async function buildBare(build: SimBuild): Promise<string> {
  const obj = join(build.dir, 'obj');
  await withLock(join(BUILD_ROOT, `${build.hash}.lock`), async () => {
    const make = await execa('make', ['-f', 'Vsim.mk', '-f', join(FOLDER, 'bare.mk'), `BARE=${join(FOLDER, 'bare.cpp')}`, 'OPT_FAST=-O2', 'sim-bare'], { cwd: obj, all: true, reject: false });
    if (make.failed) throw new SimError('build', `sim-bare does not build: ${make.shortMessage}`, null, make.all);
  });
  return join(obj, 'sim-bare');
}

/** Plays a log of frames once. Throws a SimError (error) when the program fails. */
export async function runBare(program: string, log: Uint8Array): Promise<BareRun> {
  const file = join(program, '..', `bare-${process.pid}.frames`);
  writeFileSync(file, log);
  try {
    const run = await execa(program, [file], { reject: false });
    if (run.failed) throw new SimError('error', `sim-bare failed: ${run.shortMessage}`, null, run.stderr);
    return result.parse(JSON.parse(run.stdout));
  } finally {
    rmSync(file, { force: true });
  }
}
