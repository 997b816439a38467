import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeGpaTrace, metaByte, metaOf, parseGpaTrace, prefixOf, readGpaTrace, TraceError } from '../../workload/gpa-trace.ts';
import { statsOf, statsTable } from '../../workload/trace-stats.ts';
import { traceOf } from '../support/traces.ts';

const folder = fileURLToPath(new URL('../../workload/traces', import.meta.url));
const sample = traceOf([
  { kind: 'ringArea', gpa: 0x0ffd_c000, length: 2048, dt: 0, dreq: 0 },
  { kind: 'data', gpa: 0xdead_b000, length: 8192, dt: 4_000_000_000, device: 'net', write: true, queue: 5, dreq: -3 },
  { kind: 'data', gpa: 0xdead_c000, length: 1, dt: 258, write: true, dreq: 70_000 },
]);
const errorOf = (bytes: Uint8Array): TraceError => {
  try {
    parseGpaTrace(bytes, 'file.gz');
  } catch (error) {
    if (error instanceof TraceError) return error;
    throw error;
  }
  throw new Error('no error');
};
/** The sample with its uncompressed bytes changed. */
const rewritten = (change: (bytes: Buffer) => Uint8Array): Uint8Array => gzipSync(change(gunzipSync(encodeGpaTrace(sample))));

