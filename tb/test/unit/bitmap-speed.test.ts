import { expect, test } from 'vitest';
import { bitmap } from '../../../hw/lookup/bitmap.ts';
import { figuresOf } from '../../bench/counts.ts';
import { DDR4, REGION, run, SPEED_PRESET, speedBench, warm } from '../../bench/lookup-speed.ts';
import { lookupTexts, measureLookups, measureTrace } from '../../bench/lookup.ts';
import { gpaWorkload } from '../../eval/gpa-workload.ts';
import { readGpaTrace } from '../../workload/gpa-trace.ts';
import { unitSim } from '../support/unit-sim.ts';

/** The figures of docs/bench.md and docs/device.md, of shorter stretches: preset `default`, the unit alone, device memory the DDR4 model. */
const sim = unitSim(bitmap, SPEED_PRESET);
const EFFORT = { clocks: 1_500, lookups: 400 };
const LATENCY = ['hit_rate', 'mean', 'p50', 'p99'];

test('every figure of the lookup is measured, and reaches its aim', { timeout: 120_000 }, () => {
  const trace = gpaWorkload(readGpaTrace('tb/workload/traces/net-disk-small-cut.gz'), { queues: SPEED_PRESET.queues, limit: 400, rings: true });
  const figures = figuresOf({ ...measureLookups(sim(), EFFORT), ...measureTrace(sim(), 'built_in', trace.source(), EFFORT) }, lookupTexts);
  expect(Object.keys(figures).sort()).toEqual([
    'lookup.rate.hit', 'lookup.rate.miss5', 'lookup.hit.cycles', 'lookup.miss.cycles_beside_memory', 'lookup.range1m.slots.aligned', 'lookup.range1m.slots.unaligned',
    ...['latency.hit0', 'latency.hit50', 'latency.hit90', 'latency.hit95', 'latency.hit99', 'latency.hit100', 'latency.ram.hit0', 'latency.ram.hit95', 'sequential.plain', 'sequential.prefetch', 'trace.built_in.plain', 'trace.built_in.prefetch']
      .flatMap((name) => LATENCY.map((key) => `lookup.${name}.${key}`)),
    ...[25, 50, 75, 90, 100].flatMap((r) => [...LATENCY, 'answered'].map((key) => `lookup.load.r${r}.${key}`)),
  ].sort());
  for (const [name, { value, floor }] of Object.entries(figures)) {
    expect(value, name).toBeTypeOf('number');
    if (floor) expect(floor.met, `${name} is ${value}`).toBe(true);
    if (/\.(mean|p50|p99)$/.test(name)) expect(value, name).toBeGreaterThanOrEqual(7);
  }
  const value = (name: string): number => figures[`lookup.${name}`]!.value as number;
  // The rate of hits is what was asked for, latency grows as it falls, and prefetch helps who walks upwards.
  for (const percent of [0, 50, 90, 95, 99, 100]) expect(Math.abs(value(`latency.hit${percent}.hit_rate`) - percent), `hit${percent}`).toBeLessThan(5);
  const means = [100, 99, 95, 90, 50, 0].map((percent) => value(`latency.hit${percent}.mean`));
  expect(means).toEqual([...means].sort((a, b) => a - b));
  expect(value('latency.ram.hit0.mean')).toBeLessThan(value('latency.hit0.mean'));
  expect(value('sequential.prefetch.hit_rate')).toBeGreaterThan(value('sequential.plain.hit_rate'));
  expect(value('load.r100.mean')).toBeGreaterThan(2 * value('load.r50.mean'));
  expect(value('load.r50.answered')).toBeGreaterThan(0.45);
});

test('8 GiB of changes: 4 clocks a region and less, while lookups keep 0.7 a clock', () => {
  const b = speedBench(sim(), DDR4);
  warm(b);
  // A twelfth of 8 GiB: the stream is steady after some tens of lines.
  const regions = 700;
  let given = 0;
  let end = 0;
  const start = b.sim.cycle;
  const from = b.answers.length;
  run(b, 4 * regions, 0, () => {
    while (b.changes.length < 2 && given < regions) b.changes.push({ row: 12_800 + given++, first: 0, end: REGION, rights: 3 });
    if (!end && b.changesDone === regions) end = b.sim.cycle;
  });
  expect(end).toBeGreaterThan(0);
  expect((end - start) / regions).toBeLessThanOrEqual(4);
  expect(b.answers.slice(from).filter((a) => a.clock < end).length / (end - start)).toBeGreaterThanOrEqual(0.7);
});

test('a figure without a text, and one that is no number, are refused', () => {
  expect(() => figuresOf({ 'lookup.other': { value: 1, n: 1 } }, lookupTexts)).toThrow('nothing says what lookup.other is');
  expect(() => figuresOf({ 'lookup.rate.hit': { value: NaN, n: 1 } }, lookupTexts)).toThrow('lookup.rate.hit measured NaN');
  expect(() => figuresOf({ 'lookup.rate.hit': { value: 1, n: 0 } }, lookupTexts)).toThrow('in 0 measurements');
  expect(figuresOf({ 'lookup.rate.hit': { value: 0.5, n: 3 } }, lookupTexts)['lookup.rate.hit']).toMatchObject({ class: 'H', n: 3, floor: { sense: 'at least', value: 0.98, met: false } });
});
