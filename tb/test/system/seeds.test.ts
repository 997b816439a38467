import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryLayout } from '../../../hw/spec/memory.ts';
import { presets } from '../../../hw/spec/preset.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { TRANSPORTS } from '../../bridge/transport.ts';
import type { SimLink } from '../../bridge/types.ts';
import type { Figures } from '../../host/figures.ts';
import { defaultLatency } from '../../host/latency.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig, type MachineConfig } from '../../host/machine-config.ts';
import { openSim } from '../../sim/open.ts';
import { CutLink } from '../support/cut-link.ts';
import { realRtl } from '../support/real-rtl.ts';
import { smallVm, twoQueues } from '../unit/host-fixture.ts';
import { DDR4_MEMORY } from '../../bridge/ddr4.ts';

const preset = presets.small;
const OPEN_MS = 900_000;
/** Outputs stall often; swap is quick, so that a run is short enough to be cut into single ticks. */
const change: Partial<MachineConfig> = {
  link: { stall: 96, sentDelay: [2, 30], skipIdle: true, memory: DDR4_MEMORY },
  latency: { ...defaultLatency, swapRead: { median: 2_000, sigma: 0.4, max: 20_000 }, swapWrite: { median: 500, sigma: 0.3, max: 5_000 } },
};
/** Longest quantum that these latencies allow, ticks: 180 ns up and 220 ns down again (tb/pcie/latency.ts). */
const LONGEST = 100;
/** A tick after the end of every run here. */
const REST = 120_000;
let link: FrameLink;
let inProcess: FrameLink;

interface Outcome {
  readonly figures: Figures;
  /** Over the guest's memory as the guest sees it, and over the rings. */
  readonly memory: string;
  /** Over the whole memory of the device. */
  readonly deviceMemory: string;
  /** Clocks and skipped ticks to the tick `REST`: where the last call of a run ends does not count. */
  readonly cycles: { readonly clocks: number; readonly skipped: number };
}

function run(seed: number, on: SimLink, more: Partial<MachineConfig> = {}): Outcome {
  const config = machineConfig({ preset, seed, vms: [smallVm], arrival: { mode: 'closed', depth: 6 }, ...change, ...more });
  const machine = new Machine(config, on, twoQueues(seed, 30));
  const figures = machine.run();
  const hash = createHash('sha256');
  for (const vm of machine.vms) for (let page = 0; page < vm.vm.pages; page++) hash.update(vm.memory.peek(page));
  for (const frame of machine.driver.ringFrames) hash.update(machine.memory.bytes(frame));
  const rest = on.run([], REST, REST);
  const deviceMemory = createHash('sha256').update(on.peekMemory(0, memoryLayout(preset).bytes)).digest('hex');
  return { figures, memory: hash.digest('hex'), deviceMemory, cycles: { clocks: figures.clocks + rest.clocks, skipped: figures.skippedTicks + rest.skipped } };
}

/** What must be the same however a run is cut, whether idle time is skipped, and whatever the transport: all but how it was simulated. */
const same = ({ figures, memory, deviceMemory }: Outcome) => ({ memory, deviceMemory, figures: { ...figures, calls: 0, clocks: 0, skippedTicks: 0 } });

beforeAll(async () => {
  link = await openSim(realRtl(preset));
  inProcess = await openSim({ ...realRtl(preset), transport: 'inprocess' });
}, OPEN_MS);
afterAll(() => {
  link.close();
  inProcess.close();
});

