import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import { presets, type Preset } from '../../../hw/spec/preset.ts';
import { DDR4_MEMORY } from '../../bridge/ddr4.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { openLink } from '../../bridge/open-link.ts';
import { TRANSPORTS, type TransportName } from '../../bridge/transport.ts';
import { SimError, type Inbound, type LinkBehaviour } from '../../bridge/types.ts';
import { buildSim, type BuildOptions } from '../../sim/build.ts';
import { openSim } from '../../sim/open.ts';
import { LOOPBACK } from '../fixtures/loopback.ts';
import { loopbackOf } from '../fixtures/memory-bench.ts';
import { CALM, CONFIG, logHash, MiniHost, readRegister, writeRegister } from '../fixtures/mini-host.ts';

const BUILD_MS = 900_000;
const END = 4000;
const WILD: LinkBehaviour = { seed: 7, stall: 90, sentDelay: [3, 40], skipIdle: true, memory: { ...DDR4_MEMORY, spread: 20 } };
const bytes = (n: number, salt: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i * 37 + salt * 11) & 255);
const work: readonly Inbound[] = [
  ...Array.from({ length: 8 }, (_, i): Inbound => ({ port: 'desc', tick: 20 + 137 * i, queue: i % 3, kind: i % 2 ? DESC_KIND.buffer_write : DESC_KIND.buffer_read, gpa: 0x2003 + 0x210 * i, length: 150 + 61 * i, tag: i, payload: i % 2 ? bytes(150 + 61 * i, i) : new Uint8Array() })),
  ...Array.from({ length: 20 }, (_, i): Inbound => readRegister(15 + 101 * i, i % 2 ? LOOPBACK.sent : LOOPBACK.now, i)),
];

const links: FrameLink[] = [];
async function open(transport: TransportName, preset: Preset = presets.small, more: Partial<BuildOptions> = {}): Promise<FrameLink> {
  const link = await openSim({ ...loopbackOf(preset), ...more, transport });
  links.push(link);
  return link;
}
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});

/** A run that can be taken a stretch at a time. */
class Stretched {
  readonly host: MiniHost;
  constructor(readonly link: FrameLink, seed: number) {
    link.reset(CONFIG, { ...WILD, seed });
    this.host = new MiniHost(link, bytes(1 << 16, 5));
    link.pokeMemory(64, bytes(2048, seed));
  }
  to(end: number): this {
    this.host.run(this.host.tick === 0 ? work : [], end);
    return this;
  }
  get result() {
    return { log: logHash(this.host.log), clocks: this.host.clocks, skipped: this.host.skipped, memory: Buffer.from(this.link.peekMemory(0, 4096)).toString('hex'), stats: this.link.memoryStats() };
  }
}
const whole = async (transport: TransportName, seed: number, preset = presets.small) => new Stretched(await open(transport, preset), seed).to(END).result;