describe('the trace format', () => {
  test('a file written by hand, byte plane by byte plane', () => {
    const head = `{"name":"two","n":2,"cols":"dt_us u32 | gpa u32 | len u32 | meta u8 | dreq i32"}\n`;
    const body = [
      0x01, 0x02, 0, 0, 0, 0, 0, 0x10, // dt_us: 0x00000001, 0x10000002
      0x00, 0x34, 0x10, 0x12, 0, 0, 0, 0x80, // gpa: 0x00001000, 0x80001234
      0x10, 0x00, 0x00, 0x10, 0, 0, 0, 0, // len: 16, 4096
      0b000_001_0_0, 0b001_000_1_1, // meta: block header; net data written, queue 1
      0x01, 0xff, 0, 0xff, 0, 0xff, 0, 0xff, // dreq: 1, -1
    ];
    const t = parseGpaTrace(gzipSync(Buffer.concat([Buffer.from(head), Buffer.from(body)])), 'x');
    expect(t.name).toBe('two');
    expect([...t.dtUs]).toEqual([1, 0x1000_0002]);
    expect([...t.gpa]).toEqual([0x1000, 0x8000_1234]);
    expect([...t.length]).toEqual([16, 4096]);
    expect([...t.dreq]).toEqual([1, -1]);
    expect([...t.meta].map(metaOf)).toEqual([
      { device: 'block', write: false, kind: 1, queue: 0 },
      { device: 'net', write: true, kind: 0, queue: 1 },
    ]);
  });

  test('what is written reads back the same, and twice gives the same bytes without a time stamp', () => {
    const file = encodeGpaTrace(sample);
    expect(parseGpaTrace(file, 'x')).toEqual(sample);
    expect(Buffer.compare(file, encodeGpaTrace(sample))).toBe(0);
    expect([...file.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  });

  test('every meta byte has one meaning', () => {
    for (let byte = 0; byte < 256; byte++) expect(metaByte(metaOf(byte))).toBe(byte);
  });

  test('a prefix keeps the columns together', () => {
    const t = prefixOf(sample, 2, 'first two');
    expect([t.count, t.name, ...t.gpa, ...t.dreq]).toEqual([2, 'first two', 0x0ffd_c000, 0xdead_b000, 0, -3]);
    expect(prefixOf(sample, 99, 'all').count).toBe(3);
  });

  test('an empty trace is a trace', () => {
    const empty = traceOf([]);
    expect(parseGpaTrace(encodeGpaTrace(empty), 'x').count).toBe(0);
    expect(statsOf(empty)).toMatchObject({ records: 0, pageLimit: 0 });
  });
});

describe('errors name what is wrong', () => {
  test('a missing file', () => {
    expect(() => readGpaTrace('/no/such/trace.gz')).toThrow(/trace \/no\/such\/trace\.gz: ENOENT.*give the name/);
  });

  test('not gzip', () => {
    expect(errorOf(Buffer.from('hello'))).toMatchObject({ reason: 'not-gzip', message: expect.stringContaining('starts with 68 65, not 1f 8b') });
    expect(errorOf(new Uint8Array())).toMatchObject({ reason: 'not-gzip', message: expect.stringContaining('starts with nothing') });
  });

  test('gzip cut short', () => {
    const file = encodeGpaTrace(sample);
    expect(errorOf(file.subarray(0, file.length - 20)).reason).toBe('damaged');
  });

  test.each([
    ['no header line', () => Buffer.from('{"name":"x"}'), 'no header line'],
    ['not JSON', () => Buffer.from('name=x\n'), 'the first line is not JSON'],
    ['no count', () => Buffer.from('{"name":"x","cols":"dt_us u32 | gpa u32 | len u32 | meta u8 | dreq i32"}\n'), 'bad header: n:'],
    ['other columns', () => Buffer.from('{"name":"x.cpu","n":3,"cols":"t_us u64 | bits"}\n'), 'bad header: cols:'],
  ])('a bad header: %s', (_, bytes, message) => {
    expect(errorOf(rewritten(bytes))).toMatchObject({ reason: 'header', message: expect.stringContaining(message) });
  });

  test.each([
    [1, 'column dreq is cut short: 1 of 12 bytes are missing'],
    [12 + 2, 'column meta is cut short: 2 of 3 bytes are missing'],
    [12 + 3 + 5, 'column len is cut short: 5 of 12 bytes are missing'],
    [12 + 3 + 12 + 12 + 12, 'column dt_us is cut short: 12 of 12 bytes are missing'],
  ])('a file that lacks its last %i bytes', (bytes, message) => {
    expect(errorOf(rewritten((b) => b.subarray(0, b.length - bytes)))).toMatchObject({ reason: 'truncated', message: expect.stringContaining(message) });
  });

  test('more data than the header says', () => {
    expect(errorOf(rewritten((b) => Buffer.concat([b, Buffer.alloc(7)])))).toMatchObject({ reason: 'count', message: expect.stringContaining('7 bytes follow the last column: the header says 3 records') });
  });
});

describe('the built-in trace', () => {
  const path = `${folder}/net-disk-small-cut.gz`;
  const stats = statsOf(readGpaTrace(path));

  test('holds set-up, both devices and pages used again, in at most 1 MB', () => {
    expect(statSync(path).size).toBeLessThanOrEqual(1_000_000);
    expect(stats.kinds.ringArea).toEqual({ block: 6, net: 6 });
    expect(stats.kinds.data.block).toBeGreaterThan(10_000);
    expect(stats.kinds.data.net).toBeGreaterThan(10_000);
    expect(stats.kinds.receiveBufferPosted.net).toBeGreaterThan(10_000);
    expect(stats.pages.moreThanTwice).toBeGreaterThan(5_000);
    expect(stats.pageLimit).toBeLessThanOrEqual(65_536);
  });

  test('its README holds the statistics of the file', () => {
    expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain(statsTable(stats));
  });
});

test('statistics, counted by hand', () => {
  const s = statsOf(traceOf([
    { kind: 'data', gpa: 0x1fff, length: 2, write: true, dt: 9 }, // pages 1, 2
    { kind: 'data', gpa: 0x2000, length: 4096, device: 'net', dt: 1_500_000 }, // page 2
    { kind: 'data', gpa: 0x2800, length: 4, dt: 500_000 }, // page 2
    { kind: 'blockStatus', gpa: 0x9000, length: 1, write: true, dt: 0 },
    { kind: 'data', gpa: 0x5000, length: 0, dt: 0 },
  ]));
  expect(s).toMatchObject({
    records: 5, spanSeconds: 2, zeroLength: 1, pageLimit: 10,
    data: { segments: 3, bytes: 4102, writes: 1, longest: 4096 },
    pageDmas: { block: 3, net: 1 },
    pages: { touched: 2, shared: 1, moreThanTwice: 1 },
  });
});
