import { describe, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import type { Inbound, RunResult, SimLink } from '../../bridge/types.ts';
import { gpaWorkload } from '../../eval/gpa-workload.ts';
import { measure } from '../../eval/run-machine.ts';
import { simFigures } from '../../eval/sim-figures.ts';
import { arrivalOption, arrivalText, conditionsOf, framesIn, latencyText, machineFor, type SimSettings } from '../../eval/sim-run.ts';
import { WaveWindow } from '../../eval/wave-window.ts';
import { defaultLatency } from '../../host/latency.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import type { GpaTrace } from '../../workload/gpa-trace.ts';
import { TraceSource } from '../../workload/trace-source.ts';
import { traceOf, type Rec } from '../support/traces.ts';
import { FakeDevice, type FakeFaults } from './fake-device.ts';
import { CALM } from '../fixtures/mini-host.ts';

const small = { queues: presets.small.queues };
const settings = (trace: GpaTrace, overcommitPercent = 0): SimSettings => ({ seed: 3, preset: 'small', workload: gpaWorkload(trace, small), arrival: { mode: 'asis', scale: 1 }, overcommitPercent });
const configOf = (trace: GpaTrace, overcommitPercent = 0) => machineFor(settings(trace, overcommitPercent));

/** Block requests and packets over 20 pages, twice, so that with fewer frames pages leave and come back. */
const busy = traceOf([0, 1].flatMap(() => Array.from({ length: 20 }, (_, i): Rec[] => [
  { kind: 'indirectTable', gpa: 0x1000, length: 48, dt: 300 },
  { kind: 'data', gpa: 0x2000 + 0x1000 * (i % 10), length: 4096, write: i % 3 > 0, dt: 0 },
  { kind: 'data', gpa: 0xc040 + 0x1000 * (i % 10), length: 1000, write: true, device: 'net', dt: 500 },
])).flat(), 'busy');

describe('the machine for a trace', () => {
  test('block and net are functions of one VM, with the frames the overcommit leaves', () => {
    const config = configOf(busy, 25);
    expect(config.vms).toHaveLength(1);
    expect(config.vms[0]).toMatchObject({ pages: 32, workingSet: 21, functions: [1, 2], queues: [{ queue: 0, function: 1, deviceClass: 0 }, { queue: 1, function: 2, deviceClass: 1 }] });
    expect(framesIn(config)).toBe(16);
    expect(config).toMatchObject({ seed: 3, onViolation: 'count', plant: 'none' });
  });

  test('a preset too small for the trace is refused with both numbers', () => {
    const reaching = (gpa: number) => traceOf([{ kind: 'data', gpa, length: 1 }]);
    expect(() => configOf(reaching(131072 * 4096))).toThrow('preset small holds 131072 guest pages, the trace reaches page 131072; use PRESET=default');
    expect(configOf(reaching(131072 * 4096 - 1)).vms[0]?.pages).toBe(131072);
  });

  test('more queues than the preset has are refused', () => {
    const workload = { ...gpaWorkload(busy, small), bindings: Array.from({ length: 5 }, (_, queue) => ({ queue, deviceClass: 1, device: 'net' as const, traceQueue: queue })) };
    expect(() => machineFor({ ...settings(busy), workload })).toThrow('preset small has 4 queues, the workload needs 5');
  });

  test('the run may take as long as the trace at its scale, and an hour more', () => {
    const long = traceOf([{ kind: 'data', gpa: 0, length: 1 }, { kind: 'data', gpa: 0, length: 1, dt: 4_000_000_000 }]);
    expect(configOf(long).limitNs).toBe(7_600e9);
    expect(machineFor({ ...settings(long), arrival: { mode: 'asis', scale: 0.5 } }).limitNs).toBe(5_600e9);
    expect(machineFor({ ...settings(long), arrival: { mode: 'closed', depth: 4 } }).limitNs).toBe(3_600e9);
  });
});

describe('from a trace to figures, on a device that is no hardware', () => {
  const run = (trace: GpaTrace, overcommit: number, faults: FakeFaults = {}) => {
    const config = configOf(trace, overcommit);
    return measure(config, new TraceSource(trace, small), new FakeDevice(config.preset, faults));
  };

  test('pages that are touched once are faulted in once, and nothing comes from the swap device', () => {
    const once = traceOf(Array.from({ length: 20 }, (_, i): Rec => ({ kind: 'data', gpa: 0x1000 * i, length: 2000, write: i % 2 > 0, dt: 100 })));
    const report = run(once, 0);
    const figures = simFigures(report);
    expect(report.violationTexts).toEqual([]);
    expect(figures['dma.descriptors']?.value).toBe(20);
    expect(figures['dma.bytes_checked']?.value).toBe(20 * 2000);
    expect(figures['fault.count']).toEqual({ value: 20, unit: 'page requests', class: 'Q', n: 20 });
    expect([figures['fault.count.minor']?.value, figures['fault.count.major']?.value, figures['fault.count.block']?.value]).toEqual([20, 0, 20]);
    expect(figures['fault.rtt.ns.mean']?.n).toBe(20);
    expect(figures['violations']?.value).toBe(0);
    expect(figures['violations']?.n).toBeGreaterThanOrEqual(20);
    expect(figures['update.count']?.value).toBeGreaterThanOrEqual(20);
  });

  test('overcommit brings faults that read the swap device', () => {
    const figures = simFigures(run(busy, 60));
    expect(figures['fault.count.major']?.value).toBeGreaterThan(5);
    expect(figures['fault.count.block']?.value).toBeGreaterThan(0);
    expect(figures['fault.count.net']?.value).toBeGreaterThan(0);
    expect(figures['violations']?.value).toBe(0);
  });

  test('a device that grants everything is found out, and the run still ends with figures', () => {
    const report = run(busy, 60, { grantAll: true });
    expect(report.violations).toBeGreaterThan(0);
    expect(report.violationTexts.join('\n')).toMatch(/\d+ x judge: grant-without-right/);
    expect(simFigures(report)['violations']?.value).toBe(report.violations);
  });
});

describe('a waveform around the first fault', () => {
  /** Notes each switch of the waveform with the descriptors given and faults seen until then. */
  class Watch implements SimLink {
    readonly hello;
    readonly switches: { on: boolean; descriptors: number; grants: number }[] = [];
    #descriptors = 0;
    #grants = 0;
    constructor(private readonly link: SimLink) {
      this.hello = link.hello;
    }
    reset: SimLink['reset'] = (c, b) => this.link.reset(c, b);
    setBusMaster: SimLink['setBusMaster'] = (f) => this.link.setBusMaster(f);
    memoryStats: SimLink['memoryStats'] = () => this.link.memoryStats();
    peekMemory: SimLink['peekMemory'] = (a, n) => this.link.peekMemory(a, n);
    pokeMemory: SimLink['pokeMemory'] = (a, d) => this.link.pokeMemory(a, d);
    replayCommand: SimLink['replayCommand'] = () => this.link.replayCommand();
    run(inbound: readonly Inbound[], until: number, afterOutput: number): RunResult {
      this.#descriptors += inbound.filter((i) => i.port === 'desc').length;
      const result = this.link.run(inbound, until, afterOutput);
      this.#grants += result.out.filter((o) => o.port === 'event' && o.verdict === 0).length;
      return result;
    }
    trace(on: boolean): void {
      this.switches.push({ on, descriptors: this.#descriptors, grants: this.#grants });
    }
    close(): void {
      this.link.close();
    }
  }

  test('starts before the first descriptor, ends after the grant of its retry, and changes nothing', () => {
    const config = configOf(busy);
    const plain = measure(config, new TraceSource(busy, small), new FakeDevice(config.preset, {}));
    const watch = new Watch(new FakeDevice(config.preset, {}));
    const waved = measure(config, new TraceSource(busy, small), new WaveWindow(watch));
    expect(waved.traceHash).toBe(plain.traceHash);
    expect(watch.switches).toHaveLength(2);
    expect(watch.switches[0]).toEqual({ on: true, descriptors: 0, grants: 0 });
    expect(watch.switches[1]).toMatchObject({ on: false });
    expect(watch.switches[1]!.grants).toBeGreaterThan(0);
    expect(watch.switches[1]!.descriptors).toBeLessThan(busy.count);
  });

  test('ends at the close when no fault came', () => {
    const device = new FakeDevice(presets.small, {});
    const watch = new Watch(device);
    const window = new WaveWindow(watch);
    window.reset({ requesterId: 0x100, maxPayloadSize: 1, maxReadRequestSize: 2, msixEnable: true, msixMask: false, busMaster: 0xfn }, CALM);
    window.run([], 100, 10);
    expect(watch.switches).toEqual([]);
    window.run([{ port: 'desc', tick: 2000, queue: 0, kind: 1, gpa: 0, length: 1, tag: 0, payload: new Uint8Array() }], 110, 10);
    expect(watch.switches).toMatchObject([{ on: true }]);
    window.close();
    expect(watch.switches).toMatchObject([{ on: true }, { on: false }]);
  });
});

describe('the head of the table', () => {
  test('names every latency with its value', () => {
    expect(latencyText(DEFAULT_LATENCY)).toContain('postedUp 180..340');
    const host = latencyText(defaultLatency);
    expect(host).toContain('interrupt 1000 median, at most 20000');
    expect(host).toContain('commandStore 20;');
    for (const name of Object.keys(defaultLatency)) expect(host).toContain(name);
  });

  test('names the mode of arrivals, and the option that gives it', () => {
    expect(arrivalText({ mode: 'closed', depth: 8 })).toBe('closed loop, 8 under way (closed:8)');
    expect(arrivalText({ mode: 'asis', scale: 0.25 })).toBe('as recorded, times scaled by 0.25 (scale=0.25)');
    expect(arrivalOption({ mode: 'asis', scale: 1 })).toBe('asis');
  });

  test('says what the figures hold under', () => {
    const trace = traceOf([
      { kind: 'data', gpa: 0, length: 5 * 4096, write: true }, { kind: 'receiveBufferPosted', gpa: 0, length: 5, device: 'net' }, { kind: 'blockHeader', gpa: 0, length: 16 },
    ]);
    const s = settings(trace, 25);
    const text = new Map(conditionsOf(s, configOf(trace, 25), { verilator: 'Verilator 5.006', rtl: 'abc' }));
    expect(text.get('trace')).toBe('by-hand: 2 descriptors (1 data, 1 block headers, 0 status bytes, 0 indirect tables); 50.0% write memory');
    expect(text.get('left out')).toContain('1 posted receive buffers');
    expect(text.get('overcommit')).toBe('25% = pages / host frames - 1, of the working set: 5 pages touched, 4 frames, of which reclaim keeps 1..2 free');
    expect(text.get('first touch')).toContain('init_on_alloc=0');
    expect(text.get('clock')).toBe('250 MHz stated (4 ns): an assumption, not a result');
    expect(text.get('arrivals')).toBe('as recorded (asis); at most 4 under way in a queue');
    expect(text.get('rings')).toContain('0 available entries, 0 descriptors, 0 used entries');
    expect(text.get('device')).toBe('preset small, RTL abc, Verilator 5.006');
    expect(text.get('seed')).toBe('3');
  });
});
