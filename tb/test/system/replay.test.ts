import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { presets } from '../../../hw/spec/preset.ts';
import { logHead, readLogHead } from '../../bridge/frame-log-format.ts';
import { decodeHeader, HEADER_BYTES, OP } from '../../bridge/frames.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { TRANSPORTS } from '../../bridge/transport.ts';
import { JudgeError } from '../../host/judge.ts';
import { Machine } from '../../host/machine.ts';
import { machineConfig, type MachineConfig } from '../../host/machine-config.ts';
import { buildSim } from '../../sim/build.ts';
import { openSim, type OpenOptions } from '../../sim/open.ts';
import { BUILD_ROOT, ROOT } from '../../sim/sources.ts';
import { LOOPBACK } from '../fixtures/loopback.ts';
import { loopbackOf } from '../fixtures/memory-bench.ts';
import { CALM, CONFIG, readRegister, writeRegister } from '../fixtures/mini-host.ts';
import { realRtl } from '../support/real-rtl.ts';
import { smallVm, twoQueues } from '../unit/host-fixture.ts';

const BUILD_MS = 900_000;
const preset = presets.small;
const loopback = loopbackOf(preset);
let folder: string;
/** A log of the real device, and the program that plays it. */
let real: { readonly log: Buffer; readonly binary: string; readonly ticks: number };

const links: FrameLink[] = [];
async function open(options: OpenOptions): Promise<FrameLink> {
  const link = await openSim(options);
  links.push(link);
  return link;
}
const machineOn = (link: FrameLink, more: Partial<MachineConfig> = {}): Machine =>
  new Machine(machineConfig({ preset, seed: 1, vms: [smallVm], arrival: { mode: 'closed', depth: 6 }, ...more }), link, twoQueues(1, 10));

function caught(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

interface Played {
  readonly status: number | undefined;
  readonly text: string;
}
async function play(binary: string, log: string, ...more: readonly string[]): Promise<Played> {
  const r = await execa(binary, ['--replay', log, ...more], { reject: false });
  return { status: r.exitCode, text: r.stdout };
}
/** Runs a command of the shell in the root, as a user would. */
async function shell(command: string): Promise<Played> {
  const r = await execa(command, { shell: true, cwd: ROOT, reject: false, all: true, env: { MAKEFLAGS: '', MAKELEVEL: '', FORCE_COLOR: '0' } });
  return { status: r.exitCode, text: r.all };
}
const commandIn = (text: string): string => /\nreplay: (make replay LOG=sim_build\/[0-9a-f]{16}\/logs\/\d+-\d+\.frames)$/.exec(text)?.[1] ?? `no command in: ${text}`;
const logIn = (text: string): string => join(ROOT, commandIn(text).split('LOG=')[1]!);
const here = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
/** Where each record of a log begins. */
function records(log: Buffer): readonly { readonly at: number; readonly op: number; readonly end: number }[] {
  const list: { at: number; op: number; end: number }[] = [];
  for (let at = 32 + log.readUInt32LE(12); log.readUInt32LE(at) !== 0x45495056; at = list.at(-1)!.end) {
    const { op, bodyBytes } = decodeHeader(log.subarray(at));
    list.push({ at, op, end: at + HEADER_BYTES + bodyBytes + 8 });
  }
  return list;
}
const spoilt = (log: Buffer, at: number): Buffer => {
  const copy = Buffer.from(log);
  copy[at]! ^= 1;
  return copy;
};

beforeAll(async () => {
  await buildSim(loopback);
  await buildSim({ ...loopback, waves: true });
  const { binary } = await buildSim(realRtl(preset));
  const file = join(mkdtempSync(join(tmpdir(), 'vpri-')), 'run.frames');
  const link = await openSim({ ...realRtl(preset), log: { file } });
  const { clocks, skippedTicks } = machineOn(link).run();
  link.memoryStats();
  link.peekMemory(0, 65536);
  link.close();
  real = { log: readFileSync(file), binary, ticks: clocks + skippedTicks };
  rmSync(dirname(file), { recursive: true });
}, BUILD_MS);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vpri-'));
});
afterEach(() => {
  for (const link of links.splice(0)) link.close();
  rmSync(folder, { recursive: true });
});
const made: string[] = [];
afterAll(() => made.forEach((file) => rmSync(file, { force: true })));

