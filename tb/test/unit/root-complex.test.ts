import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import type { Outbound } from '../../bridge/types.ts';
import { DEFAULT_LATENCY } from '../../pcie/latency.ts';
import type { MmioResult } from '../../pcie/mmio.ts';
import { splitCompletion } from '../../pcie/read-completions.ts';
import { ProtocolViolation, type DownTlp } from '../../pcie/root-complex.ts';
import { completion, CPL_STATUS, decodeTlp, isRequest, memoryRead, memoryWrite, unpadPayload, type Completion, type MemRequest } from '../../pcie/tlp.ts';
import { Bench, leaves, PORT, REFUSED_FROM } from './root-complex-bench.ts';

const counting = (n: number, from = 0): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i + from) & 0xff);
const completionsOf = (down: readonly DownTlp[]): Completion[] => down.map((d) => decodeTlp(d.tlp)).filter((t) => !isRequest(t));

function violationOf(run: () => unknown): ProtocolViolation {
  try {
    run();
  } catch (error) {
    if (error instanceof ProtocolViolation) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Random reads that cross no 4 KiB border, each with a tag of its own. */
function randomReads(count: number, seed: number): MemRequest[] {
  const rng = xoroshiro128plus(seed);
  return Array.from({ length: count }, (_, tag) => {
    const offset = uniformInt(rng, 0, 4095);
    const length = uniformInt(rng, 1, Math.min(509, 4096 - offset));
    return memoryRead(0x0101, tag, uniformInt(rng, 0, 7) * 4096 + offset, length);
  });
}

const asked = (r: MemRequest): { address: number; bytes: number } => {
  const bytes = unpadPayload(new Uint8Array(r.length * 4), r.length, r.firstBe, r.lastBe);
  return { address: r.address + bytes.byteOffset, bytes: bytes.length };
};

describe('DMA reads', () => {
  it.each([64, 128] as const)('are answered in legal pieces that make up the bytes of memory, RCB %i', (rcb) => {
    const bench = new Bench({ rcb, maxPayload: 256 });
    const reads = randomReads(256, 5);
    const done = completionsOf(bench.run(reads.map((r, i) => leaves(i, r)), 1000));
    const order: number[] = [];
    let split = 0;
    for (const request of reads) {
      const pieces = done.filter((c) => c.tag === request.tag);
      const { address, bytes } = asked(request);
      let at = address;
      for (const piece of pieces) {
        expect(piece).toMatchObject({ kind: 'CplD', status: CPL_STATUS.SC, requesterId: 0x0101, completerId: 0, byteCount: address + bytes - at, lowerAddress: at % 128 });
        if (at !== address) expect(at % rcb).toBe(0);
        expect(piece.payload.length).toBeLessThanOrEqual(256);
        const end = Math.min(at - (at % 4) + piece.payload.length, address + bytes);
        expect([...piece.payload.subarray(at % 4, (at % 4) + end - at)]).toEqual([...bench.memory.subarray(at, end)]);
        at = end;
      }
      expect(at).toBe(address + bytes);
      if (Math.floor(address / rcb) === Math.floor((address + bytes - 1) / rcb)) expect(pieces.length).toBe(1);
      if (pieces.length > 1) split++;
    }
    for (const c of done) if (!order.includes(c.tag)) order.push(c.tag);
    expect(split).toBeGreaterThan(100);
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(bench.rc.openReads).toBe(0);
    expect(bench.rc.stats.up.MRd).toEqual({ tlps: 256, bytes: 0 });
    expect(bench.rc.stats.down.CplD.tlps).toBe(done.length);
    expect(bench.rc.stats.down.CplD.bytes).toBe(done.reduce((sum, c) => sum + c.payload.length, 0));
  });

  it('interleave pieces of different reads', () => {
    const bench = new Bench();
    const tags = completionsOf(bench.run(randomReads(256, 6).map((r, i) => leaves(i, r)), 1000)).map((c) => c.tag);
    const back = tags.filter((tag, i) => i > 0 && tags[i - 1] !== tag && tags.slice(0, i - 1).includes(tag));
    expect(back.length).toBeGreaterThan(50);
  });

  it('in fifo mode come back whole and in order', () => {
    const bench = new Bench({ ordering: 'fifo' });
    const reads = Array.from({ length: 100 }, (_, tag) => memoryRead(0x0101, tag, tag * 256, 256));
    const done = completionsOf(bench.run(reads.map((r, i) => leaves(i, r)), 1000));
    expect(done.map((c) => c.tag)).toEqual(reads.map((r) => r.tag));
  });

  it('end with one UR when memory refuses', () => {
    const bench = new Bench({ badStatusError: 2 });
    const down = bench.run([leaves(1, memoryRead(0x0101, 9, REFUSED_FROM + 3, 100)), leaves(2, memoryRead(0x0101, 10, 0, 4))], 600);
    const refused = down.filter((d) => (decodeTlp(d.tlp) as Completion).tag === 9);
    expect(refused.map((d) => decodeTlp(d.tlp))).toMatchObject([{ kind: 'Cpl', status: CPL_STATUS.UR, byteCount: 100, lowerAddress: 3, length: 0 }]);
    expect(refused[0]).toMatchObject({ port: 'rx_cpl', error: 2 });
    expect(down.find((d) => (decodeTlp(d.tlp) as Completion).tag === 10)).toMatchObject({ error: 0 });
    expect(bench.rc.stats.refusedReads).toBe(1);
  });

  it('of zero length get one doubleword and count as one byte', () => {
    const bench = new Bench();
    const done = completionsOf(bench.run([leaves(1, memoryRead(0x0101, 0, 0x2004, 0))], 600));
    expect(done).toMatchObject([{ kind: 'CplD', byteCount: 1, lowerAddress: 4, length: 1 }]);
  });

  it('see every write that left before them', () => {
    const records: Outbound[] = [];
    for (let i = 0; i < 256; i++) records.push(leaves(i, memoryWrite(0x0101, 0, i * 64, counting(64, i))), leaves(i, memoryRead(0x0101, i, i * 64, 64)));
    const bench = new Bench();
    const done = completionsOf(bench.run(records, 1000));
    expect(done.length).toBe(256);
    for (const c of done) expect([...c.payload]).toEqual([...counting(64, c.tag)]);
  });
});

describe('splitCompletion', () => {
  it('offers each legal end, and the longest piece last', () => {
    const offered: number[] = [];
    const longest = splitCompletion(0x103e, 300, 64, 128, (n) => (offered.push(n), n - 1));
    // First piece: 1040, 1080 (1100 is more than 128 bytes from 103c). Then 10c0, 1100; then 1140, or the end at 116a.
    expect(longest.map((p) => [p.address, p.bytes])).toEqual([[0x103e, 0x42], [0x1080, 0x80], [0x1100, 0x6a]]);
    expect(offered).toEqual([2, 2, 2]);
    const shortest = splitCompletion(0x103e, 300, 64, 128, () => 0);
    expect(shortest.map((p) => p.address)).toEqual([0x103e, 0x1040, 0x1080, 0x10c0, 0x1100, 0x1140]);
  });

  it('counts the payload in whole doublewords', () => {
    // 128 bytes from 1003 to 1083 would be 33 doublewords.
    expect(splitCompletion(0x1003, 128, 64, 128, (n) => n - 1)).toEqual([{ address: 0x1003, bytes: 0x7d }, { address: 0x1080, bytes: 3 }]);
  });
});

describe('posted writes', () => {
  it('land whole, in order, with their byte enables', () => {
    const bench = new Bench();
    const holes: MemRequest = { ...memoryWrite(0x0102, 0, 0x3000, counting(8)), firstBe: 0b0110, lastBe: 0b1001 };
    const none = memoryWrite(0x0102, 0, 0x3010, new Uint8Array(0));
    bench.run([leaves(1, memoryWrite(0x0101, 0, 0x1003, counting(5, 0xd0))), leaves(1, holes), leaves(2, none), leaves(3, memoryWrite(0x0101, 0, 0x5_0000_0020, counting(256)))], 400);
    expect(bench.writes).toMatchObject([
      { rid: 0x0101, address: 0x1003, data: counting(5, 0xd0), enable: null, sentNs: 4 },
      { rid: 0x0102, address: 0x3001, data: counting(7, 1), enable: [true, true, false, true, false, false, true], sentNs: 4 },
      { rid: 0x0101, address: 0x5_0000_0020, data: counting(256), enable: null, sentNs: 12 },
    ]);
    expect(bench.rc.stats.up.MWr.tlps).toBe(4);
  });

  it('to the interrupt range are interrupts, behind the writes before them', () => {
    const bench = new Bench();
    const records: Outbound[] = [];
    for (let i = 0; i < 50; i++) records.push(leaves(i, memoryWrite(0x0100, 0, 0x1000, counting(32))), leaves(i, memoryWrite(0x0100, 0, 0xfee01000, Uint8Array.of(0x41, 0x40, 0, 0x80))));
    bench.run(records, 400);
    expect(bench.interrupts.length).toBe(50);
    bench.interrupts.forEach((m, i) => expect(m).toMatchObject({ address: 0xfee01000, data: 0x8000_4041, rid: 0x0100, writesBefore: i + 1 }));
    expect(bench.writes.length).toBe(50);
    expect(bench.rc.stats.interrupts).toBe(50);
  });

  it('pass each other only with the planted bug', () => {
    const records = Array.from({ length: 200 }, (_, i) => leaves(i, memoryWrite(0x0100, 0, i * 4, counting(4))));
    const landed = (ordering: 'legal' | 'broken-posted'): number[] => {
      const bench = new Bench({ ordering });
      bench.run(records, 500);
      return bench.writes.map((w) => w.address / 4);
    };
    const sorted = Array.from({ length: 200 }, (_, i) => i);
    expect(landed('legal')).toEqual(sorted);
    expect(landed('broken-posted')).not.toEqual(sorted);
    expect(landed('broken-posted').sort((a, b) => a - b)).toEqual(sorted);
  });
});

/** A device with 4 KiB of registers behind BAR 0; function 1 gets UR. Reads see the stores that entered before them. */
class RegisterDevice {
  readonly registers = new Uint8Array(4096);
  readonly base = 0xf000_0000;

  react = (down: DownTlp): Outbound[] => {
    const tlp = decodeTlp(down.tlp);
    if (down.port !== 'rx_req' || !isRequest(tlp)) return [];
    const { address, bytes } = asked(tlp);
    const at = address % 4096;
    if (tlp.kind === 'MWr') {
      this.registers.set(unpadPayload(tlp.payload, tlp.length, tlp.firstBe, tlp.lastBe), at);
      return [];
    }
    if (down.func !== 0) return [leaves(down.tick + 5, completion(tlp, 0x0101, CPL_STATUS.UR, bytes, at % 128, new Uint8Array(0)))];
    const dw = tlp.address % 4096;
    return [leaves(down.tick + 5, completion(tlp, 0x0100, CPL_STATUS.SC, bytes, at % 128, this.registers.slice(dw, dw + tlp.length * 4)))];
  };
}

describe('MMIO', () => {
  it('reads back what was stored, at every size and alignment', () => {
    const bench = new Bench({ functionId: (func) => 0x0100 + func });
    const device = new RegisterDevice();
    const results: [number, number, MmioResult][] = [];
    bench.events.at(0, () => {
      for (let i = 0; i < 64; i++) bench.rc.mmioWrite(0, 0, i * 8, counting(8, i * 8));
      for (let offset = 0; offset < 8; offset++) {
        for (let length = 1; offset + length <= 8; length++) bench.rc.mmioRead(0, 0, 64 + offset, length, (r) => results.push([64 + offset, length, r]));
      }
    });
    bench.run([], 500, undefined, device.react);
    expect(results.length).toBe(36);
    for (const [offset, length, r] of results) expect(r).toEqual({ ok: true, data: counting(length, offset) });
    expect(bench.rc.openMmioReads).toBe(0);
    expect(bench.rc.stats.down.MWr).toEqual({ tlps: 64, bytes: 512 });
    expect(bench.rc.stats.up.CplD.tlps).toBe(36);
  });

  it('gives the status of a refused read', () => {
    const bench = new Bench();
    const results: MmioResult[] = [];
    bench.events.at(0, () => bench.rc.mmioRead(1, 0, 8, 8, (r) => results.push(r)));
    bench.run([], 500, undefined, new RegisterDevice().react);
    expect(results).toEqual([{ ok: false, status: CPL_STATUS.UR }]);
  });

  it('carries function, BAR and bus address', () => {
    const bench = new Bench({ barBase: (func, bar) => 0x20_0000_0000 + func * 0x1000 + bar * 0x100 });
    bench.events.at(0, () => void bench.rc.mmioWrite(3, 2, 8, counting(4)));
    const [down] = bench.run([], 200);
    expect(down).toMatchObject({ port: 'rx_req', func: 3, bar: 2 });
    expect(down!.tlp.header.length).toBe(16);
    expect(decodeTlp(down!.tlp)).toMatchObject({ kind: 'MWr', address: 0x20_0000_3208, requesterId: 0, payload: counting(4) });
  });

  it('keeps stores in order and lets no load pass a store, while stores pass loads', () => {
    const bench = new Bench();
    bench.events.at(0, () => {
      for (let i = 0; i < 100; i++) {
        bench.rc.mmioRead(0, 0, 0, 8, () => undefined);
        bench.rc.mmioWrite(0, 0, 8 * i, counting(8));
      }
    });
    const tlps = bench.run([], 300).map((d) => decodeTlp(d.tlp) as MemRequest);
    const stores = tlps.filter((t) => t.kind === 'MWr').map((t) => (t.address % 4096) / 8);
    expect(stores).toEqual(Array.from({ length: 100 }, (_, i) => i));
    let storesPassLoads = 0;
    let storesSeen = 0;
    for (const t of tlps) {
      if (t.kind === 'MWr') storesSeen++;
      else {
        expect(storesSeen).toBeGreaterThanOrEqual(t.tag);
        if (storesSeen > t.tag) storesPassLoads++;
      }
    }
    expect(storesPassLoads).toBeGreaterThan(20);
  });

  it('waits for a tag when all 256 are out', () => {
    const bench = new Bench();
    const device = new RegisterDevice();
    let answers = 0;
    bench.events.at(0, () => {
      for (let i = 0; i < 600; i++) bench.rc.mmioRead(0, 0, 8 * (i % 64), 8, (r) => void (answers += r.ok ? 1 : 0));
      expect(bench.rc.stats.down.MRd.tlps).toBe(256);
      expect(bench.rc.openMmioReads).toBe(600);
    });
    bench.run([], 1500, undefined, device.react);
    expect(answers).toBe(600);
    expect(bench.rc.openMmioReads).toBe(0);
  });

  it('delivers a completion behind the posted writes that left before it', () => {
    const bench = new Bench();
    const before: number[] = [];
    bench.events.at(0, () => {
      for (let i = 0; i < 100; i++) bench.rc.mmioRead(0, 0, 0, 8, () => before.push(bench.writes.length));
    });
    const device = new RegisterDevice();
    let reads = 0;
    bench.run([], 600, undefined, (down) => {
      reads++;
      const [answer] = device.react(down);
      return [leaves(answer!.tick, memoryWrite(0x0100, 0, 0x1000, counting(16))), answer!];
    });
    expect(reads).toBe(100);
    expect(before.length).toBe(100);
    // A completion may pass completions, never a write; the k-th to arrive has at least k writes before it.
    before.forEach((writes, k) => expect(writes).toBeGreaterThan(k));
  });

  it('refuses what a CPU does not emit', () => {
    const { rc } = new Bench();
    expect(() => rc.mmioWrite(0, 0, 0, counting(9))).toThrow('split it');
    expect(() => rc.mmioWrite(0, 0, 4, counting(8))).toThrow('8-byte border');
    expect(() => rc.mmioWrite(0, 0, 0, counting(0))).toThrow('1 to 8 bytes');
    expect(() => rc.mmioRead(0, 0, 7, 2, () => undefined)).toThrow('8-byte border');
    expect(() => rc.mmioRead(0, 0, -8, 2, () => undefined)).toThrow('offset -8');
  });
});

describe('violations', () => {
  const refused = (...records: Outbound[]): ProtocolViolation => {
    const bench = new Bench();
    const violation = violationOf(() => bench.run(records, 400));
    expect(bench.rc.violations).toEqual([violation]);
    return violation;
  };

  it('name the rule, the tick, the port and the TLP', () => {
    const v = refused(leaves(17, { ...memoryWrite(0x0101, 0, 0x1fc0, counting(64)), address: 0x1fc4 }));
    expect(v).toMatchObject({ code: 'boundary-4k', tick: 17, port: 'tx_wr_req' });
    expect(v.message).toBe('tick 17, tx_wr_req: MWr: 64 bytes at 0x1fc4 cross a 4 KiB border (PCIe 5.0 §2.2.7); in MWr of requester 0x0101 tag 0 at 0x1fc4, 16 DW, BE 1111/1111');
  });

  it('name the header bytes of a TLP that cannot be read', () => {
    const v = refused({ port: 'tx_rd_req', tick: 3, seq: 0, tlp: { header: Uint8Array.of(0x80, 0, 0, 1, 0, 0, 0, 0xf, 0, 0, 0x10, 0), payload: new Uint8Array(0) } });
    expect(v).toMatchObject({ code: 'format', tick: 3 });
    expect(v.message).toContain('TLP with header 80000001 0000000f 00001000');
  });

  it('a TLP on the wrong port', () => {
    const { tlp } = leaves(1, memoryRead(1, 1, 0, 4)) as Extract<Outbound, { port: 'tx_rd_req' }>;
    expect(refused({ port: PORT.MWr, tick: 1, seq: 0, tlp }).code).toBe('port');
  });

  it('a tag that is still in use; free again once its last completion entered', () => {
    const read = memoryRead(0x0101, 4, 0x1000, 64);
    expect(refused(leaves(1, read), leaves(30, read))).toMatchObject({ code: 'tag-in-use', tick: 30 });
    const bench = new Bench();
    let again = 0;
    bench.run([leaves(1, { ...read, tag: 4 }), leaves(1, { ...read, requesterId: 0x0102 })], 1200, undefined, (down) => {
      const cpl = decodeTlp(down.tlp) as Completion;
      return cpl.requesterId === 0x0101 && again++ < 2 ? [leaves(down.tick, read)] : [];
    });
    expect(again).toBe(3);
  });

  it('a completion nobody waits for, a second one, and one that is wrong', () => {
    const request = memoryRead(0, 0, 0xf000_0000, 8);
    const good = completion(request, 0x0100, CPL_STATUS.SC, 8, 0, counting(8));
    expect(refused(leaves(5, good)).code).toBe('unexpected-completion');
    const reading = (react: (answer: Outbound) => Outbound[]): ProtocolViolation => {
      const bench = new Bench({ functionId: () => 0x0100 });
      const device = new RegisterDevice();
      bench.events.at(0, () => bench.rc.mmioRead(0, 0, 0, 8, () => undefined));
      return violationOf(() => bench.run([], 400, undefined, (down) => react(device.react(down)[0]!)));
    };
    expect(reading((a) => [a, { ...a, tick: a.tick + 1 }]).code).toBe('unexpected-completion');
    expect(reading((a) => [{ ...a, tick: a.tick - 6 }]).code).toBe('unexpected-completion');
    expect(reading((a) => [leaves(a.tick, { ...good, requesterId: 1 })]).code).toBe('unexpected-completion');
    expect(reading((a) => [leaves(a.tick, { ...good, byteCount: 4 })])).toMatchObject({ code: 'completion', port: 'tx_cpl' });
    expect(reading((a) => [leaves(a.tick, { ...good, completerId: 0x0101 })]).message).toContain('completer ID is 257, the request needs 256');
  });

  it('an interrupt with byte enables missing', () => {
    expect(refused(leaves(1, memoryWrite(0x0100, 0, 0xfee01000, counting(2)))).code).toBe('interrupt');
  });
});

describe('time', () => {
  /** Reads, writes and MMIO mixed; the device answers MMIO reads. */
  function mixed(seed: number, quantum: number | undefined) {
    const bench = new Bench({ seed });
    const device = new RegisterDevice();
    const records: Outbound[] = [];
    const reads = randomReads(200, 9);
    reads.forEach((r, i) => records.push(leaves(3 * i, memoryWrite(0x0101, 0, (i % 16) * 256, counting(200, i))), leaves(3 * i, r)));
    for (let i = 0; i < 200; i++) {
      bench.events.at(10 * i, () => {
        bench.rc.mmioWrite(0, 0, 8 * i, counting(8, i));
        bench.rc.mmioRead(0, 0, 8 * i, 8, (r) => r.ok && bench.rc.mmioWrite(0, 0, 2048 + 8 * (i % 64), r.data));
      });
    }
    const entered = bench.run(records, 1500, quantum, device.react).map((d) => `${d.tick} ${d.port} ${d.tlp.header.join()} ${d.tlp.payload.join()}`);
    return { trace: bench.trace, entered };
  }

  it('the same seed gives the same trace, another seed another one', () => {
    const a = mixed(1, undefined);
    expect(a.trace.length).toBeGreaterThan(1000);
    expect(mixed(1, undefined)).toEqual(a);
    const b = mixed(2, undefined);
    expect(b.trace).not.toEqual(a.trace);
    expect(b.entered).not.toEqual(a.entered);
  });

  it('how a run is cut into quanta changes nothing', () => {
    const a = mixed(3, undefined);
    for (const quantum of [1, 7, 20]) expect(mixed(3, quantum)).toEqual(a);
  });

  it('a TLP enters the device at the first tick that is not before its delivery', () => {
    const bench = new Bench();
    const delivered: number[] = [];
    const timed = new Bench({ trace: (t) => void (t.direction === 'down' && delivered.push(t.deliveredNs)) });
    const reads = randomReads(100, 4).map((r, i) => leaves(i, r));
    expect(timed.run(reads, 600).map((d) => d.tick)).toEqual(delivered.map((ns) => Math.ceil(ns / 4)).sort((a, b) => a - b));
    expect(Math.min(...delivered)).toBeGreaterThanOrEqual(4 * bench.rc.minTurnaroundTicks);
  });

  it('hands out what enters the device by tick, each once', () => {
    const { events, rc } = new Bench();
    events.at(0, () => {
      for (let i = 0; i < 50; i++) rc.mmioRead(0, 0, 0, 8, () => undefined);
    });
    events.advanceTo(0);
    const ticks = rc.toDevice().map((d) => d.tick);
    expect(ticks.length).toBe(50);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    expect(rc.toDevice()).toEqual([]);
  });

  it('states the shortest turnaround and refuses a run that went past it', () => {
    const bench = new Bench();
    const { nonPostedUp, memoryRead: mem, completionDown, postedUp, postedDown } = DEFAULT_LATENCY;
    expect(bench.rc.minTurnaroundTicks).toBe(Math.floor(Math.min(nonPostedUp[0] + mem[0] + completionDown[0], postedUp[0] + postedDown[0]) / 4));
    expect(() => bench.run([leaves(0, memoryRead(1, 1, 0, 4))], 2000, 1000)).toThrow('the simulation already ran to tick 1000');
  });

  it('refuses device TLPs that come after host time has passed their delivery', () => {
    const bench = new Bench();
    bench.events.advanceTo(10_000);
    expect(() => bench.rc.fromDevice([leaves(1, memoryWrite(1, 0, 0, counting(4)))])).toThrow('call fromDevice before advancing');
  });

  it('refuses latencies without a turnaround, and a payload size below the RCB', () => {
    const zero = [0, 0] as const;
    const latency = { postedUp: zero, nonPostedUp: zero, completionUp: zero, postedDown: zero, nonPostedDown: zero, completionDown: zero, memoryRead: zero };
    expect(() => new Bench({ latency })).toThrow('less than one tick');
    expect(() => new Bench({ maxPayload: 64, rcb: 128 })).toThrow('read completion boundary');
  });
});
