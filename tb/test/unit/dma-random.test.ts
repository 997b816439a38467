import { beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../../../hw/dma/engine.ts';
import { FAULT_KIND } from '../../../hw/message/fields.ts';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { INTERRUPT_RANGE } from '../../../hw/spec/pae.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { Random } from '../../host/random.ts';
import { CALM_DMA, DmaBench, type DmaMood, type Pae } from '../support/dma-bench.ts';
import { openUnit, type UnitBench } from '../support/unit-bench.ts';

const P = presets.small;
const PAGES = 400;
const RIGHTS: readonly Pae[] = [0, 1, 2, 3, 3, 3];

interface Shape extends DmaMood {
  /** Chances per clock: a descriptor, a change of pages, a switch of the enables, a reset. */
  readonly post: number;
  readonly change: number;
  readonly switches: number;
  readonly resets: number;
  /** Of a descriptor: a long one, one into the interrupt range. */
  readonly long: number;
  readonly interrupt: number;
  readonly lost: number;
  readonly missed: number;
  readonly blockedPeriod: number;
}
const BUSY: Shape = { ready: 0.7, data: 0.7, complete: 0.4, answer: 0.03, fail: 0.1, post: 0.1, change: 0.02, switches: 0.002, resets: 0, long: 0.2, interrupt: 0.05, lost: 0.1, missed: 0.2, blockedPeriod: 300 };
const SHAPES: Readonly<Record<string, Shape>> = {
  busy: BUSY,
  'nothing stalls': { ...BUSY, ...CALM_DMA, post: 0.5, interrupt: 0.2 },
  'a slow host: many probes': { ...BUSY, ready: 1, answer: 0.002, lost: 0, missed: 0 },
  'probes that never get through': { ...BUSY, answer: 0.005, lost: 0.5, missed: 0.9 },
  'blocked pages come and go': { ...BUSY, change: 0.2, blockedPeriod: 40 },
  'resets': { ...BUSY, resets: 0.004, answer: 0.01 },
  'back-pressure everywhere': { ...BUSY, ready: 0.1, data: 0.2, complete: 0.1 },
};
const total = { [FAULT_KIND.fault]: 0, [FAULT_KIND.probe]: 0, [FAULT_KIND.blocked]: 0 };
const statuses = new Set<number>();
let unit: UnitBench;
beforeAll(async () => void (unit = await openUnit(engine, P)), 300_000);

describe('the DMA engine, constrained random', () => {
  test.each(Object.entries(SHAPES))('%s', (name, s) => {
    const u = unit;
    for (let seed = 1; seed <= 2; seed++) {
      const random = new Random(seed, name);
      u.reset(seed);
      const b = new DmaBench(u, P, random, s, [1, 2, 3, 1], random.pick([[0, 1, 2, 0], [1, 1, 1, 1], [0, 0, 0, 0]]));
      u.set('timeout_period', seed === 1 ? 5_000 : 0);
      Object.assign(b, { probing: 15, interrupts: 1, blockedPeriod: s.blockedPeriod, probeLost: s.lost, probeMissed: s.missed, drop: seed === 2 ? 4 : 0, probeTaken: s.ready });
      for (let page = 0; page < PAGES; page++) b.paes.set(page, random.pick(RIGHTS));
      for (let i = 0; i < 2_500; i++) {
        const queue = random.int(0, P.queues - 1);
        if (random.chance(s.post) && b.outstanding(queue) < 6) post(b, queue, s);
        if (random.chance(s.change)) b.change(random.int(0, PAGES - 1), random.int(1, 3), random.pick(RIGHTS));
        if (random.chance(s.switches)) b.enable ^= 1 << queue;
        if (random.chance(s.switches)) b.master ^= 1 << queue;
        if (random.chance(s.switches)) b.probing ^= 1 << queue;
        if (random.chance(s.switches)) b.mayProbe ^= 1;
        if (random.chance(s.resets)) b.reset(random.int(1, 3));
        b.step();
      }
      Object.assign(b, { enable: 15, master: 15, mayProbe: 1, mood: { ...s, answer: 1 }, probeMissed: 0 });
      for (let page = 0; page < PAGES; page++) if (b.paes.get(page) === 2) b.change(page, 1, 3);
      b.settle(60_000);
      for (const f of b.faults) total[f.kind as keyof typeof total]++;
      for (const d of b.done) statuses.add(d.status);
    }
  }, 120_000);

  test('all of it happened', () => {
    for (const [kind, n] of Object.entries(total)) expect(n, `kind ${kind}`).toBeGreaterThan(10);
    expect([...statuses].sort()).toEqual([DONE_STATUS.ok, DONE_STATUS.invalid, DONE_STATUS.failure, DONE_STATUS.dropped, DONE_STATUS.reset, DONE_STATUS.bad_interrupt]);
    const covers = unit.covers();
    const mine = ['u_prober.', 'u_issuer.u_', 'u_blocked_time.'];
    const missed = [...covers].filter(([c, n]) => mine.some((p) => c.startsWith(p)) && !c.includes('_turn.') && n === 0).map(([c]) => c);
    expect(missed).toEqual([]);
  });
});

function post(b: DmaBench, queue: number, s: Shape): void {
  const { random } = b;
  if (random.chance(s.interrupt)) {
    const length = random.chance(0.7) ? 4 : random.int(1, 9);
    b.post({ queue, write: random.chance(0.8), gpa: INTERRUPT_RANGE.base + 4 * random.int(0, 200) + (random.chance(0.8) ? 0 : random.int(1, 3)), length });
    return;
  }
  b.post({ queue, write: random.chance(0.5), gpa: random.int(0, PAGES - 10) * 4096 + random.int(0, 4095), length: random.chance(s.long) ? random.int(1, 30_000) : random.int(1, 700) });
}

