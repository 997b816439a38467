import { describe, expect, it } from 'vitest';
import { COMMAND, COMMAND_BYTES, RECORD, RECORD_BYTES } from '../../../hw/spec/messages.ts';
import { presets } from '../../../hw/spec/preset.ts';
import { EventQueue } from '../../host/events.ts';
import { firstContent } from '../../host/content.ts';
import { fixedLatency } from '../../host/latency.ts';
import { pack, ringPhase, unpack } from '../../host/layout.ts';
import { FramePool, FREED_BYTE, HostMemory } from '../../host/memory.ts';
import { Random } from '../../host/random.ts';
import { registersOf } from '../../host/regs.ts';
import { SwapDevice } from '../../host/swap.ts';

describe('host memory', () => {
  it('hands a freed frame out again, zeroed, with a new generation', () => {
    const memory = new HostMemory();
    const frame = memory.allocate();
    memory.write(frame, 10, Uint8Array.of(1, 2, 3), null, 0);
    const bytes = memory.bytes(frame);
    memory.free(frame);
    expect(bytes[10]).toBe(FREED_BYTE);
    expect(memory.allocate()).toBe(frame);
    expect(memory.generation(frame)).toBe(2);
    expect(memory.bytes(frame).every((b) => b === 0)).toBe(true);
  });

  it('leaves bytes alone that are not enabled', () => {
    const memory = new HostMemory();
    const frame = memory.allocate();
    memory.write(frame, 0, Uint8Array.of(9, 9, 9), null, 0);
    memory.write(frame, 0, Uint8Array.of(1, 2, 3), [true, false, true], 0);
    expect([...memory.bytes(frame).subarray(0, 3)]).toEqual([1, 9, 3]);
  });

  it('refuses a double free and a frame that does not exist', () => {
    const memory = new HostMemory();
    const frame = memory.allocate();
    memory.free(frame);
    expect(() => memory.free(frame)).toThrow(/not allocated/);
    expect(() => memory.bytes(77)).toThrow(/no frame 77/);
  });

  it('tells who watches a frame', () => {
    const memory = new HostMemory();
    const frame = memory.allocateContiguous(1);
    const seen: unknown[] = [];
    memory.watch(frame, (offset, sentNs) => seen.push([offset, sentNs]));
    memory.write(frame, 64, Uint8Array.of(1), null, 123);
    expect(seen).toEqual([[64, 123]]);
  });
});

describe('frame pool', () => {
  it('serves reservations whole and in order: a small one does not pass a large one', () => {
    const order: string[] = [];
    const pool = new FramePool(new HostMemory(), 4, () => {});
    pool.reserve(3, () => order.push('three'));
    const frames = [pool.take(), pool.take(), pool.take()];
    pool.reserve(2, () => order.push('two'));
    pool.reserve(1, () => order.push('one'));
    expect([order, pool.wanted, pool.available]).toEqual([['three'], 3, 1]);
    pool.give(frames[0]!);
    expect(order).toEqual(['three', 'two']);
    pool.give(frames[1]!);
    expect([order, pool.wanted]).toEqual([['three', 'two', 'one'], 0]);
  });

  it('refuses what can never be served, and a frame without a reservation', () => {
    const pool = new FramePool(new HostMemory(), 4, () => {});
    expect(() => pool.reserve(5, () => {})).toThrow(/budget is 4/);
    expect(() => pool.take()).toThrow(/without a reservation/);
  });
});

