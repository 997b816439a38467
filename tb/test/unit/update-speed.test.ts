import { expect, test } from 'vitest';
import { updateDevice } from '../fixtures/update-device.ts';
import { unitSim } from '../support/unit-sim.ts';
import { measureUpdates, MEMORY_CLOCKS, SPEED_PRESET } from '../support/update-speed.ts';

const sim = unitSim(updateDevice, SPEED_PRESET);

test('speed of updates on the RTL, in clocks', { timeout: 300_000 }, () => {
  const figures = measureUpdates(sim());
  for (const [name, value] of Object.entries(figures)) {
    const limit = name.startsWith('update.single') ? 20 : name.startsWith('update.range2m') ? 20 + 2 * MEMORY_CLOCKS : 4;
    if (!name.endsWith('rate')) expect(value, name).toBeLessThanOrEqual(limit);
    expect(value, name).toBeGreaterThan(0);
  }
  expect(figures['update.domain8g.lookup_rate']).toBeGreaterThanOrEqual(0.7);
  expect(Object.keys(figures)).toHaveLength(11);
});
