import { describe, expect, test } from 'vitest';
import { vpriRegisters, VPRI_MAGIC, VPRI_VERSION } from '../../../hw/spec/registers.ts';
import { VERDICT } from '../../../hw/spec/pae.ts';
import { fromQword, qword } from '../../host/layout.ts';
import { bytesOf, MSI_ADDRESS, PAGE } from '../support/device-bench.ts';
import { PF_ID, SMALL } from '../support/device-wire.ts';
import { smallDevice } from '../support/small-device.ts';

const device = smallDevice();

const word = (n: number): Uint8Array => qword(BigInt(n)).slice(0, 4);

describe('contents', () => {
  test('identification and features are those of the preset', () => {
    const d = device();
    expect(d.get('ID', 'MAGIC')).toBe(VPRI_MAGIC);
    expect(d.get('ID', 'VERSION')).toBe(VPRI_VERSION);
    const sizes = { FUNCTIONS: SMALL.functions, DOMAINS: SMALL.domains, QUEUES: SMALL.queues, QUEUE_DEPTH: SMALL.queueDepth, PAGES_PER_REGION: SMALL.pagesPerRegion, BITMAP_REGIONS: SMALL.bitmapRegions, PAGE_REQUESTS: SMALL.pageRequests, COMMAND_SLOTS: SMALL.commandSlots } as const;
    for (const [field, size] of Object.entries(sizes) as [keyof typeof sizes, number][]) expect(2 ** d.get('FEATURES', field), field).toBe(size);
    expect(d.get('FEATURES', 'GPA_BITS')).toBe(SMALL.gpaBits);
  });

  test.each([1, 2, 3])('after reset every register has the value of the register map, seed %i', (seed) => {
    const d = device({ seed });
    for (const [name, r] of Object.entries(vpriRegisters(SMALL).registers) as [keyof ReturnType<typeof vpriRegisters>['registers'], { count?: number; fields: Record<string, { access: string; reset?: number; value?: number }> }][]) {
      if (name === 'NOW') continue;
      for (let i = 0; i < (r.count ?? 1); i++) {
        const value = d.peek(d.regs.offset(name, i));
        for (const [field, f] of Object.entries(r.fields)) expect(d.regs.field(name, field as never, value), `${name}[${i}].${field}`).toBe(f.value ?? f.reset ?? 0);
      }
    }
    d.settle();
    expect(d.errors()).toEqual([]);
    expect(d.writes).toEqual([]);
  });

  test('NOW is the tick at which the read is served', () => {
    const d = device();
    for (const wait of [10, 5_000, 1_000_000]) {
      d.run(wait);
      const before = d.tick;
      const now = Number(d.peek(d.regs.offset('NOW')));
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThan(before + 10);
    }
  });

  test('every counter counts what happened', () => {
    const d = device({ stall: 40 }).bringUp();
    d.update({ op: 'set', first: 0, count: 3 });
    d.update({ op: 'set', first: 8, count: 1, rights: 1 });
    for (const [queue, page, status] of [[0, 0, 0], [1, 1, 0], [2, 80, 1]] as const) expect(d.runDma({ queue, write: queue === 0, gpa: page * PAGE + 5 }).status).toBe(status);
    const waiting = [d.dma({ queue: 0, write: true, gpa: 8 * PAGE })];
    const records = [d.nextRecord()];
    waiting.push(d.dma({ queue: 3, write: true, gpa: 8 * PAGE }), d.dma({ queue: 1, gpa: 9 * PAGE }));
    records.push(d.nextRecord());
    d.settle();
    d.update({ op: 'set', first: 8, count: 2 });
    for (const r of records) d.respond(r);
    for (const tag of waiting) expect(d.finished(tag).status).toBe(0);
    d.store(0x18, qword(1n), { func: 2 });
    d.settle();
    const verdicts = (v: number): number => d.verdicts.filter((e) => e.verdict === v).length;
    expect(verdicts(VERDICT.fault)).toBe(3);
    expect(verdicts(VERDICT.denied)).toBe(1);
    expect(d.get('LOOKUPS', 'COUNT')).toBe(d.verdicts.length);
    expect(d.get('LOOKUP_FAULTS', 'COUNT')).toBe(3);
    expect(d.get('LOOKUP_DENIED', 'COUNT')).toBe(1);
    const histogram = Array.from({ length: 64 }, (_, i) => Number(d.peek(d.regs.window('LOOKUP_HISTOGRAM').offset + 8 * i)));
    expect(histogram.reduce((a, b) => a + b)).toBe(d.verdicts.length);
    expect(d.get('LOOKUP_CYCLES', 'COUNT')).toBe(histogram.reduce((sum, n, i) => sum + n * i, 0));
    expect(d.get('LOOKUP_MAX', 'COUNT')).toBe(histogram.findLastIndex((n) => n > 0));
    expect(histogram.findIndex((n) => n > 0)).toBeGreaterThanOrEqual(6);
    expect(d.get('RECORDS', 'COUNT')).toBe(2);
    expect(d.get('JOINED', 'COUNT')).toBe(1);
    expect(d.get('RESPONSES', 'COUNT')).toBe(2);
    expect(d.get('UPDATES', 'COUNT')).toBe(3);
    expect(d.get('VF_DROPS', 'COUNT')).toBe(1);
    expect(d.errors()).toEqual(['VF_ACCESS']);
  });
});

