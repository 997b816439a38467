import { afterEach, describe, expect, test } from 'vitest';
import { DDR4_2400, type Ddr4Timing } from '../../bridge/ddr4.ts';
import { SimError, type MemoryBehaviour } from '../../bridge/types.ts';
import { COMMAND_TICKS, MemoryBench } from '../fixtures/memory-bench.ts';

// The sums in this file are worked by hand. One clock of the memory is 1 ns here, so a tick has four: an address taken in tick T is seen by
// the scheduler in clock 4T + 8; with its READ in clock R, the data ends in clock R + 10 + 4 and the response is due at tick (R + 18) / 4, rounded up.
const NEVER = 2 ** 32 - 1;
const PLAIN: Ddr4Timing = {
  tckPs: 1000, cl: 10, cwl: 8, burst: 4, trcd: 11, trp: 12, tras: 30, trc: 42, tccdS: 4, tccdL: 6, trrdS: 4, trrdL: 6, tfaw: 24,
  twr: 15, twtrS: 3, twtrL: 9, trtp: 7, trtw: 8, trfc: 300, trefi: NEVER, bankGroups: 4, banksPerGroup: 4, rowLines: 128, patience: 600, requestPs: 8000, responsePs: 4000,
};
const ddr4 = (changed: Partial<Ddr4Timing> = {}, timing = PLAIN): MemoryBehaviour => ({ mode: 'ddr4', timing: { ...timing, ...changed }, spread: 0, errors: [] });

interface Place {
  readonly write?: boolean;
  readonly group?: number;
  readonly bank?: number;
  readonly row?: number;
  readonly column?: number;
}
const lineAt = ({ group = 0, bank = 0, row = 0, column = 0 }: Place): number => ((row * 128 + column) * 4 + bank) * 4 + group;

/** First the places of `before`, 50 ticks apart, then those of `then`, one a tick from 1000 on: their addresses are taken in ticks 1002, 1003, ... */
let bench: MemoryBench | null = null;
afterEach(() => {
  bench?.link.close();
  bench = null;
});
async function ticksOf(memory: MemoryBehaviour, before: readonly Place[], then: readonly Place[]): Promise<readonly number[]> {
  bench = await MemoryBench.open(memory);
  const column = 1; // another column of the same row than in `before`
  const responses = bench.run(
    [
      ...before.map((p, i) => ({ tick: 50 * (i + 1), write: p.write ?? false, id: i, line: lineAt(p) })),
      ...then.map((p, i) => ({ tick: 1002 + i - COMMAND_TICKS, write: p.write ?? false, id: i % 16, line: lineAt({ column: column + i, ...p }) })),
    ],
    2000,
  ).slice(before.length);
  return then.map((p, i) => responses.filter((r) => r.id === i % 16 && r.write === (p.write ?? false))[Math.floor(i / 16)]!.tick);
}

describe('one transaction', () => {
  test.each([
    ['read, row open', [{}], {}, 1009], // READ 4016; 4034 / 4
    ['read, bank closed', [], {}, 1012], // ACT 4016, READ 4027; 4045 / 4
    ['read, other row open', [{ row: 1 }], {}, 1015], // PRE 4016, ACT 4028, READ 4039; 4057 / 4
    ['write, row open', [{}], { write: true }, 1008], // WRITE 4016, data to 4028; 4032 / 4
    ['write, bank closed', [], { write: true }, 1011], // ACT 4016, WRITE 4027; 4043 / 4
    ['write, other row open', [{ row: 1 }], { write: true }, 1014], // WRITE 4039; 4055 / 4
  ] as const)('%s', async (_name, before, place, tick) => {
    expect(await ticksOf(ddr4(), before, [place])).toEqual([tick]);
    const kind = before.length === 0 ? 'rowMisses' : 'row' in before[0] ? 'rowConflicts' : 'rowHits';
    const stats = bench!.link.memoryStats();
    expect(stats).toMatchObject({ rowHits: 0, rowConflicts: 0, errors: 0, refreshes: 0, [kind]: 1, rowMisses: 1 });
    expect(('write' in place ? stats.writeLatency : stats.readLatency).get(tick - 1002)).toBe(1);
  });

  // Micron -083, 0.833 ns: seen in clock (1002 x 4000 + 10000) / 833 = 4824; response at (clock x 833 + 10000) / 4000, both rounded up.
  test.each([
    ['hit', [{}], 1012], // data to 4824 + 21 = 4845
    ['miss', [], 1016], // 4824 + 17 + 21 = 4862
    ['conflict', [{ row: 1 }], 1019], // 4824 + 17 + 17 + 21 = 4879
  ] as const)('the data sheet: %s', async (_name, before, tick) => {
    expect(await ticksOf(ddr4({ trefi: NEVER }, DDR4_2400), before, [{}])).toEqual([tick]);
  });
});

