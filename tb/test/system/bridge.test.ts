import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parsePreset, presets, type Preset } from '../../../hw/spec/preset.ts';
import { DESC_KIND } from '../../../hw/spec/messages.ts';
import { DDR4_2400 } from '../../bridge/ddr4.ts';
import type { Inbound, LinkBehaviour } from '../../bridge/types.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { openLink } from '../../bridge/open-link.ts';
import { SimError } from '../../bridge/types.ts';
import { buildSim, type BuildOptions } from '../../sim/build.ts';
import { openSim, type OpenOptions } from '../../sim/open.ts';
import { LOOPBACK, writeLoopback } from '../fixtures/loopback.ts';
import { CALM, CONFIG, logHash, MiniHost, parseRequest, readRegister, TURNAROUND, writeRegister } from '../fixtures/mini-host.ts';

const BUILD_MS = 900_000;
const MEMORY = 1 << 16;
const WILD: LinkBehaviour = { seed: 7, stall: 90, sentDelay: [3, 40], skipIdle: true, memory: { mode: 'ddr4', timing: DDR4_2400, spread: 20, errors: [] } };

const loopback = (preset: Preset, waves = false): BuildOptions => {
  const top = `vpri_top_${preset.name}`;
  return { preset, verilogFiles: [writeLoopback(preset, top)], top, waves, name: 'loopback' };
};
const pattern = (n: number, salt: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i * 37 + salt * 11 + (i >> 8)) & 255);

