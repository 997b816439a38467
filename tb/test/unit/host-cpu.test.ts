import { describe, expect, it } from 'vitest';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import type { PageRequest } from '../../host/driver-requests.ts';
import { FaultStats } from '../../host/fault-stats.ts';
import type { Figures } from '../../host/figures.ts';
import { fixedLatency } from '../../host/latency.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig, type MachineConfig } from '../../host/machine-config.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { Random } from '../../host/random.ts';
import type { WorkItem, WorkSource } from '../../workload/source.ts';
import { FakeDevice } from './fake-device.ts';
import { smallVm } from './host-fixture.ts';

const touch = (page: number, timeNs = 0, domain = 0): WorkItem => ({ timeNs, touch: 'write', domain, page });
const read = (page: number, timeNs = 0, queue = 0): WorkItem => ({ timeNs, queue, kind: DESC_KIND.buffer_read, gpa: page * 4096, length: 4096 });
const list = (items: readonly WorkItem[]): WorkSource => {
  let at = 0;
  return { next: () => items[at++] ?? null };
};
const run = (items: readonly WorkItem[], change: Partial<MachineConfig> = {}): Figures => {
  const config = machineConfig({ preset: presets.small, seed: 1, vms: [smallVm], arrival: { mode: 'asis', scale: 1 }, latency: fixedLatency, ...change });
  return new Machine(config, new FakeDevice(config.preset), list(items)).run();
};
/** Pages that were absent at their DMA. */
const iopfs = (f: Figures): number => f.faults.reduce((n, s) => n + s.minor + s.major, 0);

describe('touches of the guest’s CPU', () => {
  it('a first touch is a CPU fault, the DMA behind it none', () => {
    const f = run([touch(5), read(5)]);
    expect(f.cpuFaults.map((c) => [c.page, c.kind, c.readyNs - c.startNs])).toEqual([[5, 'minor', fixedLatency.cpuFault + fixedLatency.pageFill + fixedLatency.ioMap]]);
    expect([f.cpuTouches, f.faults.length, f.statuses['ok'], f.mismatches, f.scrub.wrong]).toEqual([1, 0, 1, 0, 0]);
    expect(f.updates.map((u) => u.op)).toEqual(['set']);
  });

  it('without the touch the same DMA is a page request', () => {
    expect(run([read(5)])).toMatchObject({ cpuTouches: 0, cpuFaults: [], faults: [{ firstPage: 5, minor: 1 }] });
  });

  it('a touch of a page that is there takes no time and is no fault', () => {
    const f = run([touch(5), touch(5, 50_000), touch(5, 60_000)]);
    expect([f.cpuTouches, f.cpuFaults.length]).toEqual([3, 1]);
  });

  it('the descriptor waits for the touch before it; those of other pages do not', () => {
    const f = run([touch(5), read(5), read(6, 0, 1)], { latency: { ...fixedLatency, cpuFault: 500_000 } });
    const [other, own] = f.descriptors;
    expect([other!.queue, own!.queue]).toEqual([1, 0]);
    expect(own!.issuedNs - own!.arrivedNs).toBeGreaterThanOrEqual(500_000 + fixedLatency.guestTurnaround);
    expect([f.holds, f.faults.map((s) => s.firstPage)]).toEqual([1, [6]]);
  });

  it('a page on the swap device comes from there: a major fault', () => {
    const f = run([touch(5), read(5)], { vms: [{ ...smallVm, start: 'swapped' }] });
    expect([f.cpuFaults[0]!.kind, f.swap.reads, f.faults.length]).toEqual(['major', 1, 0]);
    expect(f.cpuFaults[0]!.readyNs - f.cpuFaults[0]!.startNs).toBe(1_000 + 80_000 + 50);
  });

  it('an error of the swap device is counted, and the run goes on', () => {
    const f = run([touch(5), touch(6, 500_000)], { vms: [{ ...smallVm, start: 'swapped' }], swapReadErrors: 1 });
    expect(f.cpuFaults.map((c) => c.kind)).toEqual(['failed', 'failed']);
  });

  it('a touch that meets a page on its way in waits for it', () => {
    const f = run([touch(5), touch(5), read(5)]);
    expect(f.cpuFaults.map((c) => c.kind)).toEqual(['minor', 'waited']);
    expect(f.faults).toEqual([]);
  });

  it('a touched page is young: the host reclaims others first', () => {
    // 60 pages of which 16 fit; page 0 is touched between any two of the others, page 1 never again.
    const vms = [{ ...smallVm, workingSet: 16, overcommit: 0 }];
    const others = Array.from({ length: 60 }, (_, i) => i + 2);
    const items = (again: readonly number[]): WorkItem[] => [touch(0), touch(1, 100_000), ...others.flatMap((p, i) => [touch(p, (i + 2) * 100_000), ...again.map((a) => touch(a, (i + 2) * 100_000 + 50_000))]), read(0, 9e6), read(1, 9.1e6)];
    const f = run(items([0]), { vms });
    expect([f.faults.map((s) => s.firstPage), f.cpuFaults.filter((c) => c.page === 0).length]).toEqual([[1], 1]);
    expect(run(items([]), { vms }).faults.map((s) => s.firstPage)).toEqual([0, 1]);
  });

  it('names a page that the VM does not have, and a domain that is no VM’s', () => {
    expect(() => run([touch(64)])).toThrow('cpu touch of page 0x40: domain 0 has 64 pages');
    expect(() => run([touch(1, 0, 1)])).toThrow('a CPU touch names domain 1, which is no VM');
  });

  it('in a closed loop CPU faults count as work under way', () => {
    const pages = Array.from({ length: 12 }, (_, p) => p);
    const f = run(pages.map((p) => touch(p)), { arrival: { mode: 'closed', depth: 3 } });
    const at = (ns: number): number => f.cpuFaults.filter((c) => c.startNs <= ns && ns < c.readyNs).length;
    expect(Math.max(...f.cpuFaults.map((c) => at(c.startNs)))).toBe(3);
    expect(f.cpuFaults).toHaveLength(12);
  });
});