describe('a run of the real device', () => {
  test('is played again without the host model: every reply is the same', async () => {
    const list = records(real.log);
    expect(list[0]!.op).toBe(OP.reset);
    expect(list.length).toBeGreaterThan(300);
    const { status, text } = await play(real.binary, here('a', real.log));
    expect(text).toMatch(new RegExp(`^replay: ${list.length} frames, ${list.length} replies as in the log; tick ${real.ticks}, \\d+ clocks$`));
    expect(status).toBe(0);
  });

  test('in process it has the same log, byte for byte', async () => {
    const file = join(folder, 'other');
    const link = await open({ ...realRtl(preset), transport: 'inprocess', log: { file } });
    link.reset(CONFIG, CALM); // another run before it: a log begins with the last RESET
    link.run([], 1000, 1000);
    machineOn(link).run();
    link.memoryStats();
    link.peekMemory(0, 65536);
    link.close();
    const other = readFileSync(file);
    const numbers = (log: Buffer): Buffer => {
      const copy = Buffer.from(log); // apart from the numbers of the requests, and of the replies that carry them
      for (const { at, end } of records(log)) copy.fill(0, at + 8, at + 12).fill(0, end - 4, end);
      return copy;
    };
    expect(numbers(other).equals(numbers(real.log))).toBe(true);
    expect((await play(real.binary, file)).status).toBe(0);
  });

  test('up to a tick', async () => {
    const file = here('a', real.log);
    for (const until of [0, 1, 4321, real.ticks - 1]) {
      const { status, text } = await play(real.binary, file, '--until', String(until));
      expect([status, text]).toEqual([0, expect.stringMatching(new RegExp(`^replay: \\d+ frames, \\d+ replies as in the log; tick ${until}, \\d+ clocks$`))]);
    }
    expect((await play(real.binary, file, '--until', String(10 * real.ticks))).text).toContain(`tick ${real.ticks},`);
  });

  test('a log that was changed is found: frame, byte and tick', async () => {
    const list = records(real.log);
    const late = list.findIndex(({ op }, i) => i > 200 && op === OP.run);
    const { at, end } = list[late]!;
    // The hash of a reply; and what a request hands in: an earlier end of the run.
    for (const [name, byte] of [['hash', end - 1], ['request', at + HEADER_BYTES]] as const) {
      const { status, text } = await play(real.binary, here('a', spoilt(real.log, byte)));
      expect(status, name).toBe(5);
      expect(text).toMatch(/^replay: frame (\d+) \(RUN\) at byte (\d+), tick \d+: the reply differs: \d+ bytes with hash [0-9a-f]{8}, in the log \d+ bytes with hash [0-9a-f]{8}\nreplay: \1 frames, \d+ replies/);
      const [, frame, from] = /frame (\d+) \(RUN\) at byte (\d+)/.exec(text)!.map(Number);
      expect(from).toBe(list[frame! - 1]!.at);
      expect(frame).toBeGreaterThanOrEqual(late + 1);
      if (name === 'hash') expect([frame, from]).toEqual([late + 1, at]);
    }
  });

  test('a log that was cut or damaged is named with the byte, and played up to there', async () => {
    const list = records(real.log);
    const { at, end } = list[50]!;
    const last = list.at(-1)!.end;
    const cases: readonly (readonly [what: string, log: Buffer, frames: number, message: string])[] = [
      ['header', real.log.subarray(0, at + 9), 50, `byte ${at + 9}: the file ends within the header of a frame: it was cut`],
      ['body', real.log.subarray(0, at + 20), 50, `byte ${at + 20}: the file ends within the body of a frame: it was cut`],
      ['reply', real.log.subarray(0, end - 3), 50, `byte ${end - 3}: the file ends within a record: it was cut`],
      ['no end', real.log.subarray(0, end), 51, `byte ${end}: the log has no end mark: its run still goes on or was killed, or the file was cut`],
      ['magic', spoilt(real.log, at), 50, `byte ${at}: the log is damaged: frame does not start with the magic number`],
      ['end mark', real.log.subarray(0, last + 6), list.length, `byte ${last + 6}: the file ends within the end mark: it was cut`],
      ['count', spoilt(real.log, last + 8), list.length, `byte ${last}: the end mark counts ${list.length ^ 1} frames, the log has ${list.length}: it is damaged`],
      ['more', Buffer.concat([real.log, Buffer.of(0)]), list.length, `byte ${last + 12}: bytes follow the end mark: the log is damaged`],
    ];
    for (const [what, log, frames, message] of cases) {
      const { status, text } = await play(real.binary, here('a', log));
      expect(status, what).toBe(6);
      expect(text, what).toContain(message);
      expect(text, what).toContain(`replay: ${frames} frames, ${frames} replies as in the log`);
    }
    for (const [log, message] of [[Buffer.from('VPRI'), 'byte 4: the file ends within the head'], [spoilt(real.log, 0), 'byte 0: this is no frame log'], [spoilt(real.log, 8), 'byte 8: frame log of version 0']] as const) {
      expect(await play(real.binary, here('a', log))).toMatchObject({ status: 6, text: expect.stringContaining(message) });
    }
    expect(await play(real.binary, join(folder, 'none'))).toMatchObject({ status: 6, text: expect.stringContaining('cannot open the file: No such file') });
    expect(await play(real.binary, here('a', spoilt(real.log, 16)))).toMatchObject({ status: 7, text: expect.stringMatching(/was made with the model [0-9a-z]{16}, this is [0-9a-f]{16}$/) });
  });

  test('a log that reached its limit says so and is played up to there', async () => {
    const file = join(folder, 'short');
    const link = await open({ ...realRtl(preset), log: { file, limitBytes: 20_000 } });
    machineOn(link).run();
    link.close();
    expect(readFileSync(file).length).toBeLessThanOrEqual(20_000);
    const { status, text } = await play(real.binary, file);
    expect([status, text]).toEqual([0, expect.stringMatching(/^replay: (\d+) frames, \1 replies as in the log; tick \d+, \d+ clocks\nreplay: the log was cut at its limit here; the run went on$/)]);
  });

  test('an error of the host model carries the command, which plays the run to that point', async () => {
    const link = await open(realRtl(preset));
    const error = caught(() => machineOn(link, { plant: 'set-before-map' }).run());
    expect(error).toBeInstanceOf(JudgeError);
    const command = commandIn(error.message);
    link.close();
    made.push(logIn(error.message));
    const { status, text } = await shell(command);
    expect(text).toMatch(/replay: (\d+) frames, \1 replies as in the log; tick [1-9]\d+, \d+ clocks\n?$/);
    expect(status).toBe(0);
  });
});

