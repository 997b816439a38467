import { afterAll, afterEach, beforeEach } from 'vitest';
import type { SimLink } from '../../bridge/types.ts';
import { DeviceBench, type BenchOptions } from './device-bench.ts';
import { openSmall } from './device-wire.ts';

/**
 * One simulator for the tests of a file, opened when the first one starts; a test that fails may have ended it, so the next
 * one gets a new one. The result makes a freshly reset device.
 */
export function smallDevice(): (options?: Partial<BenchOptions>) => DeviceBench {
  let link: SimLink | null = null;
  const close = (): void => {
    link?.close();
    link = null;
  };
  beforeEach(async () => void (link ??= await openSmall()));
  afterEach(({ task }) => {
    if (task.result?.state !== 'fail') return;
    process.stderr.write(`${task.name}: replay: ${link?.replayCommand() ?? 'no frame log'}\n`);
    close();
  });
  afterAll(close);
  return (options = {}) => new DeviceBench(link!, options);
}
