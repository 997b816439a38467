import { expect, test } from 'vitest';
import { COMMAND, COMMAND_BYTES, COMMAND_OP } from '../../../hw/spec/messages.ts';
import { pack, qword } from '../../host/layout.ts';
import { registersOf, type RegisterName } from '../../host/regs.ts';
import { encodeTlp, memoryRead, memoryWrite } from '../../pcie/tlp.ts';
import { ACK_BASE, MSI_ADDRESS, PRQ_BASE, type Fields } from '../support/device-bench.ts';
import { SMALL } from '../support/device-wire.ts';
import { simulateX, type XStimulus } from '../support/x-bench.ts';

const regs = registersOf(SMALL);
const BASE = 0xf000_0000;

/** A script of host accesses, each four clocks after the one before. */
class Script {
  readonly requests: XStimulus['requests'][number][] = [];
  clock = 5;

  wait(clocks: number): void {
    this.clock += clocks;
  }
  store(offset: number, bytes: Uint8Array): void {
    this.requests.push({ at: (this.clock += 4), tlp: encodeTlp(memoryWrite(0, 0, BASE + offset, bytes)) });
  }
  set<R extends RegisterName>(name: R, fields: Fields<R>, index = 0): void {
    this.store(regs.offset(name, index), qword(regs.encode(name, fields)));
  }
  load(offset: number, tag: number): void {
    this.requests.push({ at: (this.clock += 4), tlp: encodeTlp(memoryRead(0, tag, BASE + offset, 8)) });
  }
}

test('from unknown memories and registers: after reset no unknown bit on a control output, and the device works', async () => {
  const s = new Script();
  const command = (first: number): void => s.store(regs.window('COMMAND').offset, pack(COMMAND, COMMAND_BYTES, { op: COMMAND_OP.set, rights: 3, irq: 1, first_page: first, page_count: 1, sequence: first }));
  s.load(regs.offset('ID'), 1);
  for (const vector of [0, 1]) {
    s.store(regs.window('MSIX_TABLE').offset + 16 * vector, qword(BigInt(MSI_ADDRESS)));
    s.store(regs.window('MSIX_TABLE').offset + 16 * vector + 8, qword(BigInt(vector)));
  }
  s.set('PRQ_BASE', { ADDR: PRQ_BASE / 4096 });
  s.set('PRQ_CTRL', { ENABLE: 1, SIZE: 4 });
  s.set('PRQ_HEAD', { HEAD: 0, ARM: 1 });
  s.set('ACK_BASE', { ADDR: ACK_BASE / 4096 });
  s.set('ACK_CTRL', { ENABLE: 1, SIZE: 4 });
  s.set('DOMAIN_LIMIT', { PAGES: 64 }, 1);
  s.set('DOMAIN_CTRL', { CLEAR: 1 }, 1);
  s.wait(200);
  s.set('DOMAIN_CTRL', { ENABLE_SET: 1 }, 1);
  s.set('FUNCTION', { DOMAIN: 1, ENABLE: 1 }, 2);
  for (const queue of [0, 1]) s.set('QUEUE', { FUNCTION: 2, ENABLE: 1 }, queue);
  s.set('CTRL', { ENABLE: 1 });
  const start = s.clock;
  s.wait(100);
  // Of another domain, which was never set up: refused, with an acknowledgement.
  command(5);
  s.wait(400);
  s.set('PRQ_RESPONSE', { INDEX: 0, GENERATION: 0, CODE: 15 });
  s.wait(100);
  s.store(regs.window('COMMAND').offset, pack(COMMAND, COMMAND_BYTES, { op: COMMAND_OP.set, rights: 3, domain: 1, irq: 1, first_page: 5, page_count: 2, sequence: 77 }));
  s.wait(200);
  const second = s.clock;
  s.wait(800);
  for (const [i, name] of (['PRQ_TAIL', 'ACK_TAIL', 'ERROR', 'RECORDS', 'LOOKUPS', 'DOMAIN_STATE'] as const).entries()) s.load(regs.offset(name), 10 + i);
  s.load(regs.window('LOOKUP_HISTOGRAM').offset + 48, 30);

  const { unknown, beats } = await simulateX({
    clocks: s.clock + 400,
    requests: s.requests,
    descs: [
      { at: start + 20, queue: 0, kind: 1, gpa: 0x5010, length: 16, tag: 1 },
      { at: second, queue: 0, kind: 2, gpa: 0x5003, length: 700, tag: 2 },
      { at: second + 20, queue: 1, kind: 1, gpa: 0x6010, length: 16, tag: 3 },
      { at: second + 40, queue: 1, kind: 1, gpa: 0x40000, length: 16, tag: 4 },
    ],
  });
  expect(unknown).toEqual([]);

  const of = (stream: string): Readonly<Record<string, bigint>>[] => beats.filter((b) => b.stream === stream).map((b) => b.fields);
  expect(of('done').map((f) => [f['queue'], f['tag'], f['status'], f['bytes']].map(Number))).toEqual([[0, 1, 3, 0], [1, 3, 0, 16], [1, 4, 1, 0], [0, 2, 0, 700]]);
  // Long headers have fmt bit 0 set and the address in the last two doublewords.
  const address = (hdr: bigint): number => Number((hdr >> 125n) & 1n ? BigInt.asUintN(64, hdr) : BigInt.asUintN(32, hdr >> 32n));
  const starts = of('tx_wr_req_tlp').filter((f) => f['sop'] === 1n).map((f) => address(f['hdr']!));
  const count = (at: number): number => starts.filter((a) => a === at).length;
  expect([count(PRQ_BASE), count(ACK_BASE), count(ACK_BASE + 16), count(MSI_ADDRESS)]).toEqual([1, 1, 1, 3]);
  expect(starts.filter((a) => a < 0x10000)).toEqual([0x5000, 0x5080, 0x5100, 0x5180, 0x5200, 0x5280]);
  expect(of('tx_rd_req_tlp').map((f) => address(f['hdr']!))).toEqual([0x6010]);
  expect(of('rd_data').map((f) => f['data']!.toString(16))).toEqual(['c0ffee11'.repeat(4)]);
  // Reads of 8 bytes: data in the lowest 64 bits of the beat.
  const values = of('tx_cpl_tlp').map((f) => BigInt.asUintN(64, f['data']!));
  expect(values.slice(0, 6)).toEqual([0x1_4952_5056n, 1n, 2n, 0n, 1n, BigInt(of('ev').length)]);
  expect(values).toHaveLength(8);
}, 60_000);
