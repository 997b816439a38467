import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { buildBare, runBare } from '../../bench/bare.ts';
import { batchedPairs, dma, emptyFrames, LoadError, mmioPairs, reset } from '../../bench/loads.ts';
import { recording } from '../../bench/recording.ts';
import { callTimes, repeated, timed } from '../../bench/times.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { TRANSPORTS } from '../../bridge/transport.ts';
import { SimError, type SimLink } from '../../bridge/types.ts';
import { buildSim } from '../../sim/build.ts';
import { openSim } from '../../sim/open.ts';
import { loopbackOf } from '../fixtures/memory-bench.ts';
import { CALM, CONFIG } from '../fixtures/mini-host.ts';

// What `make bench` runs, without its clock: that the loads do what they say, on every transport and in the program without a bridge.
const options = loopbackOf(presets.small);
const links: FrameLink[] = [];
let bare: string;

beforeAll(async () => {
  bare = await buildBare(await buildSim(options));
  for (const transport of TRANSPORTS) links.push(await openSim({ ...options, transport }));
}, 900_000);
afterAll(() => {
  for (const link of links) link.close();
});

/** A link whose replies carry another value in byte 0 of every payload. */
const lying = (link: SimLink): SimLink => ({
  ...callTimes(link).link,
  run: (inbound, until, afterOutput) => {
    const result = link.run(inbound, until, afterOutput);
    for (const o of result.out) if ('tlp' in o && o.tlp.payload.length) o.tlp.payload[0]! ^= 1;
    return result;
  },
});

test('register pairs and empty frames; a wrong value is an error', () => {
  for (const link of links) {
    reset(link);
    const tick = mmioPairs(link, 0, 20);
    expect(tick).toBeGreaterThan(40);
    expect(batchedPairs(link, tick, 32)).toBeGreaterThan(tick + 64);
    emptyFrames(link, tick, 3);
    reset(link);
    expect(() => mmioPairs(lying(link), 0, 1)).toThrow(LoadError);
    reset(link);
    expect(() => batchedPairs(lying(link), 0, 4)).toThrow(LoadError);
    reset(link);
    expect(() => dma(lying(link), 4)).toThrow(LoadError);
  }
});

test('a recorded run is the same run without the bridge, and on every transport', async () => {
  const recorder = recording(links[0]!);
  reset(recorder.link);
  const expected = dma(recorder.link, 50);
  expect(expected.records).toBeGreaterThan(100); // a request and a done for each descriptor, and more
  expect(recorder.clocks()).toBe(expected.clocks);
  expect(await runBare(bare, recorder.frames())).toMatchObject(expected);
  for (const link of links.slice(1)) {
    reset(link);
    expect(dma(link, 50)).toEqual(expected);
  }
});

test('a recording starts again with each RESET, and has no other requests', () => {
  const recorder = recording(links[0]!);
  reset(recorder.link);
  const empty = recorder.frames().length;
  emptyFrames(recorder.link, 0, 2);
  expect(recorder.frames().length).toBeGreaterThan(empty);
  recorder.link.reset(CONFIG, CALM);
  expect(recorder.frames()).toHaveLength(empty);
  expect(() => recorder.link.pokeMemory(0, new Uint8Array(8))).toThrow('not POKE');
});

test('sim-bare refuses what is no recording', async () => {
  const recorder = recording(links[0]!);
  reset(recorder.link);
  const [log] = [recorder.frames()];
  emptyFrames(recorder.link, 0, 1);
  const run = recorder.frames().subarray(log.length);
  await expect(runBare(bare, run)).rejects.toThrow(SimError);
  await expect(runBare(bare, recorder.frames().subarray(0, -1))).rejects.toMatchObject({ log: expect.stringContaining('body is truncated') });
});

test('times: of this process and of the simulator, and of the calls alone', () => {
  for (const link of links) {
    reset(link);
    const watched = callTimes(link);
    let tick = 0;
    const t = repeated(link.pid, 0.05, () => {
      tick = mmioPairs(watched.link, tick, 10);
      return 10;
    });
    expect(t.count % 10).toBe(0);
    expect(t.wall).toBeGreaterThanOrEqual(0.05);
    expect(watched.seconds()).toBeGreaterThan(0);
    expect(watched.seconds()).toBeLessThanOrEqual(t.wall);
    expect(timed(link.pid, () => void mmioPairs(link, tick, 100)).cpu).toBeGreaterThan(0);
  }
});
