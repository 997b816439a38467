import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../host/events.ts';
import { Iommu } from '../../host/iommu.ts';
import { Judge, JudgeError } from '../../host/judge.ts';
import { fixedLatency } from '../../host/latency.ts';
import { HostMemory } from '../../host/memory.ts';
import { PaeShadow } from '../../host/pae-shadow.ts';
import { Random } from '../../host/random.ts';

const RID = 0x101;
const PAGE = 0x20;
const AT = PAGE * 4096;

function setUp(onViolation: 'throw' | 'count' = 'throw', iotlbEntries = 4) {
  const events = new EventQueue();
  const memory = new HostMemory();
  const judge = new Judge(() => events.now, { onViolation, historyLines: 100 });
  const landed: number[] = [];
  const lowered: number[] = [];
  const iommu = new Iommu({
    events, memory, judge, latency: fixedLatency, random: new Random(1, 'i'), iotlbEntries,
    landed: (_d, address, bytes) => landed.push(address, bytes),
    lowered: (_d, page) => lowered.push(page),
  });
  iommu.attach(RID, 1, 0);
  return { events, memory, judge, iommu, landed, lowered };
}

/** The error that `run` ends with. */
function judged(run: () => void): JudgeError {
  try {
    run();
  } catch (error) {
    if (error instanceof JudgeError) return error;
    throw error;
  }
  throw new Error('no violation was found');
}

const byte = Uint8Array.of(0x77);

