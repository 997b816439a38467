import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { plainBytes } from '../../workload/readers/file-bytes.ts';
import { detectFormat, type Format } from '../../workload/readers/formats.ts';
import { TraceFileError } from '../../workload/readers/problems.ts';
import { parseTrace, readTrace, type TraceFile, type TraceOptions } from '../../workload/readers/read-trace.ts';
import { blkparseText, packet, pcapFile, vscsiRecord } from '../support/trace-files.ts';

const text = (lines: readonly string[]): Uint8Array => Buffer.from(`${lines.join('\n')}\n`);
const parse = (format: Format, bytes: Uint8Array, options: TraceOptions = {}): TraceFile => parseTrace(bytes, `dir/by-hand.${format}`, format, { maxBrokenShare: 1, ...options });
const errorOf = (run: () => unknown): TraceFileError => {
  try {
    run();
  } catch (error) {
    if (error instanceof TraceFileError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('each format, written by hand', () => {
  test('MSR CSV: times of 100 ns past 2^53, disks by host and number', () => {
    const t = parse('msr', text(['128166385295514663,hm,0,Write,9056014336,2048,2833', '128166385295514668,hm,1,Read,512,4096,10', '128166385295524663,hm,0,Read,0,512,1']));
    expect(t.records).toEqual([
      { timeUs: 0, write: true, disk: 0, lba: 9_056_014_336, bytes: 2048 },
      { timeUs: 0.5, write: false, disk: 1, lba: 512, bytes: 4096 },
      { timeUs: 1000, write: false, disk: 0, lba: 0, bytes: 512 },
    ]);
  });

  test('SYSTOR CSV: a header, a response that is missing, times out of order', () => {
    const t = parse('systor', text(['Timestamp,Response,IOType,LUN,Offset,Size', '1456095145.133076000,0.000806000,R,0,899056122368,131072', '1456095145.133000000,,W,3,4096,8192']));
    expect(t).toMatchObject({ kind: 'block', outOfOrder: 1, problems: { count: 0 } });
    expect(t.records).toEqual([{ timeUs: 0, write: true, disk: 1, lba: 4096, bytes: 8192 }, { timeUs: 76, write: false, disk: 0, lba: 899_056_122_368, bytes: 131_072 }]);
    expect([...t.skipped]).toEqual([['header lines', 1]]);
  });

  test('SPC: blocks of 512 bytes, either case, fields behind', () => {
    const t = parse('spc', text(['0,20941264,8192,W,0.551706', '1,8,512,r,0.554041,x', '0,0,0,R,0.6']));
    expect(t.records).toEqual([{ timeUs: 0, write: true, disk: 0, lba: 20_941_264 * 512, bytes: 8192 }, { timeUs: 2335, write: false, disk: 1, lba: 4096, bytes: 512 }]);
    expect([...t.skipped]).toEqual([['requests of no bytes', 1]]);
  });

  test('blkparse: the requests as issued, each once; flushes, discards, other stages and the summary are counted', () => {
    const t = parse('blkparse', blkparseText);
    expect(t.problems.lines()).toEqual([]);
    expect(t.records).toEqual([
      { timeUs: 0, write: true, disk: 0, lba: 223_490 * 512, bytes: 4096 },
      { timeUs: 4.5, write: false, disk: 1, lba: 100 * 512, bytes: 65_536 },
      { timeUs: 9_999_996.5, write: true, disk: 0, lba: 8 * 512, bytes: 512 },
    ]);
    expect(Object.fromEntries(t.skipped)).toEqual({
      'events of action A': 1, 'events of action P': 1, 'events of action UT': 1, 'events of action m': 1, 'events of action Q': 1, 'events of action C': 1,
      'requests that move no data (flush, discard, other commands)': 3, 'lines of the summary': 7,
    });
  });

  test('blkparse without issued requests: those that were queued, else those that completed', () => {
    const lines = ['  8,0    1        1     1.000000000   697  Q   R 16 + 8 [cat]', '  8,0    1        2     2.000000000   697  C   R 16 + 8 [0]'];
    expect(parse('blkparse', text(lines)).records).toEqual([{ timeUs: 0, write: false, disk: 0, lba: 8192, bytes: 4096 }]);
    expect(parse('blkparse', text(lines)).skipped.get('events of action C')).toBe(1);
    expect(parse('blkparse', text(lines.slice(1))).records).toMatchObject([{ timeUs: 0, lba: 8192 }]);
    expect(parse('blkparse', text([...lines, lines[0]!, lines[0]!]), { limit: 2 }).records).toHaveLength(2);
  });

  test('page list, arrival list, packet list', () => {
    expect(parse('pages', text(['0', ' 17 ', '', '9007199254740991']))).toMatchObject({ kind: 'page', records: [{ page: 0 }, { page: 17 }, { page: 2 ** 53 - 1 }] });
    expect(parse('arrivals', text(['94', '94', '106']))).toMatchObject({ kind: 'net', records: [{ timeUs: 0, bytes: 1500 }, { timeUs: 0, bytes: 1500 }, { timeUs: 12_000, bytes: 1500 }] });
    expect(parse('packets', text(['0.000000\t60', '9.752369\t78', '10\t0']))).toMatchObject({ kind: 'net', records: [{ timeUs: 0, bytes: 60 }, { timeUs: 9_752_369, bytes: 78 }] });
  });

  test('lines may end in CR LF, and the last one in nothing', () => {
    expect(parse('packets', Buffer.from('1.5\t60\r\n2.5\t70')).records).toEqual([{ timeUs: 0, bytes: 60 }, { timeUs: 1_000_000, bytes: 70 }]);
  });

  test('vSCSI: reads and writes of every length of command, others counted', () => {
    const bytes = Buffer.concat([
      vscsiRecord({ command: 0x2a, bytes: 512, block: 42_932_745, us: 5_633_898_368_802 }),
      vscsiRecord({ command: 0x88, bytes: 65_536, block: 2 ** 33, us: 5_633_898_368_805 }),
      vscsiRecord({ command: 0x35, bytes: 0, block: 0, us: 5_633_898_368_806 }),
      vscsiRecord({ command: 0x28, bytes: 0, block: 0, us: 5_633_898_368_807 }),
    ]);
    const t = parse('vscsi', bytes);
    expect(t.records).toEqual([{ timeUs: 0, write: true, disk: 0, lba: 42_932_745 * 512, bytes: 512 }, { timeUs: 3, write: false, disk: 0, lba: 2 ** 42, bytes: 65_536 }]);
    expect([...t.skipped]).toEqual([['SCSI commands 0x35', 1], ['requests of no bytes', 1]]);
  });

  test.each([['little', 'us'], ['little', 'ns'], ['big', 'us'], ['big', 'ns']] as const)('pcap, %s endian, fractions in %s', (endian, unit) => {
    const fraction = unit === 'us' ? 250_000 : 250_000_000;
    const bytes = pcapFile(endian, unit, [packet(1_700_000_000, 0, 60, 1514), packet(1_700_000_001, fraction, 42, 42), packet(1_700_000_001, fraction, 0, 0)]);
    expect(detectFormat(bytes, 'x')).toBe('pcap');
    const t = parse('pcap', bytes);
    expect(t.records).toEqual([{ timeUs: 0, bytes: 1514 }, { timeUs: 1_250_000, bytes: 42 }]);
    expect([...t.skipped]).toEqual([['packets of no bytes', 1]]);
  });
});

describe('what is broken is named, and the rest is read', () => {
  test.each<[Format, string, string, string]>([
    ['msr', '128166385295514663,hm,0,Write,9056014336,2048,2833', '128166385295514663,hm,0,Trim,9056014336,2048,2833', 'filetime (100 ns),host,disk,Read|Write,offset,bytes,latency'],
    ['msr', '128166385295514663,hm,0,Read,1,2,3', '128166385295514663,hm,0,Read,1,2', 'filetime'],
    ['systor', '1.5,0.1,R,0,4096,512', '1.5,0.1,R,0,-4096,512', 'time (s),response (s),R|W,lun,offset,bytes'],
    ['systor', '1.5,0.1,R,0,4096,512', '1.5,0.1,R,0,4096,99999999999999999999', 'time (s)'],
    ['spc', '0,8,512,R,0.5', '0,8,512,X,0.5', 'ASU,LBA (512-byte blocks),bytes,R|W,time (s)[,...]'],
    ['blkparse', '  8,0    3        1     0.000000000   697  D   W 223490 + 8 [x]', '  8,0    3        1     0.000000000   697  D   W 223490 - 8 [x]', 'major,minor cpu sequence seconds.fraction pid action rwbs'],
    ['blkparse', '  8,0    3        1     0.000000000   697  D   W 223490 + 8 [x]', 'what is this', 'major,minor'],
    ['pages', '12', '12a', 'one page number'],
    ['arrivals', '12', '1.2', 'one time in ms'],
    ['packets', '1.0\t12', '1.0 12', 'time (s) TAB bytes'],
  ])('%s: the line after %j', (format, good, bad, expected) => {
    const t = parse(format, text([good, bad, '', good]));
    expect(t.records).toHaveLength(2);
    expect(t.problems.listed).toMatchObject([{ at: 2, unit: 'line', expected: expect.stringContaining(expected) }]);
    expect(t.problems.lines()[0]).toMatch(new RegExp(`^dir/by-hand\\.${format}: line 2: expected .*; found "`));
    expect(t.problems.share).toBeCloseTo(1 / 3);
  });

  test('vSCSI: a record of another version, and an end in the middle of a record, by byte', () => {
    const good = vscsiRecord({ command: 0x28, bytes: 512, block: 1, us: 1 });
    const t = parse('vscsi', Buffer.concat([good, vscsiRecord({ command: 0x28, bytes: 512, block: 1, us: 1, version: 2 }), good, vscsiRecord({ command: 0x28, bytes: 100, block: 1, us: 1 }), good.subarray(0, 5)]));
    expect(t.records).toHaveLength(2);
    expect(t.problems.lines()).toEqual([
      'dir/by-hand.vscsi: byte 32: expected a record of 32 bytes, version 1, of at least one block; found version 2',
      'dir/by-hand.vscsi: byte 96: expected a record of 32 bytes, version 1, of at least one block; found 100 bytes',
      'dir/by-hand.vscsi: byte 128: expected a record of 32 bytes, version 1, of at least one block; found the end of the file after 5 bytes',
    ]);
    expect([t.problems.lost, t.problems.total]).toEqual([69, 133]);
  });

  test('pcap: a bad fraction, a packet cut short, a length that cannot be', () => {
    const [one, two] = [packet(1, 0, 10, 10), packet(2, 0, 20, 20)];
    const whole = pcapFile('little', 'us', [one, packet(1, 1_000_000, 4, 4), two]);
    expect(parse('pcap', whole)).toMatchObject({ records: [{ bytes: 10 }, { bytes: 20 }], problems: { count: 1, listed: [{ at: 24 + 26, found: '1000000' }] } });
    const cut = parse('pcap', pcapFile('little', 'us', [one, two]).subarray(0, -5));
    expect(cut.records).toHaveLength(1);
    expect(cut.problems.lines()).toEqual(['dir/by-hand.pcap: byte 50: expected a packet of at most 262144 captured bytes, whole; found 15 of 20 bytes; the 31 bytes from here on cannot be read']);
    const header = parse('pcap', pcapFile('big', 'ns', [one, two]).subarray(0, 24 + 26 + 7));
    expect(header.problems.listed[0]).toMatchObject({ at: 50, expected: 'a packet header of 16 bytes' });
    const wild = pcapFile('little', 'us', [one, two, one]);
    wild[24 + 26 + 8 + 3] = 0x7f;
    expect(parse('pcap', wild)).toMatchObject({ records: [{ bytes: 10 }], problems: { lost: 36 + 26 } });
  });

  test('the listing is limited, the count is not', () => {
    const t = parse('pages', text([...Array.from({ length: 50 }, (_, i) => `bad ${i}`), '1']));
    expect([t.problems.count, t.problems.listed.length]).toEqual([50, 20]);
    expect(t.problems.lines().at(-1)).toBe('dir/by-hand.pages: 30 more broken lines');
  });

  test('a long line is shown by its beginning', () => {
    expect(parse('pages', text(['x'.repeat(500), '1'])).problems.listed[0]!.found).toHaveLength(63);
  });

  test('a file of which more than the stated share is broken is refused, with its first problems', () => {
    const lines = (good: number, bad: number): Uint8Array => text([...Array.from({ length: good }, (_, i) => String(i)), ...Array.from({ length: bad }, () => 'bad')]);
    expect(parseTrace(lines(9, 1), 'x', 'pages').records).toHaveLength(9);
    const error = errorOf(() => parseTrace(lines(8, 1), 'x', 'pages'));
    expect(error).toMatchObject({ reason: 'broken' });
    expect(error.message).toBe('trace x: 11.1% of its lines are broken as format pages, at most 10.0% may be; give FORMAT= or another file\nx: line 9: expected one page number; found "bad"');
  });

  test('a file without a record', () => {
    expect(errorOf(() => parse('systor', text(['Timestamp,Response,IOType,LUN,Offset,Size'])))).toMatchObject({ reason: 'empty', message: expect.stringContaining('no record of format systor') });
    expect(errorOf(() => detectFormat(text(['', ' ']), 'x'))).toMatchObject({ reason: 'empty' });
  });

  test('the limit stops the reading: what comes behind is not looked at', () => {
    const t = parse('pages', text(['1', '2', 'bad', '3']), { limit: 2 });
    expect([t.records.length, t.problems.count]).toEqual([2, 0]);
    expect(parse('vscsi', Buffer.concat(Array.from({ length: 5 }, () => vscsiRecord({ command: 0x28, bytes: 512, block: 1, us: 1 }))), { limit: 3 }).records).toHaveLength(3);
  });
});

describe('the format is seen from the file', () => {
  test.each<[Format, string, Uint8Array]>([
    ['msr', 'x', text(['128166385295514663,hm,0,Write,9056014336,2048,2833'])],
    ['systor', 'x', text(['Timestamp,Response,IOType,LUN,Offset,Size', '1.5,0.1,R,0,4096,512'])],
    ['spc', 'x', text(['0,20941264,8192,W,0.551706'])],
    ['blkparse', 'x', blkparseText],
    ['packets', 'x', text(['0.000000\t60'])],
    ['pages', 'a/lirs_cpp.trace.gz', text(['0', '1'])],
    ['arrivals', 'b.down', text(['0', '109'])],
    ['vscsi', 'x', vscsiRecord({ command: 0x2a, bytes: 512, block: 1, us: 1 })],
    ['gpa', 'x', text(['{"name":"x","n":0,"cols":"dt_us u32"}'])],
    ['pages', 'one broken line of three, page.txt', text(['1', 'x', '3'])],
  ])('%s', (format, name, bytes) => {
    expect(detectFormat(bytes, name)).toBe(format);
  });

  test.each<[string, Uint8Array, string]>([
    ['numbers alone', text(['1', '2']), 'its lines fit pages and arrivals; give FORMAT=, one of gpa, vscsi,'],
    ['prose', text(['dear reader']), 'its lines have no known format (the first is "dear reader"); give FORMAT='],
    ['binary data', Buffer.from([1, 2, 0, 4, 5]), 'binary data of no known format; give FORMAT='],
    ['pcapng', Buffer.from([0x0a, 0x0d, 0x0d, 0x0a, 0, 0]), 'a pcapng capture; turn it into a classic one: editcap -F pcap'],
  ])('%s: refused with what to do', (_, bytes, message) => {
    expect(errorOf(() => detectFormat(bytes, 'file'))).toMatchObject({ reason: 'format', message: expect.stringContaining(message) });
  });

  test('a guest-physical trace is no request trace', () => {
    expect(errorOf(() => parse('gpa', text(['{}']))).message).toContain('replayed as it is');
  });
});

describe('compressed files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vpri-readers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const plain = text(['1.0\t60', '2.0\t70']);
  const wanted = { kind: 'net', name: 'file.tsv', records: [{ timeUs: 0, bytes: 60 }, { timeUs: 1_000_000, bytes: 70 }] };
  const file = (bytes: Uint8Array): string => {
    writeFileSync(join(folder, 'file.tsv'), bytes);
    return join(folder, 'file.tsv');
  };
  const xz = (): Uint8Array => execFileSync('xz', ['-c'], { input: plain });

  test('gzip and xz are told by their first bytes, whatever the name', () => {
    for (const bytes of [plain, gzipSync(plain), xz()]) expect(readTrace(file(bytes))).toMatchObject(wanted);
  });

  test('cut short or damaged: refused, because nobody knows how much is missing', () => {
    for (const [bytes, words] of [[gzipSync(plain), 'the gzip data is damaged or cut short'], [xz(), 'xz cannot unpack it']] as const) {
      expect(errorOf(() => readTrace(file(bytes.subarray(0, bytes.length - 6))))).toMatchObject({ reason: 'compression', message: expect.stringMatching(new RegExp(`file\\.tsv: .*${words}.*copy the file again`)) });
    }
  });

  test('no xz on the machine: the message says what to install', () => {
    expect(errorOf(() => plainBytes(xz(), 'x', 'no-such-xz')).message).toBe('trace x: it is compressed with xz, and the tool xz is missing; install the package xz-utils, or unpack the file');
  });

  test('a file that is not there', () => {
    expect(errorOf(() => readTrace('/no/such/file'))).toMatchObject({ reason: 'unreadable', message: expect.stringContaining('/no/such/file: ENOENT') });
  });
});

/** Statistics of a block or page trace in 4 KiB pages. */
function statistics(t: TraceFile): { readonly refs: number; readonly pages: number; readonly writes: number; readonly moreThanTwice: number } {
  const touches = new Map<string, number>();
  const touch = (page: string): void => void touches.set(page, (touches.get(page) ?? 0) + 1);
  let [refs, writes] = [0, 0];
  if (t.kind === 'page') for (const r of t.records) touch(String(r.page));
  if (t.kind === 'block') {
    for (const r of t.records) {
      for (let page = Math.floor(r.lba / 4096); page * 4096 < r.lba + r.bytes; page++) {
        touch(`${r.disk}:${page}`);
        if (r.write) writes++;
      }
    }
  }
  for (const n of touches.values()) refs += n;
  return { refs, pages: touches.size, writes: writes / refs, moreThanTwice: [...touches.values()].filter((n) => n > 2).length / touches.size };
}

describe('the shared traces, as their README describes them', () => {
  const shared = fileURLToPath(new URL('../../../../shared/traces', import.meta.url));
  const there = existsSync(shared);
  const whenThere = (what: () => void): void => {
    if (there) what();
    else process.stdout.write(`The shared traces are not on this machine (${shared}): nothing to check.\n`);
  };
  const read = (name: string): TraceFile => readTrace(join(shared, name));

  test('CloudPhysics w92', () => whenThere(() => {
    const t = read('block/cloudphysics_w92_sample.vscsi.gz');
    expect([t.format, t.records.length, t.problems.count, t.outOfOrder]).toEqual(['vscsi', 113_872, 0, 0]);
    expect(statistics(t)).toEqual({ refs: 1_141_869, pages: 269_210, writes: expect.closeTo(0.57, 2), moreThanTwice: expect.closeTo(0.63, 2) });
    expect(t.kind === 'block' && t.records.at(-1)!.timeUs / 3.6e9).toBeCloseTo(2, 3);
  }));

  test('MSR and SYSTOR', () => whenThere(() => {
    const msr = read('block/msr_sample.csv');
    expect([msr.format, msr.records.length, msr.problems.count]).toEqual(['msr', 1000, 0]);
    expect(statistics(msr)).toEqual({ refs: 2473, pages: 1917, writes: expect.closeTo(0.38, 2), moreThanTwice: expect.closeTo(0.03, 2) });
    expect(msr.kind === 'block' && msr.records.at(-1)!.timeUs / 1e6).toBeCloseTo(127.2, 1);
    const systor = read('block/systor17_sample.csv.gz');
    expect([systor.format, systor.records.length, systor.problems.count]).toEqual(['systor', 999, 0]);
    expect(statistics(systor)).toMatchObject({ refs: 10_466, pages: 9831, writes: expect.closeTo(0.08, 2) });
  }));

  test('page lists of the LIRS paper', () => whenThere(() => {
    const all = ['multi1', 'multi2', 'ps', 'cpp', 'gli'].map((name) => ({ name, ...statistics(read(`page/lirs_${name}.trace.gz`)), problems: read(`page/lirs_${name}.trace.gz`).problems.count }));
    for (const s of all) {
      expect(s.problems, s.name).toBe(0);
      expect(s.refs, s.name).toBeGreaterThanOrEqual(6000);
      expect(s.pages, s.name).toBeGreaterThanOrEqual(1200);
      expect(s.pages, s.name).toBeLessThanOrEqual(9900);
      expect(s.moreThanTwice, s.name).toBeGreaterThan(0.17);
    }
  }));

  test('arrival and packet lists', () => whenThere(() => {
    const counts = ['mahimahi_TMobile-UMTS-driving.down.gz', 'mahimahi_Verizon-EVDO-driving.down.gz', 'ndpi_gnutella.tsv.gz', 'ndpi_netflix.tsv.gz'].map((name) => {
      const t = read(`net/${name}`);
      return [t.kind, t.format, t.records.length, t.problems.count];
    });
    expect(counts).toEqual([['net', 'arrivals', 156_262, 0], ['net', 'arrivals', 46_065, 0], ['net', 'packets', 3905, 0], ['net', 'packets', 1793, 0]]);
  }));
});
