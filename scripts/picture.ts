import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { echo } from 'zx';
import { tableOf, terminalSvg } from './lib/picture.ts';
import { root } from './lib/run.ts';
import { script } from './lib/script.ts';

const PICTURE = 'docs/img/make-sim.svg';

// Makes the picture of the README from a real run: make sim | node --import tsx scripts/picture.ts
await script('picture', {}, async () => {
  const svg = terminalSvg(tableOf(await text(process.stdin)));
  await mkdir(dirname(join(root, PICTURE)), { recursive: true });
  await writeFile(join(root, PICTURE), svg);
  echo(`wrote ${PICTURE}`);
});
