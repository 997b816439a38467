import { describe, expect, it } from 'vitest';
import { DEVICE_CLASS, DESC_KIND } from '../../../hw/spec/messages.ts';
import type { Figures } from '../../host/figures.ts';
import { JudgeError } from '../../host/judge.ts';
import type { MachineConfig } from '../../host/machine-config.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import type { Ordering } from '../../pcie/types.ts';
import { generate } from '../../workload/generator.ts';
import { mergeSources } from '../../workload/source.ts';
import type { FakeFaults } from './fake-device.ts';
import { listSource, machine, smallVm, twoQueues, workload } from './host-fixture.ts';

const run = (change: Partial<MachineConfig> = {}, faults: FakeFaults = {}, seed = 1): Figures => machine(twoQueues(seed, 60), { seed, ...change }, faults).machine.run();

describe('a machine with a fake device', () => {
  it('runs a workload to its end with every byte right and every invariant kept', () => {
    const f = run();
    expect(f.statuses).toEqual({ ok: 120, denied: 0, invalid: 0, failure: 0, completion_error: 0, dropped: 0, reset: 0, bad_interrupt: 0 });
    expect([f.mismatches, f.scrub.wrong, f.deviceErrors, Object.values(f.violations).every((v) => v === 0)]).toEqual([0, 0, [], true]);
    const bytes = (write: boolean): number => f.descriptors.filter((d) => d.write === write).reduce((sum, d) => sum + d.length, 0);
    expect(f.bytesChecked).toEqual({ device: bytes(false), guest: bytes(true) });
    expect(f.reclaims.length).toBeGreaterThan(0);
    expect(f.swap.reads).toBeGreaterThan(0);
  });

  it('scrubs the device: every PAE is the one the driver gave; one that is not is found', () => {
    expect(run({ scrub: 'device' }).deviceScrub).toEqual({ pages: 64, wrong: 0 });
    expect(run().deviceScrub).toBeNull();
    // Page 60 is not of the working set: never mapped, never touched.
    const more = run({ scrub: 'device', onViolation: 'count' }, { scrubShows: { page: 60, pae: 1 } });
    expect([more.deviceScrub!.wrong, more.violations['pae-not-subset'], more.violations['pae-differs']]).toEqual([1, 1, 0]);
    const mapped = run({ scrub: 'device', onViolation: 'count' });
    expect(mapped.violations['pae-differs']).toBe(0);
    const lost = Array.from({ length: 40 }, (_, page) => run({ scrub: 'device', onViolation: 'count' }, { scrubShows: { page, pae: 0 } }).violations['pae-differs']);
    expect(lost.filter((n) => n === 1).length).toBeGreaterThan(10);
  });

  it('stamps the stages of every fault in order', () => {
    const f = run();
    expect(f.faults.length).toBeGreaterThan(20);
    for (const s of f.faults) {
      const stages = [s.detectNs, s.outNs, s.ringNs, s.workerNs!, s.readyNs!, s.ackNs!, s.responseNs!];
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
      expect([s.code, s.retryNs !== null && s.retryNs > s.readyNs!]).toEqual(['success', true]);
    }
    for (const u of f.updates) expect([u.askedNs, u.issuedNs, u.deviceNs, u.landedNs, u.seenNs]).toEqual([u.askedNs, u.issuedNs, u.deviceNs, u.landedNs, u.seenNs].sort((a, b) => a - b));
  });

  it('gives the same trace for the same seed, another for another seed', () => {
    const [a, b, c] = [run(), run(), run({}, {}, 2)];
    expect(a.traceHash).toBe(b.traceHash);
    expect(a).toEqual(b);
    expect(a.traceHash).not.toBe(c.traceHash);
  });

  it('does not depend on how the run is cut into calls', () => {
    const [ahead, step] = [run(), run({ lookAhead: false })];
    expect(ahead.calls).toBeLessThan(step.calls);
    expect({ ...step, calls: ahead.calls, clocks: ahead.clocks }).toEqual(ahead);
  });

  it.each<[string, Partial<MachineConfig>]>([
    ['acknowledgements by MSI-X', { notice: 'msix' }],
    ['only the rights asked for', { grantRights: 'asked' }],
    ['a page-request ring of two', { requestRingLog2: 1 }],
    ['a first-in first-out root complex', { ordering: 'fifo' }],
    ['arrivals at their time', { arrival: { mode: 'asis', scale: 0.5 } }],
    ['every page swapped out at first', { vms: [{ ...smallVm, start: 'swapped' }] }],
    ['few frames', { vms: [{ ...smallVm, overcommit: 6 }] }],
  ])('keeps the invariants with %s', (_name, change) => {
    const f = run(change);
    expect([f.statuses['ok'], f.mismatches, f.scrub.wrong]).toEqual([120, 0, 0]);
  });

  it('keeps two VMs apart', () => {
    const other = { ...smallVm, name: 'vm1', domain: 1, functions: [2], queues: [{ queue: 2, function: 2, deviceClass: DEVICE_CLASS.nic_transmit }] };
    const source = mergeSources([twoQueues(3, 60), generate({ ...workload, seed: 4, queue: 2, descriptors: 60 })]);
    const f = machine(source, { vms: [smallVm, other] }).machine.run();
    expect([f.statuses['ok'], f.mismatches]).toEqual([180, 0]);
    expect(new Set(f.faults.map((s) => `${s.domain}:${s.queue}`))).toEqual(new Set(['0:0', '0:1', '1:2']));
  });

  it('answers failure on every path: descriptors end with an error, the run does not', () => {
    const f = run({ swapReadErrors: 0.2 });
    expect(f.statuses['failure']).toBeGreaterThan(0);
    expect(f.statuses['failure']! + f.statuses['ok']!).toBe(120);
    expect([f.mismatches, f.scrub.wrong]).toEqual([0, 0]);
  });
});

