import { describe, expect, test } from 'vitest';
import { requests } from '../../../hw/message/requests.ts';
import { parsePreset, presets, type Preset } from '../../../hw/spec/preset.ts';
import { Random } from '../../host/random.ts';
import { openUnit, type UnitBench } from '../support/unit-bench.ts';
import { MessageBench, type Mood } from './message-bench.ts';

const BUSY: Mood = {
  clocks: 1_500, fault: 0.6, report: 0.03, probe: 0.05, ready: 0.6, read: 0.5, answer: 0.3, forget: 0.02, wrong: 0.03, slots: 0.3, arm: 0.05, reset: 0.004, change: 0.01, jump: 0.3, pages: 24,
};
/** Corners: what is scarce, and what comes all at once. */
const MOODS: Readonly<Record<string, Mood>> = {
  busy: BUSY,
  'few pages: joins': { ...BUSY, pages: 1, answer: 0.05, fault: 1, reset: 0.001 },
  'a slow host: full tables': { ...BUSY, answer: 0.02, read: 0.05, fault: 1 },
  'no slots': { ...BUSY, slots: 0.02, probe: 0.3, report: 0.2 },
  'probes and reports': { ...BUSY, probe: 0.5, report: 0.3, pages: 60 },
  'back-pressure': { ...BUSY, ready: 0.05, fault: 1 },
  'everything at once': { ...BUSY, fault: 1, ready: 1, read: 1, answer: 1, slots: 1, arm: 0.5, reset: 0.02, wrong: 0.05 },
  'a host that forgets: resends': { ...BUSY, forget: 0.4, fault: 0.2, jump: 1, change: 0.03 },
  'resets': { ...BUSY, reset: 0.1, report: 0.2, probe: 0.2 },
  'a flood of wrong answers': { ...BUSY, wrong: 1, ready: 0.2, fault: 1, change: 0 },
  'nearly nothing: timers': { ...BUSY, fault: 0.02, probe: 0.01, report: 0.01, arm: 0.2, slots: 0.1, answer: 0.02, forget: 0.3, jump: 0.9, change: 0.02 },
};

const wide: Preset = parsePreset({ ...presets.small, name: 'wide', functions: 8, queues: 8, readTags: 8, pageRequests: 16 });
/** Fewer entries than its queues want beside the reserves. */
const tight: Preset = parsePreset({ ...presets.small, name: 'tight', queues: 8, readTags: 8, pageRequests: 8 });

const reached = new Map<string, number>();

describe.each([['small', presets.small], ['wide', wide], ['tight', tight]] as const)('the message engine against its model, sizes of %s', (_, p) => {
  let unit: UnitBench | null = null;
  const total = { joined: 0, resent: 0, reports: 0, probes: 0, retired: 0, stale: 0, fired: 0, woken: 0, met: 0 };
  const open = async (): Promise<UnitBench> => (unit ??= await openUnit(requests, p));

  test.each(Object.keys(MOODS))('%s', async (name) => {
    const u = await open();
    for (let seed = 1; seed <= 10; seed++) {
      const mood = MOODS[name]!;
      const random = new Random(seed, name);
      // Queues of one function, of two, of all.
      const funcs = mood.pages === 1 ? 1 : random.pick([1, 2, p.functions]);
      const queueFunc = Array.from({ length: p.queues }, (_, q) => (funcs === 1 ? 1 : q % funcs));
      if (seed % 2) u.reset(seed);
      else u.restart();
      const bench = new MessageBench(u, p, random, mood, queueFunc);
      try {
        // Some runs end in the middle: the next one begins with a reset.
        bench.run(random.chance(0.2) ? random.int(1, mood.clocks) : mood.clocks);
        if (random.chance(0.8)) bench.drain();
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
      for (const key of Object.keys(bench.model.counts) as (keyof typeof total & keyof typeof bench.model.counts)[]) if (key in total) total[key] += bench.model.counts[key];
      total.met += bench.met;
    }
  });

  test('all of it happened', async () => {
    for (const [key, n] of Object.entries(total)) expect(n, key).toBeGreaterThan(50);
    for (const [name, n] of (await open()).covers()) reached.set(name, (reached.get(name) ?? 0) + n);
  });
});

test('every cover point of the engine was reached at one of the sizes', () => {
  expect(reached.size).toBeGreaterThan(30);
  // The FIFOs are offered only what fits: what does not is refused before. The model does not know the clock in which a full FIFO of answers
  // has room again, so these runs keep it from filling; message-directed.test.ts fills it.
  const elsewhere = /\.refused$|^u_responses\.(all_places_taken|emptied_again|wrapped)$/;
  expect([...reached].filter(([name, n]) => n === 0 && !elsewhere.test(name)).map(([name]) => name)).toEqual([]);
});
