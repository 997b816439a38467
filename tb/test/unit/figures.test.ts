import { describe, expect, test } from 'vitest';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { DEVICE_CLASS } from '../../../hw/spec/messages.ts';
import type { FaultSample as HostFault } from '../../host/fault-stats.ts';
import { FAULT_STAGES, faultSample } from '../../eval/fault-samples.ts';
import { summaryOf, summaryOfBuckets, summaryOfHistogram } from '../../eval/figures.ts';
import { simFigures, SIM_GROUPS, type MachineReport } from '../../eval/sim-figures.ts';
import { formatValue, renderTable } from '../../eval/table.ts';

describe('summary of samples', () => {
  test('percentiles by nearest rank', () => {
    expect(summaryOf([30, 10, 20])).toEqual({ n: 3, mean: 20, p50: 20, p99: 30, max: 30 });
    expect(summaryOf([1, 2, 3, 4])).toEqual({ n: 4, mean: 2.5, p50: 2, p99: 4, max: 4 });
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(summaryOf(hundred)).toEqual({ n: 100, mean: 50.5, p50: 50, p99: 99, max: 100 });
    expect(summaryOf([...hundred, 1000])).toMatchObject({ n: 101, p99: 100, max: 1000 });
    expect(summaryOf([7])).toEqual({ n: 1, mean: 7, p50: 7, p99: 7, max: 7 });
  });

  test('no samples give no value, not zero', () => {
    expect(summaryOf([])).toEqual({ n: 0, mean: null, p50: null, p99: null, max: null });
  });

  test('a sample that is no number is refused', () => {
    expect(() => summaryOf([1, NaN])).toThrow('sample 1 of 2 is NaN');
  });

  test('the input is left as it was', () => {
    const samples = [3, 1, 2];
    summaryOf(samples);
    expect(samples).toEqual([3, 1, 2]);
  });
});

describe('summary of a histogram', () => {
  const histogram = (values: readonly number[], buckets: number) => {
    const counts = new Array<number>(buckets).fill(0);
    for (const v of values) counts[Math.min(v, buckets - 1)]!++;
    return { counts, sum: values.reduce((a, b) => a + b, 0), max: Math.max(0, ...values) };
  };

  test('is that of its samples, for 200 random sets', () => {
    const random = xoroshiro128plus(5);
    for (let i = 0; i < 200; i++) {
      const values = Array.from({ length: uniformInt(random, 1, 300) }, () => uniformInt(random, 0, 30));
      const { lowerBounds, ...summary } = summaryOfHistogram(histogram(values, 32));
      const exact = summaryOf(values);
      expect(summary).toEqual({ ...exact, mean: expect.closeTo(exact.mean!, 9) });
      expect(lowerBounds).toEqual([]);
    }
  });

  test('a percentile in the open bucket says that it is a lower bound', () => {
    expect(summaryOfHistogram(histogram([2, 2, 2, 9], 4))).toEqual({ n: 4, mean: 3.75, p50: 2, p99: 3, max: 9, lowerBounds: ['p99'] });
    expect(summaryOfHistogram(histogram([2, 3], 4)).lowerBounds).toEqual([]);
  });

  test('an empty one has no value', () => {
    expect(summaryOfHistogram(histogram([], 4))).toEqual({ n: 0, mean: null, p50: null, p99: null, max: null, lowerBounds: [] });
  });

  test.each([
    ['sum', { counts: [0, 2, 0], sum: 3, max: 1 }],
    ['max', { counts: [0, 2, 0], sum: 2, max: 2 }],
    ['max below the open bucket', { counts: [0, 0, 2], sum: 4, max: 1 }],
    ['entries', { counts: [0, 0], sum: 4, max: 0 }],
  ])('a wrong %s is refused: the device counted wrongly', (_, h) => {
    expect(() => summaryOfHistogram(h)).toThrow(RangeError);
  });
});

