import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { execa } from 'execa';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND, DESC_KIND } from '../../../hw/spec/messages.ts';
import { parsePreset, PresetError, presets } from '../../../hw/spec/preset.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { openLink } from '../../bridge/open-link.ts';
import { SimError, type SimLink } from '../../bridge/types.ts';
import { machineReport } from '../../eval/machine-report.ts';
import { DriverError } from '../../host/driver-error.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig } from '../../host/machine-config.ts';
import { ProtocolViolation } from '../../pcie/root-complex.ts';
import { buildSim, type BuildOptions } from '../../sim/build.ts';
import { simOptions } from '../../../scripts/lib/sim-options.ts';
import { openSim } from '../../sim/open.ts';
import { ROOT } from '../../sim/sources.ts';
import type { DescriptorSource } from '../../workload/source.ts';
import { writeFixture } from '../fixtures/loopback.ts';
import { plantedRtl, realRtl } from '../support/real-rtl.ts';
import { listSource, smallVm, twoQueues } from '../unit/host-fixture.ts';

const BUILD_MS = 900_000;
const preset = presets.small;
const real = realRtl(preset);
/** A device whose read requests ask for a doubleword too many. */
const longReads = plantedRtl(preset, {
  id: 'long_reads', bug: 'read requests are a doubleword too long', file: 'vpri_reader_small.v',
  find: "5'd0, 14'd0, dwords[9:0]}", put: "5'd0, 14'd0, dwords[9:0] + 10'd1}",
});

const REPLAY = /^replay: make replay LOG=sim_build\/[0-9a-f]{16}\/logs\/\S+\.frames$/;
const links: FrameLink[] = [];
async function open(options: BuildOptions): Promise<FrameLink> {
  const link = await openSim(options);
  links.push(link);
  return link;
}
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});
const machineOn = (link: SimLink, source: DescriptorSource): Machine => new Machine(machineConfig({ preset, seed: 1, vms: [smallVm], arrival: { mode: 'closed', depth: 6 } }), link, source);

