import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { figuresOf } from '../../bench/counts.ts';
import { CYCLES_PARTS } from '../../bench/cycles.ts';
import { faultTexts, measureFaults } from '../../bench/faults.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { openSim } from '../../sim/open.ts';
import { realRtl } from '../support/real-rtl.ts';

// The part of `make bench` that counts clocks on the whole device, here on preset small; the parts on units are in tb/test/unit.
let link: FrameLink;
beforeAll(async () => void (link = await openSim(realRtl(presets.small))), 900_000);
afterAll(() => link.close());

test('page faults: both figures are measured, reach their aim, and are the same each time', () => {
  const counts = measureFaults(link, presets.small);
  const figures = figuresOf(counts, faultTexts);
  expect(Object.keys(figures)).toEqual(['fault.request.cycles', 'fault.retry.cycles']);
  for (const [name, { value, n, floor }] of Object.entries(figures)) {
    expect(value, name).toBeGreaterThan(3);
    expect(n, name).toBeGreaterThan(0);
    expect(n, name).toBeLessThanOrEqual(presets.small.queues);
    expect(floor?.met, `${name} is ${value}`).toBe(true);
  }
  expect(measureFaults(link, presets.small)).toEqual(counts);
});

test('no figure has two meanings', () => {
  const names = CYCLES_PARTS.flatMap((part) => part.texts.map((t) => t.name));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('update.single.cycles');
});