describe('what the judge catches', () => {
  it('a host that sets the PAE before it maps', () => {
    expect(() => run({ plant: 'set-before-map' })).toThrow(JudgeError);
    const f = run({ plant: 'set-before-map', onViolation: 'count' });
    expect(f.violations['grant-without-right']).toBeGreaterThan(0);
    expect(f.violations['no-right']).toBeGreaterThan(0);
  });

  it('a host that unmaps without the drain', () => {
    expect(() => run({ plant: 'unmap-without-drain' })).toThrow(/pae-not-subset: .*History of the page/s);
    const counts = [1, 2, 3, 4].map((seed) => run({ plant: 'unmap-without-drain', onViolation: 'count', vms: [{ ...smallVm, overcommit: 3 }] }, {}, seed).violations);
    const sum = (v: 'pae-not-subset' | 'no-right' | 'grant-without-right'): number => counts.reduce((n, c) => n + c[v], 0);
    expect(sum('pae-not-subset')).toBeGreaterThan(0);
    expect(sum('no-right')).toBeGreaterThan(0);
  });

  it('a device that acknowledges before the reads granted before have landed', () => {
    const counts = [1, 2, 3, 4, 5].map((seed) => run({ onViolation: 'count', vms: [{ ...smallVm, overcommit: 3 }] }, { noDrain: true }, seed).violations);
    expect(counts.reduce((n, v) => n + v['no-right'] + v['stale-mapping'], 0)).toBeGreaterThan(0);
  });

  it('a root complex that lets posted writes pass each other, so that an acknowledgement overtakes DMA', () => {
    const path = { ...DEFAULT_LATENCY, postedUp: [180, 3_000], postedDown: [220, 0] } as const; // stores keep their order: their latency is constant
    const vms = [{ ...smallVm, workingSet: 12, overcommit: 1.4 }];
    const hot = (seed: number, ordering: Ordering): Figures =>
      machine(mergeSources([0, 1].map((queue) => generate({ ...workload, seed, queue, descriptors: 100, pages: 12, writes: 1, maxLength: 4096 }))), { seed, ordering, path, vms, onViolation: 'count' }).machine.run();
    const violations = (ordering: Ordering): number => [1, 2, 3].reduce((n, seed) => n + Object.values(hot(seed, ordering).violations).reduce((a, b) => a + b), 0);
    expect([violations('broken-posted') > 0, violations('legal')]).toEqual([true, 0]);
  });

  it('a device that grants what it should not', () => {
    expect(() => run({}, { grantAll: true })).toThrow(/grant-without-right/);
  });
});

