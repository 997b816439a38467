import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import type { SimBuild } from '../sim/build.ts';
import { withLock } from '../sim/lock.ts';
import { BUILD_ROOT, ROOT } from '../sim/sources.ts';
import { SimError } from '../bridge/types.ts';

const FOLDER = join(ROOT, 'tb/bench');
const count = z.number().int().positive();
const result = z.strictObject({ clocks: count, records: count, calls: count, wallSeconds: z.number().positive(), cpuSeconds: z.number().positive() });

/** What `sim-bare` measured: clocks simulated, outbound records, RUNs, and the time of the RUNs. */
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
