import { expect, test } from 'vitest';
import { figuresOf } from '../../bench/counts.ts';
import { measureUpdates, MEMORY_CLOCKS, SPEED_PRESET, updateTexts } from '../../bench/update-speed.ts';
import { updateDevice } from '../../units/update-device.ts';
import { unitSim } from '../support/unit-sim.ts';

const sim = unitSim(updateDevice, SPEED_PRESET);

test('speed of updates on the RTL, in clocks', { timeout: 300_000 }, () => {
  const figures = figuresOf(measureUpdates(sim()), updateTexts);
  expect(Object.keys(figures)).toHaveLength(14);
  for (const [name, { value, floor }] of Object.entries(figures)) {
    expect(value, name).toBeGreaterThan(0);
    if (floor) expect(floor.met, `${name} is ${value}`).toBe(true);
    if (name.startsWith('update.range2m')) expect(value, name).toBeLessThanOrEqual(20 + 2 * MEMORY_CLOCKS);
  }
});
