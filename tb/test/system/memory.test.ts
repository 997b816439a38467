import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { afterEach, describe, expect, test } from 'vitest';
import { axiPort } from '../../../hw/spec/memory.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { DDR4_2400 } from '../../bridge/ddr4.ts';
import { SimError, type LinkBehaviour, type MemoryBehaviour } from '../../bridge/types.ts';
import { checkOf, lineOf, type AxiCommand } from '../fixtures/axi-exerciser.ts';
import { COMMAND_TICKS, MEMORY_PRESET, MemoryBench } from '../fixtures/memory-bench.ts';
import { CALM, CONFIG, logHash } from '../fixtures/mini-host.ts';

const IDS = 2 ** axiPort(MEMORY_PRESET).awid[1];

const fixed = (cycles: number, more: Partial<MemoryBehaviour> = {}): MemoryBehaviour => ({ mode: 'fixed', cycles, spread: 0, errors: [], ...more }) as MemoryBehaviour;
const DDR4: MemoryBehaviour = { mode: 'ddr4', timing: DDR4_2400, spread: 0, errors: [] };
const WILD = { seed: 11, stall: 90 } as const;

let benches: MemoryBench[] = [];
async function open(memory: MemoryBehaviour, behaviour: Partial<LinkBehaviour> = {}, preset = undefined as MemoryBench['preset'] | undefined): Promise<MemoryBench> {
  const bench = await MemoryBench.open(memory, behaviour, preset);
  benches.push(bench);
  return bench;
}
afterEach(() => {
  for (const bench of benches) bench.link.close();
  benches = [];
});
type Timed = AxiCommand & { readonly tick: number };
const read = (tick: number, id: number, line: number, more: Partial<AxiCommand> = {}): Timed => ({ tick, write: false, id, line, ...more });
const write = (tick: number, id: number, line: number, data: number, more: Partial<AxiCommand> = {}): Timed => ({ tick, write: true, id, line, data, ...more });

describe('fixed latency', () => {
  test.each([1, 2, 10, 1000])('%i ticks, exactly', async (cycles) => {
    const bench = await open(fixed(cycles));
    const responses = bench.run([write(10, 1, 5, 0x123456), read(2000, 2, 5), read(2001, 3, 9), write(4000, 0, 5, 1)], 6000);
    const at = (tick: number): number => tick + COMMAND_TICKS + cycles;
    expect(responses).toEqual([
      { tick: at(10), write: true, id: 1, resp: 0, check: 0 },
      { tick: at(2000), write: false, id: 2, resp: 0, check: checkOf(bench.preset, lineOf(bench.preset, 0x123456)) },
      { tick: at(2001), write: false, id: 3, resp: 0, check: checkOf(bench.preset, bench.peek(9)) },
      { tick: at(4000), write: true, id: 0, resp: 0, check: 0 },
    ]);
    expect(bench.link.memoryStats()).toEqual({
      reads: 2, writes: 2, errors: 0, rowHits: 0, rowMisses: 0, rowConflicts: 0, refreshes: 0, readLatency: new Map([[cycles, 2]]), writeLatency: new Map([[cycles, 2]]),
    });
    expect(bench.host.skipped).toBeGreaterThan(6000 - 60);
  });

  test('a write counts from its commit on, not before', async () => {
    const bench = await open(fixed(100));
    bench.run([write(10, 1, 5, 0xabcdef)], 10 + COMMAND_TICKS + 99);
    const before = bench.peek(5);
    expect(before).not.toEqual(lineOf(bench.preset, 0xabcdef));
    bench.run([], 10 + COMMAND_TICKS + 100);
    expect(bench.peek(5)).toEqual(lineOf(bench.preset, 0xabcdef));
  });

  test('a line of 64 bytes', async () => {
    const bench = await open(fixed(5), {}, presets.default);
    const [, got, fresh] = bench.run([write(10, 7, 1000, 0x9f8e7d), read(100, 3, 1000), read(200, 4, 1001)], 300);
    expect(bench.peek(1000)).toEqual(lineOf(bench.preset, 0x9f8e7d));
    expect(bench.peek(1000)).toHaveLength(64);
    expect(got).toMatchObject({ id: 3, check: checkOf(bench.preset, lineOf(bench.preset, 0x9f8e7d)) });
    expect(fresh).toMatchObject({ id: 4, check: checkOf(bench.preset, bench.peek(1001)) });
  });
});

