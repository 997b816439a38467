import { bucketBounds, ROUND_TRIP_BUCKETS } from '../../hw/spec/histograms.ts';
import { DONE_STATUS } from '../../hw/spec/messages.ts';
import type { Figures as MachineFigures } from '../host/figures.ts';
import type { BucketHistogram, Histogram } from './figures.ts';
import { FAULT_STAGES, faultSample } from './fault-samples.ts';
import type { MachineReport } from './sim-figures.ts';

/**
 * What a run of the machine measured, in the terms of the figures. A violation is: what the judge objected to, a wrong byte, a PAE
 * that the scrub found to be no subset, a descriptor that did not end well, an error bit of the device.
 */
export function machineReport(m: MachineFigures, tickNs: number, wallSeconds: number): MachineReport {
  const counts: readonly (readonly [what: string, count: number])[] = [
    ...Object.entries(m.violations).map(([kind, n]) => [`judge: ${kind}`, n] as const),
    ['bytes that differ', m.mismatches],
    ['pages whose PAE is no subset of the page table (scrub)', m.scrub.wrong],
    ['pages whose PAE in the device is not the one of the driver (scrub of the device)', m.deviceScrub?.wrong ?? 0],
    ...Object.entries(m.statuses).map(([status, n]) => [`descriptors that ended with status ${status}`, status === okName ? 0 : n] as const),
    ...m.deviceErrors.map((bit) => [`error bit ${bit} of the device`, 1] as const),
  ];
  const bad = counts.filter(([, n]) => n > 0);
  return {
    lookups: lookupsOf(m),
    lookupMisses: m.counters['LOOKUP_MISSES']!,
    roundTrips: roundTripsOf(m),
    memory: m.deviceMemory,
    tickNs,
    updatesNs: m.updates.map((u) => u.landedNs - u.issuedNs),
    faultStages: FAULT_STAGES,
    faults: m.faults.map(faultSample),
    cpuTouches: m.cpuTouches,
    cpuFaults: m.cpuFaults.map((f) => ({ kind: f.kind, ns: f.readyNs - f.startNs })),
    swapReads: m.swap.reads,
    descriptors: m.descriptors.length,
    bytesChecked: m.bytesChecked.device + m.bytesChecked.guest,
    violations: bad.reduce((sum, [, n]) => sum + n, 0),
    violationTexts: [...bad.map(([what, n]) => `${n} x ${what}`), ...m.violationTexts],
    checks: m.counters['LOOKUPS']! + m.descriptors.length + m.scrub.pages + (m.deviceScrub?.pages ?? 0),
    traceHash: m.traceHash,
    events: m.traceLines,
    clocks: m.clocks,
    skippedTicks: m.skippedTicks,
    wallSeconds,
  };
}

const okName = Object.entries(DONE_STATUS).find(([, v]) => v === DONE_STATUS.ok)![0];

/** The device's round trips of page requests. Throws when they are not as many as the answers it counted. */
function roundTripsOf(m: MachineFigures): BucketHistogram {
  const { counts, sum, max } = m.roundTrips;
  const total = counts.reduce((a, b) => a + b, 0);
  if (total !== m.counters['RESPONSES']) throw new RangeError(`the device counted ${m.counters['RESPONSES']} answers to page requests, its histogram of round trips holds ${total}`);
  return { from: bucketBounds(ROUND_TRIP_BUCKETS), counts, sum, max };
}

/** The device's histogram with its sum and maximum. Throws when it does not hold as many lookups as the device counted. */
function lookupsOf(m: MachineFigures): Histogram {
  const counts = m.lookupHistogram;
  const total = counts.reduce((a, b) => a + b, 0);
  if (total !== m.counters['LOOKUPS']) throw new RangeError(`the device counted ${m.counters['LOOKUPS']} lookups, its histogram holds ${total}`);
  return { counts, sum: m.counters['LOOKUP_CYCLES']!, max: m.counters['LOOKUP_MAX']! };
}
