import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { measureDma } from '../../bench/dma.ts';
import type { SimLink } from '../../bridge/types.ts';
import { openSmall } from '../support/device-wire.ts';

let link: SimLink | null = null;
beforeAll(async () => void (link = await openSmall()));
afterAll(() => link?.close());

// The figures of `make bench` are of preset default; the small device, whose stage holds 512 bytes a bank, shows that they are measured and holds the one that does not depend on the size.
test('what `make bench` measures of the DMA engine, on the small device', () => {
  const f = measureDma(link!, presets.small);
  const value = (name: string): number => f[name]!.value as number;
  expect(value('dma.write.utilisation')).toBeGreaterThan(0.8);
  expect(value('dma.write.utilisation')).toBeLessThanOrEqual(1);
  expect(value('dma.write.utilisation_one_queue')).toBeLessThan(value('dma.write.utilisation'));
  expect(f['dma.parked.slowdown']!.floor).toMatchObject({ met: true });
  expect(value('dma.parked.slowdown')).toBeGreaterThan(0.9);
});