describe('swap device', () => {
  const swapOf = (events: EventQueue, parallel: number, readErrors = 0): SwapDevice => new SwapDevice({ events, random: new Random(1, 's'), latency: fixedLatency, parallel, readErrors, before: firstContent });

  it('gives back what was written, and before that the first content', () => {
    const events = new EventQueue();
    const swap = swapOf(events, 1);
    const page = new Uint8Array(4096).fill(7);
    const into = new Uint8Array(4096);
    swap.write(0, 5, page, () => {});
    page.fill(8); // the contents were taken at the write
    swap.read(0, 5, into, (ok) => expect(ok).toBe(true));
    events.advanceTo(1e6);
    expect(into.every((b) => b === 7)).toBe(true);
    swap.read(0, 6, into, () => {});
    events.advanceTo(2e6);
    expect(into).toEqual(firstContent(0, 6));
    expect([swap.reads, swap.writes]).toEqual([2, 1]);
  });

  it('serves as many at once as it says', () => {
    const events = new EventQueue();
    const swap = swapOf(events, 2);
    const done: number[] = [];
    for (let i = 0; i < 5; i++) swap.read(0, i, new Uint8Array(4096), () => done.push(events.now));
    events.advanceTo(1e6);
    expect(done).toEqual([80_000, 80_000, 160_000, 160_000, 240_000]);
  });

  it('reports a read error and keeps the page', () => {
    const events = new EventQueue();
    const swap = swapOf(events, 1, 1);
    const into = new Uint8Array(4096);
    let result: boolean | null = null;
    swap.write(0, 1, new Uint8Array(4096).fill(5), () => {});
    swap.read(0, 1, into, (ok) => (result = ok));
    events.advanceTo(1e6);
    expect([result, into[0], swap.peek(0, 1)[0]]).toEqual([false, 0, 5]);
  });
});

describe('message and register fields', () => {
  it('packs and unpacks every field of a record', () => {
    const values = { version: 1, type: 0, domain: 200, rid: 0x1ff, tag_index: 63, tag_generation: 65_535, first_page: 2 ** 40 + 5, rights: 3, last: 1, device_class: 2, page_count: 256, queue: 15, sequence: 2 ** 32 - 1, timestamp: 2 ** 45, phase: 1 };
    expect(unpack(RECORD, pack(RECORD, RECORD_BYTES, values))).toEqual(values);
  });

  it('puts a command together byte by byte as the layout says', () => {
    const bytes = pack(COMMAND, COMMAND_BYTES, { op: 2, rights: 3, irq: 1, domain: 5, sequence: 0x01020304, first_page: 0x1234, page_count: 9 });
    expect([...bytes.subarray(0, 10)]).toEqual([0x72, 5, 0, 0, 4, 3, 2, 1, 0x34, 0x12]);
    expect([bytes[16], bytes[31]]).toEqual([9, 0]);
  });

  it('refuses values that do not fit and fields that do not exist', () => {
    expect(() => pack(COMMAND, COMMAND_BYTES, { op: 16 })).toThrow(/op: 16 does not fit 4 bits/);
    expect(() => pack(COMMAND, COMMAND_BYTES, { nothing: 1 } as never)).toThrow(/no field nothing/);
  });

  it('flips the phase with each pass over a ring', () => {
    expect([0, 3, 4, 7, 8].map((i) => ringPhase(i, 2))).toEqual([1, 1, 0, 0, 1]);
  });

  it('takes offsets and fields from the generated constants', () => {
    const regs = registersOf(presets.small);
    expect(regs.offset('DOMAIN_CTRL', 1)).toBe(0x2030);
    expect(regs.encode('PRQ_BASE', { ADDR: 0x12345 })).toBe(0x12345000n);
    expect(regs.encode('PRQ_HEAD', { HEAD: 5, ARM: 1 })).toBe(0x8000_0000_0000_0005n);
    expect(regs.field('FEATURES', 'GPA_BITS', 40n << 32n)).toBe(40);
    expect(regs.bitsSet('ERROR', 0b101n)).toEqual(['COMMAND_OVERFLOW', 'VF_ACCESS']);
    expect(() => regs.offset('DOMAIN_CTRL', 2)).toThrow(/has 2 copies/);
    expect(() => regs.encode('PRQ_CTRL', { SIZE: 16 })).toThrow(/does not fit 4 bits/);
    expect(registersOf(presets.default).offset('QUEUE', 15)).toBe(0x4078);
  });

  it('refuses a preset without constants of its own, and says what to do', () => {
    expect(() => registersOf({ ...presets.small, name: 'mine' })).toThrow(/preset mine has no register constants; there are those of small and default\. Add .* run `make rtl`, and list hw\/rtl\/mine\/vpri_mine\.ts in/);
    expect(() => registersOf({ ...presets.small, queues: 8, commandSlots: 2 })).toThrow(/vpri_small\.ts is not of preset small: 4 queues, the preset has 8; 1 command slots, the preset has 2\. Run `make rtl`/);
  });
});