describe('the judge', () => {
  it('lets a granted DMA through, with real bytes', () => {
    const { memory, iommu, judge, landed } = setUp();
    const frame = memory.allocate();
    iommu.map(0, PAGE, frame, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.granted(RID, PAGE, 1, false);
    iommu.write(RID, AT + 5, byte, null, 0);
    expect(memory.bytes(frame)[5]).toBe(0x77);
    expect(iommu.read(RID, AT + 4, 2, 0)).toEqual({ ok: true, data: Uint8Array.of(0, 0x77) });
    expect([judge.total, landed]).toEqual([0, [AT + 5, 1]]);
  });

  it('refuses a DMA to a page that is not mapped, and tells the whole history', () => {
    const { events, memory, iommu } = setUp();
    iommu.map(0, PAGE, memory.allocate(), 1);
    iommu.granted(RID, PAGE, 1, false);
    events.advanceTo(50);
    iommu.unmap(0, PAGE);
    events.advanceTo(70);
    const error = judged(() => void iommu.read(RID, AT, 4, 60));
    expect(error).toMatchObject({ kind: 'no-right', domain: 0, page: PAGE });
    expect(error.history).toEqual([
      '0 ns: map to frame 1, rights 1, mapping generation 1',
      '0 ns: grant read to function 1, mapping generation 1',
      '50 ns: unmap',
      '70 ns: DMA read of function 1: refused',
    ]);
    expect(error.message).toContain('left at 60 ns: the page is not mapped; refused');
  });

  it('refuses a write to a read-only page', () => {
    const { memory, iommu } = setUp('count');
    iommu.map(0, PAGE, memory.allocate(), 1);
    iommu.granted(RID, PAGE, 1, false);
    iommu.write(RID, AT, byte, null, 0);
    expect(memory.bytes(1)[0]).toBe(0);
  });

  it('finds a DMA without a grant, per direction and function', () => {
    const { memory, iommu } = setUp();
    iommu.map(0, PAGE, memory.allocate(), 3);
    iommu.granted(RID, PAGE, 1, false);
    expect(judged(() => iommu.write(RID, AT, byte, null, 0)).kind).toBe('no-grant');
    iommu.attach(RID + 1, 2, 0);
    expect(judged(() => void iommu.read(RID + 1, AT, 1, 0)).kind).toBe('no-grant');
  });

  it('takes the latest grant not later than the time the DMA left', () => {
    const { events, memory, iommu, judge } = setUp('count');
    iommu.map(0, PAGE, memory.allocate(), 3);
    events.advanceTo(10);
    iommu.granted(RID, PAGE, 1, true); // generation 1
    events.advanceTo(20);
    iommu.unmap(0, PAGE);
    iommu.map(0, PAGE, memory.allocate(), 3); // generation 2
    events.advanceTo(30);
    iommu.granted(RID, PAGE, 1, true);
    iommu.write(RID, AT, byte, null, 30);
    expect(judge.total).toBe(0);
    iommu.write(RID, AT, byte, null, 29);
    expect(judge.counts['stale-mapping']).toBe(1);
    iommu.write(RID, AT, byte, null, 9);
    expect(judge.counts['no-grant']).toBe(1);
    expect(judge.firstErrors[0]!.message).toContain('granted under mapping generation 1, reached frame 2 of generation 2');
  });

  it('sees a frame that was freed and mapped again, even the same frame', () => {
    const { memory, iommu } = setUp();
    const frame = memory.allocate();
    iommu.map(0, PAGE, frame, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.unmap(0, PAGE);
    memory.free(frame);
    iommu.map(0, PAGE, memory.allocate(), 3);
    expect(judged(() => iommu.write(RID, AT, byte, null, 1)).kind).toBe('stale-mapping');
  });

  it('keeps the generation when only rights rise, and refuses another frame without unmap', () => {
    const { memory, iommu, judge } = setUp();
    const frame = memory.allocate();
    iommu.map(0, PAGE, frame, 1);
    iommu.granted(RID, PAGE, 1, false);
    void iommu.read(RID, AT, 1, 0); // the read-only translation is in the IOTLB now
    iommu.map(0, PAGE, frame, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.write(RID, AT, byte, null, 0);
    expect(judge.total).toBe(0);
    expect(() => iommu.map(0, PAGE, frame + 1, 3)).toThrow(/unmap it before/);
    expect(() => iommu.map(0, PAGE, frame, 1)).toThrow(/unmap it before/);
  });

  it('finds a verdict that grants what the page table does not', () => {
    const { memory, iommu } = setUp();
    iommu.map(0, PAGE, memory.allocate(), 1);
    expect(judged(() => iommu.granted(RID, PAGE, 1, true)).kind).toBe('grant-without-right');
    expect(judged(() => iommu.granted(RID, PAGE, 2, false)).page).toBe(PAGE + 1);
  });

  it('names what no domain and no page can hold', () => {
    const { memory, iommu } = setUp();
    iommu.map(0, PAGE, memory.allocate(), 3);
    expect(judged(() => iommu.write(0x999, AT, byte, null, 0)).kind).toBe('malformed');
    expect(judged(() => void iommu.read(RID, AT + 4095, 2, 0)).message).toContain('crosses a page');
    expect(() => iommu.attach(RID, 1, 0)).toThrow(/bound already/);
  });

  it('lets the PF reach the rings and nothing else, without grants', () => {
    const { memory, iommu } = setUp();
    const ring = memory.allocateContiguous(1);
    const other = memory.allocate();
    iommu.attachHost(0x100, [ring]);
    iommu.write(0x100, ring * 4096 + 8, byte, null, 0);
    expect(memory.bytes(ring)[8]).toBe(0x77);
    expect(judged(() => iommu.write(0x100, other * 4096, byte, null, 0)).kind).toBe('no-right');
  });

  it('counts repeats in one line of a history and drops the oldest lines', () => {
    let ns = 0;
    const judge = new Judge(() => ++ns, { onViolation: 'count', historyLines: 2 });
    judge.note(0, 1, 'unmap');
    judge.note(0, 1, 'raise', 1);
    judge.note(0, 1, 'raise', 1);
    judge.note(0, 1, 'raise', 3);
    expect(judge.history(0, 1)).toEqual(['(1 older lines dropped)', '2..3 ns: PAE set to rights 1 leaves the host (2 times)', '4 ns: PAE set to rights 3 leaves the host']);
    expect(judge.history(0, 2)).toEqual([]);
  });
});

describe('the IOTLB', () => {
  it('goes on serving an unmapped page until the invalidation is complete', () => {
    const { events, memory, iommu, judge, landed } = setUp('count');
    const frame = memory.allocate();
    iommu.map(0, PAGE, frame, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.write(RID, AT, byte, null, 0);
    iommu.unmap(0, PAGE);
    let complete = -1;
    iommu.invalidate(0, PAGE, 1, () => (complete = events.now));
    events.advanceTo(499);
    iommu.write(RID, AT + 1, byte, null, 0);
    expect([complete, memory.bytes(frame)[1], judge.counts['no-right']]).toEqual([-1, 0x77, 1]);
    expect(judge.firstErrors[0]!.message).toContain('a stale IOTLB entry still led to frame 1');
    events.advanceTo(500);
    iommu.write(RID, AT + 2, byte, null, 0);
    expect([complete, memory.bytes(frame)[2], judge.counts['no-right']]).toEqual([500, 0, 2]);
    expect(landed.length).toBe(6);
  });

  it('serves the old frame when a page is mapped again without invalidation, and the judge sees it', () => {
    const { memory, iommu, judge } = setUp('count');
    const old = memory.allocate();
    iommu.map(0, PAGE, old, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.write(RID, AT, byte, null, 0);
    iommu.unmap(0, PAGE);
    const fresh = memory.allocate();
    iommu.map(0, PAGE, fresh, 3);
    iommu.granted(RID, PAGE, 1, true);
    iommu.write(RID, AT + 1, byte, null, 1);
    expect([memory.bytes(old)[1], memory.bytes(fresh)[1]]).toEqual([0x77, 0]);
    expect(judge.counts['stale-mapping']).toBe(1);
  });

  it('holds only as many entries as it has', () => {
    const { memory, iommu, judge } = setUp('count', 1);
    for (const page of [PAGE, PAGE + 1]) {
      iommu.map(0, page, memory.allocate(), 3);
      iommu.granted(RID, page, 1, true);
      iommu.write(RID, page * 4096, byte, null, 0);
    }
    iommu.unmap(0, PAGE);
    iommu.write(RID, AT, byte, null, 0);
    expect(judge.firstErrors[0]!.message).toContain('; refused');
  });
});

describe('the shadow of the PA-BITMAP', () => {
  it('must stay within the page table at every change', () => {
    const { memory, iommu, judge, lowered } = setUp('count');
    const shadow = new PaeShadow(0, iommu, judge);
    iommu.map(0, PAGE, memory.allocate(), 1);
    shadow.raise(PAGE, 1);
    expect([judge.total, shadow.scrub()]).toEqual([0, { pages: 1, wrong: 0 }]);
    shadow.raise(PAGE, 3);
    expect(judge.counts['pae-not-subset']).toBe(1);
    shadow.lower(PAGE, 1);
    iommu.unmap(0, PAGE);
    expect(lowered).toEqual([PAGE]);
    expect(shadow.check(PAGE)).toBe(false);
    expect(shadow.scrub()).toEqual({ pages: 1, wrong: 1 });
    shadow.lower(PAGE, 0);
    expect(shadow.scrub()).toEqual({ pages: 0, wrong: 0 });
  });
});
