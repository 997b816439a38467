import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DESC_KIND, DEVICE_CLASS } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { readGpaTrace, type GpaTrace } from '../../workload/gpa-trace.ts';
import { bindQueues, surveyOf, TraceSource, type TraceSourceOptions } from '../../workload/trace-source.ts';
import type { Descriptor } from '../../workload/source.ts';
import { traceOf } from '../support/traces.ts';

function all(trace: GpaTrace, options: TraceSourceOptions): Descriptor[] {
  const source = new TraceSource(trace, options);
  const out: Descriptor[] = [];
  for (let d = source.next(); d; d = source.next()) out.push(d);
  expect(source.next()).toBeNull();
  return out;
}

/** A small life of a guest: set-up, one block read, one block write, a posted receive buffer, a packet in, a packet out. */
const life = traceOf([
  { kind: 'ringArea', gpa: 0xf_0000, length: 2048, dt: 77 },
  { kind: 'indirectTable', gpa: 0x1_0000, length: 48, dt: 10 },
  { kind: 'blockHeader', gpa: 0x1_0100, length: 16, dt: 1 },
  { kind: 'data', gpa: 0x2_0000, length: 4096, write: true, dt: 0 },
  { kind: 'blockStatus', gpa: 0x1_0110, length: 1, write: true, dt: 2 },
  { kind: 'data', gpa: 0x2_1000, length: 512, dt: 0 },
  { kind: 'receiveBufferPosted', gpa: 0x3_0040, length: 1530, write: true, device: 'net', dt: 0 },
  { kind: 'data', gpa: 0x3_0040, length: 102, write: true, device: 'net', dt: 5 },
  { kind: 'data', gpa: 0x3_1000, length: 54, device: 'net', queue: 1, dt: 5 },
  { kind: 'data', gpa: 0x3_2000, length: 0, device: 'net', queue: 1 },
  { kind: 7, gpa: 0x3_3000, length: 9, device: 'net', queue: 1 },
]);

describe('descriptors of a trace', () => {
  test('each kind of record becomes the access it stands for', () => {
    expect(all(life, { queues: 4 })).toEqual([
      { timeNs: 10_000, queue: 0, kind: DESC_KIND.ring_read, gpa: 0x1_0000, length: 48 },
      { timeNs: 11_000, queue: 0, kind: DESC_KIND.buffer_read, gpa: 0x1_0100, length: 16 },
      { timeNs: 11_000, queue: 0, kind: DESC_KIND.buffer_write, gpa: 0x2_0000, length: 4096 },
      { timeNs: 13_000, queue: 0, kind: DESC_KIND.buffer_write, gpa: 0x1_0110, length: 1 },
      { timeNs: 13_000, queue: 0, kind: DESC_KIND.buffer_read, gpa: 0x2_1000, length: 512 },
      { timeNs: 18_000, queue: 1, kind: DESC_KIND.buffer_write, gpa: 0x3_0040, length: 102 },
      { timeNs: 23_000, queue: 2, kind: DESC_KIND.buffer_read, gpa: 0x3_1000, length: 54 },
    ]);
  });

  test('queues of the guest are bound in order, with their class', () => {
    expect(bindQueues(life, 4)).toEqual([
      { queue: 0, deviceClass: DEVICE_CLASS.block, device: 'block', traceQueue: 0 },
      { queue: 1, deviceClass: DEVICE_CLASS.nic_receive, device: 'net', traceQueue: 0 },
      { queue: 2, deviceClass: DEVICE_CLASS.nic_transmit, device: 'net', traceQueue: 1 },
    ]);
    expect(() => bindQueues(life, 2)).toThrow('trace by-hand: it uses 3 queues, the device has 2');
  });

  test('what is left out is counted by name', () => {
    expect(surveyOf(life, { queues: 4 })).toEqual({
      descriptors: 7,
      byKind: { data: 4, blockHeader: 1, blockStatus: 1, indirectTable: 1 },
      rings: { available: 0, descriptor: 0, used: 0 }, requestsWithoutRing: 3,
      leftOut: { ringArea: 1, receiveBufferPosted: 1 },
      unknownKind: 1, zeroLength: 1, cutSegments: 0,
      bytes: 48 + 16 + 4096 + 1 + 512 + 102 + 54,
      writes: 3, pagesTouched: 5, pageLimit: 0x32, lastTimeNs: 23_000,
    });
  });

  test('the limit stops the trace, and the counts stop with it', () => {
    expect(all(life, { queues: 4, limit: 3 })).toHaveLength(3);
    expect(surveyOf(life, { queues: 4, limit: 3 })).toMatchObject({ descriptors: 3, leftOut: { ringArea: 1, receiveBufferPosted: 0 }, zeroLength: 0 });
    expect(all(life, { queues: 4, limit: 0 })).toEqual([]);
  });

  test('a segment longer than a descriptor is cut at page borders, with no byte lost', () => {
    const long = traceOf([{ kind: 'data', gpa: 0x1_0800, length: 20_000, write: true }]);
    const parts = all(long, { queues: 4, maxLength: 8191 });
    expect(parts.map((d) => [d.gpa, d.length])).toEqual([[0x1_0800, 6144], [0x1_2000, 4096], [0x1_3000, 4096], [0x1_4000, 5664]]);
    expect(parts.reduce((sum, d) => sum + d.length, 0)).toBe(20_000);
    expect(surveyOf(long, { queues: 4, maxLength: 8191 })).toMatchObject({ cutSegments: 1, pagesTouched: 6, bytes: 20_000 });
    expect(all(long, { queues: 4, maxLength: 8191, limit: 2 })).toHaveLength(2);
    expect(() => all(long, { queues: 4, maxLength: 100 })).toThrow('a descriptor must hold at least a page');
  });

  test('time is that of the first record on, also across more than 2^32 us', () => {
    const t = traceOf([{ kind: 'data', gpa: 0, length: 1, dt: 5 }, { kind: 'data', gpa: 0, length: 1, dt: 0xffff_ffff }, { kind: 'data', gpa: 0, length: 1, dt: 10 }]);
    expect(all(t, { queues: 4 }).map((d) => d.timeNs)).toEqual([0, 4_294_967_295_000, 4_294_967_305_000]);
  });
});

test('the built-in trace fits the shipped devices and gives both classes early', () => {
  const trace = readGpaTrace(fileURLToPath(new URL('../../workload/traces/net-disk-small-cut.gz', import.meta.url)));
  const survey = surveyOf(trace, { queues: presets.small.queues, rings: false });
  expect(survey.descriptors).toBe(trace.count - survey.leftOut.ringArea - survey.leftOut.receiveBufferPosted);
  expect(survey).toMatchObject({ unknownKind: 0, zeroLength: 0, cutSegments: 0 });
  const first = all(trace, { queues: presets.small.queues, limit: 2000 });
  const perQueue = [0, 1, 2].map((q) => first.filter((d) => d.queue === q).length);
  for (const count of perQueue) expect(count).toBeGreaterThan(20);
});
