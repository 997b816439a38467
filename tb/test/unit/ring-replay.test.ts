import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { ringAt, ringBytes, ringSizeOf, VirtioRing } from '../../guest/virtio-ring.ts';
import { readGpaTrace, type GpaTrace } from '../../workload/gpa-trace.ts';
import type { Descriptor } from '../../workload/source.ts';
import { surveyOf, TraceSource } from '../../workload/trace-source.ts';
import { statsOf } from '../../workload/trace-stats.ts';
import { traceOf, type Rec } from '../support/traces.ts';

/** Areas of a ring of `size` entries, at descriptors d, used u, available a, as a trace logs them; `dreq` brings the request number to 0 first. */
const setUp = (d: number, u: number, a: number, size: number, dreq: number, of: Partial<Rec> = {}): Rec[] => [
  { kind: 'ringArea', gpa: d, length: 16 * size, dreq, ...of },
  { kind: 'ringArea', gpa: u, length: 6 + 8 * size, write: true, dreq: 1, ...of },
  { kind: 'ringArea', gpa: a, length: 6 + 2 * size, dreq: 1, ...of },
];

const all = (trace: GpaTrace, rings = true): Descriptor[] => {
  const source = new TraceSource(trace, { queues: 4, rings });
  const out: Descriptor[] = [];
  for (let d = source.next(); d; d = source.next()) out.push(d);
  return out;
};
const plain = (ds: readonly Descriptor[]): (readonly number[])[] => ds.map((d) => [d.queue, d.kind, d.gpa, d.length]);
const { ring_read, ring_write, buffer_read, buffer_write } = DESC_KIND;

describe('accesses to a split virtqueue', () => {
  test('advance round the ring by its size', () => {
    const ring = new VirtioRing({ descriptors: 0x1000, available: 0x2000, used: 0x3000, size: 4 });
    const begun = Array.from({ length: 5 }, () => ring.begin(1));
    expect(begun.map(([a]) => a)).toEqual([0, 1, 2, 3, 0].map((i) => ({ part: 'available', kind: ring_read, gpa: 0x2004 + 2 * i, length: 2 })));
    expect(begun.map(([, d]) => d)).toEqual([0, 1, 2, 3, 0].map((i) => ({ part: 'descriptor', kind: ring_read, gpa: 0x1000 + 16 * i, length: 16 })));
    expect(Array.from({ length: 5 }, () => ring.end())).toEqual([0, 1, 2, 3, 0].map((i) => ({ part: 'used', kind: ring_write, gpa: 0x3004 + 8 * i, length: 8 })));
  });

  test('a request of several descriptors takes the next ones, over the end of the table', () => {
    const ring = new VirtioRing({ descriptors: 0, available: 0x1000, used: 0x2000, size: 4 });
    expect(ring.begin(3).map((a) => a.gpa)).toEqual([0x1004, 0, 16, 32]);
    expect(ring.begin(2).map((a) => a.gpa)).toEqual([0x1006, 48, 0]);
  });

  test.each([1, 4, 128, 256, 1024])('stay inside the areas of a ring of %i entries, for 3 rounds', (size) => {
    const bytes = ringBytes(size);
    expect(ringSizeOf(bytes.descriptors)).toBe(size);
    const areas = ringAt(7, size);
    const ring = new VirtioRing(areas);
    const starts = { descriptor: areas.descriptors, available: areas.available, used: areas.used };
    const ends = { descriptor: areas.descriptors + bytes.descriptors, available: areas.available + bytes.available, used: areas.used + bytes.used };
    for (let i = 0; i < 3 * size; i++) {
      for (const a of [...ring.begin(1), ring.end()]) expect(a.gpa >= starts[a.part] && a.gpa + a.length <= ends[a.part], `${a.part} at 0x${a.gpa.toString(16)}`).toBe(true);
    }
    expect(ends.used).toBeLessThanOrEqual((7 + areas.pages) * 4096);
    expect([ends.descriptor <= areas.available, ends.available <= areas.used]).toEqual([true, true]);
  });
});

