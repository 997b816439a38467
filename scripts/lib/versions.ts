import { execa } from 'execa';
import { root } from './run.ts';

/** Commit of the checkout, with `+` when files differ from it; undefined outside git. */
export async function gitVersion(): Promise<string | undefined> {
  const git = (args: readonly string[]) => execa('git', [...args], { cwd: root, reject: false });
  const commit = await git(['rev-parse', '--short=12', 'HEAD']);
  if (commit.failed) return undefined;
  const changes = await git(['status', '--porcelain', '--untracked-files=no']);
  return `${commit.stdout}${changes.stdout ? '+' : ''}`;
}