function caught<E extends Error>(kind: abstract new (...args: never[]) => E, work: () => unknown): E {
  try {
    work();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

beforeAll(async () => {
  for (const options of [real, longReads]) await buildSim(options);
}, BUILD_MS);

describe('the simulation', () => {
  test('a simulator killed in the middle of a run: signal, tick and where its log is', async () => {
    const link = await open(real);
    const inner = link.run.bind(link);
    let runs = 0;
    link.run = (...args) => {
      if (++runs === 200) process.kill(link.pid, 'SIGKILL');
      return inner(...args);
    };
    const error = caught(SimError, () => machineOn(link, twoQueues(1, 40)).run());
    expect(error.reason).toBe('dead');
    expect(error.tick).toBeGreaterThan(1_000);
    expect(error.message.split('\n')).toEqual([`the simulator died during run: signal SIGKILL (last tick ${error.tick}); what it printed: ${link.logFile}`, expect.stringMatching(REPLAY)]);
    expect(typeof error.log).toBe('string');
    expect(readFileSync(link.logFile, 'utf8').trimEnd()).toBe(error.log);
  });

  test('a model that was built from other RTL: both hashes', async () => {
    const [mine, other] = [await buildSim(real), await buildSim(longReads)];
    const error = caught(SimError, () => openLink({ binary: other.binary, library: other.library, hash: mine.hash, logDir: join(other.dir, 'logs'), waveDir: join(other.dir, 'waves') }));
    expect(error.reason).toBe('hash');
    expect(error.message).toBe(`the simulator was built from RTL ${other.hash}, expected ${mine.hash}: build it again from the present RTL`);
  });
});

describe('a device that sends what it must not', () => {
  test.each([
    ['more than Max_Read_Request_Size', 0, 512, 'max-read-request', /^tick \d+, tx_rd_req: MRd: read of 516 bytes, Max_Read_Request_Size is 512; in /],
    ['across a 4 KiB border', 4096 - 256, 256, 'boundary-4k', /^tick \d+, tx_rd_req: MRd: 260 bytes at 0xf00 cross a 4 KiB border \(PCIe 5\.0 §2\.2\.7\); in /],
  ] as const)('a read request for %s is named by the root complex', async (_what, gpa, length, code, message) => {
    const machine = machineOn(await open(longReads), listSource([{ timeNs: 0, queue: 0, kind: DESC_KIND.buffer_read, gpa, length }]));
    const error = caught(ProtocolViolation, () => machine.run());
    expect([error.code, error.port]).toEqual([code, 'tx_rd_req']);
    expect(error.tick).toBeGreaterThan(100);
    expect(error.message).toMatch(message);
    expect(machine.rc.violations).toEqual([error]);
  });
});

describe('a driver that breaks the protocol of the device', () => {
  test('a commit to a slot that is taken: dropped, an error bit, and a violation of the run', async () => {
    const machine = machineOn(await open(real), twoQueues(1, 5));
    const { bar } = machine.driver;
    const store = bar.storeVector.bind(bar);
    let doubled = false;
    bar.storeVector = (offset, command) => {
      store(offset, command);
      if (!doubled) store(offset, command);
      doubled = true;
    };
    const figures = machine.run();
    expect(figures.deviceErrors).toEqual(['COMMAND_OVERFLOW']);
    expect(figures.statuses['ok']).toBe(10);
    const report = machineReport(figures, 4, 1);
    expect([report.violations, report.violationTexts]).toEqual([1, ['1 x error bit COMMAND_OVERFLOW of the device']]);
  });

  test('an update past the end of the domain: refused, and the driver says which', async () => {
    const machine = machineOn(await open(real), twoQueues(1, 5));
    const { bar } = machine.driver;
    const store = bar.storeVector.bind(bar);
    const count = 8 * COMMAND.page_count[0]; // its lowest byte
    bar.storeVector = (offset, command) => store(offset, command.with(count, command[count]! + 64));
    const error = caught(DriverError, () => machine.run());
    expect(error.fault).toBe('update-refused');
    expect(error.message).toMatch(/^update-refused: set of domain 0, page 0x[0-9a-f]+\+\d+: status 3 \(bad_range\)\nreplay: make replay LOG=sim_build\/\S+\.frames$/);
  });
});

describe('presets', () => {
  test('an impossible one: every problem at once, each with what is allowed', () => {
    const error = caught(PresetError, () => parsePreset({ ...presets.small, name: 'Bad', tlpDataWidth: 100, queues: 3, gpaBits: 99, colour: 1 }));
    expect(error.problems).toHaveLength(5);
    expect(error.message).toMatch(/^impossible preset:\n/);
    for (const text of ['name: name must be a lower-case identifier', 'tlpDataWidth: tlpDataWidth must be a power of two from 128 to 512', 'queues: queues must be a power of two from 2 to 64', 'gpaBits: ', 'colour']) {
      expect(error.message).toContain(text);
    }
    const tied = caught(PresetError, () => parsePreset({ ...presets.small, domains: 8, grantPages: 64, readTags: 2, pageRequests: 2 }));
    expect(tied.problems).toHaveLength(4);
    expect(tied.message).toContain('readTags: each of the 4 queues holds one while it waits, there are 2');
  });
});

describe('make sim', () => {
  /** Runs it as make does, with nothing of the surroundings' make. None of these gets as far as generating. */
  const sim = async (...words: string[]): Promise<{ readonly status: number | undefined; readonly text: string }> => {
    const r = await execa('make', ['sim', ...words], { cwd: ROOT, reject: false, all: true, env: { MAKEFLAGS: '', MAKELEVEL: '', FORCE_COLOR: '0' } });
    return { status: r.exitCode, text: r.all };
  };
  const file = (name: string, bytes: Uint8Array): string => relative(ROOT, writeFixture(name, bytes));
  const builtIn = (): Buffer => readFileSync(join(ROOT, 'tb/workload/traces/net-disk-small-cut.gz'));

  test('wrong options: each with its name, what is allowed and an example; status 2', async () => {
    const { status, text } = await sim('SEED=-1', 'PRESET=large', 'COLOUR=red');
    expect(status).toBe(2);
    const lines = text.split('\n').filter((l) => l.startsWith('sim: ')).sort();
    expect(lines).toEqual([
      `sim: COLOUR: no such option of sim; it knows ${Object.keys(simOptions).join(', ')}`,
      'sim: PRESET=large: must be small or default, for example PRESET=small',
      'sim: SEED=-1: must be an integer from 0 to 4294967295, for example SEED=7',
    ]);
    const script = await execa('node', ['--import', 'tsx', 'scripts/sim.ts', 'SEED=x'], { cwd: ROOT, reject: false });
    expect(script.exitCode).toBe(2);
  });

  const badTraces: readonly (readonly [what: string, make: () => string, message: RegExp])[] = [
    ['a file that is not there', () => 'sim_build/fixtures/nothing.gz', /^sim: trace sim_build\/fixtures\/nothing\.gz: ENOENT.*; give the name of a guest-physical trace \(gzip\)$/m],
    ['a file that is no trace', () => file('text.gz', Buffer.from('hello\n')), /^sim: trace sim_build\/fixtures\/text\.gz: not a gzip file \(it starts with 68 65, not 1f 8b\)$/m],
    ['a gzip file that is no trace', () => file('json.gz', gzipSync('{"kind":"cpu"}\n')), /^sim: trace .*json\.gz: bad header: .*; this is not a guest-physical DMA trace, or a CPU trace/m],
    ['a trace that is cut short', () => file('cut.gz', builtIn().subarray(0, 100_000)), /^sim: trace .*cut\.gz: the gzip data is damaged or cut short \(.*\); copy the file again$/m],
    ['a trace whose columns are cut short', () => file('short.gz', gzipSync(gunzipSync(builtIn()).subarray(0, -1000))), /^sim: trace .*short\.gz: column dreq is cut short: 1000 of \d+ bytes are missing \(header says \d+ records\); copy the file again$/m],
  ];
  test('a file of no known format: its first line, and what FORMAT may be; status 1', async () => {
    const script = await execa('node', ['--import', 'tsx', 'scripts/sim.ts', `TRACE=${file('hello.txt', Buffer.from('hello\n'))}`], { cwd: ROOT, reject: false, env: { MAKEFLAGS: '', FORCE_COLOR: '0' } });
    expect(script.exitCode).toBe(1);
    expect(script.stderr).toMatch(/its lines have no known format \(the first is "hello"\); give FORMAT=, one of gpa, vscsi, msr, /);
  });
  test.each(badTraces)('%s is told in one line, without a stack; status 1', async (_what, make, message) => {
    const script = await execa('node', ['--import', 'tsx', 'scripts/sim.ts', `TRACE=${make()}`, 'FORMAT=gpa'], { cwd: ROOT, reject: false, env: { MAKEFLAGS: '', FORCE_COLOR: '0' } });
    expect(script.exitCode).toBe(1);
    expect(script.stderr).toMatch(message);
    expect(script.stderr.split('\n')).toHaveLength(1);
  });
});
