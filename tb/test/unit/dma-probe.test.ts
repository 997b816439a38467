import { beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../../../hw/dma/engine.ts';
import { FAULT_KIND } from '../../../hw/message/fields.ts';
import { DEVICE_CLASS, DONE_STATUS } from '../../../hw/spec/messages.ts';
import { INTERRUPT_RANGE } from '../../../hw/spec/pae.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { Random } from '../../host/random.ts';
import { CALM_DMA, DmaBench, type DmaMood } from '../support/dma-bench.ts';
import { openUnit, type UnitBench } from '../support/unit-bench.ts';

const P = presets.small;
const PAGE = 4096;
const REGION = P.pagesPerRegion;
const { block, nic_receive: nic } = DEVICE_CLASS;
let unit: UnitBench;
beforeAll(async () => void (unit = await openUnit(engine, P)), 300_000);

/** Nobody answers faults; queues 0 and 3 belong to function 1, 1 to 2, 2 to 3. */
function bench(classes: readonly number[] = [block, nic, block, block], mood: Partial<DmaMood> = {}): DmaBench {
  unit.reset(1);
  const b = new DmaBench(unit, P, new Random(1, 'probe'), { ...CALM_DMA, answer: 0, ...mood }, [1, 2, 3, 1], classes);
  b.probing = 15;
  return b;
}
const probed = (b: DmaBench): number[] => b.faults.filter((f) => f.kind === FAULT_KIND.probe).map((f) => f.page);
const probes = (b: DmaBench): number[] => b.looks.filter((l) => l.probe).map((l) => l.page);
const read = (b: DmaBench, queue: number, page: number, pages = 1) => b.post({ queue, write: false, gpa: page * PAGE, length: (pages - 1) * PAGE + 64 });

describe('probes', () => {
  test('behind a parked descriptor: probeDepth of them; of NIC receive all that are posted', () => {
    const b = bench();
    for (const queue of [0, 1]) for (let i = 0; i < P.queueDepth; i++) read(b, queue, 10 * queue + i);
    b.run(300);
    expect(b.faults.filter((f) => f.kind === FAULT_KIND.fault).map((f) => f.page).sort((x, y) => x - y)).toEqual([0, 10]);
    expect(b.faults.filter((f) => f.queue === 0 && f.kind === FAULT_KIND.probe).map((f) => f.page)).toEqual([1]);
    expect(new Set(b.faults.filter((f) => f.queue === 1 && f.kind === FAULT_KIND.probe).map((f) => f.page))).toEqual(new Set([10, 11, 12, 13].filter((page) => page > 10 || probed(b).includes(10))));
    expect(b.u.num('busy')).toBe(0);
    // The next one comes near when the front one goes.
    b.change(0, 1, 3);
    b.respond(0);
    b.run(100);
    expect(b.faults.filter((f) => f.queue === 0).map((f) => `${f.page}: ${f.kind}`).sort()).toEqual(['0: 0', '1: 0', '1: 1', '2: 1']);
  });

  test('a buffer of NIC receive is probed when it is posted, while its data is not there', () => {
    const b = bench([block, nic, block, block], { data: 0 });
    b.post({ queue: 1, write: true, gpa: 7 * PAGE, length: 100 });
    b.post({ queue: 0, write: true, gpa: 8 * PAGE, length: 100 });
    b.run(100);
    expect(b.faults).toMatchObject([{ queue: 1, kind: FAULT_KIND.probe, page: 7, write: true, func: 2 }]);
    expect(b.tokens).toBe(0);
    // Its own lookup comes all the same, when there is data.
    b.mood = { ...b.mood, data: 1 };
    b.until(() => b.faults.length === 3, 'both faults');
    expect(b.faults.slice(1).every((f) => f.kind === FAULT_KIND.fault)).toBe(true);
  });

  test('each region of a descriptor once, with what is missing there; grants, blocked and denied pages are passed over', () => {
    const b = bench();
    for (let page = 0; page < 6 * REGION; page++) b.paes.set(page, 3);
    for (const page of [0, REGION + 3, REGION + 9, 3 * REGION]) b.paes.set(page, 0);
    b.paes.set(2 * REGION, 2);
    read(b, 0, 0);
    read(b, 0, REGION - 1, 2 * REGION + 2);
    b.run(400);
    expect(b.faults.map((f) => [f.kind, f.page, f.pages])).toEqual([[0, 0, 1], [1, REGION + 3, 7], [1, 3 * REGION, 1]]);
    expect(probes(b)).toEqual([REGION - 1, REGION, 2 * REGION, 3 * REGION]);
  });

  test('a read-only page is missing for a write', () => {
    const b = bench();
    b.paes.set(5, 1);
    read(b, 0, 1);
    b.post({ queue: 0, write: true, gpa: 5 * PAGE, length: 10 });
    read(b, 2, 1);
    read(b, 2, 5);
    b.run(200);
    expect(probed(b)).toEqual([5]);
  });

  test('wait while the message engine would drop them, and do not keep the device awake', () => {
    const b = bench();
    b.mayProbe = 0;
    for (const page of [1, 2]) read(b, 0, page);
    b.run(200);
    expect(probes(b)).toEqual([]);
    expect(b.u.num('busy')).toBe(0);
    b.mayProbe = 1;
    b.run(50);
    expect(probed(b)).toEqual([2]);
  });

  test('a line that is not there is asked for 16 times; a lost probe again too', () => {
    for (const what of ['probeMissed', 'probeLost'] as const) {
      const b = bench();
      b[what] = 1;
      for (const page of [1, 2]) read(b, 0, page);
      b.run(600);
      expect(probes(b)).toEqual(Array<number>(16).fill(2));
      expect([b.u.num('busy'), probed(b)]).toEqual([0, []]);
    }
  });

  test('off: no probe; a queue that may not begin descriptors does not probe', () => {
    const b = bench();
    b.probing = 0;
    for (const queue of [0, 1, 2]) for (const page of [1, 2, 3]) read(b, queue, page);
    b.run(200);
    b.probing = 15;
    b.enable = 0;
    b.run(100);
    expect(probes(b)).toEqual([]);
    b.enable = 15;
    b.run(200);
    expect([...new Set(probed(b))].sort()).toEqual([2, 3]);
  });

  test('a change between the check and the verdict: asked again, not reported', () => {
    for (let offset = 0; offset < 12; offset++) {
      const b = bench();
      read(b, 0, 1);
      read(b, 0, 2);
      b.until(() => probes(b).length === 1, 'the probe');
      b.run(offset);
      b.change(2, 1, 3);
      b.run(100);
      // The probe was taken in the clock before; its verdict comes 7 clocks later, in the clock of a change of offset 6.
      expect(probed(b).length, `offset ${offset}`).toBe(offset > 6 ? 1 : 0);
      expect(probes(b).length, `offset ${offset}`).toBe(offset >= 4 && offset <= 6 ? 2 : 1);
    }
  });

  test('a reset of its function at every moment: nothing of it is told afterwards', () => {
    for (let offset = 0; offset < 30; offset++) {
      const b = bench();
      read(b, 0, 1);
      read(b, 0, 2);
      b.until(() => b.faults.length > 0, 'the fault');
      b.run(offset);
      b.reset(1);
      b.until(() => b.resetsDone === 2, 'the end of the reset');
      const told = b.faults.length;
      b.run(60);
      expect(b.faults.length, `offset ${offset}`).toBe(told);
      expect(b.done.map((d) => d.status)).toEqual([DONE_STATUS.reset, DONE_STATUS.reset]);
    }
  });

  test('they change nothing of what the queues do, in no clock', () => {
    const traces = [0, 15].map((probing) => {
      const b = bench([nic, nic, block, block], { answer: 1, ready: 1, complete: 1 });
      b.probing = probing;
      const draw = new Random(7, 'same');
      for (let page = 0; page < 300; page++) b.paes.set(page, draw.chance(0.9) ? 3 : 0);
      for (let i = 0; i < 1_500; i++) {
        if (draw.chance(0.1)) b.post({ queue: draw.int(0, 3), write: draw.chance(0.5), gpa: draw.int(0, 290 * PAGE), length: draw.int(1, 3_000) });
        b.step();
      }
      b.settle();
      return { looks: b.looks.filter((l) => !l.probe).map((l) => [l.clock, l.page]), done: b.done.map((d) => [d.tag, d.clock]), probes: probes(b).length };
    });
    const [off, on] = [traces[0]!, traces[1]!];
    expect(on.probes).toBeGreaterThan(50);
    expect(off.probes).toBe(0);
    expect(on.looks).toEqual(off.looks);
    expect(on.done).toEqual(off.done);
  });
});

describe('a page that is blocked for too long', () => {
  const PERIOD = 200;
  const blocked = (b: DmaBench): number[] => b.faults.filter((f) => f.kind === FAULT_KIND.blocked).map((f) => f.clock);

  test('is reported once, after one to two periods; the DMA goes on waiting', () => {
    for (let offset = 0; offset < PERIOD; offset += 37) {
      const b = bench();
      b.blockedPeriod = PERIOD;
      // Another queue lets the periods begin at another moment.
      b.paes.set(3, 2);
      read(b, 2, 3);
      b.run(offset);
      const from = b.clock;
      b.paes.set(9, 2);
      const d = read(b, 0, 9);
      b.run(6 * PERIOD);
      const mine = b.faults.filter((f) => f.queue === 0);
      expect(mine).toMatchObject([{ kind: FAULT_KIND.blocked, page: 9, pages: 1, func: 1, write: false }]);
      expect(mine[0]!.clock - from).toBeGreaterThan(PERIOD);
      expect(mine[0]!.clock - from).toBeLessThan(2 * PERIOD + 40);
      expect(b.u.num('busy')).toBe(0);
      expect(b.u.get('timeout_at')).toBe(2n ** 64n - 1n);
      b.change(9, 1, 3);
      b.run(100);
      expect(b.finished(d)).toMatchObject({ status: DONE_STATUS.ok });
    }
  });

  test('asking again in between does not start its time anew; a grant does', () => {
    const b = bench();
    b.blockedPeriod = PERIOD;
    b.paes.set(9, 2);
    read(b, 0, 9);
    for (let i = 0; i < 2 * PERIOD + 60; i++) {
      if (i % 20 === 0) b.change(100, 1, 3);
      b.step();
    }
    expect(b.looks.length).toBeGreaterThan(15);
    expect(blocked(b)).toHaveLength(1);
    b.change(9, 1, 3);
    b.run(100);
    b.change(9, 1, 2);
    read(b, 0, 9);
    b.run(3 * PERIOD);
    expect(blocked(b)).toHaveLength(2);
  });

  test('with no time set nothing is reported; a short block is not', () => {
    const b = bench();
    b.paes.set(9, 2);
    read(b, 0, 9);
    b.run(2_000);
    expect(b.faults).toEqual([]);
    b.change(9, 1, 3);
    b.run(50);
    b.blockedPeriod = PERIOD;
    b.change(9, 1, 2);
    read(b, 0, 9);
    b.run(PERIOD - 50);
    b.change(9, 1, 3);
    b.run(1_000);
    expect(b.faults).toEqual([]);
    expect(b.done).toHaveLength(2);
  });

  test('a reset while the report is at the port waits for it', () => {
    const b = bench([block, block, block, block], { ready: 1 });
    b.blockedPeriod = PERIOD;
    b.paes.set(9, 2);
    read(b, 0, 9);
    b.mood = { ...b.mood, ready: 0 };
    b.run(20);
    b.mood = { ...b.mood, ready: 1 };
    b.until(() => b.looks.length === 1, 'the lookup');
    b.mood = { ...b.mood, ready: 0 };
    b.until(() => b.u.num('fault_valid') === 1, 'the report');
    b.reset(1);
    b.run(100);
    expect(b.resetsDone).toBe(0);
    b.mood = { ...b.mood, ready: 1 };
    b.until(() => b.resetsDone === 2, 'the end of the reset');
    expect(blocked(b)).toHaveLength(1);
    expect(b.done).toMatchObject([{ status: DONE_STATUS.reset }]);
  });
});

describe('the interrupt range', () => {
  const AT = INTERRUPT_RANGE.base;
  const one = (d: { write?: boolean; gpa: number; length: number }, set: (b: DmaBench) => void = () => {}) => {
    const b = bench();
    b.interrupts = 1;
    set(b);
    const posted = b.post({ queue: 0, write: true, ...d });
    b.run(800);
    return { b, end: b.finished(posted) };
  };

  test.each([AT, AT + 0x1ff8, AT + INTERRUPT_RANGE.bytes - 4])('an aligned doubleword to 0x%x leaves as it is, without lookup or token', (gpa) => {
    const { b, end } = one({ gpa, length: 4 });
    expect(end).toMatchObject({ status: DONE_STATUS.ok, bytes: 4, waited: 0 });
    expect(b.writes).toMatchObject([{ address: gpa, bytes: 4, requester: 0x101 }]);
    expect([b.looks, b.tokens]).toEqual([[], 0]);
  });

  test.each([
    { gpa: AT, length: 8 }, { gpa: AT, length: 2 }, { gpa: AT + 2, length: 4 }, { gpa: AT + 1, length: 3 }, { gpa: AT + 0xffc, length: 8 }, { gpa: AT, length: 4, write: false }, { gpa: AT + 8, length: 5_000, write: false },
    { gpa: AT, length: 9_000 },
  ])('anything else ends with a named error: %o', (d) => {
    const { b, end } = one(d);
    expect(end).toMatchObject({ status: DONE_STATUS.bad_interrupt, bytes: 0 });
    expect([b.writes, b.looks, b.tokens]).toEqual([[], [], 0]);
    // The queue goes on.
    b.paes.set(1, 3);
    const next = read(b, 0, 1);
    b.run(100);
    expect(b.finished(next)).toMatchObject({ status: DONE_STATUS.ok });
  });

  test('a descriptor that runs into it ends there', () => {
    const { b, end } = one({ gpa: AT - PAGE, length: 2 * PAGE }, (x) => void x.paes.set(AT / PAGE - 1, 3));
    expect(end).toMatchObject({ status: DONE_STATUS.bad_interrupt, bytes: PAGE });
    expect(b.writes.every((w) => w.address < AT)).toBe(true);
    b.settle();
  });

  test('the pages beside it are memory', () => {
    for (const gpa of [AT - 4, AT + INTERRUPT_RANGE.bytes]) {
      const { b, end } = one({ gpa, length: 4 });
      expect(end).toBeUndefined();
      expect(b.faults).toMatchObject([{ page: Math.floor(gpa / PAGE) }]);
    }
  });

  test('of a disabled function: denied', () => {
    const { b, end } = one({ gpa: AT, length: 4 }, (x) => void (x.allowed = 0b1110));
    expect(end).toMatchObject({ status: DONE_STATUS.denied, bytes: 0 });
    expect(b.writes).toEqual([]);
  });

  test('not exempt unless switched on', () => {
    const { b, end } = one({ gpa: AT, length: 4 }, (x) => void (x.interrupts = 0));
    expect(end).toBeUndefined();
    expect(b.faults).toMatchObject([{ page: AT / PAGE, kind: FAULT_KIND.fault }]);
  });

  test('an interrupt leaves behind the data of the descriptors before it, and does not pass a parked one', () => {
    const b = bench();
    b.interrupts = 1;
    for (const page of [1, 2]) b.paes.set(page, 3);
    b.post({ queue: 0, write: true, gpa: PAGE, length: 8_000 });
    const interrupt = b.post({ queue: 0, write: true, gpa: AT, length: 4 });
    b.settle();
    expect(b.writes.at(-1)).toMatchObject({ address: AT, bytes: 4 });
    b.post({ queue: 0, write: true, gpa: 7 * PAGE, length: 10 });
    const second = b.post({ queue: 0, write: true, gpa: AT + 4, length: 4 });
    b.run(300);
    expect([b.finished(interrupt)?.status, b.finished(second)]).toEqual([DONE_STATUS.ok, undefined]);
    b.change(7, 1, 3);
    b.respond(0);
    b.settle();
    expect(b.writes.slice(-2).map((w) => w.address)).toEqual([7 * PAGE, AT + 4]);
  });
});