/** Runs the loopback device into its assertion; the detail of the end, and the command of the error. */
async function trapped(options: Partial<OpenOptions>): Promise<{ readonly link: FrameLink; readonly detail: string; readonly message: string; readonly end: string }> {
  const link = await open({ ...loopback, ...options });
  link.reset(CONFIG, CALM);
  link.run([readRegister(20, LOOPBACK.now, 1)], 40, 100);
  const { detail } = link.run([writeRegister(50, LOOPBACK.trapAssert, new Uint8Array(8))], 100, 10);
  const { message } = caught(() => link.run([], 100, 10));
  link.close();
  made.push(logIn(message));
  return { link, detail, message, end: `replay: the simulation ended: ${detail.split('\n')[0]}` };
}

describe.each(TRANSPORTS)('a failed simulation, transport %s', (transport) => {
  test('its error carries the command, which plays it to the same end', async () => {
    const { link, detail, message, end } = await trapped({ transport });
    expect(message.startsWith(`${detail}\nreplay: make replay LOG=sim_build/`)).toBe(true);
    expect(basename(logIn(message))).toBe(basename(link.logFile).replace('.log', '.frames'));
    const { status, text } = await shell(commandIn(message));
    expect(text).toContain('replay: 3 frames, 3 replies as in the log; tick 51,');
    expect(text.trimEnd().split('\n').at(-1)).toBe(end);
    expect(status).toBe(0);
  }, BUILD_MS);

  test('a clean end leaves no log', async () => {
    const link = await open({ ...loopback, transport });
    link.reset(CONFIG, CALM);
    link.run([readRegister(20, LOOPBACK.now, 1)], 40, 100);
    const files = (): readonly string[] => readdirSync(dirname(link.logFile)).filter((name) => name.startsWith(basename(link.logFile, '.log')));
    link.close();
    expect(files()).toEqual([]);
  });
});