describe('power-up and backdoor', () => {
  test('never-written lines are random by seed, and RESET powers up anew', async () => {
    const bench = await open(fixed(5));
    const all = (): Uint8Array => bench.link.peekMemory(0, 4096 * bench.lineBytes);
    const first = all();
    const ones = first.reduce((n, byte) => n + byte.toString(2).replaceAll('0', '').length, 0) / (8 * first.length);
    expect(ones).toBeGreaterThan(0.49);
    expect(ones).toBeLessThan(0.51);
    expect(new Set(Array.from({ length: 4096 }, (_, i) => Buffer.from(first.subarray(8 * i, 8 * i + 8)).toString('hex'))).size).toBe(4096);
    bench.link.pokeMemory(0, new Uint8Array(64));
    expect(all()).not.toEqual(first);
    bench.link.reset(CONFIG, { ...CALM, memory: fixed(5) });
    expect(all()).toEqual(first);
    bench.link.reset(CONFIG, { ...CALM, seed: 2, memory: fixed(5) });
    expect(all()).not.toEqual(first);
  });

  test('what is poked is read, whole lines within the memory only', async () => {
    const bench = await open(DDR4);
    const bytes = Uint8Array.from({ length: 16 }, (_, i) => 3 * i);
    bench.link.pokeMemory(80, bytes);
    expect(bench.run([read(10, 0, 10), read(11, 1, 11)], 500).map((r) => [r.id, r.check])).toEqual([0, 1].map((id) => [id, checkOf(bench.preset, bytes.subarray(8 * id, 8 * id + 8))]));
    expect(bench.link.peekMemory(80, 16)).toEqual(bytes);
    expect(bench.link.peekMemory(80, 0)).toEqual(new Uint8Array());
    const end = 2 ** 16; // 4,096 regions of two lines of 8 bytes
    expect(bench.link.peekMemory(end - 8, 8)).toHaveLength(8);
    expect(() => bench.link.peekMemory(end - 8, 16)).toThrow(/refused peek \(value\): peek: 16 bytes at 65528 do not lie in the device memory of 65536/);
    expect(() => bench.link.peekMemory(4, 8)).toThrow(/must be multiples of a line, 8 bytes/);
    expect(() => bench.link.pokeMemory(0, new Uint8Array(7))).toThrow(/poke: address 0 and 7 bytes must be multiples of a line/);
  });
});

/** Commands in which an ID uses lines of its own, so that each line has one transaction at a time and an expected value. */
function randomWork(seed: number, count: number, gap: number): { readonly work: readonly Timed[]; readonly expected: (p: MemoryBench) => ReadonlyMap<number, readonly number[]> } {
  const rng = xoroshiro128plus(seed);
  const draw = (n: number): number => uniformInt(rng, 0, n - 1);
  const work = Array.from({ length: count }, (_, i): Timed => {
    const id = draw(16);
    const line = 16 * draw(i % 3 ? 8 : 256) + id;
    const tick = 10 + gap * i + draw(gap);
    return draw(2) ? write(tick, id, line, draw(1 << 24)) : read(tick, id, line);
  });
  const expected = (bench: MemoryBench): ReadonlyMap<number, readonly number[]> => {
    const memory = new Map<number, number>();
    const byId = new Map<number, number[]>();
    for (const c of work) {
      if (c.write) memory.set(c.line, checkOf(bench.preset, lineOf(bench.preset, c.data!)));
      const check = c.write ? 0 : (memory.get(c.line) ?? checkOf(bench.preset, bench.peek(c.line)));
      byId.set(c.id, [...(byId.get(c.id) ?? []), check]);
      memory.set(c.line, c.write ? memory.get(c.line)! : check);
    }
    return byId;
  };
  return { work, expected };
}

