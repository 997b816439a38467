import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrameLink } from '../../bridge/link.ts';
import { Cover } from '../../model/device/cover.ts';
import { keepCover } from '../support/coverage.ts';
import { openInProcess } from '../support/in-process.ts';
import { sweepRace, WINDOW, type Sweep } from '../support/race-run.ts';
import { RACES } from '../support/race-table.ts';
import { raceSetup } from '../support/random-setup.ts';

describe(`two things happen to one page, at every offset from -${WINDOW} to ${WINDOW} clocks`, () => {
  let link: FrameLink;
  const cover = new Cover();
  beforeAll(async () => void (link = await openInProcess()));
  afterAll(() => {
    link.close();
    keepCover('races', cover);
  });

  test.each(RACES.map((race) => [race[0], race[1], JSON.stringify(race[2]), race] as const))('%s against %s, page %s', (_a, _b, _page, [a, b, before]) => {
    const sweep: Sweep = sweepRace(link, a, b, before, raceSetup());
    cover.add(sweep.outcome.cover);
    expect(sweep.signatures).toHaveLength(2 * WINDOW + 1);
    // The window covers the race: its ends differ.
    if (before.same) expect(new Set(sweep.signatures)).toHaveLength(1);
    else expect(sweep.signatures[0]).not.toBe(sweep.signatures.at(-1));
  });
});