describe('each figure holds back what it should', () => {
  const open: readonly Place[] = [{}, { group: 1 }, { bank: 1 }];
  test.each<readonly [string, Partial<Ddr4Timing>, readonly Place[], readonly Place[], number]>([
    ['tRCD', { trcd: 50 }, [], [{}], 1021], // ACT 4016, READ 4066
    ['tRP', { trp: 50 }, [{ row: 1 }], [{}], 1024], // PRE 4016, ACT 4066, READ 4077
    ['CL', { cl: 50 }, open, [{}], 1019], // READ 4016, data to 4070; 4074 / 4
    ['CWL', { cwl: 50 }, open, [{ write: true }], 1019],
    ['burst', { burst: 44 }, open, [{}], 1019],
    ['tCCD_S', { tccdS: 40 }, open, [{}, { group: 1 }], 1019], // READ 4016, 4056
    ['tCCD_L, same group', { tccdL: 40 }, open, [{}, { bank: 1 }], 1019],
    ['tCCD_L, other group', { tccdL: 40 }, open, [{}, { group: 1 }], 1010], // READ 4020
    ['tCCD_S, writes', { tccdS: 40 }, open, [{ write: true }, { write: true, group: 1 }], 1018], // WRITE 4056, data to 4068
    ['tCCD_L, writes', { tccdL: 40 }, open, [{ write: true }, { write: true, bank: 1 }], 1018],
    ['tRRD_S', { trrdS: 40 }, [], [{}, { group: 1 }], 1022], // ACT 4016, 4056, READ 4067
    ['tRRD_L, same group', { trrdL: 40 }, [], [{}, { bank: 1 }], 1022],
    ['tRRD_L, other group', { trrdL: 40 }, [], [{}, { group: 1 }], 1013], // ACT 4020, READ 4031
    ['tFAW', { tfaw: 100 }, [], [{}, { group: 1 }, { group: 2 }, { group: 3 }, { bank: 1 }], 1037], // fifth ACT 4016 + 100, READ 4127
    ['tWTR_S', { twtrS: 40 }, open, [{ write: true }, { group: 1 }], 1022], // WRITE 4016, data to 4028, READ 4068
    ['tWTR_L, same group', { twtrL: 60 }, open, [{ write: true }, { bank: 1 }], 1027], // READ 4088
    ['tWTR_L, other group', { twtrL: 60 }, open, [{ write: true }, { group: 1 }], 1013], // READ 4031
    ['read to write', { trtw: 40 }, open, [{}, { write: true, group: 1 }], 1018], // WRITE 4056
    ['tWR', { twr: 100 }, open, [{ write: true }, { row: 1 }], 1043], // data to 4028, PRE 4128, ACT 4140, READ 4151
    ['tRTP', { trtp: 100 }, open, [{}, { row: 1 }], 1040], // PRE 4116, ACT 4128, READ 4139
    ['tRAS', { tras: 100 }, [], [{}, { row: 1 }], 1040], // ACT 4016, PRE 4116
    ['tRC', { trc: 200 }, [], [{}, { row: 1 }], 1062], // ACT 4016, 4216, READ 4227
    ['controller, there', { requestPs: 20_000 }, open, [{}], 1012], // READ 4028
    ['controller, back', { responsePs: 16_000 }, open, [{}], 1012],
  ])('%s', async (_name, changed, before, then, tick) => {
    expect((await ticksOf(ddr4(changed), before, then)).at(-1)).toBe(tick);
  });
});

