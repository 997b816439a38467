import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VPRI } from '../../../hw/rtl/small/vpri_small.ts';
import type { FrameLink } from '../../bridge/link.ts';
import { qword } from '../../host/layout.ts';
import { completion, encodeTlp, memoryRead } from '../../pcie/tlp.ts';
import { commandBytes, DeviceBench, PAGE } from '../support/device-bench.ts';
import { PF_ID, ridOf } from '../support/device-wire.ts';
import { after, reads } from '../support/held-reads.ts';
import { openInProcess } from '../support/in-process.ts';
import { completionsOf } from '../support/read-replies.ts';
import { RingCommands } from '../support/ring-commands.ts';

let link: FrameLink;
beforeAll(async () => void (link = await openInProcess()));
afterAll(() => link.close());

test('an offset of the BAR at which nothing lies reads as zero', () => {
  const d = new DeviceBench(link);
  const taken = new Set(Object.values(VPRI.registers).flatMap((r) => Array.from({ length: r.count }, (_, i) => r.offset + i * r.stride)));
  const inWindow = (at: number): boolean => Object.values(VPRI.windows).some((w) => at >= w.offset && at < w.offset + w.bytes);
  const holes = Array.from({ length: 0x800 / 8 }, (_, i) => 8 * i).filter((at) => !taken.has(at) && !inWindow(at));
  expect(holes.length).toBeGreaterThan(100);
  for (const at of holes) expect([at, d.peek(at)]).toEqual([at, 0n]);
});

test('a queue of the PF: its faults and its DMA carry the requester ID of the PF, its requests count for function 0', () => {
  const d = new DeviceBench(link).bringUp();
  d.set('FUNCTION', { DOMAIN: 1, ENABLE: 1 }, 0);
  d.set('QUEUE', { FUNCTION: 0, ENABLE: 1 }, 0);
  const tag = d.dma({ queue: 0, write: true, gpa: 3 * PAGE, length: 100 });
  const r = d.nextRecord();
  expect(r).toMatchObject({ rid: PF_ID, domain: 1, queue: 0, first_page: 3 });
  expect(d.get('FUNCTION_REQUESTS', 'USED', 0)).toBe(1);
  d.update({ op: 'set', domain: 1, first: 3 });
  d.respond(r);
  expect(d.finished(tag)).toMatchObject({ status: 0, bytes: 100 });
  d.settle();
  expect(d.dmaWrites.map((w) => w.rid)).toEqual([PF_ID]);
  expect(d.get('FUNCTION_REQUESTS', 'USED', 0)).toBe(0);
});

/** Clocks between the store that clears and what sets the bit. */
const OFFSETS = Array.from({ length: 33 }, (_, i) => i - 16);

describe('an error bit that is set while it is cleared: at every offset it is there afterwards or not, and in one clock both meet', () => {
  const raise: Readonly<Record<string, (d: DeviceBench, tick: number) => void>> = {
    COMMAND_OVERFLOW: (d, tick) => [0, 1].forEach(() => d.command({ op: 'set', first: 1 }, 'one TLP', tick)),
    COMMAND_HOLE: (d, tick) => d.store(d.regs.window('COMMAND').offset, commandBytes({ op: 'set', first: 1 }, 1).slice(0, 4), { at: tick }),
    VF_ACCESS: (d, tick) => d.store(0, qword(0n), { func: 1, at: tick }),
    BAD_REQUEST: (d, tick) => d.store(0, qword(0n), { bar: 2, at: tick }),
    LOCKED_WRITE: (d, tick) => d.store(d.regs.offset('DOMAIN_BASE'), qword(1n), { at: tick }),
    STALE_RESPONSE: (d, tick) => d.store(d.regs.offset('PRQ_RESPONSE'), qword(3n), { at: tick }),
    DOMAIN_NOT_CLEARED: (d, tick) => {
      d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 1);
      d.store(d.regs.offset('DOMAIN_CTRL', 1), qword(d.regs.encode('DOMAIN_CTRL', { ENABLE_SET: 1 })), { at: tick });
    },
    UNEXPECTED_COMPLETION: (d, tick) => d.give({ port: 'rx_cpl', tick, tlp: encodeTlp(completion(memoryRead(ridOf(1), 2, PAGE, 64), 0, 0, 64, 0, new Uint8Array(64))), error: 0 }),
    COMPLETION_ERROR: (d, tick) => {
      d.dma({ queue: 0, gpa: PAGE, length: 64 });
      const [read] = reads(d, 1);
      d.answer(read!, after(completionsOf(read!, null, d.maxPayload), 0), tick);
    },
    COMMAND_FETCH: (d, tick) => {
      const ring = new RingCommands(d, 3);
      ring.write([{ op: 'set', first: 1 }]);
      ring.ring();
      const [read] = reads(d, 1);
      d.answer(read!, after(completionsOf(read!, null, d.maxPayload), 0), tick);
    },
    COMMAND_TAIL: (d, tick) => {
      new RingCommands(d, 3).enable(1);
      d.store(d.regs.offset('COMMAND_RING_TAIL'), qword(9n), { at: tick });
    },
  };
  test.each(Object.keys(raise))('%s', (name) => {
    const stays = OFFSETS.map((offset) => {
      const d = new DeviceBench(link).bringUp().openAll();
      d.responder = () => null;
      // Some of them need time before: the read of a fetch, a command.
      const tick = d.tick + 400;
      raise[name]!(d, tick);
      d.store(d.regs.offset('ERROR'), qword(2n ** 64n - 1n), { at: tick + offset });
      d.settle();
      return d.errors().includes(name);
    });
    // Cleared before: it is set; cleared behind: it is gone. Between the two there is one change, and no third thing.
    // A tail that is wrong stays wrong: its bit comes again at once.
    const lasts = name === 'COMMAND_TAIL';
    expect([stays[0], stays.at(-1)]).toEqual([true, lasts]);
    expect(stays.filter((s, i) => i > 0 && s !== stays[i - 1])).toHaveLength(lasts ? 0 : 1);
  });
});