describe('summary of a histogram with wide buckets', () => {
  const from = [0, 10, 20, 40];

  test('mean and maximum exact, percentiles the beginning of their bucket', () => {
    expect(summaryOfBuckets({ from, counts: [0, 98, 1, 1], sum: 98 * 12 + 30 + 900, max: 900 })).toEqual({ n: 100, mean: 21.06, p50: 10, p99: 20, max: 900 });
    expect(summaryOfBuckets({ from, counts: [0, 0, 0, 0], sum: 0, max: 0 })).toMatchObject({ n: 0, mean: null, max: null });
  });

  test.each([[39, [0, 0, 0, 1]], [40, [0, 0, 1, 0]], [5, [0, 0, 0, 0]]])('a maximum of %i that is not in its bucket is refused', (max, counts) => {
    expect(() => summaryOfBuckets({ from, counts, sum: max, max })).toThrow('does not fit its buckets');
  });
});

const report: MachineReport = {
  lookups: { counts: [0, 0, 3, 1], sum: 16, max: 10 },
  roundTrips: { from: [0, 80, 96], counts: [0, 1, 1], sum: 190, max: 100 },
  updatesNs: [1000, 2000],
  faultStages: ['request', 'host', 'retry'],
  faults: [
    { device: 'block', kind: 'major', pages: { minor: 0, major: 3 }, stampsNs: [100, 600, 90_600, 91_100] },
    { device: 'net', kind: 'minor', pages: { minor: 1, major: 0 }, stampsNs: [0, 500, 2500, 3000] },
    { device: 'net', kind: 'present', pages: { minor: 0, major: 0 }, stampsNs: null },
  ],
  cpuTouches: 9, cpuFaults: [{ kind: 'major', ns: 900 }, { kind: 'minor', ns: 100 }, { kind: 'waited', ns: 200 }], swapReads: 4,
  descriptors: 40, bytesChecked: 4096, violations: 0, violationTexts: [], checks: 50, traceHash: 'abcd', events: 60, clocks: 1000, skippedTicks: 9000, wallSeconds: 0.5, lookupMisses: 1, tickNs: 4,
  memory: { reads: 3, writes: 1, errors: 0, rowHits: 3, rowMisses: 1, rowConflicts: 0, refreshes: 0, readLatency: new Map([[10, 2], [13, 1]]), writeLatency: new Map([[12, 1]]) },
};