describe('many transactions', () => {
  test.each([
    ['fixed, spread', fixed(7, { spread: 40 })],
    ['DDR4', DDR4],
    ['DDR4, spread', { ...DDR4, spread: 40 }],
  ] as const)('10,000 at random with stalls on every channel keep their data: %s', async (_name, memory) => {
    const bench = await open(memory, WILD);
    const { work, expected } = randomWork(5, 10_000, 4);
    const want = expected(bench); // reads the power-up contents
    const responses = bench.run(work, 400_000, Infinity, 90);
    expect(responses).toHaveLength(10_000);
    expect(responses.every((r) => r.resp === 0)).toBe(true);
    for (const [id, checks] of want) expect(responses.filter((r) => r.id === id).map((r) => r.check), `ID ${id}`).toEqual(checks);
    const last = new Map(work.filter((c) => c.write).map((c) => [c.line, c.data!]));
    for (const [line, data] of last) expect(bench.peek(line), `line ${line}`).toEqual(lineOf(bench.preset, data));
    // Responses of different IDs overtake each other.
    const order = (write: boolean): boolean => {
      const sent = work.filter((c) => c.write === write).map((c) => c.id);
      const came = responses.filter((r) => r.write === write).map((r) => r.id);
      expect(came).toHaveLength(sent.length);
      return came.some((id, i) => id !== sent[i]);
    };
    expect([order(false), order(true)]).toEqual([true, true]);
    const stats = bench.link.memoryStats();
    expect(stats.reads + stats.writes).toBe(10_000);
    if (memory.mode === 'ddr4') {
      expect(stats.rowHits + stats.rowMisses + stats.rowConflicts).toBe(10_000);
      expect(Math.min(stats.rowHits, stats.rowMisses, stats.rowConflicts, stats.refreshes)).toBeGreaterThan(10);
    }
    const total = (h: ReadonlyMap<number, number>): number => [...h.values()].reduce((a, b) => a + b, 0);
    expect([total(stats.readLatency), total(stats.writeLatency)]).toEqual([stats.reads, stats.writes]);
  });

  test('several are under way at once, and data may go before its address', async () => {
    const bench = await open(fixed(30));
    const responses = bench.run(Array.from({ length: 16 }, (_, id) => read(10 + id, id, id)), 200);
    expect(responses.map((r) => r.tick)).toEqual(Array.from({ length: 16 }, (_, id) => 42 + id));
    // Sixteen addresses, then their data; then sixteen lines of data, then their addresses: they meet in order.
    const halves = (from: number, only: 'address' | 'data', data: number): readonly Timed[] => Array.from({ length: 16 }, (_, i) => write(from + i, 15 - i, 100 + i, data + i, { only }));
    bench.run([...halves(300, 'address', 0), ...halves(330, 'data', 0x1000)], 400);
    for (let i = 0; i < 16; i++) expect(bench.peek(100 + i)).toEqual(lineOf(bench.preset, 0x1000 + i));
    expect(bench.run([...halves(500, 'data', 0x2000), ...halves(530, 'address', 0)], 600).map((r) => r.tick)).toEqual(Array.from({ length: 16 }, (_, i) => 530 + COMMAND_TICKS + 30 + i));
    for (let i = 0; i < 16; i++) expect(bench.peek(100 + i)).toEqual(lineOf(bench.preset, 0x2000 + i));
    const wild = await open(fixed(3), { seed: 3, stall: 200 });
    wild.run(Array.from({ length: 100 }, (_, i) => write(10 + i, i % 16, i, i)), 5000);
    for (let i = 0; i < 100; i++) expect(wild.peek(i)).toEqual(lineOf(wild.preset, i));
  });
});

describe('time', () => {
  const trace = async (memory: MemoryBehaviour, length: number, skipIdle = true): Promise<{ readonly hash: string; readonly bench: MemoryBench }> => {
    const bench = await open(memory, { ...WILD, skipIdle });
    const { work } = randomWork(9, 60, 3);
    const sparse = randomWork(10, 60, 90).work.map((c) => ({ ...c, tick: c.tick + 400 }));
    bench.run([...work, ...sparse], 8000, length, 90);
    const stats = bench.link.memoryStats();
    const memoryNow = bench.link.peekMemory(0, 4096 * bench.lineBytes);
    return { hash: logHash(bench.host.log) + JSON.stringify({ ...stats, readLatency: [...stats.readLatency], writeLatency: [...stats.writeLatency] }) + Buffer.from(memoryNow).toString('base64'), bench };
  };

  test.each([
    ['fixed', fixed(40, { spread: 10 })],
    ['DDR4', DDR4],
  ] as const)('a run cut in any lengths, skipping on or off, is the same run: %s', async (_name, memory) => {
    const whole = await trace(memory, Infinity);
    expect(whole.bench.host.skipped).toBeGreaterThan(1000);
    for (const length of [1, 2, 3, 5, 7, 50]) expect((await trace(memory, length)).hash === whole.hash, `pieces of ${length}`).toBe(true);
    const off = await trace(memory, Infinity, false);
    expect(off.bench.host.skipped).toBe(0);
    expect(off.hash === whole.hash).toBe(true);
  });

  test('statistics and peeks in between change nothing', async () => {
    const whole = await trace(DDR4, Infinity);
    const bench = await open(DDR4, WILD);
    const { work } = randomWork(9, 60, 3);
    const sparse = randomWork(10, 60, 90).work.map((c) => ({ ...c, tick: c.tick + 400 }));
    bench.run([...work, ...sparse], 1, Infinity, 90);
    while (bench.host.tick < 8000) {
      bench.host.run([], Math.min(8000, bench.host.tick + 13));
      bench.link.memoryStats();
      bench.peek(bench.host.tick % 4096);
    }
    expect(whole.hash.startsWith(logHash(bench.host.log))).toBe(true);
  });
});

