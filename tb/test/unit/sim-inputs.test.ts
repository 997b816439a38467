import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { loadWorkload } from '../../../scripts/lib/load-workload.ts';
import { parseOptions } from '../../../scripts/lib/options.ts';
import { simOptions } from '../../../scripts/lib/sim-options.ts';
import { presets, type PresetName } from '../../../hw/spec/preset.ts';
import { measure } from '../../eval/run-machine.ts';
import { conditionsOf, framesIn, machineFor, type SimSettings } from '../../eval/sim-run.ts';
import { encodeGpaTrace } from '../../workload/gpa-trace.ts';
import { FakeDevice } from './fake-device.ts';
import { lruFaults } from '../support/guest-replay.ts';
import { packet, pcapFile } from '../support/trace-files.ts';
import { traceOf } from '../support/traces.ts';

const folder = mkdtempSync(join(tmpdir(), 'vpri-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** Reads of 400 blocks round and round, each third request a write: MSR lines, 20 us apart. */
const msr = file('msr.csv.gz', gzipSync(Array.from({ length: 900 }, (_, i) => `${1000 + i * 200},hm,0,${i % 3 ? 'Read' : 'Write'},${4096 * ((i * 13) % 400)},${4096 * (1 + (i % 3))},9\n`).join('') + 'broken\n'));
const packets = file('lan.pcap', pcapFile('little', 'us', Array.from({ length: 400 }, (_, i) => packet(5, i * 30, 60, 1514))));
const pages = file('lirs.trace', Array.from({ length: 600 }, (_, i) => `${(i * 7) % 150}\n`).join(''));
const gpa = file('guest.gz', encodeGpaTrace(traceOf([{ kind: 'data', gpa: 0x1000, length: 4096 }])));

const load = (...words: string[]) => {
  const options = parseOptions('sim', simOptions, words, {});
  return { options, ...loadWorkload(options, presets[options.PRESET]) };
};
const settingsOf = (...words: string[]): SimSettings & { readonly preset: PresetName } => {
  const { options, workload } = load(...words);
  return { seed: options.SEED, preset: options.PRESET, workload, arrival: options.ARRIVALS, overcommitPercent: options.OVERCOMMIT };
};
const text = (s: SimSettings): Map<string, string> => new Map(conditionsOf(s, machineFor(s), { verilator: 'v', rtl: 'r' }));

describe('what make sim runs', () => {
  test('the built-in trace when no trace is given, cut at 20,000 descriptors', () => {
    const { workload } = load();
    expect([workload.name, workload.descriptors]).toEqual(['net-disk-small-cut', 20_000]);
    expect(load('DESCRIPTORS=7').workload.descriptors).toBe(7);
    expect(load('RINGS=0', 'DESCRIPTORS=50').workload.conditions).toContainEqual(['rings', 'accesses left out']);
  });

  test('a block trace through a guest, with its broken line named', () => {
    const { workload, problems } = load(`TRACE=${msr}`);
    expect(problems).toEqual([`${msr}: line 901: expected filetime (100 ns),host,disk,Read|Write,offset,bytes,latency; found "broken"`]);
    expect(workload.bindings.map((b) => b.device)).toEqual(['block']);
    const conditions = text(settingsOf(`TRACE=${msr}`, 'GUEST=lru', 'WRITES=direct', 'ARRIVALS=scale=3'));
    expect(conditions.get('trace')).toBe('msr.csv.gz (msr): 900 requests; left out: 1 broken line');
    expect(conditions.get('guest')).toMatch(/^\d+ pages: page cache 201 \(half of the trace's 401 blocks\), NIC pool 0, anonymous 21 hot and 81 cold/);
    expect(conditions.get('page cache')).toBe('lru, used again at once; writes direct (no CPU touch before)');
    expect(conditions.get('arrivals')).toMatch(/^as recorded, times scaled by 3 \(scale=3\); /);
    expect(conditions.get('first touch')).toBe('by the device');
  });

  test('block and packets in one guest; packets alone; a page list', () => {
    const both = load(`TRACE=${msr}`, `NIC_TRACE=${packets}`);
    expect(both.workload.bindings.map((b) => b.device)).toEqual(['block', 'net', 'net', 'net', 'net']);
    expect(both.workload.name).toBe('msr.csv.gz + lan.pcap');
    expect(load(`TRACE=${msr}`, `NIC_TRACE=${packets}`, 'REQUESTS=100').workload.conditions).toContainEqual(['packets', 'lan.pcap (pcap): 67 packets; left out: 0 broken records']);
    expect(load(`NIC_TRACE=${packets}`, 'REQUESTS=50').workload).toMatchObject({ name: 'lan.pcap', descriptors: 50 * 4 });
    expect(load(`TRACE=${pages}`).workload.conditions).toContainEqual(['page cache', 'second-chance-random, free pool of 1%..2%; a hit is a CPU touch, a miss a disk read']);
  });

  test('REQUESTS cuts a trace, and the guest is sized from what is left', () => {
    const [whole, cut] = [load(`TRACE=${msr}`), load(`TRACE=${msr}`, 'REQUESTS=150')];
    expect(cut.workload.workingSet).toBeLessThan(whole.workload.workingSet);
    expect(cut.problems).toEqual([]);
  });

  test.each([
    [[`TRACE=${gpa}`, 'REQUESTS=5'], 'REQUESTS=5: goes with a block, page or packet trace; a guest-physical trace is replayed as it is, and cut by DESCRIPTORS='],
    [[`TRACE=${gpa}`, `NIC_TRACE=${packets}`], `NIC_TRACE=${packets}: goes with a block`],
    [['GUEST=lru', 'WRITES=direct'], 'GUEST=lru: goes with a block, page or packet trace'],
    [[`TRACE=${msr}`, 'DESCRIPTORS=5'], 'DESCRIPTORS=5: goes with a guest-physical trace; cut this one by REQUESTS='],
    [[`TRACE=${packets}`], `TRACE=${packets}: a packet trace (pcap); give it as NIC_TRACE=`],
    [[`NIC_TRACE=${msr}`], `NIC_TRACE=${msr}: a block trace (msr); give it as TRACE=`],
    [[`TRACE=${msr}`, 'FORMAT=spc'], 'of its lines are broken as format spc'],
    [[`TRACE=${msr}`, `NIC_TRACE=${packets}`, 'NIC_FORMAT=arrivals'], 'are broken as format arrivals'],
    [['TRACE=/no/such/trace'], 'trace /no/such/trace: ENOENT'],
  ])('options that do not go together or fit the file are refused (%#)', (words, message) => {
    expect(() => load(...words)).toThrow(message);
  });
});

describe('from a trace to figures, on a device that is no hardware', () => {
  const run = (...words: string[]) => {
    const s = settingsOf('PRESET=default', ...words);
    const config = machineFor(s);
    return { s, config, report: measure(config, s.workload.source(), new FakeDevice(config.preset)) };
  };

  test.each<[string, string[]]>([
    ['buffered writes, closed loop', [`TRACE=${msr}`, 'ARRIVALS=closed:8', 'REQUESTS=300']],
    ['direct writes, strict LRU, as recorded', [`TRACE=${msr}`, 'WRITES=direct', 'GUEST=lru', 'REQUESTS=300']],
    ['a page list', [`TRACE=${pages}`, 'ARRIVALS=closed:4']],
    ['disk and NIC', [`TRACE=${msr}`, `NIC_TRACE=${packets}`, 'REQUESTS=150']],
  ])('%s: every byte right, no violation, faults from swap', (_, words) => {
    const { s, report } = run(...words);
    expect(report.violationTexts).toEqual([]);
    expect(report.descriptors).toBe(s.workload.descriptors);
    expect(report.faults.length).toBeGreaterThan(0);
    expect(report.swapReads).toBeGreaterThan(0);
  });

  test('page IOPFs are near those of the bare policy: the difference is what is in flight and the frames kept free', () => {
    const { s, config, report } = run(`TRACE=${msr}`, 'WRITES=direct', 'ARRIVALS=scale=20', 'OVERCOMMIT=30');
    const major = report.faults.reduce((n, f) => n + f.pages.major, 0);
    const minor = report.faults.reduce((n, f) => n + f.pages.minor, 0);
    const bare = lruFaults(s.workload.source(), framesIn(config));
    expect(minor).toBe(bare.iopf.minor);
    expect(bare.iopf.major).toBeGreaterThan(100);
    expect(major / bare.iopf.major).toBeGreaterThan(0.9);
    expect(major / bare.iopf.major).toBeLessThan(1.3);
  });
});