function caught(action: () => unknown): SimError {
  try {
    action();
  } catch (error) {
    if (error instanceof SimError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

beforeAll(async () => {
  await buildSim(loopbackOf(presets.small));
  await buildSim(loopbackOf(presets.default));
}, BUILD_MS);

describe('several simulations in this process', () => {
  test('one after the other, each is the run of the socket', async () => {
    for (const seed of [1, 2, 1]) expect(await whole('inprocess', seed)).toEqual(await whole('socket', seed));
    expect((await whole('inprocess', 1)).log).not.toBe((await whole('inprocess', 2)).log);
  });

  test('at once and in turns, of the same model and of another, none disturbs the others', async () => {
    const all = [
      new Stretched(await open('inprocess'), 1), new Stretched(await open('inprocess'), 2),
      new Stretched(await open('inprocess', presets.default), 1), new Stretched(await open('socket'), 3),
    ];
    for (let end = 50; end <= END; end += 50) for (const run of all) run.to(end);
    const apart = [await whole('socket', 1), await whole('socket', 2), await whole('socket', 1, presets.default), await whole('socket', 3)];
    // Cut every 50 ticks: what MEMORY_STATS, PEEK and the records say is the same.
    expect(all.map((run) => run.result)).toEqual(apart);
  });

  test('one whose assertion failed leaves the others running, and the next one of its model starts anew', async () => {
    const good = new Stretched(await open('inprocess'), 1).to(1000);
    const bad = await open('inprocess');
    bad.reset(CONFIG, CALM);
    expect(bad.run([writeRegister(50, LOOPBACK.trapAssert, new Uint8Array(8))], 100, 10).reason).toBe('assertion');
    expect(good.to(END).result).toEqual(await whole('socket', 1));
    expect(await whole('inprocess', 1)).toEqual(await whole('socket', 1));
    expect(caught(() => bad.run([], 200, 10)).reason).toBe('assertion');
  });

  test('a closed one is closed for good, and the others are not', async () => {
    const [first, second] = [await open('inprocess'), await open('inprocess')];
    first.close();
    expect(caught(() => first.run([], 1, 1))).toMatchObject({ reason: 'dead', message: 'the simulation was closed: open a new one' });
    expect(new Stretched(second, 1).to(END).result).toEqual(await whole('socket', 1));
  });
});

describe.each(TRANSPORTS)('transport %s', (transport) => {
  test('an assertion: reason, detail, log file kept; a clean end leaves no file', async () => {
    const link = await open(transport);
    link.reset(CONFIG, CALM);
    const { detail, tick } = link.run([writeRegister(50, LOOPBACK.trapAssert, new Uint8Array(8))], 100, 10);
    expect(detail).toMatch(/^assertion failed at tick 51, clock \d+:[^]*vpri_tb\.dut\.a_not_tripped: the trap was sprung/);
    expect(caught(() => link.run([], 100, 10))).toMatchObject({ reason: 'assertion', tick });
    link.close();
    expect(readFileSync(link.logFile, 'utf8')).toContain('a_not_tripped: the trap was sprung');
    rmSync(link.logFile);
    const clean = await open(transport);
    clean.reset(CONFIG, CALM);
    expect(existsSync(clean.logFile)).toBe(true);
    clean.close();
    expect(existsSync(clean.logFile)).toBe(false);
  });

  test('short and long replies come whole, and what is in one stays when others come', async () => {
    const link = await open(transport);
    link.reset(CONFIG, CALM);
    const kept: Uint8Array[] = [];
    const lengths = [8, 64, 1024, 8168, 8176, 8184, 8192, 32768, 65536];
    for (const length of lengths) {
      link.pokeMemory(0, bytes(length, length));
      kept.push(link.peekMemory(0, length));
    }
    kept.forEach((data, i) => expect(Buffer.compare(data, bytes(lengths[i]!, lengths[i]!)), `${lengths[i]} bytes`).toBe(0));
  });

  test('a value that is refused leaves the link as it was; a model of other RTL is refused', async () => {
    const link = await open(transport);
    link.reset(CONFIG, CALM);
    const bad: Inbound = { port: 'desc', tick: 1, queue: 200, kind: 0, gpa: 0, length: 4, tag: 0, payload: new Uint8Array() };
    expect(caught(() => link.run([bad], 10, 10))).toMatchObject({ reason: 'protocol', message: 'the simulator refused run (value): inbound record 0: queue 200, the device has 4' });
    expect(link.run([readRegister(5, LOOPBACK.scratch, 3)], 100, 100).out.map((o) => o.port)).toEqual(['tx_cpl']);
    const { binary, library, dir } = await buildSim(loopbackOf(presets.small));
    expect(caught(() => openLink({ transport, binary, library, hash: '0123456789abcdef', logDir: dir, waveDir: dir }))).toMatchObject({ reason: 'hash' });
  });

  test('a simulator that is not there', () => {
    const error = caught(() => openLink({ transport, binary: '/nowhere/sim-server', library: '/nowhere/libsim.so', hash: '', logDir: '.', waveDir: '.' }));
    expect(error.reason).toBe('start');
    expect(error.message).toMatch(transport === 'socket' ? /nowhere\/sim-server: is it built/ : /nowhere\/libsim\.so/);
  });

  test('waves are written', async () => {
    const link = await open(transport, presets.small, { waves: true });
    link.reset(CONFIG, CALM);
    link.trace(true);
    link.run([readRegister(10, LOOPBACK.now, 1)], 500, 1000);
    link.trace(false);
    const file = readFileSync(link.waveFile!);
    rmSync(link.waveFile!);
    // FST: a header block of type 0 and 329 bytes.
    expect([file[0], file.readBigUInt64BE(1)]).toEqual([0, 329n]);
    expect(file.length).toBeGreaterThan(400);
  }, BUILD_MS);
});