describe('rings of a guest-physical trace', () => {
  const blockRequest = (dreq: number, gpa: number): Rec[] => [
    { kind: 'indirectTable', gpa: 0x10_0000, length: 48, dreq },
    { kind: 'blockHeader', gpa: 0x10_0100, length: 16 },
    { kind: 'data', gpa, length: 4096, write: true },
    { kind: 'blockStatus', gpa: 0x10_0110, length: 1, write: true },
  ];

  test('a block request: available entry and one descriptor before, used entry behind', () => {
    const t = traceOf([...setUp(0x1000, 0x2000, 0x3000, 2, 0), ...blockRequest(-1, 0x20_0000), ...blockRequest(1, 0x21_0000), ...blockRequest(1, 0x22_0000)]);
    const request = (n: number, gpa: number): readonly (readonly number[])[] => [
      [0, ring_read, 0x3004 + 2 * n, 2], [0, ring_read, 0x1000 + 16 * n, 16], [0, ring_read, 0x10_0000, 48],
      [0, buffer_read, 0x10_0100, 16], [0, buffer_write, gpa, 4096], [0, buffer_write, 0x10_0110, 1], [0, ring_write, 0x2004 + 8 * n, 8],
    ];
    expect(plain(all(t))).toEqual([...request(0, 0x20_0000), ...request(1, 0x21_0000), ...request(0, 0x22_0000)]);
    expect(all(t).map((d) => d.timeNs / 1000).slice(0, 7)).toEqual([3, 3, 3, 4, 5, 6, 6]);
    expect(surveyOf(t, { queues: 4 })).toMatchObject({ descriptors: 21, rings: { available: 3, descriptor: 3, used: 3 }, byKind: { data: 3, indirectTable: 3 }, requestsWithoutRing: 0 });
  });

  test('without an indirect table each record is a descriptor; requests of other queues may lie between', () => {
    const net = { device: 'net', queue: 1 } as const;
    const t = traceOf([
      ...setUp(0x1000, 0x2000, 0x3000, 8, 0), ...setUp(0x5000, 0x6000, 0x7000, 8, -2, net),
      { kind: 'data', gpa: 0x8000, length: 12, dreq: 7, ...net },
      { kind: 'data', gpa: 0x9000, length: 100, write: true, dreq: -4 },
      { kind: 'receiveBufferPosted', gpa: 0xb000, length: 1500, write: true, dreq: 50, ...net },
      { kind: 'data', gpa: 0x8800, length: 1500, dreq: -46, ...net },
      { kind: 'data', gpa: 0xa000, length: 100, write: true, dreq: 1, ...net },
    ]);
    expect(plain(all(t))).toEqual([
      [1, ring_read, 0x7004, 2], [1, ring_read, 0x5000, 16], [1, ring_read, 0x5010, 16], [1, buffer_read, 0x8000, 12],
      [0, ring_read, 0x3004, 2], [0, ring_read, 0x1000, 16], [0, buffer_write, 0x9000, 100], [0, ring_write, 0x2004, 8],
      [1, buffer_read, 0x8800, 1500], [1, ring_write, 0x6004, 8],
      [1, ring_read, 0x7006, 2], [1, ring_read, 0x5020, 16], [1, buffer_write, 0xa000, 100], [1, ring_write, 0x600c, 8],
    ]);
  });

  test('a ring that is set up again starts anew, at its new place', () => {
    const t = traceOf([...setUp(0x1000, 0x2000, 0x3000, 4, 0), ...blockRequest(-2, 0x20_0000), ...setUp(0xa000, 0xb000, 0xc000, 8, 0), ...blockRequest(-2, 0x21_0000)]);
    expect(all(t).filter((d) => d.length === 8).map((d) => d.gpa)).toEqual([0x2004, 0xb004]);
    expect(all(t).filter((d) => d.length === 2).map((d) => d.gpa)).toEqual([0x3004, 0xc004]);
  });

  test('a request whose ring is not known has none, and is counted', () => {
    const t = traceOf([...setUp(0x1000, 0x2000, 0x3000, 4, 0).slice(0, 2), ...blockRequest(5, 0x20_0000)]);
    expect(all(t)).toHaveLength(4);
    expect(surveyOf(t, { queues: 4 })).toMatchObject({ rings: { available: 0, descriptor: 0, used: 0 }, requestsWithoutRing: 1 });
  });

  test('can be switched off', () => {
    const t = traceOf([...setUp(0x1000, 0x2000, 0x3000, 4, 0), ...blockRequest(-2, 0x20_0000)]);
    expect(plain(all(t, false))).toEqual([[0, ring_read, 0x10_0000, 48], [0, buffer_read, 0x10_0100, 16], [0, buffer_write, 0x20_0000, 4096], [0, buffer_write, 0x10_0110, 1]]);
    expect(surveyOf(t, { queues: 4, rings: false })).toMatchObject({ descriptors: 4, rings: { available: 0 }, requestsWithoutRing: 0 });
  });

  test('the built-in trace: every request has one of each, and no data is lost', () => {
    const trace = readGpaTrace(fileURLToPath(new URL('../../workload/traces/net-disk-small-cut.gz', import.meta.url)));
    const queues = presets.small.queues;
    const [on, off] = [surveyOf(trace, { queues }), surveyOf(trace, { queues, rings: false })];
    expect(on.byKind).toEqual(off.byKind);
    expect(on.requestsWithoutRing).toBe(0);
    expect(on.rings.available).toBe(on.rings.used);
    // One request for each block header, and one for each packet (virtio-net has one record a packet here).
    const { kinds } = statsOf(trace);
    expect(on.rings.available).toBe(kinds.blockHeader.block + kinds.data.net);
    // The firmware's requests have no indirect table: header, data and status are three descriptors.
    const withoutTable = kinds.blockHeader.block - kinds.indirectTable.block;
    expect(on.rings.descriptor).toBe(on.rings.available + 2 * withoutTable);
    expect(on.descriptors).toBe(off.descriptors + on.rings.available + on.rings.descriptor + on.rings.used);
  });
});