describe('figures of make sim', () => {
  const figures = simFigures(report);

  test('every required name is there, also when nothing happened', () => {
    const names = [
      'lookup.latency.cycles.mean', 'lookup.latency.cycles.p50', 'lookup.latency.cycles.p99', 'lookup.latency.cycles.max', 'lookup.count', 'lookup.hit_rate.percent', 'request.round_trip.ns.mean', 'request.round_trip.ns.p50', 'request.round_trip.ns.p99', 'request.round_trip.ns.max', 'memory.reads', 'memory.writes', 'memory.row_hit.percent', 'memory.read.ns.mean', 'memory.write.ns.mean',
      'update.latency.ns.mean', 'update.latency.ns.p50', 'update.latency.ns.p99', 'update.count',
      'fault.rtt.ns.mean', 'fault.rtt.ns.p50', 'fault.rtt.ns.p99', 'fault.rtt.ns.max', 'fault.stage.request.ns.mean', 'fault.stage.host.ns.mean', 'fault.stage.retry.ns.mean',
      'fault.count', 'fault.count.minor', 'fault.count.major', 'fault.count.present', 'fault.count.not_granted', 'fault.count.block', 'fault.count.net',
      'iopf.pages', 'iopf.pages.minor', 'iopf.pages.major', 'cpu.touches', 'cpu.fault.minor', 'cpu.fault.major', 'cpu.fault.waited', 'cpu.fault.failed',
      'cpu.fault.ns.mean', 'cpu.fault.ns.p99', 'swap.reads',
      'dma.bytes_checked', 'dma.descriptors', 'violations', 'trace.hash', 'sim.clocks', 'sim.skipped_ticks', 'sim.skipped.percent', 'sim.wall.s', 'sim.cycles_per_s',
    ];
    expect(Object.keys(figures).sort()).toEqual([...names].sort());
    const empty = simFigures({ ...report, lookups: { counts: [0, 0], sum: 0, max: 0 }, updatesNs: [], faults: [], cpuTouches: 0, cpuFaults: [], descriptors: 0, wallSeconds: 0 });
    expect(Object.keys(empty).sort()).toEqual([...names].sort());
    expect(empty['fault.rtt.ns.mean']).toEqual({ value: null, unit: 'ns', class: 'C', n: 0 });
    expect(empty['fault.count']).toMatchObject({ value: 0 });
    expect(empty['sim.cycles_per_s']).toMatchObject({ value: null, n: 0 });
  });

  test('values, counted by hand', () => {
    const value = (name: string) => figures[name]?.value;
    expect(['mean', 'p50', 'p99', 'max'].map((k) => value(`request.round_trip.ns.${k}`))).toEqual([380, 320, 384, 400]);
    expect([value('lookup.latency.cycles.mean'), value('lookup.latency.cycles.p50'), value('lookup.latency.cycles.max'), value('lookup.count')]).toEqual([4, 2, 10, 4]);
    expect(figures['lookup.latency.cycles.p99']).toEqual({ value: 3, unit: 'cycles', class: 'H', n: 4, note: 'lower bound: the last bucket of the histogram' });
    expect(['lookup.hit_rate.percent', 'memory.reads', 'memory.writes', 'memory.row_hit.percent', 'memory.read.ns.mean', 'memory.write.ns.mean', 'sim.skipped.percent'].map(value)).toEqual([75, 3, 1, 75, 44, 48, 90]);
    expect([value('update.latency.ns.mean'), value('update.count')]).toEqual([1500, 2]);
    expect([value('fault.rtt.ns.mean'), value('fault.rtt.ns.max')]).toEqual([47_000, 91_000]);
    expect(figures['fault.rtt.ns.mean']?.n).toBe(2);
    const counts = ['', '.minor', '.major', '.present', '.block', '.net', '.not_granted'].map((c) => value(`fault.count${c}`));
    expect(counts).toEqual([3, 1, 1, 1, 1, 2, 1]);
    expect(['iopf.pages', 'iopf.pages.minor', 'iopf.pages.major'].map(value)).toEqual([4, 1, 3]);
    expect(['cpu.touches', 'cpu.fault.minor', 'cpu.fault.major', 'cpu.fault.waited', 'cpu.fault.failed', 'cpu.fault.ns.mean', 'swap.reads'].map(value)).toEqual([9, 1, 1, 1, 0, 400, 4]);
    expect(value('sim.cycles_per_s')).toBe(2000);
    expect(figures['violations']).toEqual({ value: 0, unit: 'violations', class: 'H', n: 50 });
  });

  test('the stages add up to the round trip', () => {
    const stages = report.faultStages.map((s) => figures[`fault.stage.${s}.ns.mean`]?.value as number);
    expect(stages.reduce((a, b) => a + b, 0)).toBe(figures['fault.rtt.ns.mean']?.value);
  });

  test('a stamp that is missing or goes backwards is refused by name', () => {
    const fault = (stampsNs: readonly number[]): MachineReport => ({ ...report, faults: [{ device: 'net', kind: 'minor', pages: { minor: 1, major: 0 }, stampsNs }] });
    expect(() => simFigures(fault([0, 1, 2]))).toThrow('a fault has 3 stamps, 3 stages need 4');
    expect(() => simFigures(fault([0, 9, 5, 12]))).toThrow('stage host of a fault ends 4 ns before it starts');
  });
});