const links: FrameLink[] = [];
async function open(options: Partial<OpenOptions> = {}, behaviour: LinkBehaviour = CALM): Promise<{ link: FrameLink; host: MiniHost }> {
  const link = await openSim({ ...loopback(presets.small), ...options });
  links.push(link);
  link.reset(CONFIG, behaviour);
  return { link, host: new MiniHost(link, pattern(MEMORY, 5)) };
}
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});
const caught = (work: () => unknown): SimError => {
  try {
    work();
  } catch (error) {
    if (error instanceof SimError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

beforeAll(async () => {
  await buildSim(loopback(presets.small));
  await buildSim(loopback(presets.default));
}, BUILD_MS);

describe('registers', () => {
  test('a value written is read back, time and configuration are seen', async () => {
    const { link, host } = await open();
    host.run([writeRegister(10, LOOPBACK.scratch, Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])), readRegister(11, LOOPBACK.scratch, 1), readRegister(500, LOOPBACK.now, 2), readRegister(501, LOOPBACK.config, 3), readRegister(502, LOOPBACK.busMaster, 4)], 1000);
    link.setBusMaster(0b1000n);
    host.run([readRegister(1000, LOOPBACK.busMaster, 5)], 1100);
    const values = host.values();
    expect(values.get(1)).toBe(0x0807060504030201n);
    expect(values.get(2)).toBe(500n);
    expect(values.get(3)).toBe(BigInt(CONFIG.requesterId) | (BigInt(CONFIG.maxReadRequestSize) << 19n) | (1n << 22n));
    expect(values.get(4)).toBe(0b101n);
    expect(values.get(5)).toBe(0b1000n);
    expect(host.tick).toBe(1100);
    expect(host.clocks + host.skipped).toBe(1100);
    expect(host.skipped).toBeGreaterThan(1000);
  });

  test('a request of many beats arrives whole', async () => {
    const { host } = await open({}, WILD);
    const bytes = pattern(76, 3);
    host.run([writeRegister(5, LOOPBACK.sink, bytes), readRegister(6, LOOPBACK.sum, 9)], 500);
    let sum = 0n;
    for (let i = 0; i < bytes.length; i += 4) {
      sum = (((sum << 1n) & 0xffff_ffff_ffff_ffffn) | (sum >> 63n)) ^ BigInt(new DataView(bytes.buffer).getUint32(i, true));
    }
    expect(host.values().get(9)).toBe(sum);
  });
});

describe.each([presets.small, parsePreset({ ...presets.small, name: 'mid', tlpDataWidth: 256 }), presets.default])('DMA, preset $name', (preset) => {
  test('bytes arrive whole for lengths 1 to 600 and odd addresses, both ways', async () => {
    const { host } = await open(loopback(preset), WILD);
    const base = preset.gpaBits > 32 ? 0x31_0000_0000 : 0x31_0000;
    for (let length = 1; length <= 600; length += length < 40 ? 1 : 17) {
      const gpa = base + 0x1000 + length * 3 + (length % 5);
      const at = gpa % MEMORY;
      const payload = pattern(length, length);
      const before = host.memory.slice();
      const out = host.run([{ port: 'desc', tick: host.tick + 3, queue: length % preset.queues, kind: DESC_KIND.buffer_write, gpa, length, tag: length, payload }], host.tick + 2500);
      before.set(payload, at);
      expect(Buffer.compare(host.memory, before), `write of ${length}`).toBe(0);
      const done = out.find((o) => o.port === 'done');
      expect(done).toMatchObject({ queue: length % preset.queues, tag: length, status: 0, bytes: length, delivered: 0 });
      expect(out.find((o) => o.port === 'event')).toMatchObject({ queue: length % preset.queues, write: true, retry: false, page: Math.floor(gpa / 4096), pages: 1 });
      for (const o of out) if (o.port === 'tx_wr_req') expect(parseRequest(o.tlp.header)).toMatchObject({ requester: CONFIG.requesterId, dwords: o.tlp.payload.length / 4 });

      const read = host.run([{ port: 'desc', tick: host.tick, queue: 1, kind: DESC_KIND.ring_read, gpa, length, tag: 77, payload: new Uint8Array() }], host.tick + 2500);
      const got = read.find((o) => o.port === 'done');
      expect(got).toMatchObject({ status: 0, bytes: length, delivered: length });
      expect(got?.port === 'done' && Buffer.compare(got.data, payload), `read of ${length}`).toBe(0);
    }
  }, BUILD_MS);
});

describe('time', () => {
  const work = (): readonly Inbound[] => [
    ...Array.from({ length: 6 }, (_, i): Inbound => ({ port: 'desc', tick: 20 + 37 * i, queue: i % 3, kind: i % 4, gpa: 0x2003 + 0x210 * i, length: 150 + 61 * i, tag: i, payload: i % 4 >= 2 ? pattern(150 + 61 * i, i) : new Uint8Array() })),
    ...Array.from({ length: 20 }, (_, i): Inbound => writeRegister(15 + 101 * i, LOOPBACK.sink, pattern(4 * (2 + i), i))),
    ...Array.from({ length: 20 }, (_, i): Inbound => readRegister(15 + 101 * i, i % 2 ? LOOPBACK.sum : LOOPBACK.sent, i)),
    readRegister(5000, LOOPBACK.now, 30),
  ];
  const END = 6000;
  const trace = async (behaviour: LinkBehaviour, length: number): Promise<{ hash: string; host: MiniHost }> => {
    const { host } = await open({}, behaviour);
    host.run(work(), END, length);
    return { hash: logHash(host.log), host };
  };

  test('a run cut in any lengths is the same run', async () => {
    const whole = await trace(WILD, Infinity);
    expect(whole.host.log.filter((o) => o.port === 'done')).toHaveLength(6);
    expect(whole.host.log.filter((o) => o.port === 'tx_cpl')).toHaveLength(21);
    expect(whole.host.log.filter((o) => o.port === 'tx_wr_req').length).toBeGreaterThan(5);
    for (const length of [1, 2, 3, 5, 7, 50, 1000]) expect((await trace(WILD, length)).hash, `pieces of ${length}`).toBe(whole.hash);
    expect((await trace({ ...WILD, seed: 8 }, Infinity)).hash).not.toBe(whole.hash);
  });

  test('skipping idle time changes nothing', async () => {
    for (const behaviour of [WILD, CALM]) {
      const on = await trace(behaviour, Infinity);
      const off = await trace({ ...behaviour, skipIdle: false }, Infinity);
      expect(off.hash).toBe(on.hash);
      expect(off.host.skipped).toBe(0);
      expect(off.host.clocks).toBe(END);
      expect(on.host.skipped).toBeGreaterThan(END / 4);
      expect(on.host.clocks + on.host.skipped).toBe(END);
    }
  });

  test('a timer of the device is kept: time is not skipped past it', async () => {
    for (const skipIdle of [true, false]) {
      const { host } = await open({}, { ...CALM, skipIdle });
      const at = (tick: number): Uint8Array => Uint8Array.from([tick & 255, (tick >> 8) & 255, tick >> 16, 0, 0, 0, 0, 0]);
      host.run([writeRegister(5, LOOPBACK.timer, at(70_000))], 90_000);
      host.run([writeRegister(90_000, LOOPBACK.timer, at(50)), writeRegister(90_100, LOOPBACK.timer, at(90_150)), writeRegister(90_149, LOOPBACK.timer, at(90_200))], 91_000);
      // A time that has passed is due at once; a later write moves the timer.
      expect(host.log.filter((o) => o.port === 'event').map((o) => [o.tick, o.verdict])).toEqual([[70_000, 3], [90_001, 3], [90_200, 3]]);
      if (skipIdle) expect(host.clocks).toBeLessThan(200);
    }
  });

  test('reset starts the same run again', async () => {
    const { link, host } = await open({}, WILD);
    host.run(work(), 900);
    link.reset(CONFIG, WILD);
    const again = new MiniHost(link, pattern(MEMORY, 5));
    again.run(work(), END);
    expect(logHash(again.log)).toBe((await trace(WILD, Infinity)).hash);
  });

  test('records come in order of tick, posted writes leave in order and after the sent delay', async () => {
    const { host } = await trace(WILD, Infinity);
    const ticks = host.log.map((o) => o.tick);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    const left = host.log.filter((o) => o.port === 'tx_wr_req');
    expect(left.map((o) => o.seq)).toEqual(left.map((_, i) => i % 2 ** presets.small.txSeqWidth));
    expect(new Set(left.map((o) => o.tick)).size).toBe(left.length);
    const notices = [...host.values()].filter(([tag]) => tag < 20 && tag % 2 === 0).map(([, sent]) => Number(sent));
    expect(notices.at(-1)).toBe(left.length);
  });

  test('a run stops a set time after the first output', async () => {
    const { link } = await open();
    const result = link.run([readRegister(100, LOOPBACK.now, 1)], 5000, TURNAROUND);
    expect(result.reason).toBe('output');
    expect(result.out).toHaveLength(1);
    expect(result.tick).toBe(result.out[0]!.tick + TURNAROUND);
    expect(link.run([], 5000, TURNAROUND)).toMatchObject({ reason: 'until', tick: 5000, out: [], busy: false });
  });
});

describe('ends', () => {
  const spring = async (trap: number, read: boolean, options: Partial<OpenOptions> = {}): Promise<{ link: FrameLink; host: MiniHost }> => {
    const { link, host } = await open(options);
    host.run([writeRegister(50, trap, new Uint8Array(8)), ...(read ? [readRegister(60, LOOPBACK.scratch, 1)] : [])], 100_000);
    return { link, host };
  };

  test.each([
    ['assertion', LOOPBACK.trapAssert, false, 'assertion', /^assertion failed at tick 51, clock \d+:[^]*vpri_tb\.dut\.a_not_tripped: the trap was sprung/],
    ['$finish', LOOPBACK.trapFinish, false, 'finish', /^\$finish at tick 50, clock \d+: .*loopback_small\.v:\d+/],
    ['hang', LOOPBACK.trapHang, false, 'hang', /^hang at tick 15\d, clock \d+: nothing moved on any port for 100 clocks, busy is 1/],
    ['beat without sop', LOOPBACK.trapFraming, true, 'error', /malformed framing on tx_cpl: beat without sop/],
    ['wrong length', LOOPBACK.trapLength, true, 'error', /malformed framing on tx_cpl: header says 3 doublewords, the beats carry 2/],
  ] as const)('%s', async (_name, trap, read, reason, detail) => {
    const { link, host } = await spring(trap, read, { hangClocks: 100 });
    expect(host.last).toMatchObject({ reason });
    expect(host.last!.detail).toMatch(detail);
    const later = caught(() => link.run([], 200_000, 10));
    expect(later).toMatchObject({ reason, tick: host.last!.tick });
    expect(later.message).toMatch(/\nreplay: make replay LOG=sim_build\/[0-9a-f]{16}\/logs\/\S+\.frames$/);
    expect(later.message.split('\nreplay: ')[0]).toBe(host.last!.detail);
    expect(later.log).toContain(host.last!.detail.split('\n')[0]);
    expect(caught(() => link.reset(CONFIG, CALM)).reason).toBe(reason);
  });

  test('an output that falls before it was taken', async () => {
    const { host } = await open({}, { ...CALM, stall: 250 });
    host.run([writeRegister(50, LOOPBACK.trapHold, new Uint8Array(8)), readRegister(60, LOOPBACK.scratch, 1), readRegister(61, LOOPBACK.scratch, 2)], 100_000);
    expect(host.last).toMatchObject({ reason: 'assertion' });
    expect(host.last!.detail).toMatch(/hold_tx_cpl\.a_valid_holds: valid fell before ready/);
  });

  test('a descriptor beyond what a queue may hold', async () => {
    const { host } = await open();
    const desc = (tag: number): Inbound => ({ port: 'desc', tick: 10, queue: 2, kind: DESC_KIND.buffer_read, gpa: 0x1000, length: 8, tag, payload: new Uint8Array() });
    host.run([desc(3), desc(3)], 1000);
    expect(host.last).toMatchObject({ reason: 'error' });
    expect(host.last!.detail).toMatch(/desc, queue 2, tag 3: the tag is outstanding already/);
  });

  test('a killed simulator is told with its signal and the last tick', async () => {
    const { link, host } = await open();
    host.run([], 123);
    process.kill(link.pid, 'SIGKILL');
    const error = caught(() => link.run([], 1000, 10));
    expect(error).toMatchObject({ reason: 'dead', tick: 123 });
    expect(error.message).toContain('signal SIGKILL');
    expect(caught(() => link.run([], 1000, 10))).toBe(error);
  });

  test('a stuck simulator is killed by the watchdog', async () => {
    const { link } = await open({ timeoutMs: 200 });
    process.kill(link.pid, 'SIGSTOP');
    expect(caught(() => link.run([], 1000, 10))).toMatchObject({ reason: 'timeout', tick: 0 });
  });

  test('another RTL hash is refused', async () => {
    const { binary, library, dir } = await buildSim(loopback(presets.small));
    const error = caught(() => openLink({ binary, library, hash: '0123456789abcdef', logDir: dir, waveDir: dir }));
    expect(error.reason).toBe('hash');
    expect(error.message).toMatch(/expected 0123456789abcdef: build it again/);
  });

  test('a simulator that is not there', async () => {
    expect(caught(() => openLink({ binary: '/nowhere/sim-server', library: '/nowhere/libsim.so', hash: '', logDir: '.', waveDir: '.' })).reason).toBe('start');
  });

  test('a value the simulator refuses leaves the link as it was', async () => {
    const { link, host } = await open();
    const bad: Inbound = { port: 'desc', tick: 1, queue: 200, kind: 0, gpa: 0, length: 4, tag: 0, payload: new Uint8Array() };
    const error = caught(() => link.run([bad], 10, 10));
    expect(error.reason).toBe('protocol');
    expect(error.message).toMatch(/refused run \(value\): inbound record 0: queue 200, the device has 4/);
    expect(caught(() => link.run([], -1, 10)).message).toMatch(/until is -1/);
    expect(caught(() => link.trace(true)).message).toMatch(/built without waves/);
    expect(host.run([readRegister(5, LOOPBACK.scratch, 3)], 100).map((o) => o.port)).toEqual(['tx_cpl']);
  });
});