describe('the real device, preset small, with stalls', () => {
  test('does the whole workload with faults and reclaim, and nothing is wrong', () => {
    const { figures: f } = run(1, link);
    expect(f.statuses).toEqual({ ok: 60, denied: 0, invalid: 0, failure: 0, completion_error: 0, dropped: 0, reset: 0, bad_interrupt: 0 });
    expect([f.mismatches, f.scrub.wrong, f.deviceErrors, Object.values(f.violations).every((v) => v === 0)]).toEqual([0, 0, [], true]);
    expect(f.faults.length).toBeGreaterThan(20);
    expect(f.reclaims.length).toBeGreaterThan(0);
    expect(f.updates.some((u) => u.op === 'clear')).toBe(true);
  });

  test('every PAE in the device is the one the driver gave, read through its registers at the end', () => {
    const { figures: f } = run(2, link, { scrub: 'device' });
    expect(f.deviceScrub).toEqual({ pages: smallVm.pages, wrong: 0 });
    expect(f.scrub.pages).toBeGreaterThan(20);
    const trips = f.roundTrips.counts.reduce((a, b) => a + b, 0);
    expect(trips).toBe(f.counters['RESPONSES']);
    expect(trips).toBeGreaterThan(20);
    // As the host saw them: its stamps of the same requests are when the record came and when the response left.
    const host = f.faults.map((s) => s.responseNs! - s.outNs!);
    expect(f.roundTrips.max * 4).toBeGreaterThanOrEqual(Math.max(...host) * 0.9);
    expect(f.roundTrips.max * 4).toBeLessThan(Math.max(...host) + 20_000);
  });

  test('the same seed gives the same trace, figures and memory, after a reset and in another process', async () => {
    const first = run(1, link);
    expect(run(1, link)).toEqual(first);
    const other = await openSim(realRtl(preset));
    try {
      expect(run(1, other)).toEqual(first);
    } finally {
      other.close();
    }
  });

  test('another seed gives another trace and other memory', () => {
    const runs = [1, 2, 3].map((seed) => run(seed, link));
    expect(new Set(runs.map((r) => r.figures.traceHash)).size).toBe(3);
    expect(new Set(runs.map((r) => r.memory)).size).toBe(3);
  });

  test('other stalls give another trace, so the stalls count', () => {
    const calm = run(1, link, { link: { stall: 0, sentDelay: [2, 30], skipIdle: true, memory: DDR4_MEMORY } });
    expect(calm.figures.traceHash).not.toBe(run(1, link).figures.traceHash);
    expect(calm.figures.statuses['ok']).toBe(60);
  });

  test.each([3, 40])('a run cut, unseen by the host, every %i ticks is the same run', (length) => {
    const whole = run(1, link);
    const pieces = new CutLink(link, length);
    const cut = run(1, pieces);
    expect(same(cut)).toEqual(same(whole));
    expect(cut.cycles).toEqual(whole.cycles);
    expect(pieces.pieces).toBeGreaterThan(whole.figures.calls);
  });

  test.each([1, 2, 5])('a run that ends %i ticks after every output is the same run', (length) => {
    const whole = run(1, link);
    const early = run(1, new CutLink(link, Infinity, length));
    expect(same(early)).toEqual(same(whole));
    expect(early.figures.calls).toBeGreaterThan(whole.figures.calls);
  });

  test('a host that never lets the device run past its next event makes the same run', () => {
    const whole = run(1, link);
    const careful = run(1, link, { lookAhead: false });
    expect(same(careful)).toEqual(same(whole));
    expect(careful.figures.calls).toBeGreaterThan(whole.figures.calls);
  });
});

describe.each(TRANSPORTS)('time, transport %s', (transport) => {
  const on = (): FrameLink => (transport === 'socket' ? link : inProcess);
  const skipping = (skipIdle: boolean): Partial<MachineConfig> => ({ link: { ...change.link!, skipIdle } });
  let whole: Outcome;
  beforeAll(() => {
    whole = run(1, link);
  });

  test('the same run, to the last clock and call', () => {
    expect(on().transport).toBe(transport);
    expect(run(1, on())).toEqual(whole);
  });

  describe.each([true, false])('skipping idle time: %s', (skipIdle) => {
    const check = (cut: Outcome): void => {
      expect(same(cut)).toEqual(same(whole));
      // What is skipped does not depend on where calls end either.
      expect(cut.cycles).toEqual(skipIdle ? whole.cycles : { clocks: REST, skipped: 0 });
    };
    test('the same run', () => {
      check(run(1, on(), skipping(skipIdle)));
      expect(whole.cycles.skipped).toBeGreaterThan(REST / 4);
      expect(whole.cycles.clocks + whole.cycles.skipped).toBe(REST);
    });

    test.each([1, 2, 3, 5, 7, LONGEST])('the same run with a quantum of %i ticks', (quantum) => {
      const cut = run(1, on(), { ...skipping(skipIdle), quantum });
      check(cut);
      expect(cut.figures.calls).toBeGreaterThanOrEqual((cut.figures.clocks + cut.figures.skippedTicks) / quantum);
    });
  });

  test.each([LONGEST + 1, 0, 2.5])('a quantum of %d ticks is refused with the limit and where it comes from', (quantum) => {
    expect(() => run(1, on(), { quantum })).toThrow(`config: quantum of ${quantum} ticks: the latencies allow a turnaround from device to host and back of ${LONGEST} ticks (${4 * LONGEST} ns), so a quantum is a whole number from 1 to ${LONGEST}; results would depend on a longer one`);
  });
});