describe('who may reach the registers', () => {
  test.each([1, 2, 3])('an access by VF %i is dropped, answered as unsupported, counted and flagged', (func) => {
    const d = device().bringUp();
    const before = d.peek(d.regs.offset('PRQ_BASE'));
    d.store(d.regs.offset('PRQ_BASE'), qword(0x5000n), { func });
    d.store(d.regs.window('COMMAND').offset, bytesOf(32, 3), { func });
    d.settle();
    expect(d.get('VF_DROPS', 'COUNT')).toBe(2);
    expect(d.tryLoad(d.regs.offset('PRQ_BASE'), 8, { func })).toBeNull();
    expect(d.tryLoad(d.regs.offset('ID'), 4, { func })).toBeNull();
    expect(d.get('VF_DROPS', 'COUNT')).toBe(4);
    expect(d.peek(d.regs.offset('PRQ_BASE'))).toBe(before);
    expect(d.get('UPDATES', 'COUNT')).toBe(0);
    expect(d.errors()).toEqual(['VF_ACCESS']);
  });

  test('another BAR than 0 is not served', () => {
    const d = device();
    d.store(d.regs.offset('PRQ_BASE'), qword(0x5000n), { bar: 2 });
    expect(d.tryLoad(d.regs.offset('ID'), 8, { bar: 1 })).toBeNull();
    expect(d.peek(d.regs.offset('PRQ_BASE'))).toBe(0n);
    expect(d.errors()).toEqual(['BAD_REQUEST']);
    expect(d.get('VF_DROPS', 'COUNT')).toBe(0);
  });
});

describe('sizes', () => {
  test('reads and writes of 4 bytes reach half a register', () => {
    const d = device();
    const at = d.regs.offset('PRQ_BASE');
    d.store(at + 4, word(0x1234_5678));
    d.store(at, word(0x9abc_d000));
    expect(d.peek(at)).toBe(0x1234_5678_9abc_d000n);
    expect(d.peek(at, 4)).toBe(0x9abc_d000n);
    expect(d.peek(at + 4, 4)).toBe(0x1234_5678n);
  });

  test('bytes: only the enabled ones change', () => {
    const d = device();
    const at = d.regs.offset('PRQ_BASE');
    d.store(at, qword(0x1122_3344_5566_7000n));
    d.store(at + 6, Uint8Array.from([0xaa]));
    d.store(at + 1, Uint8Array.from([0xb0]));
    d.store(at + 3, Uint8Array.from([0xc1, 0xc2]));
    expect(d.peek(at)).toBe(0x11aa_33c2_c166_b000n);
    for (const [from, length] of [[1, 1], [2, 2], [3, 4], [1, 6]] as const) {
      expect(d.tryLoad(at + from, length)).toEqual(qword(0x11aa_33c2_c166_b000n).slice(from, from + length));
    }
  });

  test('one write of 32 bytes changes four registers', () => {
    const d = device();
    d.store(d.regs.offset('PRQ_BASE'), Uint8Array.from([...qword(0x1000n), ...qword(0x51n), ...qword(7n), ...qword(99n)]));
    expect(d.get('PRQ_BASE', 'ADDR')).toBe(1);
    expect([d.get('PRQ_CTRL', 'SIZE'), d.get('PRQ_CTRL', 'ENABLE')]).toEqual([5, 1]);
    expect(d.get('PRQ_HEAD', 'HEAD')).toBe(7);
    expect(d.get('PRQ_TAIL', 'TAIL')).toBe(0);
  });

  test('a read of length zero is answered, and changes nothing', () => {
    const d = device();
    expect(d.tryLoad(d.regs.offset('ID'), 0)).toHaveLength(0);
    expect(d.errors()).toEqual([]);
  });

  test('addresses without a register read as zero and take no write', () => {
    const d = device();
    for (const at of [0x28, 0x1100, 0x7000, 0xfff8]) {
      d.store(at, qword(0xffff_ffff_ffff_ffffn));
      expect(d.peek(at)).toBe(0n);
    }
    expect(d.errors()).toEqual([]);
  });
});