describe('stamps of a fault as the host keeps them', () => {
  const host: HostFault = {
    domain: 1, queue: 0, deviceClass: DEVICE_CLASS.nic_receive, write: true, firstPage: 5, pages: 1, minor: 0, major: 1,
    detectNs: 100, outNs: 120, ringNs: 400, interruptNs: 1500, workerNs: 2600, readyNs: 80_000, ackNs: 81_500, responseNs: 81_500, retryNs: 82_000, code: 'success',
  };

  test('one after another', () => {
    expect(faultSample(host)).toEqual({ device: 'net', kind: 'major', pages: { minor: 0, major: 1 }, stampsNs: [100, 120, 400, 1500, 2600, 80_000, 81_500, 81_500, 82_000] });
    expect(faultSample(host).stampsNs).toHaveLength(FAULT_STAGES.length + 1);
  });

  test('an interrupt of an earlier record, and a retry ahead of the answer, take no time', () => {
    expect(faultSample({ ...host, interruptNs: 300, retryNs: 81_000 }).stampsNs).toEqual([100, 120, 400, 400, 2600, 80_000, 81_000, 81_000, 81_000]);
  });

  test('a request that was answered with an error has no stamps', () => {
    expect(faultSample({ ...host, deviceClass: DEVICE_CLASS.block, major: 0, minor: 1, readyNs: null, ackNs: null, retryNs: null })).toEqual({ device: 'block', kind: 'minor', pages: { minor: 1, major: 0 }, stampsNs: null });
    expect(faultSample({ ...host, major: 0 }).kind).toBe('present');
  });
});

describe('the table', () => {
  const text = renderTable({ title: 'make sim', conditions: [['seed', '1'], ['overcommit', '20%']], groups: SIM_GROUPS }, simFigures(report));

  test('shows every figure once, with value, unit, count and class', () => {
    const rows = text.split('\n').filter((l) => l.startsWith('│')).map((l) => l.split('│').slice(1, -1).map((c) => c.trim()));
    for (const [name, f] of Object.entries(simFigures(report))) {
      expect(rows.filter((r) => r[0] === name), name).toEqual([[name, formatValue(f.value), f.unit, formatValue(f.n), f.class, f.note ?? '']]);
    }
    expect(rows.filter((r) => r[0] === 'Simulation')).toHaveLength(1);
    expect(rows.some((r) => r[0] === 'Other')).toBe(false);
  });

  test('shows its conditions above and only the classes it uses below', () => {
    expect(text).toMatch(/^make sim\n {2}seed {8}1\n {2}overcommit {2}20%\n┌/);
    expect(text).toMatch(/class\n {2}H {2}hardware.*\n {2}C {2}calibrated.*\n {2}Q {2}policy[^\n]*$/);
  });

  test('a long condition goes on in the next line, under its text', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    const lines = renderTable({ title: 't', conditions: [['name', words]], groups: [] }, {}).split('\n').slice(1, 4);
    expect(lines[0]).toMatch(/^ {2}name {2}word0 .*\w$/);
    expect(lines[1]).toMatch(/^ {8}word\d+ .*\w$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(126);
    expect(lines.map((l) => l.replace('name', '').trim()).join(' ')).toBe(words);
  });

  test('a figure no group holds is shown under Other', () => {
    const other = renderTable({ title: 't', conditions: [], groups: [] }, { extra: { value: 1, unit: 'x', class: 'X', n: 1 } });
    expect(other).toContain('Other');
    expect(other).toContain('extra');
  });

  test.each([[null, '-'], [0, '0'], [3.14159, '3.14'], [999.999, '1,000'], [1234.5, '1,235'], [1e6, '1,000,000'], ['abc', 'abc'], ['0123456789abcdef01234', '0123456789abcdef...']])('%s is printed as %s', (value, printed) => {
    expect(formatValue(value)).toBe(printed);
  });
});
