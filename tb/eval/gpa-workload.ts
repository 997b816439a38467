import type { GpaTrace } from '../workload/gpa-trace.ts';
import { bindQueues, surveyOf, TraceSource, type TraceSourceOptions } from '../workload/trace-source.ts';
import type { SimWorkload } from './sim-workload.ts';

/** A guest-physical trace, replayed as it was recorded. */
export function gpaWorkload(trace: GpaTrace, options: TraceSourceOptions): SimWorkload {
  const survey = surveyOf(trace, options);
  const { byKind, leftOut, rings } = survey;
  const n = (v: number): string => v.toLocaleString('en-US');
  const share = ((100 * survey.writes) / Math.max(1, survey.descriptors)).toFixed(1);
  const ringText = options.rings === false
    ? 'left out'
    : `${n(rings.available)} available entries, ${n(rings.descriptor)} descriptors, ${n(rings.used)} used entries, at addresses that go round the rings as they were set up; ${n(survey.requestsWithoutRing)} requests without (their ring is not known)`;
  return {
    name: trace.name,
    bindings: bindQueues(trace, options.queues),
    descriptors: survey.descriptors,
    pageLimit: survey.pageLimit,
    workingSet: survey.pagesTouched,
    workingSetText: `${n(survey.pagesTouched)} pages touched`,
    lastTimeNs: survey.lastTimeNs,
    conditions: [
      ['trace', `${trace.name}: ${n(survey.descriptors)} descriptors (${n(byKind.data)} data, ${n(byKind.blockHeader)} block headers, ${n(byKind.blockStatus)} status bytes, ${n(byKind.indirectTable)} indirect tables); ${share}% write memory`],
      ['rings', `accesses ${ringText}`],
      ['left out', `${n(leftOut.ringArea)} ring areas, ${n(leftOut.receiveBufferPosted)} posted receive buffers (no DMA in this version); ${n(survey.zeroLength)} of length 0, ${n(survey.unknownKind)} of unknown kind; the rings' index words`],
    ],
    firstTouch: 'by the device (as with init_on_alloc=0); touches by the guest’s CPU are not modelled',
    inputs: { trace: { name: trace.name, records: trace.count, survey } },
    source: () => new TraceSource(trace, options),
  };
}
