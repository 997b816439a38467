import { expect, test } from 'vitest';
import { clocksOf, DDR4_2400, MT40A1G8_083 } from '../../bridge/ddr4.ts';

// 1 clock = 0.833 ns. By hand, from the data sheet's figures: ns / 0.833, rounded up, 2.5% of a clock forgiven.
test('the figures of the data sheet in clocks', () => {
  expect(DDR4_2400).toEqual({
    tckPs: 833, cl: 17, cwl: 12, burst: 4,
    trcd: 17, // 14.16 / 0.833 = 16.999
    trp: 17,
    tras: 39, // 32 / 0.833 = 38.42
    trc: 56, // 46.16 / 0.833 = 55.41
    tccdS: 4,
    tccdL: 6, // 5 / 0.833 = 6.002
    trrdS: 4, // 3.3 / 0.833 = 3.96
    trrdL: 6, // 4.9 / 0.833 = 5.88
    tfaw: 26, // 21 / 0.833 = 25.21
    twr: 18, // 15 / 0.833 = 18.007
    twtrS: 3, // 2.5 / 0.833 = 3.001
    twtrL: 9, // 7.5 / 0.833 = 9.004
    trtp: 9,
    trtw: 11, // 17 + 4 + 2 - 12
    trfc: 421, // 350 / 0.833 = 420.17
    trefi: 9363, // 7800 / 0.833 = 9363.7: a longest interval, rounded down
    bankGroups: 4, banksPerGroup: 4, rowLines: 128, patience: 600, requestPs: 10_000, responsePs: 10_000,
  });
});

test('a minimum in clocks counts where it is longer', () => {
  expect(clocksOf({ ck: 4, ns: 3 }, 833)).toBe(4);
  expect(clocksOf({ ck: 4, ns: 7.5 }, 833)).toBe(9);
  expect(clocksOf({ ck: 0, ns: 0.833 }, 833)).toBe(1);
  expect(clocksOf({ ck: 0, ns: 0.86 }, 833)).toBe(2);
  expect(clocksOf(MT40A1G8_083.tRFC, 625)).toBe(560);
});
