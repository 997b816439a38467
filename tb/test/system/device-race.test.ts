import { describe, expect, test } from 'vitest';
import { DONE_STATUS } from '../../../hw/spec/messages.ts';
import { drawBelow, drawStream } from '../../pcie/draw.ts';
import { ACK_BASE, PAGE, type DeviceBench } from '../support/device-bench.ts';
import { OpenPages } from '../support/open-pages.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const OFFSETS = Array.from({ length: 61 }, (_, i) => i);
/** Ticks from a command's arrival to its row write are about as many as from a descriptor's to its lookup. */
const EARLIEST = -25;
const FIRST = 8;

/** Notes when the last completion of each read enters the device. */
function ends(d: DeviceBench): Map<object, number> {
  const at = new Map<object, number>();
  const inner = d.responder;
  d.responder = (read) => {
    const replies = inner(read)!;
    at.set(read, d.reads.at(-1)!.tick + replies.at(-1)!.after);
    return replies;
  };
  return at;
}

type Outcome = 'all' | 'some' | 'none';

/** One descriptor of 2,000 bytes (several grants) and one update of its page, `offset` ticks apart; checks the safety of it, gives what came out. */
function race(d: DeviceBench, write: boolean, op: 'clear' | 'read-only', offset: number): Outcome {
  d.bringUp();
  d.update({ op: 'set', first: FIRST, count: 2 });
  const lastCompletion = ends(d);
  const start = d.tick + 40;
  const tag = d.dma({ queue: 0, write, gpa: FIRST * PAGE + 1001, length: 2000, at: start });
  const sequence = d.command(op === 'clear' ? { op, first: FIRST } : { op: 'set', first: FIRST, rights: 1 }, 'one TLP', start + EARLIEST + offset);
  expect(d.nextAck()).toMatchObject({ sequence, status: 0 });
  // The acknowledgement has left: nothing of the page under way, nothing to come.
  const [writes, reads] = [d.dmaWrites.length, d.reads.length];
  const acked = d.writes.findLast((w) => w.address >= ACK_BASE)!.tick;
  for (const r of d.reads) expect(lastCompletion.get(r.tlp), 'last completion of a read').toBeLessThan(acked);
  d.settle();
  if (!d.isDone(tag)) {
    const r = d.nextRecord();
    expect([r.first_page, r.page_count]).toEqual([FIRST, 1]);
    d.respond(r, 'failure');
  }
  const done = d.finished(tag);
  d.settle();
  expect(d.dmaWrites.length).toBe(writes);
  expect(d.reads.length).toBe(reads);
  expect(d.dmaWrites.reduce((n, w) => n + w.data.length, 0) + d.reads.reduce((n, r) => n + r.bytes, 0)).toBe(done.bytes);
  expect(d.tokens(0)).toBe(0);
  expect(d.errors()).toEqual([]);
  expect(done.status).toBe(done.bytes === 2000 ? DONE_STATUS.ok : DONE_STATUS.failure);
  return done.bytes === 2000 ? 'all' : done.bytes > 0 ? 'some' : 'none';
}

describe('a descriptor and an update of its page at every distance: after the acknowledgement no TLP of the page leaves', () => {
  test.each([
    ['write', 'clear', 0, [1, 0]], ['write', 'clear', 70, [1, 40]], ['write', 'read-only', 0, [3, 9]], ['read', 'clear', 0, [3, 0]], ['read', 'clear', 90, [1, 60]],
  ] as const)('%s against %s, stall %i, sent delay %j', (way, op, stall, sentDelay) => {
    const outcomes = OFFSETS.map((offset) => race(device({ seed: 100 + offset, stall, sentDelay, maxPayload: 0, maxRead: 1 }), way === 'write', op, offset));
    // The sweep begins before the first grant and goes on past it; else it would prove nothing.
    expect(outcomes[0]).toBe('none');
    expect(outcomes.filter((o) => o === 'some').length).toBeGreaterThan(3);
    expect(outcomes.at(-1)).not.toBe('none');
  });
});

describe('pages that come and go under load', () => {
  test.each([1, 2, 3, 4])('no TLP reaches a page between the acknowledgement of its clear and the next set, seed %i', (seed) => {
    const draw = drawStream(seed, 3);
    const d = device({ seed, stall: 45 * (seed - 1), sentDelay: [1, 50], maxPayload: seed % 3, maxRead: seed % 4 }).bringUp();
    const host = new OpenPages(d);
    let faults = 0;
    const answer = (code: 'success' | 'failure'): void => {
      while (d.get('PRQ_TAIL', 'TAIL') > d.prqHead) {
        d.respond(d.nextRecord(), code);
        faults++;
      }
      d.giveSlots();
    };
    const sent = [0, 0, 0, 0];
    for (let round = 0; round < 60; round++) {
      sent.forEach((n, queue) => {
        for (let free = 3 - (n - d.dones.filter((o) => o.queue === queue).length); free > 0; free--, sent[queue]!++) {
          d.dma({ queue, write: drawBelow(draw, 2) === 0, gpa: drawBelow(draw, 8 * PAGE), length: 1 + drawBelow(draw, 3000) });
        }
      });
      d.run(drawBelow(draw, 250));
      const first = drawBelow(draw, 8);
      host.update(round % 3 === 2 ? 'clear' : 'set', drawBelow(draw, 2), first, 1 + drawBelow(draw, 9 - first));
      d.run(drawBelow(draw, 250));
      answer(drawBelow(draw, 3) ? 'failure' : 'success');
    }
    const all = sent.reduce((a, b) => a + b);
    for (let i = 0; i < 60 && d.dones.length < all; i++) {
      d.run(2_000);
      answer('failure');
    }
    expect(host.broken).toEqual([]);
    expect(d.dones).toHaveLength(all);
    expect(d.dones.filter((o) => o.status === DONE_STATUS.ok).length).toBeGreaterThan(30);
    expect(faults).toBeGreaterThan(30);
    expect([d.tokens(0), d.tokens(1)]).toEqual([0, 0]);
    expect(d.errors()).toEqual([]);
  });
});