describe('a workload of touches and DMA', () => {
  const mixed = (seed: number): WorkItem[] => {
    const random = new Random(seed, 'mixed');
    return Array.from({ length: 300 }, (_, i): WorkItem => {
      const [page, timeNs] = [random.int(0, 39), i * 3_000];
      if (random.chance(0.4)) return touch(page, timeNs);
      return { timeNs, queue: random.int(0, 1), kind: random.chance(0.5) ? DESC_KIND.buffer_write : DESC_KIND.buffer_read, gpa: page * 4096 + random.int(0, 4000), length: random.int(1, 6000) };
    });
  };

  it.each<[string, Partial<MachineConfig>]>([
    ['arrivals at their time', {}],
    ['a closed loop', { arrival: { mode: 'closed', depth: 5 } }],
    ['few frames', { vms: [{ ...smallVm, overcommit: 4 }] }],
    ['acknowledgements by MSI-X', { notice: 'msix' }],
    ['every page swapped out at first', { vms: [{ ...smallVm, start: 'swapped' }] }],
  ])('keeps the invariants with %s', (_, change) => {
    for (const seed of [1, 2, 3]) {
      const f = run(mixed(seed), { seed, ...change });
      const items = mixed(seed);
      expect([f.statuses['ok']! + f.cpuTouches, f.mismatches, f.scrub.wrong, f.deviceErrors]).toEqual([items.length, 0, 0, []]);
      expect(Object.values(f.violations).every((v) => v === 0)).toBe(true);
      expect(f.cpuFaults.length + iopfs(f)).toBeGreaterThan(0);
    }
  });

  it('gives the same run for the same seed, however it is cut into calls', () => {
    const [a, b, step] = [run(mixed(1)), run(mixed(1)), run(mixed(1), { lookAhead: false })];
    expect(b).toEqual(a);
    expect({ ...step, calls: a.calls, clocks: a.clocks }).toEqual(a);
  });
});

describe('the grant that ends a page request', () => {
  const request = (firstPage: number, detectNs: number): PageRequest => ({
    rid: 0x101, domain: 0, queue: 2, deviceClass: 0, firstPage, pageCount: 2, rights: 1, tag: { index: 0, generation: 0 }, detectNs, outNs: detectNs + 10, ringNs: detectNs + 300, interruptNs: detectNs + 900,
  });

  it('may come before the host has seen the request: the set of a CPU fault wakes the queue', () => {
    const stats = new FaultStats();
    stats.granted(2, 5, 4, 1_100, true);
    stats.granted(2, 40, 4, 1_200, true);
    const sample = stats.open(request(6, 1_000));
    expect(sample.retryNs).toBe(1_100);
    stats.granted(2, 6, 2, 9_000, true);
    expect(sample.retryNs).toBe(1_100);
  });

  it('is not one before the fault, of another queue, of other pages, or of a lookup that was no retry', () => {
    const stats = new FaultStats();
    stats.granted(2, 5, 4, 999, true);
    stats.granted(1, 5, 4, 1_100, true);
    stats.granted(2, 7, 4, 1_100, true);
    stats.granted(2, 5, 4, 1_100, false);
    const sample = stats.open(request(6, 1_000));
    expect(sample.retryNs).toBeNull();
    stats.granted(2, 6, 2, 9_000, true);
    expect(sample.retryNs).toBe(9_000);
  });
});