describe('how a run fails', () => {
  it('names a deadlock and who waits for what', () => {
    expect(() => run({}, { swallow: true })).toThrow(/deadlock: the workload runs: at tick \d+ the device is idle and the host has nothing to do. What waits:\n {2}descriptor 0 of queue \d \((write|read) 0x[0-9a-f]+\+\d+\) is in the device since/);
  });

  it('names a device that stays busy without any output, and a simulation that ended', () => {
    const stuck = machine(twoQueues(1, 5), {}, { swallow: true });
    const [steps, ended] = [stuck.device.run.bind(stuck.device), machine(twoQueues(1, 5))];
    stuck.device.run = (...args) => ({ ...steps(...args), busy: true });
    expect(() => stuck.machine.run()).toThrow(/busy: the workload runs: the device has been busy for 10000000 ticks without any output/);
    ended.device.run = () => ({ reason: 'assertion', tick: 0, clocks: 0, skipped: 0, busy: false, out: [], detail: 'no_lost_token' });
    expect(() => ended.machine.run()).toThrow(/simulation: the driver sets the device up: the simulation ended at tick 0 \(assertion\): no_lost_token/);
  });

  it('names a record and an acknowledgement out of order', () => {
    expect(() => run({}, { wrongRecord: 5 })).toThrow(/record-out-of-order: record 5 carries sequence 6/);
    expect(() => run({}, { wrongAck: 3 })).toThrow(/unknown-acknowledgement: entry 3/);
  });

  it('names a device that is not ours', () => {
    const { machine: m, device } = machine(twoQueues(1, 1));
    const reset = device.reset.bind(device);
    device.reset = (config) => {
      reset(config);
      device.poke('ID', 0x1234n);
    };
    expect(() => m.run()).toThrow(/wrong-device: ID holds magic 0x1234, version 0/);
  });

  it('reports error bits of the device', () => {
    const { machine: m, device } = machine(twoQueues(1, 5));
    const reset = device.reset.bind(device);
    device.reset = (config) => {
      reset(config);
      device.poke('ERROR', 0b100000n);
    };
    expect(m.run().deviceErrors).toEqual(['STALE_RESPONSE']);
  });

  it('refuses an impossible configuration with every problem named', () => {
    const bad = { ...smallVm, domain: 5, functions: [0], queues: [{ queue: 9, function: 3, deviceClass: 0 }], overcommit: 20 };
    expect(() => machine(twoQueues(1, 1), { vms: [bad] })).toThrow(/config: vm0: domain 5 of 2; vm0: 1 frames; .*; vm0: function 0; VFs are 1..3; vm0: queue 9 of 4; vm0: queue 9 is bound to function 3/);
  });

  it('stops at its limit of simulated time', () => {
    expect(() => run({ limitNs: 50_000 })).toThrow(/limit: the workload runs: \d+\.?\d* ns passed, the limit is 50000 ns/);
  });

  it('names a descriptor for a queue that no VM has', () => {
    expect(() => machine(listSource([{ timeNs: 0, queue: 3, kind: DESC_KIND.buffer_read, gpa: 0, length: 4 }])).machine.run()).toThrow(/config: queue 3 belongs to no VM/);
  });
});