describe('order', () => {
  test('a row hit goes before an older conflict of its bank', async () => {
    // READ 4016; the conflict of clock 4020 could close the row at 4036, but the hit of clock 4024 waits for it: READ 4024, PRE 4044, ACT 4056, READ 4067.
    expect(await ticksOf(ddr4({ trtp: 20 }), [{}], [{}, { row: 1 }, {}])).toEqual([1009, 1022, 1011]);
  });

  test('but not for ever', async () => {
    const places = [{}, { row: 1 }, ...Array.from({ length: 15 }, () => ({}))];
    // Hits in 4016, 4024, 4028 ... 4060; then the patience of clock 4020 + 40 is over: PRE 4060 + 20, ACT 4092, READ 4103.
    expect((await ticksOf(ddr4({ trtp: 20, tccdL: 4, patience: 40 }), [{}], places))[1]).toBe(1031);
    bench!.link.close();
    // The last hit is READ in 4080: PRE 4100, ACT 4112, READ 4123.
    expect((await ticksOf(ddr4({ trtp: 20, tccdL: 4 }), [{}], places))[1]).toBe(1036);
  });

  test('banks work at once', async () => {
    // ACT 4016 and 4020 (another group), READ 4027 and 4031.
    expect(await ticksOf(ddr4(), [], [{}, { group: 1 }])).toEqual([1012, 1013]);
  });
});

describe('refresh', () => {
  test('closes the rows and blocks the rank', async () => {
    bench = await MemoryBench.open(ddr4({ trefi: 2000 }));
    // Opened in clock 1616. Refresh due in 2000: PRE ALL 2000, REF 2012, ACT 2312, READ 2323. Due in 4000, row open since: PRE ALL, REF 4012, ACT 4312, READ 4323.
    const at = (tick: number, id: number) => ({ tick: tick - COMMAND_TICKS, write: false, id, line: lineAt({ column: id }) });
    const responses = bench.run([at(402, 0), at(502, 1), at(1002, 2)], 1000);
    expect(responses.map((r) => r.tick)).toEqual([412, 586]);
    expect(bench.link.memoryStats()).toMatchObject({ refreshes: 1, rowMisses: 2, rowHits: 0 });
    expect(bench.run([], 1500).map((r) => r.tick)).toEqual([1086]);
    expect(bench.link.memoryStats()).toMatchObject({ refreshes: 2, rowMisses: 3, rowHits: 0, rowConflicts: 0 });
  });

  test('is counted through skipped time', async () => {
    bench = await MemoryBench.open(ddr4({ trefi: 2000 }));
    const [, late] = bench.run([100, 1_000_000_501].map((tick) => ({ tick, write: false, id: 0, line: 0 })), 1_000_001_000);
    // The refresh of clock 4,000,002,000 is under way when the address is taken, in tick 1,000,000,503; the rows are closed since clock 2000: ACT + 300, READ + 311.
    expect(late!.tick).toBe(1_000_000_583); // (2000 + 311 + 18) / 4 = 582.25
    expect(bench.link.memoryStats().refreshes).toBe(2_000_001);
  });
});

test('figures no memory can have are refused', async () => {
  const refused = async (memory: MemoryBehaviour): Promise<string> => {
    const error: unknown = await MemoryBench.open(memory).then(() => null, (e: unknown) => e);
    expect(error).toBeInstanceOf(SimError);
    return (error as SimError).message;
  };
  expect(await refused(ddr4({ trefi: 800 }))).toMatch(/refused reset \(value\): memory: trefi of 800 clocks leaves no time between refreshes, need more than \d+/);
  expect(await refused(ddr4({ bankGroups: 3 }))).toMatch(/must be powers of two/);
  expect(await refused(ddr4({ banksPerGroup: 32 }))).toMatch(/more than 64 banks/);
  expect(await refused(ddr4({ tckPs: 0 }))).toMatch(/tckPs is 0/);
  expect(await refused({ mode: 'fixed', cycles: 0, spread: 0, errors: [] })).toMatch(/cycles must be at least 1/);
});