test('up to a tick before the failure, and with waves around it', async () => {
  const { message, end } = await trapped({});
  const before = await shell(`${commandIn(message)} UNTIL=45`);
  expect([before.status, before.text]).toEqual([0, expect.stringMatching(/replay: 3 frames, 2 replies as in the log; tick 45,/)]);
  expect(before.text).not.toContain('ended');

  const waved = await shell(`${commandIn(message)} WAVES=41:52`);
  expect(waved.text).toContain(end);
  const file = /replay: waves of tick 41 to 52: (sim_build\/[0-9a-f]{16}\/waves\/replay-41-52\.fst)/.exec(waved.text)?.[1];
  const wave = readFileSync(join(ROOT, file!));
  rmSync(join(ROOT, file!));
  // FST: a header block of type 0 and 329 bytes, then the first and the last time: ns, 4 a tick, and the device was not clocked before tick 50.
  expect([wave[0], wave.readBigUInt64BE(1), wave.readBigUInt64BE(9), wave.readBigUInt64BE(17)]).toEqual([0, 329n, 50n * 4n, 51n * 4n + 2n]);
  expect(waved.status).toBe(0);

  const { binary } = await buildSim({ ...loopback, waves: true });
  const none = await play(binary, logIn(message), '--waves', join(folder, 'w.fst'), '60', '70');
  expect(none).toMatchObject({ status: 0, text: expect.stringContaining('replay: no waves: the log has no clock from tick 60 to 70') });
}, BUILD_MS);

test('a simulator that was killed: the request without a reply is named, and played', async () => {
  const link = await open(loopback);
  link.reset(CONFIG, CALM);
  link.run([], 123, 1000);
  process.kill(link.pid, 'SIGKILL');
  const error = caught(() => link.run([readRegister(200, LOOPBACK.now, 1)], 1000, 10));
  link.close();
  made.push(logIn(error.message));
  const { status, text } = await shell(commandIn(error.message));
  expect(text).toMatch(/replay: frame 3 \(RUN\) at byte \d+ got no reply in the run; it is played now\nreplay: 3 frames, 2 replies as in the log; tick 211,/);
  expect(status).toBe(0);
});

describe('make replay', () => {
  const replay = (words: string): Promise<Played> => shell(`make replay ${words}`);

  test('a log of other sources: played on the build that is still there, refused when it is gone or waves are asked for', async () => {
    const file = join(folder, 'a.frames');
    const link = await open({ ...loopback, log: { file } });
    link.reset(CONFIG, CALM);
    link.run([readRegister(20, LOOPBACK.now, 1)], 40, 100);
    link.close();
    const model = readLogHead(file);
    const body = readFileSync(file).subarray(32 + readFileSync(file).readUInt32LE(12));
    // The same frames, said to come from files that have something else in them now.
    const other = (change: Partial<typeof model>): string => here('b.frames', Buffer.concat([logHead({ ...model, verilogFiles: [realRtl(preset).verilogFiles[0]!.slice(ROOT.length)], ...change }), body]));
    const kept = await replay(`LOG=${other({})}`);
    expect(kept.text).toMatch(new RegExp(`b\\.frames was made with the model ${model.model}; this checkout has other RTL, transactor or core \\([0-9a-f]{16}\\); playing it on the build that is still in sim_build/${model.hash}`));
    expect(kept.text).toContain('replay: 2 frames, 2 replies as in the log');
    expect(kept.status).toBe(0);
    const waved = await replay(`LOG=${other({})} WAVES=1:2`);
    expect([waved.status, waved.text]).toEqual([2, expect.stringContaining('so waves cannot be built for it: check out what the log was made from, or replay without WAVES=')]);
    const gone = await replay(`LOG=${other({ hash: '0'.repeat(16), verilogFiles: ['hw/rtl/small/no_such_file.v'] })}`);
    expect([gone.status, gone.text]).toEqual([2, expect.stringContaining('other RTL, transactor or core (without hw/rtl/small/no_such_file.v), and the build is gone: check out what the log was made from')]);
    expect(existsSync(join(BUILD_ROOT, '0'.repeat(16)))).toBe(false);
  });

  test('a file that is none is named, with status 2 and no stack', async () => {
    for (const [words, message] of [['', 'replay: LOG= is missing: which frame log? A failure prints it'], ['LOG=package.json', 'replay: package.json, byte 0: the file does not start with VPRIFLOG: it is no frame log']] as const) {
      const { status, text } = await replay(words);
      expect(text).toContain(message);
      expect(text).not.toContain('    at ');
      expect(status).toBe(2);
    }
  });
});