describe('errors on order', () => {
  test('SLVERR for what touches a range: writes do nothing, reads bring nothing', async () => {
    const bench = await open({ ...DDR4, errors: [{ from: 8 * 5 + 7, bytes: 2 }, { from: 8 * 100, bytes: 0 }] });
    const before = [4, 5, 6, 7].map((line) => bench.peek(line));
    const responses = bench.run([4, 5, 6, 7, 100].flatMap((line, i) => [write(10 + 100 * i, 1, line, line), read(60 + 100 * i, 2, line)]), 1000);
    expect(responses.map((r) => r.resp)).toEqual([0, 0, 2, 2, 2, 2, 0, 0, 0, 0]);
    expect([4, 5, 6, 7].map((line) => bench.peek(line))).toEqual([lineOf(bench.preset, 4), before[1], before[2], lineOf(bench.preset, 7)]);
    expect(responses[3]!.check).not.toBe(checkOf(bench.preset, before[1]!));
    expect(bench.link.memoryStats()).toMatchObject({ reads: 5, writes: 5, errors: 4 });
  });
});

describe('rules the device must keep', () => {
  const ends = async (commands: readonly Timed[], stall = 0): Promise<SimError> => {
    const bench = await open(fixed(50), { stall });
    bench.run(commands, 1000);
    const error: unknown = await Promise.resolve().then(() => bench.link.run([], 2000, 10)).then(() => null, (e: unknown) => e);
    expect(error).toBeInstanceOf(SimError);
    return error as SimError;
  };
  test.each<readonly [string, readonly Timed[], RegExp]>([
    ['AWLEN', [write(10, 3, 2, 1, { breaks: 'len' })], /^error at tick 12, clock \d+: m_axi: AW, ID 3, address 0x10: AxLEN is 1, every transaction is one beat \(0\)/],
    ['ARLEN', [read(10, 3, 2, { breaks: 'len' })], /m_axi: AR, ID 3, address 0x10: AxLEN is 1/],
    ['ARSIZE', [read(10, 3, 2, { breaks: 'size' })], /AxSIZE is 2, a beat is a line of 8 bytes \(3\)/],
    ['AWBURST', [write(10, 3, 2, 1, { breaks: 'burst' })], /AxBURST is 2, must be INCR \(1\)/],
    ['alignment', [read(10, 3, 2, { breaks: 'align' })], /AR, ID 3, address 0x11: the address is not aligned to a line of 8 bytes/],
    ['WLAST', [write(10, 3, 2, 1, { breaks: 'last' })], /m_axi: W: WLAST is low/],
    ['WSTRB', [write(10, 3, 2, 1, { breaks: 'strb' })], /m_axi: W: WSTRB is 0xfe, a write is a whole line \(0xff\)/],
    ['an ID twice, reads', [read(10, 3, 2), read(11, 3, 4, { force: true })], /AR, ID 3, address 0x20: the ID is outstanding already/],
    ['an ID twice, writes', [write(10, 3, 2, 1), write(11, 3, 4, 1, { force: true })], /AW, ID 3, address 0x20: the ID is outstanding already/],
    ['read of a line being written', [write(10, 3, 2, 1), read(30, 4, 2)], /AR, ID 4, address 0x10: a write of that line is outstanding \(ID 3\), and AXI promises no order/],
    ['write of a line being read', [read(10, 3, 2), write(30, 4, 2, 1)], /AW, ID 4, address 0x10: a read of that line is outstanding \(ID 3\)/],
    ['write of a line being written', [write(10, 3, 2, 1), write(30, 4, 2, 1)], /AW, ID 4, address 0x10: a write of that line is outstanding \(ID 3\)/],
    ['data without addresses', Array.from({ length: IDS + 1 }, (_, i) => write(10 + i, 3, 2, 1, { only: 'data' })), new RegExp(`m_axi: W: ${IDS + 1} beats without address, more than there are IDs`)],
  ])('%s', async (_name, commands, detail) => {
    const error = await ends(commands);
    expect(error.reason).toBe('error');
    expect(error.message).toMatch(detail);
  });

  test('an address that changes while it waits', async () => {
    const error = await ends([read(10, 3, 2, { breaks: 'hold' })], 250);
    expect(error.reason).toBe('assertion');
    expect(error.message).toMatch(/hold_m_axi_ar\.a_fields_hold: fields changed while valid waited for ready/);
  });

  test('one ID for a read and a write at once, and again in the clock in which its response is taken, is legal', async () => {
    const bench = await open(fixed(20));
    const responses = bench.run([read(10, 3, 2), write(11, 3, 4, 1, { force: true }), read(30, 3, 6, { force: true })], 200);
    expect(responses.map((r) => [r.tick, r.write])).toEqual([[32, false], [33, true], [52, false]]);
  });
});
