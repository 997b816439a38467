import { describe, expect, test } from 'vitest';
import { ACK_BASE, PAGE, type DeviceBench } from '../support/device-bench.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const OFFSETS = Array.from({ length: 61 }, (_, i) => i - 20);
const FIRST = 12;

/** Host software that answers every record with success after its pages are set, until the descriptors are done; gives how many records it saw. */
function serve(d: DeviceBench, tags: readonly number[]): number {
  const before = d.prqHead;
  for (let i = 0; i < 50 && !tags.every((t) => d.isDone(t)); i++) {
    d.run(400);
    while (d.get('PRQ_TAIL', 'TAIL') > d.prqHead) {
      const r = d.nextRecord();
      d.update({ op: 'set', first: r.first_page, count: r.page_count });
      d.respond(r);
    }
    d.giveSlots();
  }
  for (const tag of tags) expect(d.dones.find((o) => o.tag === tag), `descriptor ${tag}`).toMatchObject({ status: 0 });
  d.settle();
  expect([0, 1, 2, 3].map((q) => d.get('QUEUE', 'PARKED', q))).toEqual([0, 0, 0, 0]);
  expect(d.tokens(0)).toBe(0);
  expect(d.errors()).toEqual([]);
  return d.prqHead - before;
}

describe('no wake-up is lost, at every distance of', () => {
  test('a fault of a second queue from the answer to the first', () => {
    const joined = OFFSETS.map((offset) => {
      const d = device({ seed: 200 + offset }).bringUp();
      const first = d.dma({ queue: 0, write: true, gpa: FIRST * PAGE });
      const r = d.nextRecord();
      const at = d.tick + 60;
      // The page is not set, so that the second queue always faults; the first one faults again.
      d.store(d.regs.offset('PRQ_RESPONSE'), new Uint8Array([r.tag_index, 0, r.tag_generation, 0, 0, 0, 0, 0]), { at });
      const second = d.dma({ queue: 3, write: true, gpa: FIRST * PAGE, at: at + offset });
      expect(serve(d, [first, second])).toBeGreaterThan(0);
      return d.get('JOINED', 'COUNT');
    });
    // Joined the old request, joined the new one, or first with the new one: more than one of these was met.
    expect(Math.max(...joined)).toBeGreaterThan(0);
  });

  test.each([0, 80])('a fault from the set of its page, stall %i', (stall) => {
    const records = OFFSETS.map((offset) => {
      const d = device({ seed: 300 + offset, stall }).bringUp();
      const at = d.tick + 60;
      const tag = d.dma({ queue: 0, gpa: FIRST * PAGE, at });
      d.command({ op: 'set', first: FIRST }, 'one TLP', at + offset);
      d.nextAck();
      return serve(d, [tag]);
    });
    expect(new Set(records)).toEqual(new Set([0, 1]));
  });

  test('an answer from a clear that takes the page again: reached before the acknowledgement, or faulted again', () => {
    const again = OFFSETS.map((offset) => {
      const d = device({ seed: 400 + offset, sentDelay: [1, 20] }).bringUp();
      const tag = d.dma({ queue: 1, write: true, gpa: FIRST * PAGE, length: 400 });
      const r = d.nextRecord();
      d.update({ op: 'set', first: FIRST });
      const at = d.tick + 60;
      d.store(d.regs.offset('PRQ_RESPONSE'), new Uint8Array([r.tag_index, 0, r.tag_generation, 0, 0, 0, 0, 0]), { at });
      d.command({ op: 'clear', first: FIRST }, 'one TLP', at + offset);
      d.nextAck();
      const left = d.dmaWrites.length;
      d.run(600);
      expect(d.dmaWrites.length).toBe(left);
      expect(d.writes.findLast((w) => w.address >= ACK_BASE)!.tick).toBeLessThan(d.tick - 500);
      return serve(d, [tag]);
    });
    expect(new Set(again)).toEqual(new Set([0, 1]));
  });

  test('the return of a slot from the next fault, and from an answer', () => {
    for (const offset of OFFSETS) {
      const d = device({ seed: 500 + offset, prqLog2: 0 }).bringUp();
      const tags = [d.dma({ queue: 0, gpa: FIRST * PAGE })];
      const r = d.nextRecord();
      const at = d.tick + 60;
      tags.push(d.dma({ queue: 1, gpa: FIRST * PAGE, at }), d.dma({ queue: 3, gpa: (FIRST + 1) * PAGE, at: at + 3 }));
      d.store(d.regs.offset('PRQ_HEAD'), new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0]), { at: at + offset });
      d.store(d.regs.offset('PRQ_RESPONSE'), new Uint8Array([r.tag_index, 0, r.tag_generation, 0, 0, 0, 0, 0]), { at: at + 15 });
      // Queue 1 and 3, and queue 0 again when its page was not set by then.
      expect(serve(d, tags)).toBeGreaterThanOrEqual(2);
    }
  });
});