describe('kinds of access', () => {
  test('bits of ERROR are cleared by writing ones, each alone', () => {
    const d = device();
    d.store(0, qword(0n), { func: 1 });
    d.store(0, qword(0n), { bar: 3 });
    d.respond({ tag_index: 1, tag_generation: 0 } as never);
    d.settle();
    expect(d.errors()).toEqual(['VF_ACCESS', 'BAD_REQUEST', 'STALE_RESPONSE']);
    d.set('ERROR', {});
    expect(d.errors()).toEqual(['VF_ACCESS', 'BAD_REQUEST', 'STALE_RESPONSE']);
    d.set('ERROR', { BAD_REQUEST: 1, COMMAND_HOLE: 1 });
    expect(d.errors()).toEqual(['VF_ACCESS', 'STALE_RESPONSE']);
    d.set('ERROR', { VF_ACCESS: 1, STALE_RESPONSE: 1 });
    expect(d.errors()).toEqual([]);
  });

  test('base and limit are locked while the domain is cleared or enabled; a write drops CLEARED', () => {
    const d = device();
    d.set('DOMAIN_BASE', { REGION: 5 }, 1);
    d.set('DOMAIN_LIMIT', { PAGES: 70 }, 1);
    d.set('DOMAIN_CTRL', { CLEAR: 1 }, 1);
    d.settle();
    d.set('DOMAIN_CTRL', { ENABLE_SET: 1 }, 1);
    expect([d.get('DOMAIN_CTRL', 'ENABLED', 1), d.get('DOMAIN_CTRL', 'CLEARED', 1)]).toEqual([1, 1]);
    d.set('DOMAIN_BASE', { REGION: 9 }, 1);
    expect(d.errors()).toEqual(['LOCKED_WRITE']);
    d.set('ERROR', { LOCKED_WRITE: 1 });
    d.set('DOMAIN_LIMIT', { PAGES: 71 }, 1);
    expect(d.errors()).toEqual(['LOCKED_WRITE']);
    expect([d.get('DOMAIN_BASE', 'REGION', 1), d.get('DOMAIN_LIMIT', 'PAGES', 1)]).toEqual([5, 70]);
    d.set('DOMAIN_CTRL', { ENABLE_CLEAR: 1 }, 1);
    d.set('DOMAIN_LIMIT', { PAGES: 71 }, 1);
    expect(d.get('DOMAIN_LIMIT', 'PAGES', 1)).toBe(71);
    d.set('DOMAIN_CTRL', { ENABLE_SET: 1 }, 1);
    expect([d.get('DOMAIN_CTRL', 'ENABLED', 1), d.get('DOMAIN_CTRL', 'CLEARED', 1)]).toEqual([0, 0]);
    expect(d.errors()).toEqual(['LOCKED_WRITE', 'DOMAIN_NOT_CLEARED']);
  });

  test('a write to base while the hardware clears is refused', () => {
    const d = device();
    d.set('DOMAIN_LIMIT', { PAGES: 1024 });
    d.set('DOMAIN_CTRL', { CLEAR: 1 });
    d.set('DOMAIN_BASE', { REGION: 2 });
    d.settle();
    expect(d.get('DOMAIN_BASE', 'REGION')).toBe(0);
    expect(d.get('DOMAIN_CTRL', 'CLEARED')).toBe(1);
    expect(d.errors()).toEqual(['LOCKED_WRITE']);
  });
});

describe('MSI-X', () => {
  const table = (v: number): number => 0x6000 + 16 * v;

  test('the table is read as it was written; vectors start masked', () => {
    const d = device();
    expect(d.regs.window('MSIX_TABLE').offset).toBe(0x6000);
    for (const v of [0, 1]) expect(d.peek(table(v) + 8)).toBe(1n << 32n);
    d.store(table(1), qword(0x12_fee0_3004n));
    d.store(table(1) + 8, word(0x77));
    expect([d.peek(table(1)), d.peek(table(1) + 8)]).toEqual([0x12_fee0_3004n, (1n << 32n) | 0x77n]);
    d.store(table(1) + 12, word(0));
    expect(d.peek(table(1) + 8)).toBe(0x77n);
    expect(d.peek(table(0) + 8)).toBe(1n << 32n);
  });

  test('a masked vector sets its pending bit and fires once, at unmask', () => {
    const d = device().bringUp();
    d.store(table(1) + 12, word(1));
    expect(d.update({ op: 'set', first: 0, irq: 1 }).status).toBe(0);
    d.settle();
    expect(d.interrupts).toEqual([]);
    expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(0b10n);
    d.store(table(1) + 12, word(0));
    d.settle();
    expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(0n);
    expect(d.interrupts).toMatchObject([{ rid: PF_ID, address: MSI_ADDRESS, data: word(0x41) }]);
  });

  test('MSI-X off or the whole function masked: nothing leaves, the bit stays pending', () => {
    for (const off of [{ msixEnable: false }, { msixMask: true }]) {
      const d = device(off).bringUp();
      expect(d.update({ op: 'set', first: 0, irq: 1 }).status).toBe(0);
      d.settle();
      expect(d.interrupts).toEqual([]);
      expect(d.peek(d.regs.window('MSIX_PBA').offset)).toBe(0b10n);
    }
  });

  test('an interrupt follows its acknowledgement, also to an address above 4 GiB', () => {
    const d = device({ stall: 100, sentDelay: [20, 30] }).bringUp();
    d.store(table(1), qword(0x34_0000_0010n));
    d.update({ op: 'set', first: 0, irq: 1 });
    d.update({ op: 'set', first: 1, irq: 0 });
    d.settle();
    expect(d.writes.map((w) => [w.address, w.data.length])).toEqual([[0x12_3456_7000, 16], [0x34_0000_0010, 4], [0x12_3456_7010, 16]]);
    expect(fromQword(Uint8Array.from([...d.writes[1]!.data, 0, 0, 0, 0]))).toBe(0x41n);
  });
});
