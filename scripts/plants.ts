import Table from 'cli-table3';
import { chalk, echo } from 'zx';
import { DEVICE_PLANTS, plantedDevice, select } from '../tb/test/support/device-plants.ts';
import { openInProcess } from '../tb/test/support/in-process.ts';
import { sweepRace } from '../tb/test/support/race-run.ts';
import { RACES } from '../tb/test/support/race-table.ts';
import { raceSetup } from '../tb/test/support/random-setup.ts';
import { randomRun } from '../tb/test/support/random-run.ts';
import { integerOption } from './lib/options.ts';
import { script, step } from './lib/script.ts';

const STEPS = 300;

// `make plants`: bugs in the small device, one at a time; the random runs and the races, against the model, must find each, and none where there is none.
await script('plants', { SEEDS: integerOption(1, 100_000, '60', 'SEEDS=60') }, async ({ SEEDS }) => {
  step(`${DEVICE_PLANTS.length} bugs, at most ${SEEDS} seeds each`);
  const options = plantedDevice();
  const table = new Table({ head: ['bug', 'found by seed', 'as'], style: { head: [], border: [], compact: true }, colWidths: [66, 15, 90], wordWrap: true });
  let wrong = 0;
  for (let plant = 0; plant <= DEVICE_PLANTS.length; plant++) {
    select(plant);
    const found = await hunt(plant === 0 ? Math.min(SEEDS, 10) : SEEDS, () => openInProcess(options));
    if ((found !== null) !== plant > 0) wrong++;
    table.push([plant === 0 ? 'none' : DEVICE_PLANTS[plant - 1]!.bug, found === null ? 'not found' : found.seed, found?.what ?? '']);
  }
  echo(table.toString());
  echo(wrong === 0 ? `every one of ${DEVICE_PLANTS.length} bugs was found` : chalk.red(`${wrong} of ${DEVICE_PLANTS.length + 1} were not told right`));
  return wrong === 0 ? 0 : 1;
});

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 160);

/** The first seed that finds something, or a race, and what; null: none does. */
async function hunt(seeds: number, open: () => ReturnType<typeof openInProcess>): Promise<{ readonly seed: number | 'race'; readonly what: string } | null> {
  const link = await open();
  try {
    for (let seed = 1; seed <= seeds; seed++) {
      try {
        randomRun(link, seed, STEPS);
      } catch (error) {
        return { seed, what: text(error) };
      }
    }
    for (const [a, b, before] of RACES) {
      try {
        sweepRace(link, a, b, before, raceSetup());
      } catch (error) {
        return { seed: 'race', what: text(error) };
      }
    }
    return null;
  } finally {
    link.close();
  }
}
